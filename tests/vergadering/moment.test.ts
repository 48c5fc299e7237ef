import { describe, expect, test } from 'vitest';
import { vergaderingOf, vergaderingText } from '../support/vergadering.ts';

/** Of each vote how many took part, and what is said. */
function deelnemers(keys: string) {
  const { value, diagnostics } = vergaderingOf(vergaderingText(keys));
  const counts = [...(value?.stemmingen.values() ?? [])].map((one) =>
    one.soort === 'zaak' ? one.resultaat.telling.voor + one.resultaat.telling.tegen : undefined,
  );
  return { counts, meldingen: diagnostics.map(({ melding }) => melding) };
}

const punt = (nr: number, keys: string, stemming = '') =>
  `  - { nr: ${nr}, titel: Motie ${nr}, ${keys}uitkomst: aangenomen, stemming: { wijze: handopsteken, ${stemming}voor: overigen } }\n`;

describe('the moment of a vote', () => {
  const late = 'afwezig: [{ naam: A. Bos, tot: 20:20 }, { naam: B. Dijk, vanaf: 22:00 }]\n';

  test('should follow from the times around it when nobody came or left in between', () => {
    const { counts, meldingen } = deelnemers(
      `aanvang: 20:00\n${late}agenda:\n${punt(1, '', 'tijd: 20:10, ')}${punt(2, 'aanvang: 20:30, ')}${punt(3, '')}${punt(4, '', 'tijd: 21:00, ')}${punt(5, 'aanvang: 22:00, ')}`,
    );
    expect(meldingen).toEqual([]);
    expect(counts).toEqual([14, 15, 15, 15, 14]);
  });

  test('should be asked for once when it matters, naming what else it matters for', () => {
    const { meldingen } = deelnemers(
      `aanvang: 20:00\n${late}agenda:\n${punt(1, '')}${punt(2, 'aanvang: 20:30, ')}${punt(3, '')}`,
    );
    expect(meldingen).toEqual([
      'A. Bos kwam om 20:20; bij de stemming over punt 1 staat niet hoe laat zij was. Dat geldt ook voor nog 2 stemmingen.',
    ]);
  });

  test('should not follow from an agenda that was not taken in its order', () => {
    const { meldingen } = deelnemers(
      `aanvang: 20:00\nafwezig: [{ naam: A. Bos, tot: 20:20 }]\nagenda:\n${punt(1, '', 'tijd: 21:00, ')}${punt(2, '')}${punt(3, '', 'tijd: 20:10, ')}`,
    );
    expect(meldingen).toHaveLength(1);
  });
});
