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
    return label(level, levels[depth], depth);
  };
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function label(level: Element, count: number, depth: number): string {
  const format = valueAt(level, 'w:numFmt');
  const number =
    format === 'lowerLetter'
      ? String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
      : format === 'upperRoman'
        ? roman(count)
        : format === 'lowerRoman'
          ? roman(count).toLowerCase()
          : String(count);
  return valueAt(level, 'w:lvlText')?.replace(`%${depth + 1}`, number) ?? '';
}

function roman(count: number): string {
  const [letter, value] = ROMAN.find(([, one]) => one <= count) ?? ['', 0];
  return value === 0 ? '' : letter + roman(count - value);
}
