import { bedoeldeEigennaam } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { raadbestandVan, VOORSTELBESTAND } from '../domain/bestanden.ts';
import { formatDatum } from '../domain/datum.ts';
import type { Raad } from '../domain/raad.ts';
import { type Agendapunt, alleAgendapunten, type Vergadering } from '../domain/vergadering.ts';
import { readDocument } from '../parse/files/read-document.ts';
import { isDataScalar } from '../source/data.ts';
import type { Located } from '../source/located.ts';
import type { World } from '../world/world.ts';
import { leesVergadering } from './lees-vergadering.ts';
import { readVergadering } from './lezen/read-vergadering.ts';
import { readRaad } from './raad/read-raad.ts';
import type { GeteldeVergadering } from './tellen/tel-vergadering.ts';
import { checkDubbel } from './vervolg/check-dubbel.ts';
import { checkLater, laterBeslist, latereVergaderingen } from './vervolg/check-later.ts';
import { checkVervolg } from './vervolg/check-vervolg.ts';
import { type Eerderpunt, eerderVan, openEerdere } from './vervolg/eerdere.ts';
import { slugIn } from './voorstelmap.ts';

/** A meeting with the council that met, and the file of each proposal on its agenda. */
export interface GeopendeVergadering extends GeteldeVergadering {
  readonly raad: Raad;
  /** By the word that the agenda has for it. */
  readonly voorstellen: ReadonlyMap<string, string>;
  /** The earlier meetings from which an item goes on, the last one first; an item that is new is not in it. */
  readonly eerder: ReadonlyMap<Agendapunt, readonly Eerderpunt[]>;
  /** The items that were left open here, and on which a later meeting decided. */
  readonly later: ReadonlySet<Agendapunt>;
}

/**
 * Reads a meeting from its file (`proposals/vergaderingen/<day>/vergadering.md`), with the council in
 * `templates/<gemeente>/raad.yaml`, the proposals that it names and the meetings from which it goes on. A value with
 * errors is good enough to look for further problems, not to print.
 */
export function openVergadering(world: World, path: string, templates: string): Result<GeopendeVergadering> {
  const { parsed, diagnostics: first } = readDocument(world, path);
  if (!parsed) return { diagnostics: first };
  const { gemeente } = parsed.frontmatter.value;
  // Without a council nothing can be counted; the file itself can still be held against its schema.
  const council =
    gemeente && isDataScalar(gemeente) ? raadVan(world, templates, gemeente) : { diagnostics: [] };
  const raad = council.value;
  if (!raad) {
    const { diagnostics } = readVergadering(parsed);
    return { diagnostics: [...first, ...council.diagnostics, ...diagnostics] };
  }
  const folders = foldersOf(path);
  const eerdere = openEerdere(world, folders.vergaderingen, raad);
  const read = leesVergadering(parsed, {
    raad,
    eerder: (beslissing, { datum }) => eerderVan(eerdere(beslissing.punt, datum.value), beslissing),
  });
  const diagnostics = [...first, ...council.diagnostics, ...read.diagnostics];
  if (!read.value) return { diagnostics };
  const { vergadering } = read.value;
  const voorstellen = findVoorstellen(world, folders.proposals, vergadering);
  const later = latereVergaderingen(world, folders.vergaderingen, vergadering);
  const found = [
    ...diagnostics,
    ...voorstellen.diagnostics,
    ...checkVervolg(world, folders.vergaderingen, vergadering, eerdere),
    ...checkLater(vergadering, later),
    ...checkDubbel(world, folders.vergaderingen, vergadering),
    ...checkMap(path, vergadering),
  ];
  const eerder = new Map(
    alleAgendapunten(vergadering.agenda).flatMap((punt) => {
      const chain = eerdere(punt, vergadering.datum.value);
      return chain.length > 0 ? [[punt, chain] as const] : [];
    }),
  );
  return {
    value: {
      ...read.value,
      raad,
      voorstellen: voorstellen.value,
      eerder,
      later: laterBeslist(vergadering, later),
    },
    diagnostics: found,
  };
}

/** Other meetings find this one by the name of its folder, so that must be its day. */
function checkMap(path: string, { datum }: Vergadering): readonly Diagnostic[] {
  const folder = path.split('/').at(-2) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(folder) || folder === datum.value) return [];
  const melding = `De map heet ${folder}, maar de vergadering was op ${formatDatum(datum.value)}.`;
  const hint = `Noem de map ${datum.value}, of kijk de datum na: een punt dat terugkomt, wordt bij die map gezocht.`;
  return [waarschuwing('vergadering-map', melding, datum.span, { hint })];
}

/** The folders around the file of a meeting: that of all meetings, and that of all proposals. */
function foldersOf(path: string): { readonly vergaderingen: string; readonly proposals: string } {
  const steps = path.split('/').slice(0, -1);
  const join = (up: number) => (steps.length > up ? steps.slice(0, steps.length - up).join('/') : '.');
  return { vergaderingen: join(1), proposals: join(2) };
}

/** The council of a municipality. */
function raadVan(world: World, templates: string, gemeente: Located<string>): Result<Raad> {
  const path = raadbestandVan(templates, gemeente.value);
  const found = /^[a-z0-9-]+$/.test(gemeente.value) ? readRaad(world, path) : undefined;
  if (found) return found;
  const known = (world.list(templates) ?? [])
    .filter(({ kind, name }) => kind === 'folder' && world.info(raadbestandVan(templates, name)))
    .map(({ name }) => name);
  const own = `Zet in ${path} wie er in de raad zitten; zie hoofdstuk De vergadering in proposals/LEESMIJ.md.`;
  const meant = bedoeldeEigennaam(gemeente, known.includes(gemeente.value) ? [] : known, own);
  const melding = `Van '${gemeente.value}' is niet bekend wie er in de raad zitten.`;
  return { diagnostics: [fout('raad', melding, gemeente.span, meant)] };
}

/** The file of each proposal that the agenda names by its folder. */
function findVoorstellen(world: World, proposals: string, { agenda }: Vergadering) {
  const diagnostics: Diagnostic[] = [];
  const value = new Map<string, string>();
  const folders = (world.list(proposals) ?? [])
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => name);
  for (const { voorstel } of alleAgendapunten(agenda)) {
    if (!voorstel) continue;
    const slug = slugIn(voorstel.value);
    const path = `${proposals}/${slug}/${VOORSTELBESTAND}`;
    if (folders.includes(slug) && world.info(path)) {
      value.set(voorstel.value, path);
      continue;
    }
    const own = `Schrijf de naam van de map in ${proposals}.`;
    const meant = bedoeldeEigennaam({ value: slug, span: voorstel.span }, folders, own);
    const melding = `Er is geen voorstel '${voorstel.value}'.`;
    diagnostics.push(fout('voorstel-onbekend', melding, voorstel.span, meant));
  }
  return { value, diagnostics };
}
