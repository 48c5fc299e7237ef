import { expect, test } from 'vitest';
import { sortDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { inspect, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { ROOT } from '../support/examples.ts';
import { houseTemplate } from '../writers/docx/support/house-template.ts';

const PROPOSAL = 'proposals/standaard-fietsparkeren-station/voorstel.md';

async function inspected(bytes: Uint8Array | undefined) {
  const world = overlayWorld(createDiskWorld(ROOT), 'templates/standaard/basis.docx', bytes);
  const found = sortDiagnostics(await inspect(world, PROPOSAL, openSjablonen(world, 'templates')));
  return found.filter(({ regel }) => regel === 'basis');
}

test('checking a proposal names the styles that the Word file of the municipality lacks', async () => {
  const found = await inspected((await houseTemplate()).bytes);
  expect(found.map(({ ernst, span }) => [ernst, span?.source.path])).toContainEqual([
    'waarschuwing',
    'templates/standaard/basis.docx',
  ]);
  expect(found.map(({ melding }) => melding).join('\n')).toMatch(/ontbreken de stijlen .*'Argumentkop'/u);
});

test('without such a file there is nothing to say about it', async () => {
  expect(await inspected(undefined)).toEqual([]);
});
