import { describe, expect, test } from 'vitest';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { ROOT } from '../support/examples.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');

/** What the rules say of a proposal for the template `standaard`, as "rule line:column". */
async function run(text: string) {
  const { source, places } = marked(text);
  const world = overlayWorld(disk, 'proef/voorstel.md', new TextEncoder().encode(source.text));
  const { diagnostics } = await check(world, 'proef/voorstel.md', sjablonen);
  return { places, found: diagnostics.map(({ regel, ernst, span }) => `${ernst} ${regel} ${placeOf(span)}`) };
}

const TEXT = 'De oude brug is gesloten.';

describe('the checks', () => {
  test('should find nothing in a good proposal', async () => {
    expect((await run(proposal())).found).toEqual([]);
  });

  test.each([
    [
      'no legal basis',
      proposal(
        ['---\nsoort', `---\n${M}soort`],
        ['gelet_op:\n  - artikel 192, lid 1 van de Gemeentewet\n', ''],
      ),
      'waarschuwing grondslag',
    ],
    [
      'half a legal basis',
      proposal([
        'gelet_op:\n  - artikel 192, lid 1 van de Gemeentewet',
        `gelet_op: [artikel 189, ${M}lid 1 van de Gemeentewet]`,
      ]),
      'fout grondslag-half',
    ],
    ['a heading that skips a level', proposal([TEXT, `${TEXT}\n\n${M}#### Diep\n\nx`]), 'fout kop-niveau'],
    [
      'a heading that goes too deep',
      proposal([TEXT, `${TEXT}\n\n### A\n\n#### B\n\n${M}##### C\n\nx`]),
      'fout kop-niveau',
    ],
    ['a heading without a space', proposal([TEXT, `${TEXT}\n\n${M}###Kop\n\nx`]), 'fout kop-spatie'],
    ['a link to a file', proposal([TEXT, `Zie ${M}[het plan](bijlagen/plan.pdf).`]), 'fout link-adres'],
    [
      'a link that runs a program',
      proposal([TEXT, `Zie ${M}[het plan](javascript:alert).`]),
      'fout link-adres',
    ],
    [
      'an earlier decision at an address that runs a program',
      proposal([
        'gelet_op:',
        `eerdere_besluiten:\n  - { titel: Het fietsplan, datum: 2025-03-04, url: ${M}"JaVaScRiPt:alert(1)" }\ngelet_op:`,
      ]),
      'fout link-adres',
    ],
    [
      'a name before the website in an address',
      proposal([TEXT, `Zie ${M}[de website](https://www.voorbeeld.nl@elders.example/).`]),
      'fout link-adres',
    ],
    [
      'an address of another kind between angles',
      proposal([TEXT, `Zie ${M}<ftp://voorbeeld.nl/>.`]),
      'fout link-adres',
    ],
    [
      'a link with a character that nobody sees',
      proposal([TEXT, `Zie ${M}[het plan](https://www.voorbeeld.nl/\ue000).`]),
      'fout link-adres',
    ],
    [
      'another language without its code',
      proposal([TEXT, `Een ${M}:taal[shared space] is veilig.`]),
      'fout taal',
    ],
    [
      'a language that is no code',
      proposal([TEXT, `Een ${M}:taal[shared space]{lang=Engels} is veilig.`]),
      'fout taal',
    ],
    [
      'Arabic letters',
      proposal([TEXT, `De moskee heet ${M}السلام عليكم (vrede).`]),
      'waarschuwing rechts-naar-links',
    ],
    [
      'Arabic letters in the frontmatter',
      proposal(['datum: 2026', `indieners: [${M}السلام]\ndatum: 2026`]),
      'waarschuwing rechts-naar-links',
    ],
    ['Hebrew words', proposal([TEXT, `De kring ${M}שלום עולם.`]), 'waarschuwing rechts-naar-links'],
    [
      'a number behind Hebrew',
      proposal([TEXT, `Zij wonen op ${M}רחוב 12.`]),
      'waarschuwing rechts-naar-links',
    ],
    [
      'a table with a head and nothing else',
      proposal([TEXT, `De planning:\n\n${M}| Wanneer | Wat |\n| --- | --- |\n\nDaarna volgt de rest.`]),
      'waarschuwing tabel-leeg',
    ],
    [
      'rows that an empty line parts from the head of their table',
      proposal([TEXT, `De planning:\n\n| Wanneer | Wat |\n| --- | --- |\n\n${M}| mei 2026 | Ontwerp |`]),
      'fout tabel-vorm',
    ],
    ['a footnote mark without a footnote', proposal([TEXT, `De brug is dicht${M}[^a].`]), 'fout voetnoot'],
    ['a footnote without a mark', proposal([TEXT, `${TEXT}\n\n${M}[^a]: Los.`]), 'waarschuwing voetnoot-los'],
    [
      'a stale amount in an argument',
      proposal(['Er is geen andere weg.', `De brug kost ${M}€ 610.000.`]),
      'waarschuwing bedrag-niet-in-tabel',
    ],
    [
      'an amount a thousand times too small',
      proposal(['Er is geen andere weg.', `De brug kost ${M}€ 540.`]),
      'waarschuwing bedrag-factor-duizend',
    ],
    [
      'an amount of a year that its besluitpunt does not name',
      proposal([
        'voor een fietsbrug in 2026 en 2027 een bedrag van :bedrag[lasten.totaal]',
        `${M}voor een fietsbrug in 2026 een bedrag van :bedrag[lasten.totaal.2027]`,
      ]),
      'waarschuwing besluitpunt-jaren',
    ],
    [
      'a bijlage that is not there',
      proposal(['datum: 2026', `bijlagen:\n  - titel: Plan\n    bestand: ${M}plan.pdf\ndatum: 2026`]),
      'fout bijlage-bestand',
    ],
    [
      'a bijlage outside the folder',
      proposal(['datum: 2026', `bijlagen:\n  - titel: Plan\n    bestand: ${M}../plan.pdf\ndatum: 2026`]),
      'fout bijlage-pad',
    ],
  ])('should report %s at its place', async (_, text, expected) => {
    const { found, places } = await run(text);
    expect(found).toEqual([`${expected} ${places[0]}`]);
  });

  test.each([
    [
      'web and mail addresses',
      proposal([TEXT, 'Zie <https://example.nl/a_b?c=d>, www.example.nl en [mail](mailto:raad@example.nl).']),
    ],
    ['words with a language', proposal([TEXT, 'Een :taal[shared space]{lang=en} is veilig.'])],
    [
      'signs that a fallback font has',
      proposal([TEXT, 'De pijl → en het vinkje ✓ staan er, en α en ≥ ook.']),
    ],
    [
      'amounts that the tables hold, in words too',
      proposal(['Er is geen andere weg.', 'De bouw kost € 540.000,- en het geheel € 600.000,-.']),
    ],
    [
      'an amount of a year beside the name and the day of another decision',
      proposal([
        'voor een fietsbrug in 2026 en 2027 een bedrag van :bedrag[lasten.totaal]',
        'het krediet uit het raadsbesluit van 14 december 2023 en de Kadernota 2024 te verhogen met :bedrag[lasten.totaal.2027] en dat',
      ]),
    ],
    ['one Hebrew word', proposal([TEXT, 'De kring heet שלום (Shalom) en זָכוֹר, in 2026.'])],
    ['a hash that starts no heading', proposal([TEXT, 'Zie punt\n#12 van de lijst.'])],
  ])('should leave %s alone', async (_, text) => {
    expect((await run(text)).found).toEqual([]);
  });
});
