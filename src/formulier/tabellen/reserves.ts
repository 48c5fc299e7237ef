import { isMap } from 'yaml';
import type { FinancieleRij, FinancieleTabel } from '../../domain/financien-tabel.ts';
import type { Formulierrij } from '../formulier.ts';
import { nodeAt, type Yamlpad } from '../yaml/boom.ts';
import { isVan, kopVan, metVelden, type Onderdeel } from './onderdelen.ts';
import { gedrukt, getypt, type Tabelbron } from './tabelbron.ts';

/** What of a reserve is typed per year, apart from what posts bring into it and take out of it. */
const BESLOTEN = [
  ['stortingen', 'Stortingen die al zijn besloten'],
  ['onttrekkingen', 'Onttrekkingen die al zijn besloten'],
] as const;

/** The rows of the reserves: of each its name, its first stand and what was decided before are typed, its course is computed. */
export function leesReserves(
  bron: Tabelbron,
  parts: readonly Onderdeel[],
  tabel: FinancieleTabel,
): readonly Formulierrij[] {
  const shown = parts.flatMap(({ pad }) =>
    ['beginstand', ...BESLOTEN.map(([key]) => key)].map((key) => [...pad, key]),
  );
  return parts.flatMap((part) => {
    const naam = String(part.pad.at(-1));
    const kop = tabel.rijen.find(({ id }) => id === naam);
    const head = kop && isVan(bron, part, kop) && kopVan(part, kop.label);
    if (!kop || !head) return [];
    return [metVelden(bron, tabel, head, part, shown), ...verloop(bron, part.pad, tabel, kop)];
  });
}

function verloop(
  bron: Tabelbron,
  eigen: Yamlpad,
  { kolommen, rijen }: FinancieleTabel,
  kop: FinancieleRij,
): readonly Formulierrij[] {
  const { boom } = bron;
  const [begin, ...course] = rijen.filter(({ id, weglaten }) => id.startsWith(`${kop.id}.`) && !weglaten);
  const besloten = BESLOTEN.map(([deel, label]): Formulierrij => {
    const typed = nodeAt(boom, [...eigen, deel]);
    const perYear = !typed || isMap(typed);
    const cellen = kolommen.map(({ id }) => (perYear ? getypt(bron, [...eigen, deel, id]) : { tekst: '' }));
    return { label, bij: kop.label, berekend: !perYear, cellen };
  });
  const computed = (rij: FinancieleRij): Formulierrij => {
    const cellen = kolommen.map(({ id }) => ({ tekst: gedrukt(rij.cellen.get(id)) }));
    return { label: rij.label, bij: kop.label, berekend: true, cellen };
  };
  const first = begin && computed(begin);
  return [
    ...(first
      ? [
          {
            ...first,
            cellen: first.cellen.map((cel, at) => (at === 0 ? getypt(bron, [...eigen, 'beginstand']) : cel)),
          },
        ]
      : []),
    ...besloten,
    ...course.map(computed),
  ];
}
