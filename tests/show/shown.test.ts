import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, fout } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { laidOut, show } from '../../src/show/shown.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';
import { ROOT } from '../support/examples.ts';
import { hiddenIn, nasty } from './nasty.ts';

const SETTINGS = { seed: 6, numRuns: 1000 };
const COLOR = new RegExp(`${'\u001B'}\\[\\d+(;\\d+)*m`, 'g');

/** A problem of which every text comes from elsewhere. */
const problem = fc
  .record({ path: nasty, text: nasty, melding: nasty, hint: nasty, verwant: nasty, at: fc.nat(40) })
  .map(({ path, text, melding, hint, verwant, at }): Diagnostic => {
    const source = createSource(path, text);
    const span = spanOf(source, at, at + 3);
    return fout('waarde', melding, span, { hint, verwant: [{ melding: verwant, span }] });
  });

describe('show', () => {
  test('should keep its own line ends, and show those of a value', () => {
    expect(String(show`${'a\nb'}: ${2}\n`)).toBe('a␊b: 2\n');
    expect(String(show`[${show`${'a\u001B'}\n`}]`)).toBe('[a␛\n]');
  });
});

describe('laidOut', () => {
  test('should keep line ends and colours, and nothing else', () => {
    const text = '\u001B[1;31mfout\u001B[0m\n\u001B[2Ja\rb\u0007';
    expect(String(laidOut(text))).toBe('\u001B[1;31mfout\u001B[0m\n␛[2Ja␍b␇');
  });
});

describe('problems of which nothing can be trusted', () => {
  test('should steer no terminal and give no command', () => {
    fc.assert(
      fc.property(problem, fc.boolean(), (one, color) => {
        const text = formatDiagnostics([one], 'tekst', { color });
        expect(String(laidOut(text))).toBe(text);
        const bare = text.replace(COLOR, '');
        expect(hiddenIn(bare.replaceAll('\n', ''))).toEqual([]);
        // The message, at most two lines of the source, the other place, the hint.
        expect(bare.trimEnd().split('\n').length).toBeLessThanOrEqual(5);
        expect(bare).not.toMatch(/^\s*::.*::|##\w*\[/m);
      }),
      SETTINGS,
    );
  });

  test('should be one annotation each', () => {
    fc.assert(
      fc.property(fc.array(problem, { maxLength: 3 }), (all) => {
        const lines = formatDiagnostics(all, 'github').split('\n').slice(0, -1);
        expect(lines.length).toBeLessThanOrEqual(all.length);
        for (const line of lines) {
          expect(line).toMatch(
            /^::error file=[^:,]*,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=waarde::/,
          );
          expect(line).not.toMatch(/##\w*\[/);
          expect(hiddenIn(line)).toEqual([]);
        }
      }),
      SETTINGS,
    );
  });

  test('should lose nothing in JSON and hide nothing in it', () => {
    fc.assert(
      fc.property(problem, (one) => {
        const text = formatDiagnostics([one], 'json');
        expect(hiddenIn(text.replaceAll('\n', ''))).toEqual([]);
        expect(JSON.parse(text)).toMatchObject([{ melding: one.melding, bestand: one.span?.source.path }]);
      }),
      SETTINGS,
    );
  });

  test('should be no link in a SARIF log', () => {
    fc.assert(
      fc.property(problem, (one) => {
        const text = formatDiagnostics([one], 'sarif');
        expect(hiddenIn(text.replaceAll('\n', ''))).toEqual([]);
        const [{ results }] = (JSON.parse(text) as { runs: [{ results: SarifResult[] }] }).runs;
        const [found] = results;
        expect(found?.message.text).not.toContain('](');
        expect(found?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w/%.~!*'()-]*$/);
      }),
      SETTINGS,
    );
  });
});

interface SarifResult {
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ];
}

/** What a server says to its editor goes by way of the protocol. */
const WRITES = /process\.std(out|err)\.write|(?<!\bconnection\.)\bconsole\./;

test('only the start of the program writes to a terminal, and it takes nothing but what is shown', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const writing = files.filter(
    (file) => file.endsWith('.ts') && WRITES.test(readFileSync(join(ROOT, 'src', file), 'utf8')),
  );
  expect(writing.sort()).toEqual(['cli/start-program.ts', 'cli/terminal/vraag.ts']);
});
