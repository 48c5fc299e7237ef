import type { RegelInvoer } from '../domain/financien-schema.ts';
import type { Cel, FinancieleKolom, FinancieleRij, FinancieleTabel } from '../domain/financien-tabel.ts';
import { tidy } from './lezer.ts';
import { matchItems } from './match-items.ts';
import type { TypedRijen } from './typed-rijen.ts';
import type { CelVerschil, RijVerschil, TabelVerschil } from './verschil.ts';
import { bedragVerschil, bedragWaarde, verschilWaarde, waardeVan } from './waarde.ts';

/** A table of one version, with what was typed for it. */
export interface Tabelkant {
  readonly tabel: FinancieleTabel;
  readonly typed: TypedRijen;
}

/** What changed in a table; undefined when nothing did. */
export function compareTabel(oud: Tabelkant, nieuw: Tabelkant): TabelVerschil | undefined {
  const rijen = compareRijen(oud, nieuw);
  const details = tableDetails(oud, nieuw);
  if (rijen.length === 0 && details.length === 0) return undefined;
  const { naam, titel, afgeleid } = nieuw.tabel;
  return { naam, titel, soort: 'gewijzigd', afgeleid, rijen, details };
}

/** A table that came or went, with all its rows. */
export function heleTabel(soort: 'nieuw' | 'vervallen', kant: Tabelkant): TabelVerschil {
  const { naam, titel, afgeleid, rijen } = kant.tabel;
  return { naam, titel, soort, afgeleid, rijen: rijen.map((rij) => heleRij(soort, rij, kant)), details: [] };
}

function tableDetails(oud: Tabelkant, nieuw: Tabelkant): readonly string[] {
  const [left, right] = [oud.tabel, nieuw.tabel];
  const details: string[] = [];
  if (tidy(left.titel) !== tidy(right.titel)) details.push(`heette ‘${left.titel}’`);
  if (left.eenheid !== right.eenheid) {
    details.push(
      `getoond in ${right.eenheid === 'duizend' ? 'duizenden euro’s' : 'hele euro’s'} (was in ${left.eenheid === 'duizend' ? 'duizenden' : 'hele euro’s'})`,
    );
  }
  const heads = (tabel: FinancieleTabel) => tabel.kolommen.map(kolomKop);
  const gone = heads(left).filter((kop) => !heads(right).includes(kop));
  const came = heads(right).filter((kop) => !heads(left).includes(kop));
  if (came.length > 0) details.push(`kolom erbij: ${came.join(', ')}`);
  if (gone.length > 0) details.push(`kolom vervallen: ${gone.join(', ')}`);
  const [before, after] = [oud.typed.kolomformules(left.naam), nieuw.typed.kolomformules(right.naam)];
  for (const [kolom, formule] of after) {
    const was = before.get(kolom);
    if (was !== undefined && !sameFormula(was, formule))
      details.push(`kolom ${kolom}: formule ${was} → ${formule}`);
  }
  const notes = ({ noten }: FinancieleTabel) => noten.map(tidy);
  for (const note of notes(right))
    if (!notes(left).includes(note)) details.push(`toelichting erbij: ‘${note}’`);
  for (const note of notes(left))
    if (!notes(right).includes(note)) details.push(`toelichting vervallen: ‘${note}’`);
  return details;
}

function kolomKop({ kop, groep }: FinancieleKolom): string {
  return groep ? `${groep.kop} ${kop}` : kop;
}

function sameFormula(left: string, right: string): boolean {
  return left.replace(/\s+/g, '') === right.replace(/\s+/g, '');
}

function compareRijen(oud: Tabelkant, nieuw: Tabelkant): readonly RijVerschil[] {
  const [before, after] = [oud.tabel.rijen, nieuw.tabel.rijen];
  const aanblik = (face: (rij: FinancieleRij, all: readonly FinancieleRij[]) => string, alike: number) => ({
    oud: before.map((rij) => face(rij, before)),
    nieuw: after.map((rij) => face(rij, after)),
    alike,
    alleenAlike: true,
  });
  const {
    paren,
    vervallen,
    nieuw: added,
  } = matchItems(
    aanblik((rij, all) => `${rij.soort} ${path(rij, all)}`, 1),
    aanblik(({ id }) => id, 1),
    aanblik((rij) => `${rij.soort} ${rij.label}`, 0.6),
  );
  const entries = paren.flatMap((pair) => {
    const [left, right] = [before[pair.oud], after[pair.nieuw]];
    const one = left && right && compareRij(left, right, oud, nieuw, pair.verplaatst);
    return one ? [{ at: pair.nieuw, verschil: one }] : [];
  });
  for (const index of added) {
    const rij = after[index];
    if (rij) entries.push({ at: index, verschil: heleRij('nieuw', rij, nieuw) });
  }
  const places = new Map(paren.map((pair) => [pair.oud, pair.nieuw]));
  for (const index of vervallen) {
    const rij = before[index];
    if (rij)
      entries.push({
        at: (places.get(index - 1) ?? index - 1) + 0.5,
        verschil: heleRij('vervallen', rij, oud),
      });
  }
  return entries.toSorted((a, b) => a.at - b.at).map(({ verschil }) => verschil);
}

/** The label with the groups in which a row stands. */
function path(rij: FinancieleRij, all: readonly FinancieleRij[]): string {
  const parent = groupOf(rij, all);
  return parent ? `${path(parent, all)} › ${rij.label}` : rij.label;
}

function groep(rij: FinancieleRij, { tabel }: Tabelkant): { groep?: string } {
  const found = groupOf(rij, tabel.rijen);
  return found ? { groep: found.label } : {};
}

function groupOf(rij: FinancieleRij, all: readonly FinancieleRij[]): FinancieleRij | undefined {
  const at = all.indexOf(rij);
  return rij.diepte === 0
    ? undefined
    : all.slice(0, at).findLast(({ soort, diepte }) => soort === 'groep' && diepte === rij.diepte - 1);
}

function compareRij(
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
  const totaal = cellen.length > 1 ? compareTotaal(oud, nieuw) : undefined;
  const changed = cellen.length > 0 || details.length > 0 || renamed;
  return {
    id: nieuw.id,
    naam: nieuw.label,
    ...(renamed && { naamOud: oud.label }),
    ...groep(nieuw, rechts),
    soort: changed ? 'gewijzigd' : 'verplaatst',
    rijsoort: nieuw.soort,
    berekend: isBerekend(nieuw, rechts),
    cellen,
    ...(totaal && { totaal }),
    details,
  };
}

function heleRij(soort: 'nieuw' | 'vervallen', rij: FinancieleRij, kant: Tabelkant): RijVerschil {
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
    berekend: isBerekend(rij, kant),
    cellen,
    ...(totaal && cellen.length > 1 && { totaal }),
    details: soort === 'nieuw' && rij.aard ? [rij.aard] : [],
  };
}

/** Whether the amounts of a row follow from others. */
function isBerekend(rij: FinancieleRij, { tabel, typed }: Tabelkant): boolean {
  const regel = typed.regel(rij);
  if (tabel.afgeleid || !['post', 'toelichting'].includes(rij.soort)) return true;
  if (!regel) return rij.soort === 'toelichting' || (tabel.naam === 'reserves' && rij.id.endsWith('.begin'));
  const { formule, investering, indexering, bedragen } = regel;
  return Boolean(formule ?? investering ?? indexering) || (bedragen !== undefined && isSluitpost(bedragen));
}

function isSluitpost(bedragen: NonNullable<RegelInvoer['bedragen']>): boolean {
  return 'value' in bedragen && bedragen.value === 'sluitpost';
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
    const [left, right] = [oud.cellen.get(kolom.id), nieuw.cellen.get(kolom.id)];
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
  const sluit = (regel: RegelInvoer | undefined) =>
    regel?.bedragen !== undefined && isSluitpost(regel.bedragen);
  if (was && is && sluit(was) !== sluit(is))
    details.push(sluit(is) ? 'is nu de sluitpost' : 'is geen sluitpost meer');
  for (const [key, naam] of KENMERKEN) {
    const [a, b] = [was?.[key]?.value, is?.[key]?.value];
    if (a !== b && (was || is)) details.push(`${naam}: ${a ?? 'geen'} → ${b ?? 'geen'}`);
  }
  return details;
}

function aardDetail(oud: FinancieleRij['aard'], nieuw: FinancieleRij['aard']): string {
  if (oud === undefined) return `nu ${nieuw}`;
  return nieuw === undefined ? `niet langer ${oud} genoemd` : `was ${oud}, nu ${nieuw}`;
}
