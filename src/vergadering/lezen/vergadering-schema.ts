// src/vergadering/lezen: vergadering.md to a typed meeting, every deviation at its place.

import * as z from 'zod';
import { AANHEFFEN, ONDERTEKENAARS } from '../../domain/raad.ts';
import { eenOfMeer, groep, metPlaats, vorm } from '../../domain/samengesteld.ts';
import { datum, jaNee, keuze, patroon, tekst } from '../../domain/scalar.ts';
import { STUKUITKOMSTEN, UITKOMSTEN } from '../../domain/uitkomst.ts';
import { BEHANDELINGEN } from '../../domain/vergadering.ts';
import { heelGetal } from '../raad/raad-schema.ts';
import { type StemmingBestand, stemmingSchema } from './stemming-schema.ts';
import { grens, tijd } from './tijd.ts';

const optreden = vorm(
  tekst.transform((naam) => ({ naam, aanhef: undefined, hoedanigheid: undefined })),
  groep(
    z.strictObject({
      naam: tekst.describe('Naam zoals die wordt gedrukt'),
      aanhef: keuze(AANHEFFEN).describe('Wat voor de naam komt').optional(),
      hoedanigheid: tekst
        .describe('Zoals plaatsvervangend voorzitter (artikel 77 van de Gemeentewet)')
        .optional(),
    }),
  ),
);

const afwezig = {
  vanaf: grens.describe('Ging weg om deze tijd, of toen dit agendapunt begon: punt 8').optional(),
  tot: grens.describe('Kwam binnen om deze tijd, of toen dit agendapunt begon: punt 5').optional(),
  zonder_bericht: jaNee.describe('Of er geen bericht van verhindering was').optional(),
};

const afwezige = z.union([
  tekst,
  metPlaats(z.strictObject({ naam: tekst.describe('Naam van het raadslid'), ...afwezig })),
  metPlaats(
    z.strictObject({
      fractie: tekst.describe('Naam van de fractie'),
      aantal: heelGetal(45).describe('Hoeveel leden van de fractie; zonder: alle').optional(),
      ...afwezig,
    }),
  ),
]);

/** What became of a proposal, or of an amendment or motion, and how it was decided. */
const afloop = {
  reden: tekst.describe('Waarom, bij aangehouden of ingetrokken').optional(),
  ingetrokken_door: tekst.describe('Wie het introk, zoals college of indiener').optional(),
  stemming: stemmingSchema.describe('Hoe er is gestemd, en door wie').optional(),
};

const SYNONIEMEN = {
  hamerstuk: 'zonder-stemming',
  'zonder stemming': 'zonder-stemming',
  unaniem: 'aangenomen',
  conform: 'aangenomen',
  vastgesteld: 'aangenomen',
  aanvaard: 'aangenomen',
  akkoord: 'aangenomen',
  gewijzigd: 'aangenomen',
  geamendeerd: 'aangenomen',
  'gewijzigd aangenomen': 'aangenomen',
  'gewijzigd vastgesteld': 'aangenomen',
  'geamendeerd aangenomen': 'aangenomen',
  afgewezen: 'verworpen',
  'niet aangenomen': 'verworpen',
  doorgeschoven: 'aangehouden',
  afgevoerd: 'aangehouden',
  teruggenomen: 'ingetrokken',
  gestaakt: 'uitgesteld',
} as const;

const WAT_KORT = tekst.describe('Het advies, zoals ontraden of oordeel aan de raad');

const stukbehandeling = metPlaats(
  z.strictObject({
    stuk: tekst.describe('Nummer van het stuk, zoals A7.1'),
    titel: tekst.describe('Titel; alleen als het stuk geen eigen bestand heeft').optional(),
    indieners: eenOfMeer(tekst).describe('Fracties of leden; alleen als er geen eigen bestand is').optional(),
    uitkomst: keuze(STUKUITKOMSTEN, SYNONIEMEN).describe('Wat er van het stuk is geworden').optional(),
    ...afloop,
    preadvies: vorm(
      WAT_KORT.transform((advies) => ({ door: undefined, tekst: advies })),
      groep(
        z.strictObject({
          door: tekst.describe('Zoals wethouder De Wit; leeg: het college').optional(),
          tekst: WAT_KORT,
        }),
      ),
    )
      .describe('Wat het college of de wethouder de raad adviseerde')
      .optional(),
  }),
);

const ordevoorstel = metPlaats(
  z.strictObject({
    door: tekst.describe('Fractie of raadslid'),
    tekst: tekst.describe('Wat werd voorgesteld, zoals: het punt van de agenda te halen'),
    uitkomst: keuze(UITKOMSTEN, SYNONIEMEN).describe('Wat er van het ordevoorstel is geworden').optional(),
    ...afloop,
  }),
);

const nummer = patroon(/^\d{1,3}(?:\.?[a-z]|(?:\.\d{1,3}){1,2})?$/, (text) =>
  /^\d{1,3}(?:\.?[a-z]|(?:\.\d{1,3}){1,2})?$/.test(text)
    ? { value: text }
    : { melding: `'${text}' is geen nummer van een agendapunt.`, hint: 'Schrijf bijvoorbeeld 7, 7a of 7.1.' },
).meta({ type: ['string', 'number'], examples: ['7'] });

export interface AgendapuntBestand extends z.infer<typeof eigenPunt> {
  readonly sub?: readonly AgendapuntBestand[] | undefined;
}

const WAT = tekst.describe('Wat er is gezegd, in een zin');

/** In the order of the evening, in which they are laid out too. */
const puntsleutels = {
  nr: nummer.describe('Nummer op de agenda'),
  titel: tekst.describe('Titel; zonder titel die van het voorstel').optional(),
  toelichting: tekst.describe('Een zin onder de titel').optional(),
  besloten: jaNee.describe('Achter gesloten deuren (artikel 23)').optional(),
  besluit_openbaar: jaNee
    .describe('Of van een besloten punt in de besluitenlijst staat wat is besloten')
    .optional(),
  aanvang: tijd.describe('Begin van het punt: gepland, of zoals het ging').optional(),
  einde: tijd.describe('Einde van het punt').optional(),
  portefeuillehouder: tekst.describe('Wie erover gaat; leeg: die van het voorstel').optional(),
  stukken: eenOfMeer(tekst)
    .describe('Titels van stukken bij dit punt, naast die van het voorstel')
    .optional(),
  voorstel: tekst.describe('Naam van de map van het voorstel').optional(),
  behandeling: keuze(BEHANDELINGEN).describe('Met of zonder bespreking').optional(),
  later_toegevoegd: jaNee
    .describe(
      'Bij opnieuw_belegd: ja, een punt dat niet op de agenda stond van de vergadering die niet begon',
    )
    .optional(),
  vervolg_van: datum.describe('Datum van de vergadering waarin dit punt bleef liggen').optional(),
  ordevoorstellen: z
    .array(ordevoorstel)
    .describe('Voorstellen over de orde van de vergadering bij dit punt')
    .optional(),
  amendementen: z.array(stukbehandeling).describe('Amendementen en subamendementen').optional(),
  uitkomst: keuze(UITKOMSTEN, SYNONIEMEN).describe('Wat er van het voorstel is geworden').optional(),
  ...afloop,
  besluit: eenOfMeer(tekst).describe('Wat de raad besloot, als er geen voorstel is').optional(),
  stemverklaringen: z
    .array(groep(z.strictObject({ door: tekst.describe('Fractie of raadslid'), tekst: WAT })))
    .describe('Waarom iemand zo stemde')
    .optional(),
  aantekeningen: z
    .array(groep(z.strictObject({ lid: tekst.describe('Naam van het raadslid'), tekst: WAT })))
    .describe('Wat een lid liet aantekenen; het verandert geen uitslag')
    .optional(),
  moties: z.array(stukbehandeling).describe('Moties bij dit punt').optional(),
  toezeggingen: z
    .array(
      groep(
        z.strictObject({
          door: tekst.describe('Zoals wethouder De Wit'),
          tekst: WAT,
          termijn: datum.describe('Uiterlijk wanneer').optional(),
        }),
      ),
    )
    .describe('Wat het college of de burgemeester toezegde')
    .optional(),
};

const eigenPunt = metPlaats(z.strictObject(puntsleutels));

const agendapunt: z.ZodType<AgendapuntBestand> = metPlaats(
  z.strictObject({
    ...puntsleutels,
    get sub() {
      return z.array(agendapunt).describe('Punten onder dit punt').optional();
    },
  }),
);

const schorsing = groep(
  z.strictObject({
    van: tijd.describe('Begin'),
    tot: tijd.describe('Einde'),
    reden: tekst.describe('Waarom').optional(),
  }),
);

/** The frontmatter of a vergadering.md. */
export const vergaderingSchema = z.strictObject({
  soort: keuze(['raadsvergadering']).describe('Wat voor bestand dit is'),
  gemeente: tekst.describe('Naam van de map onder templates/'),
  datum: datum.describe('Dag van de vergadering'),
  aanvang: tijd.describe('Begin').optional(),
  einde: tijd.describe('Sluiting').optional(),
  plaats: tekst.describe('Zoals raadzaal').optional(),
  openbaar: jaNee.describe('Nee als de hele vergadering besloten is (artikel 23)').optional(),
  verzonden: datum.describe('Dag waarop de uitnodiging en de stukken weggaan (artikel 19)').optional(),
  inzage: tekst.describe('Waar de stukken te lezen zijn; leeg: zoals altijd').optional(),
  inspreken: tekst.describe('Hoe inwoners kunnen inspreken; leeg: zoals altijd').optional(),
  voorzitter: optreden.describe('Wie voorzat; leeg: de voorzitter van de raad').optional(),
  griffier: optreden.describe('Wie griffier was; leeg: de griffier van de raad').optional(),
  ondertekening: keuze(ONDERTEKENAARS).describe('Wie tekent (artikel 32a)').optional(),
  afwezig: z.array(afwezige).describe('Wie er niet was, of niet de hele avond').optional(),
  opnieuw_belegd: jaNee.describe('Of dit de vergadering van artikel 20, tweede lid, is').optional(),
  schorsingen: z.array(schorsing).describe('Wanneer de vergadering stillag').optional(),
  eerste_stem: tekst.describe('Bij wie de hoofdelijke stemming begint, door het lot').optional(),
  agenda: z.array(agendapunt).nonempty().describe('De agenda met wat er per punt gebeurde'),
});

export type VergaderingBestand = z.infer<typeof vergaderingSchema>;
export type AfwezigeBestand = z.infer<typeof afwezige>;
export type StukBestand = z.infer<typeof stukbehandeling>;
export type { StemmingBestand };
