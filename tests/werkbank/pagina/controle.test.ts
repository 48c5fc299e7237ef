import { describe, expect, test, vi } from 'vitest';
import type { Praat } from '../../../src/werkbank/gesprek/praat.ts';
import type { Melding } from '../../../src/werkbank/gesprek/verzoeken.ts';
import { createGeheugenOpslag } from '../../../src/werkbank/opslag/geheugen-opslag.ts';
import { createControle } from '../../../src/werkbank/pagina/staat/controle.ts';
import { schuifMelding } from '../../../src/werkbank/pagina/staat/schuif-melding.ts';
import { createTekst } from '../../../src/werkbank/pagina/staat/tekst.ts';
import { openWerkmap } from '../../../src/werkbank/pagina/staat/werkmap.ts';

const PAD = 'proposals/brug/voorstel.md';
const WAS = 'een\ntwee\ndrie\n';

function meldingAt(text: string, words: string): Melding {
  const van = text.indexOf(words);
  const lijn = text.slice(0, van).split('\n').length;
  const kolom = van - text.lastIndexOf('\n', van - 1);
  const plek = { pad: PAD, van, tot: van + words.length, lijn, kolom };
  return { regel: 'proef', ernst: 'tip', melding: `Over ${words}.`, plek, verwant: [], keuzes: [] };
}

describe('a problem of a text that has changed since', () => {
  test('should stay with its words', () => {
    const twee = meldingAt(WAS, 'twee');
    for (const wordt of ['nul\neen\ntwee\ndrie\n', 'twee\ndrie\n', 'een\ntwee\ndrie en vier\n'])
      expect(schuifMelding(twee, PAD, WAS, wordt), wordt).toEqual(meldingAt(wordt, 'twee'));
  });

  test('should go with its words, and be left alone in another file', () => {
    const twee = meldingAt(WAS, 'twee');
    expect(schuifMelding(twee, PAD, WAS, 'een\ntwie\ndrie\n')).toBeUndefined();
    expect(schuifMelding(twee, 'ander.md', WAS, 'nul\n')).toEqual(twee);
  });

  test('should have no repair that was made for the text as it was', () => {
    const herstel = { titel: 'Maak er twee van', veilig: true, edits: [] };
    const twee = { ...meldingAt(WAS, 'twee'), herstel };
    expect(schuifMelding(twee, PAD, WAS, `${WAS}vier\n`)).toEqual(meldingAt(WAS, 'twee'));
    expect(schuifMelding(twee, PAD, WAS, WAS)).toEqual(twee);
  });
});

describe('looking at the open text', () => {
  test('should show at once what is found at once, and then the rest, which stays while more is typed', async () => {
    vi.useFakeTimers();
    const asked: (boolean | undefined)[] = [];
    let text = WAS;
    const praat = (async (naam: string, vraag: { readonly haast?: boolean }) => {
      if (naam === 'bronnen') return [{ pad: PAD, soort: 'voorstel', enkelvoud: 'voorstel' }];
      if (naam !== 'controleer') return null;
      asked.push(vraag.haast);
      return { meldingen: ['een', ...(vraag.haast ? [] : ['drie'])].map((one) => meldingAt(text, one)) };
    }) as Praat;
    const werkmap = openWerkmap(praat);
    const open = createTekst(werkmap, undefined);
    await werkmap.open(createGeheugenOpslag({ [PAD]: WAS }));
    const controle = createControle(praat, werkmap, open);
    const told = () => controle.meldingen.value.map(({ melding, plek }) => `${plek?.lijn} ${melding}`);
    const [bron] = werkmap.bronnen.value;
    if (!bron) throw new Error('no source');
    open.open(bron);
    await vi.advanceTimersByTimeAsync(10);
    expect(told()).toEqual(['1 Over een.']);
    await vi.advanceTimersByTimeAsync(600);
    expect(told()).toEqual(['1 Over een.', '3 Over drie.']);
    text = 'een\n\ntwee\ndrie\n';
    open.zet(text);
    await vi.advanceTimersByTimeAsync(100);
    expect(told()).toEqual(['1 Over een.', '4 Over drie.']);
    await vi.advanceTimersByTimeAsync(600);
    expect(asked).toEqual([true, undefined, true, undefined]);
    expect(told()).toEqual(['1 Over een.', '4 Over drie.']);
    vi.useRealTimers();
  });
});
