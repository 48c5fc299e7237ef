import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createBeantwoording } from '../../src/werkbank/worker/beantwoord.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { filesIn } from '../support/werkbank.ts';

const PAD = 'proposals/proef/voorstel.md';
const JAREN = proposal(['datum: 2026-03-03', 'datum: 2026-02-30']);
const NONE = new Uint8Array();
const pack = () =>
  zipSync(
    Object.fromEntries(
      filesIn('templates/standaard', ROOT).map(({ pad, bytes }) => [pad.replace('templates/', ''), bytes]),
    ),
  );

async function openProef(tekst: string) {
  const worker = createBeantwoording({ sjablonen: pack(), harfbuzz: NONE, subset: NONE });
  await worker.open({ map: 'raad' });
  const zet = (inhoud: string, pad = PAD) => worker.zet({ bestanden: [{ pad, inhoud }] });
  await zet(tekst);
  const told = async () => (await worker.controleer({ pad: PAD })).meldingen.map(({ melding }) => melding);
  return { worker, zet, told };
}

test('what is wrong should be told of the text as it is when that is told', async () => {
  const { zet, told } = await openProef(proposal());
  const good = await told();
  const first = told();
  await zet(JAREN);
  const second = await told();
  expect(await first).toEqual(second);
  expect(second).toEqual([...good, expect.stringContaining('2026-02-30')].toSorted());
});

test('what was read before should hold no longer than the files that it was read from', async () => {
  const { worker, zet, told } = await openProef(proposal());
  const good = await told();
  const naam = 'templates/standaard/sjabloon.yaml';
  await zet('gemeente: [', naam);
  // With a template of its own, the folder has no other files of a template either.
  expect(await told()).not.toEqual(good);
  await worker.verwijder({ paden: [naam] });
  expect(await told()).toEqual(good);
});

const STUK = 'proposals/standaard-fietsparkeren-station/amendementen/A9.1.md';
const kijk = { vorm: 'web', variant: 'openbaar', fouten: false, bekend: [] } as const;

async function openVoorbeelden() {
  const { worker } = await openProef(proposal());
  const files = filesIn('proposals/standaard-fietsparkeren-station', ROOT).map(({ pad, bytes }) => ({
    pad,
    inhoud: bytes,
  }));
  await worker.zet({ bestanden: files });
  return worker;
}

test('the paper of an amendment should be shown as it will be', async () => {
  const worker = await openVoorbeelden();
  const { documenten, web, foutIn } = await worker.proef({ pad: STUK, ...kijk });
  expect(documenten).toHaveLength(1);
  expect(web?.html).toContain('data-bron=');
  expect(foutIn).toEqual([]);
});

test('what hides a document should be told by the file that it is in', async () => {
  const worker = await openVoorbeelden();
  await worker.zet({ bestanden: [{ pad: STUK, inhoud: '---\nsoort: amendement\n---\n' }] });
  expect(await worker.proef({ pad: STUK, ...kijk })).toEqual({ documenten: [], foutIn: [STUK] });
});

test('an old paper should be known before it is read in, or be said to be uncertain', async () => {
  const { worker } = await openProef(proposal());
  const known = async (slot: string) => {
    const paper = `### Beslispunten\n\n1. het pad aan te leggen.\n\n### Aanleiding\n\nSmal.\n\n### Argumenten\n\n${slot}\n`;
    return worker.herken({ bytes: new TextEncoder().encode(paper) });
  };
  expect(await known('De raad van de gemeente Voorbeeldstad')).toEqual({
    gelukt: { gemeente: 'standaard', wijzigingen: 0 },
  });
  expect(await known('Burgemeester en wethouders van Alphen aan den Rijn')).toMatchObject({
    gelukt: { twijfel: expect.stringContaining('Alphen aan den Rijn') },
  });
  expect(await worker.herken({ bytes: NONE })).toMatchObject({
    geweigerd: { melding: 'Dit bestand is leeg.' },
  });
});
