import { isMap, parseDocument } from 'yaml';
import { readBedragText } from '../domain/bedrag-lezen.ts';
import type { Vorm } from '../domain/vorm.ts';
import { parseYaml } from '../parse/yaml/yaml-tree.ts';
import { type DataValue, entriesOf, isDataMap, isDataScalar } from '../source/data.ts';
import { createSource } from '../source/source-text.ts';
import { commentTokens } from './yaml-comments.ts';
import { YamlPrinter } from './yaml-printer.ts';

/**
 * The frontmatter (YAML that parses, without the lines `---`) in canonical form, with a line end when it holds
 * anything. Undefined when that would lose a comment or change a value: then it must stay as it is.
 */
export function formatFrontmatter(yaml: string, vorm: Vorm): string | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const root = document.contents;
  if (!isMap(root)) return yaml.trim() === '' ? '' : undefined;
  const formatted = `${new YamlPrinter(yaml, root).print(vorm).join('\n')}\n`;
  return isSame(yaml, formatted) ? formatted : undefined;
}

/** Whether both hold the same data (the order of keys and the notation of amounts aside) and the same comments. */
function isSame(before: string, after: string): boolean {
  const [one, two] = [before, after].map((yaml) => {
    const source = createSource('', yaml);
    return parseYaml(source, 0, yaml.length).value?.value;
  });
  if (!one || !two || !equal(one, two)) return false;
  return JSON.stringify(comments(before)) === JSON.stringify(comments(after));
}

function equal(one: DataValue | undefined, two: DataValue | undefined): boolean {
  if (isDataScalar(one)) return isDataScalar(two) && equalText(one.value, two.value);
  if (Array.isArray(one)) {
    return (
      Array.isArray(two) && one.length === two.length && one.every((item, index) => equal(item, two[index]))
    );
  }
  if (!isDataMap(one) || !isDataMap(two)) return false;
  const [keys, others] = [entriesOf(one), entriesOf(two)].map((entries) =>
    entries.map((entry) => entry.key.value).sort(),
  );
  return (
    JSON.stringify(keys) === JSON.stringify(others) && (keys ?? []).every((key) => equal(one[key], two[key]))
  );
}

function equalText(one: string, two: string): boolean {
  if (one === two) return true;
  const read = readBedragText(one);
  return read.soort !== 'fout' && JSON.stringify(read) === JSON.stringify(readBedragText(two));
}

/** Every comment in a text, sorted. */
function comments(yaml: string): string[] {
  return commentTokens(yaml)
    .map((token) => token.source.trimEnd())
    .sort();
}
