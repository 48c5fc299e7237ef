import type { Bedrag } from '../../domain/bedrag.ts';
import type { FinancieleTabel, Financien } from '../../domain/financien-tabel.ts';
import { DEKKING, POSTENBLOKKEN } from '../../financien/blokken/posten/schema.ts';
import { cijfersVan, dekkingstekort, structureelTekort } from '../../financien/blokken/posten/tekorten.ts';
import { isNegatief, isNul } from '../../financien/rekenblad/reken.ts';
import { matchItems, placesOfGone } from '../../matching/match-items.ts';
import type { FinancienVerschil, GevolgVerschil, TabelVerschil, Waarde } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { lowerFirst } from '../words/first-letter.ts';
import { TOTAALKOLOM } from './compare-rij.ts';
import { compareTabel, heleTabel } from './compare-tabel.ts';
import { compareUitgangspunten } from './compare-uitgangspunten.ts';
import { bedragVerschil, bedragWaarde } from './waarde.ts';

export const GEEN_FINANCIEN: FinancienVerschil = {
  gevolgen: [],
  dekkingSluit: false,
  tabellen: [],
  uitgangspunten: [],
};

/** What changed in the tables, and what that means for totals and cover. */
export function compareFinancien(oud: Versie, nieuw: Versie): FinancienVerschil {
  const tabellen = compareTabellen(oud.financien, nieuw.financien);
  const [before, after] = [cijfersVan(oud.financien), cijfersVan(nieuw.financien)];
  const gaps = dekkingstekort(after);
  const tekort = gapLines('dekking', 'Dekking', dekkingstekort(before), gaps);
  const moved = tabellen.some(({ naam }) => POSTENBLOKKEN.some((one) => one.naam === naam));
  const structureel = gapLines(
    'structureel',
    'Structurele dekking',
    structureelTekort(before),
    structureelTekort(after),
  );
  return {
    gevolgen: [...tabellen.flatMap((tabel) => totalLines(tabel, nieuw.financien)), ...tekort, ...structureel],
    dekkingSluit: moved && gaps.size > 0 && tekort.length === 0 && [...gaps.values()].every(isNul),
    tabellen,
    uitgangspunten: compareUitgangspunten(oud, nieuw),
  };
}

function compareTabellen(oud: Financien, nieuw: Financien): readonly TabelVerschil[] {
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
      const one = left && right && compareTabel(left, right);
      return one ? [{ at: pair.nieuw, tabel: one }] : [];
    }),
    ...added.flatMap((index) => {
      const tabel = after[index];
      return tabel ? [{ at: index, tabel: heleTabel('nieuw', tabel) }] : [];
    }),
    ...vervallen.flatMap((index) => {
      const tabel = before[index];
      return tabel ? [{ at: place(index), tabel: heleTabel('vervallen', tabel) }] : [];
    }),
  ];
  return found.toSorted((a, b) => a.at - b.at).map(({ tabel }) => tabel);
}

/** Rows that add up, or that tell what is left: those that a council looks at. */
function totalLines(
  { naam: tabel, titel, soort, rijen }: TabelVerschil,
  { tabellen }: Financien,
): readonly GevolgVerschil[] {
  if (soort !== 'gewijzigd') return [];
  const { toelichtend, deelVan } = tabellen.get(tabel) ?? {};
  return rijen
    .filter((rij) => rij.soort === 'gewijzigd' && rij.rol === 'uitkomst')
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
          ...(toelichtend && { toelichtend }),
          ...(deelVan !== undefined && { deelVan }),
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
    return [{ soort, tabel: DEKKING.naam, naam, jaar, oud: a, nieuw: b, ...bedragVerschil(left, right) }];
  });
}

const NIETS: Bedrag = { soort: 'leeg' };

function gapWaarde(gap: Bedrag): Waarde {
  const { waarde, tekst } = bedragWaarde(gap);
  if (isNul(gap)) return { waarde: '0.00', tekst: 'sluit' };
  if (gap.soort === 'pm') return { waarde, tekst: `nog onzeker (${tekst})` };
  return { waarde, tekst: `${isNegatief(gap) ? 'overschot' : 'tekort'} van ${tekst.replace('−', '')}` };
}
