import { describe, expect, test } from 'vitest';
import {
  checkGetypteNummers,
  checkVerwijzingen,
} from '../../../src/besluit/amenderen/controleer-verwijzingen.ts';
import { losOp } from '../../../src/besluit/amenderen/los-op.ts';
import { vindPuntnoemingen } from '../../../src/besluit/amenderen/noemt-punt.ts';
import { nummerPunten } from '../../../src/besluit/amenderen/nummer-punten.ts';
import { pasToe, pasToeOpConsiderans } from '../../../src/besluit/amenderen/pas-toe.ts';
import { alleGeamendeerd, volgVerwijzingen } from '../../../src/besluit/amenderen/volg-verwijzingen.ts';
import { alleSegmenten } from '../../../src/domain/tekst.ts';
import { amendementOf, basisOf, druk } from '../../support/amendement.ts';

const BASIS = basisOf(
  `  - het plan vast te stellen
  - { id: krediet, tekst: een krediet te geven }
  - het krediet uit punt 2 te dekken uit de reserve
  - de raad te informeren over het plan`,
  { overwegende: ['het eerste besluitpunt nodig is'] },
);

function amended(yaml: string, na: 'bisnummer' | 'vernummeren') {
  const wijzigingen = losOp(amendementOf(yaml), BASIS).value;
  const points = pasToe(
    BASIS.punten,
    wijzigingen.filter(({ lijst }) => !lijst),
    druk,
  );
  const nummering = ['cijfers', 'letters', 'romeins-klein'] as const;
  const besluit = volgVerwijzingen(
    {
      besluit: nummerPunten(points, { nummering, na }),
      considerans: pasToeOpConsiderans(BASIS.considerans, wijzigingen, druk),
    },
    BASIS,
  );
  return { besluit, found: checkVerwijzingen({ basis: BASIS, wijzigingen, besluit }) };
}

describe('points that a text names by number', () => {
  test.each([
    ['besluitpunt 3', ['3']],
    ['de punten 2, 3 en 5', ['2', '3', '5']],
    ['de beslispunten 1 tot en met 4', ['1', '2', '3', '4']],
    ['punt drie', ['3']],
    ['het derde besluitpunt', ['3']],
    ['het 2e beslispunt', ['2']],
    ['besluitpunt 2, onder b', ['2.b']],
    ['besluitpunt 2a', ['2a']],
    ['het onder 2 genoemde bedrag', ['2']],
    ['zoals bedoeld onder 3, en', ['3']],
  ])('should be found: %s', (text, adressen) => {
    expect(vindPuntnoemingen(text).flatMap((one) => one.adressen)).toEqual(adressen);
  });

  test.each([
    'artikel 5, lid 2, onder 3,',
    'punt 4 van de motie',
    'punt 2 van het coalitieakkoord',
    'wie onder 18 jaar is',
    'op dit punt een besluit te nemen',
    'een standpunt 3',
    'punt 4 procent',
    '2 punten',
  ])('should be left alone: %s', (text) => {
    expect(vindPuntnoemingen(text)).toEqual([]);
  });
});

describe('references after an amendment', () => {
  test.each([
    ['bisnummer', '  - { voeg_toe_na: 1, wordt: x }', []],
    [
      'vernummeren',
      '  - { voeg_toe_na: 1, wordt: x }',
      ['‘punt 2’ in besluitpunt 4 is na vernummeren verkeerd: het wordt besluitpunt 3.'],
    ],
    [
      'bisnummer',
      '  - { schrap: krediet }',
      ['‘punt 2’ in besluitpunt 3 verwijst naar een besluitpunt dat door amendement A7.1 vervalt.'],
    ],
    [
      'bisnummer',
      '  - { schrap: 1 }',
      [
        '‘eerste besluitpunt’ in overweging 1 verwijst naar een besluitpunt dat door amendement A7.1 vervalt.',
      ],
    ],
    ['bisnummer', '  - { voeg_toe_na: 4, wordt: het in punt drie genoemde te doen }', []],
    ['vernummeren', '  - { voeg_toe_na: 4, wordt: het in punt drie genoemde te doen }', []],
    [
      'vernummeren',
      '  - { voeg_toe_na: 4, wordt: het in punt drie genoemde te doen }\n  - { schrap: 1 }',
      [
        '‘eerste besluitpunt’ in overweging 1 verwijst naar een besluitpunt dat door amendement A7.1 vervalt.',
        '‘punt 2’ in besluitpunt 2 is na vernummeren verkeerd: het wordt besluitpunt 1.',
        '‘punt drie’ in de nieuwe tekst is na vernummeren verkeerd.',
      ],
    ],
    ['vernummeren', '  - { voeg_toe_na: 4, wordt: "het in punt :punt[3] genoemde te doen" }', []],
    [
      'bisnummer',
      '  - { voeg_toe_na: 4, wordt: besluitpunt 7 uit te voeren }',
      ['Het vastgelegde besluit heeft geen besluitpunt 7.'],
    ],
    [
      'bisnummer',
      '  - { schrap: krediet }\n  - { zinsnede: 3, was: punt 2, wordt: ":punt[krediet]" }',
      ['In besluitpunt 3 staat een verwijzing naar besluitpunt 2, dat door amendement A7.1 vervalt.'],
    ],
  ] as const)('should be held against %s: %s', (na, yaml, expected) => {
    expect(amended(yaml, na).found.map(({ melding }) => melding)).toEqual(expected);
  });

  test.each([
    [
      'vernummeren',
      '{ voeg_toe_na: 1, wordt: x }',
      [
        '‘punt drie’ in de nieuwe tekst klopt niet meer als ook A7.2 wordt aangenomen: dat punt krijgt dan een ander nummer.',
      ],
    ],
    [
      'bisnummer',
      '{ schrap: 3 }',
      ['‘punt drie’ in de nieuwe tekst klopt niet meer als ook A7.2 wordt aangenomen: dat punt vervalt dan.'],
    ],
    ['vernummeren', '{ voeg_toe_na: 3, wordt: x }', []],
    ['bisnummer', '{ voeg_toe_na: 1, wordt: x }', []],
    ['bisnummer', '{ schrap: 4 }', []],
  ] as const)('should be held against another amendment: %s %s', (na, yaml, expected) => {
    const { besluit } = amended(
      '  - { voeg_toe_na: 2, wordt: het in punt drie genoemde te doen }',
      'bisnummer',
    );
    const naast = [{ stuk: 'A7.2', besluit: amended(`  - ${yaml}`, na).besluit.besluit }];
    const found = checkGetypteNummers({ basis: BASIS, besluit }, naast);
    expect(found.map(({ ernst }) => ernst)).toEqual(expected.map(() => 'waarschuwing'));
    expect(found.map(({ melding }) => melding)).toEqual(expected);
  });

  test('should follow a point that is named by the number that it had', () => {
    const { besluit } = amended(
      '  - { voeg_toe_voor: 3, wordt: x }\n  - { voeg_toe_na: 4, wordt: "het in punt :punt[3] genoemde te doen" }',
      'vernummeren',
    );
    const all = alleGeamendeerd(besluit.besluit);
    const named = all.flatMap(({ tekst }) => alleSegmenten(tekst.value)).find((one) => one.soort === 'punt');
    expect(all.find(({ id }) => named?.soort === 'punt' && id?.value === named.id)?.label).toBe('4');
  });
});
