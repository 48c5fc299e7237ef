import { formatBedrag, Getal } from '../domain/bedrag.ts';
import { vindBedragen } from '../domain/bedrag-in-tekst.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { opsomming } from '../domain/opsomming.ts';
import { POSTENBLOKKEN } from './blokken/posten/schema.ts';
import { bekend, telOp } from './rekenblad/reken.ts';

/** What a sentence says about an amount that its table contradicts; the place counts in the sentence. */
export interface Grensvondst {
  readonly start: number;
  readonly end: number;
  readonly melding: string;
  readonly hint: string;
}

/** The words of the bounds below; a text without them has none. */
const GRENSWOORD = /maximaal|hoogste|hoogstens|minimaal|minste|minstens|dan|tussen/i;
const GRENS =
  /\b(?:(maximaal|ten hoogste|hoogstens|niet meer dan)|(?:minimaal|ten minste|minstens|niet minder dan))\s+$/i;
const TUSSEN = /\btussen (?:de )?$/i;
const EN = /^ en (?:de )?$/i;

interface Grens {
  readonly start: number;
  readonly end: number;
  readonly tekst: string;
  readonly van?: Getal;
  readonly tot?: Getal;
}

/** Whether a text may say something that `checkGrenzen` looks at: most do not. */
export function noemtGrens(text: string): boolean {
  return GRENSWOORD.test(text);
}

/**
 * F26: "maximaal € X", "ten minste € X" and "tussen € A en € B" in a sentence that names one post of lasten, baten
 * or dekking. Compared is what the sentence speaks of: each year ("per jaar"), the years that it names, or all years.
 * Says nothing when the sentence has several bounds or posts, or names a year that is not in the table.
 */
export function checkGrenzen(
  zin: string,
  jaren: ReadonlySet<number>,
  financien: Financien,
): readonly Grensvondst[] {
  const grenzen = leesGrenzen(zin);
  const omgekeerd = grenzen.filter(({ van, tot }) => van && tot && van.greaterThan(tot));
  if (omgekeerd.length > 0) {
    return omgekeerd.map(({ start, end, tekst }) => {
      return { start, end, melding: `'${tekst}' loopt terug.`, hint: 'Noem het kleinste bedrag eerst.' };
    });
  }
  const [grens, tweede] = grenzen;
  if (!grens || tweede) return [];
  const [post, ander] = postenIn(zin, financien);
  if (!post || ander) return [];
  const years = post.tabel.kolommen.flatMap(({ id, jaar }) => (jaar === id ? [jaar] : []));
  const named = [...jaren].map(String);
  if (named.some((jaar) => !years.includes(jaar))) return [];
  const chosen = named.length > 0 ? named : years;
  const apart = /\b(?:per jaar|jaarlijkse?|elk jaar|ieder jaar)\b/i.test(zin);
  const delen = apart ? chosen.map((jaar) => [jaar]) : [chosen];
  return delen.flatMap((deel) => vergelijk(grens, post.rij, deel)).slice(0, 1);
}

function vergelijk(grens: Grens, rij: FinancieleRij, jaren: readonly string[]): readonly Grensvondst[] {
  const cellen = jaren.flatMap((jaar) => {
    const cel = rij.cellen.get(jaar);
    return cel?.toon === 'bedrag' ? [cel.waarde] : [];
  });
  const som = telOp(cellen);
  if (!som || cellen.length === 0) return [];
  const { van, tot, start, end, tekst } = grens;
  const meer = tot && bekend(som).greaterThan(tot);
  const minder = van && bekend(som).lessThan(van) && som.soort !== 'pm';
  if (!meer && !minder) return [];
  const tijd = jaren.length > 1 ? `over ${opsomming(jaren)} samen` : `in ${jaren.join('')}`;
  const melding = `'${rij.label}' is ${tijd} ${formatBedrag(som)}; dat is ${meer ? 'meer' : 'minder'} dan '${tekst}'.`;
  return [{ start, end, melding, hint: 'Pas de tekst aan, of het bedrag in de tabel.' }];
}

function leesGrenzen(zin: string): readonly Grens[] {
  const bedragen = vindBedragen(zin).flatMap((one) =>
    one.munt !== 'geen' && one.lezing.ok && one.lezing.waarde.soort === 'bedrag'
      ? [{ ...one, waarde: new Getal(one.lezing.waarde.waarde) }]
      : [],
  );
  return bedragen.flatMap(({ start, end, waarde }, at): Grens[] => {
    const voor = zin.slice(0, start);
    const grens = GRENS.exec(voor);
    if (grens) return [{ ...stuk(zin, grens.index, end), ...(grens[1] ? { tot: waarde } : { van: waarde }) }];
    const tussen = TUSSEN.exec(voor);
    const [, hoogste] = bedragen.slice(at);
    if (!tussen || !hoogste || !EN.test(zin.slice(end, hoogste.start))) return [];
    return [{ ...stuk(zin, tussen.index, hoogste.end), van: waarde, tot: hoogste.waarde }];
  });
}

function stuk(zin: string, start: number, end: number): Omit<Grens, 'van' | 'tot'> {
  return { start, end, tekst: zin.slice(start, end) };
}

/** The posts whose description stands in the sentence; of two that overlap the longest. */
function postenIn(
  zin: string,
  { tabellen }: Financien,
): readonly { readonly tabel: FinancieleTabel; readonly rij: FinancieleRij }[] {
  const found = POSTENBLOKKEN.flatMap(({ naam }) => {
    const tabel = tabellen.get(naam);
    const rijen = tabel?.rijen.filter((rij) => rij.soort === 'post' && noemt(zin, rij.label)) ?? [];
    return tabel ? rijen.map((rij) => ({ tabel, rij })) : [];
  });
  return found.filter(
    ({ rij }) => !found.some((other) => other.rij !== rij && noemt(other.rij.label, rij.label)),
  );
}

/** True when a label of some length stands in a text as a word of its own. */
function noemt(text: string, label: string): boolean {
  const wanted = label.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Most posts are not named: without letters of theirs there is no need to cut the text into words.
  const letters = /[a-z]+/.exec(wanted)?.[0] ?? '';
  if (wanted.length < 5 || !lower.includes(letters)) return false;
  return ` ${lower.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(
    ` ${wanted.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim()} `,
  );
}
