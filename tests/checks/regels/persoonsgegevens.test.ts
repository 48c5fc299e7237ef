import { describe, expect, test } from 'vitest';
import { checkExample } from '../../support/check-example.ts';

/** What the rule says of a sentence: severity and the text that it marks. */
async function marked(tekst: string): Promise<string[]> {
  const found = await checkExample(tekst);
  return found
    .filter((one) => one.regel === 'persoonsgegevens')
    .map(({ ernst, span }) => `${ernst}: ${span?.source.text.slice(span.start, span.end)}`);
}

describe('persoonsgegevens', () => {
  test.each([
    [
      'De heer P. de Boer, wonende aan de Molenweg 4, diende een zienswijze in.',
      ['waarschuwing: wonende aan de Molenweg 4'],
    ],
    [
      'De heer P. de Boer, Molenweg 4 in Voorbeeldstad, vreest voor zijn uitzicht.',
      ['waarschuwing: De heer P. de Boer, Molenweg 4'],
    ],
    [
      'Mevrouw T. Visser (Lange Nieuwstraat 12a, 1234 AB) schreef een brief.',
      ['waarschuwing: Mevrouw T. Visser (Lange Nieuwstraat 12a'],
    ],
    [
      'De familie Van der Berg, Kadeplein 4, wil een hek.',
      ['waarschuwing: familie Van der Berg, Kadeplein 4'],
    ],
    ['Zij is woonachtig te Voorbeeldstad aan het water.', []],
    ['Mevrouw T. Visser, geboren op 3 maart 1979, is de indiener.', ['fout: geboren op 3 maart 1979']],
    ['De indiener (geb. 3-3-1979) is gehoord.', ['fout: geb. 3-3-1979']],
    ['Geboortedatum: 03/03/1979.', ['fout: Geboortedatum: 03/03/1979']],
    ['Zijn rekeningnummer is NL91ABNA0417164300.', ['waarschuwing: NL91ABNA0417164300']],
    ['Betaal op NL91 ABNA 0417 1643 00.', ['waarschuwing: NL91 ABNA 0417 1643 00']],
    ['Haar BSN is 123456782.', ['fout: BSN is 123456782']],
    ['Het burgerservicenummer 1234.56.782 staat erbij.', ['fout: burgerservicenummer 1234.56.782']],
    ['Mail naar j.dewet@voorbeeldstad.nl.', ['fout: j.dewet@voorbeeldstad.nl']],
    ['Mail naar jan.jansen@voorbeeldstad.nl.', ['fout: jan.jansen@voorbeeldstad.nl']],
  ])('should see: %s', async (tekst, expected) => {
    expect(await marked(tekst)).toEqual(expected);
  });

  test.each([
    'De school staat aan de Dorpsstraat 12, 1234 AB Voorbeeldstad.',
    'Bouwbedrijf De Linde, Industrieweg 12, is de initiatiefnemer.',
    'De heer De Vries opent de school aan de Dorpsstraat 12.',
    'De heer De Vries van team 3 is gevraagd.',
    'Het verdrag is van 3 maart 1979.',
    'Erasmus, geboren op 28 oktober 1466, woonde hier.',
    'Het kenmerk is NL91ABNA0417164301.',
    'Het zaaknummer is 202600898 en de BSN-koppeling volgt.',
    'Mail naar raads.griffie@voorbeeldstad.nl of griffie_raad@voorbeeldstad.nl.',
    'Mail naar team-wonen@voorbeeldstad.nl, omgevingsvisie2040@voorbeeldstad.nl of info.wonen@voorbeeldstad.nl.',
    'Zij woont in Voorbeeldstad sinds 2019.',
  ])('should leave alone: %s', async (tekst) => {
    expect(await marked(tekst)).toEqual([]);
  });

  test('should leave a document that is not public alone', async () => {
    const found = await checkExample(
      'openbaar: nee\ngeheimhouding: { grond: artikel 88 van de Gemeentewet }\n---\nMevrouw T. Visser, geboren op 3 maart 1979.',
    );
    expect(found.filter(({ regel }) => regel === 'persoonsgegevens')).toEqual([]);
  });
});
