import { vergelijkbaar } from '../domain/secties.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { Item } from './besluit/boom.ts';
import type { Lezing } from './lees-papier.ts';
import { bijAlineas } from './opmerkingen.ts';
import type { Opmerkingsplaats } from './schrijf.ts';

/** The remarks in a paper at values of the frontmatter. */
export function opmerkingsplaatsen({
  kop,
  sleutels,
  overwegingen,
  punten,
  besluit,
  dubbel,
  bijlagen,
  kopbijlagen,
  eerdere,
  opmerkingen,
}: Lezing): readonly Opmerkingsplaats[] {
  return [
    ...kop.regels.flatMap(({ naam, alinea }) => {
      const sleutel = sleutels.get(vergelijkbaar(naam))?.split('.');
      return sleutel ? [{ pad: sleutel, alineas: [alinea] }] : [];
    }),
    ...[...overwegingen].flatMap(([key, all]) =>
      all.map(({ alinea }, index) => ({ pad: [key, index], alineas: [alinea] })),
    ),
    ...puntplekken(punten.waarde, ['besluitpunten']),
    ...puntplekken(dubbel ? besluit.punten : [], ['besluitpunten']),
    ...(bijlagen?.waarde ?? []).map(({ alinea }, index) => ({
      pad: ['bijlagen', kopbijlagen.length + index],
      alineas: [alinea],
    })),
    ...eerdere.map(({ alinea }, index) => ({ pad: ['eerdere_besluiten', index], alineas: [alinea] })),
  ].map(({ pad, alineas }) => ({ pad, teksten: bijAlineas(opmerkingen, alineas) }));
}

/** The remarks at nothing that is in the new proposal. */
export function losseOpmerkingen({
  secties,
  kop,
  isNaam,
  overwegingen,
  bijlagen,
  eerdere,
  punten,
  besluit,
  opmerkingen,
}: Lezing): readonly string[] {
  const gelezen = new Set([
    ...secties.flatMap(({ waarde }) => waarde.alineas),
    ...kop.regels.filter(({ naam }) => isNaam(naam)).map(({ alinea }) => alinea),
    ...[...overwegingen.values(), bijlagen?.waarde ?? [], eerdere].flatMap((all) =>
      all.map(({ alinea }) => alinea),
    ),
    ...[...punten.waarde, ...besluit.punten].flatMap(puntalineas),
  ]);
  return [...opmerkingen].flatMap(([alinea, teksten]) => (gelezen.has(alinea) ? [] : teksten));
}

interface Plek {
  readonly pad: readonly (string | number)[];
  readonly alineas: readonly number[];
}

/** Where points and the points below them stand in the frontmatter, with the paragraphs that each was read from. */
function puntplekken(items: readonly Item[], above: readonly (string | number)[]): readonly Plek[] {
  return items.flatMap((item, index): readonly Plek[] => {
    const pad = [...above, index];
    return [
      { pad, alineas: paragraphsOf([item.alinea, ...item.vervolg]).map(({ number }) => number) },
      ...puntplekken(item.sub, [...pad, 'sub']),
    ];
  });
}

function puntalineas(item: Item): readonly number[] {
  return puntplekken([item], []).flatMap(({ alineas }) => alineas);
}
