import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-editor-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Tasks {
  readonly tasks: readonly {
    readonly problemMatcher: readonly { readonly pattern: { readonly regexp: string } }[];
  }[];
}

const guide = readFileSync(join(ROOT, 'proposals', 'LEESMIJ.md'), 'utf8');
const tasks = JSON.parse(
  /`\.vscode\/tasks\.json`:\n\n```json\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '',
) as Tasks;

describe('the task for VS Code in the guide', () => {
  test('should recognise every message of controleer, and nothing else', async () => {
    const text = proposal(
      ['datum: 2026-03-03', 'datum: 2026-02-30\nonbekend: x'],
      [/gelet_op:\n.*\n/.exec(proposal())?.[0] ?? '', ''],
    );
    const path = join(folder, 'voorstel.md');
    writeFileSync(path, text);
    const json = await runIn(ROOT, 'controleer', path, '--formaat', 'json');
    const expected = (JSON.parse(json.out) as { lijn: number; kolom: number }[]).map(
      (one) => `${one.lijn}:${one.kolom}`,
    );
    expect(expected.length).toBeGreaterThan(2);
    const { out } = await runIn(ROOT, 'controleer', path);
    const patterns =
      tasks.tasks[0]?.problemMatcher.map((matcher) => new RegExp(matcher.pattern.regexp)) ?? [];
    const found = out.split('\n').flatMap((line) =>
      patterns.flatMap((pattern) => {
        const [, , lijn, kolom] = pattern.exec(line) ?? [];
        return lijn === undefined ? [] : [`${lijn}:${kolom}`];
      }),
    );
    expect(found).toEqual(expected);
  });
});
