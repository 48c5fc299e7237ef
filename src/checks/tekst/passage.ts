// src/checks/tekst: what several rules want to know of running text: sentences, verbs, days, years.

import type { Amendement, Motie, Subamendement } from '../../domain/amendement.ts';
import { allePunten } from '../../domain/besluitpunt.ts';
import { stuktekst } from '../../domain/stuktekst.ts';
import { nooit, type Segment, type Tekst } from '../../domain/tekst.ts';
import { type Tekstblok, tekstenIn } from '../../domain/tekstblok.ts';
import { type LopendeTekst, puntenVanBeide } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { alignText } from '../../source/align-text.ts';
import { group } from '../../source/group.ts';
import type { Located } from '../../source/located.ts';
import { matchesOf } from '../../source/matches-of.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';

/** What a block of running text is in the document. */
export type PassageSoort =
  | 'onderwerp'
  | 'grondslag'
  | 'overweging'
  | 'besluitpunt'
  | 'kop'
  | 'alinea'
  | 'punt'
  | 'cel'
  | 'citaat'
  | 'voetnoot';

/** A block of running text without its marks, in which every character knows its place in the file. */
export interface Passage {
  readonly soort: PassageSoort;
  /** Key of the section; absent for the frontmatter and footnotes. */
  readonly sectie?: string;
  readonly text: string;
  readonly source: SourceText;
  /** For each character of `text`, and for its end, the offset in the file. */
  readonly offsets: readonly number[];
  /** Where it was typed: the value in the frontmatter, the block in the body. */
  readonly plaats: Span;
}

/** A computed amount in running text; only its shape matters to a rule. */
const BEDRAG = '€ 1.000';

/** All running text of a proposal in reading order. */
export function readPassages(voorstel: Voorstel): Passage[] {
  return [scalarPassage('onderwerp', voorstel.onderwerp), ...passagesIn(voorstel)];
}

/** All running text of an amendment or a motion: its title, and its own words. */
export function readStukpassages(stuk: Amendement | Subamendement | Motie): Passage[] {
  return [scalarPassage('onderwerp', stuk.titel), ...passagesIn(stuktekst(stuk, []))];
}

function passagesIn(tekst: LopendeTekst): Passage[] {
  const { geletOp, overwegende, gehoord, secties, voetnoten } = tekst;
  return [
    ...geletOp.map((line) => passageOf('grondslag', line)),
    ...[...overwegende, ...gehoord].map((line) => passageOf('overweging', line)),
    ...allePunten(puntenVanBeide(tekst)).map(({ tekst: own }) => passageOf('besluitpunt', own)),
    ...secties.flatMap(({ sleutel, kop, inhoud, argumenten }) => [
      scalarPassage('kop', kop, sleutel),
      ...inhoud.flatMap((blok) => blockPassages(blok, 'alinea', sleutel)),
      ...argumenten.flatMap((argument) => [
        passageOf('kop', argument.kop, sleutel),
        ...argument.inhoud.flatMap((blok) => blockPassages(blok, 'alinea', sleutel)),
      ]),
    ]),
    ...[...voetnoten.values()].flatMap(({ inhoud }) =>
      inhoud.flatMap((blok) => blockPassages(blok, 'voetnoot')),
    ),
  ];
}

/** The passages of each section by its key, in reading order; those without a section are left out. */
export function perSectie(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  return group(
    passages.flatMap((one): [string, Passage][] => (one.sectie === undefined ? [] : [[one.sectie, one]])),
  );
}

/** A running text without its marks. */
export function passageOf(soort: PassageSoort, { value, span }: Located<Tekst>, sectie?: string): Passage {
  let text = '';
  let end = 0;
  const parts: (readonly number[])[] = [];
  for (const piece of value.flatMap(printed)) {
    // Between two texts may have stood a comment, with a space on either side.
    const skip =
      piece.joins && /\s/.test(text.slice(-1)) ? piece.text.length - piece.text.trimStart().length : 0;
    text += piece.text.slice(skip);
    parts.push(skip === 0 ? piece.offsets : piece.offsets.slice(skip));
    end = Math.max(end, piece.end);
  }
  return {
    soort,
    text: text.replace(/\s/g, ' '),
    source: span.source,
    offsets: joined(parts, end),
    plaats: span,
    ...(sectie !== undefined && { sectie }),
  };
}

/** Places of texts, each with that of its end, as those of one text; most passages are one text, of which they are kept. */
function joined(parts: readonly (readonly number[])[], end: number): readonly number[] {
  const [only, other] = parts;
  if (only && other === undefined && only.at(-1) === end) return only;
  const [first = [], ...others] = parts.map((part) => part.slice(0, -1));
  return first.concat(...others, end);
}

/** The place in the file of a part of a passage. */
export function spanIn({ source, offsets }: Passage, start: number, end: number): Span {
  const from = offsets[start] ?? 0;
  const last = offsets[Math.max(start, end - 1)] ?? from;
  return spanOf(source, from, end > start ? last + 1 : from);
}

/** The place of a whole passage. */
export function spanOfPassage(passage: Passage): Span {
  return spanIn(passage, 0, passage.text.length);
}

/** A match of a pattern in a passage. */
export interface Treffer {
  readonly passage: Passage;
  readonly match: RegExpExecArray;
}

/** Every match of a global pattern in the passages. */
export function matchesIn(passages: readonly Passage[], pattern: RegExp): readonly Treffer[] {
  const found: Treffer[] = [];
  for (const passage of passages)
    for (const match of matchesOf(pattern, passage.text)) found.push({ passage, match });
  return found;
}

/** The same, each with its place. */
export function findIn(
  passages: readonly Passage[],
  pattern: RegExp,
): readonly (Treffer & { readonly span: Span })[] {
  return matchesIn(passages, pattern).map(({ passage, match }) => ({
    passage,
    match,
    span: spanIn(passage, match.index, match.index + match[0].length),
  }));
}

/** A text that has no marks: a title, the heading of a section. */
export function scalarPassage(
  soort: PassageSoort,
  { value, span }: Located<string>,
  sectie?: string,
): Passage {
  const base = {
    soort,
    text: value.replace(/\s/g, ' '),
    source: span.source,
    offsets: alignText(value, span),
    plaats: span,
  };
  return sectie === undefined ? base : { ...base, sectie };
}

function blockPassages(blok: Tekstblok, soort: PassageSoort, sectie?: string): Passage[] {
  const inside = (blokken: readonly Tekstblok[], as: PassageSoort) =>
    blokken.flatMap((one) => blockPassages(one, as, sectie));
  const texts = (as: PassageSoort) =>
    tekstenIn(blok).map((value) => passageOf(as, { value, span: blok.span }, sectie));
  switch (blok.soort) {
    case 'alinea':
      return texts(soort);
    case 'kop':
      return texts('kop');
    case 'tabel':
      return texts('cel');
    case 'lijst':
      return blok.punten.flatMap(({ inhoud }) => inside(inhoud, soort === 'alinea' ? 'punt' : soort));
    case 'citaat':
      return inside(blok.inhoud, 'citaat');
    case 'tabelplaats':
    case 'afbeelding':
      return [];
    default:
      return nooit(blok);
  }
}

/** What a piece prints, with the place of each character and of its end, and where the piece ends. */
interface Printed {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly end: number;
  /** Words, which go on where others ended. */
  readonly joins?: boolean;
}

function printed(segment: Segment): readonly Printed[] {
  const { start, end } = segment.span;
  const stand = (text: string): Printed => ({ text, offsets: [...[...text].map(() => start), end], end });
  switch (segment.soort) {
    case 'tekst':
      return [{ text: segment.tekst, offsets: segment.offsets, end, joins: true }];
    case 'code':
      return [{ text: segment.tekst, offsets: segment.offsets, end }];
    case 'nadruk':
    case 'link':
    case 'taal':
      return [...segment.inhoud.flatMap(printed), stand('')];
    case 'bedrag':
      return [stand(BEDRAG)];
    case 'punt':
      return [stand('1')];
    case 'tabel':
    case 'figuur':
      return [stand(`${segment.soort} 1`)];
    case 'voetnoot':
      return [stand('')];
    case 'regeleinde':
      return [stand(' ')];
    default:
      return nooit(segment);
  }
}
