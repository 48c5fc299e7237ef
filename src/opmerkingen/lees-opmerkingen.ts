import { type Diagnostic, tip } from '../diagnostics/diagnostic.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordComment, WordDocument, WordParagraph } from '../ooxml/word/word-document.ts';
import type { Span } from '../source/source-text.ts';
import { lengteVoor, tekstVan } from './alineatekst.ts';
import type { Koppeling } from './koppel.ts';
import { liggingVan, spanVan } from './plaats.ts';

/**
 * The open comments of a reviewed file as messages at their places in the source, each with its answers. One whose place
 * the source does not have is told at `anders`, with the words that it is about. Names of people only when `namen`.
 */
export function leesOpmerkingen(
  document: WordDocument,
  koppelingen: readonly Koppeling[],
  { namen, anders }: { readonly namen: boolean; readonly anders: Span },
): readonly Diagnostic[] {
  const paragraphs = new Map(paragraphsOf(document.body).map((one) => [one.number, one]));
  const byParagraph = new Map(koppelingen.map((one) => [one.alinea, one]));
  return document.comments
    .filter(({ replyTo, resolved }) => replyTo === undefined && !resolved)
    .map((comment) => {
      const answers = document.comments.filter(({ replyTo }) => replyTo === comment.id);
      const paragraph = paragraphs.get(comment.paragraph ?? -1);
      const koppeling = byParagraph.get(comment.paragraph ?? -1);
      const span = paragraph && koppeling ? plaatsVan(comment, paragraph, koppeling) : undefined;
      const about =
        span === undefined && paragraph ? ` (bij '${kort(tekstVan(paragraph.children).trim())}')` : '';
      const words = [comment, ...answers].map((one, index) => zin(one, index > 0, namen)).join(' ');
      return tip('word-opmerking', `${words}${about}`, span ?? anders);
    });
}

function plaatsVan({ range }: WordComment, { children }: WordParagraph, koppeling: Koppeling): Span {
  const { gedrukt } = koppeling;
  const line = tekstVan(children);
  const ligging = liggingVan(line, koppeling);
  if (!ligging || !range) return gedrukt.span;
  const from = lengteVoor(children, range.from);
  const to = range.to < range.from ? from : lengteVoor(children, range.to + 1);
  return spanVan(ligging, gedrukt, from, Math.max(to, from + 1));
}

function zin({ author, blocks }: WordComment, answer: boolean, namen: boolean): string {
  const text = paragraphsOf(blocks)
    .map(({ children }) => tekstVan(children).trim())
    .filter((line) => line !== '')
    .join(' / ');
  const who = namen && author !== undefined ? ` van ${author}` : '';
  return `${answer ? 'Antwoord' : 'Opmerking'}${who}: ${text === '' ? '(leeg)' : text}`;
}

function kort(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
