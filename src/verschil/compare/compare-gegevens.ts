import type { Voorstel } from '../../domain/voorstel.ts';
import type { GegevenVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { compareWords } from '../words/compare-words.ts';
import { shownValue, tidy } from './lezer.ts';

/** A value of the frontmatter by its printed name. */
export interface Gegeven {
  readonly naam: string;
  readonly waarde: string;
}

type Located = { readonly value: string } | undefined;

/** What changed in the values above the text; `skip` holds the keys that could not be read. */
export function compareGegevens(
  oud: Versie,
  nieuw: Versie,
  skip: ReadonlySet<string>,
): readonly GegevenVerschil[] {
  const [before, after] = [readGegevens(oud), readGegevens(nieuw)];
  const keys = [...new Set([...after.keys(), ...before.keys()])].toSorted((a, b) => place(a) - place(b));
  return keys
    .filter((sleutel) => !skip.has(sleutel.split('.')[0] ?? sleutel))
    .flatMap((sleutel) => {
      const [left, right] = [before.get(sleutel), after.get(sleutel)];
      return compareGegeven(sleutel, right?.naam ?? left?.naam ?? sleutel, left?.waarde, right?.waarde);
    });
}

/** One value in two versions; nothing when it stayed the same. */
export function compareGegeven(
  sleutel: string,
  naam: string,
  oud: string | undefined,
  nieuw: string | undefined,
): readonly GegevenVerschil[] {
  if (tidy(oud ?? '') === tidy(nieuw ?? '')) return [];
  if (sleutel.startsWith('intern.')) return [{ sleutel, naam, tekst: [], intern: true }];
  return [
    {
      sleutel,
      naam,
      ...(oud !== undefined && { oud }),
      ...(nieuw !== undefined && { nieuw }),
      tekst: compareWords(shownValue(oud ?? ''), shownValue(nieuw ?? '')),
      intern: false,
    },
  ];
}

const NAMEN: Readonly<Record<string, string>> = {
  soort: 'Soort stuk',
  gemeente: 'Gemeente',
  onderwerp: 'Onderwerp',
  zaaknummer: 'Zaaknummer',
  status: 'Status',
  datum: 'Datum',
  vergadering: 'Vergadering',
  agendapunt: 'Agendapunt',
  behandeling: 'Behandeling',
  indieners: 'Indieners',
  portefeuillehouder: 'Portefeuillehouder',
  programma: 'Programma',
  bevoegdheid: 'Bevoegdheid',
  openbaar: 'Openbaar',
  'termijn.datum': 'Besluit nodig voor',
  'termijn.reden': 'Reden van de termijn',
  'ondertekening.griffier': 'Griffier',
  'ondertekening.voorzitter': 'Voorzitter',
  'ondertekening.secretaris': 'Secretaris',
  'ondertekening.burgemeester': 'Burgemeester',
  'intern.auteur': 'Auteur (intern)',
  'intern.email': 'E-mail (intern)',
  'intern.telefoon': 'Telefoon (intern)',
  'intern.verantwoordelijke': 'Verantwoordelijke (intern)',
  'intern.team': 'Team (intern)',
};
const ORDER = Object.keys(NAMEN);

/** The place of a key in the list above; what a template adds comes before the signatures. */
function place(sleutel: string): number {
  const at = ORDER.indexOf(sleutel);
  return at === -1 ? ORDER.indexOf('ondertekening.griffier') - 0.5 : at;
}

/** The values above the text by their key, as typed, in the order of the guide. */
export function readGegevens({ voorstel, velden }: Versie): ReadonlyMap<string, Gegeven> {
  const found = new Map<string, Gegeven>();
  for (const [sleutel, waarde] of values(voorstel)) {
    if (waarde !== undefined && waarde !== '')
      found.set(sleutel, { naam: NAMEN[sleutel] ?? sleutel, waarde });
  }
  for (const [sleutel, { value }] of Object.entries(voorstel.velden)) {
    found.set(sleutel, { naam: velden[sleutel] ?? sleutel, waarde: value });
  }
  return found;
}

function values(voorstel: Voorstel): readonly (readonly [string, string | undefined])[] {
  const one = (located: Located) => located?.value;
  const all = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value).join('; ');
  const { openbaar, termijn, intern, ondertekening, portefeuillehouders } = voorstel;
  const names = portefeuillehouders.map(({ naam, functie }) =>
    functie ? `${naam.value} (${functie.value})` : naam.value,
  );
  return [
    ['soort', voorstel.soort.value],
    ['gemeente', voorstel.gemeente.value],
    ['onderwerp', voorstel.onderwerp.value],
    ['zaaknummer', one(voorstel.zaaknummer)],
    ['status', one(voorstel.status)],
    ['datum', voorstel.datum.value],
    ['vergadering', one(voorstel.vergadering)],
    ['agendapunt', one(voorstel.agendapunt)],
    ['behandeling', one(voorstel.behandeling)],
    ['indieners', all(voorstel.indieners)],
    ['portefeuillehouder', names.join('; ')],
    ['programma', all(voorstel.programmas)],
    ['bevoegdheid', one(voorstel.bevoegdheid)],
    ['openbaar', openbaar && (openbaar.value ? 'ja' : 'nee')],
    ['termijn.datum', one(termijn?.datum)],
    ['termijn.reden', one(termijn?.reden)],
    ...Object.entries(ondertekening).map(
      ([key, value]: [string, Located]) => [`ondertekening.${key}`, one(value)] as const,
    ),
    ...Object.entries(intern).map(
      ([key, value]: [string, Located]) => [`intern.${key}`, one(value)] as const,
    ),
  ];
}
