import { BODY, FRONTMATTER } from '../proposal.ts';

/** A shape of input that grows with `n`: the text of a whole proposal. */
export interface Vorm {
  readonly naam: string;
  /** What of the program it leans on. */
  readonly deel: 'markdown' | 'regels' | 'frontmatter' | 'financien' | 'opmaak';
  maak(n: number): string;
}

const times = (n: number, make: (index: number) => string) =>
  Array.from({ length: n }, (_, at) => make(at)).join('');

/** A proposal with this text under its first heading. */
function inTekst(text: string): string {
  return `---\n${FRONTMATTER}---\n${BODY.replace('De oude brug is gesloten.', () => `De oude brug is gesloten.\n\n${text}`)}`;
}

/** A proposal with these lines at the end of its frontmatter. */
function inGegevens(lines: string): string {
  return `---\n${FRONTMATTER}${lines}---\n${BODY}`;
}

/** A proposal with a table of these lines. */
function metTabel(lines: string): string {
  return inGegevens(`  tabellen:\n    proef:\n      titel: Proef\n${lines}`);
}

const tekst = (naam: string, maak: (n: number) => string, deel: Vorm['deel'] = 'markdown'): Vorm => ({
  naam,
  deel,
  maak: (n) => inTekst(maak(n)),
});
const gegevens = (naam: string, maak: (n: number) => string): Vorm => ({
  naam,
  deel: 'frontmatter',
  maak: (n) => inGegevens(maak(n)),
});
const tabel = (naam: string, maak: (n: number) => string): Vorm => ({
  naam,
  deel: 'financien',
  maak: (n) => metTabel(maak(n)),
});

const rijen = (rows: string) => `      kolommen: [a, b]\n      rijen:\n${rows}`;

/** Every shape that is known to be dear to some reader of Markdown or YAML, to a rule, or to the layout. */
export const VORMEN: readonly Vorm[] = [
  tekst('alinea’s', (n) => times(n, () => 'Een zin over het park.\n\n')),
  tekst('zinnen', (n) => times(n, () => 'Een zin over het park. ')),
  tekst('citaten', (n) => `${'> '.repeat(n)}a`),
  tekst('citaat, lui', (n) => `${'> '.repeat(n)}a\nb\nc`),
  tekst('lijsten op een regel', (n) => `${'- '.repeat(n)}a`),
  tekst('nummers op een regel', (n) => `${'1. '.repeat(n)}a`),
  tekst('lijst en citaat', (n) => `${'- > '.repeat(n)}a`),
  tekst('lijsten, ingesprongen', (n) => times(Math.ceil(Math.sqrt(n)), (at) => `${'  '.repeat(at)}- a\n`)),
  tekst('lijst', (n) => times(n, () => '- a\n')),
  tekst('lijst met nummers', (n) => times(n, () => '1. a\n')),
  tekst('ruime lijst', (n) => times(n, () => '  - a\n\n')),
  tekst('lijst en luie regels', (n) => times(n, () => '- a\nb\n')),
  tekst('sterretjes', (n) => '*a '.repeat(n)),
  tekst('sterretjes dicht', (n) => '**a'.repeat(n)),
  tekst('sterretjes om en om', (n) => '*a_ '.repeat(n)),
  tekst('onderstrepingen', (n) => 'a_'.repeat(n)),
  tekst('nadruk in nadruk', (n) => `${'*a **b '.repeat(n)}c${'** *'.repeat(n)}`),
  tekst('accenten', (n) => '`a'.repeat(n)),
  tekst('accenten groeiend', (n) => times(Math.ceil(Math.sqrt(n)), (at) => `${'`'.repeat(at + 1)} a `)),
  tekst('haken open', (n) => '['.repeat(n)),
  tekst('haken', (n) => `${'['.repeat(n)}a${']'.repeat(n)}`),
  tekst('links in links', (n) => `${'['.repeat(n)}a${'](https://a.nl)'.repeat(n)}`),
  tekst('beelden in beelden', (n) => `${'!['.repeat(n)}a${'](b.png)'.repeat(n)}`),
  tekst('beelden', (n) => times(n, (at) => `![a${at}](b${at}.png)\n\n`)),
  tekst('link open', (n) => '[a]('.repeat(n)),
  tekst('link met haken', (n) => `[a](${'('.repeat(n)}${')'.repeat(n)})`),
  tekst(
    'verwijzingen',
    (n) => `${times(n, (at) => `[a][r${at}] `)}\n\n${times(n, (at) => `[r${at}]: https://a.nl\n`)}`,
  ),
  tekst('verwijzingen los', (n) => times(n, () => '[a][b] ')),
  tekst('voetnoten', (n) => `${times(n, (at) => `a[^${at}] `)}\n\n${times(n, (at) => `[^${at}]: noot\n\n`)}`),
  tekst('voetnoten kring', (n) => `a[^0]\n\n${times(n, (at) => `[^${at}]: noot [^${(at + 1) % n}]\n\n`)}`),
  tekst('voetnoten in voetnoten', (n) => `a[^a]\n\n${'[^a]: '.repeat(n)}b`),
  tekst('voetnoot herhaald', (n) => `${'a[^a] '.repeat(n)}\n\n[^a]: noot`),
  tekst('opdrachten', (n) => ':a['.repeat(n)),
  tekst('opdrachten dicht', (n) => `${':a['.repeat(n)}b${']'.repeat(n)}`),
  tekst('opdracht met aanhaling', (n) => times(n, () => '::a{b="c\n')),
  tekst('blokken', (n) => times(n, () => ':::a\n')),
  tekst('blokken groeiend', (n) =>
    times(Math.ceil(Math.sqrt(n)), (at) => `${':'.repeat(Math.ceil(Math.sqrt(n)) + 3 - at)}a\n`),
  ),
  tekst('dubbele punten', (n) => ':'.repeat(n)),
  tekst('opmerkingen', (n) => times(n, () => 'b\n\n<!-- a -->\n\n')),
  tekst('opmerking open', (n) => '<!-- a '.repeat(n)),
  tekst('html', (n) => '<b>'.repeat(n)),
  tekst('kleiner dan', (n) => '<'.repeat(n)),
  tekst('onderstreepte koppen', (n) => times(n, () => 'a\n===\n')),
  tekst('tabel, rijen', (n) => `|a|b|\n|-|-|\n${times(n, () => '|c|d|\n')}`),
  tekst('tabel, kolommen', (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|c'.repeat(n)}|\n`),
  tekst('tabel, breed en kort', (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${times(10, () => '|c|\n')}`),
  tekst('www', (n) => `www.${'a_b.'.repeat(n)}nl`),
  tekst('adressen', (n) => 'a@b.nl '.repeat(n)),
  tekst('xmpp', (n) => 'xmpp:a@b.'.repeat(n)),
  tekst('verwijzingen in html', (n) => '&a'.repeat(n)),
  tekst('witregels', (n) => `${' '.repeat(n)}a`),
  tekst('tabs', (n) => `${'\t'.repeat(n)}a`),
  tekst('spaties voor regeleinde', (n) => `a${' '.repeat(n)}b`),

  tekst('lang woord', (n) => 'a'.repeat(n), 'regels'),
  tekst('lang woord met streepjes', (n) => 'A-Za-z'.repeat(n), 'regels'),
  tekst('hoofdletters', (n) => 'A'.repeat(n), 'regels'),
  tekst('hoofdletters twee keer', (n) => `${'A'.repeat(n)} en ${'A'.repeat(n)}`, 'regels'),
  tekst(
    'afkortingen',
    (n) => times(n, (at) => `${(at + 100).toString(26).toUpperCase().replace(/\d/g, 'X')} `),
    'regels',
  ),
  tekst('uitgelegde afkortingen', (n) => times(n, () => 'De Ab Cd (AC) is er. '), 'regels'),
  tekst('cijfers', (n) => '1'.repeat(n), 'regels'),
  tekst('cijfers met punten', (n) => '1.'.repeat(n), 'regels'),
  tekst('bedragen', (n) => times(n, (at) => `Het kost € ${at + 1}.000. `), 'regels'),
  tekst('streepjes', (n) => 'a-'.repeat(n), 'regels'),
  tekst('punten', (n) => 'a.'.repeat(n), 'regels'),
  tekst('apenstaarten', (n) => 'a@'.repeat(n), 'regels'),
  tekst('aanhalingstekens', (n) => '\'a "b '.repeat(n), 'regels'),
  tekst('haakjes', (n) => '(a '.repeat(n), 'regels'),
  tekst('telefoonnummers', (n) => '06 12 34 56 78 '.repeat(n), 'regels'),
  tekst('artikelen', (n) => 'artikel 189, lid 1, en '.repeat(n), 'regels'),
  tekst('jaren', (n) => '2026 en 2027, '.repeat(n), 'regels'),
  tekst('datums', (n) => '3 maart 2026 en '.repeat(n), 'regels'),
  tekst('stiltes', (n) => times(n, () => '<!-- regel zinslengte uit: ja -->\n\nb\n\n'), 'regels'),
  tekst(
    'stiltes en meldingen',
    (n) => times(n, (at) => `<!-- regel spaties uit: ja -->\n\nEen  zin ${at}.\n\n`),
    'regels',
  ),
  tekst('namen met hoofdletters', (n) => `De heer ${'Aa '.repeat(n)}`, 'regels'),
  tekst('koppen', (n) => times(n, () => '### a\n\nb\n\n'), 'regels'),
  tekst('onderdelen', (n) => times(n, (at) => `## Kop ${at}\n\nb\n\n`), 'regels'),
  tekst('onderdelen gelijk', (n) => times(n, () => '## Doel\n\nb\n\n'), 'regels'),
  tekst(
    'argumenten',
    (n) => `\n## Argumenten\n\n${times(n, () => '### 1.1 Een argument is goed\n\nTekst.\n\n')}`,
    'regels',
  ),
  tekst('bedrag-verwijzingen', (n) => ':bedrag[lasten.totaal] '.repeat(n), 'regels'),
  tekst('tabel geplaatst', (n) => '::tabel[lasten]\n\n'.repeat(n), 'regels'),
  tekst(
    'tekens buiten het lettertype',
    (n) => times(n, (at) => String.fromCodePoint(0x4e00 + (at % 20000))),
    'opmaak',
  ),
  tekst('combinerende tekens', (n) => `a${'\u0301'.repeat(n)}`, 'opmaak'),
  tekst('zachte streepjes', (n) => 'a\u00ad'.repeat(n), 'opmaak'),
  tekst('harde spaties', (n) => 'a\u00a0'.repeat(n), 'opmaak'),

  gegevens('onbekende sleutels', (n) => times(n, (at) => `sleutel_${at}: waarde\n`)),
  gegevens('sleutels in accolades', (n) => `intern: {${times(n, (at) => `k${at}: v, `)}}\n`),
  gegevens('accolades', (n) => `intern: ${'{a: '.repeat(n)}b${'}'.repeat(n)}\n`),
  gegevens('rechte haken', (n) => `intern: ${'['.repeat(n)}b${']'.repeat(n)}\n`),
  gegevens('haken zonder sluiting', (n) => `intern: ${'['.repeat(n)}\n`),
  gegevens(
    'sleutels in sleutels',
    (n) => `intern:\n${times(Math.ceil(Math.sqrt(n)), (at) => `${' '.repeat(at + 1)}a:\n`)}`,
  ),
  gegevens('streepjes in gegevens', (n) => `intern:\n  ${'- '.repeat(n)}a\n`),
  gegevens('dubbele sleutels', (n) => times(n, () => 'onderwerp: nog een\n')),
  gegevens('fouten', (n) => times(n, () => 'dit is geen sleutel\n')),
  gegevens('tabs in gegevens', (n) => times(n, () => '\ta: b\n')),
  gegevens('besluitpunten', (n) => `overwegende:\n${times(n, (at) => `  - dat het zo is, ${at}\n`)}`),
  gegevens('opmerkingen in gegevens', (n) => times(n, () => '# tekst\n')),
  gegevens(
    'bijlagen',
    (n) => `bijlagen:\n${times(n, (at) => `  - { titel: Bijlage ${at}, bestand: b/${at}.pdf }\n`)}`,
  ),
  gegevens('lange waarde', (n) => `programma: "${'\\n'.repeat(n)}"\n`),
  gegevens(
    'eerdere besluiten',
    (n) => `eerdere_besluiten:\n${times(n, (at) => `  - { titel: Besluit ${at}, datum: 2020-01-01 }\n`)}`,
  ),

  tabel('rijen', (n) =>
    rijen(times(n, (at) => `        - { post: Rij ${at}, bedragen: { a: ${at}, b: 1 } }\n`)),
  ),
  tabel('rijen met id', (n) =>
    rijen(times(n, (at) => `        - { id: r${at}, post: Rij ${at}, bedragen: { a: ${at}, b: 1 } }\n`)),
  ),
  tabel(
    'kolommen',
    (n) =>
      `      kolommen: [${times(n, (at) => `k${at}, `)}]\n      rijen:\n        - { post: Rij, bedragen: { k0: 1 } }\n`,
  ),
  tabel('optellende keten', (n) =>
    rijen(
      `        - { id: r0, post: Rij, bedragen: { a: 1, b: 2 } }\n${times(n, (at) => `        - { id: r${at + 1}, post: Rij, formule: r${at} + r${at} }\n`)}`,
    ),
  ),
  tabel('vermenigvuldigende keten', (n) =>
    rijen(
      `        - { id: r0, post: Rij, bedragen: { a: 1,1, b: 2 } }\n${times(n, (at) => `        - { id: r${at + 1}, post: Rij, formule: r${at} * r${at} }\n`)}`.replace(
        '1,1',
        '11',
      ),
    ),
  ),
  tabel('delende keten', (n) =>
    rijen(
      `        - { id: r0, post: Rij, bedragen: { a: 7, b: 3 } }\n${times(n, (at) => `        - { id: r${at + 1}, post: Rij, formule: r${at} / 7 }\n`)}`,
    ),
  ),
  tabel('sommen over alles', (n) =>
    rijen(
      times(
        n,
        (at) =>
          `        - { id: r${at}, post: Rij, ${at % 2 === 0 ? 'bedragen: { a: 1 }' : 'formule: som'} }\n`,
      ),
    ),
  ),
  tabel('lange formule', (n) =>
    rijen(
      `        - { id: r0, post: Rij, bedragen: { a: 1, b: 2 } }\n        - { post: Som, formule: ${'r0 + '.repeat(n)}r0 }\n`,
    ),
  ),
  tabel('haakjes in een formule', (n) =>
    rijen(
      `        - { id: r0, post: Rij, bedragen: { a: 1, b: 2 } }\n        - { post: Som, formule: "${'('.repeat(n)}r0${')'.repeat(n)}" }\n`,
    ),
  ),
  tabel('lange getallen', (n) => rijen(`        - { post: Rij, bedragen: { a: ${'9'.repeat(n)}, b: 2 } }\n`)),
  tabel('groepen', (n) =>
    rijen(times(n, (at) => `        - { groep: Groep ${at}, rijen: [{ post: Rij, bedragen: { a: 1 } }] }\n`)),
  ),
  tabel('groepen in groepen', (n) =>
    rijen(
      `        - ${'{ groep: G, rijen: ['.repeat(n)}{ post: Rij, bedragen: { a: 1 } }${'] }'.repeat(n)}\n`,
    ),
  ),
];
