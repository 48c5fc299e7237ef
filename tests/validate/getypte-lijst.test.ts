import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

/** What is refused of an example: the rule, and the first signs of the place. */
async function refused(example: string): Promise<string[]> {
  const found = await checkExample(example);
  return found
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ regel, span }) => `${regel} ${span?.source.text.slice(span.start, span.start + 6)}`);
}

describe('lines that only look like a list, where one value may stand as well', () => {
  test.each([
    ['overwegende', '-de raad dit wil\n  -het college ook'],
    ['overwegende', '– de raad dit wil'],
    ['gehoord', '• het advies van de jongerenraad'],
    ['gelet_op', 'a) artikel 189 van de Gemeentewet\n  b) artikel 192 van de Gemeentewet'],
    ['programma', '1. Verkeer\n  2. Groen'],
    ['portefeuillehouder', '-Anna de Wit\n  -Bert Smit'],
  ])('should be refused, and not become one text: %s: %s', async (sleutel, lijnen) => {
    expect(await refused(`${sleutel}:\n  ${lijnen}`)).toEqual([`waarde ${lijnen.slice(0, 6)}`]);
  });

  test.each([
    'overwegende: de raad dit wil',
    'overwegende:\n  de raad dit wil,\n  en het college ook',
    'overwegende: >\n  de raad dit wil\n',
    'overwegende:\n  - -5 graden te koud is\n',
    'gehoord:\n  A. de Wit over het verkeer',
  ])('should be left alone where nothing of that stands: %s', async (yaml) => {
    expect(await refused(yaml)).toEqual([]);
  });
});
