import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createBeantwoording } from '../../src/werkbank/worker/beantwoord.ts';
import { ROOT } from '../support/examples.ts';
import { filesIn } from '../support/werkbank.ts';

const NIETS = new Uint8Array();

/** What answers for the page, on one text with the templates of the repository. */
async function met(pad: string, tekst: string) {
  const antwoorden = createBeantwoording({
    harfbuzz: NIETS,
    subset: NIETS,
    sjablonen: zipSync({}) as Uint8Array<ArrayBuffer>,
  });
  const templates = filesIn('templates/standaard', ROOT).map((one) => ({
    pad: one.pad,
    inhoud: new Uint8Array(one.bytes),
  }));
  await antwoorden.zet({ bestanden: [...templates, { pad, inhoud: tekst }] });
  return antwoorden;
}

// An e and an accent by itself: one letter in the program, two places in the text as it was typed.
test.each([
  ['one sign', 'é'],
  ['a letter and an accent', 'e\u0301'],
])('a problem and its repair stand at their places in the text as it was typed: %s', async (_, e) => {
  const pad = 'proposals/cafe/voorstel.md';
  const tekst = [
    '---',
    'soort: raadsvoorstel',
    'gemeente: standaard',
    `onderwerp: Caf${e} en ${e}${e}n terras`,
    `sttus: concept # ${e}`,
    '---',
    '',
    '## Beslispunten',
    '',
    `1. het caf${e} ${e}n € 1,5 mln te betalen aan Ren${e} ;`,
    '',
  ].join('\n');
  const antwoorden = await met(pad, tekst);
  const { meldingen } = await antwoorden.controleer({ pad });
  const places = (all: readonly { readonly plek?: { readonly van: number; readonly tot: number } }[]) =>
    new Set(all.map(({ plek }) => plek && tekst.slice(plek.van, plek.tot)));
  expect([...places(meldingen)]).toContain('sttus');
  const lines = tekst.split('\n');
  for (const { plek } of meldingen) {
    if (!plek) continue;
    const before = lines.slice(0, plek.lijn - 1).join('\n').length + (plek.lijn > 1 ? 1 : 0);
    expect(before + plek.kolom - 1).toBe(plek.van);
  }
  const mended = meldingen.find(({ plek }) => plek && tekst.slice(plek.van, plek.tot) === 'sttus')?.herstel;
  const [edit] = mended?.edits ?? [];
  expect(edit && tekst.slice(0, edit.plek.van) + edit.tekst + tekst.slice(edit.plek.tot)).toBe(
    tekst.replace('sttus', 'status'),
  );
  const asked = (await antwoorden.sessie({ naam: 'diagnostics', argumenten: [pad] })) as readonly {
    readonly span?: { readonly van: number; readonly tot: number };
  }[];
  expect(places(asked.map(({ span }) => ({ ...(span && { plek: span }) })))).toEqual(places(meldingen));
});
