import { describe, expect, test } from 'vitest';
import { fout, waarschuwing } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

const source = createSource('proposals/de pier/voorstel.md', 'soort: raadsvoorstel\ngemeente: dordrect\n');
const regels = [
  { naam: 'afkorting', ernst: 'waarschuwing', kort: 'Kort.', waarom: 'Waarom.' },
  { naam: 'taal', ernst: 'fout', kort: 'Kort.', waarom: 'Waarom.' },
] as const;
const problems = [
  fout('onbekende-gemeente', 'Onbekend.', spanOf(source, 31, 39), {
    hint: 'Kies.',
    verwant: [{ melding: 'Hier begint het.', span: spanOf(source, 0, 5) }],
  }),
  waarschuwing('afkorting', 'Zonder plaats.'),
];

describe('SARIF', () => {
  test('should hold what version 2.1.0 requires, with the rules that found something', () => {
    expect(JSON.parse(formatDiagnostics(problems, 'sarif', { color: false, regels }))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'raadsvoorstel',
              language: 'nl-NL',
              rules: [
                {
                  id: 'afkorting',
                  shortDescription: { text: 'Kort.' },
                  fullDescription: { text: 'Waarom.' },
                  help: { text: 'raadsvoorstel uitleg afkorting' },
                  defaultConfiguration: { level: 'warning' },
                },
                { id: 'onbekende-gemeente' },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'afkorting',
              ruleIndex: 0,
              level: 'warning',
              message: { text: 'Zonder plaats.' },
              locations: [],
            },
            {
              ruleId: 'onbekende-gemeente',
              ruleIndex: 1,
              level: 'error',
              message: { text: 'Onbekend. Kies.' },
              locations: [place(2, 11, 19)],
              relatedLocations: [{ id: 0, ...place(1, 1, 6), message: { text: 'Hier begint het.' } }],
            },
          ],
        },
      ],
    });
  });

  test('should be a whole log when there are no problems', () => {
    const log = JSON.parse(formatDiagnostics([], 'sarif')) as { runs: { results: unknown[] }[] };
    expect(log.runs.map(({ results }) => results)).toEqual([[]]);
  });
});

function place(line: number, from: number, to: number): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: 'proposals/de%20pier/voorstel.md' },
      region: { startLine: line, startColumn: from, endLine: line, endColumn: to },
    },
  };
}
