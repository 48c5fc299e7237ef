import { describe, expect, test } from 'vitest';
import { fout, waarschuwing } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

const source = createSource('voorstel.md', 'soort: raadsvoorstel\ngemeente: dordrect\n\ttab: x\n');
const second = spanOf(source, 31, 39);
const problem = fout('onbekende-gemeente', "'dordrect' is geen bekende gemeente.", second, {
  hint: "Bedoelde u 'dordrecht'?",
  verwant: [{ melding: 'Hier begint het.', span: spanOf(source, 0, 5) }],
});

describe('formatDiagnostics', () => {
  test('should show the line with the place marked, a second place and the hint', () => {
    expect(formatDiagnostics([problem], 'tekst')).toBe(
      [
        "voorstel.md:2:11: fout [onbekende-gemeente] 'dordrect' is geen bekende gemeente.",
        '  2 | gemeente: dordrect',
        '    |           ^^^^^^^^',
        '  zie voorstel.md:1:1: Hier begint het.',
        "  hint: Bedoelde u 'dordrecht'?",
        '',
      ].join('\n'),
    );
  });

  test('should colour only when asked', () => {
    expect(formatDiagnostics([problem], 'tekst')).not.toContain('\u001B');
    expect(formatDiagnostics([problem], 'tekst', { color: true })).toContain('\u001B[31m^^^^^^^^');
  });

  test('should sort by place and tell the same problem once', () => {
    const first = waarschuwing('afkorting', 'Eerder.', spanOf(source, 0, 5));
    const places = JSON.parse(formatDiagnostics([problem, first, problem], 'json')) as { lijn: number }[];
    expect(places.map((one) => one.lijn)).toEqual([1, 2]);
  });

  test('should give the fields of the documented JSON', () => {
    expect(JSON.parse(formatDiagnostics([problem], 'json'))).toEqual([
      {
        regel: 'onbekende-gemeente',
        ernst: 'fout',
        bestand: 'voorstel.md',
        lijn: 2,
        kolom: 11,
        eindlijn: 2,
        eindkolom: 19,
        melding: "'dordrect' is geen bekende gemeente.",
        hint: "Bedoelde u 'dordrecht'?",
        verwant: [{ bestand: 'voorstel.md', lijn: 1, kolom: 1, melding: 'Hier begint het.' }],
      },
    ]);
    expect(formatDiagnostics([], 'json')).toBe('[]\n');
  });

  test('should give annotations that survive percent signs, commas and line ends', () => {
    const odd = fout('afkorting', '100%\nzeker', spanOf(createSource('een,twee.md', 'x'), 0, 1));
    expect(formatDiagnostics([odd], 'github')).toBe(
      '::error file=een%2Ctwee.md,line=1,col=1,endLine=1,endColumn=2,title=afkorting::100%25␊zeker\n',
    );
  });

  test('should show a line in the order of its characters, with a sign for each that is hidden', () => {
    const odd = createSource('a.md', 'kost \u202e000.1 €\u202c per\u0007jaar');
    expect(formatDiagnostics([fout('afkorting', 'Fout.', spanOf(odd, 5, 6))], 'tekst').split('\n')[1]).toBe(
      '  1 | kost \ufffd000.1 €\ufffd per␇jaar',
    );
  });

  test('should show a long line around the place', () => {
    const long = createSource('v.md', `${'lang '.repeat(100)}FOUT ${'lang '.repeat(100)}`);
    const [, line = '', mark = ''] = formatDiagnostics(
      [fout('afkorting', 'm', spanOf(long, 500, 504))],
      'tekst',
    ).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('FOUT');
  });
});
