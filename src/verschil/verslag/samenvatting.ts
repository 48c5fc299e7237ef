import { opsommingVanJaren } from '../../domain/jaren.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { GevolgVerschil, VerschilVoorstel } from '../verschil.ts';
import { lowerFirst } from '../words/first-letter.ts';
import { shownGevolgen } from './shown-gevolgen.ts';

/** What changed, in one line: decisions, money, text. Empty when nothing did. */
export function samenvatting(verschil: VerschilVoorstel): string {
  const { besluitpunten, considerans, onderdelen, bijlagen, eerdereBesluiten, gegevens, financien } =
    verschil;
  const sections = onderdelen.map(({ kop }) => `‘${kop}’`);
  const parts = [
    counted('besluitpunt', 'besluitpunten', besluitpunten),
    ...money(shownGevolgen(financien)),
    counted(
      'tabel',
      'tabellen',
      financien.tabellen.filter(({ soort }) => soort !== 'gewijzigd'),
    ),
    financien.gevolgen.length === 0 &&
    (financien.uitgangspunten.length > 0 || financien.tabellen.some(({ soort }) => soort === 'gewijzigd'))
      ? 'tabellen gewijzigd, totalen gelijk'
      : '',
    considerans.length === 0 ? '' : 'overwegingen of grondslagen gewijzigd',
    sections.length === 0
      ? ''
      : sections.length > 4
        ? `tekst gewijzigd in ${sections.length} onderdelen`
        : `tekst gewijzigd in ${opsomming(sections)}`,
    counted('bijlage', 'bijlagen', bijlagen),
    counted('eerder besluit', 'eerdere besluiten', eerdereBesluiten),
    gegevens.length === 0 ? '' : `gegevens: ${opsomming(gegevens.map(({ naam }) => lowerFirst(naam)))}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const ORDER = ['nieuw', 'gewijzigd', 'vervallen', 'verplaatst'] as const;

/** "besluitpunten: 1 nieuw en 2 gewijzigd" */
export function counted(one: string, many: string, list: readonly { readonly soort: string }[]): string {
  const counts = ORDER.flatMap((soort) => {
    const count = list.filter((item) => item.soort === soort).length;
    return count === 0 ? [] : [{ soort, count }];
  });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  return `${total === 1 ? one : many}: ${opsomming(counts.map(({ soort, count }) => `${count} ${soort}`))}`;
}

/** The differences of totals over all years (or the only year), then what is not covered. */
function money(gevolgen: readonly GevolgVerschil[]): readonly string[] {
  const totals = gevolgen.filter(({ soort }) => soort === 'totaal');
  const names = [...new Set(totals.map(({ naam }) => naam))];
  const lines = names.flatMap((naam) => {
    const own = totals.filter((gevolg) => gevolg.naam === naam);
    const chosen = own.find(({ jaar }) => jaar === 'samen') ?? (own.length === 1 ? own[0] : undefined);
    if (!chosen) return [];
    const year = chosen.jaar === 'samen' ? '' : ` ${chosen.jaar}`;
    return [
      `${lowerFirst(naam)}${year} ${chosen.verschil?.tekst ?? `${chosen.oud.tekst} → ${chosen.nieuw.tekst}`}`,
    ];
  });
  const more = lines.length > 3 ? [...lines.slice(0, 3), `nog ${lines.length - 3} totalen`] : lines;
  const gaps = gevolgen.filter(({ soort }) => soort !== 'totaal');
  const covered = [...new Set(gaps.map(({ naam }) => naam))].map((naam) => {
    const own = gaps.filter((gap) => gap.naam === naam);
    const [first] = own;
    const same = own.every(({ nieuw }) => nieuw.tekst === first?.nieuw.tekst);
    const years = opsommingVanJaren(own.flatMap(({ jaar }) => jaar ?? []));
    if (same) return `${lowerFirst(naam)} ${years}: ${first?.nieuw.tekst}`;
    if (own.length > 3) return `${lowerFirst(naam)} gewijzigd in ${own.length} jaren`;
    return `${lowerFirst(naam)} ${own.map(({ jaar, nieuw }) => `${jaar}: ${nieuw.tekst}`).join(', ')}`;
  });
  return [...more, ...covered];
}
