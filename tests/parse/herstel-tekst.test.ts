import { expect, test } from 'vitest';
import { herstelt } from '../support/herstelt.ts';
import { voorstelProef } from '../support/regelvoorbeeld.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

/** Slips of people who do not know Markdown, and damage. */
const GETYPT = [
  'Dit is <b>heel</b> belangrijk, en dit <i>ook</i>.',
  'De ene regel<br>en de andere.',
  'Dit is <u>onderstreept</u>.',
  'De raad kiest hiervoor.\n-\n\nEn dan verder.',
  'Het cafÃ© en de brasserie blijven open.',
  'Het cafÃ© kost â‚¬ 5 per uur.',
  'Zie ::punt[nota] voor de nota.',
];

/** A section that is added asks to be filled in. */
const brengt = ({ regel }: { readonly regel: string }) =>
  regel === 'sectie-ontbreekt' ? ['lege-sectie'] : [];

test('should mend slips in the text', async () => {
  const lines: string[] = [];
  for (const one of GETYPT) {
    const proef = voorstelProef(
      completeVoorbeeld(
        `besluitpunten:\n  - id: nota\n    tekst: de Fietsnota 2026-2030 vast te stellen\n---\n${one}`,
      ),
    );
    lines.push(one, ...(await herstelt(proef)).map((herstel) => `  ${herstel}`), '');
  }
  const heel = completeVoorbeeld('');
  for (const [was, wordt] of [
    ['## Aanleiding', '# Aanleiding'],
    ['## Aanleiding\n\n', 'Aanleiding\n\n'],
    ['## Aanleiding\n\n', 'Aanleiding\n'],
  ] as const) {
    const proef = voorstelProef(heel.replace(was, wordt));
    lines.push(wordt.trim(), ...(await herstelt(proef, { brengt })).map((herstel) => `  ${herstel}`), '');
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/herstel-tekst.txt');
});
