import { isMap, isScalar } from 'yaml';
import { formatBedrag } from '../domain/bedrag.ts';
import type { Cel, FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import type { Formuliercel, Formulierrij, Formuliertabel } from './formulier.ts';
import { type Boom, nodeAt, type Yamlpad } from './yaml/boom.ts';

const PAD = ['financien', 'reserves'];

/** What of a reserve is typed per year, apart from what posts bring into it and take out of it. */
const BESLOTEN = [
  ['stortingen', 'Stortingen die al zijn besloten'],
  ['onttrekkingen', 'Onttrekkingen die al zijn besloten'],
] as const;

/** The reserves as a table: name, first stand and what was decided before are typed, their course is computed. */
export function leesReserves(boom: Boom, { tabellen }: Financien): readonly Formuliertabel[] {
  const tabel = tabellen.get('reserves');
  const map = nodeAt(boom, PAD);
  if (!tabel || !isMap(map)) return [];
  return [
    {
      naam: tabel.naam,
      titel: tabel.titel,
      kolommen: tabel.kolommen.map(({ id, kop }) => ({ id, kop })),
      rijen: map.items.flatMap(({ key }) => (isScalar(key) ? verloop(boom, tabel, String(key.value)) : [])),
    },
  ];
}

function verloop(boom: Boom, { kolommen, rijen }: FinancieleTabel, naam: string): readonly Formulierrij[] {
  const kop = rijen.find(({ id }) => id === naam);
  if (!kop) return [];
  const eigen = [...PAD, naam];
  const [begin, ...course] = rijen.filter(({ id, weglaten }) => id.startsWith(`${naam}.`) && !weglaten);
  const besloten = BESLOTEN.map(([deel, label]): Formulierrij => {
    const typed = nodeAt(boom, [...eigen, deel]);
    const perYear = !typed || isMap(typed);
    const cellen = kolommen.map(({ id }) => (perYear ? getypt(boom, [...eigen, deel, id]) : { tekst: '' }));
    return { label, bij: kop.label, berekend: !perYear, cellen };
  });
  return [
    {
      label: kop.label,
      berekend: true,
      naampad: [...eigen, 'naam'],
      cellen: kolommen.map(() => ({ tekst: '' })),
    },
    ...(begin
      ? [
          {
            ...berekend(begin, kop, kolommen),
            cellen: kolommen.map(({ id }, at) =>
              at === 0 ? getypt(boom, [...eigen, 'beginstand']) : { tekst: gedrukt(begin.cellen.get(id)) },
            ),
          },
        ]
      : []),
    ...besloten,
    ...course.map((rij) => berekend(rij, kop, kolommen)),
  ];
}

function berekend(
  rij: FinancieleRij,
  kop: FinancieleRij,
  kolommen: FinancieleTabel['kolommen'],
): Formulierrij {
  const cellen = kolommen.map(({ id }) => ({ tekst: gedrukt(rij.cellen.get(id)) }));
  return { label: rij.label, bij: kop.label, berekend: true, cellen };
}

function getypt(boom: Boom, pad: Yamlpad): Formuliercel {
  const node = nodeAt(boom, pad);
  if (node && !isScalar(node)) return { tekst: '' };
  const typed = isScalar(node) ? String(node.value ?? '') : '';
  return { tekst: typed, pad, getypt: typed };
}

/** A cell as it is printed in a form: without the sign of the euro. */
export function gedrukt(cel: Cel | undefined): string {
  if (!cel) return '';
  if (cel.toon === 'tekst') return cel.tekst;
  return formatBedrag(cel.getoond ?? cel.waarde, { euroteken: false });
}
