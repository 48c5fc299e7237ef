import { describe, expect, test } from 'vitest';
import { chooseEdits } from '../../src/diagnostics/choose-edits.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Herstel } from '../../src/diagnostics/herstel.ts';
import type { Regelnaam } from '../../src/diagnostics/regelnamen.ts';
import { editText } from '../../src/source/edit-text.ts';
import { checkExample } from '../support/check-example.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

/** The example after the repairs of one rule, told by the lines that became others; with what they say, and the rest. */
async function herstelt(regel: Regelnaam, example: string): Promise<string> {
  const voor = completeVoorbeeld(example);
  const diagnostics = await checkExample(example);
  const own = diagnostics.filter((one) => one.regel === regel && one.herstel);
  const { made, sources } = chooseEdits(own.map((one) => alsVeilig(one)));
  const na = [...sources.values()].reduce(
    (_, { edits }) =>
      editText(
        voor,
        edits.map(({ span: { start, end }, tekst: text }) => ({ start, end, text })),
      ),
    voor,
  );
  const titels = [...new Set(made.flatMap(({ herstel }) => titel(herstel)))];
  return [...titels, ...anders(voor, na)].join('\n');
}

function alsVeilig({ herstel, ...rest }: Diagnostic): Diagnostic {
  return { ...rest, ...(herstel && { herstel: { ...herstel, veilig: true } }) };
}

function titel(herstel: Herstel | undefined): string[] {
  return herstel ? [`# ${herstel.titel}`] : [];
}

/** The lines of the second text that the first has not, in one run. */
function anders(voor: string, na: string): string[] {
  const [one, other] = [voor.split('\n'), na.split('\n')];
  let from = 0;
  while (from < other.length && one[from] === other[from]) from += 1;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - from &&
    one[one.length - 1 - back] === other[other.length - 1 - back]
  )
    back += 1;
  return other.slice(from, other.length - back);
}

describe('the repair of a rule writes in the notation of its place', () => {
  test.each([
    ['bare', 'besluitpunten:\n  - De nota vast te stellen', '  - de nota vast te stellen'],
    [
      'double',
      'besluitpunten:\n  - "De nota: \\"x\\" vast te stellen"',
      '  - "de nota: \\"x\\" vast te stellen"',
    ],
    ['single', "besluitpunten:\n  - 'De nota''s vast te stellen'", "  - 'de nota''s vast te stellen'"],
    ['folded', 'besluitpunten:\n  - >-\n    De nota\n    vast te stellen', '    de nota'],
    ['flow', 'besluitpunten: [De nota vast te stellen]', 'besluitpunten: [de nota vast te stellen]'],
  ])('in a value that is %s', async (_, example, line) => {
    expect(await herstelt('besluitpunt-begin', example)).toBe(`# Schrijf 'de'\n${line}`);
  });
});

/** What the repair of a rule says and writes. */
const GEVALLEN: readonly (readonly [Regelnaam, string, string])[] = [
  [
    'datum-schrijfwijze',
    'De bijeenkomst is op 05 Maart 2026.',
    "# Schrijf '5 maart'\nDe bijeenkomst is op 5 maart 2026.",
  ],
  [
    'officiele-naam',
    'WMO en BTW. BTW is hoog.',
    "# Schrijf 'Wmo'\n# Schrijf 'btw'\n# Schrijf 'Btw'\nWmo en btw. Btw is hoog.",
  ],
  [
    'officiele-naam',
    'Dat is incl. BTW of (excl. BTW) en z.g. BTW. BTW is hoog.',
    "# Schrijf 'btw'\n# Schrijf 'Btw'\nDat is incl. btw of (excl. btw) en z.g. btw. Btw is hoog.",
  ],
  [
    'officiele-naam',
    'gelet_op: [artikel 108 van de gemeentewet]',
    "# Schrijf 'Gemeentewet'\ngelet_op: [artikel 108 van de Gemeentewet]",
  ],
  [
    'dubbel-woord',
    'De bouw begint in de\nde zomer.',
    "# Haal één keer 'de' weg\nDe bouw begint in de zomer.",
  ],
  ['percentage-schrijfwijze', 'De groei is 1.5% per jaar.', "# Schrijf '1,5%'\nDe groei is 1,5% per jaar."],
  [
    'spaties',
    'De brug is dicht , en ( ook ) blijft  zwaar.Daarna niet.',
    '# Haal de spatie weg\n# Zet er een spatie achter\n# Laat er één staan\nDe brug is dicht, en (ook) blijft zwaar. Daarna niet.',
  ],
  [
    'bijna-gelijk',
    'De fietsenstalling is vol. De fietsenstalling wordt groter. Fietsenstaling kost geld.',
    "# Schrijf 'fietsenstalling'\nDe fietsenstalling is vol. De fietsenstalling wordt groter. Fietsenstalling kost geld.",
  ],
  [
    'schrijfwijze',
    'Het coalitieakkoord noemt fietsen. Het coalitieakkoord kiest. Coalitie-akkoord is het.',
    "# Schrijf overal 'coalitieakkoord'\nHet coalitieakkoord noemt fietsen. Het coalitieakkoord kiest. Coalitieakkoord is het.",
  ],
  [
    'besluitpunt-infinitief',
    'besluitpunten:\n  - de Fietsnota 2026-2030 vaststellen',
    "# Schrijf 'vast te stellen'\n  - de Fietsnota 2026-2030 vast te stellen",
  ],
  [
    'afkorting',
    'De Wmo regelt hulp in huis.',
    "# Schrijf 'Wet maatschappelijke ondersteuning 2015 (Wmo)'\nDe Wet maatschappelijke ondersteuning 2015 (Wmo) regelt hulp in huis.",
  ],
  [
    'besluitpunt-afkorting',
    'besluitpunten:\n  - de notitie OCO vast te stellen',
    "# Schrijf 'onafhankelijke cliëntondersteuning (OCO)'\n  - de notitie onafhankelijke cliëntondersteuning (OCO) vast te stellen",
  ],
  [
    'bedrag-schrijfwijze',
    'De nota kost € 52 500 en €60 000, of 70000 euro.',
    '# Schrijf € 70.000\n# Schrijf € 52.500 en € 60.000\nDe nota kost € 52.500 en € 60.000, of € 70.000.',
  ],
  [
    'bedrag-vorm',
    'De nota kost € 5.000 en de kaart € 2.000. De bordjes kosten € 750,-.',
    '# Schrijf overal zoals € 5.000\nDe nota kost € 5.000 en de kaart € 2.000. De bordjes kosten € 750.',
  ],
  [
    'kop-spatie',
    'De brug is dicht.\n\n###De pont\n\nEr vaart een pont.',
    "# Schrijf '### De pont'\n### De pont",
  ],
  ['kop-nummer', 'De brug is dicht.\n\n### 1. De pont\n\nEr vaart een pont.', "# Haal '1.' weg\n### De pont"],
  [
    'kop-niveau',
    '## Aanleiding\n\nDe brug is dicht.\n\n#### De pont\n\nEr vaart een pont.\n\n##### Tijden\n\nDie zijn er.\n\n#### De tunnel\n\nEr is een tunnel.',
    '# Schrijf ### in plaats van ####\n### De pont\n\nEr vaart een pont.\n\n#### Tijden\n\nDie zijn er.\n\n### De tunnel',
  ],
  [
    'kop-vet',
    'De brug is dicht.\n\n**De pont:**\n\nEr vaart een pont.',
    '# Maak er een kop van: ### De pont\n### De pont',
  ],
  [
    'kop-vet',
    'De brug is dicht.\n**De pont**\nEr vaart een pont.',
    '# Maak er een kop van: ### De pont\n\n### De pont\n',
  ],
  [
    'argument-kop',
    '## Argumenten\n\n**1.1 De nota maakt duidelijk welke routes eerst komen**\n\nDe drukste routes zijn het eerst aan de beurt.',
    '# Maak er een kop van: ### 1.1\n### 1.1 De nota maakt duidelijk welke routes eerst komen',
  ],
  [
    'argument-kop',
    '## Argumenten\n\n**1.1** De nota maakt veel duidelijk\nDe drukste routes zijn het eerst aan de beurt.',
    '# Maak er een kop van: ### 1.1\n### 1.1 De nota maakt veel duidelijk\n',
  ],
  [
    'lijst-nummers',
    'We doen drie dingen:\n\n1. ontwerpen\n3. bouwen\n4. vieren',
    '# Nummer de punten opnieuw\n2. bouwen\n3. vieren',
  ],
  [
    'alinea-afgebroken',
    'De brug is dicht omdat de\n\npijlers zijn gescheurd.',
    '# Haal de lege regel ertussen weg',
  ],
  [
    'accent-grave',
    'De brug is `s ochtends en `s avonds dicht.',
    "# Schrijf een apostrof (')\nDe brug is 's ochtends en 's avonds dicht.",
  ],
  [
    'losse-sterren',
    'Dit is een ** belangrijk **punt.',
    "# Schrijf '**belangrijk**'\nDit is een **belangrijk** punt.",
  ],
  [
    'regel-na-blok',
    'We doen twee dingen:\n\n- een brug herstellen\n- een pont laten varen\nDaarna is de route weer open.',
    '# Zet er een lege regel voor\n',
  ],
  [
    'teken-regelbegin',
    'Het gebruik stijgt naar\n> 50% van de inwoners.',
    "# Zet een \\ voor '>'\n\\> 50% van de inwoners.",
  ],
  [
    'opsomming',
    'We doen dit:\n• een brug\n• een pont',
    '# Maak er een opsomming van\n\n- een brug\n- een pont',
  ],
  [
    'opsomming',
    'We doen dit:\n\na)een brug\nb)een pont',
    '# Maak er een opsomming van\na. een brug\nb. een pont',
  ],
  [
    'tabel-vorm',
    'De planning:\nWanneer\tWat\nmei 2026\tOntwerp',
    '# Maak er een tabel van\n\n| Wanneer | Wat |\n| --- | --- |\n| mei 2026 | Ontwerp |',
  ],
  [
    'voetnoot-getypt',
    'De brug is in 2025 gekeurd.[1] De pont vaart weer.\n\n[1] Het rapport ligt ter inzage bij de griffie.',
    '# Maak er een voetnoot van\nDe brug is in 2025 gekeurd.[^1] De pont vaart weer.\n\n[^1]: Het rapport ligt ter inzage bij de griffie.',
  ],
  [
    'onderwerp',
    'onderwerp: Raadsvoorstel tot vaststelling van de nota',
    "# Haal 'Raadsvoorstel' weg\nonderwerp: Tot vaststelling van de nota",
  ],
  [
    'besluitpunt-letter',
    'besluitpunten:\n  - a. de Fietsnota 2026-2030 vast te stellen',
    "# Haal 'a.' weg\n  - de Fietsnota 2026-2030 vast te stellen",
  ],
  [
    'besluitpunt-letter',
    'besluitpunten:\n  - de volgende reserves op te heffen a) wegen en straten; b) bruggen en sluizen.',
    '# Maak er een punt met 2 onderdelen van\n  - tekst: de volgende reserves op te heffen\n    sub:\n      - wegen en straten\n      - bruggen en sluizen',
  ],
  [
    'besluitpunt-letter',
    'besluitpunten:\n  - id: op\n    tekst: "de volgende reserves op te heffen: a) wegen en straten; b) bruggen: alle"\n  - de nota vast te stellen',
    '# Maak er een punt met 2 onderdelen van\n    tekst: de volgende reserves op te heffen\n    sub:\n      - wegen en straten\n      - "bruggen: alle"',
  ],
  [
    'besluitpunt-letter',
    "besluitpunten:\n  - 'de reserve''s op te heffen: a) wegen en straten; b) bruggen'",
    "# Maak er een punt met 2 onderdelen van\n  - tekst: de reserve's op te heffen\n    sub:\n      - wegen en straten\n      - bruggen",
  ],
  [
    'bedrag-schrijfwijze',
    'De nota kost €52.500,- in totaal.',
    '# Schrijf € 52.500,-\nDe nota kost € 52.500,- in totaal.',
  ],
  [
    'grondslag-half',
    'gelet_op: [artikel 189, lid 1, onder a van de Gemeentewet, artikel 147 van de Gemeentewet]',
    '# Maak er één grondslag van\ngelet_op: ["artikel 189, lid 1, onder a van de Gemeentewet", artikel 147 van de Gemeentewet]',
  ],
  [
    'taal',
    'Een :taal[shared space]{lang=Engels} is veilig, en :taal[de rue]{lang=FR} ook.',
    "# Schrijf 'en'\n# Schrijf 'fr'\nEen :taal[shared space]{lang=en} is veilig, en :taal[de rue]{lang=fr} ook.",
  ],
  [
    'afbeelding-vorm',
    'Zie [de nota] (https://www.voorbeeld.nl/nota) en (het plan)[https://www.voorbeeld.nl/plan].',
    '# Maak er een link van\nZie [de nota](https://www.voorbeeld.nl/nota) en [het plan](https://www.voorbeeld.nl/plan).',
  ],
  [
    'link-adres',
    'Zie [de nota](www.voorbeeld.nl/nota).',
    "# Schrijf 'https://www.voorbeeld.nl/nota'\nZie [de nota](https://www.voorbeeld.nl/nota).",
  ],
  [
    'regel-uit',
    'De brug is dicht.\n\n<!-- regel zinslengte, dubbel-word uit: zo heet de groep -->\n\nDe groep heet hop hop.',
    "# Schrijf 'dubbel-woord'\n<!-- regel zinslengte, dubbel-woord uit: zo heet de groep -->",
  ],
  [
    'regel-uit',
    'De brug is dicht.\n\n<!-- regel zinslengte, dubbel-woord uit: zo heet de groep -->\n\nDe groep heet hop hop.',
    "# Haal 'zinslengte' uit de opmerking\n<!-- regel dubbel-woord uit: zo heet de groep -->",
  ],
  [
    'regel-uit',
    'zaaknummer: 2026-001\n# regel zinslengte uit: citaat\ndatum: 2026-03-03',
    '# Haal de opmerking weg',
  ],
  [
    'totaal-getypt',
    'financien:\n  jaren: [2026]\n  tabellen:\n    raming:\n      rijen:\n        - { post: Aanleg, bedragen: { 2026: 20.000 } }\n        - { post: Toezicht, bedragen: { 2026: 5.000 } }\n        - { post: Totaal, bedragen: { 2026: 25.000 } }\n---\n## Financiën\n\n::tabel[raming]',
    '# Laat het programma dit totaal uitrekenen\n        - { post: Totaal, formule: som, verwacht: { 2026: 25.000 } }',
  ],
  [
    'totaal-getypt',
    'financien:\n  jaren: [2026]\n  tabellen:\n    raming:\n      rijen:\n        - post: Aanleg\n          bedragen: { 2026: 20.000 }\n        - post: Subtotaal\n          bedragen:\n            2026: 20.000\n---\n## Financiën\n\n::tabel[raming]',
    '# Laat het programma dit totaal uitrekenen\n          soort: subtotaal\n          formule: som\n          verwacht:',
  ],
];

describe('the repair of a rule', () => {
  test.each(GEVALLEN)('of %s should say and write what is right: %s', async (regel, example, expected) => {
    expect(await herstelt(regel, example)).toBe(expected);
  });
});
