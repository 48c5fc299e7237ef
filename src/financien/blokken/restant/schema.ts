import * as z from 'zod';
import { metPlaats } from '../../../domain/samengesteld.ts';
import { jaNee, tekst } from '../../../domain/scalar.ts';
import { sleutel } from '../../blok.ts';
import { tabelopties, toelichting } from '../../schema/tabel.ts';

/** What is left of what is available. */
const restant = metPlaats(
  z.strictObject({
    titel: tabelopties.titel,
    eenheid: tabelopties.eenheid,
    beschikbaar: tekst.describe('Formule voor wat beschikbaar is, zoals baten.totaal'),
    inzet: tekst.describe('Formule voor wat wordt ingezet; leeg: lasten.totaal').optional(),
    naam: tekst.describe('Naam van de regel met het restant').optional(),
    cumulatief: jaNee.describe('Ook tonen wat er opgeteld over de jaren overblijft').optional(),
    toelichting,
  }),
);

export const RESTANT = sleutel('restant', restant.describe('Wat er per jaar overblijft'));
