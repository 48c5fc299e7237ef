import * as z from 'zod';
import { naam } from '../../../domain/naam.ts';
import { groep, kaart, metPlaats } from '../../../domain/samengesteld.ts';
import { jaNee, keuze, scalar, tekst } from '../../../domain/scalar.ts';
import { sleutel } from '../../blok.ts';
import { bedrag, bedragen } from '../../schema/tabel.ts';

const bijdrage = metPlaats(
  z.strictObject({
    id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
    post: tekst.describe('Van wie of waarvoor de bijdrage is'),
    bedrag,
  }),
);

/** An investment, from which kapitaallasten follow. */
const investering = metPlaats(
  z.strictObject({
    naam: tekst.describe('Naam van de investering'),
    bruto: bedrag.describe('Wat de investering in totaal kost'),
    krediet: bedrag.describe('Het krediet dat de raad geeft; leeg: gelijk aan bruto').optional(),
    bijdragen: z.array(bijdrage).describe('Bijdragen van derden').optional(),
    btw: keuze(['inclusief', 'exclusief', 'compensabel'])
      .describe('Of de bedragen met btw zijn; compensabel: de gemeente krijgt de btw terug')
      .optional(),
    uitgaven: bedragen.describe('Wanneer het krediet wordt uitgegeven').optional(),
    afschrijving: keuze(['lineair', 'annuitair', 'geen']).describe('Hoe wordt afgeschreven'),
    termijn: tekst.describe('Aantal jaren waarin wordt afgeschreven').optional(),
    rente: scalar.describe('Rentepercentage over de boekwaarde').optional(),
    restwaarde: bedrag.describe('Waarde aan het eind van de afschrijving').optional(),
    ingebruikname: tekst.describe('Jaar waarin het werk klaar is').optional(),
    eerste_jaar: tekst.describe('Eerste jaar met kapitaallasten').optional(),
    half_jaar: jaNee
      .describe('ja: het eerste jaar telt half, en het laatste halve jaar komt na de termijn')
      .optional(),
    verwacht: groep(
      z.strictObject({
        netto: bedrag.describe('De netto investering die u verwacht').optional(),
        kapitaallasten: bedragen.describe('De kapitaallasten die u verwacht, per jaar').optional(),
      }),
    )
      .describe('Wat u verwacht dat eruit komt; wordt gecontroleerd')
      .optional(),
  }),
);
export type InvesteringInvoer = z.output<typeof investering>;

export const INVESTERINGEN = sleutel(
  'investeringen',
  kaart(investering).describe('Investeringen met hun kapitaallasten, elk onder een eigen naam'),
);

/** The table with what all investeringen cost each year, which posts and formulas name. */
export const KAPITAALLASTEN = 'kapitaallasten';
