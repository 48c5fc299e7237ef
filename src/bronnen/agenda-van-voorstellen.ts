import { VERGADERINGENMAP, VOORSTELBESTAND, vergaderingOp } from '../domain/bestanden.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import { isOpengelaten } from '../domain/uitkomst.ts';
import { type Agendapunt, alleAgendapunten, BEHANDELINGEN } from '../domain/vergadering.ts';
import { readVastgelegd } from '../dossier/vastgelegd.ts';
import type { Agendavoorstel, Openpunt } from '../format/new-vergadering.ts';
import { readDocument } from '../parse/files/read-document.ts';
import { type DataMap, isDataScalar } from '../source/data.ts';
import { group } from '../source/group.ts';
import { findZelfde, readLosseVergadering } from '../vergadering/vervolg/eerdere.ts';
import { slugIn } from '../vergadering/voorstelmap.ts';
import type { World } from '../world/world.ts';

/** An item with a proposal, and the day of its meeting (ISO 8601). */
export interface Behandeld {
  readonly datum: string;
  readonly punt: Agendapunt;
}

/** The days (ISO 8601) of the meetings that lie in the folder of all proposals, in order. */
export function vergaderdagen(world: World, proposals: string): readonly string[] {
  const folder = `${proposals}/${VERGADERINGENMAP}`;
  return (world.list(folder) ?? [])
    .map(({ name }) => name)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name) && world.info(vergaderingOp(folder, name)))
    .sort();
}

/** Where each proposal stands on an agenda, by its folder; the last meeting last. */
export function behandelingen(world: World, proposals: string): ReadonlyMap<string, readonly Behandeld[]> {
  return group(
    vergaderdagen(world, proposals).flatMap((datum) => {
      const meeting = readLosseVergadering(world, vergaderingOp(`${proposals}/${VERGADERINGENMAP}`, datum));
      return alleAgendapunten(meeting?.agenda ?? []).flatMap((punt): [string, Behandeld][] =>
        punt.voorstel ? [[slugIn(punt.voorstel.value), { datum, punt }]] : [],
      );
    }),
  );
}

/**
 * The items without a proposal that meetings before a day left open, and that no meeting since took up: each with its
 * title and the day (ISO 8601) of the meeting that left it.
 */
export function openPunten(world: World, proposals: string, datum: string): readonly Openpunt[] {
  const meetings = vergaderdagen(world, proposals)
    .filter((dag) => dag < datum)
    .flatMap((dag) => {
      const read = readLosseVergadering(world, vergaderingOp(`${proposals}/${VERGADERINGENMAP}`, dag));
      return read ? [{ dag, read }] : [];
    });
  return meetings.flatMap(({ dag, read }, at) =>
    alleAgendapunten(read.agenda).flatMap((punt) => {
      const later = meetings.slice(at + 1).some((one) => findZelfde(one.read, punt));
      if (punt.voorstel || !punt.titel || !isOpengelaten(punt) || later) return [];
      return [{ titel: punt.titel.value, vervolgVan: dag }];
    }),
  );
}

/**
 * The proposals of a municipality for the agenda of a day: those that say that they are on it, that were offered (by
 * their status, or because they were frozen), or that an earlier meeting left open; without those that were decided on or
 * stand on another agenda. In the order of their numbers, then of their folders.
 */
export function agendaVanVoorstellen(
  world: World,
  proposals: string,
  { map, soorten }: Sjabloon,
  datum: string,
): readonly Agendavoorstel[] {
  const eerder = behandelingen(world, proposals);
  const folders = (world.list(proposals) ?? []).filter(({ kind }) => kind === 'folder');
  const found = folders.flatMap(({ name: slug }): readonly Agendavoorstel[] => {
    const keys = readKeys(world, `${proposals}/${slug}/${VOORSTELBESTAND}`);
    if (!keys || wordOf(keys, 'gemeente') !== map) return [];
    const soort = wordOf(keys, 'soort');
    if (soort === undefined || soorten[soort]?.basis === 'collegevoorstel') return [];
    const last = (eerder.get(slug) ?? []).filter((one) => one.datum < datum).at(-1);
    const open = last && isOpengelaten(last.punt);
    if (last && !open) return [];
    const dag = wordOf(keys, 'vergadering');
    const here = dag === datum;
    const elsewhere = dag !== undefined && !here && !open;
    const status = wordOf(keys, 'status');
    if (elsewhere || DAARNA.includes(status ?? '')) return [];
    const offered = status === 'aangeboden' || isVastgelegd(world, `${proposals}/${slug}`);
    if (!here && !open && !offered) return [];
    // How an item was to be treated when it was left open, holds unless the proposal says otherwise.
    const typed = wordOf(keys, 'behandeling') ?? (open ? last.punt.behandeling?.value : undefined);
    return [
      {
        slug,
        behandeling: BEHANDELINGEN.find((one) => one === typed),
        agendapunt: here ? wordOf(keys, 'agendapunt') : undefined,
        vervolgVan: open ? last.datum : undefined,
      },
    ];
  });
  const rank = ({ agendapunt }: Agendavoorstel) => Number(agendapunt ?? Number.POSITIVE_INFINITY) || 0;
  return found.toSorted((a, b) => (rank(a) === rank(b) ? (a.slug < b.slug ? -1 : 1) : rank(a) - rank(b)));
}

/** What a proposal is about, as its file says; undefined where that cannot be read. */
export function onderwerpVan(world: World, path: string): string | undefined {
  const keys = readKeys(world, path);
  return keys && wordOf(keys, 'onderwerp');
}

/** The municipalities of all proposals, each once, in the order of their names. */
export function gemeentenVanVoorstellen(world: World, proposals: string): readonly string[] {
  const folders = (world.list(proposals) ?? []).filter(({ kind }) => kind === 'folder');
  const found = folders.flatMap(({ name }) => {
    const keys = readKeys(world, `${proposals}/${name}/${VOORSTELBESTAND}`);
    return keys ? (wordOf(keys, 'gemeente') ?? []) : [];
  });
  return [...new Set(found)].sort();
}

/** Statuses of what needs no decision, or none any more. */
const DAARNA: readonly string[] = ['ingetrokken', 'vastgesteld', 'verworpen'];

function isVastgelegd(world: World, folder: string): boolean {
  return (readVastgelegd(world, folder).value ?? []).length > 0;
}

function readKeys(world: World, path: string): DataMap | undefined {
  if (world.info(path)?.kind !== 'file') return undefined;
  return readDocument(world, path).parsed?.frontmatter.value;
}

function wordOf(map: DataMap, key: string): string | undefined {
  const found = map[key];
  return found && isDataScalar(found) && found.value !== '' ? found.value : undefined;
}
