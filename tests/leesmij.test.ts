import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../src/diagnostics/format-diagnostics.ts';
import { check, openSjablonen } from '../src/pipeline.ts';
import { createDiskWorld } from '../src/world/disk-world.ts';
import type { World } from '../src/world/world.ts';
import { ROOT } from './support/examples.ts';

const guide = readFileSync(join(ROOT, 'proposals', 'LEESMIJ.md'), 'utf8');
/** The fenced examples that are whole proposals. */
const examples = [...guide.matchAll(/^```markdown\n(---\n[\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

describe("the authors' guide", () => {
  test('should hold whole examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map((text, index) => ({ text, number: index + 1 })))(
    'should hold a proposal without any problem: example $number',
    async ({ text }) => {
      const disk = createDiskWorld(ROOT);
      const world: World = {
        ...disk,
        read: (path) =>
          path === 'proposals/gids/voorstel.md' ? new TextEncoder().encode(text) : disk.read(path),
      };
      const { diagnostics } = await check(
        world,
        'proposals/gids/voorstel.md',
        openSjablonen(world, 'templates'),
      );
      expect(formatDiagnostics(diagnostics, 'tekst')).toBe('');
    },
  );

  test('should name every command that the program has', async () => {
    const { createProgram } = await import('../src/cli/program.ts');
    const silent = { out: () => undefined, err: () => undefined, color: false, interactive: false };
    for (const command of createProgram(silent, () => undefined).commands) {
      expect(guide).toContain(`raadsvoorstel ${command.name()}`);
    }
  });
});
