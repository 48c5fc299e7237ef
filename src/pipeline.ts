import { runChecks } from './checks/run-checks.ts';
import { composeDocument, type Variant } from './compose/compose-document.ts';
import { voorstelJson } from './compose/voorstel-json.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Result } from './diagnostics/result.ts';
import type { Image } from './document/nodes.ts';
import type { Financien } from './domain/financien-tabel.ts';
import type { Voorstel } from './domain/voorstel.ts';
import { computeFinancien } from './financien/compute-financien.ts';
import { supportedCharacters } from './huisstijl/coverage.ts';
import { loadFiles } from './parse/load-files.ts';
import { parseDocument } from './parse/parse-document.ts';
import { readSource } from './parse/read-source.ts';
import { readTable } from './parse/read-table.ts';
import type { GeladenSjabloon } from './template/load-sjabloon.ts';
import type { Sjablonen } from './template/open-sjablonen.ts';
import { readIdentity } from './validate/read-identity.ts';
import { validateVoorstel } from './validate/validate-voorstel.ts';
import type { World } from './world/world.ts';
import { type Formaat, loadWriter } from './writers/index.ts';

export { ONLEESBAAR } from './parse/read-source.ts';
export { openSjablonen } from './template/open-sjablonen.ts';

/** What a run needs to know besides the proposal. */
export interface BuildOptions {
  readonly sjablonen: Sjablonen;
  readonly formaten: readonly (Formaat | 'json')[];
  readonly variant: Variant;
}

/** A file to be written: `name` with extension, without folder. */
export interface Artifact {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A proposal after all checks, ready to be composed. */
export interface CheckedVoorstel {
  readonly voorstel: Voorstel;
  readonly financien: Financien;
  readonly geladen: GeladenSjabloon;
  readonly images: ReadonlyMap<string, Image>;
}

/** Reads a proposal and finds everything that is wrong with it; there is a value when nothing stands in the way of its documents. */
export async function check(
  world: World,
  path: string,
  sjablonen: Sjablonen,
): Promise<Result<CheckedVoorstel>> {
  const source = readSource(world, path);
  if (!source.value) return { diagnostics: source.diagnostics };
  const parsed = parseDocument(source.value);
  if (!parsed.value) return { diagnostics: parsed.diagnostics };
  const identity = readIdentity(parsed.value.frontmatter, sjablonen.gemeenten);
  const diagnostics: Diagnostic[] = [...parsed.diagnostics, ...identity.diagnostics];
  const { soort, gemeente } = identity;
  if (!soort || !gemeente) return { diagnostics };
  const sjabloon = await sjablonen.load(gemeente.value);
  diagnostics.push(...sjabloon.diagnostics);
  if (!sjabloon.value) return { diagnostics };
  const geladen = sjabloon.value;
  const validated = validateVoorstel(parsed.value, soort.value, geladen.sjabloon);
  diagnostics.push(...validated.diagnostics);
  if (!validated.value) return { diagnostics };
  const voorstel = validated.value;
  const folder = folderOf(path);
  const computed = computeFinancien(voorstel.financien, {
    readCsv: (file) => readTable(world, folder, file),
  });
  const files = loadFiles(world, folder, voorstel);
  diagnostics.push(...computed.diagnostics, ...files.diagnostics);
  if (!computed.value || !files.value) return { diagnostics };
  const checked = { voorstel, financien: computed.value, geladen, images: files.value };
  const characters = supportedCharacters(geladen.huisstijl.lettertype);
  const all = runChecks({
    ...checked,
    sjabloon: geladen.sjabloon,
    characters,
    opmerkingen: parsed.value.body.opmerkingen,
    eerdere: diagnostics,
  });
  return hasErrors(all) ? { diagnostics: all } : { value: checked, diagnostics: all };
}

/** Makes every file of a proposal. Files are written by the caller; when there is an error there are none. */
export async function build(
  world: World,
  path: string,
  options: BuildOptions,
): Promise<Result<readonly Artifact[]>> {
  const checked = await check(world, path, options.sjablonen);
  if (!checked.value) return { diagnostics: checked.diagnostics };
  const { voorstel, geladen } = checked.value;
  const diagnostics: Diagnostic[] = [...checked.diagnostics];
  const artifacts: Artifact[] = [];
  for (const definitie of geladen.sjabloon.soorten[voorstel.soort.value]?.documenten ?? []) {
    const document = composeDocument(definitie, { ...checked.value, variant: options.variant });
    diagnostics.push(...document.diagnostics);
    if (!document.value) continue;
    for (const formaat of options.formaten) {
      if (formaat === 'json') continue;
      const write = await loadWriter(formaat);
      const written = await write(document.value, geladen.huisstijl);
      diagnostics.push(...written.diagnostics);
      if (written.value) artifacts.push({ name: `${definitie.naam}.${formaat}`, bytes: written.value });
    }
  }
  if (options.formaten.includes('json')) {
    artifacts.push({
      name: 'voorstel.json',
      bytes: voorstelJson({ ...checked.value, variant: options.variant }),
    });
  }
  return hasErrors(diagnostics) ? { diagnostics } : { value: artifacts, diagnostics };
}

/** The folder part of a path; empty for a file in the working folder. */
function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
