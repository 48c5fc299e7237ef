import { CANONIEKE_SECTIES } from '../../domain/secties.ts';
import { ALLE_GEGEVENS } from '../../gegevens/register.ts';
import { filesBeside } from '../known/folders.ts';
import { looseAt } from '../place/place.ts';
import type { Idea } from './idea.ts';
import type { Namer } from './namer.ts';

/** What may stand in the head of a document: what gegevens print, and the own fields of the template. */
const kopgegevens: Namer = ({ place }) => {
  const own = looseAt(place.nodes, ['velden'])?.children ?? [];
  const fields = own
    .filter(({ soort }) => soort === 'sleutel')
    .map(({ naam }): Idea => {
      return { label: naam, kind: 'waarde', detail: 'eigen veld', order: 10 };
    });
  const lines = ALLE_GEGEVENS.flatMap(({ kop = [] }) =>
    kop.map(({ sleutel, naam }): Idea => ({ label: sleutel, kind: 'waarde', detail: naam, order: 20 })),
  );
  return [
    ...fields,
    ...lines,
    { label: 'besluitpunten', kind: 'waarde', detail: 'De besluitpunten', order: 30 },
  ];
};

const secties: Namer = () =>
  Object.entries(CANONIEKE_SECTIES).map(([label, [naam = label]], order) => ({
    label,
    kind: 'waarde',
    detail: naam,
    order,
  }));

/** By the last key what names may stand behind it in a sjabloon.yaml. */
export const SJABLOON: Readonly<Record<string, Namer>> = {
  kopgegevens,
  secties,
  sleutel: (naming) => (naming.names.includes('secties') ? secties(naming) : kopgegevens(naming)),
  onderdeel: secties,
  sjabloon: ({ stand }) => filesBeside(stand, /\.hbs$/).map((label) => ({ label, kind: 'bestand' })),
};
