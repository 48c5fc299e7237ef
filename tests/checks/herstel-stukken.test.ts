import { expect, test } from 'vitest';
import type { Regelpagina } from '../../src/checks/regel.ts';
import { herstellenVan } from '../support/bewijs-herstel.ts';
import { proefVan } from '../support/regelvoorbeeld.ts';

/** Meetings and amendments of the examples with one thing wrong; that each answer is right is proven for the rules. */
const STUKKEN: Readonly<Record<string, readonly [in_: Regelpagina['in'], text: string]>> = {
  'quotations of an amendment': [
    'amendement',
    `wijzigingen:
  - { zinsnede: 4, was: de notta Bruggen, wordt: de nota Fietsbruggen }
  - { zinsnede: 4, was: iets heel anders, wordt: de nota Fietsbruggen }
  - vervang: 4
    was: de nota Wegen vast te stellen
    wordt: de nota Fietsbruggen vast te stellen
  - zinsnede: 4
    was: vast
    wordt: nader vast
  - { zinsnede: 4, was: vast, keer: 7, wordt: nader vast }`,
  ],
  'an outcome in braces': [
    'vergadering',
    'agenda:\n  - { nr: 3, titel: Motie over de bushalte, stemming: { wijze: handopsteken, voor: overigen } }',
  ],
  'an outcome on lines': [
    'vergadering',
    'agenda:\n  - nr: 3\n    titel: Motie over de bushalte\n    stemming:\n      wijze: handopsteken\n      voor: overigen',
  ],
};

test('should offer what a piece or a meeting can have meant', async () => {
  const lines: string[] = [];
  for (const [naam, [in_, text]] of Object.entries(STUKKEN)) {
    const proef = await proefVan(text, in_);
    const found = await proef.check(proef.bestanden);
    lines.push(
      naam,
      ...found.flatMap((melding) =>
        herstellenVan(melding).map(
          ({ titel, veilig, edits }) =>
            `  ${melding.regel}: ${veilig ? '!' : '?'} ${titel} → ${edits.map(({ tekst }) => JSON.stringify(tekst)).join(' ')}`,
        ),
      ),
      '',
    );
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/herstel-stukken.txt');
});
