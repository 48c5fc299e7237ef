import { openSjablonen, readVersie } from '../../src/pipeline.ts';
import type { Versie } from '../../src/verschil/versie.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { ROOT } from '../support/examples.ts';

export const disk = createDiskWorld(ROOT);
export const sjablonen = openSjablonen(disk, 'templates');

/** A proposal to change, with a bit of everything. */
export const OUD = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Een speelbos bij de Zuidwijk
zaaknummer: 2026-014
datum: 2026-03-03
vergadering: 2026-04-16
portefeuillehouder: A. Voorbeeld
intern:
  email: a.voorbeeld@example.nl
gelet_op:
  - artikel 189, lid 1 van de Gemeentewet
overwegende:
  - kinderen in de Zuidwijk geen natuur in de buurt hebben
besluitpunten:
  - voor de aanleg van een speelbos in 2026 en 2027 een bedrag van :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit het groenfonds en het budget voor onderhoud
  - tekst: bij de aanleg deze uitgangspunten te hanteren
    sub:
      - bestaande bomen blijven staan
      - het bos is toegankelijk voor kinderen met een beperking
  - de Programmabegroting 2026 te wijzigen
  - het college op te dragen de raad in 2028 een evaluatie te sturen
financien:
  jaren: [2026, 2027]
  lasten:
    posten:
      - { post: Ontwerp, aard: incidenteel, bedragen: { 2026: 20.000 } }
      - { post: Aanleg, aard: incidenteel, bedragen: { 2027: 180.000 } }
      - { post: Onderhoud, aard: structureel, bedragen: { 2027: 12.000 } }
  dekking:
    posten:
      - { post: Groenfonds, aard: incidenteel, bedragen: { 2026: 20.000, 2027: 180.000 } }
      - { post: Budget onderhoud, aard: structureel, bedragen: { 2027: 12.000 } }
  tabellen:
    planning:
      titel: Planning en gebruik
      kolommen:
        - { id: wanneer, kop: Wanneer, soort: tekst }
        - { id: kinderen, kop: Kinderen per dag, soort: getal }
      rijen:
        - { post: Opening, bedragen: { wanneer: mei 2027, kinderen: 40 } }
        - { post: Eerste zomer, bedragen: { wanneer: augustus 2027, kinderen: 90 } }
bijlagen:
  - titel: Schetsontwerp speelbos
  - titel: Verslag van de inloopavond
    openbaar: nee
---

## Aanleiding

In de Zuidwijk wonen 1.400 kinderen, en zij hebben geen bos in de buurt.
Bij de inloopavond vroegen veel ouders om een plek in de natuur.
De grond langs het spoor ligt al tien jaar braak.

De raad vroeg in 2025 om een voorstel.

## Doel

Kinderen in de Zuidwijk spelen dagelijks buiten, in het groen.
Dat is bereikt als:

- er in 2028 elke dag vijftig kinderen komen
- de buurt het bos mee beheert

## Argumenten

### 1.1 Een speelbos is goedkoper dan een park

Een park vraagt paden, banken en verlichting.
Een bos groeit vanzelf, en het onderhoud kost maar :bedrag[lasten.onderhoud] per jaar.

### 1.2 De grond is al van de gemeente

Er hoeft niets te worden gekocht, en de bestemming past.

### 2.1 Oude bomen geven meteen schaduw

Een jonge boom doet daar dertig jaar over.

### 4.1 Met een evaluatie leert de raad of het werkt

Andere wijken willen ook een speelbos.

## Alternatieven

Een klassieke speeltuin trekt vooral jonge kinderen en kost in het onderhoud twee keer zo veel.

## Kanttekeningen

### 1.1 In een bos raken kinderen vaker gewond

Schrammen en builen horen bij het spelen, en de toestellen worden elk jaar gekeurd.

### 1.2 Het spoor is dichtbij

Er komt een hek van twee meter hoog.

## Financiën

::tabel[lasten]

::tabel[dekking]

::tabel[planning]

## Vervolg

De aanleg begint in maart 2027, na het broedseizoen van de uilen.
`;

/** A text with parts replaced: each pair is a text that must occur and what comes in its place. */
export function wijzig(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`the text holds no '${from}'`);
    return result.replace(from, () => to);
  }, text);
}

const read = new Map<string, Promise<Versie>>();

/** Reads a version of a proposal from its text; the same text once. */
export function versie(text: string, path = 'proposals/proef/voorstel.md'): Promise<Versie> {
  const known = read.get(text) ?? readText(text, path);
  read.set(text, known);
  return known;
}

async function readText(text: string, path: string): Promise<Versie> {
  const world = overlayWorld(disk, path, new TextEncoder().encode(text));
  const { value, diagnostics } = await readVersie(world, path, sjablonen);
  if (!value) throw new Error(diagnostics.map(({ melding }) => melding).join(' '));
  return value;
}

export type Paar = readonly [name: string, ...changes: readonly (readonly [string, string])[]];

/** Edits that reviewers meet, each with the golden file of what they read then. */
export const PAREN: readonly Paar[] = [
  [
    'besluitpunten',
    ['te dekken uit het groenfonds en het budget voor onderhoud', 'te dekken uit het groenfonds'],
    ['      - het bos is toegankelijk voor kinderen met een beperking\n', ''],
    ['  - de Programmabegroting 2026 te wijzigen\n', ''],
    [
      '  - het college op te dragen de raad in 2028',
      '  - het bos de naam Uilenbos te geven\n  - het college op te dragen de raad in 2029',
    ],
    ['### 4.1 Met een evaluatie', '### 4.1 Met een evaluatie'],
  ],
  [
    'besluitpunten-volgorde',
    ['  - de Programmabegroting 2026 te wijzigen\n', ''],
    ['besluitpunten:\n', 'besluitpunten:\n  - de Programmabegroting 2026 te wijzigen\n'],
    ['### 4.1 Met', '### 4.1 Met'],
    ['### 2.1 Oude', '### 3.1 Oude'],
    ['### 1.2 De grond', '### 2.2 De grond'],
    ['### 1.1 Een speelbos', '### 2.1 Een speelbos'],
    ['### 1.1 In een bos', '### 2.1 In een bos'],
    ['### 1.2 Het spoor', '### 2.2 Het spoor'],
  ],
  [
    'bedragen',
    ['bedragen: { 2027: 180.000 } }', 'bedragen: { 2027: 195.500 } }'],
    [
      'aard: structureel, bedragen: { 2027: 12.000 } }\n  dekking',
      'aard: structureel, bedragen: { 2027: pm } }\n      - { post: Hek langs het spoor, aard: incidenteel, bedragen: { 2026: 4.000, 2027: "6.250,50" } }\n  dekking',
    ],
    ['{ post: Ontwerp, aard', '{ post: Ontwerp en vergunning, aard'],
    ['- { post: Budget onderhoud, aard: structureel', '- { post: Budget onderhoud, aard: incidenteel'],
    ['kinderen: 90', 'kinderen: 120'],
    ['wanneer: mei 2027', 'wanneer: juni 2027'],
    ['  tabellen:', '    eenheid: duizend\n  tabellen:'],
  ],
  [
    'tekst-verplaatst',
    // A sentence to another section, a paragraph to another, an argument to the kanttekeningen, two that swap.
    ['De grond langs het spoor ligt al tien jaar braak.\n', ''],
    [
      'Er hoeft niets te worden gekocht',
      'De grond langs het spoor ligt al tien jaar braak.\nEr hoeft niets te worden gekocht',
    ],
    [
      'Een klassieke speeltuin trekt vooral jonge kinderen en kost in het onderhoud twee keer zo veel.\n',
      'Andere vormen zijn niet onderzocht.\n',
    ],
    [
      'De raad vroeg in 2025 om een voorstel.\n',
      'De raad vroeg in 2025 om een voorstel.\n\nEen klassieke speeltuin trekt vooral jonge kinderen en kost in het onderhoud bijna twee keer zo veel.\n',
    ],
    ['### 2.1 Oude bomen geven meteen schaduw\n\nEen jonge boom doet daar dertig jaar over.\n\n', ''],
    ['### 1.2 Het spoor is dichtbij\n\nEr komt een hek van twee meter hoog.\n', ''],
    [
      '### 1.1 In een bos raken',
      '### 1.1 Het spoor is dichtbij\n\nEr komt een hek van twee meter hoog.\n\n### 1.2 In een bos raken',
    ],
    [
      'en de toestellen worden elk jaar gekeurd.\n',
      'en de toestellen worden elk jaar gekeurd.\n\n### 2.1 Oude bomen geven meteen schaduw\n\nEen jonge boom doet daar dertig jaar over, en valt soms om.\n',
    ],
  ],
  [
    'tekst',
    ['vijftig kinderen', 'zestig kinderen'],
    ['- de buurt het bos mee beheert\n', ''],
    [
      'na het broedseizoen van de uilen.\n',
      'na het broedseizoen.\n\n## Uitleg van begrippen\n\nEen speelbos is een bos waarin kinderen mogen klimmen en graven.\n',
    ],
    ['### 1.2 De grond is al van de gemeente', '### 1.2 De grond is van de gemeente zelf'],
    ['::tabel[planning]\n\n', ''],
  ],
  [
    'gegevens',
    ['vergadering: 2026-04-16\n', 'vergadering: 2026-05-21\nbehandeling: hamerstuk\n'],
    ['zaaknummer: 2026-014\n', ''],
    ['a.voorbeeld@example.nl', 'b.voorbeeld@example.nl'],
    [
      '  - artikel 189, lid 1 van de Gemeentewet',
      '  - artikel 189 van de Gemeentewet\n  - de Verordening speelplekken 2024',
    ],
    ['geen natuur in de buurt hebben', 'geen natuur op loopafstand hebben'],
    ['titel: Verslag van de inloopavond\n    openbaar: nee', 'titel: Verslag van de inloopavond'],
    ['  - titel: Schetsontwerp speelbos\n', '  - titel: Voorlopig ontwerp speelbos\n  - titel: Bomenlijst\n'],
  ],
];
