import { all, type Element, valueAt } from './xml-tree.ts';

/**
 * Works out, as Word does, which number stands before each paragraph: ask it for the paragraphs in their order.
 * Undefined for a paragraph without one.
 */
export function numberReader(numbering: Element): (paragraph: Element) => string | undefined {
  const counts = new Map<string, number[]>();
  const started = new Set<string>();
  const nums = new Map(all(numbering, 'w:num').map((one) => [one.attributes['w:numId'], one]));
  const definitions = new Map(
    all(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  return (paragraph) => {
    const numId = valueAt(paragraph, 'w:pPr/w:numPr/w:numId');
    if (numId === undefined) return undefined;
    const depth = Number(valueAt(paragraph, 'w:pPr/w:numPr/w:ilvl'));
    const num = nums.get(numId);
    const definition = num && definitions.get(valueAt(num, 'w:abstractNumId'));
    const level =
      definition && all(definition, 'w:lvl').find((one) => one.attributes['w:ilvl'] === String(depth));
    if (!num || !definition || !level) throw new Error(`geen nummering ${numId}`);
    const key = definition.attributes['w:abstractNumId'] ?? '';
    const override = all(num, 'w:lvlOverride').find((one) => one.attributes['w:ilvl'] === String(depth));
    const start = override && valueAt(override, 'w:startOverride');
    const levels = counts.get(key) ?? [];
    const fresh = start !== undefined && !started.has(`${numId} ${depth}`);
    started.add(`${numId} ${depth}`);
    levels[depth] = fresh ? Number(start) : (levels[depth] ?? Number(valueAt(level, 'w:start')) - 1) + 1;
    counts.set(key, levels.slice(0, depth + 1));
    const shown = valueAt(level, 'w:lvlText') ?? '';
    return shown.replace(/%(\d)/g, (_, one: string) => {
      const counted = all(definition, 'w:lvl').find(
        ({ attributes }) => attributes['w:ilvl'] === String(Number(one) - 1),
      );
      return counted ? printed(valueAt(counted, 'w:numFmt'), levels[Number(one) - 1] ?? 0) : '';
    });
  };
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A number as a level shows it. */
function printed(format: string | undefined, count: number): string {
  const letters = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  if (format === 'lowerLetter') return letters;
  if (format === 'upperLetter') return letters.toUpperCase();
  if (format === 'upperRoman') return roman(count);
  return format === 'lowerRoman' ? roman(count).toLowerCase() : String(count);
}

function roman(count: number): string {
  const [letter, value] = ROMAN.find(([, one]) => one <= count) ?? ['', 0];
  return value === 0 ? '' : letter + roman(count - value);
}
