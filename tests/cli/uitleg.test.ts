import { describe, expect, test } from 'vitest';
import { PAGINAS } from '../../src/checks/register.ts';
import { ROOT } from '../support/examples.ts';
import { runIn } from '../support/terminal.ts';

describe('uitleg', () => {
  test.each(['besluitpunt-zelfstandig', 'kop-niveau', 'grondslag', 'sectie-ontbreekt'])(
    'should print the page of %s',
    async (naam) => {
      const ran = await runIn(ROOT, 'uitleg', naam);
      expect(ran.status).toBe(0);
      await expect(ran.out).toMatchFileSnapshot(`golden/uitleg-${naam}.txt`);
    },
  );

  test('should list every rule once, by subject, when no name is given', async () => {
    const { out, status } = await runIn(ROOT, 'uitleg');
    expect(status).toBe(0);
    const listed = [...out.matchAll(/^ {2}([a-z0-9-]+) +(?:fout|waarschuwing|tip) /gm)].map(
      (match) => match[1],
    );
    expect([...listed].sort()).toEqual(PAGINAS.map(({ naam }) => naam).sort());
  });

  test('should list the rules of amendments and of meetings under heads of their own', async () => {
    const { out } = await runIn(ROOT, 'uitleg');
    const under = (kop: string) => out.split('\n\n').find((group) => group.startsWith(`${kop}\n`)) ?? '';
    expect(under('Amendementen en moties')).toMatch(/^ {2}amendement-doel /m);
    expect(under('Raad en vergadering')).toMatch(/^ {2}stemming /m);
  });

  test('should take the name as it stands in a message', async () => {
    expect((await runIn(ROOT, 'uitleg', '[taal]')).out).toMatch(/^taal \(fout; /);
  });

  test('should refuse a name that no rule has, with the nearest', async () => {
    const ran = await runIn(ROOT, 'uitleg', 'zinlengte');
    expect(ran.status).toBe(2);
    expect(ran.err).toContain("Er is geen regel 'zinlengte'.");
    expect(ran.err).toContain("Bedoelde u 'zinslengte'?");
  });
});
