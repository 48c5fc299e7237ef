import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { mogelijkHerstel, voegIn } from '../diagnostics/herstel.ts';
import { schrijfWaarde } from '../diagnostics/herstel-waarde.ts';
import { isZelfdeWoord, nearest } from '../diagnostics/nearest.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import type { YamlTree } from '../parse/yaml/yaml-tree.ts';
import { isDataScalar } from '../source/data.ts';
import { type Located, relocate } from '../source/located.ts';
import { spanText } from '../source/source-text.ts';
import { voegSleutelIn } from './sleutel-herstel.ts';

/** One of the words that say what a proposal is, with what is wrong with it. */
export interface Identity {
  readonly found?: Located<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `gemeente` from the frontmatter; an unknown one is an error that names the nearest known one. */
export function readGemeente(tree: YamlTree, gemeenten: readonly string[]): Identity {
  return readWord(tree, 'gemeente', gemeenten, 'onbekende-gemeente');
}

/** Reads `soort`, which must be one of the kinds of the template. */
export function readSoort(tree: YamlTree, sjabloon: Sjabloon): Identity {
  return readWord(tree, 'soort', Object.keys(sjabloon.soorten), 'onbekende-soort');
}

/** That `soort` is not there: all that can be said of it before the template is known. */
export function missingSoort(tree: YamlTree): readonly Diagnostic[] {
  return tree.value.soort === undefined ? [missing(tree, 'soort', '')] : [];
}

function missing(tree: YamlTree, key: string, choices: string, known: readonly string[] = []): Diagnostic {
  const hint = `Voeg een regel toe die begint met '${key}:'. ${choices}`.trim();
  const span = tree.locate([key], 'missing');
  const leeg = spanText(span) === key;
  const keuzes = (leeg ? known : [...known, '']).flatMap((word) => {
    const waarde = word === '' ? '' : ` ${word}`;
    const edit = leeg
      ? voegIn(span, span.end + 1, waarde)
      : voegSleutelIn(tree, [], key, waarde, ['soort', 'gemeente']);
    return edit ? [mogelijkHerstel(`Schrijf '${key}:${waarde}'`, edit)] : [];
  });
  return fout('ontbreekt', `De sleutel '${key}' ontbreekt.`, span, { hint, keuzes });
}

function readWord(tree: YamlTree, key: string, known: readonly string[], regel: Regelnaam): Identity {
  const value = tree.value[key];
  const choices =
    known.length > 0
      ? `Kies uit: ${known.join(', ')}.`
      : 'Er is nog geen: maak er een met `raadsvoorstel sjabloon nieuw`.';
  if (value === undefined) return { diagnostics: [missing(tree, key, choices, known)] };
  const span = tree.locate([key], 'value');
  if (!isDataScalar(value))
    return {
      diagnostics: [fout('waarde', `Bij '${key}' hoort één woord te staan.`, span)],
    };
  const found = known.find((word) => word === value.value);
  if (found !== undefined) return { found: relocate(value, found), diagnostics: [] };
  // Another case or a space for a hyphen leaves no doubt about what is meant: the rest can be checked with it.
  const same = known.find((word) => isZelfdeWoord(word, value.value));
  const near = nearest(value.value, known);
  const hint = same ? `Schrijf ${same}.` : near ? `Bedoelde u '${near}'? ${choices}` : choices;
  return {
    ...(same !== undefined && { found: relocate(value, same) }),
    diagnostics: [
      fout(regel, `'${value.value}' is geen bekende ${key}.`, span, {
        hint,
        ...schrijfWaarde(span, [same ?? near ?? []].flat(), same !== undefined),
      }),
    ],
  };
}
