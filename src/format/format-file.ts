// src/format: lays out the text of an author (opmaak) and writes a new one (nieuw).

import type { Result } from '../diagnostics/result.ts';
import { readSource } from '../parse/files/read-source.ts';
import { parseDocument } from '../parse/parse-document.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import { readGemeente, readSoort } from '../validate/read-identity.ts';
import type { World } from '../world/world.ts';
import { formatVoorstel, type Opmaak } from './format-voorstel.ts';

/** A proposal before and after it was laid out, both with LF line ends. */
export interface FormattedFile {
  readonly before: string;
  readonly after: string;
}

/**
 * Reads a proposal and lays it out as its template asks; where soort or gemeente is not known, by what all templates
 * share. `nummers` may hold the last version (a World, absent files are new) and whether ids take the place of numbers.
 * There is no value when the file or its template cannot be read or parsed.
 */
export async function formatFile(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  nummers: { readonly vorige?: World | undefined; readonly ids?: boolean } = {},
): Promise<Result<FormattedFile>> {
  const source = readSource(world, path);
  if (!source.value) return { diagnostics: source.diagnostics };
  const parsed = parseDocument(source.value);
  if (!parsed.value) return { diagnostics: parsed.diagnostics };
  const { frontmatter } = parsed.value;
  const { found: gemeente } = readGemeente(frontmatter, sjablonen.gemeenten);
  let opmaak: Opmaak | undefined;
  if (gemeente) {
    const geladen = await sjablonen.load(gemeente.value);
    if (!geladen.value) return { diagnostics: geladen.diagnostics };
    const { sjabloon } = geladen.value;
    const { found: soort } = readSoort(frontmatter, sjabloon);
    const definitie = soort && sjabloon.soorten[soort.value];
    if (definitie) opmaak = { velden: sjabloon.velden, soort: definitie };
  }
  const vorige = nummers.vorige && readSource(nummers.vorige, path).value;
  const formatted = formatVoorstel(parsed.value, opmaak, {
    ids: nummers.ids ?? false,
    vorige: vorige && parseDocument(vorige).value,
  });
  if (formatted.value === undefined) return { diagnostics: formatted.diagnostics };
  return {
    value: { before: source.value.text, after: formatted.value },
    diagnostics: formatted.diagnostics,
  };
}
