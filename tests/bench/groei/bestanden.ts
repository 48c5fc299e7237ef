import { leesCsv } from '../../../src/financien/lezen/csv.ts';
import { readWord } from '../../../src/ooxml/word/read-word.ts';
import { resolveRevisions } from '../../../src/ooxml/word/resolve/resolve-revisions.ts';
import { createSource } from '../../../src/source/source-text.ts';
import { readTemplate } from '../../../src/template/read/read-template.ts';
import { stukOf, stukText } from '../../support/amendement.ts';
import { WOORDVORMEN } from '../../support/misbruik/woordvormen.ts';
import { RAAD_YAML, raadOf, vergaderingOf, vergaderingText } from '../../support/vergadering.ts';
import type { Reeks } from './meet.ts';

const times = (n: number, make: (at: number) => string) =>
  Array.from({ length: n }, (_, at) => make(at)).join('');

/** A text that one function reads. */
function tekst(
  naam: string,
  stap: string,
  lees: (text: string) => unknown,
  maak: (n: number) => string,
): Reeks {
  return {
    naam: `${stap}: ${naam}`,
    van: 100,
    maak(n) {
      const text = maak(n);
      return { tekens: text.length, doe: async (clock) => void (await clock(stap, () => lees(text))) };
    },
  };
}

const raad = (naam: string, maak: (n: number) => string) => tekst(naam, 'raad', raadOf, maak);
const vergadering = (naam: string, maak: (n: number) => string) =>
  tekst(naam, 'vergadering', vergaderingOf, (n) => vergaderingText(maak(n)));
const stuk = (naam: string, maak: (n: number) => string) =>
  tekst(naam, 'amendement', stukOf, (n) => stukText(maak(n)));
const csv = (naam: string, maak: (n: number) => string) =>
  tekst(naam, 'csv', (text) => leesCsv(createSource('a.csv', text)), maak);
const sjabloon = (naam: string, maak: (n: number) => string) =>
  tekst(naam, 'sjabloon', (text) => readTemplate('proef', createSource('proef.hbs', text)), maak);

/** What else is read than proposals: councils, meetings, amendments, templates and Word files, of which one thing grows. */
export const BESTANDEN: readonly Reeks[] = [
  raad('leden', (n) => RAAD_YAML.replace('A. Bos', () => `${times(n, (at) => `A. Bos${at}, `)}A. Bos`)),
  raad(
    'fracties',
    (n) => RAAD_YAML + times(n, (at) => `      - { naam: F${at}, zetels: 1, leden: [G. Lid${at}] }\n`),
  ),
  raad('perioden', (n) => `perioden:\n${RAAD_YAML.replace('perioden:\n', '').repeat(n)}`),
  vergadering(
    'agendapunten',
    (n) => `agenda:\n${times(n, (at) => `  - { nr: ${at + 1}, titel: Punt ${at} }`.concat('\n'))}`,
  ),
  vergadering('hetzelfde nummer', (n) => `agenda:\n${'  - { nr: 1, titel: Opening }\n'.repeat(n)}`),
  vergadering('afwezigen', (n) => `afwezig: [${times(n, (at) => `A. Bos${at}, `)}]`),
  stuk(
    'wijzigingen',
    (n) => `wijzigingen:\n${times(n, (at) => `  - { punt: ${at + 1}, was: a b, wordt: c d }\n`)}`,
  ),
  stuk(
    'wijzigingen van een punt',
    (n) => `wijzigingen:\n${times(n, (at) => `  - { punt: 1, was: a${at}, wordt: c }\n`)}`,
  ),
  stuk(
    'overwegingen',
    (n) => `overwegende:\n${'  - dat besluitpunt 1 en artikel 2 te wijzigen zijn\n'.repeat(n)}`,
  ),
  stuk(
    'nieuwe tekst',
    (n) => `wijzigingen:\n  - { na: 1, nieuw: "${'punt 1 te wijzigen en onder a genoemd '.repeat(n)}" }`,
  ),
  csv('rijen', (n) => 'post;2026;2027\n'.concat('Rij;1;2\n'.repeat(n))),
  csv('cellen', (n) => 'a;'.repeat(n)),
  csv('aanhalingstekens', (n) => '"a;'.repeat(n)),
  csv('dubbele aanhalingstekens', (n) => '"'.repeat(n)),
  sjabloon('waarden', (n) => '<p>{{onderwerp}}</p>\n'.repeat(n)),
  sjabloon('vragen', (n) => '{{#if onderwerp}}<p>a</p>{{/if}}\n'.repeat(n)),
  sjabloon('elementen', (n) => '<p>a <strong>b</strong></p>\n'.repeat(n)),
  sjabloon('accolades', (n) => '{{'.repeat(n)),
  sjabloon('onbekend', (n) => '<b>a</b>{{x}}\n'.repeat(n)),
  ...WOORDVORMEN.map(
    ({ naam, maak }): Reeks => ({
      naam: `Word: ${naam}`,
      van: 500,
      maak(n) {
        const bytes = maak(n);
        return {
          tekens: n * 100,
          async doe(clock) {
            const read = await clock('lees Word', () => readWord(bytes));
            if ('refused' in read) return;
            for (const choice of ['aanvaard', 'verworpen'] as const)
              await clock(choice, () => resolveRevisions(read.document, choice));
          },
        };
      },
    }),
  ),
];
