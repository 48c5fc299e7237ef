import { describe, expect, test } from 'vitest';
import { plekkenVan } from '../../src/vergadering/tellen/moment.ts';
import { afwezigheidswoorden } from '../../src/vergadering/woorden/aanwezigheidszinnen.ts';
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

/** Votes on items with these numbers, by hand. */
const votes = (afwezig: string, items: readonly string[]) =>
  deelnemers(
    `afwezig: [${afwezig}]\nagenda:\n${items.map((nr) => `  - { nr: ${nr}, titel: Motie ${nr}, uitkomst: aangenomen, stemming: { wijze: handopsteken, voor: overigen } }`).join('\n')}`,
  );

describe('coming and leaving at an item of the agenda', () => {
  test('should hold for every vote from that item on, without any times', () => {
    expect(votes('{ naam: A. Bos, tot: punt 2 }', ['1', '2', '3'])).toEqual({
      counts: [14, 15, 15],
      meldingen: [],
    });
    expect(votes('{ naam: A. Bos, vanaf: punt 2 }', ['1', '2', '3'])).toEqual({
      counts: [15, 14, 14],
      meldingen: [],
    });
    expect(votes('{ fractie: Centrum, vanaf: punt 3 }', ['1', '2.a', '3']).counts).toEqual([15, 15, 11]);
  });

  test('should tell leaving and coming back from coming and leaving', () => {
    const all = ['1', '2', '3', '4'];
    expect(votes('{ naam: A. Bos, tot: punt 2, vanaf: punt 4 }', all).counts).toEqual([14, 15, 15, 14]);
    expect(votes('{ naam: A. Bos, vanaf: punt 2, tot: punt 4 }', all).counts).toEqual([15, 14, 14, 15]);
  });

  test('should stand beside absences with times', () => {
    const { counts, meldingen } = deelnemers(
      `aanvang: 20:00\nafwezig: [{ naam: A. Bos, tot: 20:20 }, { naam: B. Dijk, vanaf: punt 3 }]\nagenda:\n${punt(1, '', 'tijd: 20:10, ')}${punt(2, 'aanvang: 20:30, ')}${punt(3, '')}`,
    );
    expect({ counts, meldingen }).toEqual({ counts: [14, 15, 14], meldingen: [] });
  });

  test('should be said with that item', () => {
    const { value } = vergaderingOf(
      vergaderingText(
        'afwezig: [{ naam: A. Bos, tot: punt 2 }, { naam: B. Dijk, vanaf: punt 3 }, { naam: C. Smit, vanaf: punt 2, tot: punt 3 }]\nagenda: [{ nr: 1, titel: Een }, { nr: 2, titel: Twee }, { nr: 3, titel: Drie }]',
      ),
    );
    const plekken = plekkenVan(value?.vergadering.agenda ?? []);
    expect(afwezigheidswoorden(value?.afwezigen ?? [], plekken)).toMatchObject({
      later: 'A. Bos (Centrum) bij punt 2',
      eerder: 'B. Dijk (Centrum) vóór punt 3',
      even: 'C. Smit (Centrum) vóór punt 2, terug bij punt 3',
    });
  });

  test('should be refused where the item is not there, or the order cannot be known', () => {
    expect(votes('{ naam: A. Bos, tot: punt 9 }', ['1']).meldingen).toEqual(['Er is geen agendapunt 9.']);
    expect(votes('{ naam: A. Bos, tot: 20:20, vanaf: punt 1 }', ['1']).meldingen).toContain(
      'Hier staan een tijd en een agendapunt; dan is niet te zien wat het eerst was.',
    );
    expect(votes('{ naam: A. Bos, vanaf: punt 1, tot: punt 1 }', ['1']).meldingen).toEqual([
      'Iemand kan niet bij punt 1 komen en ook gaan.',
    ]);
    expect(votes('{ naam: A. Bos, vanaf: agendapunt acht }', ['1']).meldingen).toEqual([
      "'agendapunt acht' is geen tijd en geen agendapunt.",
    ]);
  });

  test('should be told of a group of which more are missing at a vote than sit', () => {
    expect(
      votes(
        '{ fractie: Centrum, aantal: 3, vanaf: punt 2 }, { fractie: Centrum, aantal: 2, vanaf: punt 2 }',
        ['1', '2'],
      ).meldingen[0],
    ).toBe('Van Centrum zijn er 5 afwezig, maar zij heeft 4 zittende leden.');
  });
});

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
