import { proposal } from '../proposal.ts';
import type { Vorm } from './vormen.ts';

const times = (n: number, make: (index: number) => string) =>
  Array.from({ length: n }, (_, at) => make(at)).join('');

/** In letters: a word of its own for each number. */
const woord = (at: number) => [...String(at + 1000)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('');
const bedrag = (at: number) => `€ ${((at + 7) * 1237).toString().replace(/\B(?=(?:\d{3})+$)/g, '.')}`;

const AANLEIDING = 'De oude brug is gesloten.';
const POST = '      - { post: Bouw, bedragen: { 2027: 540.000 } }\n';
const PUNT = '  - de begroting daarvoor te wijzigen\n';
const ARGUMENT = '### 2.1 De begroting moet kloppen\n';

const posten = (n: number) =>
  times(n, (at) => `      - { post: Post ${woord(at)}, bedragen: { 2027: ${(at + 3) * 1311} } }\n`);

/** Shapes in which two things grow together: what of the one is looked for in the other. */
export const VORMEN_SAMEN: readonly Vorm[] = [
  {
    naam: 'bedragen en rijen',
    deel: 'financien',
    maak: (n) =>
      proposal(
        [POST, `${POST}${posten(n)}`],
        [PUNT, `${PUNT}  - ${times(n, (at) => `${bedrag(at)} en `)}meer te geven\n`],
      ),
  },
  {
    naam: 'bedragen uit de tabel',
    deel: 'financien',
    maak: (n) => proposal([AANLEIDING, `${AANLEIDING} ${'Het kost € 60.000 in 2026. '.repeat(n)}`]),
  },
  {
    naam: 'grenzen en posten',
    deel: 'financien',
    maak: (n) =>
      proposal(
        [POST, `${POST}${posten(n)}`],
        [AANLEIDING, `${AANLEIDING}\n\n${times(n, (at) => `Post ${woord(at)} kost maximaal € 5.000.\n\n`)}`],
      ),
  },
  {
    naam: 'punten en argumenten',
    deel: 'regels',
    maak: (n) =>
      proposal(
        [
          PUNT,
          `${PUNT}${times(n, (at) => `  - { id: p${at}, tekst: plan ${woord(at)} vast te stellen }\n`)}`,
        ],
        [
          ARGUMENT,
          `${times(n, (at) => `### p${at}.1 Het plan is goed\n\nZie :punt[p${at}].\n\n`)}${ARGUMENT}`,
        ],
      ),
  },
  {
    naam: 'bijlagen en vermeldingen',
    deel: 'regels',
    maak: (n) =>
      proposal(
        [
          'financien:',
          `bijlagen:\n${times(n, (at) => `  - { titel: Nota ${woord(at)}, bestand: b/${at}.pdf }\n`)}financien:`,
        ],
        [AANLEIDING, times(n, (at) => `Zie bijlage ${at} en de nota ${woord(at)}.\n\n`)],
      ),
  },
  {
    naam: 'besluiten en datums',
    deel: 'regels',
    maak: (n) =>
      proposal(
        [
          'financien:',
          `eerdere_besluiten:\n${times(n, (at) => `  - { titel: Nota ${woord(at)}, datum: 2020-01-01 }\n`)}financien:`,
        ],
        [AANLEIDING, times(n, (at) => `Zie de Nota ${woord(at)} van 2 januari 2020.\n\n`)],
      ),
  },
  {
    naam: 'getypte noten',
    deel: 'regels',
    maak: (n) =>
      proposal([
        AANLEIDING,
        `${times(n, (at) => `De brug${'[1] '.repeat(at % 2)} is er. `)}\n\n${'[1] Een noot.\n'.repeat(n)}`,
      ]),
  },
  {
    naam: 'woorden die op elkaar lijken',
    deel: 'regels',
    maak: (n) =>
      proposal([AANLEIDING, `${times(n, (at) => `maatwerk${woord(at)}en en maatwerk${woord(at)}en\n\n`)}`]),
  },
  {
    naam: 'afbeeldingen en verwijzingen',
    deel: 'regels',
    maak: (n) =>
      proposal([
        AANLEIDING,
        times(n, (at) => `![Een brug](${woord(at)}.png "Een brug")\n\nZie :figuur[x${woord(at)}].\n\n`),
      ]),
  },
  {
    naam: 'tabellen en verwijzingen',
    deel: 'financien',
    maak: (n) =>
      proposal(
        [
          '  dekking:',
          `  tabellen:\n${times(n, (at) => `    t${woord(at)}:\n      titel: T\n      kolommen: [a]\n      rijen: [{ post: Rij, bedragen: { a: 1 } }]\n`)}  dekking:`,
        ],
        [
          '::tabel[lasten]',
          `::tabel[lasten]\n\n${times(n, (at) => `::tabel[t${woord(at)}]\n\nHet is :bedrag[x${woord(at)}.a].\n\n`)}`,
        ],
      ),
  },
  {
    naam: 'stiltes boven een sleutel',
    deel: 'frontmatter',
    maak: (n) =>
      proposal(['besluitpunten:', `${'# regel zinslengte uit: het is zo\n'.repeat(n)}besluitpunten:`]),
  },
  {
    naam: 'opmerkingen open in een citaat',
    deel: 'markdown',
    maak: (n) => proposal([AANLEIDING, `${AANLEIDING}\n\n${'> <!-- a\n'.repeat(n)}\n-->\n`]),
  },
  {
    naam: 'opmerkingen open in een lijst',
    deel: 'markdown',
    maak: (n) => proposal([AANLEIDING, `${AANLEIDING}\n\n${'- <!-- a\n'.repeat(n)}\n-->\n`]),
  },
  {
    naam: 'regeleinden in html',
    deel: 'markdown',
    maak: (n) => proposal([AANLEIDING, `${AANLEIDING}\n\n${'a<br>b <b>c</b>\n\n'.repeat(n)}`]),
  },
  {
    naam: 'links die niet kloppen',
    deel: 'regels',
    maak: (n) =>
      proposal([AANLEIDING, `${AANLEIDING}\n\n${'[a] (https://a.nl) en [b](https://b.nl)\n'.repeat(n)}`]),
  },
  {
    naam: 'afkappingstekens',
    deel: 'opmaak',
    maak: (n) => proposal([AANLEIDING, `${AANLEIDING} ${"'s avonds ".repeat(n)}`]),
  },
  {
    naam: 'emoji',
    deel: 'opmaak',
    maak: (n) =>
      proposal([AANLEIDING, `${AANLEIDING} ${'\u{1f469}\u200d\u{1f469}\u200d\u{1f467} '.repeat(n)}`]),
  },
  {
    naam: 'van rechts naar links',
    deel: 'opmaak',
    maak: (n) => proposal([AANLEIDING, `${AANLEIDING} ${'\u0633\u0644\u0627\u0645 '.repeat(n)}`]),
  },
  {
    naam: 'deze en dit',
    deel: 'regels',
    maak: (n) => proposal([PUNT, `${PUNT}  - ${'deze zaak te geven de a '.repeat(n)}\n`]),
  },
];
