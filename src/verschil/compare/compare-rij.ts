import type { RijInvoer } from '../../domain/financien/invoer.ts';
import {
  type Cel,
  type FinancieleRij,
  type FinancieleTabel,
  kolomnaam,
} from '../../domain/financien-tabel.ts';
import { getypteCellen, heeftSluitpost, isSluitpost } from '../../financien/lezen/per-kolom.ts';
import { bedragInWoorden, percentageInWoorden } from '../../financien/lezen/uitgangspunten.ts';
import { afgedrukt } from '../../financien/rekenblad/tonen.ts';
import type { CelVerschil, RijVerschil } from '../verschil.ts';
import { tidy } from './lezer.ts';
import { bedragVerschil, bedragWaarde, plainSpaces, verschilWaarde, waardeVan } from './waarde.ts';

/** What changed in a row; undefined when nothing did. */
export function compareRij(
  oud: FinancieleRij,
  nieuw: FinancieleRij,
  links: FinancieleTabel,
  rechts: FinancieleTabel,
  verplaatst: boolean,
): RijVerschil | undefined {
  const cellen = compareCellen(oud, nieuw, links, rechts);
  const details = rijDetails(oud, nieuw, links, rechts);
  const renamed = tidy(oud.label) !== tidy(nieuw.label);
  const moved = verplaatst && nieuw.soort === 'post';
  if (cellen.length === 0 && details.length === 0 && !renamed && !moved) return undefined;
  const shown = [links, rechts].some(hasTotaalkolom);
  const totaal = cellen.length > 1 && !shown ? compareTotaal(oud, nieuw) : undefined;
  const getypt = cellen.some(({ kolom }) => isGetypt(nieuw, kolom) || isGetypt(oud, kolom));
  const changed = cellen.length > 0 || details.length > 0 || renamed;
  return {
    id: nieuw.id,
    naam: nieuw.label,
    ...(renamed && { naamOud: oud.label }),
    ...groep(nieuw, rechts),
    soort: changed ? 'gewijzigd' : 'verplaatst',
    rijsoort: nieuw.soort,
    ...rol(nieuw),
    berekend: isBerekend(nieuw, rechts) && !getypt,
    cellen,
    ...(totaal && { totaal }),
    details,
  };
}

/** A row that came or went. */
export function heleRij(
  soort: 'nieuw' | 'vervallen',
  rij: FinancieleRij,
  tabel: FinancieleTabel,
): RijVerschil {
  const empty: FinancieleRij = { ...rij, cellen: new Map() };
  const [left, right] = soort === 'nieuw' ? [empty, rij] : [rij, empty];
  const { totaal: _, ...without } = empty;
  const totaal =
    rij.totaal && (soort === 'nieuw' ? compareTotaal(without, rij) : compareTotaal(rij, without));
  const cellen = compareCellen(left, right, tabel, tabel);
  return {
    id: rij.id,
    naam: rij.label,
    ...groep(rij, tabel),
    soort,
    rijsoort: rij.soort,
    ...rol(rij),
    berekend: isBerekend(rij, tabel) && !cellen.some(({ kolom }) => isGetypt(rij, kolom)),
    cellen,
    ...(totaal && cellen.length > 1 && !hasTotaalkolom(tabel) && { totaal }),
    details: soort === 'nieuw' && rij.aard ? [rij.aard] : [],
  };
}

/** What a row says besides its amounts: nothing, what a council looks at, or what another row says too. */
function rol({ soort, uitkomst, overgenomen }: FinancieleRij): Pick<RijVerschil, 'rol'> {
  if (soort === 'totaal' || soort === 'saldo' || uitkomst) return { rol: 'uitkomst' };
  return overgenomen ? { rol: 'overgenomen' } : {};
}

/** What was typed for a row itself; a subtotal has nothing of its own. */
function getyptVoor({ bron, soort }: FinancieleRij): RijInvoer | undefined {
  return bron?.rij?.soort === 'groep' && soort !== 'groep' ? undefined : bron?.rij;
}

/** Whether the amounts of a row follow from others. */
function isBerekend(rij: FinancieleRij, tabel: FinancieleTabel): boolean {
  const typed = getyptVoor(rij);
  if (tabel.afgeleid || !['post', 'toelichting'].includes(rij.soort)) return true;
  if (!typed) return rij.soort === 'toelichting' || rij.overgenomen === true;
  if (typed.soort !== 'post') return typed.soort === 'berekend';
  return Boolean(typed.investering ?? typed.indexering) || heeftSluitpost(typed.bedragen);
}

/** Whether somebody typed the amount in a cell, beside others in its row that follow. */
function isGetypt(rij: FinancieleRij, kolom: string): boolean {
  const typed = getyptVoor(rij);
  if (!typed || typed.soort === 'groep') return false;
  const at = rij.cellen.get(kolom)?.span?.start;
  return getypteCellen(typed.bedragen).some((cel) => cel.span.start === at && !isSluitpost(cel));
}

function compareCellen(
  oud: FinancieleRij,
  nieuw: FinancieleRij,
  links: FinancieleTabel,
  rechts: FinancieleTabel,
): readonly CelVerschil[] {
  const kolommen = [
    ...rechts.kolommen,
    ...links.kolommen.filter(({ id }) => !rechts.kolommen.some((kolom) => kolom.id === id)),
  ];
  return kolommen.flatMap((kolom) => {
    const [left, right] = [celVan(oud, kolom.id, links), celVan(nieuw, kolom.id, rechts)];
    if (same(left, right)) return [];
    return [
      {
        kolom: kolom.id,
        kop: kolomnaam(kolom),
        oud: waardeVan(left),
        nieuw: waardeVan(right),
        ...verschilWaarde(left, right),
      },
    ];
  });
}

/** A column with totals has them already: beside it none is told apart. */
export const TOTAALKOLOM = 'totaal';

function hasTotaalkolom({ kolommen }: FinancieleTabel): boolean {
  return kolommen.some(({ id }) => id === TOTAALKOLOM);
}

/** A cell as it is printed; the total of the row where the other version has a column for it: that this came or went changes no amount. */
function celVan(rij: FinancieleRij, kolom: string, tabel: FinancieleTabel): Cel | undefined {
  const own = afgedrukt(rij.cellen.get(kolom));
  if (own || kolom !== TOTAALKOLOM || hasTotaalkolom(tabel) || !rij.totaal) return own;
  return { toon: 'bedrag', waarde: rij.totaalGetoond ?? rij.totaal };
}

/** Nothing and zero mean the same in a table of amounts. */
function same(left: Cel | undefined, right: Cel | undefined): boolean {
  const [a, b] = [waardeVan(left), waardeVan(right)];
  const nothing = (waarde: string | null) => waarde === null || waarde === '0.00';
  return a.waarde === b.waarde || (nothing(a.waarde) && nothing(b.waarde)) || tidy(a.tekst) === tidy(b.tekst);
}

function compareTotaal(oud: FinancieleRij, nieuw: FinancieleRij): CelVerschil | undefined {
  if (!oud.totaal && !nieuw.totaal) return undefined;
  const [left, right] = [
    oud.totaalGetoond ?? oud.totaal ?? { soort: 'leeg' as const },
    nieuw.totaalGetoond ?? nieuw.totaal ?? { soort: 'leeg' as const },
  ];
  const [a, b] = [bedragWaarde(left), bedragWaarde(right)];
  if (a.waarde === b.waarde) return undefined;
  return { kolom: 'totaal', kop: 'samen', oud: a, nieuw: b, ...bedragVerschil(left, right) };
}

/** What else is compared of what was typed for a row: how it is called, and how it reads. */
const KENMERKEN: readonly (readonly [
  naam: string,
  waarde: (rij: RijInvoer, tabel: FinancieleTabel) => string | undefined,
])[] = [
  ['taakveld', (rij) => (rij.soort === 'groep' ? undefined : rij.taakveld?.value)],
  ['programma', (rij) => (rij.soort === 'groep' ? undefined : rij.programma?.value)],
  ['reserve', (rij) => (rij.soort === 'groep' ? undefined : rij.reserve?.value)],
  ['kapitaallasten van', (rij) => (rij.soort === 'groep' ? undefined : rij.investering?.value)],
  [
    'indexering',
    (rij) => (rij.soort === 'post' && rij.indexering ? percentageInWoorden(rij.indexering) : undefined),
  ],
  ['maximum', ({ maximaal }, { invoer }) => maximaal && plainSpaces(bedragInWoorden(maximaal, invoer))],
  ['minimum', ({ minimaal }, { invoer }) => minimaal && plainSpaces(bedragInWoorden(minimaal, invoer))],
];

function rijDetails(
  oud: FinancieleRij,
  nieuw: FinancieleRij,
  links: FinancieleTabel,
  rechts: FinancieleTabel,
): readonly string[] {
  const [was, is] = [getyptVoor(oud), getyptVoor(nieuw)];
  const [before, after] = [was && kenmerken(was, links), is && kenmerken(is, rechts)];
  return [
    ...(oud.aard === nieuw.aard ? [] : [aardDetail(oud.aard, nieuw.aard)]),
    ...groepDetail(oud, nieuw, links, rechts),
    ...formuleDetail(formuleVan(was), formuleVan(is)),
    ...(was && is ? sluitpostDetail(was, is) : []),
    ...KENMERKEN.flatMap(([naam], at) => {
      const [a, b] = [before?.[at], after?.[at]];
      return a === b ? [] : [`${naam}: ${a ?? 'geen'} → ${b ?? 'geen'}`];
    }),
  ];
}

function kenmerken(rij: RijInvoer, tabel: FinancieleTabel): readonly (string | undefined)[] {
  return KENMERKEN.map(([, waarde]) => waarde(rij, tabel));
}

function groepDetail(
  oud: FinancieleRij,
  nieuw: FinancieleRij,
  links: FinancieleTabel,
  rechts: FinancieleTabel,
): readonly string[] {
  const [was, is] = [groupOf(oud, links.rijen)?.label, groupOf(nieuw, rechts.rijen)?.label];
  if (nieuw.soort !== 'post' || was === is) return [];
  return [`staat nu ${is ? `onder ‘${is}’` : 'buiten een groep'}`];
}

function formuleVan(rij: RijInvoer | undefined): string | undefined {
  return rij?.soort === 'berekend' ? rij.formule.value : undefined;
}

function formuleDetail(was: string | undefined, is: string | undefined): readonly string[] {
  if (sameFormula(was ?? '', is ?? '')) return [];
  if (was === undefined) return [`wordt nu berekend: ${is}`];
  return [is === undefined ? `werd berekend (${was}), nu ingevuld` : `formule: ${was} → ${is}`];
}

function sluitpostDetail(was: RijInvoer, is: RijInvoer): readonly string[] {
  const sluit = (rij: RijInvoer) => rij.soort === 'post' && heeftSluitpost(rij.bedragen);
  if (sluit(was) === sluit(is)) return [];
  return [sluit(is) ? 'is nu de sluitpost' : 'is geen sluitpost meer'];
}

function aardDetail(oud: FinancieleRij['aard'], nieuw: FinancieleRij['aard']): string {
  if (oud === undefined) return `nu ${nieuw}`;
  return nieuw === undefined ? `niet langer ${oud} genoemd` : `was ${oud}, nu ${nieuw}`;
}

function groep(rij: FinancieleRij, { rijen }: FinancieleTabel): { groep?: string } {
  const found = groupOf(rij, rijen);
  return found ? { groep: found.label } : {};
}

/** The group in which a row stands. */
export function groupOf(rij: FinancieleRij, all: readonly FinancieleRij[]): FinancieleRij | undefined {
  const at = all.indexOf(rij);
  return rij.diepte === 0
    ? undefined
    : all.slice(0, at).findLast(({ soort, diepte }) => soort === 'groep' && diepte === rij.diepte - 1);
}

/** Whether two formulas are the same but for white space. */
export function sameFormula(left: string, right: string): boolean {
  return left.replace(/\s+/g, '') === right.replace(/\s+/g, '');
}
