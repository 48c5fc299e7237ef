import * as z from 'zod';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import {
  bedrag,
  bedragen,
  cellen,
  EENHEDEN,
  naam,
  post,
  rij,
  WAARDESOORTEN,
  type WaardeSoort,
} from './financien-schema.ts';
import { eenOfMeer, jaNee, kaart, keuze, leesbaar, metPlaats, scalar, tekst, vorm } from './scalar.ts';

export type * from './financien-schema.ts';

/** What every table may say about itself. */
const tabelopties = {
  titel: tekst.describe('Titel boven de tabel').optional(),
  eenheid: keuze(EENHEDEN)
    .describe('Hoe de bedragen worden getoond: euro, of duizend (x € 1.000)')
    .optional(),
  eerste_kop: tekst.describe('Kop boven de eerste kolom').optional(),
  invoer: keuze(EENHEDEN)
    .describe('Hoe de bedragen hier getypt zijn: euro, of duizend (x € 1.000)')
    .optional(),
  tolerantie: keuze(['geen', 'afronding'])
    .describe('afronding: getypte bedragen zijn al afgerond')
    .optional(),
  bestand: tekst.describe('CSV-bestand naast het voorstel, waaruit de rijen komen').optional(),
};
const toelichting = eenOfMeer(tekst).describe('Regels onder de tabel').optional();

const totaalkolom = vorm(
  tekst.transform((value) => ({ naam: value, verwacht: undefined })),
  z.strictObject({
    naam: tekst.describe('Kop boven de kolom met totalen').optional(),
    verwacht: cellen.describe('De totalen die u verwacht; worden gecontroleerd').optional(),
  }),
).describe('Kolom met het totaal van alle jaren: ja, of de kop ervan');

const postenblok = {
  ...tabelopties,
  totaal: tekst.describe('Naam van de totaalregel').optional(),
  totaalkolom: totaalkolom.optional(),
  posten: z.array(post).min(1).describe('De posten, elk achter een streepje').optional(),
  verwacht: bedragen.describe('Het totaal dat u verwacht; wordt gecontroleerd').optional(),
  onder: z.array(rij).min(1).describe('Rijen onder het totaal, die er geen deel van zijn').optional(),
  toelichting,
};

const blok = metPlaats(z.strictObject(postenblok));
export type PostenblokInvoer = z.output<typeof blok>;

const dekking = metPlaats(
  z.strictObject({
    ...postenblok,
    tekort: bedragen.describe('Wat niet gedekt is, per jaar').optional(),
    overschot: bedragen.describe('Wat meer gedekt is dan nodig, per jaar').optional(),
  }),
);

const reserve = metPlaats(
  z.strictObject({
    naam: tekst.describe('Naam van de reserve'),
    soort: keuze(['algemeen', 'bestemming']).describe('Algemene reserve of bestemmingsreserve').optional(),
    beginstand: bedrag.describe('Stand op 1 januari van het eerste jaar'),
    stortingen: bedragen.describe('Wat erin gaat, per jaar').optional(),
    onttrekkingen: bedragen.describe('Wat eruit gaat, per jaar').optional(),
    eindjaar: tekst.describe('Laatste jaar waarin de reserve bestaat').optional(),
    minimum: bedrag.describe('Stand waar de reserve niet onder mag komen').optional(),
    verwacht: bedragen.describe('De eindstand die u verwacht, per jaar').optional(),
  }),
);
export type ReserveInvoer = z.output<typeof reserve>;

const bijdrage = metPlaats(
  z.strictObject({
    id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
    post: tekst.describe('Van wie of waarvoor de bijdrage is'),
    bedrag,
  }),
);

const investering = metPlaats(
  z.strictObject({
    naam: tekst.describe('Naam van de investering'),
    bruto: bedrag.describe('Wat de investering in totaal kost'),
    krediet: bedrag
      .describe('Het krediet dat de raad geeft; zonder deze sleutel gelijk aan bruto')
      .optional(),
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
    verwacht: z
      .strictObject({
        netto: bedrag.describe('De netto investering die u verwacht').optional(),
        kapitaallasten: bedragen.describe('De kapitaallasten die u verwacht, per jaar').optional(),
      })
      .describe('Wat u verwacht dat eruit komt; wordt gecontroleerd')
      .optional(),
  }),
);
export type InvesteringInvoer = z.output<typeof investering>;

const wijziging = metPlaats(
  z.strictObject({
    id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
    programma: tekst.describe('Het begrotingsprogramma dat verandert'),
    lasten: cellen.describe('oud en mutatie van de lasten; nieuw wordt berekend').optional(),
    baten: cellen.describe('oud en mutatie van de baten; nieuw wordt berekend').optional(),
  }),
);

const reservemutatie = metPlaats(
  z.strictObject({
    id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
    reserve: tekst.describe('De reserve die verandert'),
    stortingen: cellen.describe('oud en mutatie van wat erin gaat').optional(),
    onttrekkingen: cellen.describe('oud en mutatie van wat eruit gaat').optional(),
  }),
);

const begrotingswijziging = metPlaats(
  z.strictObject({
    titel: tabelopties.titel,
    eenheid: tabelopties.eenheid,
    eerste_kop: tabelopties.eerste_kop,
    invoer: tabelopties.invoer,
    tolerantie: tabelopties.tolerantie,
    jaar: tekst
      .describe('Het begrotingsjaar; zonder deze sleutel staan er jaren onder lasten en baten')
      .optional(),
    soort: keuze(['gewoon', 'verschuiving'])
      .describe('verschuiving: de lasten zijn samen niet hoger')
      .optional(),
    programmas: z.array(wijziging).min(1).describe('De programma’s die veranderen'),
    reserves: z.array(reservemutatie).min(1).describe('De reserves die veranderen').optional(),
    resultaat: bedragen.describe('Gevolg voor het begrotingsresultaat; zonder deze sleutel nul').optional(),
    toelichting,
  }),
);
export type BegrotingswijzigingInvoer = z.output<typeof begrotingswijziging>;

const restant = metPlaats(
  z.strictObject({
    titel: tabelopties.titel,
    eenheid: tabelopties.eenheid,
    beschikbaar: tekst.describe('Formule voor wat beschikbaar is, zoals baten.totaal'),
    inzet: tekst.describe('Formule voor wat wordt ingezet; zonder deze sleutel lasten.totaal').optional(),
    naam: tekst.describe('Naam van de regel met het restant').optional(),
    cumulatief: jaNee.describe('Ook tonen wat er opgeteld over de jaren overblijft').optional(),
    toelichting,
  }),
);
export type RestantInvoer = z.output<typeof restant>;

/** A column, or a head over columns. */
export interface KolomInvoer {
  readonly id?: Located<string> | undefined;
  readonly kop?: Located<string> | undefined;
  readonly soort?: Located<WaardeSoort> | undefined;
  readonly formule?: Located<string> | undefined;
  readonly verwacht?: z.output<typeof cellen> | undefined;
  readonly optellen?: Located<boolean> | undefined;
  readonly kolommen?: readonly KolomInvoer[] | undefined;
  readonly span: Span;
}

const kolomvorm: z.ZodType<Omit<KolomInvoer, 'span'>> = z.strictObject({
  id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
  kop: tekst.describe('Kop boven de kolom').optional(),
  soort: keuze(WAARDESOORTEN).describe('Wat er in de kolom staat').optional(),
  formule: tekst.describe('Berekening met de namen van andere kolommen, zoals baten - lasten').optional(),
  verwacht: cellen.describe('Wat u verwacht dat eruit komt; wordt gecontroleerd').optional(),
  optellen: jaNee.describe('nee: berekende rijen laten deze kolom leeg (een termijn, een tarief)').optional(),
  get kolommen() {
    return z.array(kolom).min(1).describe('De kolommen onder deze kop').optional();
  },
});
const kolom: z.ZodType<KolomInvoer> = vorm(
  tekst.transform((kop) => ({ kop, span: kop.span })),
  metPlaats(kolomvorm),
);

const tabel = metPlaats(
  z.strictObject({
    ...tabelopties,
    kolommen: z.array(kolom).min(1).describe('De kolommen; zonder deze sleutel de jaren').optional(),
    per_jaar: z.array(kolom).min(1).describe('Kolommen onder elk jaar').optional(),
    totaalkolom: totaalkolom.optional(),
    rijen: z.array(rij).min(1).optional(),
    toelichting,
  }),
);
export type TabelInvoer = z.output<typeof tabel>;

/** "2024 t/m 2027" gives both ends. */
const jaren = eenOfMeer(
  leesbaar((text) => {
    const found = /^(\d{4})(?:\s*(?:t\/m|tot en met|-|–)\s*(\d{4}))?$/.exec(text.trim());
    const [first = '', last] = found?.slice(1) ?? [];
    if (!found) {
      const years = text.match(/\b\d{4}\b/g);
      const hint = years?.[1]
        ? `Schrijf [${years.join(', ')}].`
        : 'Schrijf [2024, 2025, 2026] of 2024 t/m 2026.';
      return { melding: `'${text}' is geen jaar.`, hint };
    }
    const run = reeks(first, last ?? first);
    if (run.length === 0) return { melding: `'${text}' loopt terug of is langer dan 60 jaar.` };
    return { value: run };
  }),
);

/** The years from `first` to `last`, both included; none when that runs backwards or over 60 years. */
export function reeks(first: string, last: string): readonly string[] {
  const length = Number(last) - Number(first) + 1;
  if (length < 1 || length > 60) return [];
  return Array.from({ length }, (_, index) => String(Number(first) + index));
}

/** Names of tables and rows that the tool makes, where an author wants others. */
const titels = z.strictObject({
  reserves: tekst.describe('Titel boven het verloop van de reserves').optional(),
  investeringen: tekst.describe('Titel boven de investeringen').optional(),
  totaal_bruto: tekst.describe('Naam van de regel met alle investeringen samen, bruto').optional(),
  totaal_netto: tekst.describe('Naam van de regel met alle investeringen samen, netto').optional(),
  kapitaallasten: tekst.describe('Titel boven de kapitaallasten per jaar').optional(),
  totaal_kapitaallasten: tekst.describe('Naam van de regel met alle kapitaallasten samen').optional(),
});

/** The schema of `financien:`; amounts stay the text that was typed, since what a cell holds depends on its column. */
export const financienSchema = metPlaats(
  z.strictObject({
    jaren: jaren.describe('De jaren van alle tabellen, zoals [2024, 2025] of 2024 t/m 2027').optional(),
    eenheid: tabelopties.eenheid,
    invoer: tabelopties.invoer,
    titels: titels.describe('Eigen namen voor tabellen en totalen die het programma maakt').optional(),
    reserves: kaart(reserve).describe('Reserves met hun verloop, elk onder een eigen naam').optional(),
    investeringen: kaart(investering)
      .describe('Investeringen met hun kapitaallasten, elk onder een eigen naam')
      .optional(),
    lasten: blok.describe('De kosten').optional(),
    baten: blok.describe('De opbrengsten').optional(),
    dekking: dekking.describe('Waar de lasten van worden betaald').optional(),
    restant: restant.describe('Wat er per jaar overblijft').optional(),
    begrotingswijziging: begrotingswijziging
      .describe('De begroting oud, wijziging en nieuw, per programma')
      .optional(),
    tabellen: kaart(tabel).describe('Andere tabellen, elk onder een eigen naam').optional(),
  }),
);

/** What an author writes under `financien:`, checked for its shape, nothing computed yet. */
export type FinancienInvoer = z.output<typeof financienSchema>;
