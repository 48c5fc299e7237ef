import { type Bedoeling, bedoeld } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { vervangWaarde } from '../../diagnostics/herstel-waarde.ts';
import { gather, ok, type Valued } from '../../diagnostics/result.ts';
import type { BedragenInvoer, CelInvoer, CellenInvoer } from '../../domain/financien/invoer.ts';
import { leesReeks, reeks } from '../../domain/jaren.ts';
import type { KaartRegel } from '../../domain/samengesteld.ts';
import type { Located } from '../../source/located.ts';
import type { KolomSpec } from '../rekenblad/model.ts';

/** A typed value with the column where it belongs. */
export interface Geplaatst {
  readonly kolom: KolomSpec;
  readonly cel: CelInvoer;
}

type Inhoud = KaartRegel<CelInvoer | readonly KaartRegel<CelInvoer>[]>;

/** Every year that is not named otherwise. */
const ELK_JAAR = 'elk_jaar';

/**
 * Which typed value belongs in which column, in the order of the columns; columns that are not there are errors at
 * their key. A year goes before a run of years ("2025 t/m 2027", "2026 e.v."), and that before `elk_jaar`.
 */
export function perKolom(
  invoer: BedragenInvoer | undefined,
  kolommen: readonly KolomSpec[],
): Valued<readonly Geplaatst[]> {
  if (invoer === undefined) return ok([]);
  if (!isKaart(invoer)) return eenWaarde(invoer, kolommen);
  const cellen: Readonly<Record<Wijze, Map<string, CelInvoer>>> = {
    naam: new Map(),
    reeks: new Map(),
    elk: new Map(),
  };
  const wrong: Diagnostic[] = [];
  for (const regel of invoer) {
    const wijze = wijzeVan(regel.key.value);
    const kolom = wijze === 'naam' ? metId(regel.key.value, kolommen) : undefined;
    if (kolom && !isKaart(regel.value)) {
      cellen.naam.set(kolom.id, regel.value);
      continue;
    }
    const { value, diagnostics } = plaats(regel, wijze, kolommen);
    wrong.push(...diagnostics);
    for (const { kolom, cel } of value) {
      if (wijze === 'reeks' && cellen.reeks.has(kolom.id)) wrong.push(dubbel(regel.key, kolom));
      cellen[wijze].set(kolom.id, cel);
    }
  }
  const found: Geplaatst[] = [];
  for (const kolom of kolommen) {
    const cel = cellen.naam.get(kolom.id) ?? cellen.reeks.get(kolom.id) ?? cellen.elk.get(kolom.id);
    if (cel) found.push({ kolom, cel });
  }
  return ok(found, wrong);
}

/** How a key says for which columns it is: by name, as a run of years, or for each year. */
type Wijze = 'naam' | 'reeks' | 'elk';

function wijzeVan(key: string): Wijze {
  if (key === ELK_JAAR) return 'elk';
  return leesReeks(key) ? 'reeks' : 'naam';
}

function plaats(regel: Inhoud, wijze: Wijze, kolommen: readonly KolomSpec[]): Valued<readonly Geplaatst[]> {
  if (wijze === 'naam') return opNaam(regel, kolommen);
  if (wijze === 'elk') return opJaren(regel, jarenVan(kolommen), kolommen);
  const jaren = bereik(regel.key.value, kolommen);
  return jaren.length === 0 ? ok([], [looptTerug(regel.key)]) : opJaren(regel, jaren, kolommen);
}

function isKaart<T>(value: Located<string> | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function jarenVan(kolommen: readonly KolomSpec[]): readonly string[] {
  return [...new Set(kolommen.flatMap((kolom) => (kolom.telt ? (kolom.jaar ?? []) : [])))];
}

/** The years of a key that names a run of them; "2026 e.v." runs to the last column. */
function bereik(key: string, kolommen: readonly KolomSpec[]): readonly string[] {
  const { first = '', last } = leesReeks(key) ?? {};
  return reeks(first, last ?? jarenVan(kolommen).at(-1) ?? first);
}

/** The columns that a key names itself, or with the keys below it. */
function opNaam({ key, value }: Inhoud, kolommen: readonly KolomSpec[]): Valued<readonly Geplaatst[]> {
  if (!isKaart(value)) return bijNaam(key, key.value, value, kolommen);
  const cells = gather(
    value.map((one) => bijNaam(one.key, `${key.value}.${one.key.value}`, one.value, kolommen)),
  );
  return ok(cells.value.flat(), cells.diagnostics);
}

function bijNaam(
  at: Located<string>,
  naam: string,
  cel: CelInvoer,
  kolommen: readonly KolomSpec[],
): Valued<readonly Geplaatst[]> {
  const kolom = vindKolom(naam, kolommen) ?? vindMetJaar(naam, kolommen);
  return kolom ? ok([{ kolom, cel }]) : ok([], onbekendeKolom(at, naam, kolommen));
}

/** The columns of some years: of each year the only one, or those that the keys below name. */
function opJaren(
  { key, value }: Inhoud,
  jaren: readonly string[],
  kolommen: readonly KolomSpec[],
): Valued<readonly Geplaatst[]> {
  const cells = isKaart(value) ? value : [{ key, value }];
  const parts = cells.map((one): Valued<readonly Geplaatst[]> => {
    const placed = jaren.map((jaar) => {
      const open = kolommen.filter((kolom) => kolom.jaar === jaar && kolom.telt);
      const [only, second] = isKaart(value) ? [vindOnderJaar(jaar, one.key.value, kolommen)] : open;
      return { jaar, open, only: second ? undefined : only };
    });
    const buiten = placed.filter(({ open }) => open.length === 0);
    const first = placed.find(({ open, only }) => open.length > 0 && !only);
    const unclear = !first
      ? []
      : isKaart(value)
        ? onbekendeKolom(one.key, `${first.open[0]?.jaar}.${one.key.value}`, kolommen)
        : [zonderKolom(key, one.value, first.open)];
    return ok(
      placed.flatMap(({ only }) => (only ? [{ kolom: only, cel: one.value }] : [])),
      [...buiten.map(({ jaar }) => buitenPeriode(jaar, one.key, kolommen)), ...unclear],
    );
  });
  const { value: found, diagnostics } = gather(parts);
  return ok(found.flat(), diagnostics);
}

/** One value without a key: for the only column that holds amounts, or (a sluitpost) for all of them. */
function eenWaarde(cel: CelInvoer, kolommen: readonly KolomSpec[]): Valued<readonly Geplaatst[]> {
  const open = kolommen.filter((kolom) => kolom.telt);
  const [only, second] = open;
  if (isSluitpost(cel)) return ok(open.map((kolom) => ({ kolom, cel })));
  if (only && !second) return ok([{ kolom: only, cel }]);
  if (!only) return ok([]); // reported already: there are no years
  const met = only.groep ? `{ ${kort(only)}: ${cel.value} }` : cel.value;
  const each = only.jaar ? `, of { ${ELK_JAAR}: ${met} } als het elk jaar hetzelfde is` : '';
  const hint = `Schrijf ${voorbeeld(open)}${each}.`;
  const melding = `Bij '${cel.value}' staat niet voor welk${only.jaar ? ' jaar' : 'e kolom'} het is.`;
  return ok([], [fout('bedrag-zonder-jaar', melding, cel.span, { hint })]);
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

/** The only column of a year that was named instead of its head: "2025" for "Begroting 2025", or one below that head. */
function vindMetJaar(naam: string, kolommen: readonly KolomSpec[]): KolomSpec | undefined {
  const [jaar = '', onder] = naam.split('.');
  if (onder !== undefined)
    return vindOnderJaar(
      jaar,
      onder,
      kolommen.filter((one) => one.groep?.id !== jaar),
    );
  const [only, second] = kolommen.filter((kolom) => kolom.jaar === jaar && !kolom.groep);
  return second ? undefined : only;
}

/** A column of a year, by its name under the head of that year. */
function vindOnderJaar(jaar: string, naam: string, kolommen: readonly KolomSpec[]): KolomSpec | undefined {
  const vanJaar = kolommen.filter((kolom) => kolom.jaar === jaar && kolom.groep);
  const [only, second] = vanJaar.filter((kolom) => kort(kolom) === naam || kolom.kop === naam);
  return second ? undefined : only;
}

function vindKolom(naam: string, kolommen: readonly KolomSpec[]): KolomSpec | undefined {
  return (
    metId(naam, kolommen) ??
    kolommen.find((kolom) => (kolom.groep ? `${kolom.groep.kop}.${kolom.kop}` : kolom.kop) === naam)
  );
}

function metId(naam: string, kolommen: readonly KolomSpec[]): KolomSpec | undefined {
  return kolommen.find(({ id }) => id === naam);
}

function looptTerug(key: Located<string>): Diagnostic {
  const hint = 'Begin met het eerste jaar, zoals 2025 t/m 2028.';
  return fout('jaren', `'${key.value}' loopt terug.`, key.span, { hint });
}

function dubbel(key: Located<string>, kolom: KolomSpec): Diagnostic {
  const hint = 'Laat de reeksen van jaren elkaar niet overlappen.';
  return fout('dubbele-kolom', `Voor ${kolom.id} staan hier twee bedragen.`, key.span, { hint });
}

function zonderKolom(key: Located<string>, cel: CelInvoer, [kolom]: readonly KolomSpec[]): Diagnostic {
  const hint = `Schrijf bijvoorbeeld { ${key.value}: { ${kolom && kort(kolom)}: ${cel.value} } }.`;
  const melding = `Bij '${key.value}' staat niet in welke kolom van elk jaar het hoort.`;
  return fout('bedrag-zonder-kolom', melding, key.span, { hint });
}

function buitenPeriode(jaar: string, key: Located<string>, kolommen: readonly KolomSpec[]): Diagnostic {
  const hint = `De kolommen zijn: ${kolommen.map((kolom) => kolom.id).join(', ')}.`;
  const melding = `Het jaar ${jaar} hoort niet bij de jaren van deze tabel.`;
  return fout('jaar-buiten-periode', melding, key.span, { hint });
}

/** What to say of a key that names no column; nothing where there are none: that was reported. */
function onbekendeKolom(
  key: Located<string>,
  naam: string,
  kolommen: readonly KolomSpec[],
): readonly Diagnostic[] {
  if (kolommen.length === 0) return [];
  const onbekend = (melding: string, meant: Bedoeling) => [fout('onbekende-kolom', melding, key.span, meant)];
  const [boven = '', onder] = naam.split('.');
  const under = kolommen.filter((kolom) => kolom.groep?.id === naam && kolom.telt);
  if (under.length > 0) {
    const melding = `Onder '${naam}' staan kolommen; er staat niet welke bedoeld is.`;
    return onbekend(melding, { hint: `Schrijf ${voorbeeld(under)}.` });
  }
  if (onder !== undefined && kolommen.some((kolom) => kolom.id === boven && !kolom.groep)) {
    const melding = `Onder '${boven}' staan in deze tabel geen kolommen.`;
    return onbekend(melding, { hint: `Schrijf ${boven}: met meteen het bedrag erachter.` });
  }
  if (/^\d{4}$/.test(naam)) return [buitenPeriode(naam, key, kolommen)];
  const deeper = kolommen.find((kolom) => kolom.groep && kort(kolom) === naam);
  const list = `De kolommen zijn: ${kolommen.map((kolom) => kolom.id).join(', ')}.`;
  const melding = `De kolom '${naam}' staat niet in deze tabel.`;
  if (deeper?.groep)
    return onbekend(melding, {
      hint: `Zet ervoor waar het onder hoort: { ${deeper.groep.id}: { ${naam}: … } }.`,
    });
  // A name under a year is not all of its path, and a word for every year may stand for one column that was meant.
  const schrijf = (near: string) =>
    near === ELK_JAAR || naam !== key.value ? [] : [vervangWaarde(key.span, near)];
  const bekend = [...kolommen.map((kolom) => kolom.id), ELK_JAAR];
  return onbekend(melding, bedoeld({ woord: naam, bekend, anders: list, schrijf, eigennaam: true }));
}

/** The cells whose key is wanted, under a year or not. */
export function behoud(cells: CellenInvoer, wanted: (key: string) => boolean): CellenInvoer {
  return cells.flatMap((one): CellenInvoer => {
    const { key, value } = one;
    if ('value' in value) return wanted(key.value) ? [one] : [];
    return [{ key, value: value.filter((inner) => wanted(inner.key.value)) }];
  });
}
