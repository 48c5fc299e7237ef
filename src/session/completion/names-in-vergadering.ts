import { slugIn } from '../../vergadering/voorstelmap.ts';
import { stukkenBij, voorstellenBij } from '../known/folders.ts';
import { namenVan, zittendeRaad } from '../known/raad.ts';
import { looseText } from '../place/place.ts';
import type { Idea } from './idea.ts';
import type { Namer } from './namer.ts';
import { personen } from './personen.ts';

const leden: Namer = ({ stand, place }) =>
  namenVan(zittendeRaad(stand, place.nodes)).map(({ naam, fractie }) => ({
    label: naam,
    kind: 'naam',
    detail: fractie,
    order: 60,
  }));

const fracties: Namer = ({ stand, place }) =>
  (zittendeRaad(stand, place.nodes)?.fracties ?? []).map(({ naam, zetels }, order) => ({
    label: naam.value,
    kind: 'naam',
    detail: zetels.value === 1 ? '1 zetel' : `${zetels.value} zetels`,
    order: 10 + order,
  }));

const beide: Namer = (naming) => [...fracties(naming), ...leden(naming)];

/** Those who voted on one side: groups, members, or all others. */
const stemmers: Namer = (naming) => {
  const alone = typeof naming.place.path.at(-1) === 'string';
  const others: Idea = { label: 'overigen', kind: 'waarde', detail: 'alle anderen die er waren', order: 0 };
  return alone ? [others] : beide(naming);
};

/** Pieces about the proposal of the item. */
function stukken(soorten: readonly string[]): Namer {
  return ({ stand, place }) => {
    const { path, nodes } = place;
    const at = path.findLastIndex((step) => step === 'amendementen' || step === 'moties');
    const item = at === -1 ? [] : path.slice(0, at);
    const voorstel = looseText(stand.source.text, nodes, [...item, 'voorstel']);
    if (voorstel === undefined) return [];
    return stukkenBij(stand, slugIn(voorstel), soorten).map(({ naam, titel }) => ({
      label: naam,
      kind: 'verwijzing',
      detail: titel,
    }));
  };
}

const amendementen = stukken(['amendement', 'subamendement']);
const moties = stukken(['motie']);

/** By the last key what names may stand behind it in a meeting. */
export const VERGADERING: Readonly<Record<string, Namer>> = {
  voorstel: ({ stand, place }) => {
    const there = place.word.source.text;
    return voorstellenBij(stand).map(({ naam, titel, status }) => ({
      label: naam,
      kind: 'verwijzing',
      detail: [titel, status].filter(Boolean).join(' – '),
      order: there.includes(`voorstel: ${naam}\n`) ? 60 : 10,
    }));
  },
  stuk: (naming) => (naming.names.includes('moties') ? moties(naming) : amendementen(naming)),
  voor: stemmers,
  tegen: stemmers,
  fractie: fracties,
  lid: leden,
  leden,
  onthouden: leden,
  stembureau: leden,
  eerste_stem: leden,
  afwezig: leden,
  naam: leden,
  indieners: beide,
  door: beide,
  voorzitter: personen('voorzitter'),
  griffier: personen('griffier'),
};
