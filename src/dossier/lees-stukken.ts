import { type GelezenStuk, readStuk } from '../amendement/read-stuk.ts';
import { compareNummers } from '../besluit/amenderen/compare-nummers.ts';
import type { Vastlegging } from '../besluit/vastleggen/vastlegging.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { ok, type Result, type Valued } from '../diagnostics/result.ts';
import type { Amendement, Motie, Subamendement } from '../domain/amendement.ts';
import { STUKKENMAP } from '../domain/bestanden.ts';
import { opsomming } from '../domain/opsomming.ts';
import { readDocument } from '../parse/files/read-document.ts';
import { pathIn } from '../world/paths.ts';
import type { World } from '../world/world.ts';

/** The pieces about a proposal, by their kinds. */
export interface Stukken {
  readonly amendementen: readonly Amendement[];
  readonly subamendementen: readonly Subamendement[];
  readonly moties: readonly Motie[];
}

/** One of them. */
export type Stuk = Amendement | Subamendement | Motie;

/** Amendments, each followed by the subamendementen on it, then motions. */
export function alleStukken(stukken: Stukken | undefined): readonly Stuk[] {
  const { amendementen = [], subamendementen = [], moties = [] } = stukken ?? {};
  const changes = amendementen.flatMap((one) => [
    one,
    ...subamendementen.filter(({ bij }) => bij.value === one.nummer.value),
  ]);
  return [...changes, ...moties];
}

/**
 * Reads the pieces about a proposal, in the order of their numbers. Each number is there once; a subamendement is on an amendment that is there, and an
 * amendment on the version that was frozen last.
 */
export function leesStukken(
  world: World,
  folder: string,
  vastgelegd: readonly Vastlegging[],
): Valued<Stukken> {
  const place = pathIn(folder, STUKKENMAP);
  const files = (world.list(place) ?? []).filter(({ kind, name }) => kind === 'file' && name.endsWith('.md'));
  const diagnostics: Diagnostic[] = [];
  const read = files.flatMap(({ name }): readonly GelezenStuk[] => {
    const one = leesStuk(world, `${place}/${name}`);
    for (const told of one.diagnostics) diagnostics.push(told);
    return one.value ? [one.value] : [];
  });
  const stukken = read.toSorted((a, b) => compareNummers(a.nummer.value, b.nummer.value));
  const of = <S extends GelezenStuk['soort']>(soort: S) =>
    stukken.filter((one): one is Extract<GelezenStuk, { soort: S }> => one.soort === soort);
  const value = { amendementen: of('amendement'), subamendementen: of('subamendement'), moties: of('motie') };
  return ok(value, [
    ...diagnostics,
    ...checkNummers(stukken),
    ...checkSubamendementen(value),
    ...value.amendementen.flatMap((one) => checkBasis(one, vastgelegd)),
  ]);
}

/** Reads the file of one amendment, subamendement or motion by itself. */
export function leesStuk(world: World, path: string): Result<GelezenStuk> {
  const { parsed, diagnostics: first } = readDocument(world, path);
  if (!parsed) return { diagnostics: first };
  const stuk = readStuk(parsed);
  return { ...stuk, diagnostics: [...first, ...stuk.diagnostics] };
}

function checkNummers(stukken: readonly GelezenStuk[]): readonly Diagnostic[] {
  const seen = new Map<string, GelezenStuk>();
  return stukken.flatMap(({ nummer }, at) => {
    const first = seen.get(nummer.value);
    const here = stukken[at];
    if (!first) {
      if (here) seen.set(nummer.value, here);
      return [];
    }
    const verwant = [{ melding: 'Hier staat het eerste.', span: first.nummer.span }];
    return [
      fout('stuk-nummer', `Het nummer ${nummer.value} staat op twee stukken.`, nummer.span, { verwant }),
    ];
  });
}

/** One level: a subamendement changes an amendment. */
function checkSubamendementen({ amendementen, subamendementen }: Stukken): readonly Diagnostic[] {
  const known = amendementen.map(({ nummer }) => nummer.value);
  return subamendementen.flatMap(({ bij, nummer }) => {
    if (known.includes(bij.value)) return [];
    const onSub = subamendementen.some((one) => one.nummer.value === bij.value);
    const melding = onSub
      ? `${nummer.value} wijzigt een subamendement; een subamendement wijzigt een amendement.`
      : `${nummer.value} wijzigt amendement '${bij.value}', maar dat is er niet.`;
    const hint =
      known.length > 0 ? `De amendementen zijn: ${opsomming(known)}.` : 'Er zijn geen amendementen.';
    return [fout('amendement-doel', melding, bij.span, { hint })];
  });
}

/** An amendment says on which version it was written; on another one its quotations may be others. */
function checkBasis(
  { vastlegging, nummer }: Amendement,
  vastgelegd: readonly Vastlegging[],
): readonly Diagnostic[] {
  const last = vastgelegd.at(-1);
  if (!vastlegging || !last || last.kenmerk.startsWith(vastlegging.value)) return [];
  const older = vastgelegd.find(({ kenmerk }) => kenmerk.startsWith(vastlegging.value));
  const melding = older
    ? `${nummer.value} gaat over versie ${older.versie} van het voorstel; er ligt versie ${last.versie}.`
    : `${nummer.value} gaat over een voorstel met kenmerk ${vastlegging.value}; vastgelegd is ${last.kenmerk.slice(0, 8)}.`;
  const hint = `Kijk na of de citaten nog kloppen, en schrijf dan \`vastlegging: ${last.kenmerk.slice(0, 8)}\`.`;
  return [fout('amendement-basis', melding, vastlegging.span, { hint })];
}
