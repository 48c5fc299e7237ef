import { VOORSTELBESTAND } from '../domain/bestanden.ts';
import type { Gevonden } from '../importeer/gevonden.ts';
import { type Herkend, herken } from '../importeer/herken.ts';
import { type Import, type Importsjabloon, type Importwens, importeer } from '../importeer/importeer.ts';
import { bekendeKop } from '../importeer/indeling/koppen.ts';
import type { GeopendPapier, WIJZIGINGSKEUZES } from '../importeer/papier/open-papier.ts';
import { schrijfKoppelverslag } from '../importeer/verslag/koppelverslag.ts';
import { schrijfVerslag } from '../importeer/verslag/verslag.ts';
import type { Sjablonen } from '../pipeline.ts';
import { baseOf, pathIn } from '../world/paths.ts';
import type { World } from '../world/world.ts';
import { koppelBedragen } from './koppel-bedragen.ts';

/** A paper that could be opened. */
type Papier = Extract<GeopendPapier, { readonly lees: unknown }>;

/** How a paper is read, and where the proposal comes that is made of it. */
export interface Importopdracht extends Importwens {
  /** The name of the file of the paper, for the report. */
  readonly naam: string;
  /** The folder that the proposal comes in, from that of the World; nothing has to be there. */
  readonly map: string;
  /** What is done with tracked changes. */
  readonly keuze: (typeof WIJZIGINGSKEUZES)[number];
  /** Writes amounts in the text that one row of a table holds as `:bedrag[…]`. */
  readonly koppel: boolean;
}

/** A proposal that was made of an old paper: the files of its folder, the text first, with names from that folder. */
export interface GemaakteImport {
  readonly made: Import;
  readonly bestanden: readonly { readonly naam: string; readonly bytes: Uint8Array }[];
  /** How many municipalities there were to choose from. */
  readonly keuzes: number;
}

/** Whose an old paper is and of what kind, as it reads with its changes accepted; undefined where no template knows it. */
export async function herkenImport(
  papier: Papier,
  sjablonen: Sjablonen,
): Promise<Gevonden<Herkend> | undefined> {
  const known = (await loaded(sjablonen, undefined)).map(({ sjabloon }) => sjabloon);
  return herken(papier.lees('aanvaard', bekendeKop(known)).body, known);
}

/** Makes a proposal of a paper, with a report beside it and its pictures; undefined where no template knows its headings. */
export async function maakImport(
  papier: Papier,
  { naam, map, keuze, koppel, ...wens }: Importopdracht,
  world: World,
  sjablonen: Sjablonen,
): Promise<GemaakteImport | undefined> {
  const known = await loaded(sjablonen, wens.gemeente);
  const read = papier.lees(keuze, bekendeKop(known.map(({ sjabloon }) => sjabloon)));
  const made = importeer(read, known, wens);
  if (!made) return undefined;
  const path = pathIn(map, VOORSTELBESTAND);
  const { tekst, vondsten } = await koppelBedragen(made.voorstel, path, world, sjablonen, koppel);
  const verslag = `${schrijfVerslag(naam, made)}${schrijfKoppelverslag(vondsten)}`;
  const encoder = new TextEncoder();
  return {
    made,
    bestanden: [
      { naam: VOORSTELBESTAND, bytes: encoder.encode(tekst) },
      { naam: IMPORTVERSLAG, bytes: encoder.encode(verslag) },
      ...[...made.bestanden].map(([file, bytes]) => ({ naam: `beeld/${baseOf(file)}`, bytes })),
    ],
    keuzes: known.length,
  };
}

/** The file beside a proposal in which stands what was found in the paper, and how sure that is. */
export const IMPORTVERSLAG = 'import-verslag.md';

/** The templates to choose from; one that has errors of its own is passed over. */
async function loaded(sjablonen: Sjablonen, only: string | undefined): Promise<readonly Importsjabloon[]> {
  const names = sjablonen.gemeenten.filter((name) => only === undefined || name === only);
  const all = await Promise.all(names.map((name) => sjablonen.load(name)));
  return all.flatMap(({ value }) => (value ? [value] : []));
}
