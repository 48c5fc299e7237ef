import { amendeerVoorstel } from '../../src/bronnen/amendeer-voorstel.ts';
import { legVoorstelVast } from '../../src/bronnen/leg-voorstel-vast.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { diskWith } from './disk-with.ts';
import { completeVoorbeeld } from './voorbeeld.ts';

/** The proposal that the pieces on the pages of the rules are about; point 1 prints € 300.000. */
const VOORSTEL = completeVoorbeeld(`onderwerp: Een nieuwe fietsbrug
gelet_op:
  - artikel 192, lid 1 van de Gemeentewet
overwegende:
  - het onderhoud van de brug elk jaar € 750 kost
besluitpunten:
  - voor een fietsbrug in 2026 en 2027 een bedrag van :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit de reserve fiets
  - id: begroting
    tekst: de begroting voor 2026 en 2027 daarvoor te wijzigen
  - het college op te dragen het plan uit punt 5 uit te voeren en voor onderhoud niet meer dan € 750 per jaar te besteden
  - de nota Bruggen vast te stellen, met daarin de vaste route naar school
  - { id: plan, tekst: het Beheerplan Bruggen vast te stellen }
financien:
  jaren: [2026, 2027]
  reserves:
    fiets: { naam: Reserve fiets, beginstand: 400.000 }
  lasten:
    posten:
      - { id: ontwerp, post: Ontwerp, aard: incidenteel, bedragen: { 2026: 60.000 } }
      - { id: bouw, post: Bouw, aard: incidenteel, bedragen: { 2027: 240.000 } }
      - { id: beheer, post: Beheer, aard: structureel, bedragen: { 2026: 0, 2027: 0 } }
  dekking:
    posten:
      - { id: reserve, post: Reserve fiets, aard: incidenteel, reserve: fiets, bedragen: { 2026: 60.000, 2027: 240.000 } }
      - { id: budget, post: Budget verkeer, aard: structureel, bedragen: sluitpost }
---
## Argumenten

### 1.1 De brug maakt de route naar school veilig

Er is geen andere weg.

### 3.1 Het onderhoud hoort bij de brug

Zonder onderhoud houdt de brug het niet lang uit.

### 4.1 De nota zegt welke bruggen eerst komen

De drukste routes zijn het eerst aan de beurt.

### 5.1 Het plan houdt de bruggen heel

Zonder plan komt het onderhoud te laat.

## Financiën

::tabel[lasten]

::tabel[dekking]
`);

/** Pieces with the proposal that they are about: the keys of each, with a line `---` between two. */
export async function stukkenVan(example: string): Promise<Readonly<Record<string, string>>> {
  frozen ??= freeze();
  const bestand = await frozen;
  const texts = example
    .split(/^---$/m)
    .map((keys, at) => [`proef/amendementen/stuk-${at + 1}.md`, stukVoorbeeld(keys.trim(), at)] as const);
  return { 'proef/voorstel.md': VOORSTEL, 'proef/vastgelegd.json': bestand, ...Object.fromEntries(texts) };
}

/** What is said of pieces. */
export async function checkStukken(
  bestanden: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly Diagnostic[]> {
  const world = diskWith(bestanden);
  return (await amendeerVoorstel(world, 'proef/voorstel.md', [], openSjablonen(world, 'templates')))
    .diagnostics;
}

let frozen: Promise<string> | undefined;

/** The frozen proposal of the pieces, in which nothing is wrong. */
async function freeze(): Promise<string> {
  const world = diskWith({ 'proef/voorstel.md': VOORSTEL });
  const { value, diagnostics } = await legVoorstelVast(
    world,
    'proef/voorstel.md',
    openSjablonen(world, 'templates'),
  );
  const wrong = diagnostics.map(({ regel, melding }) => `${regel}: ${melding}`);
  if (!value || wrong.length > 0)
    throw new Error(`the proposal of the pieces is no good: ${wrong.join('\n')}`);
  return value.bestand;
}

/** A whole piece around its keys. */
export function stukVoorbeeld(keys: string, at: number): string {
  const own = [...keys.matchAll(/^‹?(\w+):/gm)].map(([, key]) => key ?? '');
  const rest = Object.entries({
    soort: 'amendement',
    nummer: `A${at + 1}`,
    gemeente: 'standaard',
    titel: 'Een proef',
    bij: 'proef',
    indieners: '[{ naam: A. Bos, fractie: Stadsbelang }]',
  }).filter(([key]) => !own.includes(key));
  return `---\n${keys}\n${rest.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n`;
}

/** A proposal in which keys changed since it was frozen. */
export async function naVastleggenVan(example: string): Promise<Readonly<Record<string, string>>> {
  const base = diskWith({ 'proef/voorstel.md': completeVoorbeeld('') });
  const { value } = await legVoorstelVast(base, 'proef/voorstel.md', openSjablonen(base, 'templates'));
  return {
    'proef/voorstel.md': completeVoorbeeld(example),
    'proef/vastgelegd.json': value?.bestand ?? '',
  };
}

/** What is said of a proposal with what was frozen of it beside it. */
export async function checkNaVastleggen(
  bestanden: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly Diagnostic[]> {
  const world = diskWith(bestanden);
  return (await check(world, 'proef/voorstel.md', openSjablonen(world, 'templates'))).diagnostics;
}
