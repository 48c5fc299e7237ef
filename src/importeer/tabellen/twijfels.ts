import { formatBedrag, Getal } from '../../domain/bedrag.ts';
import type { Twijfel } from '../gevonden.ts';
import type { Herkomst } from './herkomst.ts';
import type { Ontleding } from './ontleding.ts';
import type { Raster } from './raster.ts';
import { geldkolommen, type Term, telOp, type Vector, vectoren } from './vector.ts';

/** How many terms of a sum are written out. */
const MEEST = 8;

/** What a person has to look at in a table: sums that are not right, balances without a formula, amounts that cannot be read. */
export function twijfelsVan({ raster, herkomst }: Ontleding, titel: string | undefined): readonly Twijfel[] {
  const all = vectoren(raster);
  const where = titel === undefined ? '' : ` in '${titel}'`;
  return raster.rijen.flatMap((rij, index): readonly Twijfel[] => {
    const own = herkomst[index];
    const place = rij.alinea === undefined ? {} : { alinea: rij.alinea };
    const name = `'${rij.label}'${where}`;
    const unread = rij.cellen.flatMap(({ onleesbaar, tekst, alinea }, kolom): readonly Twijfel[] =>
      onleesbaar === undefined || raster.kolommen[kolom]?.soort !== 'bedrag'
        ? []
        : [
            {
              ernst: 'fout',
              melding: `${name}, kolom '${raster.kolommen[kolom]?.kop}': ${onleesbaar}`,
              hint: `'${tekst}' is overgenomen zoals het er staat. Zet er het goede bedrag.`,
              ...(alinea !== undefined && { alinea }),
            },
          ],
    );
    if (own?.soort === 'som' && !own.klopt)
      return [...unread, { ...fouteSom(index, own.posten, raster, all, name), ...place }];
    if (own && own.soort !== 'post' && 'ook' in own && own.ook !== undefined)
      return [
        ...unread,
        {
          ernst: 'tip',
          melding: `${name} kan op meer manieren zijn berekend: ook ${own.ook} geeft deze bedragen.`,
          hint: 'Kijk in de formule of de goede is gekozen.',
          ...place,
        },
      ];
    if (isZonderFormule(own))
      return [
        ...unread,
        {
          ernst: 'waarschuwing',
          melding: `${name} heet een uitkomst, maar geen som of verschil van de rijen erboven geeft deze bedragen.`,
          hint: 'De bedragen zijn overgenomen en tellen nergens in mee. Schrijf zo nodig een formule.',
          ...place,
        },
      ];
    return unread;
  });
}

function isZonderFormule(one: Herkomst | undefined): boolean {
  return one?.soort === 'post' && one.apart && one.belofte !== 'waarvan';
}

function fouteSom(
  index: number,
  posten: readonly number[],
  raster: Raster,
  all: readonly Vector[],
  name: string,
): Twijfel {
  const numeric = geldkolommen(raster);
  const termen = posten.map((rij): Term => ({ rij, teken: '+' }));
  const computed = telOp(termen, all, numeric.length);
  const wrong = numeric.flatMap((kolom, k) => {
    const [typed, sum] = [all[index]?.[k] ?? 0n, computed[k] ?? 0n];
    if (typed === sum) return [];
    const terms = posten.flatMap((rij) => all[rij]?.[k] ?? []);
    const shown = terms.slice(0, MEEST).map(toon).join(' + ');
    const rest = terms.length > MEEST ? ` + nog ${terms.length - MEEST}` : '';
    const head = raster.kolommen[kolom]?.kop ?? '';
    const sommetje = terms.length > 1 ? `${shown}${rest} = ` : '';
    return [`${head === '' ? '' : `${head}: `}er staat ${toon(typed)}, maar ${sommetje}${toon(sum)}`];
  });
  const kept = wrong.slice(0, 6).join('; ');
  return {
    ernst: 'fout',
    melding: `${name} is niet de som van de rijen erboven. ${kept}${wrong.length > 6 ? '; en meer' : ''}.`,
    hint: 'Het getypte bedrag staat bij `verwacht`. Verbeter het bedrag of de rij die niet klopt.',
  };
}

function toon(cents: bigint): string {
  const waarde = new Getal(cents.toString()).div(100);
  return formatBedrag({ soort: 'bedrag', waarde }, { euroteken: false });
}
