import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createBeantwoording } from '../../src/werkbank/worker/beantwoord.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { filesIn } from '../support/werkbank.ts';

test('the page should tell that arguments did not follow a point that was put in, and mend it', async () => {
  const pack = Object.fromEntries(
    filesIn('templates', ROOT).map(({ pad, bytes }) => [pad.replace(/^templates\//, ''), bytes]),
  );
  const worker = createBeantwoording({
    sjablonen: new Uint8Array(zipSync(pack, { level: 0 })),
    harfbuzz: new Uint8Array(),
    subset: new Uint8Array(),
  });
  const pad = 'proposals/proef/voorstel.md';
  const shifted = async (inhoud: string | Uint8Array) => {
    await worker.zet({ bestanden: [{ pad, inhoud }] });
    const { meldingen } = await worker.controleer({ pad });
    return meldingen.filter(({ regel }) => regel === 'punt-verschoven');
  };
  expect(await shifted(new TextEncoder().encode(proposal()))).toEqual([]);
  const met = proposal(['besluitpunten:\n', 'besluitpunten:\n  - de Nota fietsen vast te stellen\n']);
  const first = await shifted(met);
  expect(first[0]?.melding).toContain('staat nu bij besluitpunt');
  const numbered = met.replace('### 2.1', '### 3.1').replaceAll('### 1.1', '### 2.1');
  expect(await shifted(numbered)).toEqual([]);
  // Who takes that back hears of it again.
  expect(await shifted(met)).toEqual(first);
});
