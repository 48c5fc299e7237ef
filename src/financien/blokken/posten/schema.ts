import * as z from 'zod';
import { metPlaats, nietLeeg } from '../../../domain/samengesteld.ts';
import { tekst } from '../../../domain/scalar.ts';
import { type Sleutel, sleutel } from '../../blok.ts';
import { post, rij } from '../../schema/rij.ts';
import { bedragen, tabelopties, toelichting, totaalkolom } from '../../schema/tabel.ts';

const inhoud = {
  ...tabelopties,
  totaal: nietLeeg(tekst.describe('Naam van de totaalregel').optional()),
  totaalkolom: totaalkolom.optional(),
  posten: z.array(post).min(1).describe('De posten, elk achter een streepje').optional(),
  verwacht: bedragen.describe('Het totaal dat u verwacht; wordt gecontroleerd').optional(),
  onder: z.array(rij).min(1).describe('Rijen onder het totaal, die er geen deel van zijn').optional(),
  toelichting,
};

/** Lasten or baten: posts by year, and their total. */
const postenblok = metPlaats(z.strictObject(inhoud));
export type PostenblokInvoer = z.output<typeof postenblok>;

/** The dekking may say what it leaves open, or covers too much. */
const dekking = metPlaats(
  z.strictObject({
    ...inhoud,
    tekort: bedragen.describe('Wat niet gedekt is, per jaar').optional(),
    overschot: bedragen.describe('Wat meer gedekt is dan nodig, per jaar').optional(),
  }),
);
export type DekkingInvoer = z.output<typeof dekking>;

export const LASTEN = sleutel('lasten', postenblok.describe('De kosten'));
export const BATEN = sleutel('baten', postenblok.describe('De opbrengsten'));
export const DEKKING = sleutel('dekking', dekking.describe('Waar de lasten van worden betaald'));

/** The three blocks of posts by year: each is a key and the table of that name. */
export const POSTENBLOKKEN: readonly Sleutel<PostenblokInvoer>[] = [LASTEN, BATEN, DEKKING];
