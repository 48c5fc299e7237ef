// src/vergadering/raad: raad.yaml, who sits in the council and what its rules of order say.

import * as z from 'zod';
import {
  AANHEFFEN,
  BESLUITENLIJSTVORMEN,
  EENSGEZIND,
  NA_AMENDEMENT,
  ONDERTEKENAARS,
  PUNTWOORDEN,
} from '../../domain/raad.ts';
import { groep, metPlaats, vorm } from '../../domain/samengesteld.ts';
import { datum, jaNee, keuze, leesbaar, tekst } from '../../domain/scalar.ts';

/** A whole number from 0 on, with or without points between thousands. */
export function heelGetal(most: number) {
  return leesbaar((text) => {
    if (!/^(?:\d{1,9}|\d{1,3}(?:\.\d{3})+)$/.test(text)) {
      return { melding: `'${text}' is geen heel getal.`, hint: 'Schrijf alleen cijfers, zoals 39.' };
    }
    const value = Number(text.replaceAll('.', ''));
    return value > most
      ? { melding: `${text} is te veel; het hoogste is ${most}.`, hint: 'Kijk het getal na.' }
      : { value };
    // To an editor 27.400 is a number with decimals, and 1.027.400 a text.
  }).meta({ type: most < 1000 ? 'integer' : ['number', 'string'], minimum: 0, maximum: most });
}

const persoonsleutels = {
  naam: tekst.describe('Naam zoals die wordt gedrukt'),
  aanhef: keuze(AANHEFFEN, {
    heer: 'de heer',
    dhr: 'de heer',
    'dhr.': 'de heer',
    mevr: 'mevrouw',
    'mevr.': 'mevrouw',
    mw: 'mevrouw',
    'mw.': 'mevrouw',
  })
    .describe('Wat voor de naam komt; geen: alleen de naam')
    .optional(),
};

/** A name, or a name with what stands before it. */
export const persoon = vorm(
  tekst.transform((naam) => ({ naam, aanhef: undefined })),
  groep(z.strictObject(persoonsleutels)),
);

const raadslid = vorm(
  tekst.transform((naam) => ({ naam, aanhef: undefined, vanaf: undefined, tot: undefined })),
  groep(
    z.strictObject({
      ...persoonsleutels,
      vanaf: datum.describe('Eerste dag als raadslid, voor wie later instroomde').optional(),
      tot: datum.describe('Dag waarop iemand geen raadslid meer was').optional(),
    }),
  ),
);

const fractie = groep(
  z.strictObject({
    naam: tekst.describe('Naam van de fractie, zoals in de besluitenlijst'),
    zetels: heelGetal(45).describe('Zetels van de fractie, ook die waar nu niemand op zit'),
    vacatures: heelGetal(45).describe('Hoeveel van die zetels nu leeg zijn').optional(),
    leden: z
      .array(raadslid)
      .describe('De leden; nodig voor hoofdelijke stemmingen en afwezigheid op naam')
      .optional(),
  }),
);

const periode = metPlaats(
  z.strictObject({
    vanaf: datum.describe('De eerste dag waarop de raad zo was samengesteld'),
    zetels: heelGetal(45).describe('Het aantal leden van de raad (artikel 8 van de Gemeentewet)'),
    voorzitter: persoon.describe('De burgemeester, als voorzitter van de raad'),
    plaatsvervangers: z.array(persoon).describe('Wie de voorzitter kan vervangen').optional(),
    griffier: persoon.describe('De griffier'),
    plaatsvervangend_griffiers: z.array(persoon).describe('Wie de griffier kan vervangen').optional(),
    fracties: z.array(fractie).nonempty().describe('De fracties, in de volgorde van de besluitenlijst'),
  }),
);

/** One raad.yaml. */
export const raadSchema = z.strictObject({
  inwoners: heelGetal(99_999_999)
    .describe('Inwoners op 1 januari voor de verkiezing; dan wordt het aantal zetels nagekeken')
    .optional(),
  na_amendement: keuze(NA_AMENDEMENT)
    .describe('Nummer van een ingevoegd besluitpunt: 2a, of alles opnieuw genummerd')
    .optional(),
  puntwoord: keuze(PUNTWOORDEN).describe('Hoe een punt van het besluit in amendementen heet').optional(),
  ondertekening: keuze(ONDERTEKENAARS)
    .describe('Wie tekent; griffier: alleen de griffier (artikel 32a, tweede lid)')
    .optional(),
  besluitenlijst: keuze(BESLUITENLIJSTVORMEN).describe('Vorm van de besluitenlijst').optional(),
  eensgezind: keuze(EENSGEZIND).describe('Hoe er staat dat niemand tegenstemde').optional(),
  stemuitslag_op_besluit: jaNee.describe('Of op een raadsbesluit staat hoe er is gestemd').optional(),
  dekking_verplicht: jaNee.describe('Of een amendement dat geld kost zegt waar dat vandaan komt').optional(),
  termijn_stukken: heelGetal(60).describe('Hoeveel dagen voor de vergadering de stukken er zijn').optional(),
  inzage: tekst.describe('Waar de stukken van een vergadering te lezen zijn, als zin').optional(),
  inspreken: tekst.describe('Hoe inwoners kunnen inspreken, als zin').optional(),
  perioden: z.array(periode).nonempty().describe('Hoe de raad was samengesteld, en vanaf wanneer'),
});

export type RaadBestand = z.infer<typeof raadSchema>;
