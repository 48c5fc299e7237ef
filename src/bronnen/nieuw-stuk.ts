import { zoekPunt } from '../besluit/amenderen/plek.ts';
import { drukTekst } from '../besluit/amenderen/snijd-tekst.ts';
import { zinVan } from '../besluit/amenderen/zinnen.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Amendement, Stuksoort } from '../domain/amendement.ts';
import { allePunten } from '../domain/besluitpunt.ts';
import { STUKKENMAP } from '../domain/bestanden.ts';
import { opsomming } from '../domain/opsomming.ts';
import { alleAgendapunten, type Vergadering } from '../domain/vergadering.ts';
import type { Stukken } from '../dossier/lees-stukken.ts';
import { drukVan, puntwoorden } from '../dossier/puntwoorden.ts';
import { readVastgelegd } from '../dossier/vastgelegd.ts';
import { newStuk } from '../format/new-stuk.ts';
import type { CheckedVoorstel } from '../pipeline.ts';
import { baseOf, folderOf, pathIn } from '../world/paths.ts';
import type { World } from '../world/world.ts';
import { behandelingen } from './agenda-van-voorstellen.ts';

/** The proposal that a new piece is about, with the pieces that are there. */
export interface Stukplaats {
  /** Its file. */
  readonly path: string;
  readonly voorstel: CheckedVoorstel;
  readonly stukken: Stukken;
}

/** A new piece: the name of its file in the folder `amendementen` of the proposal, and its text. */
export interface GemaaktStuk {
  readonly nummer: string;
  readonly text: string;
}

/** The points of a proposal by what they are called, each with its words: to choose from. */
export function puntenVan({
  voorstel,
}: Stukplaats): readonly { readonly label: string; readonly tekst: string }[] {
  const druk = drukVan(voorstel);
  return allePunten(voorstel.voorstel.besluitpunten).map(({ label, tekst }) => ({
    label,
    tekst: drukTekst(tekst.value, druk),
  }));
}

/** A point that is not there, said in Dutch with what was meant. */
export function geenPunt(
  plaats: Stukplaats,
  punt: string,
): { readonly melding: string; readonly hint: string } {
  const { besluitpunten } = plaats.voorstel.voorstel;
  const labels = allePunten(besluitpunten).flatMap(({ label, id }) => [label, ...(id ? [id.value] : [])]);
  const near = /^[a-z]/i.test(punt) ? nearest(punt, labels) : undefined;
  const known = opsomming(besluitpunten.map(({ label }) => label));
  return {
    melding: `Besluitpunt '${punt}' staat niet in ${baseOf(folderOf(plaats.path))}.`,
    hint: near ? `Bedoelde u '${near}'?` : `De besluitpunten zijn ${known}.`,
  };
}

/** Whether there is such a point, by its number or its id. */
export function heeftPunt({ voorstel }: Stukplaats, punt: string): boolean {
  return zoekPunt(voorstel.voorstel.besluitpunten, { value: punt }) !== undefined;
}

/**
 * A new piece about a proposal: the next number of its kind, the day and the number of the item where an agenda or the
 * proposal itself knows them, the hash of the frozen decision, and the words of the point that changes. `bij` is the
 * amendment of a subamendment; `punt` is there (`heeftPunt`).
 */
export function nieuwStuk(
  world: World,
  plaats: Stukplaats,
  wens: {
    readonly soort: Stuksoort;
    readonly titel?: string | undefined;
    readonly punt?: string | undefined;
    readonly bij?: Amendement | undefined;
  },
): GemaaktStuk {
  const { voorstel } = plaats.voorstel;
  const folder = folderOf(plaats.path);
  const slug = baseOf(folder);
  const last = behandelingen(world, folderOf(folder) || '.')
    .get(slug)
    ?.at(-1);
  const vergadering = last?.datum ?? voorstel.vergadering?.value;
  const agendapunt = last?.punt.nummer.value ?? voorstel.agendapunt?.value;
  const nummer = nextNummer(world, folder, wens.soort, wens.bij?.nummer.value ?? agendapunt);
  const kenmerk = (readVastgelegd(world, folder).value ?? []).at(-1)?.kenmerk.slice(0, 8);
  const text = newStuk({
    soort: wens.soort,
    nummer,
    gemeente: voorstel.gemeente.value,
    titel: wens.titel,
    bij: wens.bij?.nummer.value ?? slug,
    vastlegging: wens.soort === 'amendement' ? kenmerk : undefined,
    vergadering,
    agendapunt,
    wijzigt: wens.bij ? eersteWijziging(plaats, wens.bij) : puntWoorden(plaats, wens.punt),
  });
  return { nummer, text };
}

/**
 * A new motion on what is not on the agenda (vreemd aan de orde van de dag), for the folder of its meeting: the next number
 * that no file there and no item of the agenda has.
 */
export function nieuweMotieBij(
  world: World,
  map: string,
  { gemeente, datum, agenda }: Vergadering,
  titel: string | undefined,
): GemaaktStuk {
  const named = alleAgendapunten(agenda).flatMap(({ moties }) => moties.map(({ stuk }) => stuk.value));
  const nummer = nextNummer(world, map, 'motie', undefined, named);
  const known = {
    soort: 'motie',
    nummer,
    gemeente: gemeente.value,
    titel,
    vergadering: datum.value,
  } as const;
  return { nummer, text: newStuk(known) };
}

function puntWoorden(plaats: Stukplaats, punt: string | undefined) {
  if (punt === undefined) return undefined;
  const found = zoekPunt(plaats.voorstel.voorstel.besluitpunten, { value: punt });
  if (!found) return undefined;
  return { doel: found.label, was: plat(drukTekst(found.tekst.value, drukVan(plaats.voorstel))) };
}

/** The first operation of an amendment, which a subamendment most often changes. */
function eersteWijziging({ voorstel }: Stukplaats, { wijzigingen }: Amendement) {
  const [first] = wijzigingen;
  const woorden = puntwoorden(voorstel, 'besluitpunt', voorstel.voorstel.besluitpunten);
  return { doel: '1', was: first ? plat(zinVan(first, woorden)) : '' };
}

/** Fixed spaces are for print; nobody types them. */
function plat(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

const LETTERS: Readonly<Record<Stuksoort, string>> = { amendement: 'A', subamendement: 'SA', motie: 'M' };

/** "A9.4" behind A9.3; "SA9.1b" behind SA9.1a; "A1" where no item is known. */
function nextNummer(
  world: World,
  folder: string,
  soort: Stuksoort,
  bij: string | undefined,
  named: readonly string[] = [],
): string {
  const letters = LETTERS[soort];
  const files = world.list(pathIn(folder, STUKKENMAP)) ?? [];
  const there = [...files.map(({ name }) => name.replace(/\.md$/, '')), ...named];
  const taken = new Set(there.map((one) => one.toUpperCase()));
  const candidate = (at: number): string => {
    if (soort === 'subamendement') return `S${bij}${String.fromCharCode(96 + at)}`;
    return bij === undefined || !/^\d{1,3}$/.test(bij) ? `${letters}${at}` : `${letters}${bij}.${at}`;
  };
  let at = 1;
  while (taken.has(candidate(at).toUpperCase()) && at < 200) at += 1;
  return candidate(at);
}
