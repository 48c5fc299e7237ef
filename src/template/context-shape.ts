import { SOORTEN } from '../domain/soort.ts';
import { STATUSSEN } from '../domain/voorstel.ts';

/** What a template can use: the variables of the guide and of the checker, as data. */
export type Vorm =
  | {
      readonly soort: 'tekst';
      readonly uitleg: string;
      /** Every text that it can be, when these are few. */
      readonly waarden?: readonly string[];
    }
  | { readonly soort: 'blokken'; readonly uitleg: string }
  | { readonly soort: 'jaNee'; readonly uitleg: string }
  | {
      readonly soort: 'groep' | 'lijst';
      readonly uitleg: string;
      readonly velden: Velden;
    };

export type Velden = Readonly<Record<string, Vorm>>;

const tekst = (uitleg: string, waarden?: readonly string[]) =>
  ({ soort: 'tekst', uitleg, ...(waarden && { waarden }) }) as const;
const blokken = (uitleg: string) => ({ soort: 'blokken', uitleg }) as const;
const jaNee = (uitleg: string) => ({ soort: 'jaNee', uitleg }) as const;
const groep = <V extends Velden>(uitleg: string, velden: V) => ({ soort: 'groep', uitleg, velden }) as const;
const lijst = <V extends Velden>(uitleg: string, velden: V) => ({ soort: 'lijst', uitleg, velden }) as const;

/** The variables at the top of every template. A text or list that a proposal lacks is absent: test it with `if`. */
export const CONTEXT = {
  gemeente: tekst('naam van de gemeente, zoals Dordrecht'),
  organisatie: tekst('naam van de organisatie, zoals Gemeente Dordrecht'),
  soort: tekst('soort van het voorstel, zoals raadsvoorstel', SOORTEN),
  soort_naam: tekst('naam van die soort, zoals Raadsvoorstel'),
  titel: tekst('titel van dit document, uit documenten in sjabloon.yaml'),
  onderwerp: tekst('onderwerp'),
  zaaknummer: tekst('zaaknummer'),
  status: tekst('status, zoals concept', STATUSSEN),
  datum: tekst('datum van het voorstel, voluit'),
  vergadering: tekst('datum van de raadsvergadering, voluit'),
  agendapunt: tekst('agendapunt'),
  behandeling: tekst('hamerstuk, bespreekstuk of debatstuk'),
  indiener: tekst("alle indieners, met komma's en ‘en’"),
  indieners: lijst('de indieners een voor een', { naam: tekst('naam') }),
  portefeuillehouder: tekst('alle portefeuillehouders'),
  programma: tekst("alle programma's"),
  bevoegdheid: tekst('bevoegdheid van de raad'),
  openbaar: tekst('Ja of Nee'),
  termijn: groep('uiterste datum voor het besluit', {
    datum: tekst('die datum, voluit'),
    reden: tekst('waarom dan'),
  }),
  kopgegevens: lijst('de gegevens van de kop, zoals in sjabloon.yaml', {
    sleutel: tekst('sleutel'),
    kop: tekst('naam die op papier staat'),
    waarde: tekst('waarde'),
  }),
  besluitpunten: blokken('de besluitpunten als genummerde lijst'),
  secties: lijst('de onderdelen, in de volgorde van sjabloon.yaml', {
    sleutel: tekst('sleutel, zoals doel'),
    kop: tekst('kop die op papier staat'),
    inhoud: blokken('tekst van het onderdeel, met koppen, lijsten en tabellen'),
  }),
  gelet_op: lijst('de wettelijke grondslagen', { tekst: tekst('grondslag') }),
  overwegende: lijst('de overwegingen', { tekst: tekst('overweging') }),
  gehoord: lijst('adviezen en beraadslagingen', { tekst: tekst('advies') }),
  eerdere_besluiten: lijst('eerdere besluiten', {
    titel: tekst('titel, als verwijzing wanneer er een adres is'),
    datum: tekst('datum, voluit'),
    kenmerk: tekst('kenmerk'),
  }),
  bijlagen: lijst('de bijlagen; in de openbare variant alleen openbare', {
    titel: tekst('titel'),
    openbaar: jaNee('of de bijlage openbaar is'),
  }),
  griffier: tekst('naam van de griffier'),
  voorzitter: tekst('naam van de voorzitter'),
  secretaris: tekst('naam van de gemeentesecretaris'),
  burgemeester: tekst('naam van de burgemeester'),
  velden: groep('de eigen velden van het sjabloon, bij hun sleutel', {} as Velden),
  concept: jaNee('of de status concept is'),
  intern: jaNee('of dit de interne variant is'),
} as const satisfies Velden;

/** The values that fill a shape: what is absent is undefined. `T` prints text, `B` whole blocks. */
export type Gevuld<V extends Velden, T, B> = {
  readonly [Key in keyof V]: Waarde<V[Key], T, B>;
};

type Waarde<V extends Vorm, T, B> = V extends { readonly soort: 'jaNee' }
  ? boolean
  : V extends { readonly soort: 'tekst' }
    ? T | undefined
    : V extends { readonly soort: 'blokken' }
      ? B | undefined
      : V extends { readonly soort: 'lijst'; readonly velden: infer I extends Velden }
        ? readonly Gevuld<I, T, B>[]
        : V extends { readonly velden: infer I extends Velden }
          ? Gevuld<I, T, B> | undefined
          : never;

/** Variables inside every `each`: whether this is the first or the last. */
export const LUSVARIABELEN: Velden = {
  '@first': jaNee('of dit de eerste is'),
  '@last': jaNee('of dit de laatste is'),
};

/** The helpers that a template may use, each with what it does. */
export const HELPERS = {
  if: 'wat erin staat, alleen wanneer er een waarde is; met else voor het andere geval',
  unless: 'wat erin staat, alleen wanneer er geen waarde is',
  each: 'wat erin staat, voor elk van een lijst',
  eq: 'of een tekst precies zo luidt: (eq soort "startnotitie")',
  en: 'of twee of meer dingen allemaal zo zijn: (en intern concept)',
  of: 'of een van twee of meer dingen zo is: (of griffier voorzitter)',
} as const;

/** The context of a template with the extra fields of its sjabloon. */
export function contextShape(velden: readonly string[]): Velden {
  const eigen = Object.fromEntries(velden.map((veld) => [veld, tekst('eigen veld')]));
  return { ...CONTEXT, velden: groep(CONTEXT.velden.uitleg, eigen) };
}
