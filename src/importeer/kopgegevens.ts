import { vergelijkbaar } from '../domain/secties.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { kopnamen } from '../gegevens/register.ts';
import { leesBijlage } from './bijlagen.ts';
import { leesDatum } from './datum.ts';
import type { Gevonden, Twijfel, Waarde } from './gevonden.ts';
import type { Kopregel } from './kopregels.ts';

/** What stood in the head of a paper, by the keys of the frontmatter ("intern.email"). */
export interface Kopgegevens {
  readonly waarden: ReadonlyMap<string, Gevonden<Waarde>>;
  /** Names that no key has, with their values. */
  readonly onbekend: readonly Kopregel[];
  readonly twijfels: readonly Twijfel[];
}

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
    'Behandeld door',
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
  'intern.team': ['Team', 'Afdeling', 'Cluster', 'Kernteam Opgave', 'Eenheid', 'Domein'],
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

/** Reads the values in the head of a paper. */
export function leesKopgegevens(regels: readonly Kopregel[], soort: SoortSjabloon): Kopgegevens {
  const namen = sleutelsVanNamen(soort);
  const waarden = new Map<string, Gevonden<Waarde>>();
  const onbekend: Kopregel[] = [];
  const twijfels: Twijfel[] = [];
  for (const regel of regels) {
    const sleutel = namen.get(vergelijkbaar(regel.naam));
    if (sleutel === undefined) {
      onbekend.push(regel);
      continue;
    }
    if (regel.waarde === '' || isLeegWoord(regel.waarde)) {
      waarden.set(`leeg ${sleutel}`, {
        waarde: '',
        zekerheid: 'zeker',
        reden: 'niet ingevuld',
        uit: regel.uit,
      });
      continue;
    }
    const read = leesWaarde(sleutel, regel.waarde, soort);
    if (typeof read === 'object' && 'twijfel' in read) {
      twijfels.push({ ernst: 'waarschuwing', melding: read.twijfel, alinea: regel.alinea });
      onbekend.push(regel);
      continue;
    }
    const before = waarden.get(sleutel);
    if (before) {
      if (JSON.stringify(before.waarde) === JSON.stringify(read.waarde))
        waarden.set(sleutel, { ...before, uit: [...before.uit, ...regel.uit] });
      else
        twijfels.push({
          ernst: 'waarschuwing',
          melding: `'${regel.naam}' staat twee keer in de kop, en niet hetzelfde: '${regel.waarde}' is niet overgenomen.`,
          alinea: regel.alinea,
        });
      continue;
    }
    for (const [naast, waarde] of ernaast(sleutel, regel.waarde))
      if (!waarden.has(naast))
        waarden.set(naast, {
          waarde,
          zekerheid: 'zeker',
          reden: `staat in de kop achter '${regel.naam}'`,
          uit: [],
        });
    waarden.set(sleutel, {
      waarde: read.waarde,
      zekerheid: 'zeker',
      reden: `staat in de kop achter '${regel.naam}'`,
      uit: regel.uit,
    });
  }
  return { waarden, onbekend, twijfels };
}

function isLeegWoord(text: string): boolean {
  return /^(?:\.{2,}|…+|_+|-+|–|n\.?v\.?t\.?|\[[^\]]*\]|\(?in te vullen.*|\(?door de griffie.*|klik .*)$/iu.test(
    text.trim(),
  );
}

type Gelezen = { readonly waarde: Waarde } | { readonly twijfel: string };

function leesWaarde(sleutel: string, text: string, soort: SoortSjabloon): Gelezen {
  const line = text.replace(/\s*\n\s*/g, ' ');
  const veld = soort.velden.find((one) => one.sleutel === sleutel);
  if (sleutel === 'datum' || sleutel === 'vergadering' || veld?.soort === 'datum') {
    const datum = leesDatum(line);
    return datum === undefined
      ? { twijfel: `'${line}' is geen datum die het programma kan lezen.` }
      : { waarde: datum };
  }
  if (sleutel === 'openbaar' || veld?.soort === 'ja/nee') {
    const ja = /^(?:ja|openbaar)\b/iu.test(line);
    const nee = /^(?:nee|niet|geheim|besloten|vertrouwelijk)\b/iu.test(line);
    return ja || nee ? { waarde: ja ? 'ja' : 'nee' } : { twijfel: `'${line}' zegt niet ja of nee.` };
  }
  if (sleutel === 'behandeling') {
    const word = /\b(hamerstuk|bespreekstuk|debatstuk)\b/iu.exec(line)?.[1]?.toLowerCase();
    return word === undefined
      ? { twijfel: `'${line}' is geen hamerstuk, bespreekstuk of debatstuk.` }
      : { waarde: word };
  }
  if (sleutel === 'intern.auteur') return { waarde: auteurVan(line) };
  if (sleutel === 'bijlagen') {
    const found = regelsVan(text).flatMap((one) => leesBijlage(one) ?? []);
    return found.length === 0 || /^\d+$/u.test(line)
      ? { twijfel: `'${line}' noemt geen bijlagen bij hun naam.` }
      : { waarde: found };
  }
  if (sleutel === 'termijn') {
    const [, date = '', reden] = /^(.*?)(?:\s*(?:\((.*)\)|[:;]\s*(.*)))?$/u.exec(line) ?? [];
    const datum = leesDatum(date);
    return datum === undefined
      ? { twijfel: `'${line}' is geen datum die het programma kan lezen.` }
      : { waarde: { datum, ...(reden && { reden }) } };
  }
  // The head of a paper begins it with a capital; the words themselves have none.
  if (sleutel === 'bevoegdheid')
    return { waarde: line.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) };
  if (sleutel === 'portefeuillehouder') return { waarde: oneOrMore(namenVan(text).map(metFunctie)) };
  if (sleutel === 'programma' || sleutel === 'indieners' || veld?.soort === 'lijst')
    return { waarde: oneOrMore(regelsVan(text)) };
  return { waarde: line };
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const TELEFOON = /(?:tel(?:efoon)?\.?:?\s*)?(?:\+31[\s-]?\d|0\d)[\d\s()-]{7,13}\d/iu;

/** The address and number that stand behind the name of an author on one line. */
function ernaast(sleutel: string, text: string): readonly (readonly [string, string])[] {
  if (sleutel !== 'intern.auteur') return [];
  const email = EMAIL.exec(text)?.[0];
  const telefoon = TELEFOON.exec(text)?.[0].replace(/^tel\w*\.?:?\s*/iu, '');
  return [
    ...(email === undefined ? [] : [['intern.email', email] as const]),
    ...(telefoon === undefined ? [] : [['intern.telefoon', telefoon] as const]),
  ];
}

function auteurVan(line: string): string {
  const name = line
    .replace(EMAIL, '')
    .replace(TELEFOON, '')
    .replace(/[\s,;()/–-]+$/u, '')
    .replace(/(?:[,;]\s*){2,}/gu, ', ')
    .trim();
  return name === '' ? line : name;
}

function oneOrMore(all: readonly Waarde[]): Waarde {
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
}

function regelsVan(text: string): readonly string[] {
  return text
    .split(/\n|;\s+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** "A. Bos (wethouder zorg) en B. Vos (wethouder financiën)": names apart; an "en" within brackets does not part them. */
function namenVan(text: string): readonly string[] {
  return regelsVan(text)
    .flatMap((line) =>
      line.split(
        /(?:,\s*|\s+en\s+|\s*\/\s*)(?![^(]*\))(?=(?:de heer |mevrouw |wethouder |burgemeester )?\p{Lu})/u,
      ),
    )
    .map((one) => one.trim());
}

function metFunctie(text: string): Waarde {
  const [, office, name] = /^(wethouder|burgemeester)\s+(\p{Lu}.*)$/iu.exec(text) ?? [];
  if (office !== undefined && name !== undefined) return { naam: name, functie: office.toLowerCase() };
  const [, naam, functie] = /^(.*?)\s*\(([^)]*)\)$/u.exec(text) ?? /^()$/.exec('-') ?? [];
  return naam && functie ? { naam, functie } : text;
}
