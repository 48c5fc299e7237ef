import { importeer } from '../../../src/importeer/importeer.ts';
import { bekendeKop } from '../../../src/importeer/indeling/koppen.ts';
import { openPapier } from '../../../src/importeer/papier/open-papier.ts';
import { schrijfVerslag } from '../../../src/importeer/verslag/verslag.ts';
import { WOORDVORMEN } from '../../support/misbruik/woordvormen.ts';
import { paragraph, wordFile } from '../../support/word.ts';
import type { Clock, Reeks } from './meet.ts';
import { geladenSjabloon } from './voorstel-stappen.ts';

const times = (n: number, make: (at: number) => string) =>
  Array.from({ length: n }, (_, at) => make(at)).join('');

const WENS = { gemeente: 'standaard', soort: 'raadsvoorstel' };

/** Each stage of an old paper that becomes a proposal. */
async function importStappen(bytes: Uint8Array, clock: Clock): Promise<void> {
  const geladen = await geladenSjabloon();
  const opened = await clock('open', () => openPapier(bytes));
  if ('melding' in opened) return;
  const document = await clock('lees', () => opened.lees('aanvaard', bekendeKop([geladen.sjabloon])));
  const made = await clock('importeer', () => importeer(document, [geladen], WENS));
  if (made) await clock('verslag', () => schrijfVerslag('papier.docx', made));
}

/** What an old paper begins with, so that text behind it is of a section. */
const KOP = ['Raadsvoorstel', 'Onderwerp: Een brug', 'Datum: 3 maart 2026', 'Aanleiding'];

const tekst = (naam: string, maak: (n: number) => string): Reeks => ({
  naam: `papier van tekst: ${naam}`,
  van: 100,
  maak(n) {
    const bytes = new TextEncoder().encode(`${KOP.join('\n\n')}\n\n${maak(n)}`);
    return { tekens: bytes.length, doe: (clock) => importStappen(bytes, clock) };
  },
});

const woord = (naam: string, maak: (n: number) => Uint8Array, size = 100): Reeks => ({
  naam: `papier van Word: ${naam}`,
  van: 100,
  maak(n) {
    const bytes = maak(n);
    return { tekens: n * size, doe: (clock) => importStappen(bytes, clock) };
  },
});

const woordTekst = (naam: string, maak: (n: number) => readonly string[]) =>
  woord(naam, (n) => wordFile([...KOP, ...maak(n)].map((text) => paragraph(text)).join('')), 20);

/** Papers of which one thing grows, in plain text and in Word. */
export const PAPIEREN: readonly Reeks[] = [
  tekst('alinea’s', (n) => 'Een zin over het park.\n\n'.repeat(n)),
  tekst('regels', (n) => 'Een zin over het park die doorgaat\nen nog verder.\n'.repeat(n)),
  tekst('halve zinnen', (n) =>
    'een heel lange halve zin over het park die op de volgende bladzijde verder gaat\n\n'.repeat(n),
  ),
  tekst('afgebroken woorden', (n) => 'een afge-\nbroken woord en in- \n'.repeat(n)),
  tekst('lijst', (n) => '- een punt\n'.repeat(n)),
  tekst('nummers', (n) => times(n, (at) => `${at + 1}. een punt\n`)),
  tekst('koppen', (n) => '## Aanleiding\n\nTekst.\n\n'.repeat(n)),
  tekst('beslispunten', (n) => `Beslispunten\n\n${times(n, (at) => `${at + 1}. de brug te bouwen\n\n`)}`),
  tekst(
    'besluit',
    (n) => `De raad van de gemeente Waterdorp;\n\nbesluit:\n\n${'1. de brug te bouwen;\n\n'.repeat(n)}`,
  ),
  tekst('bijlagen', (n) => `Bijlagen\n\n${times(n, (at) => `${at + 1}. Nota van ${at + 1} maart 2026\n\n`)}`),
  tekst('kopregels', (n) => times(n, (at) => `Naam ${at}:\twaarde\n\n`)),
  tekst('tabel', (n) => '| Post | 2026 |\n'.concat('| Brug | 1.000 |\n'.repeat(n))),
  tekst('tabs', (n) => 'Brug\t1.000\t2.000\n'.repeat(n)),
  tekst('vet', (n) => `${'**'.repeat(n)}a`),
  tekst('spaties', (n) => `a${' '.repeat(n)}b`),
  tekst('spaties en tabs', (n) => `a${'\t '.repeat(n)}b`),
  tekst('lang woord', (n) => 'a'.repeat(n)),
  tekst('cijfers', (n) => '1'.repeat(n)),
  tekst('punten', (n) => 'a.'.repeat(n)),
  tekst('leestekens', (n) => `${';., '.repeat(n)}b`),
  tekst('haakjes', (n) => `Portefeuillehouder: A ${'( '.repeat(n)}b`),
  tekst('apenstaarten', (n) => `E-mail: ${'a.'.repeat(n)}`),
  tekst('adressen', (n) => 'zie www.a.nl en a@b.nl, '.repeat(n)),
  woordTekst('alinea’s', (n) => Array.from({ length: n }, () => 'Een zin over het park.')),
  woordTekst('zinnen', (n) => ['Een zin over het park. '.repeat(n)]),
  woordTekst('een lang woord', (n) => ['a'.repeat(n)]),
  woordTekst('cijfers', (n) => ['1'.repeat(n)]),
  woordTekst('punten', (n) => ['a.'.repeat(n)]),
  woordTekst('leestekens', (n) => [`${';., '.repeat(n)}b`]),
  woordTekst('sterretjes', (n) => [`${'*'.repeat(n)}b`]),
  woordTekst('streepjes', (n) => [`${'- '.repeat(n)}b`]),
  woordTekst('beslispunten', (n) => [
    'Beslispunten',
    ...Array.from({ length: n }, (_, at) => `${at + 1}. de brug te bouwen;`),
  ]),
  woordTekst('besluit', (n) => [
    'De raad van de gemeente Waterdorp;',
    'besluit:',
    ...Array.from({ length: n }, (_, at) => `${at + 1}. de brug te bouwen;`),
  ]),
  woordTekst('bijlagen', (n) => [
    'Bijlagen',
    ...Array.from({ length: n }, (_, at) => `${at + 1}. Nota van ${at + 1} maart 2026`),
  ]),
  woordTekst('ondertekening', (n) => Array.from({ length: n }, () => 'de griffier, J. Jansen')),
  woord('opmerkingen', (n) =>
    wordFile(
      KOP.map((text) => paragraph(text)).join('') +
        times(
          n,
          (at) =>
            `<w:p><w:commentRangeStart w:id="${at}"/><w:r><w:t>Een zin.</w:t></w:r><w:commentRangeEnd w:id="${at}"/></w:p>`,
        ),
      { comments: times(n, (at) => `<w:comment w:id="${at}">${paragraph('Klopt dit?')}</w:comment>`) },
    ),
  ),
  woord('opmerkingen bij een alinea', (n) =>
    wordFile(
      `${KOP.map((text) => paragraph(text)).join('')}<w:p>${times(n, (at) => `<w:commentRangeStart w:id="${at}"/>`)}<w:r><w:t>Een zin.</w:t></w:r>${times(n, (at) => `<w:commentRangeEnd w:id="${at}"/>`)}</w:p>`,
      { comments: times(n, (at) => `<w:comment w:id="${at}">${paragraph('Klopt dit?')}</w:comment>`) },
    ),
  ),
  woord('losse stukjes tekst', (n) =>
    wordFile(
      `${KOP.map((text) => paragraph(text)).join('')}<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">a </w:t></w:r><w:r><w:t xml:space="preserve">b </w:t></w:r>'.repeat(n)}</w:p>`,
    ),
  ),
  woord('tabel met bedragen', (n) =>
    wordFile(
      `${KOP.map((text) => paragraph(text)).join('')}${paragraph('Financiën')}<w:tbl>${times(n, (at) => `<w:tr><w:tc>${paragraph(`Post ${at}`)}</w:tc><w:tc>${paragraph(at === 0 ? '2026' : `${at}.000`)}</w:tc></w:tr>`)}</w:tbl>`,
    ),
  ),
  ...WOORDVORMEN.map(({ naam, maak }) => woord(naam, maak)),
];
