import { meldVerschuivingen } from './besluit/meld-verschuiving.ts';
import { readSkelet } from './besluit/read-skelet.ts';
import type { Gevraagd } from './checks/regel.ts';
import { runChecks } from './checks/run-checks.ts';
import { atMost } from './diagnostics/at-most.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Result } from './diagnostics/result.ts';
import { type Artifact, type BuildOptions, type CheckedVoorstel, makeDocumenten } from './documenten.ts';
import { GRENZEN } from './domain/grenzen.ts';
import { checkVastgelegd, huidigBesluit, readVastgelegd } from './dossier/vastgelegd.ts';
import { computeFinancien } from './financien/compute-financien.ts';
import { loadFiles } from './parse/files/load-files.ts';
import { readBijlagen } from './parse/files/read-bijlagen.ts';
import { readDocument } from './parse/files/read-document.ts';
import { readSource } from './parse/files/read-source.ts';
import { readTable } from './parse/files/read-table.ts';
import type { ParsedDocument } from './parse/parse-document.ts';
import { type DataMap, entriesOf, spanOfMap } from './source/data.ts';
import { type Sjablonen, sjablonenIn } from './template/open-sjablonen.ts';
import { missingSoort, readGemeente } from './validate/read-identity.ts';
import { validateVoorstel } from './validate/validate-voorstel.ts';
import type { Versie } from './verschil/versie.ts';
import { keepLater } from './world/kept.ts';
import { folderOf } from './world/paths.ts';
import type { World } from './world/world.ts';

export { type Artifact, type BuildOptions, buildVerschil, type CheckedVoorstel } from './documenten.ts';
export type { GeladenSjabloon } from './template/geladen-sjabloon.ts';
export { gemeenteOf, openSjablonen, type Sjablonen } from './template/open-sjablonen.ts';

/** A proposal as far as it can be read, whether or not it is good. */
export interface Lezing extends CheckedVoorstel {
  readonly parsed: ParsedDocument;
  /** What was found while reading. */
  readonly gevonden: readonly Diagnostic[];
  /** Keys of the frontmatter that hold something unreadable: what stands there is left out, in whole or in part. */
  readonly onleesbaar: ReadonlySet<string>;
}

/**
 * Reads a proposal and computes its tables. There is a value as soon as it is known what the proposal is, also with
 * errors; then it is good enough to look for further problems and to compare with, not to print.
 */
export async function readLezing(world: World, path: string, sjablonen: Sjablonen): Promise<Result<Lezing>> {
  return keepLater(world, `lezing ${sjablonen.folder} ${path}`, (inner) =>
    lees(inner, path, sjablonenIn(inner, sjablonen)),
  );
}

async function lees(world: World, path: string, sjablonen: Sjablonen): Promise<Result<Lezing>> {
  const { parsed, diagnostics: first } = readDocument(world, path);
  if (!parsed) return { diagnostics: first };
  const { frontmatter } = parsed;
  const gemeente = readGemeente(frontmatter, sjablonen.gemeenten);
  if (!gemeente.found) {
    return { diagnostics: [...first, ...missingSoort(frontmatter), ...gemeente.diagnostics] };
  }
  let diagnostics: readonly Diagnostic[] = [...first, ...gemeente.diagnostics];
  const sjabloon = await sjablonen.load(gemeente.found.value);
  diagnostics = [...diagnostics, ...sjabloon.diagnostics];
  if (!sjabloon.value) return { diagnostics };
  const geladen = sjabloon.value;
  const validated = validateVoorstel(parsed, geladen.sjabloon);
  diagnostics = [...diagnostics, ...validated.diagnostics];
  if (!validated.value) return { diagnostics };
  const onleesbaar = keysWithErrors(frontmatter.value, diagnostics);
  const voorstel = validated.value;
  const folder = folderOf(path);
  const computed = computeFinancien(voorstel.financien, {
    readCsv: (file) => readTable(world, folder, file),
  });
  const files = loadFiles(world, folder, voorstel);
  diagnostics = [...diagnostics, ...computed.diagnostics, ...files.diagnostics];
  if (!computed.value || !files.value) return { diagnostics };
  const value = { voorstel, financien: computed.value, geladen, images: files.value };
  diagnostics = [...diagnostics, ...sinceVastgelegd(world, folder, value, parsed, hasErrors(diagnostics))];
  return { value: { ...value, parsed, gevonden: diagnostics, onleesbaar }, diagnostics };
}

/** What changed since the proposal was offered; of one with errors it cannot be said what it decides. */
function sinceVastgelegd(
  world: World,
  folder: string,
  checked: CheckedVoorstel,
  { frontmatter }: ParsedDocument,
  wrong: boolean,
): readonly Diagnostic[] {
  const { value = [], diagnostics } = readVastgelegd(world, folder);
  if (value.length === 0 || wrong) return diagnostics;
  const input = { ...checked, sjabloon: checked.geladen.sjabloon };
  return [...diagnostics, ...checkVastgelegd(value, huidigBesluit(world, folder, input), input, frontmatter)];
}

/**
 * Reads a proposal and finds everything that is wrong with it, or where only that is asked its errors; there is a value
 * when nothing stands in the way of its documents.
 */
export async function check(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  gevraagd: Gevraagd = 'alles',
): Promise<Result<CheckedVoorstel>> {
  return keepLater(world, `${gevraagd} ${sjablonen.folder} ${path}`, async (inner) => {
    const { value, diagnostics } = await readLezing(inner, path, sjablonen);
    return value ? checkLezing(value, gevraagd) : { diagnostics: atMost(diagnostics, GRENZEN.meldingen) };
  });
}

/** A besluitpunt whose arguments stayed behind at another number has them, as soon as those are sent after it. */
function withoutExplained(all: readonly Diagnostic[], shifted: readonly Diagnostic[]): readonly Diagnostic[] {
  const points = shifted.flatMap(({ verwant }) => verwant.map(({ span }) => span.start));
  return all.filter(
    ({ regel, span }) => regel !== 'argument-ontbreekt' || span === undefined || !points.includes(span.start),
  );
}

/** What shifted since the last version of the same file, when there is one that can be read. */
function checkVerschuiving({ parsed, voorstel, geladen }: Lezing, vorige: World): readonly Diagnostic[] {
  const { path, text } = parsed.source;
  const { value: old } = readSource(vorige, path);
  if (!old || old.text === text) return [];
  const { parsed: before } = readDocument(vorige, path);
  const soort = geladen.sjabloon.soorten[voorstel.soort.value];
  return before ? meldVerschuivingen(readSkelet(before, soort), readSkelet(parsed, soort)) : [];
}

/** The same for a proposal that was read. */
export function checkLezing(lezing: Lezing, gevraagd: Gevraagd = 'alles'): Result<CheckedVoorstel> {
  const { voorstel, financien, geladen, images, onleesbaar, parsed, gevonden } = lezing;
  const checked: CheckedVoorstel = { voorstel, financien, geladen, images };
  const input = {
    ...checked,
    sjabloon: geladen.sjabloon,
    characters: geladen.characters,
    vasteTekens: geladen.vasteTekens,
    onleesbaar,
    opmerkingen: parsed.body.opmerkingen,
    eerdere: gevonden,
  };
  const found = runChecks(input, gevraagd);
  const diagnostics = atMost(found, GRENZEN.meldingen);
  return hasErrors(diagnostics) ? { diagnostics } : { value: checked, diagnostics };
}

/**
 * Everything that can be reported about a proposal without writing a file. Its documents are composed, to see that none
 * gets too large; whether the municipality's own Word file has all it takes shows only when a Word file is made with it,
 * so then that is done too, unless there is haste (`haast`): then only that is left out. `vorige` holds the last version of
 * the same files, to see what shifted since then.
 */
export async function inspect(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  { vorige, haast = false }: Inspectie = {},
): Promise<readonly Diagnostic[]> {
  const lezing = await readLezing(world, path, sjablonen);
  if (!lezing.value) return atMost(lezing.diagnostics, GRENZEN.meldingen);
  const shifted = vorige ? checkVerschuiving(lezing.value, vorige) : [];
  // A world that keeps results has this one for whoever asks next; any other would read everything again.
  const checked =
    world.kept && shifted.length === 0
      ? await check(world, path, sjablonen)
      : checkLezing({ ...lezing.value, gevonden: [...lezing.value.gevonden, ...shifted] });
  const { value } = checked;
  const diagnostics = withoutExplained(checked.diagnostics, shifted);
  return value && !haast ? [...diagnostics, ...(await inspectMade(value))] : diagnostics;
}

/** How a proposal is inspected. */
export interface Inspectie {
  /** The last version of the same files. */
  readonly vorige?: World | undefined;
  /** Whether to leave out what shows only when its documents are made. */
  readonly haast?: boolean | undefined;
}

/** What shows only when the documents of a good proposal are made. */
async function inspectMade(checked: CheckedVoorstel): Promise<readonly Diagnostic[]> {
  const formaten = checked.geladen.huisstijl.basis ? (['docx'] as const) : [];
  return (await makeDocumenten(checked, { formaten, variant: 'intern' })).diagnostics;
}

/** A version of a proposal that can be compared, and of which documents can be made when it is good. */
export interface GelezenVersie extends Versie {
  readonly lezing: Lezing;
}

/** Reads a proposal to compare it with another version, as far as it can be read, whether or not it is good. */
export async function readVersie(
  world: World,
  path: string,
  sjablonen: Sjablonen,
): Promise<Result<GelezenVersie>> {
  const { value, diagnostics } = await readLezing(world, path, sjablonen);
  if (!value) return { diagnostics };
  const { voorstel, financien, images, onleesbaar } = value;
  const bestanden = readBijlagen(world, folderOf(path), voorstel.bijlagen);
  const versie: Versie = { voorstel, financien, images, onleesbaar, bestanden };
  return { value: { ...versie, lezing: value }, diagnostics };
}

/** Makes every file of a proposal. Files are written by the caller; when there is an error there are none. */
export async function build(
  world: World,
  path: string,
  options: BuildOptions,
): Promise<Result<readonly Artifact[]>> {
  const checked = await check(world, path, options.sjablonen);
  if (!checked.value) return { diagnostics: checked.diagnostics };
  const made = await makeDocumenten(checked.value, options);
  return { ...made, diagnostics: [...checked.diagnostics, ...made.diagnostics] };
}

/** The keys of a map within which, up to the next key, an error was found. */
function keysWithErrors(map: DataMap, diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const entries = entriesOf(map);
  const errors = diagnostics.filter(({ ernst }) => ernst === 'fout');
  const wrong = entries.filter(({ key }, index) => {
    const next = entries[index + 1]?.key.span.start ?? spanOfMap(map).end;
    return errors.some(({ span }) => span && span.start >= key.span.start && span.start < next);
  });
  return new Set(wrong.map(({ key }) => key.value));
}
