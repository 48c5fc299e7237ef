import { STUKSOORTEN } from '../../domain/amendement.ts';
import { isDataScalar } from '../../source/data.ts';
import { createSource, spanText } from '../../source/source-text.ts';
import { writeScalar, writeText } from '../../source/yaml-scalar.ts';
import { short } from '../../validate/vorm-at.ts';
import { folderOf } from '../../world/paths.ts';
import { bedragAt } from '../known/bedragen.ts';
import { eigenVoorstelmap, stukkenBij, voorstellenBij } from '../known/folders.ts';
import { puntenVan, voorstelVan, zoekPunt } from '../known/punten.ts';
import { namenVan, zittendeRaad } from '../known/raad.ts';
import { type LooseNode, looseAt, looseText, looseYamlOf } from '../place/place.ts';
import { bedragIdeas } from './directives.ts';
import type { Idea } from './idea.ts';
import type { Namer, Naming } from './namer.ts';
import { padenVanRijen } from './names-in-voorstel.ts';

/** What is to be typed behind an operation besides the point that it is about. */
const ERBIJ: Readonly<Record<string, readonly ('was' | 'wordt')[]>> = {
  vervang: ['was', 'wordt'],
  zinsnede: ['was', 'wordt'],
  schrap: ['was'],
  voeg_toe_na: ['wordt'],
  voeg_toe_voor: ['wordt'],
  voeg_toe_onder: ['wordt'],
};

/** The map in which the value of a place stands. */
function ownMap({ place }: Naming): readonly LooseNode[] {
  const path = place.path.slice(0, -1);
  return path.length === 0 ? place.nodes : (looseAt(place.nodes, path)?.children ?? []);
}

/** The points of the proposal, by number and id; what the operation needs besides is filled in with their words. */
const doelen: Namer = (naming) => {
  const { stand, place, names } = naming;
  const key = names.at(-1) ?? '';
  const map = ownMap(naming);
  const there = map.map(({ naam }) => naam);
  const node = place.node;
  const indent = ' '.repeat(node?.soort === 'sleutel' ? node.column : place.column);
  const missing = place.flow ? [] : (ERBIJ[key] ?? []).filter((one) => !there.includes(one));
  return puntenVan(stand).flatMap(({ adres, id, tekst }, order) => {
    const lines = missing.map((one) => `${indent}${one}: ${one === 'was' ? writeText(tekst) : ''}`);
    const idea = (label: string, rank: number): Idea => ({
      label,
      kind: 'verwijzing',
      detail: short(tekst),
      uitleg: tekst,
      tekst: [label, ...lines].join('\n'),
      order: rank,
    });
    return id === undefined ? [idea(adres, order)] : [idea(adres, order), idea(id, order + 50)];
  });
};

/** The words that stand there now: of the point, or the amount at the path. */
const was: Namer = (naming) => {
  const { stand } = naming;
  const map = ownMap(naming);
  const text = stand.source.text;
  const point = ['vervang', 'zinsnede', 'schrap']
    .map((key) => looseText(text, map, [key]))
    .find((one) => one);
  const punt = point === undefined ? undefined : zoekPunt(puntenVan(stand), point);
  if (punt)
    return [{ label: punt.tekst, kind: 'waarde', detail: `besluitpunt ${punt.adres} zoals het er staat` }];
  const pad = looseText(text, map, ['bedrag']);
  const financien = voorstelVan(stand)?.financien;
  const bedrag = pad !== undefined && financien ? bedragAt(financien, pad) : undefined;
  return bedrag === undefined ? [] : [{ label: bedrag.replace(/^€\s*/, ''), kind: 'waarde', detail: pad }];
};

const leden: Namer = ({ stand, place }) =>
  namenVan(zittendeRaad(stand, place.nodes)).map(({ naam, fractie }) => ({
    label: naam,
    kind: 'naam',
    detail: fractie,
  }));

/** Members as those who submit a piece: with the group for which they sit. */
const indieners: Namer = ({ stand, place }) =>
  namenVan(zittendeRaad(stand, place.nodes)).map(({ naam, fractie }) => ({
    label: naam,
    kind: 'naam',
    detail: fractie,
    tekst: `{ naam: ${writeScalar(naam, 'haken') ?? JSON.stringify(naam)}, fractie: ${writeScalar(fractie, 'haken') ?? JSON.stringify(fractie)} }`,
    yaml: true,
  }));

/** The operations of the amendment that a subamendement changes, by the numbers of their places. */
const doelenVanSub: Namer = ({ stand, place }) => {
  const bij = looseText(stand.source.text, place.nodes, ['bij']) ?? '';
  const path = `${folderOf(stand.path)}/${bij}.md`;
  const bytes = /^[\w.-]+$/.test(bij) ? stand.world.read(path) : undefined;
  if (!bytes) return [];
  const source = createSource(path, new TextDecoder().decode(bytes));
  const items = looseAt(looseYamlOf(source), ['wijzigingen'])?.children ?? [];
  return items.map(({ children }, at) => ({
    label: String(at + 1),
    kind: 'verwijzing',
    detail: children
      .flatMap(({ naam, value }) =>
        value ? [`${naam}: ${short(source.text.slice(value.start, value.end))}`] : [],
      )
      .join(', '),
    order: at,
  }));
};

const fracties: Namer = ({ stand, place }) =>
  (zittendeRaad(stand, place.nodes)?.fracties ?? []).map(({ naam, zetels }, order) => ({
    label: naam.value,
    kind: 'naam',
    detail: zetels.value === 1 ? '1 zetel' : `${zetels.value} zetels`,
    order,
  }));

/** By the last key what names may stand behind it in an amendment, a subamendement or a motion. */
export const STUK: Readonly<Record<string, Namer>> = {
  soort: ({ names }) =>
    names.length > 1 ? [] : STUKSOORTEN.map((label, order) => ({ label, kind: 'waarde', order })),
  agendapunt: ({ stand, names }) => {
    const punt = names.length === 1 ? stand.bij?.parsed.frontmatter.value.agendapunt : undefined;
    return punt && isDataScalar(punt)
      ? [{ label: punt.value, kind: 'waarde', detail: 'zoals bij het voorstel' }]
      : [];
  },
  bij: (naming) => {
    const { stand, place, names } = naming;
    if (names.length > 1) return doelen(naming);
    if (looseText(stand.source.text, place.nodes, ['soort']) === 'subamendement') {
      const map = eigenVoorstelmap(stand);
      return stukkenBij(stand, map, ['amendement']).map(({ naam, titel }) => ({
        label: naam,
        kind: 'verwijzing',
        detail: titel,
      }));
    }
    const own = eigenVoorstelmap(stand);
    return voorstellenBij(stand).map(({ naam, titel }) => ({
      label: naam,
      kind: 'verwijzing',
      detail: titel,
      order: naam === own ? 0 : 50,
    }));
  },
  fractie: fracties,
  naam: leden,
  indieners,
  mede: indieners,
  doel: doelenVanSub,
  vervang: doelen,
  zinsnede: doelen,
  voeg_toe_na: doelen,
  voeg_toe_voor: doelen,
  voeg_toe_onder: doelen,
  schrap: doelen,
  verplaats: doelen,
  na: doelen,
  voor: doelen,
  onder: doelen,
  was,
  bedrag: ({ stand, place }) => {
    const financien = voorstelVan(stand)?.financien;
    return financien ? bedragIdeas(financien, spanText(place.word)) : [];
  },
  rijen: ({ stand }) => {
    const financien = voorstelVan(stand)?.financien;
    return financien ? padenVanRijen(financien) : [];
  },
  uit: ({ stand }) => {
    const financien = voorstelVan(stand)?.financien;
    return financien ? padenVanRijen(financien) : [];
  },
  bijlage: ({ stand }) =>
    (stand.bij?.voorstel.bijlagen ?? []).map(({ titel }) => ({ label: titel.value, kind: 'naam' })),
};
