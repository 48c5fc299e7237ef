import { describe, expect, test } from 'vitest';
import type { Praat } from '../../../src/werkbank/gesprek/praat.ts';
import { createGeheugenOpslag } from '../../../src/werkbank/opslag/geheugen-opslag.ts';
import { createTekst } from '../../../src/werkbank/pagina/staat/tekst.ts';
import { openWerkmap } from '../../../src/werkbank/pagina/staat/werkmap.ts';

const PAD = 'proposals/brug/voorstel.md';
const BYTES = (text: string) => new TextEncoder().encode(text);

/** A worker that knows one proposal, and keeps nothing. */
const praat = (async (naam: string) =>
  naam === 'bronnen' ? [{ pad: PAD, soort: 'voorstel', enkelvoud: 'voorstel' }] : null) as Praat;

/** What a browser keeps, without a browser. */
function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

async function openPage(opslag = createGeheugenOpslag({ [PAD]: 'een\n' }), storage = fakeStorage()) {
  const werkmap = openWerkmap(praat);
  const open = createTekst(werkmap, storage);
  await werkmap.open(opslag);
  const [bron] = werkmap.bronnen.value;
  if (!bron) throw new Error('no source');
  open.open(bron);
  return { open, opslag, storage, bron };
}

async function textIn(opslag: ReturnType<typeof createGeheugenOpslag>): Promise<string> {
  const found = await opslag.read(PAD);
  return found && 'bytes' in found ? new TextDecoder().decode(found.bytes) : '';
}

describe('the open text', () => {
  test('should say whether it is saved, and save it', async () => {
    const { open, opslag } = await openPage();
    expect(open.stand.value.soort).toBe('bewaard');
    open.wijzig([{ van: 3, tot: 3, tekst: ' twee' }]);
    expect(open.stand.value.soort).toBe('gewijzigd');
    expect(await open.bewaar()).toBe(true);
    expect(open.stand.value.soort).toBe('bewaard');
    expect(await textIn(opslag)).toBe('een twee\n');
  });

  test('should keep the byte order mark and the line ends of the file', async () => {
    const opslag = createGeheugenOpslag({ [PAD]: '\ufeffeen\r\ntwee\r\n' });
    const { open } = await openPage(opslag);
    expect(open.tekst.value).toBe('een\ntwee\n');
    open.zet('een\ndrie\n');
    await open.bewaar();
    const found = await opslag.read(PAD);
    expect(found && 'bytes' in found && [...found.bytes]).toEqual([...BYTES('\ufeffeen\r\ndrie\r\n')]);
  });

  test('should overwrite nothing that changed meanwhile, and lose neither text', async () => {
    const { open, opslag } = await openPage();
    open.zet('van mij\n');
    const now = await opslag.read(PAD);
    if (!now || !('kenmerk' in now)) throw new Error('no file');
    await opslag.write(PAD, BYTES('van een ander\n'), now.kenmerk);
    expect(await open.bewaar()).toBe(false);
    expect(open.stand.value).toMatchObject({ soort: 'botsing', nu: 'van een ander\n' });
    expect(open.tekst.value).toBe('van mij\n');
    expect(await textIn(opslag)).toBe('van een ander\n');
    await open.kies('mijn');
    expect(await textIn(opslag)).toBe('van mij\n');
    expect(open.stand.value.soort).toBe('bewaard');
  });

  test('should take the text of the disk when that is chosen', async () => {
    const { open, opslag } = await openPage();
    open.zet('van mij\n');
    const now = await opslag.read(PAD);
    if (!now || !('kenmerk' in now)) throw new Error('no file');
    await opslag.write(PAD, BYTES('van een ander\n'), now.kenmerk);
    await open.bewaar();
    await open.kies('schijf');
    expect(open.tekst.value).toBe('van een ander\n');
    expect(open.stand.value.soort).toBe('bewaard');
  });

  test('should bring back what an earlier visit did not save', async () => {
    const first = await openPage();
    first.open.zet('niet bewaard\n');
    first.open.bewaarConcept();
    const second = await openPage(first.opslag, first.storage);
    expect(second.open.tekst.value).toBe('niet bewaard\n');
    expect(second.open.hersteld.value).toBe(true);
    expect(second.open.stand.value.soort).toBe('gewijzigd');
  });

  test('should ask which text holds when the file changed since an earlier visit', async () => {
    const first = await openPage();
    first.open.zet('niet bewaard\n');
    first.open.bewaarConcept();
    const opslag = createGeheugenOpslag({ [PAD]: 'intussen\n' });
    const { open } = await openPage(opslag, first.storage);
    expect(open.stand.value).toMatchObject({ soort: 'botsing', nu: 'intussen\n' });
    expect(open.tekst.value).toBe('niet bewaard\n');
  });
});
