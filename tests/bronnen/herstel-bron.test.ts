import { describe, expect, test } from 'vitest';
import { herstelBron } from '../../src/bronnen/herstel-bron.ts';
import { fout, waarschuwing } from '../../src/diagnostics/diagnostic.ts';
import { mogelijkHerstel, veiligHerstel, vervang } from '../../src/diagnostics/herstel.ts';
import { readSource } from '../../src/parse/files/read-source.ts';
import { spanOf } from '../../src/source/source-text.ts';
import { createMemoryWorld, type World } from '../../src/world/world.ts';

/** Finds every "x" and offers "y"; every "w" and offers two of them; every "?" and leaves the answer to the author. */
async function check(world: World) {
  const source = readSource(world, 'v.md').value;
  if (!source) return [];
  return [...source.text.matchAll(/[xw?z]/g)].map(({ 0: sign, index }) => {
    const span = spanOf(source, index, index + 1);
    if (sign === 'z') return fout('waarde', 'z', span);
    if (sign === '?')
      return waarschuwing('waarde', '?', span, { keuzes: [mogelijkHerstel('Ja', vervang(span, '!'))] });
    const tekst = sign === 'x' ? 'y' : 'ww';
    return waarschuwing('waarde', sign, span, { herstel: veiligHerstel('Herstel', vervang(span, tekst)) });
  });
}

const over = async (text: string, mag = true) => {
  const world = createMemoryWorld({ 'v.md': text });
  return herstelBron(world, check, () => mag);
};

describe('mending a source', () => {
  test('should mend all that is safe, also what stands side by side, and tell what is left', async () => {
    const { teksten, aantal, diagnostics } = await over('xx a x ?');
    expect(teksten.get('v.md')).toBe('yy a y ?');
    expect(aantal).toBe(3);
    expect(diagnostics.map(({ melding }) => melding)).toEqual(['?']);
  });

  test('should change no file that is not its own', async () => {
    const { teksten, aantal } = await over('x', false);
    expect([...teksten]).toEqual([]);
    expect(aantal).toBe(0);
  });

  test('should come to an end when repairs call up one another', async () => {
    expect((await over('w')).teksten.get('v.md')?.length).toBeLessThan(2000);
  });

  test('should go on when an error is mended behind which others stood', async () => {
    const layered = async (world: World) => {
      const source = readSource(world, 'v.md').value;
      if (!source) return [];
      const at = source.text.indexOf('#');
      if (at !== -1) {
        const span = spanOf(source, at, at + 1);
        return [fout('yaml', '#', span, { herstel: veiligHerstel('Herstel', vervang(span, '')) })];
      }
      return [...source.text.matchAll(/z/g)].map(({ index }) =>
        fout('waarde', 'z', spanOf(source, index, index + 1)),
      );
    };
    const { teksten, diagnostics } = await herstelBron(
      createMemoryWorld({ 'v.md': '#zz' }),
      layered,
      () => true,
    );
    expect(teksten.get('v.md')).toBe('zz');
    expect(diagnostics.map(({ melding }) => melding)).toEqual(['z', 'z']);
  });

  test('should not make a round that brings an error', async () => {
    const checkAndBlame = async (world: World) => {
      const found = await check(world);
      const source = readSource(world, 'v.md').value;
      return source?.text.includes('y') ? [...found, fout('waarde', 'y', spanOf(source, 0))] : found;
    };
    const { teksten, diagnostics } = await herstelBron(
      createMemoryWorld({ 'v.md': 'x' }),
      checkAndBlame,
      () => true,
    );
    expect([...teksten]).toEqual([]);
    expect(diagnostics.map(({ melding }) => melding)).toEqual(['x']);
  });
});
