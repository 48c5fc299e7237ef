import { type Diagnostic, tip } from '../diagnostics/diagnostic.ts';
import { answersIn } from '../ooxml/word/content/comments.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordComment, WordDocument, WordParagraph } from '../ooxml/word/word-document.ts';
import type { Span } from '../source/source-text.ts';
import { lengteVoor, tekstVan } from './gedrukt/alineatekst.ts';
import { kaal } from './gedrukt/gelijk.ts';
import type { Koppeling } from './gedrukt/koppel.ts';
import { bare } from './gedrukt/regels-van.ts';
import { type Regel, spanVan } from './gedrukt/teken.ts';
import { citaat } from './meldingen.ts';

/**
 * The open comments of a reviewed file as messages at their places in the source, each with its answers. One whose place
 * the source does not have is told at `anders`, with the words that it is about. Names of people only when `namen`.
 */
export function leesOpmerkingen(
  { comments, body, notes }: WordDocument,
  gekoppeld: readonly Koppeling[],
  { namen, anders }: { readonly namen: boolean; readonly anders: Span },
): readonly Diagnostic[] {
  const all = [...paragraphsOf(body), ...[...notes.values()].flatMap(({ blocks }) => paragraphsOf(blocks))];
  const paragraphs = new Map(all.map((one) => [one.number, one]));
  const byParagraph = new Map(gekoppeld.map(({ alinea, druk }) => [alinea.number, druk.regel]));
  const answers = answersIn(comments);
  return comments
    .filter(({ replyTo, resolved }) => replyTo === undefined && !resolved)
    .map((comment) => {
      const number = comment.range === undefined ? -1 : (comment.paragraph ?? -1);
      const [paragraph, regel] = [paragraphs.get(number), byParagraph.get(number)];
      const span = paragraph && regel ? plaatsVan(comment, paragraph, regel) : undefined;
      const words = [comment, ...(answers.get(comment.id) ?? [])]
        .map((one, index) => zin(one, index > 0, namen))
        .join(' ');
      const about = span === undefined ? ` ${waarbij(paragraph)}` : cel(regel);
      return tip('word-opmerking', `${words}${about}`, span ?? anders);
    });
}

/** What a comment is about that the source does not have. */
function waarbij(paragraph: WordParagraph | undefined): string {
  const text = paragraph ? tekstVan(paragraph.children).trim() : '';
  return text === '' ? '(bij het hele stuk)' : `(bij ${citaat(text)}, wat het sjabloon drukt)`;
}

/** A cell that is computed has no place of its own in the source: it is told by its name. */
function cel(regel: Regel | undefined): string {
  const [first] = regel?.tekens ?? [];
  return regel?.soort === 'sjabloon' && first?.soort === 'berekend'
    ? ` (bij '${regel.letters}', de cel \`${first.pad}\`)`
    : '';
}

function plaatsVan({ range }: WordComment, paragraph: WordParagraph, regel: Regel): Span | undefined {
  const line = tekstVan(paragraph.children);
  if (!range || bare(paragraph) !== regel.letters) return regel.span;
  const from = lengteVoor(paragraph.children, range.from);
  const to = range.to < range.from ? from + 1 : lengteVoor(paragraph.children, range.to + 1);
  const { starts, ends } = kaal(line);
  const first = ends.findIndex((end) => end > from);
  const behind = starts.findIndex((start) => start >= Math.max(to, from + 1));
  return spanVan(regel, Math.max(0, first), behind === -1 ? starts.length : behind) ?? regel.span;
}

function zin({ author, blocks }: WordComment, answer: boolean, namen: boolean): string {
  const text = paragraphsOf(blocks)
    .map(({ children }) => tekstVan(children).trim())
    .filter((line) => line !== '')
    .join(' / ');
  const who = namen && author !== undefined ? ` van ${author}` : '';
  return `${answer ? 'Antwoord' : 'Opmerking'}${who}: ${text === '' ? '(leeg)' : text}`;
}
