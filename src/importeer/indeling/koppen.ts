import { distance } from 'fastest-levenshtein';
import { CANONIEKE_SECTIES, vergelijkbaar } from '../../domain/secties.ts';
import type { Sjabloon, SoortSjabloon } from '../../domain/sjabloon.ts';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { isHelemaal, tekstVan } from '../papier/alinea.ts';

/** What stands below a heading of a paper. */
export type Vakrol =
  | {
      readonly soort: 'sectie';
      readonly sleutel: string;
      readonly kop: string;
      readonly verplicht: boolean;
      /** The heading names this section too. */
      readonly tweede?: string;
      /** The name may mean something else. */
      readonly ruim?: true;
    }
  | { readonly soort: 'besluitpunten' | 'besluit' | 'bijlagen' | 'titel' };

/** Headings above what the council is asked to decide. */
const BESLUITPUNTEN = [
  'Besluitpunten',
  'Beslispunten',
  'Beslispunt',
  'Besluitpunt',
  'Voorgesteld besluit',
  'Voorgestelde besluiten',
  'Voorgestelde beslissing',
  'Te nemen besluit',
  'Gevraagd besluit',
  'Gevraagde beslissing',
  'Gevraagde besluiten',
  'Ontwerpbesluit',
  'Conceptbesluit',
  'Concept raadsbesluit',
  'Wij stellen u voor',
  'Wij stellen voor',
  'Het college stelt voor',
  'Het college stelt de raad voor',
  'De raad wordt voorgesteld',
  'Voorstel',
  'Raad besluit',
  'De raad besluit',
];

const BIJLAGEN = [
  'Bijlagen',
  'Bijlage',
  'Bijlagen bij dit voorstel',
  'Bijgevoegde stukken',
  'Meegestuurde stukken',
];

/** What a paper calls itself. */
const TITELS = [
  'Voorstel aan de raad',
  'Voorstel aan de gemeenteraad',
  'Raadsvoorstel',
  'Aan de gemeenteraad',
  'Aan de raad',
  'Collegevoorstel',
  'Collegevoorstel aan de raad',
  'Collegevoorstel aan de gemeenteraad',
  'Voorstel van het college',
  'Voorstel van het college aan de raad',
];

/** Where the paper that the council signs begins. */
const BESLUIT = ['Raadsbesluit', 'Ontwerp raadsbesluit', 'Besluit van de raad', 'Besluit'];

/** The headings that a paper of this kind may have, by how they compare. */
export function bekendeKoppen(soort: SoortSjabloon): ReadonlyMap<string, Vakrol> {
  const known = new Map<string, Vakrol>();
  const add = (names: readonly string[], rol: Vakrol) => {
    for (const name of names) if (!known.has(vergelijkbaar(name))) known.set(vergelijkbaar(name), rol);
  };
  const eigen = soort.documenten.filter(({ besluit }) => !besluit).map(({ titel }) => titel);
  add([soort.naam, ...eigen, ...TITELS], { soort: 'titel' });
  for (const { sleutel, kop, verplicht, ook } of soort.secties)
    add([kop, ...ook], { soort: 'sectie', sleutel, kop, verplicht });
  for (const { sleutel, kop, verplicht } of soort.secties)
    add(CANONIEKE_SECTIES[sleutel] ?? [], { soort: 'sectie', sleutel, kop, verplicht });
  add(['Deadline'], { soort: 'sectie', sleutel: 'termijn', kop: 'Deadline', verplicht: false });
  add(BESLUITPUNTEN, { soort: 'besluitpunten' });
  add(BIJLAGEN, { soort: 'bijlagen' });
  add([...soort.documenten.filter(({ besluit }) => besluit).map(({ titel }) => titel), ...BESLUIT], {
    soort: 'besluit',
  });
  return known;
}

/** Whether a line is a heading that one of these templates knows. */
export function bekendeKop(sjablonen: readonly Sjabloon[]): (line: string) => boolean {
  const names = new Set(
    sjablonen.flatMap(({ soorten }) =>
      Object.values(soorten).flatMap((soort) => [...bekendeKoppen(soort).keys()]),
    ),
  );
  return (line) =>
    line.length <= HOOGSTENS && !/[;,.]$/u.test(line) && names.has(vergelijkbaar(zonderKopnummer(line)));
}

/** A paragraph that looks like a heading, or is called like one. */
export interface Kop {
  /** Without a number before it and a colon behind it. */
  readonly tekst: string;
  readonly rol?: Vakrol;
  /** Equal in all headings that look the same. */
  readonly vorm: string;
  /** It has a level in Word. */
  readonly niveau?: number;
  /** The name is known up to a slip. */
  readonly bijna: boolean;
}

const HOOGSTENS = 160;

/** A number before a heading: "1.", "2.1", "IV.", "B)". */
const KOPNUMMER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[A-Z][.)])\s+(?=\p{L})/u;

/** A heading without the number before it. */
export function zonderKopnummer(text: string): string {
  return text.replace(KOPNUMMER, '');
}

/** Reads a paragraph as a heading; undefined for running text. */
export function leesKop(paragraph: WordParagraph, known: ReadonlyMap<string, Vakrol>): Kop | undefined {
  const text = tekstVan(paragraph);
  const bare = zonderKopnummer(text).replace(/\s*[:.]$/u, '');
  if (bare === '' || text.length > HOOGSTENS || bare.includes('\t') || isBijschrift(paragraph))
    return undefined;
  const { outline } = paragraph;
  const bold = isHelemaal(paragraph, (run) => run.bold);
  const underlined = isHelemaal(paragraph, (run) => run.underline);
  const looks = outline !== undefined || bold || underlined || isKapitaal(text);
  const name = vergelijkbaar(bare);
  const exact =
    known.get(name) ?? titelErboven(text, known) ?? (looks ? tweeSecties(bare, known) : undefined);
  const near = exact || !looks || name.length < 8 ? undefined : nearBy(name, known);
  const rol = exact ?? near;
  // A known name that looks like nothing is a heading when it stands alone and does not go on.
  if (!looks && (!exact || /[;,]$/u.test(text))) return undefined;
  if (!rol && outline === undefined && (paragraph.label?.format === 'bullet' || /[;,.]$/u.test(text)))
    return undefined;
  const number = nummerdiepte(paragraph, text);
  const vorm = `${outline ?? paragraph.style.id}${bold ? ' b' : ''}${underlined ? ' u' : ''}${isKapitaal(text) ? ' k' : ''}${number > 1 ? ` ${number}` : ''}`;
  return {
    tekst: bare,
    vorm,
    bijna: near !== undefined || (rol?.soort === 'sectie' && rol.ruim === true),
    ...(rol && { rol }),
    ...(outline !== undefined && { niveau: outline }),
  };
}

/** "Bestedingsplan", with the subject on the line below it. */
function titelErboven(text: string, known: ReadonlyMap<string, Vakrol>): Vakrol | undefined {
  const [first = '', ...others] = text.split('\n');
  const rol = others.length > 0 ? known.get(vergelijkbaar(first)) : undefined;
  return rol?.soort === 'titel' ? rol : undefined;
}

/** "Aanleiding en doel": the first of the sections that a heading names, with the name of the second. */
function tweeSecties(text: string, known: ReadonlyMap<string, Vakrol>): Vakrol | undefined {
  for (const { index, 0: between } of text.matchAll(/\s+en\s+|\s*[,/&+]\s*/gi)) {
    const first = known.get(vergelijkbaar(text.slice(0, index)));
    const second = known.get(vergelijkbaar(text.slice(index + between.length)));
    if (first?.soort !== 'sectie' || second?.soort !== 'sectie' || first.sleutel === second.sleutel) continue;
    return { ...first, tweede: second.kop };
  }
  return undefined;
}

/** The line below or above a table or a picture. */
export function isBijschrift({ style, children }: WordParagraph): boolean {
  const names = [style.name, ...style.basedOn];
  return (
    names.some((name) => /^caption$|^bijschrift/i.test(name)) ||
    children.some((one) => one.type === 'run' && /^\s*SEQ\b/i.test(one.field ?? ''))
  );
}

/** 2 for "1.2 Wonen": below "1. Inleiding". */
function nummerdiepte({ label }: WordParagraph, text: string): number {
  const number = label?.text ?? KOPNUMMER.exec(text)?.[0] ?? '';
  return number.match(/\d+/g)?.length ?? 0;
}

function isKapitaal(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

function nearBy(name: string, known: ReadonlyMap<string, Vakrol>): Vakrol | undefined {
  let best: { readonly rol: Vakrol; readonly off: number } | undefined;
  for (const [other, rol] of known) {
    if (Math.abs(other.length - name.length) > 2 || other.length < 8) continue;
    const off = distance(name, other);
    if (off <= 2 && (!best || off < best.off)) best = { rol, off };
  }
  return best?.rol;
}
