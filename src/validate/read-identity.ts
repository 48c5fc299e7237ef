import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import { SOORTEN, type Soort } from '../domain/soort.ts';
import type { YamlTree } from '../parse/yaml/yaml-tree.ts';
import { isDataScalar } from '../source/data.ts';
import { type Located, relocate } from '../source/located.ts';

/** What must be known before a proposal can be checked: which schema and which template. */
export interface Identity {
  readonly soort?: Located<Soort>;
  readonly gemeente?: Located<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `soort` and `gemeente` from the frontmatter; an unknown word is an error that names the nearest known one. */
export function readIdentity(tree: YamlTree, gemeenten: readonly string[]): Identity {
  const soort = readWord(tree, 'soort', SOORTEN, 'onbekende-soort');
  const gemeente = readWord(tree, 'gemeente', gemeenten, 'onbekende-gemeente');
  return {
    ...(soort.found && { soort: soort.found }),
    ...(gemeente.found && { gemeente: gemeente.found }),
    diagnostics: [...soort.diagnostics, ...gemeente.diagnostics],
  };
}

function readWord<T extends string>(
  tree: YamlTree,
  key: string,
  known: readonly T[],
  regel: Regelnaam,
): { found?: Located<T>; diagnostics: Diagnostic[] } {
  const value = tree.value[key];
  const choices = `Kies uit: ${known.join(', ')}.`;
  if (value === undefined) {
    const melding = `De sleutel '${key}' ontbreekt.`;
    const hint = `Voeg een regel toe die begint met '${key}:'. ${choices}`;
    return {
      diagnostics: [fout('ontbreekt', melding, tree.locate([key], 'missing'), { hint })],
    };
  }
  const span = tree.locate([key], 'value');
  if (!isDataScalar(value))
    return {
      diagnostics: [fout('waarde', `Bij '${key}' hoort één woord te staan.`, span)],
    };
  const found = known.find((word) => word === value.value);
  if (found !== undefined) return { found: relocate(value, found), diagnostics: [] };
  // Another case or a space for a hyphen leaves no doubt about what is meant: the rest can be checked with it.
  const same = known.find((word) => bare(word) === bare(value.value));
  const near = nearest(value.value, known);
  const hint = same ? `Schrijf ${same}.` : near ? `Bedoelde u '${near}'? ${choices}` : choices;
  return {
    ...(same !== undefined && { found: relocate(value, same) }),
    diagnostics: [fout(regel, `'${value.value}' is geen bekende ${key}.`, span, { hint })],
  };
}

/** A word without case, spaces and hyphens. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
