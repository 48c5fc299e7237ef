import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

/** Rules about what Markdown or YAML does to a text that its author did not mean. */
const REGELS = [
  ...[
    'afbeelding-plaats',
    'afbeelding-vorm',
    'accent-grave',
    'codering',
    'git-conflict',
    'hekje',
    'kop-onderstreept',
  ],
  ...[
    'kop-vet',
    'lijst-inspringing',
    'lijst-nummers',
    'link-los',
    'link-titel',
    'losse-sterren',
    'onzichtbaar-teken',
  ],
  ...[
    'onbekende-verwijzing',
    'opmerking-open',
    'opsomming',
    'regel-na-blok',
    'tabel-rij',
    'teken-regelbegin',
  ],
  ...['teken-verloren', 'voetnoot', 'voetnoot-los'],
];

/** What is reported, as "rule: the text that is blamed". */
async function told(example: string): Promise<string[]> {
  const diagnostics = await checkExample(example);
  return diagnostics
    .filter(({ regel }) => REGELS.includes(regel))
    .map(({ regel, span }) => `${regel}: ${span?.source.text.slice(span.start, span.end)}`);
}

describe('a trap for an author', () => {
  test.each<readonly [string, readonly string[]]>([
    // A line below a sentence.
    ['De brug is dicht:\n-\n\nEr vaart een pont.', ['kop-onderstreept: -']],
    ['De brug is dicht.\n----\n\nEr vaart een pont.', ['kop-onderstreept: ----']],
    ['> De brug is dicht.\n> ===\n', ['kop-onderstreept: ===']],
    // Links.
    [
      'Zie [de nota](https://voorbeeld.nl/de nota.pdf).',
      ['afbeelding-vorm: [de nota](https://voorbeeld.nl/de nota.pdf)'],
    ],
    [
      'Zie [de nota] (https://voorbeeld.nl/nota).',
      ['afbeelding-vorm: [de nota] (https://voorbeeld.nl/nota)'],
    ],
    ['Zie (de nota)[https://voorbeeld.nl/nota].', ['afbeelding-vorm: (de nota)[https://voorbeeld.nl/nota]']],
    ['Zie (https://voorbeeld.nl/nota)[de nota].', ['afbeelding-vorm: (https://voorbeeld.nl/nota)[de nota]']],
    [
      'Zie [de nota](https://voorbeeld.nl/nota en meer.',
      ['afbeelding-vorm: [de nota](https://voorbeeld.nl/nota en meer.'],
    ],
    [
      'Zie [de nota(https://voorbeeld.nl/nota) hier.',
      ['afbeelding-vorm: [de nota(https://voorbeeld.nl/nota)'],
    ],
    [
      'Zie de nota](https://voorbeeld.nl/nota) hier.',
      ['afbeelding-vorm: Zie de nota](https://voorbeeld.nl/nota)'],
    ],
    ['Zie <https://voorbeeld.nl/de nota> hier.', ['afbeelding-vorm: <https://voorbeeld.nl/de nota>']],
    [
      'Zie [de nota](https://voorbeeld.nl/ "Nota 2026").',
      ['link-titel: [de nota](https://voorbeeld.nl/ "Nota 2026")'],
    ],
    ['De brug is dicht.\n\n[nota]: https://voorbeeld.nl/', ['link-los: [nota]: https://voorbeeld.nl/']],
    // Stars.
    ['Dit is **belangrijk **punt een.', ['losse-sterren: **']],
    ['Dit is ** belangrijk** hier.', ['losse-sterren: **']],
    ['**Let op:**tekst zonder spatie.', ['losse-sterren: **']],
    ['De inhoud is b*h*d meter.', ['losse-sterren: *']],
    ['Dit is __ belangrijk__ hier.', ['losse-sterren: __']],
    ['Dit is _ belangrijk_ hier.', ['losse-sterren: _']],
    ['Dit is __belangrijk __ hier.', ['losse-sterren: __']],
    ['Dit is **belangrijk* en meer.', ['losse-sterren: *']],
    ['Dit is *belangrijk** en meer.', ['losse-sterren: *']],
    ['Vul in: (___) en (___) graag.', ['losse-sterren: _']],
    // Signs at the start of a line.
    ['Het stijgt naar\n> 50% van de inwoners.', ['teken-regelbegin: >']],
    ['De norm is\n\n>= 5 meter.', ['teken-regelbegin: >']],
    ['De groei is\n+ 2,5% per jaar.', ['teken-regelbegin: +']],
    ['De groei is\n- 2,5% per jaar', ['teken-regelbegin: -']],
    ['1998. Dat was een goed jaar.', ['teken-regelbegin: 1998.']],
    ['De brug kwam in\n\n1998. Dat was een goed jaar.', ['teken-regelbegin: 1998.']],
    ['We doen:\n\n- # 5 van de lijst\n- een pont', ['teken-regelbegin: #']],
    ['We doen:\n\n- een brug\n-', ['teken-regelbegin: -']],
    // What a block swallows.
    ['We doen:\n\n- een brug\n- een pont\nDaarna is het klaar.', ['regel-na-blok: Daarna is het klaar.']],
    ['> Een citaat van iemand.\nWij zijn het ermee eens.', ['regel-na-blok: Wij zijn het ermee eens.']],
    ['De brug.[^a]\n\n[^a]: Het rapport.\nDe pont vaart.', ['regel-na-blok: De pont vaart.']],
    [
      '| Wat | Wie |\n| --- | --- |\n| brug | Zwolle |\nDaarna volgt meer.',
      ['regel-na-blok: Daarna volgt meer.'],
    ],
    // Lists.
    ['We doen:\n\n-een brug herstellen\n-een pont huren', ['opsomming: -']],
    ['We doen:\n\n1.ontwerp maken\n2.aanleg starten', ['opsomming: 1.']],
    ['We doen:\n\n(1) ontwerp maken\n(2) aanleg starten', ['opsomming: (1)']],
    ['We doen:\n\n1°. ontwerp maken\n2°. aanleg starten', ['opsomming: 1°.']],
    ['Wij doen nog drie dingen:\n3. het derde\n4. het vierde\n5. het vijfde', ['opsomming: 3.']],
    ['We doen:\n\n1. ontwerp\n3. aanleg', ['lijst-nummers: 3.']],
    ['We doen:\n\n1. de brug\n  - eerst de pijlers\n2. de pont', ['lijst-inspringing: -']],
    ['| Wat | Wie |\n| --- | --- |\n| brug | Zwolle | te veel |', ['tabel-rij: | te veel |']],
    // Footnotes.
    ['De brug.[^a]\n\n[^a]:', ['voetnoot: [^a]:']],
    [
      'besluitpunten:\n  - de brug[^a] te vernieuwen\n---\nDe brug is oud.\n\n[^a]: Een noot.',
      ['voetnoot: [^a]'],
    ],
    // Comments, directives, pictures.
    ['De brug <!-- nog nakijken is dicht.', ['opmerking-open: <!--']],
    ['De brug kost :taal[shared space]{lang=en}{incl. btw}.', []],
    ['De brug is :taal[wide]{lang=en groot}.', ['onbekende-verwijzing: {lang=en groot}']],
    ['**Vet ![Een brug](b.png) erin** en meer.', ['afbeelding-plaats: ![Een brug](b.png)']],
    // Characters.
    ['De co\ufffdperatie is dicht.', ['teken-verloren: \ufffd']],
    ['Het is Ã©Ã©n jaar oud.', ['codering: Ã©']],
    ['De speel\u200bplek is oud.', ['onzichtbaar-teken: \u200b']],
    ['De brug is oud.\n\n\u00a0### De pont\n\nEr vaart een pont.', ['onzichtbaar-teken: \u00a0']],
    ['De brug is oud.\n\n\u2003- De pont', ['onzichtbaar-teken: \u2003']],
    ['De speel\u034fplek is oud.', ['onzichtbaar-teken: \u034f']],
    ['De brug is `s ochtends en `s avonds dicht.', ['accent-grave: `']],
    ['**Waarom nu**\nDe brug is oud.', ['kop-vet: **Waarom nu**']],
    ['**Waarom nu?**\nDe brug is oud.', ['kop-vet: **Waarom nu?**']],
    ['De brug is dicht.\n**Waarom nu**\nDe brug is oud.', ['kop-vet: **Waarom nu**']],
    // YAML.
    ['besluitpunten:\n  - perceel B #123 te kopen', ['hekje: #123 te kopen']],
    ['besluitpunten:\n  - "perceel B" #123 te kopen', ['hekje: #123 te kopen']],
  ])('should be told at its place: %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each([
    'Het veld is 3*4*5 meter en 10*20=200 m², of 3_4_5 en \\*zo\\*.',
    'De prijs is € 5* en € 6*, zie de noot.',
    'Dit is **belangrijk**, *schuin* en **let op:** dit ook.',
    'We doen:\n\n- 5 banken plaatsen\n- 3 bomen planten',
    'Er komen nog bij:\n- 5 banken',
    '> 12 mei 2026 was een goede dag, zei de wethouder.',
    'We doen:\n\n- een lange zin over\nde brug en\nAmsterdam\n- een pont',
    'We doen:\n\n- een lange zin over de gemeente\nZwolle en omgeving',
    'Artikel 1 luidt:\n\na. speelplek: een plek;\nb. toestel: een ding.',
    'We doen:\n\n1. ontwerp\n1. aanleg\n1. gebruik',
    'Stap 3 volgt:\n\n3. ontwerp\n4. aanleg',
    'Zie [1] en [a](https://voorbeeld.nl/a) of (zie ook) https://voorbeeld.nl en bijlage [3].',
    'Zie [de brug (oud)](https://voorbeeld.nl/brug_(oud)) en [nota].',
    'Het teken \\<!-- staat in de oude tekst, en `<!--` ook.',
    'Van 3 × 4 naar -5 graden; p. 12 en\nq. 3 van het stuk.',
    'Café “Å” en de naam Łódź, coöperatie, één, ï en à… blijven.',
    'Op __ mei __ 2026 en snake_case en __init__ of **Totaal*** is exclusief btw.',
    'De brug kost in\n1998. Dat staat er.',
    'De brug is\u00a0oud, en\u00a0- ook – dicht.',
    'De brug is dicht.\nHet is **echt**\nnodig.',
    'Naam: ____________ en datum: ______.',
    'Een 👩‍👩‍👧 en een 🏳️‍🌈 in de tekst: \u00adafbreking.',
    'Het bestand `bijlage 1.pdf` en `jaarrekening`.',
    'besluitpunten:\n  - het plan vast te stellen # nog nakijken',
    'besluitpunten:\n  - "perceel B #123 te kopen"',
  ])('should not be told where there is none: %j', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test.each([
    ['De brug is dicht:\n-', 'De brug is dicht:'],
    ['Het stijgt naar\n> 50% van de inwoners.', 'Het stijgt naar\n\\> 50% van de inwoners.'],
    ['Zie [x](https://a.nl/b c).', 'Zie [x](https://a.nl/b%20c).'],
    ['Zie [x](https://a.nl/b(c) voor meer.', 'Zie [x](https://a.nl/b(c)) voor meer.'],
    ['Dit is **waar* hoor.', 'Dit is **waar** hoor.'],
    ['1998. Dat was een jaar.', '1998\\. Dat was een jaar.'],
    ['De inhoud is b*h*d.', 'De inhoud is b\\*h\\*d.'],
    ['- een brug\n- een pont\nDaarna verder.', '- een brug\n- een pont\n\nDaarna verder.'],
    ['- een brug\n- een pont\nDaarna verder.', '- een brug\n- een pont\n  Daarna verder.'],
    ['1. een brug\n3. een pont', '1. een brug\n2. een pont'],
  ])('should be gone when the hint is followed: %j', async (wrong, right) => {
    expect((await told(wrong)).length).toBeGreaterThan(0);
    expect(await told(right)).toEqual([]);
  });

  test('should be called what they are: stars or underscores', async () => {
    const hints = await Promise.all(
      ['Dit is __ belangrijk__ hier.', 'Dit is ** belangrijk** hier.'].map(checkExample),
    );
    expect(hints.flat().map(({ hint }) => hint)).toEqual([
      'Zet de streepjes tegen de woorden aan: `__belangrijk__`.',
      'Zet de sterren tegen de woorden aan: `**belangrijk**`.',
    ]);
  });

  test('should be one error where git left a conflict', async () => {
    const text = '<<<<<<< HEAD\nDe brug is oud.\n=======\nDe brug is nieuw.\n>>>>>>> tak';
    const found = await checkExample(text);
    expect(found.map(({ regel }) => regel)).toEqual(['git-conflict']);
    expect(completeVoorbeeld(text)).toContain('<<<<<<<');
  });
});
