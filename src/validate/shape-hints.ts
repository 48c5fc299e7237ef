import { readBedragText } from '../domain/bedrag-lezen.ts';
import { slipOn } from '../parse/yaml/yaml-diagnostics.ts';
import type { DataPath } from '../parse/yaml/yaml-tree.ts';
import { type DataMap, type DataValue, isDataMap, isDataScalar } from '../source/data.ts';
import { lineText, positionAt, type Span } from '../source/source-text.ts';
import { besluitpuntHint } from './besluitpunt-hints.ts';

/** The lists of rows in a table. */
const RIJEN: readonly unknown[] = ['posten', 'rijen', 'onder'];

/** What to write where a list belongs but one value stands, as a hint. */
export function listHint(value: DataValue, span: Span): string | undefined {
  if (!isDataScalar(value)) return 'Begin elke regel van de lijst met een streepje en een spatie.';
  const slip = slipOn(span.source, positionAt(span.source, span.start).line);
  const hint = slip?.hint ?? 'Zet elk punt op een eigen regel';
  return slip
    ? hint
    : `${hint}, met twee spaties, een streepje en een spatie ervoor: \`  - ${short(value.value)}\`.`;
}

/** What to write where a group of keys belongs but a word or a list stands, as a hint. */
export function groupHint(path: DataPath, value: DataValue, root: DataMap): string | undefined {
  const list = path.at(-2);
  const word = isDataScalar(value) ? value.value : undefined;
  if (word !== undefined && RIJEN.includes(list))
    return `Schrijf een post met haar bedragen: \`- { post: ${plain(word)}, bedragen: { ${firstYear(root)}: 62.000 } }\`.`;
  if (word !== undefined && (list === 'bijlagen' || list === 'eerdere_besluiten'))
    return `Schrijf \`- titel: ${plain(word)}\`.`;
  if (Array.isArray(value) && path[0] === 'financien')
    return `Zet \`posten:\` onder \`${path.at(-1)}:\`, en de lijst daar weer onder.`;
  return undefined;
}

/** What to write where one value belongs but a list or a group stands, as a hint: amounts need their years. */
export function valueHint(path: DataPath, value: DataValue, root: DataMap): string | undefined {
  const key = path.at(-1);
  if (!Array.isArray(value)) return 'Schrijf hier alleen de waarde, zonder sleutels.';
  if (key !== 'bedragen' && key !== 'verwacht') {
    const [only, ...others] = value.filter(isDataScalar).map((one) => one.value);
    return only !== undefined && others.length === 0 && value.length === 1
      ? `Schrijf zonder haken of streepje: ${short(only)}.`
      : 'Schrijf één waarde, zonder haken of streepjes.';
  }
  const amounts = value.filter(isDataScalar).map((one) => one.value);
  const first = Number(firstYear(root));
  const years = yearsOf(root);
  const pairs = amounts.map((amount, at) => `${years[at] ?? first + at}: ${amount}`);
  return `Zet bij elk bedrag het jaar: \`{ ${pairs.join(', ')} }\`.`;
}

/** What to write in place of a key that a group does not know, as a hint; `inside` is what stands behind the key. */
export function unknownKeyHint(
  path: DataPath,
  key: string,
  inside: DataValue | undefined,
  root: DataMap,
): string | undefined {
  const point = path[0] === 'besluitpunten' ? besluitpuntHint(key, inside) : undefined;
  if (point !== undefined) return point;
  const row = typeof path.at(-1) === 'number' && RIJEN.includes(path.at(-2));
  const amount = inside !== undefined && isDataScalar(inside) && isAmount(inside.value);
  if (row && /^\d{4}$/.test(key) && inside !== undefined && isDataScalar(inside))
    return `Zet jaren onder \`bedragen\`: \`bedragen: { ${key}: ${inside.value} }\`.`;
  if (path[0] === 'financien' && amount) {
    const post = `- { post: ${plain(key)}, bedragen: { ${firstYear(root)}: ${inside.value} } }`;
    return row ? `Schrijf \`${post}\`.` : `Zet deze post onder \`posten\`: \`${post}\`.`;
  }
  if (/\s/.test(key) && inside !== undefined && isDataScalar(inside))
    return `De dubbele punt maakt hier een sleutel. Zet aanhalingstekens om de hele zin: "${key}: ${short(inside.value)}".`;
  return undefined;
}

/** The hint for a value that is empty, perhaps because YAML takes it for a comment. */
export function emptyHint(span: Span): string {
  const line = lineText(span.source, positionAt(span.source, span.start).line);
  if (!/\s#/.test(line)) return 'Vul de tekst in, of haal de regel weg.';
  return 'Alles achter een spatie met # is een opmerking. Zet aanhalingstekens om de waarde.';
}

function isAmount(text: string): boolean {
  return readBedragText(text).soort !== 'fout';
}

function firstYear(root: DataMap): string {
  return yearsOf(root)[0] ?? '2026';
}

/** The years that a proposal is about, as far as they are typed out. */
function yearsOf(root: DataMap): string[] {
  const { financien } = root;
  const jaren = isDataMap(financien) ? financien.jaren : undefined;
  const texts = Array.isArray(jaren) ? jaren : jaren === undefined ? [] : [jaren];
  return texts.flatMap((one) => (isDataScalar(one) ? (one.value.match(/\b\d{4}\b/g) ?? []) : []));
}

/** A text as a value between braces. */
function plain(text: string): string {
  return /[:,[\]{}#"']/.test(text) ? `"${text.replaceAll('"', '')}"` : text;
}

/** The start of a text, enough to know it again. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
