import type { Velden } from '../gegevens/variabele.ts';

const tekst = (uitleg: string) => ({ soort: 'tekst', uitleg }) as const;
const datum = (uitleg: string) => ({ soort: 'tekst', uitleg, als: 'datum' }) as const;
const blokken = (uitleg: string) => ({ soort: 'blokken', uitleg }) as const;
const jaNee = (uitleg: string) => ({ soort: 'jaNee', uitleg }) as const;
const lijst = <V extends Velden>(uitleg: string, velden: V) => ({ soort: 'lijst', uitleg, velden }) as const;

const stuk = {
  naam: tekst('soort en nummer, zoals Amendement A7.1'),
  nummer: tekst('nummer, zoals A7.1'),
  titel: tekst('titel van het stuk'),
  indieners: tekst('wie het indienen, achter elkaar'),
  ingediend: tekst('wie het indient, als zin zonder punt erachter; leeg als het stuk er niet is'),
  dictum: lijst('wat het stuk vraagt', { tekst: tekst('een wijziging of verzoek, zonder teken erachter') }),
  uitkomst: tekst('wat ervan is geworden, in een paar woorden, zonder punt erachter'),
  uitkomstzin: tekst('wat ervan is geworden, als zin'),
  stemuitslag: tekst('wie voor en wie tegen was, in de vorm van raad.yaml'),
};

const punt = {
  nummer: tekst('nummer'),
  titel: tekst('titel'),
  zaaknummer: tekst('nummer van het voorstel'),
  behandeling: tekst('hamerstuk of bespreekstuk'),
  besloten: jaNee('of het achter gesloten deuren is'),
  openbaar: jaNee('of hier staat wat er is besloten: altijd, behalve bij een besloten punt'),
  aanvang: tekst('begin van het punt'),
  einde: tekst('einde van het punt'),
  portefeuillehouder: tekst('wie erover gaat'),
  toelichting: tekst('zin onder de titel'),
  stukken: lijst('de stukken bij het punt; geen bij een besloten punt', {
    naam: tekst('zoals Amendement A7.1: Eerst een ontwerp (D66)'),
  }),
  inhoud: blokken('wat onder het nummer van het punt in vergadering.md staat'),
  uitkomst: tekst('wat er van het punt is geworden, als zin, waar geen besluit staat'),
  uitkomst_woord: tekst('zoals vastgesteld, geamendeerd vastgesteld of verworpen'),
  aanhef: tekst('de woorden voor het besluit: De raad besluit met algemene stemmen:'),
  besluit: blokken('wat de raad besloot, woord voor woord'),
  stemuitslag: tekst('wie voor en wie tegen was, in de vorm van raad.yaml'),
  verloop: tekst('bij een stemming over personen: de stembriefjes, in zinnen'),
  amendementen: lijst('de amendementen en subamendementen', stuk),
  moties: lijst('de moties', stuk),
  stemverklaringen: lijst('de stemverklaringen', { door: tekst('fractie of lid'), tekst: tekst('tekst') }),
  aantekeningen: lijst('de aantekeningen', { lid: tekst('lid'), tekst: tekst('tekst') }),
  toezeggingen: lijst('de toezeggingen', {
    door: tekst('wie toezegde'),
    tekst: tekst('wat'),
    termijn: datum('voor wanneer'),
  }),
};

/** The variables at the top of the templates of the papers of a meeting. */
export const VERGADERVARIABELEN = {
  gemeente: tekst('naam van de gemeente'),
  organisatie: tekst('naam van de organisatie'),
  titel: tekst('titel van dit stuk, zoals Besluitenlijst'),
  uitgebreid: jaNee('of raad.yaml de uitgebreide vorm van de besluitenlijst wil'),
  gehouden: jaNee('of er al uitkomsten zijn'),
  openbaar: jaNee('of de vergadering openbaar is'),
  datum: datum('dag van de vergadering, voluit'),
  verzonden: datum('dag waarop de uitnodiging weggaat, voluit'),
  aanvang: tekst('begin, zoals 20:00'),
  einde: tekst('sluiting'),
  plaats: tekst('plaats'),
  inzage: tekst('waar de stukken te lezen zijn'),
  inspreken: tekst('hoe inwoners kunnen inspreken'),
  voorzitter: tekst('naam van wie voorzit'),
  voorzitter_functie: tekst('voorzitter, of plaatsvervangend voorzitter'),
  griffier: tekst('naam van de griffier van die avond'),
  griffier_functie: tekst('griffier, of plaatsvervangend griffier'),
  griffier_alleen: jaNee('of de griffier alleen tekent'),
  aanwezig: tekst('hoeveel leden er waren bij de opening'),
  leden: tekst('hoeveel leden de raad nu heeft'),
  afwezig_met_bericht: tekst('wie er niet was, met bericht'),
  afwezig_zonder_bericht: tekst('wie er niet was, zonder bericht'),
  later_gekomen: tekst('wie later kwam, en hoe laat'),
  eerder_vertrokken: tekst('wie eerder wegging, en hoe laat'),
  even_weg: tekst('wie wegging en terugkwam'),
  opnieuw_belegd: jaNee('of dit de vergadering van artikel 20, tweede lid, is'),
  eerste_stem: tekst('bij wie de hoofdelijke stemmingen begonnen; leeg als die er niet waren'),
  besloten_punten: tekst('de nummers van de besloten punten van een openbare vergadering'),
  schorsingen: lijst('de schorsingen', {
    van: tekst('begin'),
    tot: tekst('einde'),
    reden: tekst('waarom'),
  }),
  punten: lijst('de agendapunten', {
    ...punt,
    sub: lijst('de punten onder dit punt, ook die dieper liggen', punt),
  }),
  stemmingen: lijst('alle stemmingen van openbare punten, een voor een', {
    kop: tekst('waarover er is gestemd'),
    wijze: tekst('hoe er is gestemd'),
    uitkomst: tekst('wat eruit kwam, als zin'),
    rekensom: tekst('hoe dat uit de stemmen volgt, met de artikelen'),
    tabel: blokken('de stemmen per fractie, of de stembriefjes per ronde'),
    namen: blokken('de stemmen per lid, bij een hoofdelijke stemming'),
  }),
} as const satisfies Velden;
