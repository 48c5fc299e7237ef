import type { RegelInvoer } from '../../domain/financien/regel.ts';
import type { Cel, FinancieleKolom, FinancieleRij, FinancieleTabel } from '../../domain/financien-tabel.ts';
import { getypteCellen, heeftSluitpost, isSluitpost } from '../../financien/lezen/per-kolom.ts';
import type { CelVerschil, RijVerschil } from '../verschil.ts';
import { tidy } from './lezer.ts';
import type { TypedRijen } from './typed-rijen.ts';
import { typedBedrag, typedPercentage } from './typed-waarde.ts';
import { bedragVerschil, bedragWaarde, verschilWaarde, waardeVan } from './waarde.ts';

/** A table of one version, with what was typed for it. */
export interface Tabelkant {
  readonly tabel: FinancieleTabel;
  readonly typed: TypedRijen;
}

/** What changed in a row; undefined when nothing did. */
export function compareRij(
  oud: FinancieleRij,
  nieuw: FinancieleRij,
  links: Tabelkant,
  rechts: Tabelkant,
  verplaatst: boolean,
): RijVerschil | undefined {
  const cellen = compareCellen(oud, nieuw, links.tabel, rechts.tabel);
  const details = rijDetails(oud, nieuw, links, rechts);
  const renamed = tidy(oud.label) !== tidy(nieuw.label);
  const moved = verplaatst && nieuw.soort === 'post';
  if (cellen.length === 0 && details.length === 0 && !renamed && !moved) return undefined;
  const shown = [links, rechts].some(({ tabel }) => hasTotaalkolom(tabel));
  const totaal = cellen.length > 1 && !shown ? compareTotaal(oud, nieuw) : undefined;
  const getypt = cellen.some(({ kolom }) => isGetypt(nieuw, kolom, rechts) || isGetypt(oud, kolom, links));
  const changed = cellen.length > 0 || details.length > 0 || renamed;
  return {
    id: nieuw.id,
    naam: nieuw.label,
    ...(renamed && { naamOud: oud.label }),
    ...groep(nieuw, rechts),
    soort: changed ? 'gewijzigd' : 'verplaatst',
    rijsoort: nieuw.soort,
    berekend: isBerekend(nieuw, rechts) && !getypt,
    cellen,
    ...(totaal && { totaal }),
    details,
  };
}

/** A row that came or went. */
export function heleRij(soort: 'nieuw' | 'vervallen', rij: FinancieleRij, kant: Tabelkant): RijVerschil {
  const empty: FinancieleRij = { ...rij, cellen: new Map() };
  const { tabel } = kant;
  const [left, right] = soort === 'nieuw' ? [empty, rij] : [rij, empty];
  const { totaal: _, ...without } = empty;
  const totaal =
    rij.totaal && (soort === 'nieuw' ? compareTotaal(without, rij) : compareTotaal(rij, without));
  const cellen = compareCellen(left, right, tabel, tabel);
  return {
    id: rij.id,
    naam: rij.label,
    ...groep(rij, kant),
    soort,
    rijsoort: rij.soort,
    berekend: isBerekend(rij, kant) && !cellen.some(({ kolom }) => isGetypt(rij, kolom, kant)),
    cellen,
    ...(totaal && cellen.length > 1 && !hasTotaalkolom(tabel) && { totaal }),
    details: soort === 'nieuw' && rij.aard ? [rij.aard] : [],
  };
}

/** Whether the amounts of a row follow from others. */
function isBerekend(rij: FinancieleRij, { tabel, typed }: Tabelkant): boolean {
  const regel = typed.regel(rij);
  if (tabel.afgeleid || !['post', 'toelichting'].includes(rij.soort)) return true;
  if (!regel) return rij.soort === 'toelichting' || (tabel.naam === 'reserves' && rij.id.endsWith('.begin'));
  const { formule, investering, indexering, bedragen } = regel;
  return Boolean(formule ?? investering ?? indexering) || heeftSluitpost(bedragen);
}

/** Whether somebody typed the amount in a cell, beside others in its row that follow. */
function isGetypt(rij: FinancieleRij, kolom: string, { typed }: Tabelkant): boolean {
  const at = rij.cellen.get(kolom)?.span?.start;
  return getypteCellen(typed.regel(rij)?.bedragen).some((cel) => cel.span.start === at && !isSluitpost(cel));
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
        kop: kolomKop(kolom),
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

/** A cell; the total of the row where the other version has a column for it: that this came or went changes no amount. */
function celVan(rij: FinancieleRij, kolom: string, tabel: FinancieleTabel): Cel | undefined {
  const own = rij.cellen.get(kolom);
  if (own || kolom !== TOTAALKOLOM || hasTotaalkolom(tabel) || !rij.totaal) return own;
  return { toon: 'bedrag', waarde: rij.totaal };
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
    oud.totaal ?? { soort: 'leeg' as const },
    nieuw.totaal ?? { soort: 'leeg' as const },
  ];
  const [a, b] = [bedragWaarde(left), bedragWaarde(right)];
  if (a.waarde === b.waarde) return undefined;
  return { kolom: 'totaal', kop: 'samen', oud: a, nieuw: b, ...bedragVerschil(left, right) };
}

const KENMERKEN = [
  ['taakveld', 'taakveld'],
  ['programma', 'programma'],
  ['reserve', 'reserve'],
  ['investering', 'kapitaallasten van'],
  ['indexering', 'indexering'],
  ['maximaal', 'maximum'],
  ['minimaal', 'minimum'],
] as const;

function rijDetails(
  oud: FinancieleRij,
  nieuw: FinancieleRij,
  links: Tabelkant,
  rechts: Tabelkant,
): readonly string[] {
  const details: string[] = [];
  if (oud.aard !== nieuw.aard) details.push(aardDetail(oud.aard, nieuw.aard));
  const groups = [groupOf(oud, links.tabel.rijen)?.label, groupOf(nieuw, rechts.tabel.rijen)?.label] as const;
  if (nieuw.soort === 'post' && groups[0] !== groups[1]) {
    details.push(`staat nu ${groups[1] ? `onder ‘${groups[1]}’` : 'buiten een groep'}`);
  }
  const [was, is] = [links.typed.regel(oud), rechts.typed.regel(nieuw)];
  const [before, after] = [was?.formule?.value, is?.formule?.value];
  if (!sameFormula(before ?? '', after ?? '')) {
    if (before === undefined) details.push(`wordt nu berekend: ${after}`);
    else if (after === undefined) details.push(`werd berekend (${before}), nu ingevuld`);
    else details.push(`formule: ${before} → ${after}`);
  }
  const sluit = (regel: RegelInvoer | undefined) => heeftSluitpost(regel?.bedragen);
  if (was && is && sluit(was) !== sluit(is))
    details.push(sluit(is) ? 'is nu de sluitpost' : 'is geen sluitpost meer');
  for (const [key, naam] of KENMERKEN) {
    const [a, b] = [kenmerk(key, was, links), kenmerk(key, is, rechts)];
    if (a !== b && (was || is)) details.push(`${naam}: ${a ?? 'geen'} → ${b ?? 'geen'}`);
  }
  return details;
}

/** What a row says about itself; amounts and percentages by their value, however they are typed. */
function kenmerk(
  key: (typeof KENMERKEN)[number][0],
  regel: RegelInvoer | undefined,
  { tabel, typed }: Tabelkant,
): string | undefined {
  const found = regel?.[key];
  if (found === undefined) return undefined;
  if (key === 'indexering') return typedPercentage(found);
  return key === 'maximaal' || key === 'minimaal'
    ? typedBedrag(found, typed.eenheid(tabel.naam))
    : found.value;
}

function aardDetail(oud: FinancieleRij['aard'], nieuw: FinancieleRij['aard']): string {
  if (oud === undefined) return `nu ${nieuw}`;
  return nieuw === undefined ? `niet langer ${oud} genoemd` : `was ${oud}, nu ${nieuw}`;
}

function groep(rij: FinancieleRij, { tabel }: Tabelkant): { groep?: string } {
  const found = groupOf(rij, tabel.rijen);
  return found ? { groep: found.label } : {};
}

/** The group in which a row stands. */
export function groupOf(rij: FinancieleRij, all: readonly FinancieleRij[]): FinancieleRij | undefined {
  const at = all.indexOf(rij);
  return rij.diepte === 0
    ? undefined
    : all.slice(0, at).findLast(({ soort, diepte }) => soort === 'groep' && diepte === rij.diepte - 1);
}

/** The head of a column, behind that of its group. */
export function kolomKop({ kop, groep }: FinancieleKolom): string {
  return groep ? `${groep.kop} ${kop}` : kop;
}

/** Whether two formulas are the same but for white space. */
export function sameFormula(left: string, right: string): boolean {
  return left.replace(/\s+/g, '') === right.replace(/\s+/g, '');
}
