import type { Eenheid } from '../../domain/financien/cel.ts';
import { invoerEenheid } from '../../financien/lezen/invoer-eenheid.ts';
import { jaarkolommen } from '../../financien/lezen/kolommen.ts';
import { perKolom } from '../../financien/lezen/per-kolom.ts';
import type { Located } from '../../source/located.ts';
import type { GegevenVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { compareGegeven } from './compare-gegevens.ts';
import { typedBedrag, typedPercentage } from './typed-waarde.ts';

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
export function compareUitgangspunten(oud: Versie, nieuw: Versie): readonly GegevenVerschil[] {
  const [before, after] = [settings(oud), settings(nieuw)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((sleutel) => {
    const [left, right] = [before.get(sleutel), after.get(sleutel)];
    const one = right ?? left;
    if (!one || !before.has(one.van) || !after.has(one.van)) return [];
    return compareGegeven({ sleutel, naam: one.naam, intern: false }, left?.waarde, right?.waarde);
  });
}

interface Setting {
  readonly naam: string;
  readonly waarde: string;
  /** The key of the name of the reserve or investering that it belongs to. */
  readonly van: string;
}

function settings({ voorstel, financien }: Versie): ReadonlyMap<string, Setting> {
  const invoer = voorstel.financien;
  const eenheid = invoerEenheid(invoer);
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
      if (naam === undefined || !isLocated(setting)) continue;
      found.set(`${pad}.${key}`, {
        naam: `${wat} ‘${value.naam.value}’, ${naam}`,
        waarde: settingText(key, setting, eenheid),
        van: `${pad}.naam`,
      });
    }
  }
  for (const { key, value } of invoer?.investeringen ?? []) {
    const pad = `investeringen.${key.value}`;
    const jaren = { kolommen: jaarkolommen(financien.jaren), diagnostics: [] };
    for (const { kolom, cel } of perKolom(value.uitgaven, jaren)) {
      const naam = `Investering ‘${value.naam.value}’, uitgaven in ${kolom.id}`;
      const waarde = typedBedrag(cel, eenheid);
      found.set(`${pad}.uitgaven.${kolom.id}`, { naam, waarde, van: `${pad}.naam` });
    }
  }
  return found;
}

/** The settings that are amounts; the others are years, numbers of years, percentages and words. */
const BEDRAGEN: ReadonlySet<string> = new Set(['beginstand', 'minimum', 'bruto', 'krediet', 'restwaarde']);

function isLocated(setting: unknown): setting is Located<string | boolean> {
  return typeof setting === 'object' && setting !== null && 'value' in setting && 'span' in setting;
}

function settingText(key: string, { value, span }: Located<string | boolean>, eenheid: Eenheid): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (BEDRAGEN.has(key)) return typedBedrag({ value, span }, eenheid);
  if (key === 'rente') return typedPercentage({ value, span });
  return key === 'termijn' ? value.replace(/ jaar$/, '') : value;
}
