import { expect, test } from 'vitest';
import { herstelt } from '../support/herstelt.ts';

/** Slips of people who do not know YAML. */
const GETYPT = [
  'gelet_op:\n\t- artikel 147 van de Gemeentewet',
  'gelet_op:\n  -\u00a0artikel 147 van de Gemeentewet\n\u00a0\u00a0- b',
  'gelet_op:\n  • artikel 147 van de Gemeentewet\n  • artikel 3 van de Woo',
  'gelet_op:\n1. artikel 147 van de Gemeentewet\n2. artikel 3 van de Woo',
  'gelet_op:\n  -artikel 147 van de Gemeentewet\n  -artikel 3 van de Woo',
  'onderwerp: “Plan: fase 2”',
  "onderwerp: 'Plan 's-Gravenhage'",
  "onderwerp: 's-Gravenhage en 't Zand",
  'onderwerp: "Plan" fase 2',
  'onderwerp:Plan',
  'gelet_op: - artikel 147 van de Gemeentewet',
  'onderwerp: Plan: fase 2',
  'onderwerp: [Plan] fase 2',
  'bijlagen:\n  - { titel: Nota: deel 2 }',
  'bijlagen:\n  - { titel: Nota [oud] deel 2 }',
  'onderwerp: @plan',
  'onderwerp: %plan',
  'onderwerp: *plan',
  'onderwerp: "Plan fase 2',
  'bijlagen:\n  - { titel: Nota',
  'onderwerp: Perceel B #123 verkopen',
  'bijlagen:\n  - { titel: Nota, deel 2 }',
  'bijlagen:\n  - { titel=Nota }',
  'gelet_op: artikel 147 van de Gemeentewet',
  'gelet_op: [artikel 147 van de Gemeentewet',
  'gelet_op:\n  - artikel 147 van de Gemeentewet\n    - artikel 3 van de Woo',
  'gelet_op:\n  - artikel 147 van de Gemeentewet\n  • artikel 3 van de Woo',
  'bijlagen: nota.pdf',
  'onderwerp: [Plan]',
  'intern:\n  - auteur: A. Bos\n    email: a@b.nl',
  'onderwerp:\n  de nota: fase 2',
  'besluitpunten:\n  - de reserves op te heffen:',
  'intern:\n  auteur: A. Bos\n  auteur: A. Bos',
  'intern:\n  auteur: A. Bos\n  auteur: B. Vos',
  'bijlagen:\n  - titel: Nota\n    titel: Kaart',
];

test('should mend slips in YAML', async () => {
  const lines: string[] = [];
  for (const one of GETYPT) lines.push(one, ...(await herstelt(one)).map((herstel) => `  ${herstel}`), '');
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/herstel-yaml.txt');
});
