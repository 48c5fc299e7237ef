import * as z from 'zod';
import { financienSchema } from './financien/schema.ts';
import { datum, eenOfMeer, jaNee, keuze, metPlaats, tekst, vorm } from './scalar.ts';
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
    titel: tekst.describe('Titel van het eerdere besluit'),
    datum: datum.describe('Datum van dat besluit, zoals 2022-06-07').optional(),
    kenmerk: tekst.describe('Zaaknummer of RIS-nummer').optional(),
    url: tekst.describe('Adres van het stuk in het raadsinformatiesysteem').optional(),
  }),
);

const besluitpunt = vorm(
  tekst.transform((value) => ({ tekst: value, sub: undefined })),
  z.strictObject({
    tekst: tekst.describe('Infinitiefzin die “De raad besluit: …” afmaakt, zonder nummer en zonder punt'),
    sub: z.array(tekst).min(1).describe('Onderdelen; zij krijgen een letter').optional(),
  }),
);

const portefeuillehouder = vorm(
  tekst.transform((naam) => ({ naam, functie: undefined })),
  z.strictObject({
    naam: tekst.describe('Voor- en achternaam'),
    functie: tekst.describe('Zoals wethouder financiën').optional(),
  }),
);

// What every kind of proposal shares, in four parts: the order of the keys is that of a well laid out proposal.

const stuk = {
  soort: keuze(SOORTEN).describe('Soort voorstel'),
  gemeente: tekst.describe('Naam van de map met het sjabloon van de gemeente'),
  onderwerp: tekst.describe('Waar het voorstel over gaat, zonder punt aan het eind'),
  zaaknummer: tekst.describe('Nummer van de zaak of het voorstel').optional(),
  status: keuze(STATUSSEN).describe('Hoe ver het voorstel is; bij concept komt er een watermerk').optional(),
  datum: datum.describe('Datum van het voorstel van het college, zoals 2022-06-07'),
  vergadering: datum.describe('Datum van de raadsvergadering, zoals 2022-06-28').optional(),
  agendapunt: tekst.describe('Nummer op de agenda').optional(),
  behandeling: keuze(['hamerstuk', 'bespreekstuk', 'debatstuk'])
    .describe('Hoe de raad het voorstel behandelt')
    .optional(),
};

const betrokken = {
  portefeuillehouder: eenOfMeer(portefeuillehouder)
    .describe('Een of meer namen, eventueel met functie')
    .optional(),
  programma: eenOfMeer(tekst).describe('Begrotingsprogramma').optional(),
  bevoegdheid: tekst.describe('Rol van de raad, zoals kaderstellend').optional(),
};

const omgang = {
  openbaar: jaNee.describe('Of het voorstel openbaar is').optional(),
  termijn: z
    .strictObject({
      datum: datum.describe('Uiterste datum van het besluit, zoals 2022-06-28'),
      reden: tekst.describe('Waarom het besluit dan nodig is').optional(),
    })
    .describe('Voor wanneer een besluit nodig is, en waarom')
    .optional(),
  intern: z
    .strictObject({
      auteur: tekst.describe('Naam van de schrijver').optional(),
      email: tekst.describe('E-mailadres van de schrijver').optional(),
      telefoon: tekst.describe('Telefoonnummer van de schrijver').optional(),
      verantwoordelijke: tekst.describe('Naam van de ambtelijk verantwoordelijke').optional(),
      team: tekst.describe('Team of afdeling').optional(),
    })
    .describe('Alleen voor intern gebruik: komt nooit in een openbaar document')
    .optional(),
};

const slot = {
  financien: financienSchema.describe('Tabellen met bedragen; alle totalen worden berekend').optional(),
  bijlagen: z.array(bijlage).describe('Bijlagen bij het voorstel').optional(),
  eerdere_besluiten: z.array(eerderBesluit).describe('Wat hierover eerder is besloten').optional(),
  ondertekening: z
    .strictObject({
      griffier: tekst.describe('Naam van de griffier').optional(),
      voorzitter: tekst.describe('Naam van de voorzitter van de raad').optional(),
      secretaris: tekst.describe('Naam van de gemeentesecretaris').optional(),
      burgemeester: tekst.describe('Naam van de burgemeester').optional(),
    })
    .describe('Namen onder het voorstel en het besluit')
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
  const { besluitpunten } = raadsstuk;
  return z.strictObject({
    ...stuk,
    indieners: soort === 'initiatiefvoorstel' ? indieners : indieners.optional(),
    ...betrokken,
    ...extra,
    ...omgang,
    ...raadsstuk,
    besluitpunten: soort === 'bestedingsplan' ? besluitpunten.optional() : besluitpunten,
    ...slot,
  });
}

/** The schema that fits every kind, with the extra keys of templates: what only some kinds need may be left out. */
export function anyVoorstelSchema(velden: readonly string[]) {
  const entries = Object.entries<z.ZodType>(frontmatterOfAnyKind().shape);
  const at = entries.findIndex(([key]) => key === 'openbaar');
  const extra = velden.map((veld) => [veld, tekst.optional()] as const);
  return z.strictObject(Object.fromEntries([...entries.slice(0, at), ...extra, ...entries.slice(at)]));
}

/** The frontmatter of any kind, as its schema returns it. */
export type Frontmatter = z.output<ReturnType<typeof frontmatterOfAnyKind>>;

function frontmatterOfAnyKind() {
  return z.strictObject({
    ...stuk,
    indieners: indieners.optional(),
    ...betrokken,
    ...omgang,
    ...raadsstuk,
    besluitpunten: raadsstuk.besluitpunten.optional(),
    ...slot,
  });
}
