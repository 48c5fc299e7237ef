import type { Bereik, Cumulatief, Herkomst, Rekening, Som, Vorig } from './herkomst.ts';
import { kopVan } from './koprij.ts';
import type { Raster } from './raster.ts';
import { type Belofte, belofteVan, isSubtotaal, kant, waarover } from './rijnaam.ts';
import { zoekSaldo } from './saldo.ts';
import { type Term, telOp, vectoren, vergelijk } from './vector.ts';

/** Tells of each row how it came to its amounts: what a label promises is tried on the amounts, and the other way round. */
export function herkomstVan(raster: Raster): readonly Herkomst[] {
  const all = vectoren(raster);
  const rekening: Rekening = {
    raster,
    vectoren: all,
    width: all[0]?.length ?? 0,
    eenheid: raster.duizend ? 100_000n : 0n,
  };
  const found: Herkomst[] = [];
  for (const index of raster.rijen.keys()) found.push(herkomst(index, rekening, found));
  return found.map((one, index) => vorigVan(one, index, rekening, found) ?? one);
}

function herkomst(index: number, rekening: Rekening, before: readonly Herkomst[]): Herkomst {
  const { raster, vectoren: all } = rekening;
  const rij = raster.rijen[index];
  const own = all[index];
  if (!rij || !own) return { soort: 'tekst' };
  if (own.every((one) => one === undefined) && !rij.cellen.some(({ pm }) => pm)) {
    if (rij.cellen.some(({ tekst }) => tekst !== '')) return { soort: 'post', apart: false };
    return isGroep(index, raster) ? { soort: 'groep' } : { soort: 'tekst' };
  }
  // Rows below the name of a group are in it already.
  const vrij = !before.some(({ soort }) => soort === 'groep');
  const kop = vrij ? kopVan(index, rekening, 'inspring') : undefined;
  if (kop) return kop;
  const belofte = aantalErboven(before) > 0 ? belofteVan(rij.label) : undefined;
  if (belofte === 'waarvan') return { soort: 'post', apart: true, belofte };
  if (belofteVan(rij.label) === 'begin') return { soort: 'post', apart: false, belofte: 'begin' };
  if (belofte === undefined && !rij.zwaar) return { soort: 'post', apart: false };
  if (belofte === 'cumulatief') return cumulatiefVan(index, rekening, before) ?? apart(belofte);
  const sommen = mogelijkeSommen(index, rekening, before);
  const som = belofte === 'eind' ? undefined : besteSom(index, sommen, rekening, belofte);
  if (som && (belofte !== 'saldo' || som.bewijs > 0)) return som;
  const vet = vrij && belofte === undefined ? kopVan(index, rekening, 'vet') : undefined;
  if (vet) return vet;
  const saldo = zoekSaldo(index, belofte, rekening, before);
  if (saldo) return saldo;
  if (belofte === undefined) return { soort: 'post', apart: false };
  if (belofte !== 'totaal') return cumulatiefVan(index, rekening, before) ?? apart(belofte);
  return fouteSom(index, sommen, rekening) ?? { soort: 'post', apart: false };
}

/** How many rows with amounts stand above: the first row of a table is no outcome of anything. */
function aantalErboven(before: readonly Herkomst[]): number {
  return before.filter(({ soort }) => soort !== 'groep' && soort !== 'tekst').length;
}

function apart(belofte: Belofte): Herkomst {
  return { soort: 'post', apart: true, belofte };
}

/** A name over rows: what comes next has amounts. */
function isGroep(index: number, { rijen }: Raster): boolean {
  const next = rijen[index + 1];
  return next?.cellen.some(({ tekst }) => tekst !== '') === true && belofteVan(next.label) !== 'totaal';
}

/** The sets of posts that a total may be the sum of, the likeliest first. */
function mogelijkeSommen(
  index: number,
  { raster }: Rekening,
  before: readonly Herkomst[],
): readonly Bereik[] {
  const about = waarover(raster.rijen[index]?.label ?? '');
  // What is in a total of lasten is in none of baten.
  const side = kant(raster.rijen[index]?.label ?? '');
  const elsewhere = new Set(
    before.flatMap((one, at) => {
      const other = one.soort === 'som' ? kant(raster.rijen[at]?.label ?? '') : undefined;
      return one.soort === 'som' && side !== undefined && other !== undefined && other !== side
        ? one.posten
        : [];
    }),
  );
  const posts = before.flatMap((one, at) =>
    one.soort === 'post' && !one.apart && !elsewhere.has(at) ? [at] : [],
  );
  const since = (from: number) => posts.filter((at) => at >= from);
  const found: Bereik[] = [];
  const named = about === '' ? [] : posts.filter((at) => waarover(raster.rijen[at]?.label ?? '') === about);
  if (named.length > 0) found.push({ posten: named, genoemd: true });
  const groups = before.flatMap((one, at) => (one.soort === 'groep' ? [at] : []));
  const lastSom = before.findLastIndex(({ soort }) => soort === 'som');
  const group = groups.at(-1);
  if (group !== undefined && group > lastSom)
    found.push({ posten: since(group), groep: group, genoemd: false });
  const starts = before.flatMap((one, at) => (one.soort === 'som' ? [at + 1] : [])).toReversed();
  for (const start of [...starts.slice(0, 12), 0]) found.push({ posten: since(start), genoemd: false });
  return found.filter(({ posten }, at) => {
    const same = found.findIndex((one) => one.posten.length === posten.length && one.posten[0] === posten[0]);
    return posten.length > 0 && (same === at || found[same]?.genoemd === true);
  });
}

function som(posten: readonly number[]): readonly Term[] {
  return posten.map((rij) => ({ rij, teken: '+' }));
}

function besteSom(
  index: number,
  sommen: readonly Bereik[],
  rekening: Rekening,
  belofte: Belofte | undefined,
): Som | undefined {
  const own = rekening.vectoren[index] ?? [];
  const label = rekening.raster.rijen[index]?.label ?? '';
  for (const speling of rekening.eenheid > 0n ? [false, true] : [false]) {
    for (const { posten, groep } of sommen) {
      const room = speling ? (rekening.eenheid * BigInt(posten.length + 1)) / 2n : 0n;
      const computed = telOp(som(posten), rekening.vectoren, rekening.width);
      const { past, bewijs, afgerond } = vergelijk(own, computed, room);
      // Without a word that promises a total, one post is no sum, and one column no proof.
      const enough = belofte !== undefined ? true : posten.length > 1 && bewijs > 1 && !speling;
      if (past && enough && (belofte !== 'saldo' || posten.length > 1) && (bewijs > 0 || label !== ''))
        return { soort: 'som', posten, bewijs, klopt: true, afgerond, ...(groep !== undefined && { groep }) };
    }
  }
  return undefined;
}

/** A label that promises a sum, over amounts that give another: the author has to look. */
function fouteSom(index: number, sommen: readonly Bereik[], rekening: Rekening): Som | undefined {
  const own = rekening.vectoren[index] ?? [];
  const label = rekening.raster.rijen[index]?.label ?? '';
  const passing = sommen.map((bereik) => ({
    bereik,
    ...vergelijk(own, telOp(som(bereik.posten), rekening.vectoren, rekening.width)),
  }));
  // Where some columns are right, those tell what was added up; else the label does.
  const best = passing.reduce<(typeof passing)[number] | undefined>(
    (one, other) => (one === undefined || other.goed > one.goed ? other : one),
    undefined,
  );
  const chosen =
    best && best.goed > 0
      ? best
      : (passing.find(({ bereik }) => bereik.genoemd) ?? (isSubtotaal(label) ? passing[0] : passing.at(-1)));
  if (!chosen) return undefined;
  const { posten, groep } = chosen.bereik;
  // A list of totals that were taken from elsewhere is no sum of itself.
  const ofTotals = posten.every((at) => belofteVan(rekening.raster.rijen[at]?.label ?? '') === 'totaal');
  if (ofTotals || (posten.length === 1 && waarover(label) !== '' && groep === undefined)) return undefined;
  return {
    soort: 'som',
    posten,
    bewijs: chosen.goed,
    klopt: false,
    afgerond: false,
    ...(groep !== undefined && { groep }),
  };
}

/** The columns of a table with a year, in their order; what runs through the years has two or more. */
function jaarkolommen({ raster }: Rekening): readonly number[] {
  const numeric = raster.kolommen.filter(({ soort }) => soort === 'bedrag');
  const years = numeric.flatMap(({ jaar, boven }, k) =>
    jaar !== undefined && boven === undefined ? [k] : [],
  );
  const rising = years.every((k, at) => {
    const before = years[at - 1];
    return before === undefined || (numeric[before]?.jaar ?? 0) < (numeric[k]?.jaar ?? 0);
  });
  return rising && years.length > 1 ? years : [];
}

function cumulatiefVan(
  index: number,
  rekening: Rekening,
  before: readonly Herkomst[],
): Cumulatief | undefined {
  const years = jaarkolommen(rekening);
  const own = rekening.vectoren[index] ?? [];
  const fits: { readonly rij: number; readonly bewijs: number }[] = [];
  for (let rij = index - 1; rij >= Math.max(0, index - 40) && years.length > 1; rij -= 1) {
    if (before[rij]?.soort === 'groep' || before[rij]?.soort === 'tekst') continue;
    let sum = 0n;
    const running = years.map((k) => {
      sum += rekening.vectoren[rij]?.[k] ?? 0n;
      return sum;
    });
    const { past, bewijs } = vergelijk(
      years.map((k) => own[k]),
      running,
      0n,
      years.map((k) => (rekening.vectoren[rij]?.[k] ?? 0n) !== 0n),
    );
    if (past && bewijs > 1) fits.push({ rij, bewijs });
  }
  const [first, other] = fits;
  if (!first) return undefined;
  const label = (rij: number) => rekening.raster.rijen[rij]?.label ?? '';
  return {
    soort: 'cumulatief',
    ...first,
    klopt: true,
    afgerond: false,
    ...(other && { ook: `'${label(other.rij)}', opgeteld over de jaren` }),
  };
}

/** The stand at the beginning of a year that is the stand at the end of the year before. */
function vorigVan(
  own: Herkomst,
  index: number,
  rekening: Rekening,
  all: readonly Herkomst[],
): Vorig | undefined {
  if (own.soort !== 'post' || own.belofte !== 'begin') return undefined;
  const years = jaarkolommen(rekening);
  const vector = rekening.vectoren[index] ?? [];
  for (let rij = index + 1; rij < Math.min(all.length, index + 12) && years.length > 1; rij += 1) {
    const label = rekening.raster.rijen[rij]?.label ?? '';
    if (belofteVan(label) === 'begin') return undefined;
    if (all[rij]?.soort !== 'saldo' && all[rij]?.soort !== 'som') continue;
    const { past, bewijs } = vergelijk(
      years.slice(1).map((k) => vector[k]),
      years.slice(0, -1).map((k) => rekening.vectoren[rij]?.[k]),
    );
    if (past && bewijs > 0) return { soort: 'vorig', rij, bewijs, klopt: true, afgerond: false };
  }
  return undefined;
}
