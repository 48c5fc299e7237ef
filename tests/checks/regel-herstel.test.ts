import { describe, expect, test } from 'vitest';
import { chooseEdits } from '../../src/diagnostics/choose-edits.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Herstel } from '../../src/diagnostics/herstel.ts';
import type { Regelnaam } from '../../src/diagnostics/regelnamen.ts';
import { editText } from '../../src/source/edit-text.ts';
import { checkExample } from '../support/check-example.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

/** The example after the repairs of one rule, told by the lines that became others; with what they say, and the rest. */
async function herstelt(regel: Regelnaam, example: string): Promise<string> {
  const voor = completeVoorbeeld(example);
  const diagnostics = await checkExample(example);
  const own = diagnostics.filter((one) => one.regel === regel && one.herstel);
  const { made, sources } = chooseEdits(own.map((one) => alsVeilig(one)));
  const na = [...sources.values()].reduce(
    (_, { edits }) =>
      editText(
        voor,
        edits.map(({ span: { start, end }, tekst: text }) => ({ start, end, text })),
      ),
    voor,
  );
  const titels = [...new Set(made.flatMap(({ herstel }) => titel(herstel)))];
  return [...titels, ...anders(voor, na)].join('\n');
}

function alsVeilig({ herstel, ...rest }: Diagnostic): Diagnostic {
  return { ...rest, ...(herstel && { herstel: { ...herstel, veilig: true } }) };
}

function titel(herstel: Herstel | undefined): string[] {
  return herstel ? [`# ${herstel.titel}`] : [];
}

/** The lines of the second text that the first has not, in one run. */
function anders(voor: string, na: string): string[] {
  const [one, other] = [voor.split('\n'), na.split('\n')];
  let from = 0;
  while (from < other.length && one[from] === other[from]) from += 1;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - from &&
    one[one.length - 1 - back] === other[other.length - 1 - back]
  )
    back += 1;
  return other.slice(from, other.length - back);
}

describe('the repair of a rule writes in the notation of its place', () => {
  test.each([
    ['bare', 'besluitpunten:\n  - De nota vast te stellen', '  - de nota vast te stellen'],
    [
      'double',
      'besluitpunten:\n  - "De nota: \\"x\\" vast te stellen"',
      '  - "de nota: \\"x\\" vast te stellen"',
    ],
    ['single', "besluitpunten:\n  - 'De nota''s vast te stellen'", "  - 'de nota''s vast te stellen'"],
    ['folded', 'besluitpunten:\n  - >-\n    De nota\n    vast te stellen', '    de nota'],
    ['flow', 'besluitpunten: [De nota vast te stellen]', 'besluitpunten: [de nota vast te stellen]'],
  ])('in a value that is %s', async (_, example, line) => {
    expect(await herstelt('besluitpunt-begin', example)).toBe(`# Schrijf 'de'\n${line}`);
  });
});
