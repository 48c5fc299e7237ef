import { HANDELINGSNAMEN, passendeSleutels } from '../../amendement/wijziging-schema.ts';
import type { Vorm } from '../../domain/vorm.ts';
import { deelVan, vormAt } from '../../validate/vorm-at.ts';
import { uitlegBij, vormVan, woordenVan } from '../known/vorm-van.ts';
import type { YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { divided } from './divided.ts';
import { freeKeys } from './free-keys.ts';
import type { Idea } from './idea.ts';
import { skeletonFor } from './skeletons.ts';

/** The keys that may still come where the cursor is, those that must first, in the order of a well laid out source. */
export function keyIdeas(stand: Stand, place: YamlPlace): readonly Idea[] {
  const root = vormVan(stand, place.nodes);
  const here = vormAt(root, place.path);
  const list = place.at === 'open' && !place.dash && !place.flow ? deelVan(here, 'lijst') : undefined;
  const item = list?.soort === 'lijst' && !isUnderDash(place);
  const groep = deelVan(item && list?.soort === 'lijst' ? list.deel : here, 'groep');
  const free = freeKeys(stand, place);
  if (groep?.soort !== 'groep')
    return free.map((naam, order) => written(stand, place, naam, kaartDeel(here), false, order));
  const dash = item || place.dash;
  const at = dash ? { ...place, column: place.column + (place.dash ? 0 : 2) } : place;
  // Of an operation of an amendment only what goes with what it does.
  const handeling = HANDELINGSNAMEN.every((naam) => groep.sleutels.has(naam));
  const fits = handeling ? passendeSleutels(place.keys) : [...groep.sleutels.keys()];
  return [...groep.sleutels]
    .filter(([naam]) => fits.includes(naam) && !place.keys.includes(naam))
    .map(([naam, { verplicht, vorm }], order) => {
      const idea = written(stand, at, naam, vorm(), verplicht, order);
      return dash
        ? {
            ...idea,
            tekst: `- ${idea.tekst}`,
            cursor: idea.cursor === undefined ? undefined : idea.cursor + 2,
          }
        : idea;
    });
}

/** Whether the cursor stands behind the dash of an item. */
function isUnderDash({ node }: YamlPlace): boolean {
  return node?.soort === 'punt';
}

function kaartDeel(vorm: Vorm | undefined): Vorm | undefined {
  const kaart = deelVan(vorm, 'kaart');
  return kaart?.soort === 'kaart' ? kaart.waarde : undefined;
}

/** A key with what has to stand behind it. */
function written(
  stand: Stand,
  place: YamlPlace,
  naam: string,
  vorm: Vorm | undefined,
  verplicht: boolean,
  order: number,
): Idea {
  const path = [...place.path.filter((step): step is string => typeof step === 'string'), naam];
  const { tekst, cursor } = place.colon ? { tekst: naam } : behind(stand, place, naam, vorm, path);
  // Between the brackets of a list a key stands in a map of its own.
  const inList = place.flow && place.at === 'open';
  const before = inList ? `${place.before}{ ` : place.at === 'open' ? place.before : '';
  const at = inList ? (cursor ?? tekst.length) : cursor;
  return divided(place, {
    label: naam,
    kind: 'sleutel',
    detail: [verplicht && 'verplicht', inWords(vorm)].filter(Boolean).join(' – '),
    uitleg: uitlegBij(stand, path, vorm),
    tekst: `${before}${tekst}${inList ? ' }' : ''}`,
    cursor: at === undefined ? undefined : at + before.length,
    order: (verplicht && !inList ? 0 : 100) + order,
  });
}

function behind(
  stand: Stand,
  { column, flow, nodes }: YamlPlace,
  naam: string,
  vorm: Vorm | undefined,
  path: readonly string[],
): { readonly tekst: string; readonly cursor?: number } {
  const skeleton = flow ? undefined : skeletonFor(stand, nodes, path);
  if (!vorm || (!skeleton && deelVan(vorm, 'woord'))) return { tekst: `${naam}: ` };
  const list = deelVan(vorm, 'lijst') !== undefined;
  if (flow) return { tekst: `${naam}: ${list ? '[]' : '{}'}`, cursor: naam.length + 3 };
  const indent = ' '.repeat(column + 2);
  if (skeleton) {
    const tekst = `${naam}:\n${skeleton.map((line) => `${indent}${line}`).join('\n')}`;
    const at = tekst.search(/(?<=: |- )(?=\n|$)/);
    return at === -1 ? { tekst } : { tekst, cursor: at };
  }
  if (list) return { tekst: `${naam}:\n${indent}- ` };
  const groep = deelVan(vorm, 'groep');
  const needed = groep?.soort === 'groep' ? [...groep.sleutels].filter(([, one]) => one.verplicht) : [];
  const single = needed.filter(([, one]) => deelVan(one.vorm(), 'woord')).map(([key]) => `${indent}${key}: `);
  const [first] = single;
  if (first === undefined) return { tekst: `${naam}:\n${indent}` };
  return { tekst: `${naam}:\n${single.join('\n')}`, cursor: naam.length + 2 + first.length };
}

/** What belongs behind a key, in a word or two. */
function inWords(vorm: Vorm | undefined): string {
  const words = woordenVan(vorm);
  if (words.length > 0) return words.length <= 4 ? words.join(', ') : `${words.slice(0, 3).join(', ')} …`;
  if (vorm?.soort === 'woord' && vorm.bedrag) return 'bedrag';
  if (vorm?.soort === 'lijst') return 'lijst';
  return vorm?.soort === 'groep' || vorm?.soort === 'kaart' ? 'groep' : '';
}
