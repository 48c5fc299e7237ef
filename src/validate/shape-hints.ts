import { readBedragText } from '../domain/bedrag-lezen.ts';
import type { Vorm } from '../domain/vorm.ts';
import type { DataPath } from '../parse/yaml/locate.ts';
import { slipOn } from '../parse/yaml/yaml-diagnostics.ts';
import { type DataMap, type DataValue, entriesOf, isDataMap, isDataScalar } from '../source/data.ts';
import { lineText, positionAt, type Span } from '../source/source-text.ts';
import { quoted } from '../source/yaml-scalar.ts';
import { besluitpuntHint } from './besluitpunt-hints.ts';
import type { Hoort } from './plain-issues.ts';
import { isBeginVanZin } from './sleutel-herstel.ts';
import { accepts, plain, plainLine, typed, typedItem, voorbeeld } from './voorbeeld.ts';
import { deelVan, short, sleutelsVan } from './vorm-at.ts';

/** The lists of rows in a table. */
const RIJEN: readonly unknown[] = ['posten', 'rijen', 'onder'];

/** What most blocks of money have, and a block of which the author names the parts does not. */
const VAN_EEN_BLOK: readonly unknown[] = ['titel', 'posten', 'rijen'];

/** Where something of another shape stands than belongs there. */
export interface Plek {
  readonly path: DataPath;
  /** What stands there. */
  readonly value: DataValue;
  readonly span: Span;
  /** What the schema accepts there. */
  readonly vorm: Vorm | undefined;
  readonly root: DataMap;
}

/** What to write instead, as a hint. An example in it is one that the schema takes, of what the author typed. */
export function shapeHint(hoort: readonly Hoort[], plek: Plek): string | undefined {
  const { value } = plek;
  if (isDataScalar(value)) return hoort.includes('lijst') ? listHint(value.value, plek) : groupHint(plek);
  if (hoort.includes('waarde')) return valueHint(plek);
  return Array.isArray(value)
    ? undashedHint(value, plek)
    : 'Begin elke regel van de lijst met een streepje en een spatie.';
}

/** A list belongs here, but one word stands there. */
function listHint(word: string, { path, span, vorm, root }: Plek): string | undefined {
  const slip = slipOn(span.source, positionAt(span.source, span.start).line);
  if (slip) return slip.hint;
  const lijst = deelVan(vorm, 'lijst');
  const deel = lijst?.soort === 'lijst' ? lijst.deel : undefined;
  const item = deel && voorbeeld(deel, word, span);
  const row = RIJEN.includes(path.at(-1)) ? rijVoorbeeld(word, root) : undefined;
  const whole = item === undefined ? word : isDataScalar(item) ? item.value : undefined;
  const example = row ?? (whole === undefined ? item && typedItem(item) : plainLine(short(whole)));
  return `Zet elk punt op een eigen regel, met twee spaties, een streepje en een spatie ervoor: \`  - ${example}\`.`;
}

/** A group of keys belongs here, but a word stands there (or, where nobody knows what to make of it, a list). */
function groupHint({ path, value, span, vorm, root }: Plek): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const word = first !== undefined && isDataScalar(first) ? first.value.trim() : undefined;
  if (RIJEN.includes(path.at(-2)))
    return `Schrijf een post met haar bedragen: \`- ${rijVoorbeeld(word, root)}\`.`;
  const groep = deelVan(vorm, 'groep') ?? deelVan(vorm, 'kaart');
  const key = path.at(-1);
  if (sleutelsVan(vorm).includes('posten') && typeof key === 'string')
    return `Schrijf bijvoorbeeld \`${key}: { posten: [${rijVoorbeeld(word, root)}] }\`.`;
  const example = groep && voorbeeld(groep, word, span);
  const boven = path.at(-2);
  if (example !== undefined && typeof boven === 'string' && VAN_EEN_BLOK.includes(key))
    return `Onder \`${boven}\` staat alles onder een naam die u kiest, zonder \`${key}\`: \`eerste: ${typed(example)}\`.`;
  if (example !== undefined) {
    const where = typeof key === 'number' ? `- ${typedItem(example)}` : `${key}: ${typed(example)}`;
    return `Schrijf bijvoorbeeld \`${where}\`.`;
  }
  const known = sleutelsVan(vorm);
  return known.length === 0
    ? undefined
    : `Schrijf hier sleutels met waarden. Bekend zijn: ${known.join(', ')}.`;
}

/** A row with its amounts, made with the word that was typed: its name or, when it is one, its amount. */
function rijVoorbeeld(word: string | undefined, root: DataMap): string {
  const amount = word !== undefined && word !== '' && isAmount(word);
  const naam = word === undefined || word === '' || amount ? 'omschrijving' : plain(word);
  return `{ post: ${naam}, bedragen: { ${firstYear(root)}: ${amount ? plain(word) : '62.000'} } }`;
}

/** A group of keys belongs here, but a list stands there. */
function undashedHint(list: readonly DataValue[], plek: Plek): string | undefined {
  const { path, vorm } = plek;
  const groep = deelVan(vorm, 'groep') ?? deelVan(vorm, 'kaart');
  const [only] = list;
  if (groep && only !== undefined && list.length === 1 && isDataMap(only) && accepts(groep, only))
    return 'Haal het streepje weg: hier staat maar één groep sleutels.';
  if (sleutelsVan(vorm).includes('posten') && typeof path.at(-1) === 'string')
    return `Zet \`posten:\` onder \`${path.at(-1)}:\`, en de lijst daar weer onder.`;
  return groupHint(plek);
}

/** One value belongs here, but a list or a group stands there: amounts need their years. */
function valueHint({ path, value, vorm, root }: Plek): string | undefined {
  const key = path.at(-1);
  if (!Array.isArray(value)) {
    const [entry, ...others] = isDataMap(value) ? entriesOf(value) : [];
    if (entry && others.length === 0 && isDataScalar(entry.value) && /\s/.test(entry.key.value))
      return colonHint(entry.key.value, entry.value.value);
    return 'Schrijf hier alleen de waarde, zonder sleutels.';
  }
  if (key !== 'bedragen' && key !== 'verwacht') {
    const [only, ...others] = value;
    return only !== undefined && others.length === 0 && isDataScalar(only) && vorm && accepts(vorm, only)
      ? `Schrijf zonder haken of streepje: ${short(only.value)}.`
      : 'Schrijf één waarde, zonder haken of streepjes.';
  }
  const amounts = value.filter(isDataScalar).flatMap((one) => (isAmount(one.value) ? [one.value] : []));
  const first = Number(firstYear(root));
  const years = yearsOf(root);
  const pairs = amounts.map((amount, at) => `${years[at] ?? first + at}: ${plain(amount)}`);
  if (pairs.length === 0) return `Zet bij elk bedrag het jaar: \`{ ${first}: 62.000 }\`.`;
  return `Zet bij elk bedrag het jaar: \`{ ${pairs.join(', ')} }\`.`;
}

/** A list of amounts, each with its year, where there are as many years as amounts. */
export function valuesWithYears(
  list: readonly DataValue[],
  root: DataMap,
): readonly (readonly [jaar: string, bedrag: string])[] | undefined {
  const years = yearsOf(root);
  const amounts = list.filter(isDataScalar).map(({ value }) => value);
  if (amounts.length !== list.length || amounts.length !== years.length || !amounts.every(isAmount))
    return undefined;
  return years.map((jaar, at) => [jaar, amounts[at] ?? '']);
}

function colonHint(key: string, value: string): string {
  return `De dubbele punt maakt hier een sleutel. Zet aanhalingstekens om de hele zin: ${quoted(short(`${key}: ${value}`))}.`;
}

/** What to write in place of a key that a group does not know, as a hint; `inside` is what stands behind the key, `vorm` what belongs at `path`. */
export function unknownKeyHint(
  path: DataPath,
  key: string,
  inside: DataValue | undefined,
  root: DataMap,
  vorm: Vorm | undefined,
): string | undefined {
  const point =
    path[0] === 'besluitpunten' || path[0] === 'besluitpunten_college'
      ? besluitpuntHint(key, inside)
      : undefined;
  if (point !== undefined) return point;
  const row = typeof path.at(-1) === 'number' && RIJEN.includes(path.at(-2));
  const amount = inside !== undefined && isDataScalar(inside) && isAmount(inside.value);
  if (row && /^\d{4}$/.test(key) && inside !== undefined && isDataScalar(inside))
    return `Zet jaren onder \`bedragen\`: \`bedragen: { ${key}: ${inside.value} }\`.`;
  if (
    path[0] === 'financien' &&
    amount &&
    !/^\d+$/.test(key) &&
    (row || sleutelsVan(vorm).includes('posten'))
  ) {
    const post = `- { post: ${plain(key)}, bedragen: { ${firstYear(root)}: ${inside.value} } }`;
    return row ? `Schrijf \`${post}\`.` : `Zet deze post onder \`posten\`: \`${post}\`.`;
  }
  if (inside === undefined || !isDataScalar(inside)) return undefined;
  const zin = /\s/.test(key) || isBeginVanZin(path, key, inside, vorm);
  return zin ? colonHint(key, inside.value) : undefined;
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
