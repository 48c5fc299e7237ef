import * as z from 'zod';
import { datumnotatie } from '../../domain/datumnotatie.ts';
import { groep, vorm } from '../../domain/samengesteld.ts';
import { jaNee, keuze, leesbaar, tekst } from '../../domain/scalar.ts';
import { SCHEIDINGEN, type Voorwaarde } from '../../domain/sjabloon.ts';
import type { Located } from '../../source/located.ts';
import { sleutel } from './sleutel.ts';

/** "intern", "niet openbaar": a name, perhaps with the word that turns it round. */
export const voorwaarde = leesbaar((text): { value: Voorwaarde } | { melding: string; hint: string } => {
  const [, niet, naam] = /^(niet\s+)?([a-z][a-z0-9_]*)$/.exec(text.trim()) ?? [];
  if (naam !== undefined) return { value: { naam, niet: niet !== undefined } };
  const hint = 'Schrijf de naam van een gegeven, of `niet` met die naam, zoals: niet intern.';
  return { melding: `'${text}' is geen voorwaarde.`, hint };
}).meta({ type: 'string', examples: ['niet intern'] });

/** How wide an entry is beside the others in its row. */
const breedte = leesbaar((text) =>
  /^[1-6]$/.test(text)
    ? { value: Number(text) }
    : {
        melding: `'${text}' is geen breedte.`,
        hint: 'Schrijf een getal van 1 tot en met 6: met 2 is het vak twee keer zo breed als een met 1.',
      },
).meta({ type: 'number', minimum: 1, maximum: 6, examples: ['2'] });

const SYNONIEMEN = {
  en: 'opsomming',
  ',': 'komma',
  "komma's": 'komma',
  '/': 'schuine-streep',
  'schuine streep': 'schuine-streep',
  regel: 'regels',
} as const;

const volledig = groep(
  z.strictObject({
    sleutel: sleutel.describe('Het gegeven of het eigen veld dat hier staat').optional(),
    tekst: tekst.describe('Vaste tekst, in plaats van een gegeven').optional(),
    onderdeel: sleutel.describe('Een onderdeel dat hier staat en dan niet meer in de tekst').optional(),
    kop: tekst.describe('De naam op papier').optional(),
    verplicht: jaNee.describe('Of de auteur het moet invullen').optional(),
    tonen_als_leeg: jaNee.describe('Of er zonder waarde een invulplek staat').optional(),
    als_leeg: tekst.describe('Wat er zonder waarde staat').optional(),
    scheiding: keuze(SCHEIDINGEN, SYNONIEMEN).describe('Wat er tussen meer namen staat').optional(),
    notatie: datumnotatie.describe('Hoe een datum hier staat, zoals dddd d MMMM jjjj').optional(),
    breedte: breedte.describe('Hoe breed het vak is naast de andere in zijn rij').optional(),
    als: voorwaarde.describe('Wanneer het er staat, zoals: niet intern').optional(),
  }),
);

/** An entry of the head as it is typed; only its key, or a group. */
export interface KopgegevenBestand {
  readonly sleutel?: Located<string> | undefined;
  readonly tekst?: Located<string> | undefined;
  readonly onderdeel?: Located<string> | undefined;
  readonly kop?: Located<string> | undefined;
  readonly verplicht?: Located<boolean> | undefined;
  readonly tonen_als_leeg?: Located<boolean> | undefined;
  readonly als_leeg?: Located<string> | undefined;
  readonly scheiding?: Located<(typeof SCHEIDINGEN)[number]> | undefined;
  readonly notatie?: Located<string> | undefined;
  readonly breedte?: Located<number> | undefined;
  readonly als?: Located<Voorwaarde> | undefined;
}

const kopgegeven = vorm<KopgegevenBestand, KopgegevenBestand>(
  sleutel.transform((found): KopgegevenBestand => ({ sleutel: found })),
  volledig,
);

/** The entries of a head: one below the other, or in a list within the list beside each other. */
export const kopgegevensSchema: z.ZodType<readonly (KopgegevenBestand | readonly KopgegevenBestand[])[]> =
  z.array(z.union([kopgegeven, z.array(kopgegeven).min(1)]));
