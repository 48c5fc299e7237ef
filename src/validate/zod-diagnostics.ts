import type * as z from 'zod';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { schrijfWeigering } from '../diagnostics/herstel-waarde.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { partsHint } from '../domain/geplakte-onderdelen.ts';
import { inKort } from '../domain/in-kort.ts';
import { opsomming } from '../domain/opsomming.ts';
import { describeVorm, type Vorm } from '../domain/vorm.ts';
import type { DataPath } from '../parse/yaml/locate.ts';
import type { YamlTree } from '../parse/yaml/yaml-tree.ts';
import { isDataMap, isDataScalar } from '../source/data.ts';
import { spanText } from '../source/source-text.ts';
import { emptyKey } from './empty-key.ts';
import { type Bevinding, type Hoort, plainIssues } from './plain-issues.ts';
import { emptyHint, shapeHint, unknownKeyHint } from './shape-hints.ts';
import { herstelOnbekend, herstelOntbrekend, zonderDubbelePunt } from './sleutel-herstel.ts';
import { deelVan, describeShape, sleutelsVan, valueAt, vormAt } from './vorm-at.ts';
import { herstelVorm } from './vorm-herstel.ts';

/**
 * What a schema found wrong with YAML data, in Dutch, at its place: a wrong value at the value, an unknown key
 * at the key (with the nearest known one), a missing key at the start of the map that lacks it.
 */
export function zodDiagnostics(error: z.ZodError, schema: z.ZodType, tree: YamlTree): Diagnostic[] {
  const vorm = describeVorm(schema);
  const found = plainIssues(error.issues);
  const unknown = new Map<string, readonly string[]>();
  for (const one of found) {
    if (one.soort !== 'onbekend') continue;
    const known = sleutelsVan(vormAt(vorm, one.path));
    unknown.set(
      describePath(one.path),
      one.keys.map((key) => nearest(key, known) ?? ''),
    );
  }
  return found.flatMap((one) => {
    if (one.soort === 'onbekend') return unknownKeys(one.keys, one.path, vorm, tree);
    // An unknown kind is reported by readIdentity.
    if (one.path.length === 1 && one.path[0] === 'soort') return [];
    return followsFrom(unknown, one, tree) ? [] : [describe(one, vorm, tree)];
  });
}

/**
 * Whether something is missing only because its key was misspelt, or because a row or item holds nothing but a key
 * that is not known: that key is reported. `unknown`: by the path of a map what its unknown keys are most like.
 */
function followsFrom(
  unknown: ReadonlyMap<string, readonly string[]>,
  { soort, path }: Bevinding,
  tree: YamlTree,
): boolean {
  const value = valueAt(tree.value, path);
  if (soort === 'waarde' && unknown.has(describePath(path)) && isDataMap(value)) return true;
  const key = path.at(-1);
  if (typeof key !== 'string' || value !== undefined) return false;
  const map = path.slice(0, -1);
  const others = unknown.get(describePath(map));
  return others !== undefined && (others.includes(key) || typeof map.at(-1) === 'number');
}

function unknownKeys(keys: readonly string[], path: DataPath, vorm: Vorm, tree: YamlTree): Diagnostic[] {
  const group = vormAt(vorm, path);
  const known = sleutelsVan(group);
  return keys.map((key) => {
    const near = nearest(key, known);
    const meant = unknownKeyHint(path, key, valueAt(tree.value, [...path, key]), tree.value, group);
    const hint = near ? `Bedoelde u '${near}'?` : (meant ?? `Bekend zijn: ${known.join(', ')}.`);
    const span = tree.locate([...path, key], 'key');
    const herstel = herstelOnbekend({ key, path, vorm, tree }, near);
    return fout('onbekende-sleutel', `De sleutel '${key}' is hier niet bekend.`, span, { hint, ...herstel });
  });
}

function describe(one: Exclude<Bevinding, { soort: 'onbekend' }>, whole: Vorm, tree: YamlTree): Diagnostic {
  const { path } = one;
  const value = valueAt(tree.value, path);
  const key = path.at(-1);
  if (value === undefined && typeof key === 'string' && one.soort !== 'waarde')
    return missing(key, path.slice(0, -1), whole, tree);
  const span = tree.locate(path, 'value');
  const vorm = vormAt(whole, path);
  switch (one.soort) {
    case 'waarde': {
      const empty = value !== undefined && isDataScalar(value) && value.value.trim() === '';
      const hint = one.hint ?? (empty ? emptyHint(span) : undefined);
      return fout('waarde', one.melding, span, { hint, ...schrijfWeigering(span, one) });
    }
    case 'leeg': {
      const needed = typeof key === 'string' && isNeeded(key, vormAt(whole, path.slice(0, -1)));
      const hint = `Vul ten minste één punt in${needed ? '' : ', of haal de sleutel weg'}.`;
      return fout('waarde', `'${describePath(path)}' mag niet leeg zijn.`, span, { hint });
    }
    case 'vorm': {
      const expected = opsomming(
        one.hoort.map((hoort) => SHAPES[hoort]),
        'of',
      );
      const found = value === undefined ? 'niets' : describeShape(value);
      const melding = `Bij '${describePath(path)}' hoort ${expected} te staan, maar er staat ${found}.`;
      const plek = value && { path, value, span, vorm, root: tree.value };
      const hint = plek && shapeHint(one.hoort, plek);
      return fout('waarde', melding, span, { hint, ...(plek && herstelVorm(one.hoort, plek)) });
    }
  }
}

function missing(key: string, map: DataPath, vorm: Vorm, tree: YamlTree): Diagnostic {
  const place = map.length > 0 ? ` bij '${describePath(map)}'` : '';
  const span = tree.locate([...map, key], 'missing');
  if (spanText(span) === key) return emptyKey(key, span);
  // "de reserves op te heffen:", with nothing behind it, is a key without value.
  const [, lead] = /^([^\s"'{][^\n]*\s[^\n]*):\s*$/.exec(spanText(tree.locate(map, 'value'))) ?? [];
  if (lead !== undefined && key === 'tekst') {
    const hint = `Haal de dubbele punt weg. ${partsHint(lead, []).replace('Dit is een punt met onderdelen. Schrijf', 'Heeft het punt onderdelen, schrijf dan')}`;
    const keuzes = [zonderDubbelePunt(tree.locate(map, 'value'), lead)];
    return fout('ontbreekt', `De dubbele punt achter '${inKort(lead)}' maakt er een sleutel van.`, span, {
      hint,
      keuzes,
    });
  }
  const braces = spanText(tree.locate(map, 'value')).startsWith('{');
  const hint = braces
    ? `Zet tussen de accolades ook '${key}:', met de waarde erachter.`
    : `Voeg een regel toe die begint met '${key}:'.`;
  const herstel = herstelOntbrekend(key, map, tree, sleutelsVan(vormAt(vorm, map)));
  return fout('ontbreekt', `De sleutel '${key}' ontbreekt${place}.`, span, { hint, ...herstel });
}

function isNeeded(key: string, vorm: Vorm | undefined): boolean {
  const groep = deelVan(vorm, 'groep');
  return groep?.soort === 'groep' && groep.sleutels.get(key)?.verplicht === true;
}

const SHAPES: Readonly<Record<Hoort, string>> = {
  waarde: 'één waarde',
  lijst: 'een lijst (regels die met een streepje beginnen)',
  groep: 'een groep sleutels met waarden',
};

/** "bijlagen, nummer 2, titel" */
function describePath(path: DataPath): string {
  return path.map((step) => (typeof step === 'number' ? `nummer ${step + 1}` : step)).join(', ');
}
