import { beginjaren } from '../known/jaren-van.ts';
import { yamlsoortVan } from '../known/vorm-van.ts';
import type { LooseNode } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** Lines of a block as somebody begins it; the cursor goes to the first place where something is to be typed. */
export function skeletonFor(
  stand: Stand,
  nodes: readonly LooseNode[],
  path: readonly string[],
): readonly string[] | undefined {
  const lines = yamlsoortVan(stand) === 'voorstel' ? VOORSTEL[path.join('.')] : undefined;
  return lines?.(beginjaren(stand, nodes));
}

const bedragen = (jaren: readonly string[]) =>
  jaren.length === 0 ? 'bedragen: {}' : `bedragen: { ${jaren.map((jaar) => `${jaar}: 0`).join(', ')} }`;

const posten = (titel: string) => (jaren: readonly string[]) => [
  `titel: ${titel}`,
  'posten:',
  '  - post: ',
  `    ${bedragen(jaren)}`,
];

const VOORSTEL: Readonly<Record<string, (jaren: readonly string[]) => readonly string[]>> = {
  financien: (jaren) => [
    `jaren: [${jaren.join(', ')}]`,
    'eenheid: euro',
    'lasten:',
    ...posten('Kosten')(jaren).map((line) => `  ${line}`),
    'dekking:',
    ...posten('Dekking')(jaren).map((line) => `  ${line}`),
  ],
  'financien.lasten': posten('Kosten'),
  'financien.baten': posten('Opbrengsten'),
  'financien.dekking': posten('Dekking'),
  'financien.lasten.posten': (jaren) => ['- post: ', `  ${bedragen(jaren)}`],
  'financien.baten.posten': (jaren) => ['- post: ', `  ${bedragen(jaren)}`],
  'financien.dekking.posten': (jaren) => ['- post: ', `  ${bedragen(jaren)}`],
  'financien.reserves': () => ['reserve:', '  naam: ', '  beginstand: 0'],
  'financien.tabellen': (jaren) => [
    'tabel:',
    '  titel: ',
    '  rijen:',
    '    - post: ',
    `      ${bedragen(jaren)}`,
  ],
  gelet_op: () => ['- '],
  overwegende: () => ['- '],
  gehoord: () => ['- '],
  bijlagen: () => ['- titel: '],
  eerdere_besluiten: () => ['- titel: '],
};
