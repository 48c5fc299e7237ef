import * as z from 'zod';
import { eenOfMeer, groep, kaart, metPlaats, vorm } from '../../domain/samengesteld.ts';
import { keuze, leesbaar, type Reading, tekst } from '../../domain/scalar.ts';
import { OVER_PERSONEN, STEMWIJZEN } from '../../domain/vergadering.ts';
import { heelGetal } from '../raad/raad-schema.ts';
import { tijd } from './tijd.ts';

/** The most votes that one side can have: the seats of the largest council (article 8). */
const STEMMEN = heelGetal(45);

/** Words that people write for everybody, and for nobody. */
const ALLEN = /^(?:alle|allen|allemaal|iedereen|unaniem|rest|de rest|anderen|overige)$/i;
const NIEMAND = /^(?:geen|niemand|niet|-)$/i;

/** The others, or a number of hands. */
const getal = leesbaar((text): Reading<'overigen' | number> => {
  if (text === 'overigen') return { value: 'overigen' };
  if (/^\d{1,2}$/.test(text) && Number(text) <= 45) return { value: Number(text) };
  const melding = `'${text}' kan hier niet alleen staan.`;
  if (ALLEN.test(text)) return { melding, hint: 'Schrijf overigen: dat zijn alle anderen die er waren.' };
  if (NIEMAND.test(text)) return { melding, hint: 'Schrijf een lege lijst: [].' };
  return { melding, hint: `Schrijf een lijst: [${text}]; of overigen, voor alle anderen die er waren.` };
}).meta({ examples: ['overigen'] });

const stemmers = vorm(
  tekst.transform((naam) => ({ naam, soort: undefined, aantal: undefined, leden: [] })),
  z.union([
    groep(
      z
        .strictObject({
          fractie: tekst.describe('Naam van de fractie'),
          aantal: STEMMEN.describe('Hoeveel van haar leden; zonder: alle die er waren').optional(),
          leden: z.array(tekst).describe('Wie dat waren').optional(),
        })
        .transform(({ fractie, aantal, leden = [] }) => ({
          naam: fractie,
          soort: 'fractie' as const,
          aantal,
          leden,
        })),
    ),
    groep(
      z
        .strictObject({ lid: tekst.describe('Naam van het raadslid') })
        .transform(({ lid }) => ({ naam: lid, soort: 'lid' as const, aantal: undefined, leden: [] })),
    ),
  ]),
);

const kant = vorm(getal, z.array(stemmers));

const onthouding = vorm(
  tekst.transform((lid) => ({ lid, grond: undefined })),
  groep(
    z.strictObject({
      lid: tekst.describe('Naam van het raadslid'),
      grond: tekst.describe('Waarom het lid niet meestemt, zoals artikel 28').optional(),
    }),
  ),
);

const stemmenVoor = vorm(
  STEMMEN.transform((voor) => ({ voor, tegen: undefined })),
  groep(
    z.strictObject({
      voor: STEMMEN.describe('Briefjes voor deze kandidaat'),
      tegen: STEMMEN.describe('Briefjes tegen deze kandidaat, als er één kandidaat is').optional(),
    }),
  ),
);

const perKandidaat = kaart(stemmenVoor);

const ronde = {
  kandidaten: perKandidaat.describe('De stemmen per kandidaat'),
  blanco: STEMMEN.describe('Blanco briefjes; ze tellen niet mee (artikel 30, tweede lid)').optional(),
  ongeldig: STEMMEN.describe('Briefjes die niet behoorlijk zijn ingevuld').optional(),
};

/** A vote: by hand, group, name or ballot. */
export const stemmingSchema = metPlaats(
  z.strictObject({
    wijze: keuze(STEMWIJZEN, {
      'hand opsteken': 'handopsteken',
      hand: 'handopsteken',
      fractie: 'fracties',
      'hoofdelijke stemming': 'hoofdelijk',
      schriftelijke: 'schriftelijk',
    }).describe('Hoe er is gestemd'),
    tijd: tijd.describe('Wanneer; nodig als iemand later kwam of eerder ging').optional(),
    voor: kant.describe('Wie voor stemde: fracties of leden, of overigen').optional(),
    tegen: kant.describe('Wie tegen stemde').optional(),
    onthouden: z.array(onthouding).describe('Wie op grond van artikel 28 niet meestemde').optional(),
    over: keuze(OVER_PERSONEN).describe('Bij een stemming over personen').optional(),
    stembureau: eenOfMeer(tekst).describe('Wie de briefjes telden').optional(),
    kandidaten: z
      .union([perKandidaat, z.array(tekst)])
      .describe('De stemmen per kandidaat; bij acclamatie alleen de namen')
      .optional(),
    blanco: ronde.blanco,
    ongeldig: ronde.ongeldig,
    herstemming: eenOfMeer(metPlaats(z.strictObject(ronde)))
      .describe('De tweede stemming (artikel 31), en wat daarna kwam')
      .optional(),
    loting: tekst.describe('Wie het lot aanwees').optional(),
  }),
);

export type StemmingBestand = z.infer<typeof stemmingSchema>;
