import { z } from 'zod';
import { financienSchema } from './financien.ts';
import { datum, eenOfMeer, jaNee, keuze, leesbaar, metPlaats, tekst, vorm } from './scalar.ts';
import { SOORTEN, type Soort } from './soort.ts';
import { STATUSSEN } from './voorstel.ts';

const bijlage = metPlaats(
  z.strictObject({
    titel: tekst.describe('Titel zoals die in de lijst van bijlagen komt'),
    bestand: tekst.describe('Pad van het bestand, naast het voorstel').optional(),
    openbaar: jaNee.describe('Of de bijlage openbaar is; zonder deze sleutel wel').optional(),
  }),
);

const eerderBesluit = metPlaats(
  z.strictObject({
    titel: tekst,
    datum: datum.optional(),
    kenmerk: tekst.optional(),
    url: tekst.optional(),
  }),
);

const besluitpunt = vorm(
  tekst.transform((value) => ({ tekst: value, sub: undefined })),
  z.strictObject({ tekst, sub: z.array(tekst).min(1).optional() }),
);

const portefeuillehouder = vorm(
  tekst.transform((naam) => ({ naam, functie: undefined })),
  z.strictObject({ naam: tekst, functie: tekst.optional() }),
);

/** What every kind of proposal shares. */
const common = {
  soort: keuze(SOORTEN).describe('Soort voorstel'),
  gemeente: tekst.describe('Naam van de map met het sjabloon van de gemeente'),
  onderwerp: tekst.describe('Waar het voorstel over gaat, zonder punt aan het eind'),
  zaaknummer: tekst.describe('Nummer van de zaak of het voorstel').optional(),
  status: keuze(STATUSSEN).describe('Hoe ver het voorstel is; bij concept komt er een watermerk').optional(),
  datum: datum.describe('Datum van het voorstel van het college, zoals 2022-06-07'),
  vergadering: datum.describe('Datum van de raadsvergadering').optional(),
  agendapunt: tekst.optional(),
  behandeling: keuze(['hamerstuk', 'bespreekstuk', 'debatstuk']).optional(),
  portefeuillehouder: eenOfMeer(portefeuillehouder)
    .describe('Een of meer namen, eventueel met functie')
    .optional(),
  programma: eenOfMeer(tekst).describe('Begrotingsprogramma').optional(),
  bevoegdheid: tekst.optional(),
  openbaar: jaNee.optional(),
  termijn: z.strictObject({ datum, reden: tekst.optional() }).optional(),
  intern: z
    .strictObject({
      auteur: tekst.optional(),
      email: tekst.optional(),
      telefoon: tekst.optional(),
      verantwoordelijke: tekst.optional(),
      team: tekst.optional(),
    })
    .describe('Alleen voor intern gebruik: komt nooit in een openbaar document')
    .optional(),
  financien: financienSchema.describe('Tabellen met bedragen; alle totalen worden berekend').optional(),
  bijlagen: z.array(bijlage).optional(),
  eerdere_besluiten: z.array(eerderBesluit).optional(),
  ondertekening: z
    .strictObject({
      griffier: tekst.optional(),
      voorzitter: tekst.optional(),
      secretaris: tekst.optional(),
      burgemeester: tekst.optional(),
    })
    .optional(),
};

/** What a proposal has on which the council decides. */
const raadsstuk = {
  gelet_op: eenOfMeer(tekst).describe('Wettelijke grondslagen, elk op een eigen regel').optional(),
  overwegende: eenOfMeer(tekst).describe('Overwegingen na “overwegende dat”').optional(),
  gehoord: eenOfMeer(tekst).describe('Adviezen en beraadslagingen').optional(),
  besluitpunten: z.array(besluitpunt).min(1).describe('Wat de raad besluit, elk punt als infinitiefzin'),
};

const indieners = eenOfMeer(tekst).describe('Raadsleden of fracties die het voorstel indienen');

/** The frontmatter schema of each kind of proposal; `velden` are the extra keys of a template. */
export function voorstelSchema(soort: Soort, velden: readonly string[]) {
  const extra = Object.fromEntries(velden.map((veld) => [veld, tekst.optional()]));
  return z.strictObject({ ...SHAPES[soort], ...extra });
}

const SHAPES = {
  raadsvoorstel: { ...common, ...raadsstuk, indieners: indieners.optional() },
  startnotitie: { ...common, ...raadsstuk, indieners: indieners.optional() },
  initiatiefvoorstel: { ...common, ...raadsstuk, indieners },
  collegevoorstel: { ...common, ...raadsstuk, indieners: indieners.optional() },
  bestedingsplan: {
    ...common,
    ...raadsstuk,
    besluitpunten: raadsstuk.besluitpunten.optional(),
  },
} satisfies Record<Soort, z.ZodRawShape>;

/** The frontmatter of any kind, as its schema returns it. */
export type Frontmatter = z.output<ReturnType<typeof frontmatterOfAnyKind>>;

function frontmatterOfAnyKind() {
  return z.strictObject({
    ...common,
    ...raadsstuk,
    besluitpunten: raadsstuk.besluitpunten.optional(),
    indieners: indieners.optional(),
  });
}

/** Reads one word from the frontmatter before its schema is known. */
export const woord = leesbaar((value) => ({ value }));
