import { describe, expect, test } from 'vitest';
import { rekensom } from '../../src/vergadering/woorden/rekensom.ts';
import { vergaderingOf, vergaderingText } from '../support/vergadering.ts';

/** The sum of the one vote of a meeting with these keys. */
function som(stemming: string, keys = '') {
  const { value } = vergaderingOf(
    vergaderingText(`${keys}agenda:\n  - { nr: 3, titel: Een zaak, stemming: { ${stemming} } }`),
  );
  const [counted] = [...(value?.stemmingen.values() ?? [])];
  return counted && rekensom(counted);
}

describe('how an outcome follows from the votes', () => {
  test.each([
    [
      'wijze: fracties, voor: overigen, tegen: [Centrum]',
      '',
      'Van de 15 leden stemmen er 15; nodig zijn er 8 (artikel 29, eerste lid). Om te worden aangenomen zijn 8 van de 15 stemmen nodig (artikel 30, eerste lid); er zijn er 11 voor.',
    ],
    [
      'wijze: fracties, voor: overigen, tegen: [Centrum, Groen en Sociaal], onthouden: [{ lid: F. Aker, grond: artikel 28 }]',
      '',
      'Van de 15 leden stemmen er 14; nodig zijn er 8 (artikel 29, eerste lid). 1 lid doet niet mee (artikel 28). Om te worden aangenomen zijn 8 van de 14 stemmen nodig (artikel 30, eerste lid); er zijn er 5 voor.',
    ],
    [
      'wijze: fracties, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen',
      'afwezig: [F. Aker]\n',
      'Van de 15 leden stemmen er 14; nodig zijn er 8 (artikel 29, eerste lid). De stemmen staken: 7 voor en 7 tegen; de vergadering is niet voltallig, dus wordt de beslissing uitgesteld (artikel 32, vierde lid).',
    ],
    [
      'wijze: fracties, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen, onthouden: [{ lid: F. Aker, grond: artikel 28 }]',
      '',
      'Van de 15 leden stemmen er 14; nodig zijn er 8 (artikel 29, eerste lid). 1 lid doet niet mee (artikel 28). De stemmen staken: 7 voor en 7 tegen; de vergadering is voltallig, dus is het niet aangenomen (artikel 32, vijfde en zesde lid).',
    ],
    [
      'wijze: handopsteken, voor: overigen',
      'afwezig: [{ fractie: Dorpsbelang, aantal: 6 }, { fractie: Centrum, aantal: 2 }]\n',
      'Van de 15 leden stemmen er 7; nodig zijn er 8, dus is de stemming niet geldig (artikel 29, eerste lid).',
    ],
    [
      'wijze: handopsteken, voor: overigen',
      'opnieuw_belegd: ja\nafwezig: [{ fractie: Dorpsbelang, aantal: 6 }, { fractie: Centrum, aantal: 2 }]\n',
      'Van de 15 leden stemmen er 7; bij deze stemming is dat genoeg (artikel 29, tweede lid). Om te worden aangenomen zijn 4 van de 7 stemmen nodig (artikel 30, eerste lid); er zijn er 7 voor.',
    ],
    [
      'wijze: schriftelijk, over: benoeming, kandidaten: { T. Veen: 8, W. Zand: 5 }, blanco: 1, ongeldig: 1',
      '',
      'Stemming: van de 15 briefjes tellen er 13 mee (artikel 30, tweede lid); om te worden gekozen zijn er 7 nodig.',
    ],
  ])('should say it with the articles: %s, %s', (stemming, keys, sentence) => {
    expect(som(stemming, keys)).toBe(sentence);
  });
});
