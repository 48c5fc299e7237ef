import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseRegels } from '../../src/checks/choose-regels.ts';
import { REGELS } from '../../src/checks/register.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

const sjablonen = openSjablonen(createDiskWorld(ROOT), 'templates');

describe('rules of which only errors are asked', () => {
  it('should be those that can find one', () => {
    const chosen = chooseRegels([], 'fouten');
    const names = chosen.map(({ naam }) => naam);
    for (const { naam, ernst } of REGELS) {
      const code = readFileSync(join(ROOT, 'src', 'checks', 'regels', `${naam}.ts`), 'utf8');
      const finds = ernst === 'fout' || code.includes("ernst: 'fout'");
      expect([naam, names.includes(naam)]).toEqual([naam, finds]);
    }
  });

  it('should be also those that a template makes an error', () => {
    const naam = { value: 'afkorting', span: spanOf(createSource('sjabloon.yaml', ''), 0) };
    const names = chooseRegels([{ naam, ernst: 'fout' }], 'fouten').map((one) => one.naam);
    expect(names).toContain('afkorting');
  });

  it.each([
    'De speel\u200bplek is oud, en de de mat ook.',
    'Zie hier.\n\n\u200b- De speelplek is oud, en de de mat ook.',
    'Het gebruik groeit.\n\n![Grafiek van het gebruik](beeld/het gebruik.png) en de de mat.',
    'Bel 06-12345678, BSN 111222333, en de de mat.',
  ])('should tell the errors among all that is told, and no other: %s', async (text) => {
    const world = diskWith({ 'proef/voorstel.md': completeVoorbeeld(text) });
    const all = await check(world, 'proef/voorstel.md', sjablonen);
    const errors = await check(world, 'proef/voorstel.md', sjablonen, 'fouten');
    expect(errors.diagnostics).toEqual(all.diagnostics.filter(({ ernst }) => ernst === 'fout'));
    expect(errors.value === undefined).toBe(all.value === undefined);
    expect(all.diagnostics.length).toBeGreaterThan(errors.diagnostics.length);
  });
});
