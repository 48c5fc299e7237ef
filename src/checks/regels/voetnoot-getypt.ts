import { type Herstel, mogelijkHerstel, vervang, voegIn } from '../../diagnostics/herstel.ts';
import type { Tekstblok } from '../../domain/tekstblok.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';
import { type Passage, perSectie, spanIn } from '../tekst/passage.ts';

/** A footnote is a footnote, and no number that was typed beside a list of notes. */
export const voetnootGetypt: Regel = {
  naam: 'voetnoot-getypt',
  groep: 'toegankelijk',
  ernst: 'tip',
  kort: 'Een voetnoot is een voetnoot, en geen getypt nummer.',
  waarom:
    'Van een getypt nummer komt een lezer op het scherm of met een schermlezer niet bij de noot en terug. Ook staat de noot dan niet onder aan de bladzijde, en moet u bij een nieuwe noot alles zelf hernummeren.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'De brug is in 2025 gekeurd.‹[1]› De pont vaart weer.\n\n[1] Het rapport ligt ter inzage bij de griffie.',
  goed: 'De brug is in 2025 gekeurd.[^1] De pont vaart weer.\n\n[^1]: Het rapport ligt ter inzage bij de griffie.',
  check({ voorstel, passages }) {
    const { secties } = voorstel;
    const texts = perSectie(passages);
    return secties.flatMap((sectie, index) => {
      const parts = [sectie.inhoud, ...sectie.argumenten.map(({ inhoud }) => inhoud)];
      const noten = parts.flatMap((inhoud) => notesAtEnd(inhoud));
      // Notes at the very end may belong to any section.
      const own = texts.get(sectie.sleutel) ?? [];
      const around = index === secties.length - 1 ? [...own, ...passages] : own;
      // Of two notes with the same mark the first is told of.
      const first = [...new Map(noten.toReversed().map((noot) => [noot.teken, noot])).values()].toReversed();
      return first.flatMap((noot) => firstMark(noot, around, noten));
    });
  },
};

interface Noot {
  /** "[1]", "(1)" or "¹" */
  readonly teken: string;
  /** Its line. */
  readonly span: Span;
}

const NOOT = /^[ \t]*(?:[-*+] +)?(\[\d{1,2}\]|\(\d{1,2}\)|[¹²³⁴-⁹][⁰¹²³⁴-⁹]?)[:.]?[ \t]*(?=[A-Za-zÀ-ɏ"“‘])/;

/** The lines at the end of a part that begin with a mark. */
function notesAtEnd(inhoud: readonly Tekstblok[]): readonly Noot[] {
  let noten: readonly Noot[] = [];
  for (const node of inhoud.toReversed()) {
    const { source, start } = node.span;
    const text = spanText(node.span);
    if (!['alinea', 'lijst'].includes(node.soort) || !NOOT.test(text)) break;
    let next = start;
    const lines = text.split('\n').flatMap((line): Noot[] => {
      const at = next;
      next += line.length + 1;
      const teken = NOOT.exec(line)?.[1];
      return teken === undefined ? [] : [{ teken, span: spanOf(source, at, at + line.length) }];
    });
    noten = [...lines, ...noten];
  }
  return noten;
}

/** The first place in the text, outside the notes, where the mark of a note stands as one. */
function firstMark({ teken, span: noot }: Noot, texts: readonly Passage[], noten: readonly Noot[]): Vondst[] {
  for (const passage of texts) {
    for (let at = passage.text.indexOf(teken); at !== -1; at = passage.text.indexOf(teken, at + 1)) {
      const span = spanIn(passage, at, at + teken.length);
      const inNote = noten.some((one) => span.start >= one.span.start && span.start < one.span.end);
      if (inNote || !isMark(teken, passage.text, at)) continue;
      const naam = `[^${cijfers(teken)}]`;
      return [
        {
          melding: `'${teken}' is hier gewone tekst en geen voetnoot.`,
          span,
          hint: `Schrijf \`${naam}\` in de tekst, en begin de noot met \`${naam}:\`, met een lege regel ervoor.`,
          verwant: [{ melding: 'Dit is de noot.', span: noot }],
          herstel: alsVoetnoot(naam, span, noot, noten),
        },
      ];
    }
  }
  return [];
}

/** Whether a mark stands where one of a footnote does, and is no power ("m²") and no step of an enumeration ("(1) een"). */
function isMark(teken: string, text: string, at: number): boolean {
  if (text.slice(0, at).trim() === '') return false;
  const before = text.slice(Math.max(0, at - 5), at);
  const behind = text.charAt(at + teken.length);
  if (teken.startsWith('[')) return true;
  if (teken.startsWith('(')) return /\S$/.test(before) || /^(?:[.,;:]|$)/.test(behind);
  return /\S$/.test(before) && !/(?:^|[\s\d])[kcdm]?m$/.test(before) && !/^[⁰¹²³⁴-⁹]/.test(behind);
}

const HOOG = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function cijfers(teken: string): string {
  return [...teken.replace(/[^\d⁰¹²³⁴-⁹]/g, '')]
    .map((one) => (HOOG.includes(one) ? String(HOOG.indexOf(one)) : one))
    .join('');
}

/** Makes a footnote of a mark in the text and of the line that says what is in the note. */
function alsVoetnoot(naam: string, mark: Span, noot: Span, noten: readonly Noot[]): Herstel | undefined {
  const { source, start, end } = noot;
  const line = spanText(noot);
  const before = NOOT.exec(line)?.[0].length;
  if (before === undefined || source.text.includes(`${naam}:`)) return undefined;
  const others = noten.filter((one) => one.span.start !== start);
  const apart = (edge: boolean, at: number) => (edge ? [voegIn(noot, at, '\n')] : []);
  // A note that stands right below or above another line gets an empty line between.
  const above = source.text[start - 2] !== '\n';
  const below = others.some(({ span }) => span.start === end + 1);
  return mogelijkHerstel(
    'Maak er een voetnoot van',
    vervang(mark, naam),
    vervang(spanOf(source, start, start + before), `${above ? '\n' : ''}${naam}: `),
    ...apart(below, end),
  );
}
