import type { Velden } from '../gegevens/variabele.ts';

const tekst = (uitleg: string) => ({ soort: 'tekst', uitleg }) as const;
const blokken = (uitleg: string) => ({ soort: 'blokken', uitleg }) as const;
const jaNee = (uitleg: string) => ({ soort: 'jaNee', uitleg }) as const;
const lijst = <V extends Velden>(uitleg: string, velden: V) => ({ soort: 'lijst', uitleg, velden }) as const;

const stuk = {
  nummer: tekst('nummer, zoals A7.1'),
  titel: tekst('titel van het stuk'),
  indieners: tekst('de fracties die het indienen'),
  uitkomst: tekst('wat ervan is geworden, als zin'),
  stemuitslag: tekst('wie voor en wie tegen was'),
};

/** The variables at the top of the templates of the papers of a meeting. */
export const VERGADERVARIABELEN = {
  gemeente: tekst('naam van de gemeente'),
  organisatie: tekst('naam van de organisatie'),
  titel: tekst('titel van dit stuk, zoals Besluitenlijst'),
  uitgebreid: jaNee('of raad.yaml de uitgebreide vorm van de besluitenlijst wil'),
  datum: tekst('dag van de vergadering, voluit'),
  aanvang: tekst('begin, zoals 20:00'),
  einde: tekst('sluiting'),
  plaats: tekst('plaats'),
  voorzitter: tekst('naam van wie voorzat'),
  voorzitter_functie: tekst('voorzitter, of plaatsvervangend voorzitter'),
  griffier: tekst('naam van de griffier van die avond'),
  griffier_functie: tekst('griffier, of plaatsvervangend griffier'),
  griffier_alleen: jaNee('of de griffier alleen tekent'),
  aanwezig: tekst('hoeveel leden er waren bij de opening'),
  leden: tekst('hoeveel leden de raad nu heeft'),
  afwezig: tekst('wie er niet was, of niet de hele avond'),
  opnieuw_belegd: jaNee('of dit de vergadering van artikel 20, tweede lid, is'),
  schorsingen: lijst('de schorsingen', {
    van: tekst('begin'),
    tot: tekst('einde'),
    reden: tekst('waarom'),
  }),
  punten: lijst('de agendapunten, ook die onder een ander punt', {
    nummer: tekst('nummer'),
    titel: tekst('titel'),
    zaaknummer: tekst('nummer van het voorstel'),
    behandeling: tekst('hamerstuk of bespreekstuk'),
    besloten: jaNee('of het achter gesloten deuren was'),
    toelichting: tekst('zin onder de titel'),
    uitkomst: tekst('wat er van het punt is geworden, als zin, waar niets is besloten'),
    aanhef: tekst('de woorden voor het besluit: De raad besluit met algemene stemmen:'),
    besluit: blokken('wat de raad besloot, woord voor woord'),
    stemuitslag: tekst('wie voor en wie tegen was'),
    amendementen: lijst('de amendementen en subamendementen', stuk),
    moties: lijst('de moties', stuk),
    stemverklaringen: lijst('de stemverklaringen', { door: tekst('fractie of lid'), tekst: tekst('tekst') }),
    aantekeningen: lijst('de aantekeningen', { lid: tekst('lid'), tekst: tekst('tekst') }),
    toezeggingen: lijst('de toezeggingen', {
      door: tekst('wie toezegde'),
      tekst: tekst('wat'),
      termijn: tekst('voor wanneer'),
    }),
  }),
} as const satisfies Velden;
