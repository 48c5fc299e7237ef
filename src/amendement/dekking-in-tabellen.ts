import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import type { Amendement, Dekkingsregel, Wijziging } from '../domain/amendement.ts';
import { bedrag, readBedrag } from '../domain/bedrag.ts';
import type { RijInvoer } from '../domain/financien/invoer.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { vindCel } from '../financien/wijzig/vind-cel.ts';
import type { Located } from '../source/located.ts';
import { alsGetypt } from './verzamel.ts';

/**
 * What an amendment says of its cover, as operations on the table `dekking` of the proposal: a row that is named rises, a
 * reserve gives more through the row that draws on it, and anything else becomes a row of its own. A row that takes what is
 * left (`sluitpost`) rises by itself. An amendment that changes the table itself has said it already, and a proposal
 * without that table has no place for it: then there are none.
 */
export function dekkingswijzigingen(
  { nummer, dekking, wijzigingen }: Amendement,
  financien: Financien,
): readonly Opgelost[] {
  const tabel = financien.tabellen.get('dekking');
  if (!tabel || wijzigingen.some(isOpDekking)) return [];
  const found = dekking.flatMap((line) => wijzigingenVan(line, nummer.value, tabel, financien));
  return found.map((one, at) => ({ ...one, stuk: nummer.value, volgnummer: wijzigingen.length + at + 1 }));
}

function isOpDekking(wijziging: Wijziging): boolean {
  return 'pad' in wijziging && /^dekking(?:\.|$)/.test(wijziging.pad.value.trim());
}

type Zonder = Omit<Opgelost, 'stuk' | 'volgnummer'>;

function wijzigingenVan(
  line: Dekkingsregel,
  nummer: string,
  tabel: FinancieleTabel,
  financien: Financien,
): readonly Zonder[] {
  const { uit } = line;
  const [blok = '', naam = ''] = uit.value.trim().replaceAll('-', '_').split('.');
  // What a year outside the proposal or an amount that cannot be read gives is told elsewhere.
  const amounts = [...line.bedragen].filter(([jaar, typed]) => {
    const read = readBedrag(typed.value);
    return financien.jaren.includes(jaar) && read.ok && read.waarde.soort === 'bedrag';
  });
  if (amounts.length === 0) return [];
  if (blok === 'reserves') {
    const rows = tabel.rijen.filter(({ reserve, bron }) => reserve === naam && bron?.rij);
    const [row] = rows;
    if (row && rows.length === 1) return verhoog(amounts, uit, row, financien);
    const label = reservenaam(financien, naam) ?? uit.value;
    return [nieuweRij(line, amounts, { label: `${label} (amendement ${nummer})`, reserve: naam }, tabel)];
  }
  if (blok === 'dekking') {
    const row = tabel.rijen.find(({ id, namen }) => id === naam || namen.includes(naam));
    // A row that is not there is told where it is looked up.
    return row
      ? verhoog(amounts, uit, row, financien)
      : amounts.map(([jaar, typed]) => opCel({ ...uit, value: `dekking.${naam}.${jaar}` }, typed, line));
  }
  if (financien.tabellen.has(blok)) return [];
  return [nieuweRij(line, amounts, { label: `${uit.value.trim()} (amendement ${nummer})` }, tabel)];
}

type Jaarbedrag = readonly [jaar: string, typed: Located<string>];

/** A row gets more; one that computes itself does so without being told. */
function verhoog(
  amounts: readonly Jaarbedrag[],
  uit: Located<string>,
  { id }: FinancieleRij,
  financien: Financien,
): readonly Zonder[] {
  return amounts.flatMap(([jaar, typed]) => {
    const pad = { value: `dekking.${id}.${jaar}`, span: uit.span };
    return vindCel(financien, pad).value ? [opCel(pad, typed, uit)] : [];
  });
}

function opCel(pad: Located<string>, typed: Located<string>, { span }: Pick<Dekkingsregel, 'span'>): Zonder {
  return { wijziging: { soort: 'bedrag', pad, waarde: { soort: 'met', bedrag: typed }, span } };
}

function nieuweRij(
  { uit, aard, span }: Dekkingsregel,
  amounts: readonly Jaarbedrag[],
  { label, reserve }: { readonly label: string; readonly reserve?: string },
  tabel: FinancieleTabel,
): Zonder {
  // A table that says of no row whether it is one-off says it of no row of ours.
  const zegtAard = tabel.rijen.some((one) => one.aard !== undefined);
  const eigen =
    aard ?? (reserve === undefined ? undefined : { value: 'incidenteel' as const, span: uit.span });
  const rij: RijInvoer = {
    soort: 'post',
    omschrijving: { value: label, span: uit.span },
    ...(reserve !== undefined && { reserve: { value: reserve, span: uit.span } }),
    ...(zegtAard && eigen && { aard: eigen }),
    bedragen: amounts.flatMap(([jaar, typed]) => {
      const read = readBedrag(typed.value);
      if (!read.ok || read.waarde.soort !== 'bedrag') return [];
      const cel = alsGetypt(bedrag(read.waarde.waarde), tabel, typed);
      return [{ key: { value: jaar, span: typed.span }, value: cel }];
    }),
    span,
  };
  const pad = { value: 'dekking', span: uit.span };
  // A row of its own: rows of other amendments stand beside it in any order.
  return {
    wijziging: { soort: 'rijen', pad, hoe: 'voeg_toe', rijen: [rij], span },
    geld: `dekking.${label}`,
  };
}

function reservenaam({ tabellen }: Financien, naam: string): string | undefined {
  return tabellen
    .get('reserves')
    ?.rijen.find(({ soort, namen, id }) => soort === 'groep' && (id === naam || namen.includes(naam)))?.label;
}
