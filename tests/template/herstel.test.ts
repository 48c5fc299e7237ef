import { describe, expect, test } from 'vitest';
import { bewijsHerstel, herstellenVan } from '../support/bewijs-herstel.ts';
import { gewijzigd, herstelt } from '../support/herstelt.ts';
import { M } from '../support/marked.ts';
import { sjabloonProef } from '../support/regelvoorbeeld.ts';
import {
  FOUTEN_IN_HBS,
  FOUTEN_IN_HUISSTIJL,
  FOUTEN_IN_SJABLOON,
  SJABLOON_ZONDER_HERSTEL,
} from '../support/sjabloonfouten.ts';
import { STELLIG } from '../support/stellig.ts';

const FOUTEN = [
  ...FOUTEN_IN_HBS.map(([name, text]) => ({ name, files: { 'raadsvoorstel.hbs': text.replaceAll(M, '') } })),
  ...FOUTEN_IN_SJABLOON.map(([name, text]) => ({
    name: `${name} (sjabloon.yaml)`,
    files: { 'sjabloon.yaml': `breidt_uit: standaard\n${text}` },
  })),
  ...FOUTEN_IN_HUISSTIJL.map(([name, text]) => ({
    name: `${name} (huisstijl.yaml)`,
    files: { 'huisstijl.yaml': text },
  })),
];

/** One of a kind in other line ends, with a byte order mark, in other quotes and blocks. */
const ANDERS_GESCHREVEN = [
  'an unknown variable',
  'headings below each other that skip',
  'text outside a paragraph',
  'a section as a gegeven (sjabloon.yaml)',
  'a condition (sjabloon.yaml)',
  'a unit written out (huisstijl.yaml)',
];

describe('the repairs of mistakes in a template', () => {
  test('should mend each of them and nothing else', async () => {
    const lines: string[] = [];
    const silent: string[] = [];
    for (const { name, files } of FOUTEN) {
      const proef = sjabloonProef(files);
      const [melding] = await proef.check(proef.bestanden);
      expect(melding, name).toBeDefined();
      const gedaan = await bewijsHerstel(proef);
      if (melding && STELLIG.test(melding.hint ?? '') && herstellenVan(melding).length === 0)
        silent.push(name);
      if (gedaan.length === 0) continue;
      lines.push(`${name}: ${melding?.melding}`);
      for (const one of gedaan) {
        const { titel, veilig } = one.herstel;
        const after = gewijzigd(proef, one).map((line) => ` → ${line.trim()}`);
        lines.push(`  ${veilig ? '!' : '?'} ${titel}${after.join('')}`);
      }
    }
    expect(silent.toSorted(), 'a hint that states an answer asks for a repair, or for a reason').toEqual(
      Object.keys(SJABLOON_ZONDER_HERSTEL).toSorted(),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/herstel.txt');
  });

  test.each(FOUTEN.filter(({ name }) => ANDERS_GESCHREVEN.includes(name)))(
    'should mend it as it is written in other ways: $name',
    async ({ files }) => {
      expect(await herstelt(sjabloonProef(files), { hoeDanOok: true })).not.toEqual([]);
    },
  );

  test('should ask which of several elements was meant, and be sure of one slip in a long word alone', async () => {
    const safe = async (text: string) => {
      const [one] = await sjabloonProef({}).check({
        ...sjabloonProef({ 'raadsvoorstel.hbs': text }).bestanden,
      });
      return one?.herstel?.veilig ?? false;
    };
    expect(await safe('<h1>A</h1><p>{{onderwep}}</p>')).toBe(true);
    expect(await safe('<h1>A</h1><p>{{ondrwep}}</p>')).toBe(false);
    expect(await safe('<h1>A</h1><p><u>b</u></p>')).toBe(false);
    expect(await safe('<h1>A</h1><p>b')).toBe(false);
  });
});
