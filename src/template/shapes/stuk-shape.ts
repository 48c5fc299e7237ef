import type { Velden } from '../../gegevens/variabele.ts';
import { blokken, groep, lijst, tekst } from '../../gegevens/vormen.ts';

const regels = (uitleg: string) => lijst(uitleg, { tekst: tekst('tekst, zonder teken erachter') });
const indieners = (uitleg: string) => lijst(uitleg, { naam: tekst('naam'), fractie: tekst('fractie') });

/** The variables at the top of the templates of amendments, subamendementen and moties. */
export const STUKVARIABELEN = {
  gemeente: tekst('naam van de gemeente'),
  organisatie: tekst('naam van de organisatie'),
  soort: tekst('amendement, subamendement of motie'),
  soort_naam: tekst('wat erboven staat, zoals Amendement of Motie van treurnis'),
  nummer: tekst('nummer, zoals A7.1'),
  versie: tekst('versie, als het stuk na het indienen is gewijzigd, zoals 2'),
  titel: tekst('titel van het stuk'),
  vergadering: tekst('dag van de vergadering, voluit'),
  agendapunt: tekst('nummer op de agenda'),
  voorstel: groep('het voorstel waar het over gaat; leeg bij een motie vreemd aan de orde van de dag', {
    soort: tekst('soort, met een kleine letter, zoals raadsvoorstel'),
    nummer: tekst('zaaknummer'),
    titel: tekst('onderwerp'),
  }),
  amendement: groep('het amendement dat een subamendement wijzigt', {
    nummer: tekst('nummer'),
    titel: tekst('titel'),
  }),
  constaterende: regels('constaterende dat …'),
  overwegende: regels('overwegende dat …'),
  van_mening: regels('van mening zijnde dat …; alleen in een motie'),
  punten: tekst('besluitpunten, of beslispunten als raad.yaml dat woord kiest'),
  wijzigingen: blokken('wat het stuk wijzigt, in zinnen'),
  gewijzigd_amendement: blokken('het amendement zoals het met het subamendement luidt, in zinnen'),
  was_wordt: blokken('de tabel met wat er staat en wat er komt te staan'),
  geld: blokken('de tabel met wat het amendement per jaar in de bedragen verandert'),
  dekking: lijst('waar het geld vandaan komt', {
    uit: tekst('waaruit, zoals Reserve wijken'),
    bedragen: tekst('hoeveel per jaar'),
    aard: tekst('incidenteel of structureel'),
  }),
  uitspraken: regels('wat de raad in een motie uitspreekt'),
  verzoeken: lijst('wat een motie van iemand vraagt', {
    aanhef: tekst('aan wie, zoals: verzoekt het college'),
    punten: lijst('wat er wordt gevraagd', { tekst: tekst('tekst, zonder teken erachter') }),
  }),
  secties: lijst('de toelichting: de onderdelen onder de gegevens, elk met zijn kop', {
    kop: tekst('kop'),
    inhoud: blokken('tekst van het onderdeel'),
  }),
  indieners: indieners('wie het stuk indienen'),
  mede_indieners: indieners('wie het mede indienen'),
  preadvies: tekst('wat het college of de wethouder in de vergadering adviseerde, zonder punt erachter'),
  preadvies_van: tekst('wie dat adviseerde, zoals het college'),
  uitkomst: tekst('wat ervan is geworden, als zin, zodra de vergadering dat zegt'),
  stemuitslag: tekst('wie voor en wie tegen was'),
} as const satisfies Velden;

/** The variables of the paper that shows what amendments change in a decision. */
export const WASWORDTVARIABELEN = {
  gemeente: tekst('naam van de gemeente'),
  organisatie: tekst('naam van de organisatie'),
  titel: tekst('titel van het stuk'),
  voorstel: groep('het voorstel', {
    soort: tekst('soort, met een kleine letter, zoals raadsvoorstel'),
    nummer: tekst('zaaknummer'),
    titel: tekst('onderwerp'),
  }),
  vergadering: tekst('dag van de vergadering, voluit'),
  amendementen: tekst('welke het besluit wijzigen, als zinsdeel'),
  was_wordt: blokken('de tabel met wat er stond, wat er staat, en door welk amendement'),
  geld: blokken('de tabel met wat de amendementen samen per jaar in de bedragen veranderen'),
  vernummerd: tekst('welke punten een ander nummer kregen, als zin'),
} as const satisfies Velden;
