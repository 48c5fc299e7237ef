import * as z from 'zod';
import { readAdres } from '../document/adres.ts';
import type { Inline } from '../document/nodes.ts';
import { schrijfDatum } from '../domain/datumnotatie.ts';
import { metPlaats } from '../domain/samengesteld.ts';
import { datum, tekst } from '../domain/scalar.ts';
import type { Huisnotatie } from '../domain/veld.ts';
import type { EerderBesluit } from '../domain/voorstel.ts';
import { gegeven } from './gegeven.ts';
import { zonderPlaats } from './in-woorden.ts';
import { datumvariabele, lijstvariabele, tekstvariabele } from './variabele.ts';

const schema = metPlaats(
  z.strictObject({
    titel: tekst.describe('Titel van het eerdere besluit'),
    datum: datum.describe('Datum van dat besluit, zoals 2022-06-07').optional(),
    kenmerk: tekst.describe('Zaaknummer of RIS-nummer').optional(),
    url: tekst.describe('Adres van het stuk in het raadsinformatiesysteem').optional(),
  }),
);

/** What was decided on this before; compared by verschil/compare/compare-stukken.ts. */
export const eerdereBesluiten = gegeven({
  sleutel: 'eerdere_besluiten',
  eigenschap: 'eerdereBesluiten',
  schema: z.array(schema).describe('Wat hierover eerder is besloten'),
  lees: (ruw): readonly EerderBesluit[] => ruw ?? [],
}).geeft({
  variabelen: {
    eerdere_besluiten: lijstvariabele('eerdere besluiten', (all) => all, {
      titel: tekstvariabele('titel, als verwijzing wanneer er een adres is', eerderBesluitTitel),
      datum: datumvariabele('datum, voluit', ({ datum }: EerderBesluit) => datum?.value),
      kenmerk: tekstvariabele('kenmerk', ({ kenmerk }: EerderBesluit) => kenmerk?.value),
    }),
  },
  json: { van: (all) => all.map(zonderPlaats) },
});

/** "Raadsbesluit Mobiliteitsplan, 8 februari 2024 (2023-088140)". */
export function eerderBesluitRegel(besluit: EerderBesluit, huis: Huisnotatie): readonly Inline[] {
  const { datum: dag, kenmerk } = besluit;
  const rest = `${dag ? `, ${schrijfDatum(dag.value, huis.datum)}` : ''}${kenmerk ? ` (${kenmerk.value})` : ''}`;
  return [...eerderBesluitTitel(besluit), ...(rest ? [{ type: 'text', value: rest } as const] : [])];
}

/** The title, as a link when there is an address. */
function eerderBesluitTitel({ titel, url }: EerderBesluit): readonly Inline[] {
  const text: Inline = { type: 'text', value: titel.value };
  const adres = url && readAdres(url.value);
  return [adres?.ok ? { type: 'link', url: adres.adres, children: [text] } : text];
}
