// src/template/shapes: which values each kind of paper gives to its template, as closed shapes.

import type { Placed } from '../../document/nodes.ts';
import { BASISSOORTEN } from '../../domain/soort.ts';
import type { Veld } from '../../domain/veld.ts';
import { ALLE_GEGEVENS } from '../../gegevens/register.ts';
import { type Velden, vormen } from '../../gegevens/variabele.ts';
import { veldVorm } from '../../gegevens/velden/druk-veld.ts';
import { blokken, geheel, groep, jaNee, kopnummer, lijst, tekst } from '../../gegevens/vormen.ts';

/** The variables of a document that are no gegeven of its proposal. */
export const DOCUMENTVARIABELEN = {
  gemeente: tekst('naam van de gemeente, zoals Dordrecht'),
  organisatie: tekst('naam van de organisatie, zoals Gemeente Dordrecht'),
  titel: tekst('titel van dit document, uit documenten in sjabloon.yaml'),
  soort_naam: tekst('naam van de soort, zoals Raadsvoorstel'),
  intern: jaNee('of dit de interne variant is'),
  nummer: kopnummer('nummer van de kop waar het vooraan in staat'),
  kopgegevens: geheel('de gegevens van de kop, zoals in sjabloon.yaml', 'de kop met gegevens', {
    sleutel: tekst('sleutel'),
    kop: tekst('naam die op papier staat'),
    waarde: tekst('waarde'),
  }),
  secties: lijst('de onderdelen, in de volgorde van sjabloon.yaml', {
    sleutel: tekst('sleutel, zoals doel'),
    nummer: kopnummer('nummer van het onderdeel, vooraan in de kop'),
    kop: tekst('kop die op papier staat'),
    inhoud: blokken('tekst van het onderdeel, met koppen, lijsten en tabellen'),
  }),
  velden: groep('de eigen velden van het sjabloon, bij hun sleutel', {} as Velden),
  vaststelling: groep('wat de raad besloot; alleen in het besluit dat na de vergadering wordt gemaakt', {
    geamendeerd: jaNee('of amendementen het besluit hebben gewijzigd'),
    amendementen: tekst('welke, zoals het aangenomen amendement A7.2 d.d. 28 juni 2024'),
    stemuitslag: tekst('hoe er is gestemd, als raad.yaml dat op het besluit wil'),
    griffier_alleen: jaNee('of de griffier alleen tekent'),
  }),
} as const satisfies Velden;

/** The variables at the top of every template. A text or list that a proposal lacks is absent: test it with `if`. */
export const CONTEXT: Velden = {
  ...DOCUMENTVARIABELEN,
  ...Object.assign({}, ...ALLE_GEGEVENS.map(({ variabelen }) => vormen(variabelen ?? {}))),
};

/** The values that fill a shape: what is absent is undefined. `T` prints text, `B` whole blocks; `bron` is where they were typed. */
export type Gevuld<V extends Velden, T, B> = {
  readonly [Key in keyof V]: Waarde<V[Key], T, B>;
} & Placed;

type Waarde<V extends Velden[string], T, B> = V extends { readonly soort: 'jaNee' }
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
  meer: 'of een lijst er twee of meer heeft: (meer portefeuillehouders)',
  notatie: 'een datum of bedrag in een andere notatie: {{notatie vergadering "dddd d MMMM jjjj"}}',
  sectie:
    'een onderdeel op een eigen plek: {{sectie "verordening"}}, of {{#sectie "verordening"}} … {{/sectie}}',
  opsomming: 'een lijst achter elkaar: {{opsomming portefeuillehouders "en"}}',
} as const;

/** The context of a template with the extra fields and the kinds of proposal of its sjabloon. */
export function contextShape(velden: readonly Veld[], soorten: readonly string[]): Velden {
  const eigen = Object.fromEntries(velden.map((veld) => [veld.sleutel, veldVorm(veld)]));
  // An inherited file may ask for a kind that this sjabloon leaves out.
  const waarden = [...new Set([...BASISSOORTEN, ...soorten])];
  return {
    ...CONTEXT,
    soort: { soort: 'tekst', uitleg: CONTEXT.soort?.uitleg ?? '', waarden },
    velden: groep(DOCUMENTVARIABELEN.velden.uitleg, eigen),
  };
}
