import { weekdagVan } from '../../checks/tekst/dag.ts';
import { formatDatum } from '../../domain/datum.ts';
import { vergaderdagenBij } from '../known/folders.ts';
import { type Yamlsoort, yamlsoortVan } from '../known/vorm-van.ts';
import type { YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import type { Idea } from './idea.ts';
import type { Namer } from './namer.ts';
import { SJABLOON } from './names-in-sjabloon.ts';
import { STUK } from './names-in-stuk.ts';
import { VERGADERING } from './names-in-vergadering.ts';
import { VOORSTEL } from './names-in-voorstel.ts';

/** What is the same in every source. */
const OVERAL: Readonly<Record<string, Namer>> = {
  gemeente: ({ stand }) =>
    stand.sjablonen.gemeenten.map((label) => ({
      label,
      kind: 'waarde',
      detail: sjabloonmap(stand.sjablonen.folder, label),
    })),
  vergadering: ({ stand }) =>
    vergaderdagenBij(stand)
      .toReversed()
      .map((label, order) => ({
        label,
        kind: 'waarde',
        detail: `${weekdagVan(label)} ${formatDatum(label)}`,
        order,
      })),
};

/** Where a template lies; one outside the folder of the texts comes with the program, and where that is says nothing to an author. */
function sjabloonmap(folder: string, gemeente: string): string {
  return /^(?:\/|[a-z]:)/i.test(folder) ? 'sjabloon van het programma' : `${folder}/${gemeente}`;
}

/** By the kind of a source, for the last key that leads to a value, what names may stand there. */
const NAMERS: Readonly<Partial<Record<Yamlsoort, Readonly<Record<string, Namer>>>>> = {
  voorstel: VOORSTEL,
  stukken: STUK,
  vergadering: VERGADERING,
  sjabloon: SJABLOON,
};

/** Names that are known around a text and that may stand at a place: of people, proposals, points, rows, files. */
export function namedValues(stand: Stand, place: YamlPlace): readonly Idea[] {
  const names = place.path.filter((step): step is string => typeof step === 'string');
  const key = names.at(-1) ?? '';
  const own = NAMERS[yamlsoortVan(stand)] ?? {};
  const namer = Object.hasOwn(own, key) ? own[key] : Object.hasOwn(OVERAL, key) ? OVERAL[key] : undefined;
  return namer?.({ stand, place, names }) ?? [];
}
