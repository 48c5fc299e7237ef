import type { Bedrag } from '../../domain/bedrag.ts';
import { readBedrag } from '../../domain/bedrag.ts';
import type { FinancienInvoer } from '../../domain/financien.ts';
import type { BedragenInvoer } from '../../domain/financien-schema.ts';
import type { FinancieleTabel, Financien } from '../../domain/financien-tabel.ts';
import { dekkingstekort, isNegatief, isNiets, structureelTekort } from '../../financien/vergelijk.ts';
import type {
  FinancienVerschil,
  GegevenVerschil,
  GevolgVerschil,
  RijVerschil,
  TabelVerschil,
  Waarde,
} from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { lowerFirst } from '../words/first-letter.ts';
import { compareGegeven } from './compare-gegevens.ts';
import { TOTAALKOLOM } from './compare-rij.ts';
import { compareTabel, heleTabel } from './compare-tabel.ts';
import { matchItems, placesOfGone } from './match-items.ts';
import { type TypedRijen, typedRijen } from './typed-rijen.ts';
import { bedragVerschil, bedragWaarde } from './waarde.ts';

export const GEEN_FINANCIEN: FinancienVerschil = {
  gevolgen: [],
  dekkingSluit: false,
  tabellen: [],
  uitgangspunten: [],
};

/** What changed in the tables, and what that means for totals and cover. */
export function compareFinancien(oud: Versie, nieuw: Versie): FinancienVerschil {
  const typed = { oud: typedRijen(oud.voorstel.financien), nieuw: typedRijen(nieuw.voorstel.financien) };
  const tabellen = compareTabellen(oud.financien, nieuw.financien, typed);
  const gaps = dekkingstekort(nieuw.financien);
  const tekort = gapLines('dekking', 'Dekking', dekkingstekort(oud.financien), gaps);
  const moved = tabellen.some(({ naam }) => ['lasten', 'baten', 'dekking'].includes(naam));
  const structureel = gapLines(
    'structureel',
    'Structurele dekking',
    structureelTekort(oud.financien, eenmalig(oud.financien, typed.oud)),
    structureelTekort(nieuw.financien, eenmalig(nieuw.financien, typed.nieuw)),
  );
  return {
    gevolgen: [...tabellen.flatMap(totalLines), ...tekort, ...structureel],
    dekkingSluit: moved && gaps.size > 0 && tekort.length === 0 && [...gaps.values()].every(isNiets),
    tabellen,
    uitgangspunten: compareUitgangspunten(oud.voorstel.financien, nieuw.voorstel.financien),
  };
}

function compareTabellen(
  oud: Financien,
  nieuw: Financien,
  typed: { readonly oud: TypedRijen; readonly nieuw: TypedRijen },
): readonly TabelVerschil[] {
  const [before, after] = [[...oud.tabellen.values()], [...nieuw.tabellen.values()]];
  const names = (list: readonly FinancieleTabel[]) => list.map(({ naam }) => naam);
  const text = ({ titel, rijen }: FinancieleTabel) => [titel, ...rijen.map(({ label }) => label)].join(' ');
  const {
    paren,
    vervallen,
    nieuw: added,
  } = matchItems(
    { oud: names(before), nieuw: names(after), alike: 1 },
    { oud: before.map(text), nieuw: after.map(text), alike: 0.7, alleenAlike: true },
  );
  const place = placesOfGone(paren);
  const found = [
    ...paren.flatMap((pair) => {
      const [left, right] = [before[pair.oud], after[pair.nieuw]];
      const one =
        left &&
        right &&
        compareTabel({ tabel: left, typed: typed.oud }, { tabel: right, typed: typed.nieuw });
      return one ? [{ at: pair.nieuw, tabel: one }] : [];
    }),
    ...added.flatMap((index) => {
      const tabel = after[index];
      return tabel ? [{ at: index, tabel: heleTabel('nieuw', { tabel, typed: typed.nieuw }) }] : [];
    }),
    ...vervallen.flatMap((index) => {
      const tabel = before[index];
      return tabel ? [{ at: place(index), tabel: heleTabel('vervallen', { tabel, typed: typed.oud }) }] : [];
    }),
  ];
  return found.toSorted((a, b) => a.at - b.at).map(({ tabel }) => tabel);
}

/** Rows that add up, or that tell what is left: those that a council looks at. */
function totalLines({ naam: tabel, titel, soort, rijen }: TabelVerschil): readonly GevolgVerschil[] {
  if (soort !== 'gewijzigd') return [];
  const counts = ({ id, rijsoort }: RijVerschil) =>
    rijsoort === 'totaal' || rijsoort === 'saldo' || (tabel === 'reserves' && id.endsWith('.eind'));
  return rijen
    .filter((rij) => rij.soort === 'gewijzigd' && counts(rij))
    .flatMap(({ naam, groep, cellen, totaal }) => {
      const own = groep ? `${groep}, ${lowerFirst(naam)}` : naam;
      const name = groep || sharesWord(naam, titel) ? own : `${naam} (${titel})`;
      return [...cellen, ...(totaal && cellen.length > 1 ? [totaal] : [])].map(
        ({ kolom, kop, oud, nieuw, verschil }): GevolgVerschil => ({
          soort: 'totaal',
          tabel,
          naam: name,
          jaar: kolom === TOTAALKOLOM ? 'samen' : kop,
          oud,
          nieuw,
          ...(verschil && { verschil }),
        }),
      );
    });
}

/** "Totale lasten" needs no title "Lasten" behind it. */
function sharesWord(naam: string, titel: string): boolean {
  const words = titel.toLowerCase().split(/[^\p{L}]+/u);
  return naam
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 4 && words.includes(word));
}

function gapLines(
  soort: 'dekking' | 'structureel',
  naam: string,
  oud: ReadonlyMap<string, Bedrag>,
  nieuw: ReadonlyMap<string, Bedrag>,
): readonly GevolgVerschil[] {
  return [...new Set([...nieuw.keys(), ...oud.keys()])].toSorted().flatMap((jaar) => {
    const [before, after] = [oud.get(jaar), nieuw.get(jaar)];
    // A year that came or went says so in the tables; that nothing was short before is no news.
    const [left, right] = [before ?? NIETS, after ?? NIETS];
    const [a, b] = [gapWaarde(left), gapWaarde(right)];
    if (a.tekst === b.tekst) return [];
    return [{ soort, tabel: 'dekking', naam, jaar, oud: a, nieuw: b, ...bedragVerschil(left, right) }];
  });
}

const NIETS: Bedrag = { soort: 'leeg' };

function gapWaarde(gap: Bedrag): Waarde {
  const { waarde, tekst } = bedragWaarde(gap);
  if (isNiets(gap)) return { waarde: '0.00', tekst: 'sluit' };
  if (gap.soort === 'pm') return { waarde, tekst: `nog onzeker (${tekst})` };
  return { waarde, tekst: `${isNegatief(gap) ? 'overschot' : 'tekort'} van ${tekst.replace('−', '')}` };
}

/** Posts of the dekking that come from a reserve: one-off money, whatever they say. */
function eenmalig({ tabellen }: Financien, typed: TypedRijen): ReadonlySet<string> {
  const rijen = tabellen.get('dekking')?.rijen ?? [];
  return new Set(rijen.filter((rij) => typed.regel(rij)?.reserve).map(({ id }) => id));
}

const NAMEN: Readonly<Record<string, string>> = {
  naam: 'naam',
  soort: 'soort',
  beginstand: 'beginstand',
  eindjaar: 'laatste jaar',
  minimum: 'minimum',
  bruto: 'bruto',
  krediet: 'krediet',
  btw: 'btw',
  afschrijving: 'afschrijving',
  termijn: 'afschrijvingstermijn',
  rente: 'rente',
  restwaarde: 'restwaarde',
  ingebruikname: 'ingebruikname',
  eerste_jaar: 'eerste jaar met kapitaallasten',
  half_jaar: 'eerste jaar telt half',
};

/** The settings of reserves and investeringen that stay, from which their tables follow. */
function compareUitgangspunten(
  oud: FinancienInvoer | undefined,
  nieuw: FinancienInvoer | undefined,
): readonly GegevenVerschil[] {
  const [before, after] = [settings(oud), settings(nieuw)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((sleutel) => {
    const [left, right] = [before.get(sleutel), after.get(sleutel)];
    const one = right ?? left;
    if (!one || !before.has(one.van) || !after.has(one.van)) return [];
    return compareGegeven(sleutel, one.naam, left?.waarde, right?.waarde);
  });
}

interface Setting {
  readonly naam: string;
  readonly waarde: string;
  /** The key of the name of the reserve or investering that it belongs to. */
  readonly van: string;
}

function settings(invoer: FinancienInvoer | undefined): ReadonlyMap<string, Setting> {
  const found = new Map<string, Setting>();
  const blocks = [
    ...(invoer?.reserves ?? []).map(({ key, value }) => ({
      pad: `reserves.${key.value}`,
      wat: 'Reserve',
      value,
    })),
    ...(invoer?.investeringen ?? []).map(({ key, value }) => ({
      pad: `investeringen.${key.value}`,
      wat: 'Investering',
      value,
    })),
  ];
  for (const { pad, wat, value } of blocks) {
    for (const [key, setting] of Object.entries(value)) {
      const naam = NAMEN[key];
      if (naam === undefined || typeof setting !== 'object' || setting === null || !('value' in setting))
        continue;
      found.set(`${pad}.${key}`, {
        naam: `${wat} ‘${value.naam.value}’, ${naam}`,
        waarde: BEDRAGEN.has(key) ? amountText(String(setting.value)) : settingText(setting.value),
        van: `${pad}.naam`,
      });
    }
  }
  for (const { key, value } of invoer?.investeringen ?? []) {
    const pad = `investeringen.${key.value}`;
    for (const [jaar, waarde] of perJaar(value.uitgaven)) {
      const naam = `Investering ‘${value.naam.value}’, uitgaven in ${jaar}`;
      found.set(`${pad}.uitgaven.${jaar}`, { naam, waarde: amountText(waarde), van: `${pad}.naam` });
    }
  }
  return found;
}

/** What was typed for each year or range of years. */
function perJaar(bedragen: BedragenInvoer | undefined): readonly (readonly [string, string])[] {
  if (bedragen === undefined) return [];
  if ('value' in bedragen) return [['elk jaar', bedragen.value]];
  return bedragen.flatMap(({ key, value }) => ('value' in value ? [[key.value, value.value] as const] : []));
}

/** The settings that are amounts; the others are years, numbers of years, percentages and words. */
const BEDRAGEN: ReadonlySet<string> = new Set(['beginstand', 'minimum', 'bruto', 'krediet', 'restwaarde']);

function settingText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

/** 62000 and 62.000 are the same amount. */
function amountText(typed: string): string {
  const read = readBedrag(typed);
  return read.ok ? bedragWaarde(read.waarde).tekst : typed;
}
