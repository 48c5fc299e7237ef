import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDocument } from '../../src/compose/compose-document.ts';
import { documentenVan } from '../../src/compose/documenten-van.ts';
import type { RenderedDocument } from '../../src/document/nodes.ts';
import type { Huisstijl } from '../../src/huisstijl/huisstijl.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import type { World } from '../../src/world/world.ts';
import { ROOT } from './examples.ts';

const SLUG = 'standaard-fietsparkeren-station';
const PATH = `proposals/${SLUG}/voorstel.md`;

/** Two versions of the documents of an example, by their names, and how they look. */
export interface ExampleVersions {
  readonly oud: ReadonlyMap<string, RenderedDocument>;
  readonly nieuw: ReadonlyMap<string, RenderedDocument>;
  readonly huisstijl: Huisstijl;
}

/** An example proposal, and the same after an afternoon of work on it by its author. */
export async function exampleVersions(): Promise<ExampleVersions> {
  const source = readFileSync(join(ROOT, PATH), 'utf8');
  const [oud, nieuw] = [await compose(source), await compose(edited(source))];
  return { oud: oud.documents, nieuw: nieuw.documents, huisstijl: nieuw.huisstijl };
}

async function compose(source: string) {
  const world = withFile(createDiskWorld(ROOT), source);
  const { value, diagnostics } = await check(world, PATH, openSjablonen(world, 'templates'));
  if (!value) throw new Error(diagnostics.map((one) => one.melding).join('; '));
  const definities = documentenVan(value.voorstel, value.geladen.sjabloon, 'openbaar');
  const documents = definities.flatMap((definitie) => {
    const document = composeDocument(definitie, { ...value, variant: 'openbaar' }).value;
    return document ? [[definitie.naam, document] as const] : [];
  });
  return { documents: new Map(documents), huisstijl: value.geladen.huisstijl };
}

function withFile(world: World, source: string): World {
  return overlayWorld(world, PATH, new TextEncoder().encode(source));
}

/** What the author changed: pieces of text by what they became. */
const EDITS: readonly (readonly [string, string])[] = [
  // A changed and a new besluitpunt below the first.
  ['de eerste 24 uur stallen is gratis', 'de eerste 48 uur stallen is gratis en daarna kost een dag € 1,50'],
  [
    '      - fietsen buiten de rekken worden verwijderd zodra',
    '      - er zijn ten minste 60 brede plaatsen voor bakfietsen en scootmobielen\n      - fietsen buiten de rekken worden verwijderd zodra',
  ],
  // An amount, a new row, and all totals with them.
  [
    'bedragen: { 2029: 15.000 } }',
    'bedragen: { 2029: 18.500 } }\n          - { post: Gastheren op het plein, aard: incidenteel, bedragen: { 2027: 24.000 } }',
  ],
  [
    'bedragen: { 2027: 33.500, 2028: 6.500, 2029: 7.500 }',
    'bedragen: { 2027: 57.500, 2028: 6.500, 2029: 11.000 }',
  ],
  ['    verwacht: { 2027: 208.500, 2028: 186.500, 2029: 195.000, 2030: 180.000 }\n', ''],
  // Running text.
  ['Daarvoor is volledig dekking.', 'Daarvoor is **volledig** dekking.'],
  [
    'De brandweer heeft daar in 2025 twee keer voor gewaarschuwd.',
    'De brandweer heeft daar in 2025 en 2026 vijf keer voor gewaarschuwd.[^brandweer]',
  ],
  [
    '[^prognose]: Groei',
    '[^brandweer]: Brieven van de veiligheidsregio van 3 maart 2025 en 12 januari 2026.\n\n[^prognose]: Groei',
  ],
  [
    '| 2025 |    1.150 |                        1.610 |      140% |',
    '| 2025 |    1.150 |                        1.625 |      141% |',
  ],
  ['Er blijft dus geen gat over wanneer het eenmalige geld op is.\n', ''],
  [
    'Kort daarna kwam het expeditiegebouw aan de Stationsstraat leeg.',
    'Kort daarna kwam het voormalige expeditiegebouw aan de Stationsstraat vrij.',
  ],
  [
    'De klachten over toegankelijkheid en veiligheid nemen toe en de vluchtroute blijft geblokkeerd.\n',
    'De klachten nemen toe en de vluchtroute blijft geblokkeerd.\n\nOok komt dan de provinciale subsidie te vervallen.\n',
  ],
  [
    '### Een betaalde stalling\n\nAls fietsers vanaf het eerste uur betalen, kan het gemeentelijk aandeel ongeveer € 40.000 per jaar lager zijn.\nWe verwachten dat dan minder dan de helft van de plaatsen wordt gebruikt.\nHet probleem op het plein blijft bestaan.\n\n',
    '',
  ],
  ['We hebben drie andere', 'We hebben twee andere'],
  ['3. Op 1 april 2027 gaat de stalling open.\n', '3. Op 1 april 2027 gaat de stalling feestelijk open.\n'],
  ['2. Van januari tot en met maart 2027 richt de eigenaar het gebouw in.\n', ''],
  ['https://www.crow.nl/', 'https://www.crow.nl/fiets'],
];

const GRATIS = /### 1\.2 Gratis stallen[\s\S]*?(?=### 1\.3)/;

function edited(source: string): string {
  let text = source;
  for (const [from, to] of EDITS) {
    if (!text.includes(from)) throw new Error(`niet gevonden: ${from}`);
    text = text.replace(from, () => to);
  }
  return moved(text);
}

/** The second argument comes last of the first besluitpunt. */
function moved(text: string): string {
  const argument = GRATIS.exec(text)?.[0] ?? '';
  const without = text.replace(GRATIS, '').replace('### 1.3 Regels', '### 1.2 Regels');
  return without.replace('### 2.1 De gemeente', () => `${argument.replace('1.2', '1.3')}### 2.1 De gemeente`);
}
