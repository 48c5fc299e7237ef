import { expect, test } from 'vitest';
import { dumpTabellen } from '../support/dump-tabellen.ts';
import { meldingen, reken } from '../support/financien.ts';
import { OVERBETUWE, STICHTSE_VECHT, ZWEMBAD } from './voorbeelden.ts';

test.each([
  ['overbetuwe', OVERBETUWE],
  ['stichtse-vecht', STICHTSE_VECHT],
  ['zwembad', ZWEMBAD],
])('should compute every table of %s', async (naam, yaml) => {
  const uitkomst = reken(yaml);
  const text = `${dumpTabellen(uitkomst.financien)}\n${meldingen(uitkomst).join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(`golden/${naam}.txt`);
});
