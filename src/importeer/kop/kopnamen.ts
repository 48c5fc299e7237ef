import { vergelijkbaar } from '../../domain/secties.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import { kopnamen } from '../../gegevens/register.ts';

/** Other names of keys in papers. */
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  onderwerp: ['Onderwerp', 'Betreft', 'Titel', 'Onderwerp voorstel'],
  zaaknummer: [
    'Zaaknummer',
    'Zaaknr',
    'Registratienummer',
    'Registratienr',
    'Reg nr',
    'Kenmerk',
    'Nummer',
    'Nummer voorstel',
    'Raadsvoorstel nummer',
    'Documentnummer',
    'Voorstelnummer',
    'Ons kenmerk',
    'Corsanummer',
    'Nr',
    'Voorstelnr',
    'Documentnr',
    'RV nummer',
    'Raadsvoorstelnummer',
  ],
  datum: [
    'Datum',
    'Datum voorstel',
    'Datum college',
    'Datum collegebesluit',
    'Datum collegevergadering',
    'Datum B W besluit',
    'Datum college van B W',
    'B W vergadering',
    'Datum B W',
  ],
  vergadering: [
    'Vergadering van',
    'Raadsvergadering',
    'Datum raadsvergadering',
    'Datum raad',
    'Vergaderdatum',
    'Raadsvergadering van',
    'Datum vergadering',
    'Gemeenteraad',
  ],
  agendapunt: ['Agendapunt', 'Agendanummer', 'Agendapuntnummer'],
  behandeling: ['Behandeling', 'Soort behandeling', 'Forum'],
  indieners: ['Indieners', 'Indiener'],
  portefeuillehouder: [
    'Portefeuillehouder',
    'Portefeuillehouders',
    'Portefeuille',
    'Wethouder',
    'Verantwoordelijk wethouder',
  ],
  programma: ['Programma', 'Begrotingsprogramma', 'Programma begroting', 'Programmas'],
  bevoegdheid: ['Bevoegdheid', 'Soort bevoegdheid'],
  openbaar: ['Openbaar', 'Openbaarheid'],
  termijn: ['Besluit nodig voor', 'Uiterste datum besluit', 'Deadline'],
  bijlagen: ['Bijlagen', 'Bijlage', 'Bijgevoegde stukken'],
  'intern.auteur': [
    'Auteur',
    'Steller',
    'Opsteller',
    'Opgesteld door',
    'Behandeld door',
    'Voorbereid door',
    'Samensteller',
    'Behandelaar',
    'Contactpersoon',
    'Inlichtingen bij',
    'Ambtenaar',
    'Behandelend ambtenaar',
    'Ambtelijk contact',
    'Inlichtingen',
    'Naam steller',
    'Medewerker',
  ],
  'intern.email': ['E mail', 'Email', 'E mailadres', 'Emailadres', 'Mailadres', 'E mail steller'],
  'intern.telefoon': ['Telefoon', 'Telefoonnummer', 'Tel', 'Telefoon steller', 'Doorkiesnummer'],
  'intern.verantwoordelijke': [
    'Verantwoordelijke',
    'Ambtelijk verantwoordelijke',
    'Opdrachtgever',
    'Manager',
  ],
  'intern.team': [
    'Team',
    'Afdeling',
    'Vakafdeling',
    'Sector',
    'Cluster',
    'Kernteam Opgave',
    'Eenheid',
    'Domein',
  ],
};

const INTERN = /^(?:auteur|email|telefoon|verantwoordelijke|team)$/;

/** The keys that the names in the head of papers of this kind stand for, by how they compare. */
export function sleutelsVanNamen(soort: SoortSjabloon): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const add = (name: string, sleutel: string) => {
    const key = vergelijkbaar(name);
    if (!known.has(key)) known.set(key, INTERN.test(sleutel) ? `intern.${sleutel}` : sleutel);
  };
  for (const { sleutel, kop } of soort.kopgegevens) if (sleutel !== undefined) add(kop, sleutel);
  for (const { sleutel, naam } of soort.velden) add(naam, sleutel);
  for (const [sleutel, naam] of kopnamen()) add(naam, sleutel);
  for (const [sleutel, namen] of Object.entries(NAMEN)) for (const naam of namen) add(naam, sleutel);
  return known;
}
