import { nearest } from '../../diagnostics/nearest.ts';
import { oncePer } from '../../domain/once-per.ts';
import { group } from '../../source/group.ts';
import type { KolomSpec, Plek, RijSpec, TabelSpec } from './model.ts';
import { bedoelt, type OnbekendeNaam, onbekend, zonderSleutel } from './onbekende-naam.ts';
import { optelbaar } from './optelbaar.ts';

/** What a name in a formula stands for: some rows of a table, seen in one column. */
export interface Doel {
  readonly tabel: string;
  readonly rijen: readonly string[];
  /** The id of the group that was named; its members are the rows. */
  readonly groep?: string;
  /** Absent where the other table has no such year: then there is nothing there. */
  readonly kolom: string | undefined;
}

/** The name of the sum over the years: a column of its own, or computed where a table has none. */
export const TOTAAL = 'totaal';

export type Vondst = { readonly doel: Doel } | OnbekendeNaam;

/** Looks up names over all tables; built once, before computing. */
export interface Register {
  readonly tabellen: ReadonlyMap<string, TabelSpec>;
  rij(tabel: string, id: string): RijSpec | undefined;
  kolom(tabel: string, id: string): KolomSpec | undefined;
  /** The ids of the columns of a table that its sum over the years adds. */
  jaren(tabel: string): readonly string[];
  /** The rows above this one, from the first. */
  erboven(tabel: string, id: string): readonly RijSpec[];
  /** What stands right above a row, and the last bounds of a `som` there. */
  boven(tabel: string, id: string): Boven | undefined;
  /** A name in the formula of a row: a row here or elsewhere, in the same column unless it names one. */
  zoekRij(pad: string, plek: Plek): Vondst;
  /** A name in the formula of a column: another column in the same row, or a cell ("totaal.verleend"). */
  zoekKolom(pad: string, plek: Plek): Vondst;
  /** The column of `tabel` that matches a column of another table: the same one, the same year, or the only one. */
  overeenkomstig(tabel: string, plek: Plek): string | undefined;
}

/** What stands above a row. */
export interface Boven {
  /** The row right above. */
  readonly rij: RijSpec | undefined;
  /** The last total outside groups. */
  readonly totaal: RijSpec | undefined;
  /** The last total or subtotal outside groups. */
  readonly subtotaal: RijSpec | undefined;
}

interface Index {
  readonly spec: TabelSpec;
  readonly boven: ReadonlyMap<string, Boven>;
  readonly rijen: ReadonlyMap<string, RijSpec>;
  readonly kolommen: ReadonlyMap<string, KolomSpec>;
  readonly jaren: readonly string[];
  /** Every name of every row; a name of several rows has them all. */
  readonly namen: ReadonlyMap<string, readonly RijSpec[]>;
  /** The posts that a group adds up, looked up once for all columns. */
  leden(groep: RijSpec): readonly string[];
}

/** Lists the names of all rows and columns, so that a formula or a text can be led to what it means. */
export function maakRegister(tabellen: ReadonlyMap<string, TabelSpec>): Register {
  const indexes = new Map([...tabellen].map(([naam, spec]) => [naam, maakIndex(spec)]));

  function vindRij(index: Index, naam: string, groep: string | undefined): RijSpec | string | undefined {
    const found = index.namen.get(naam) ?? [];
    if (found.length < 2) return found[0];
    const near = found.filter((rij) => groep !== undefined && rij.groep === groep);
    const [only, second] = near.length > 0 ? near : found;
    if (only === undefined || second === undefined) return only;
    const ids = found.map((rij) => rij.id);
    return `'${naam}' komt in deze tabel meer keer voor; schrijf ${ids.join(' of ')}.`;
  }

  /** The longest beginning of the path that is a row; the rest is its column. */
  function rijEnKolom(index: Index, steps: readonly string[], plek: Plek): Vondst | undefined {
    const { naam: tabel } = index.spec;
    const groep = tabel === plek.tabel ? index.rijen.get(plek.rij)?.groep : undefined;
    // "lasten.totaal" is the total of the table of that name, not the sum of a row here that is called the same.
    const alsTabel =
      tabel === plek.tabel && steps.length > 1 && indexes.has(steps[0] ?? '') && steps[0] !== tabel;
    for (let begin = steps; begin.length > 0; begin = begin.slice(0, -1)) {
      const naam = begin.join('.');
      const rij = vindRij(index, naam, groep);
      if (rij === undefined) continue;
      if (typeof rij === 'string')
        return { melding: rij, hint: 'Namen in verschillende groepen worden zo onderscheiden.' };
      const rest = steps.slice(begin.length).join('.');
      const isGroep = rij.soort === 'groep';
      const rijen = isGroep ? index.leden(rij) : [rij.id];
      const doel = { tabel, rijen, ...(isGroep && { groep: rij.id }) };
      if (rest === '') {
        const kolom = tabel === plek.tabel ? plek.kolom : overeenkomstig(tabel, plek);
        if (kolom === undefined && moetKolomNoemen(index, plek)) return noemKolom(index, naam, plek);
        return { doel: { ...doel, kolom } };
      }
      const kolom = vindKolom(index, rest, plek) ?? (alsTabel ? undefined : overJaren(index, rest));
      if (kolom !== undefined) return { doel: { ...doel, kolom } };
      const known = [...index.kolommen.keys()];
      const melding = `De tabel '${tabel}' heeft geen kolom`;
      return onbekend(rest, known, melding, `De kolommen zijn: ${known.join(', ')}.`);
    }
    return undefined;
  }

  /** A column by its id, which may leave out the year in which the formula stands. */
  function vindKolom(index: Index, naam: string, plek: Plek): string | undefined {
    const groep = indexes.get(plek.tabel)?.kolommen.get(plek.kolom)?.groep;
    return [naam, ...(groep ? [`${groep.id}.${naam}`] : [])].find((id) => index.kolommen.has(id));
  }

  /** The sum over the years, of which a table need not have a column. */
  function overJaren(index: Index, naam: string): string | undefined {
    return naam === TOTAAL && index.spec.kolommen.some((kolom) => kolom.telt) ? TOTAAL : undefined;
  }

  function overeenkomstig(tabel: string, plek: Plek): string | undefined {
    const [from, to] = [indexes.get(plek.tabel), indexes.get(tabel)];
    if (to === undefined || to.kolommen.has(plek.kolom)) return plek.kolom;
    const kolom = from?.kolommen.get(plek.kolom);
    if (kolom?.formule?.soort === 'jaren') return TOTAAL;
    const [only, second] = to.spec.kolommen.filter(
      (one) => one.soort !== 'tekst' && (one.jaar === undefined || one.jaar === kolom?.jaar),
    );
    return kolom && second === undefined ? only?.id : undefined;
  }

  /** A year that the other table does not have is empty there; any other column must be named. */
  function moetKolomNoemen(to: Index, plek: Plek): boolean {
    const kolom = indexes.get(plek.tabel)?.kolommen.get(plek.kolom);
    if (kolom === undefined || kolom.formule !== undefined) return false;
    const jaren = to.spec.kolommen.flatMap((one) => one.jaar ?? []);
    return kolom.jaar === undefined || jaren.length === 0 || jaren.includes(kolom.jaar);
  }

  function noemKolom(to: Index, naam: string, plek: Plek): Vondst {
    const kop = indexes.get(plek.tabel)?.kolommen.get(plek.kolom)?.kop ?? plek.kolom;
    const last = to.spec.kolommen.findLast((kolom) => kolom.soort !== 'tekst')?.id ?? TOTAAL;
    return {
      melding: `De tabel '${to.spec.naam}' heeft geen kolom die bij '${kop}' hoort.`,
      hint: `Noem de kolom erbij, zoals ${to.spec.naam}.${naam}.${last}.`,
    };
  }

  function zoekRij(pad: string, plek: Plek): Vondst {
    const own = indexes.get(plek.tabel);
    const steps = pad.split('.');
    const here = own && rijEnKolom(own, steps, plek);
    const [first = '', ...rest] = steps;
    const other = indexes.get(first);
    // A table may have the name of a row here: the row goes first, unless the rest of the path is not in it.
    if (here && ('doel' in here || !other || other === own)) return here;
    if (other) {
      const there = rijEnKolom(other, rest.length === 0 ? ['totaal'] : rest, plek);
      if (there) return there;
      return onbekend(rest.join('.'), [...other.namen.keys()], `De tabel '${first}' heeft geen rij`);
    }
    const known = [...(own?.namen.keys() ?? []), ...indexes.keys()];
    const elsewhere = [...indexes.values()]
      .filter((index) => index.namen.has(pad))
      .map((index) => `${index.spec.naam}.${pad}`);
    if (elsewhere.length > 0 && nearest(pad, known) === undefined) {
      return {
        melding: `De rij '${pad}' staat niet in deze tabel.`,
        hint: `Bedoelde u ${elsewhere.join(' of ')}?`,
        ...(elsewhere.length === 1 &&
          elsewhere[0] && { bedoeld: { was: pad, near: elsewhere[0], zeker: false } }),
      };
    }
    return andersGenoemd(pad, plek) ?? onbekend(pad, known, ONBEKEND);
  }

  /** The same path with another first word, where that leads to a row: without `tabellen.`, or with a slip in it mended. */
  function andersGenoemd(pad: string, plek: Plek): Vondst | undefined {
    const [first = '', ...rest] = pad.split('.');
    const bare = zonderSleutel(pad);
    const table = nearest(first, indexes.keys());
    const near = bare ?? (table === undefined || rest.length === 0 ? undefined : [table, ...rest].join('.'));
    if (near === undefined) return undefined;
    const there = zoekRij(near, plek);
    const melding = `${ONBEKEND} '${pad}'.`;
    if ('doel' in there) return bedoelt(melding, { was: pad, near, zeker: bare !== undefined });
    if (bare === undefined || !there.bedoeld) return undefined;
    const meant = [near.slice(0, near.lastIndexOf(there.bedoeld.was)), there.bedoeld.near].join('');
    return bedoelt(melding, { was: pad, near: meant, zeker: false });
  }

  function zoekKolom(pad: string, plek: Plek): Vondst {
    const index = indexes.get(plek.tabel);
    const groep = index?.kolommen.get(plek.kolom)?.groep;
    const candidates = [...(groep ? [`${groep.id}.${pad}`] : []), pad];
    const found = candidates.find((id) => index?.kolommen.has(id));
    if (found !== undefined) return { doel: { tabel: plek.tabel, rijen: [plek.rij], kolom: found } };
    // "totaal.verleend": the cell of another row, as a share in a total needs.
    const cel = pad.includes('.') ? zoekRij(pad, plek) : undefined;
    if (cel && 'doel' in cel && (cel.doel.tabel !== plek.tabel || cel.doel.kolom !== plek.kolom)) return cel;
    const siblings = [...(index?.kolommen.values() ?? [])].filter(
      (kolom) => groep && kolom.groep?.id === groep.id,
    );
    const known = [
      ...siblings.map((kolom) => kolom.id.replace(`${groep?.id}.`, '')),
      ...(index?.kolommen.keys() ?? []),
    ];
    return onbekend(pad, known, 'Deze tabel heeft geen kolom');
  }

  return {
    tabellen,
    rij: (tabel, id) => indexes.get(tabel)?.rijen.get(id),
    kolom: (tabel, id) => indexes.get(tabel)?.kolommen.get(id),
    jaren: (tabel) => indexes.get(tabel)?.jaren ?? [],
    erboven(tabel, id) {
      const rijen = tabellen.get(tabel)?.rijen ?? [];
      const at = rijen.findIndex((rij) => rij.id === id);
      return rijen.slice(0, at);
    },
    boven: (tabel, id) => indexes.get(tabel)?.boven.get(id),
    zoekRij,
    zoekKolom,
    overeenkomstig,
  };
}

/** What a path of a row or table is told that leads nowhere. */
const ONBEKEND = 'Er is geen rij of tabel';

function maakIndex(spec: TabelSpec): Index {
  const namen = group(spec.rijen.flatMap((rij) => rij.namen.map((naam): [string, RijSpec] => [naam, rij])));
  const rijen = new Map(spec.rijen.map((rij) => [rij.id, rij]));
  return {
    spec,
    boven: bovenElkeRij(spec),
    namen,
    rijen,
    leden: oncePer((groep) =>
      optelbaar((groep.leden ?? []).flatMap((id) => rijen.get(id) ?? [])).map(({ id }) => id),
    ),
    kolommen: new Map(spec.kolommen.map((kolom) => [kolom.id, kolom])),
    jaren: spec.kolommen.filter((kolom) => kolom.telt).map(({ id }) => id),
  };
}

/** What stands above each row, in one walk down the table. */
function bovenElkeRij({ rijen }: TabelSpec): ReadonlyMap<string, Boven> {
  const found = new Map<string, Boven>();
  let above: Boven = { rij: undefined, totaal: undefined, subtotaal: undefined };
  for (const rij of rijen) {
    found.set(rij.id, above);
    const { grens } = rij.groep === undefined ? rij : {};
    above = {
      rij,
      totaal: grens === 'totaal' ? rij : above.totaal,
      subtotaal: grens === undefined ? above.subtotaal : rij,
    };
  }
  return found;
}
