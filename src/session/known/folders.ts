import { STUKKENMAP, VERGADERBESTAND, VERGADERINGENMAP, VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { datumFout } from '../../domain/datum.ts';
import { baseOf, folderOf, pathIn } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';
import { unquoted } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** How many proposals, files or meetings are looked at for one question. */
const MOST = 300;

/** The folder of all proposals, from the place of a text. */
function proposalsOf({ path, soort }: Pick<Stand, 'path' | 'soort'>): string {
  const own = folderOf(path);
  return soort === 'voorstel' ? folderOf(own) : folderOf(folderOf(own));
}

/** A source that others name by its folder or its file. */
export interface Genoemd {
  readonly naam: string;
  readonly titel: string;
  readonly status?: string | undefined;
}

/** The proposals beside a text, by the names of their folders. */
export function voorstellenBij(stand: Stand): readonly Genoemd[] {
  const folder = proposalsOf(stand);
  return foldersIn(stand.world, folder)
    .filter((name) => name !== VERGADERINGENMAP)
    .flatMap((name) => voorstelIn(stand.world, pathIn(folder, name)) ?? []);
}

/** The proposal of a folder, by what stands at the top of its file; undefined where there is none. */
function voorstelIn(world: World, folder: string): Genoemd | undefined {
  const head = headOf(world, pathIn(folder, VOORSTELBESTAND));
  if (head === undefined) return undefined;
  return { naam: baseOf(folder), titel: keyIn(head, 'onderwerp') ?? '', status: keyIn(head, 'status') };
}

/** The proposal with a slug, beside a text. */
export function voorstelMet(stand: Stand, slug: string): Genoemd | undefined {
  return /^[\w-]+$/.test(slug) ? voorstelIn(stand.world, pathIn(proposalsOf(stand), slug)) : undefined;
}

/** The days (ISO 8601) of the meetings beside a text. */
export function vergaderdagenBij(stand: Stand): readonly string[] {
  const folder = pathIn(proposalsOf(stand), VERGADERINGENMAP);
  return foldersIn(stand.world, folder).filter(
    (name) => datumFout(name) === undefined && stand.world.info(`${folder}/${name}/${VERGADERBESTAND}`),
  );
}

/** The amendments, subamendementen and motions about a proposal, by their numbers; `soort` chooses among them. */
export function stukkenBij(stand: Stand, slug: string, soorten: readonly string[]): readonly Genoemd[] {
  const folder = pathIn(pathIn(proposalsOf(stand), slug), STUKKENMAP);
  return filesIn(stand.world, folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const head = headOf(stand.world, `${folder}/${name}`) ?? '';
      const found = soorten.includes(keyIn(head, 'soort') ?? '');
      return found
        ? [{ naam: keyIn(head, 'nummer') ?? name.slice(0, -3), titel: keyIn(head, 'titel') ?? '' }]
        : [];
    });
}

/** The folder of the proposal beside which a piece lies. */
export function eigenVoorstelmap({ path }: Pick<Stand, 'path'>): string {
  return baseOf(folderOf(folderOf(path)));
}

/** Files below the folder of a text whose names fit, as paths from there. */
export function filesBeside({ path, world }: Pick<Stand, 'path' | 'world'>, fits: RegExp): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string, prefix: string, depth: number) => {
    for (const { name, kind } of world.list(folder) ?? []) {
      if (found.length >= MOST || name.startsWith('.')) continue;
      if (kind === 'file' && fits.test(name)) found.push(`${prefix}${name}`);
      if (kind === 'folder' && depth < 3 && name !== STUKKENMAP)
        walk(pathIn(folder, name), `${prefix}${name}/`, depth + 1);
    }
  };
  walk(folderOf(path), '', 0);
  return found;
}

function foldersIn(world: World, folder: string): readonly string[] {
  return (world.list(folder) ?? [])
    .filter(({ kind }) => kind === 'folder')
    .slice(-MOST)
    .map(({ name }) => name);
}

function filesIn(world: World, folder: string): readonly string[] {
  return (world.list(folder) ?? [])
    .filter(({ kind }) => kind === 'file')
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** What stands above the text of a file, or its first part; undefined where there is no such file. */
function headOf(world: World, path: string): string | undefined {
  const bytes = world.info(path)?.kind === 'file' ? world.read(path) : undefined;
  return bytes && new TextDecoder().decode(bytes.subarray(0, 4000)).replaceAll('\r\n', '\n');
}

/** The value of a key at the top of a file that is read by its lines. */
function keyIn(head: string, key: string): string | undefined {
  const found = new RegExp(`^${key}:[ \\t]+(.+)$`, 'm').exec(head)?.[1];
  return found === undefined ? undefined : unquoted(found.replace(/[ \t]+#.*$/, ''));
}
