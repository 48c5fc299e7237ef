import { formatBedrag, Getal } from '../domain/bedrag.ts';
import { vindBedragen } from '../domain/bedrag-in-tekst.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { opsommingVanJaren } from '../domain/jaren.ts';
import { namenInTekst } from '../domain/namen-in-tekst.ts';
import { oncePer } from '../domain/once-per.ts';
import { findBefore } from '../source/find-before.ts';
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
  /\b(?:maximaal|ten hoogste|hoogstens|niet meer dan|minimaal|ten minste|minstens|niet minder dan)\s+$/i;
const HOOGSTE = /^(?:maximaal|ten hoogste|hoogstens|niet meer dan)/i;
const TUSSEN = /\btussen (?:de )?$/i;
/** So far before an amount its bound begins at most. */
const VERST = 60;
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
  const tijd = jaren.length > 1 ? `over ${opsommingVanJaren(jaren)} samen` : `in ${jaren.join('')}`;
  const melding = `'${rij.label}' is ${tijd} ${formatBedrag(som)}; dat is ${meer ? 'meer' : 'minder'} dan '${tekst}'.`;
  return [{ start, end, melding, hint: 'Pas de tekst aan, of het bedrag in de tabel.' }];
}

function leesGrenzen(zin: string): readonly Grens[] {
  const bedragen = vindBedragen(zin).flatMap((one) =>
    one.munt !== 'geen' && one.lezing.ok && one.lezing.waarde.soort === 'bedrag'
      ? [{ ...one, waarde: new Getal(one.lezing.waarde.waarde) }]
      : [],
  );
  const volgende = bedragen.slice(1);
  return bedragen.flatMap(({ start, end, waarde }, at): Grens[] => {
    const grens = findBefore(zin, start, GRENS, VERST);
    if (grens) {
      const tot = HOOGSTE.test(zin.slice(grens.start, grens.end));
      return [{ ...stuk(zin, grens.start, end), ...(tot ? { tot: waarde } : { van: waarde }) }];
    }
    const tussen = findBefore(zin, start, TUSSEN, VERST);
    const hoogste = volgende[at];
    if (!tussen || !hoogste || !EN.test(zin.slice(end, hoogste.start))) return [];
    return [{ ...stuk(zin, tussen.start, hoogste.end), van: waarde, tot: hoogste.waarde }];
  });
}

function stuk(zin: string, start: number, end: number): Omit<Grens, 'van' | 'tot'> {
  return { start, end, tekst: zin.slice(start, end) };
}

/** A sentence asks which posts it names: their names are put in order once. */
const zoekPosten = oncePer((financien: Financien) => namenInTekst(posten(financien), ({ rij }) => rij.label));

/** The posts whose description stands in the sentence; of two that overlap the longest. */
function postenIn(zin: string, financien: Financien): readonly Post[] {
  return zoekPosten(financien)(zin);
}

interface Post {
  readonly tabel: FinancieleTabel;
  readonly rij: FinancieleRij;
}

/** A shorter label stands in too many sentences by chance. */
const KORTST = 5;

function posten({ tabellen }: Financien): readonly Post[] {
  return POSTENBLOKKEN.flatMap(({ naam }) => {
    const tabel = tabellen.get(naam);
    const rijen = tabel?.rijen.filter(
      ({ soort, label }) => soort === 'post' && label.trim().length >= KORTST,
    );
    return tabel ? (rijen ?? []).map((rij) => ({ tabel, rij })) : [];
  });
}
