import { expect, test } from 'vitest';
import type { Regelpagina } from '../../src/checks/regel.ts';
import { bewijsHerstel, herstellenVan } from '../support/bewijs-herstel.ts';
import { proefVan } from '../support/regelvoorbeeld.ts';

const item = (stemming: string) =>
  `agenda:\n  - nr: 3\n    titel: Motie over de bushalte\n    uitkomst: aangenomen\n    stemming: ${stemming}`;

/** Once it is known how a group voted, the outcome may be another. */
const brengt = ({ regel }: { readonly regel: string }) =>
  regel === 'fractie-mist' ? ['uitkomst-stemming'] : [];

/** Meetings and amendments of the examples with one thing wrong; of amendments that each answer is right is proven for the rules. */
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
  - { zinsnede: 4, was: vast, keer: 7, wordt: nader vast }
  - { bedrag: lasten.bouw.2027, was: 290.000, wordt: 250.000 }`,
  ],
  'an outcome in braces': [
    'vergadering',
    'agenda:\n  - { nr: 3, titel: Motie over de bushalte, stemming: { wijze: handopsteken, voor: overigen } }',
  ],
  'an outcome on lines': [
    'vergadering',
    'agenda:\n  - nr: 3\n    titel: Motie over de bushalte\n    stemming:\n      wijze: handopsteken\n      voor: overigen',
  ],
  'a group that is missing, with one side in braces': [
    'vergadering',
    item('{ wijze: fracties, voor: [Dorpsbelang, Groen en Sociaal] }'),
  ],
  'a group that is missing, with both sides on lines': [
    'vergadering',
    item(
      '\n      wijze: fracties\n      voor:\n        - Dorpsbelang # allen\n      tegen: [Groen en Sociaal]',
    ),
  ],
  'a group that is missing, with a number behind another': [
    'vergadering',
    item('{ wijze: fracties, voor: [{ fractie: Dorpsbelang }], tegen: [Groen en Sociaal] }'),
  ],
};

test('should offer what a piece or a meeting can have meant', async () => {
  const lines: string[] = [];
  for (const [naam, [in_, text]] of Object.entries(STUKKEN)) {
    const proef = await proefVan(text, in_);
    if (in_ === 'vergadering') await bewijsHerstel(proef, brengt);
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
