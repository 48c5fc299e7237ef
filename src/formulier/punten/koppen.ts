import type { RuwPunt } from '../../besluit/read-punten.ts';
import { type GenummerdeKop, readSkelet, type Skelet } from '../../besluit/read-skelet.ts';
import { adresVan, type Puntpad } from '../../domain/besluitpunt.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { editText } from '../../source/edit-text.ts';
import { createSource } from '../../source/source-text.ts';
import type { Plek, Puntlijst } from '../wens.ts';

/** What hangs together by numbers in a text; undefined where it cannot be read. */
export function skeletVan(tekst: string, soort: SoortSjabloon | undefined): Skelet | undefined {
  const parsed = parseDocument(createSource('', tekst)).value;
  return parsed && readSkelet(parsed, soort);
}

/** A piece of a section about a point, from its head to the next. */
export interface Argumentvlak {
  readonly kop: GenummerdeKop;
  readonly start: number;
  readonly end: number;
}

/** The pieces of all numbered sections. */
export function argumentvlakken({ koppen, source }: Skelet): readonly Argumentvlak[] {
  return koppen.map((kop) => {
    const behind = source.text.slice(kop.span.end);
    const next = /\n#{1,3}[ \t]/.exec(behind);
    return { kop, start: kop.span.start, end: next ? kop.span.end + next.index + 1 : source.text.length };
  });
}

/** The number that a point has, by its indexes. */
export function padVan(
  punten: readonly RuwPunt[],
  lijst: Puntlijst,
  plek: readonly number[],
): Puntpad | undefined {
  const [first = 0, ...rest] = plek;
  const own = punten.filter(
    ({ pad }) => String(pad[0]).startsWith('c') === (lijst === 'besluitpunten_college'),
  );
  let point: RuwPunt | undefined = own[first];
  for (const index of rest) point = point?.sub[index];
  return point?.pad;
}

/** A text without the heads, and what stands below them, of the points for which `weg` holds; comments stay. */
export function zonderKoppen(tekst: string, skelet: Skelet, weg: (punt: Puntpad) => boolean): string {
  const edits = argumentvlakken(skelet)
    .filter(({ kop }) => weg(kop.punt))
    .map(({ start, end }) => {
      const comments = tekst.slice(start, end).match(/<!--[\s\S]*?-->/g) ?? [];
      return { start, end, text: comments.map((one) => `${one}\n\n`).join('') };
    });
  return editText(tekst, edits);
}

/**
 * Lets heads go along with points that were moved: `plekken` tells for each address before where that point stands, and
 * `voor` what the text was. Heads that name an id need no other number; pieces that stood in the order of the points do again.
 */
export function nummerKoppen(
  tekst: string,
  soort: SoortSjabloon | undefined,
  lijst: Puntlijst,
  { plekken, voor }: { readonly plekken: ReadonlyMap<string, Plek>; readonly voor: Skelet },
): string {
  const skelet = skeletVan(tekst, soort);
  if (!skelet) return tekst;
  const edits = skelet.koppen.flatMap(({ nummer, plaats }) => {
    if (typeof nummer.punt === 'string') return [];
    const was = adresVan(nummer.punt);
    const nu = plekken.get(was);
    const pad = nu && padVan(skelet.punten, lijst, nu);
    if (!pad || adresVan(pad) === was) return [];
    return [{ start: plaats.start, end: plaats.end, text: `${adresVan(pad)}.${nummer.volgnummer}` }];
  });
  return opVolgorde(editText(tekst, edits), soort, opOrde(voor));
}

/** Which sections had their pieces in the order of the points. */
function opOrde(skelet: Skelet): ReadonlySet<string> {
  const rank = rangen(skelet);
  return new Set(
    skelet.koppen
      .map(({ sleutel }) => sleutel)
      .filter((sleutel) => {
        const own = skelet.koppen.filter((kop) => kop.sleutel === sleutel).map(rank);
        return own.every((one, index) => index === 0 || (own[index - 1] ?? 0) <= one);
      }),
  );
}

function rangen({ punten }: Skelet): (kop: GenummerdeKop) => number {
  const order = new Map<string, number>();
  const walk = (list: readonly RuwPunt[]) => {
    for (const { pad, sub } of list) {
      order.set(adresVan(pad), order.size);
      walk(sub);
    }
  };
  walk(punten);
  return (kop) => order.get(adresVan(kop.punt)) ?? order.size;
}

/** Puts the pieces of these sections in the order of the points again; a section whose pieces do not follow each other stays. */
function opVolgorde(tekst: string, soort: SoortSjabloon | undefined, secties: ReadonlySet<string>): string {
  const skelet = skeletVan(tekst, soort);
  if (!skelet) return tekst;
  const rank = rangen(skelet);
  const all = argumentvlakken(skelet);
  const edits = [...secties].flatMap((sleutel) => {
    const own = all.filter(({ kop }) => kop.sleutel === sleutel);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last || own.some((one, index) => index > 0 && own[index - 1]?.end !== one.start))
      return [];
    const sorted = own.toSorted((one, other) => rank(one.kop) - rank(other.kop));
    if (sorted.every((one, index) => one === own[index])) return [];
    const pieces = sorted.map(({ start, end }) => `${tekst.slice(start, end).trimEnd()}\n\n`);
    const tail = /\s*$/.exec(tekst.slice(first.start, last.end))?.[0] ?? '';
    return [{ start: first.start, end: last.end, text: pieces.join('').trimEnd() + tail }];
  });
  return editText(tekst, edits);
}
