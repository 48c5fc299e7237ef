import { readSkelet, type Skelet } from '../../src/besluit/read-skelet.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { createSource } from '../../src/source/source-text.ts';

/** The skeleton of a proposal with these points (lines of YAML) and this text below `## Argumenten`. */
export function skelet(punten: readonly string[], argumenten: string): Skelet {
  const yaml = punten.map((punt) => `  - ${punt}\n`).join('');
  const text = `---\nsoort: raadsvoorstel\nbesluitpunten:\n${yaml}---\n\n## Argumenten\n\n${argumenten}`;
  const parsed = parseDocument(createSource('voorstel.md', text));
  if (!parsed.value) throw new Error('niet te lezen');
  return readSkelet(parsed.value, undefined);
}

/** Heads of arguments with a line of text below each. */
export function koppen(...heads: readonly string[]): string {
  return heads.map((head) => `### ${head}\n\nDaarom.\n\n`).join('');
}
