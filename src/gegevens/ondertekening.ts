import * as z from 'zod';
import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import { groep, vorm } from '../domain/samengesteld.ts';
import { tekst } from '../domain/scalar.ts';
import type { Located } from '../source/located.ts';
import { gegeven } from './gegeven.ts';
import { tekstvariabele, type Variabele } from './variabele.ts';

/** Who signs, by their usual office. */
const FUNCTIES = {
  griffier: 'griffier',
  voorzitter: 'voorzitter van de raad',
  secretaris: 'gemeentesecretaris',
  burgemeester: 'burgemeester',
} as const;
type Functie = keyof typeof FUNCTIES;
const SLEUTELS = Object.keys(FUNCTIES) as readonly Functie[];

/** Somebody who signs; `functie` is the office of a deputy: plv. griffier, wnd. voorzitter, loco-burgemeester. */
interface Ondertekenaar {
  readonly naam: Located<string>;
  readonly functie?: Located<string> | undefined;
}
type Ondertekening = { readonly [F in Functie]?: Ondertekenaar | undefined };

const ondertekenaar = vorm<Ondertekenaar, Ondertekenaar>(
  tekst.transform((naam) => ({ naam })),
  groep(
    z.strictObject({
      naam: tekst.describe('Voor- en achternaam'),
      functie: tekst.describe('Wie een ander vervangt, zoals plv. griffier of loco-burgemeester').optional(),
    }),
  ),
);

/** Names for the signature blocks; what is absent comes from the template or stays open. */
export const ondertekening = gegeven({
  sleutel: 'ondertekening',
  eigenschap: 'ondertekening',
  schema: groep(
    z.strictObject({
      griffier: ondertekenaar.describe('Naam van de griffier, of van wie de griffier vervangt').optional(),
      voorzitter: ondertekenaar
        .describe('Naam van de voorzitter van de raad, of van een plaatsvervanger')
        .optional(),
      secretaris: ondertekenaar
        .describe('Naam van de gemeentesecretaris, of van een plaatsvervanger')
        .optional(),
      burgemeester: ondertekenaar
        .describe('Naam van de burgemeester, of van de loco-burgemeester')
        .optional(),
    }),
  ).describe('Namen onder het voorstel en het besluit'),
  lees: (ruw): Ondertekening => ruw ?? {},
}).geeft({
  variabelen: Object.assign({}, ...SLEUTELS.map(variabelenVan)) as Record<string, Variabele<Ondertekening>>,
  json: {
    van: (all) =>
      Object.fromEntries(
        SLEUTELS.flatMap((sleutel) => {
          const { naam, functie } = all[sleutel] ?? {};
          return [
            ...(naam ? [[sleutel, naam.value]] : []),
            ...(functie ? [[`${sleutel}_functie`, functieVan(all, sleutel)]] : []),
          ];
        }),
      ),
  },
  vergelijk: SLEUTELS.map((sleutel) => ({
    sleutel: `ondertekening.${sleutel}`,
    naam: eersteHoofdletter(sleutel),
    waarde: (all) => {
      const one = all[sleutel];
      return one && (one.functie ? `${one.naam.value} (${functieVan(all, sleutel)})` : one.naam.value);
    },
  })),
});

function variabelenVan(sleutel: Functie): Readonly<Record<string, Variabele<Ondertekening>>> {
  return {
    [sleutel]: tekstvariabele(`naam van de ${FUNCTIES[sleutel]}`, (all) => all[sleutel]?.naam.value),
    [`${sleutel}_functie`]: tekstvariabele(`${sleutel}, of de functie van wie vervangt, zonder “de”`, (all) =>
      functieVan(all, sleutel),
    ),
  };
}

/** The office as it stands under a signature, behind "de": some authors type that too. */
function functieVan(all: Ondertekening, sleutel: Functie): string {
  return all[sleutel]?.functie?.value.replace(/^de\s+/i, '').replace(/,$/, '') ?? sleutel;
}
