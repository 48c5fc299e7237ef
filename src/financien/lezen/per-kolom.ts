import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { BedragenInvoer, CelInvoer, CellenInvoer } from '../../domain/financien/cel.ts';
import { reeks } from '../../domain/jaren.ts';
import type { KaartRegel } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import type { KolomSpec } from '../rekenblad/model.ts';

interface Context {
  readonly kolommen: readonly KolomSpec[];
  readonly diagnostics: Diagnostic[];
}

/** A typed value with the column where it belongs. */
export interface Geplaatst {
  readonly kolom: KolomSpec;
  readonly cel: CelInvoer;
}

type Inhoud = KaartRegel<CelInvoer | readonly KaartRegel<CelInvoer>[]>;

/** Every year that is not named otherwise. */
const ELK_JAAR = 'elk_jaar';
const BEREIK = /^(\d{4})\s*(?:(?:t\/m|tot en met|[-–])\s*(\d{4})|e\.?v\.?|en verder)$/;

/**
 * Which typed value belongs in which column, in the order of the columns; columns that are not there are errors at
 * their key. A year goes before a run of years ("2025 t/m 2027", "2026 e.v."), and that before `elk_jaar`.
 */
export function perKolom(invoer: BedragenInvoer | undefined, context: Context): readonly Geplaatst[] {
  if (invoer === undefined) return [];
  if (!isKaart(invoer)) return eenWaarde(invoer, context);
  const [named, runs, each] = [
    new Map<string, CelInvoer>(),
    new Map<string, CelInvoer>(),
    new Map<string, CelInvoer>(),
  ];
  for (const regel of invoer) {
    const { key } = regel;
    const jaren = bereik(key.value, context.kolommen);
    if (key.value === ELK_JAAR) {
      for (const one of opJaren(regel, jarenVan(context.kolommen), context)) each.set(one.kolom.id, one.cel);
    } else if (jaren === undefined) {
      for (const one of opNaam(regel, context)) named.set(one.kolom.id, one.cel);
    } else {
      if (jaren.length === 0) looptTerug(key, context);
      for (const { kolom, cel } of opJaren(regel, jaren, context)) {
        if (runs.has(kolom.id)) dubbel(key, kolom, context);
        runs.set(kolom.id, cel);
      }
    }
  }
  return context.kolommen.flatMap((kolom) => {
    const cel = named.get(kolom.id) ?? runs.get(kolom.id) ?? each.get(kolom.id);
    return cel ? [{ kolom, cel }] : [];
  });
}

function isKaart<T>(value: Located<string> | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function jarenVan(kolommen: readonly KolomSpec[]): readonly string[] {
  return [...new Set(kolommen.flatMap((kolom) => (kolom.telt ? (kolom.jaar ?? []) : [])))];
}

/** The years of a key that names a run of them; "2026 e.v." runs to the last column. */
function bereik(key: string, kolommen: readonly KolomSpec[]): readonly string[] | undefined {
  const [, first, last] = BEREIK.exec(key.trim()) ?? [];
  return first === undefined ? undefined : reeks(first, last ?? jarenVan(kolommen).at(-1) ?? first);
}

/** The columns that a key names itself, or with the keys below it. */
function opNaam({ key, value }: Inhoud, context: Context): readonly Geplaatst[] {
  const cells = isKaart(value)
    ? value.map((one) => ({ at: one.key, naam: `${key.value}.${one.key.value}`, cel: one.value }))
    : [{ at: key, naam: key.value, cel: value }];
  return cells.flatMap(({ at, naam, cel }) => {
    const kolom = vindKolom(naam, context.kolommen);
    if (!kolom) onbekendeKolom(at, naam, context);
    return kolom ? [{ kolom, cel }] : [];
  });
}

/** The columns of some years: of each year the only one, or those that the keys below name. */
function opJaren({ key, value }: Inhoud, jaren: readonly string[], context: Context): readonly Geplaatst[] {
  const cells = isKaart(value) ? value : [{ key, value }];
  return cells.flatMap((one) => {
    const placed = jaren.map((jaar) => {
      const open = context.kolommen.filter((kolom) => kolom.jaar === jaar && kolom.telt);
      const [only, second] = isKaart(value)
        ? [vindKolom(`${jaar}.${one.key.value}`, context.kolommen)]
        : open;
      if (open.length === 0) buitenPeriode(jaar, one.key, context);
      return { open, only: second ? undefined : only };
    });
    const [first] = placed.filter(({ open, only }) => open.length > 0 && !only);
    if (first && isKaart(value)) onbekendeKolom(one.key, `${first.open[0]?.jaar}.${one.key.value}`, context);
    else if (first) {
      const [kolom] = first.open;
      const hint = `Schrijf bijvoorbeeld { ${key.value}: { ${kolom && kort(kolom)}: ${one.value.value} } }.`;
      const melding = `Bij '${key.value}' staat niet in welke kolom van elk jaar het hoort.`;
      context.diagnostics.push(fout('bedrag-zonder-kolom', melding, key.span, { hint }));
    }
    return placed.flatMap(({ only }) => (only ? [{ kolom: only, cel: one.value }] : []));
  });
}

/** One value without a key: for the only column that holds amounts, or (a sluitpost) for all of them. */
function eenWaarde(cel: CelInvoer, { kolommen, diagnostics }: Context): readonly Geplaatst[] {
  const open = kolommen.filter((kolom) => kolom.telt);
  const [only, second] = open;
  if (isSluitpost(cel)) return open.map((kolom) => ({ kolom, cel }));
  if (only && !second) return [{ kolom: only, cel }];
  if (!only) return []; // reported already: there are no years
  const met = only.groep ? `{ ${kort(only)}: ${cel.value} }` : cel.value;
  const each = only.jaar ? `, of { ${ELK_JAAR}: ${met} } als het elk jaar hetzelfde is` : '';
  const hint = `Schrijf ${voorbeeld(open)}${each}.`;
  const melding = `Bij '${cel.value}' staat niet voor welk${only.jaar ? ' jaar' : 'e kolom'} het is.`;
  diagnostics.push(fout('bedrag-zonder-jaar', melding, cel.span, { hint }));
  return [];
}

/** True for the word that asks for what is still needed. */
export function isSluitpost(cel: CelInvoer): boolean {
  return cel.value.trim().toLowerCase() === 'sluitpost';
}

/** Whether the word stands in any of the cells of a row. */
export function heeftSluitpost(bedragen: BedragenInvoer | undefined): boolean {
  return getypteCellen(bedragen).some(isSluitpost);
}

/** Everything that was typed in the cells of a row, whatever the columns. */
export function getypteCellen(bedragen: BedragenInvoer | undefined): readonly CelInvoer[] {
  if (bedragen === undefined) return [];
  if (!isKaart(bedragen)) return [bedragen];
  return bedragen.flatMap(({ value }) => (isKaart(value) ? value.map((inner) => inner.value) : [value]));
}

/** The name of a column under its head. */
function kort({ id, groep }: KolomSpec): string {
  return groep ? id.replace(`${groep.id}.`, '') : id;
}

/** "{ 2025: …, 2026: … }", or "{ 2025: { lasten: …, baten: … } }" for columns under a head. */
function voorbeeld(kolommen: readonly KolomSpec[]): string {
  const [first] = kolommen;
  const same = kolommen.filter((kolom) => kolom.groep?.id === first?.groep?.id);
  const shown = same.map((kolom) => `${kort(kolom)}: …`).join(', ');
  return first?.groep ? `{ ${first.groep.id}: { ${shown} } }` : `{ ${shown} }`;
}

function vindKolom(naam: string, kolommen: readonly KolomSpec[]): KolomSpec | undefined {
  return (
    kolommen.find((kolom) => kolom.id === naam) ??
    kolommen.find((kolom) => (kolom.groep ? `${kolom.groep.kop}.${kolom.kop}` : kolom.kop) === naam)
  );
}

function looptTerug(key: Located<string>, { diagnostics }: Context): void {
  const hint = 'Begin met het eerste jaar, zoals 2025 t/m 2028.';
  diagnostics.push(fout('jaren', `'${key.value}' loopt terug.`, key.span, { hint }));
}

function dubbel(key: Located<string>, kolom: KolomSpec, { diagnostics }: Context): void {
  const hint = 'Laat de reeksen van jaren elkaar niet overlappen.';
  diagnostics.push(fout('dubbele-kolom', `Voor ${kolom.id} staan hier twee bedragen.`, key.span, { hint }));
}

function buitenPeriode(jaar: string, key: Located<string>, { kolommen, diagnostics }: Context): void {
  const hint = `De kolommen zijn: ${kolommen.map((kolom) => kolom.id).join(', ')}.`;
  const melding = `Het jaar ${jaar} hoort niet bij de jaren van deze tabel.`;
  diagnostics.push(fout('jaar-buiten-periode', melding, key.span, { hint }));
}

function onbekendeKolom(key: Located<string>, naam: string, context: Context): void {
  const { kolommen, diagnostics } = context;
  if (kolommen.length === 0) return; // reported already: there are no years
  const add = (melding: string, hint: string) =>
    diagnostics.push(fout('onbekende-kolom', melding, key.span, { hint }));
  const [boven = '', onder] = naam.split('.');
  const under = kolommen.filter((kolom) => kolom.groep?.id === naam && kolom.telt);
  if (under.length > 0) {
    add(`Onder '${naam}' staan kolommen; er staat niet welke bedoeld is.`, `Schrijf ${voorbeeld(under)}.`);
  } else if (onder !== undefined && kolommen.some((kolom) => kolom.id === boven && !kolom.groep)) {
    add(
      `Onder '${boven}' staan in deze tabel geen kolommen.`,
      `Schrijf ${boven}: met meteen het bedrag erachter.`,
    );
  } else if (/^\d{4}$/.test(naam)) buitenPeriode(naam, key, context);
  else {
    const deeper = kolommen.find((kolom) => kolom.groep && kort(kolom) === naam);
    const known = [...kolommen.map((kolom) => kolom.id), ELK_JAAR];
    const near = nearest(naam, known);
    const list = `De kolommen zijn: ${kolommen.map((kolom) => kolom.id).join(', ')}.`;
    const above = deeper?.groep && `Zet ervoor waar het onder hoort: { ${deeper.groep.id}: { ${naam}: … } }.`;
    add(`De kolom '${naam}' staat niet in deze tabel.`, above ?? (near ? `Bedoelde u '${near}'?` : list));
  }
}

/** The cells whose key is wanted, under a year or not. */
export function behoud(cells: CellenInvoer, wanted: (key: string) => boolean): CellenInvoer {
  return cells.flatMap((one): CellenInvoer => {
    const { key, value } = one;
    if ('value' in value) return wanted(key.value) ? [one] : [];
    return [{ key, value: value.filter((inner) => wanted(inner.key.value)) }];
  });
}
