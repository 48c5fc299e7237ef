import { kopgegevens } from '../../compose/kopgegevens.ts';
import type { Variant } from '../../compose/variant.ts';
import { plainText } from '../../document/text.ts';
import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordDocument, WordParagraph } from '../../ooxml/word/word-document.ts';
import type { Lezing } from '../../pipeline.ts';
import { group } from '../../source/group.ts';
import type { Located } from '../../source/located.ts';
import { tekstVan } from './alineatekst.ts';
import type { Gedrukt } from './gedrukt.ts';
import { gedaanten, kaal } from './gelijk.ts';
import { tabelregels } from './tabelregels.ts';
import { metWaarden, type Regel, sjabloonregel, type Teken } from './teken.ts';
import { type Waarde, waardenIn } from './waarden.ts';

/** A paragraph of a paper with what it prints. */
export interface Drukregel {
  readonly alinea: WordParagraph;
  readonly regel: Regel;
}

/**
 * What each paragraph of a paper as the program made it prints, in reading order, notes last. First what is known by its
 * place (the head, computed tables, headings of sections), then running text by what it says, then values of the
 * frontmatter that stand in a sentence of the template; what is left is the template's own.
 */
export function regelsVan(
  document: WordDocument,
  lezing: Lezing,
  teksten: readonly Gedrukt[],
  variant: Variant,
): readonly Drukregel[] {
  const waarden = waardenIn(lezing.parsed.frontmatter.value);
  const all = alineasVan(document);
  const known = new Map([
    ...tabelregels(document.body, [...lezing.financien.tabellen.values()], waarden),
    ...kopregels(all, lezing, waarden, variant),
    ...sectiekoppen(all, lezing),
  ]);
  const left = all.filter(({ number }) => !known.has(number));
  const printed = tekstregels(left, teksten);
  const loose = losseWaarden(waarden);
  return all.map((alinea): Drukregel => {
    const letters = bare(alinea);
    const regel = known.get(alinea.number) ?? printed.get(alinea.number) ?? zin(letters, loose);
    return { alinea, regel };
  });
}

/** The paragraphs of a paper that say something. */
export function alineasVan({ body, notes }: WordDocument): readonly WordParagraph[] {
  const all = [...paragraphsOf(body), ...[...notes.values()].flatMap(({ blocks }) => paragraphsOf(blocks))];
  return all.filter((one) => bare(one) !== '');
}

/** What a paragraph says, as `Regel.letters`. */
export function bare({ children }: WordParagraph): string {
  return kaal(tekstVan(children)).letters;
}

type Genummerd = readonly [number: number, regel: Regel];

/** The lines of the head: the name that the template gives them, and the value of a key. */
function kopregels(
  all: readonly WordParagraph[],
  { voorstel, geladen: { sjabloon } }: Lezing,
  waarden: readonly Waarde[],
  variant: Variant,
): readonly Genummerd[] {
  const soort = sjabloon.soorten[voorstel.soort.value];
  if (!soort) return [];
  const none = () => [];
  const bron = { voorstel, variant, huis: sjabloon.notatie, besluitpunten: none, onderdeel: none };
  const byLine = new Map(
    kopgegevens(soort.kopgegevens, bron).map(({ sleutel, kop, waarde }) => [
      kaal(`${kop} ${plainText(waarde)}`).letters,
      sleutel,
    ]),
  );
  return all.flatMap((alinea): readonly Genummerd[] => {
    const letters = bare(alinea);
    const sleutel = byLine.get(letters);
    if (sleutel === undefined) return [];
    const own = waarden.filter(({ pad: [first] }) => first === sleutel).map(({ waarde }) => waarde);
    const [value] = own;
    const anders: Teken = { soort: 'sjabloon', sleutel, ...(value && { span: value.span }) };
    // The name before a value, however that is divided.
    return [[alinea.number, metWaarden(letters, own.map(alsText), anders)]];
  });
}

function alsText(waarde: Located<string>) {
  return { waarde, text: waarde.value };
}

/** The headings of sections, which the template prints in its own words. */
function sectiekoppen(all: readonly WordParagraph[], { voorstel, geladen }: Lezing): readonly Genummerd[] {
  const soort = geladen.sjabloon.soorten[voorstel.soort.value];
  const byText = new Map(
    voorstel.secties.map(({ sleutel, vrij, kop }) => {
      const printed = vrij
        ? kop.value
        : (soort?.secties.find((one) => one.sleutel === sleutel)?.kop ?? kop.value);
      return [kaal(printed).letters, { vrij, kop }] as const;
    }),
  );
  return all.flatMap((alinea): readonly Genummerd[] => {
    const letters = bare(alinea);
    const found = alinea.outline === undefined ? undefined : byText.get(letters);
    if (!found) return [];
    const { kop, vrij } = found;
    const regel = vrij
      ? metWaarden(letters, [alsText(kop)])
      : sjabloonregel(letters, { soort: 'sjabloon', span: kop.span });
    return [[alinea.number, { ...regel, soort: 'sectie', span: kop.span }]];
  });
}

/** Which running text each paragraph prints, with what the template prints around it. */
function tekstregels(all: readonly WordParagraph[], teksten: readonly Gedrukt[]): ReadonlyMap<number, Regel> {
  const said = teksten.map(({ letters }) => kaal(letters).letters);
  const byLetters = group(said.map((letters, index): [string, number] => [letters, index]));
  const found = new Map<number, Regel>();
  const used = new Set<number>();
  let last = -1;
  for (const alinea of all) {
    const letters = bare(alinea);
    const indexes = gedaanten({ letters, starts: [], ends: [] }).flatMap(
      (one) => byLetters.get(one.letters) ?? [],
    );
    const next = indexes.find((index) => index > last) ?? indexes[0];
    const gedrukt = teksten[next ?? -1];
    if (next === undefined || !gedrukt) continue;
    found.set(alinea.number, tekstregel(gedrukt, letters));
    used.add(next);
    last = next;
  }
  // What stands in a sentence of the template: "gelet op artikel 189 van de Gemeentewet;".
  const inside = said.flatMap((text, index) => (used.has(index) || text.length < 8 ? [] : [{ text, index }]));
  for (const alinea of all) {
    if (found.has(alinea.number)) continue;
    const letters = bare(alinea);
    const one = inside.find(({ text }) => text.length * 2 >= letters.length && letters.includes(text));
    const gedrukt = one && teksten[one.index];
    if (gedrukt) found.set(alinea.number, tekstregel(gedrukt, letters));
  }
  return found;
}

/** A line that holds a text of the source, or that text alone. */
export function tekstregel(gedrukt: Gedrukt, letters = kaal(gedrukt.letters).letters): Regel {
  const text = kaal(gedrukt.letters);
  const from = letters.indexOf(text.letters);
  const tekens = [...sjabloonregel(letters).tekens];
  text.starts.forEach((start, index) => {
    const end = text.ends[index] ?? start + 1;
    tekens[from + index] = tekenVan(gedrukt, start, end);
  });
  const at = (raw: number) => from + text.starts.filter((start) => start < raw).length;
  const merken = gedrukt.merken.map((merk) => ({ ...merk, from: at(merk.from), to: at(merk.to) }));
  const { soort, span } = gedrukt;
  const typed = soort === 'besluitpunt' || soort === 'overweging' || soort === 'gegeven';
  return { letters, tekens, merken, soort, span, gedrukt, ...(typed && { scalar: span }) };
}

function tekenVan({ herkomst, merken }: Gedrukt, start: number, end: number): Teken {
  const [first, last] = [herkomst[start], herkomst[end - 1]];
  if (typeof first === 'object') return { soort: 'berekend', ...first };
  const diepte = merken.filter(({ from, to }) => from <= start && start < to).length;
  const begin = first ?? 0;
  return { soort: 'bron', start: begin, end: typeof last === 'number' ? last + 1 : begin + 1, diepte };
}

/** Keys of which the values stand in lists and sentences that the template prints. */
const LOS = ['bijlagen', 'eerdere_besluiten', 'onderwerp', 'ondertekening', 'begrotingswijziging'];

/** Values that are known by what they say: long enough, and there only once. */
function losseWaarden(waarden: readonly Waarde[]): readonly Located<string>[] {
  const all = waarden.filter(({ pad, waarde }) => LOS.includes(pad[0] ?? '') && waarde.value.length >= 8);
  const count = new Map<string, number>();
  for (const { waarde } of all) count.set(waarde.value, (count.get(waarde.value) ?? 0) + 1);
  return all.flatMap(({ waarde }) => (count.get(waarde.value) === 1 ? [waarde] : []));
}

function zin(letters: string, waarden: readonly Located<string>[]): Regel {
  const within = waarden
    .map((waarde) => ({ waarde, text: waarde.value, at: letters.indexOf(kaal(waarde.value).letters) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  return metWaarden(letters, within);
}
