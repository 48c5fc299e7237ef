import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Vorm } from '../domain/vorm.ts';
import { type Plaats, writeScalar } from '../source/yaml-scalar.ts';
import { formatBedrag } from './bedrag.ts';
import { hasOtherThanAmounts } from './has-other-than-amounts.ts';
import { YamlComments } from './yaml-comments.ts';

/** What is known about a node while it is printed. */
interface Context {
  /** What the schema accepts here; undefined where it knows nothing. */
  readonly vorm: Vorm | undefined;
  /** Whether what the schema calls an amount is one: not in tables and rows with text or percentages. */
  readonly bedragen: boolean;
}

type Item = Pair<Node, Node | null>;

/**
 * Prints YAML in canonical form: keys in the order of the schema (unknown ones last), two spaces a level, flow
 * collections on one line, quotes only where needed, amounts in Dutch notation. Comments stay with what they stand
 * before or behind. Works on the text of the source, which the nodes must come from.
 */
export class YamlPrinter {
  private readonly comments: YamlComments;

  constructor(
    private readonly text: string,
    private readonly root: YAMLMap,
  ) {
    this.comments = new YamlComments(text, opaqueRanges(root));
  }

  /** The lines of the whole text. A comment that an empty line keeps apart from the first key stays on top. */
  print(vorm: Vorm): string[] {
    const first = this.root.items[0] as Item | undefined;
    const above = first ? this.comments.takeAbove(this.startOf(first.key)) : [];
    const split = above.lastIndexOf('') + 1;
    const top = withoutLeadingBlank(above.slice(0, split));
    return [...top, ...this.map(this.root, { vorm, bedragen: true }, above.slice(split))];
  }

  /** The lines of a map in block style, without indentation; `lead` are the lines above its first key. */
  private map(node: YAMLMap, context: Context, lead: readonly string[] = []): string[] {
    const inside = { ...context, bedragen: context.bedragen && !hasOtherThanAmounts(node) };
    const groep = findGroup(context.vorm);
    const items = node.items as Item[];
    const column = items[0] ? this.comments.columnOf(this.startOf(items[0].key)) : 0;
    const pairs = items.map((pair, index) => {
      const above = this.comments.takeAbove(this.startOf(pair.key));
      const lines = this.pair(pair, { ...inside, vorm: vormOf(groep, keyOf(pair)) });
      const below = this.comments.takeBelow(this.endOfPair(pair), column + 1);
      return { pair, lines: [...(index === 0 ? lead : []), ...above, ...lines, ...indented(below)] };
    });
    const last = items.at(-1);
    const below = last ? this.comments.takeBelow(this.endOfPair(last), column) : [];
    return withoutLeadingBlank([
      ...sorted(pairs, groep, ({ pair }) => keyOf(pair)).flatMap((one) => one.lines),
      ...below,
    ]);
  }

  private seq(node: YAMLSeq, context: Context): string[] {
    const deel = { ...context, vorm: findList(context.vorm) };
    const items = node.items as (Node | null)[];
    const start = items.map((item) => (item ? this.startOf(item) : undefined)).find((at) => at !== undefined);
    const column = start === undefined ? 0 : this.comments.columnOf(this.text.lastIndexOf('-', start));
    const lines = items.flatMap((item) => {
      if (item === null) return ['-'];
      const above = this.comments.takeAbove(this.startOf(item));
      const own = this.value(item, deel);
      const below = this.comments.takeBelow(this.endOf(item), column + 1);
      // A comment before the first key of an item stands above the dash.
      const first = own.findIndex((line) => line !== '' && !line.startsWith('#'));
      return [
        ...above,
        ...own.slice(0, first).filter((line) => line !== ''),
        `- ${own[first] ?? ''}`.trimEnd(),
        ...indented([...own.slice(first + 1), ...below]),
      ];
    });
    const last = items.at(-1);
    return withoutLeadingBlank([
      ...lines,
      ...(last ? this.comments.takeBelow(this.endOf(last), column) : []),
    ]);
  }

  private pair({ key, value }: Item, context: Context): string[] {
    const name = `${this.key(key)}:`;
    if (value === null || this.isEmpty(value)) {
      return [name + this.comments.takeBehind(this.startOf(key))];
    }
    if (isBlock(value)) {
      const behind = this.comments.takeBehind(this.startOf(key));
      return [name + behind, ...indented(this.value(value, context))];
    }
    const [first = '', ...rest] = this.value(value, context);
    return [`${name} ${first}`, ...indented(rest)];
  }

  /** The lines of a value; those after the first are to be indented. */
  private value(node: Node, context: Context): string[] {
    if (isBlock(node)) return isMap(node) ? this.map(node, context) : this.seq(node, context);
    const lines = isScalar(node)
      ? this.scalar(node, context, 'blok')
      : hasInnerComment(node)
        ? this.verbatim(node)
        : [this.flow(node, context)];
    return [...lines.slice(0, -1), lines.at(-1) + this.comments.takeBehind(this.endOf(node))];
  }

  private flow(node: Node | null, context: Context): string {
    if (isMap(node)) {
      const inside = { ...context, bedragen: context.bedragen && !hasOtherThanAmounts(node) };
      const groep = findGroup(context.vorm);
      const written = sorted(node.items as Item[], groep, keyOf).map((pair) => {
        const inner = { ...inside, vorm: vormOf(groep, keyOf(pair)) };
        return `${this.key(pair.key)}: ${this.flow(pair.value, inner)}`.trimEnd();
      });
      return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
    }
    if (isSeq(node)) {
      const deel = { ...context, vorm: findList(context.vorm) };
      return `[${node.items.map((item) => this.flow(item as Node | null, deel)).join(', ')}]`;
    }
    return node === null ? '' : this.scalar(node, context, 'haken').join(' ');
  }

  private scalar(node: Node, { vorm, bedragen }: Context, plaats: Plaats): string[] {
    if (!isScalar(node) || isBlockScalar(node)) return this.verbatim(node);
    const typed = String(node.value ?? '');
    const text = bedragen && isAmount(vorm) ? formatBedrag(typed) : typed;
    const written = typed === '' ? undefined : writeScalar(text, plaats);
    return written === undefined ? this.verbatim(node) : [written];
  }

  private key(key: Node): string {
    const typed = isScalar(key) ? String(key.value) : '';
    return /^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u.test(typed) ? typed : this.slice(key);
  }

  /** A value as it was typed, its later lines with their own relative indentation. */
  private verbatim(node: Node): string[] {
    const [first = '', ...rest] = this.slice(node).trimEnd().split('\n');
    const indents = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const least = indents.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    return [first.trimEnd(), ...rest.map((line) => line.slice(least).trimEnd())];
  }

  private isEmpty(node: Node): boolean {
    return isScalar(node) && this.slice(node) === '';
  }

  private startOf(node: Node): number {
    return node.range?.[0] ?? 0;
  }

  /** The offset of the last character that a value holds, comments below it not included. */
  private endOf(node: Node): number {
    const last = isBlock(node) ? node.items.at(-1) : undefined;
    if (last) return isPair(last) ? this.endOfPair(last as Item) : this.endOf(last as Node);
    return this.startOf(node) + Math.max(0, this.slice(node).trimEnd().length - 1);
  }

  private endOfPair({ key, value }: Item): number {
    return value === null || this.isEmpty(value) ? this.endOf(key) : this.endOf(value);
  }

  private slice(node: Node): string {
    const [start, end] = node.range ?? [0, 0];
    return this.text.slice(start, end);
  }
}

/** Items by the order in which a group names its keys; those that it does not name stay last, as they stood. */
function sorted<T>(items: readonly T[], groep: Vorm | undefined, keyOf: (item: T) => string): readonly T[] {
  if (groep?.soort !== 'groep') return items;
  const order = [...groep.sleutels.keys()];
  const rank = (item: T) => {
    const at = order.indexOf(keyOf(item));
    return at === -1 ? order.length : at;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** Flow collections and block scalars: the comments inside go with their text. */
function opaqueRanges(node: Node | null): (readonly [number, number])[] {
  if (isBlock(node)) {
    return (node.items as (Item | Node | null)[]).flatMap((item) =>
      isPair(item) ? opaqueRanges((item as Item).value) : opaqueRanges(item as Node | null),
    );
  }
  const isOpaque = node !== null && (!isScalar(node) || isBlockScalar(node));
  return isOpaque && node.range ? [[node.range[0], node.range[1]]] : [];
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

function isBlock(node: Node | null): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && !node.flow;
}

function keyOf(pair: Item): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function withoutLeadingBlank(lines: readonly string[]): string[] {
  return lines[0] === '' ? lines.slice(1) : [...lines];
}

function hasInnerComment(node: Node): boolean {
  if (isMap(node)) {
    return (node.items as Item[]).some(({ key, value }) => hasComment(key) || (value && hasComment(value)));
  }
  return isSeq(node) && (node.items as (Node | null)[]).some((item) => item && hasComment(item));
}

function hasComment(node: Node): boolean {
  return Boolean(node.comment || node.commentBefore) || hasInnerComment(node);
}

/** The group or map of free keys that a shape accepts. */
function findGroup(vorm: Vorm | undefined): Extract<Vorm, { soort: 'groep' | 'kaart' }> | undefined {
  if (vorm?.soort === 'groep' || vorm?.soort === 'kaart') return vorm;
  return vorm?.soort === 'keus' ? firstOf(vorm.opties, findGroup) : undefined;
}

/** What a shape accepts in its list. */
function findList(vorm: Vorm | undefined): Vorm | undefined {
  if (vorm?.soort === 'lijst') return vorm.deel;
  return vorm?.soort === 'keus' ? firstOf(vorm.opties, findList) : undefined;
}

function isAmount(vorm: Vorm | undefined): boolean {
  if (vorm?.soort === 'woord') return vorm.bedrag === true;
  return vorm?.soort === 'keus' && vorm.opties.some((optie) => optie.soort === 'woord' && isAmount(optie));
}

function vormOf(groep: Vorm | undefined, key: string): Vorm | undefined {
  if (groep?.soort === 'kaart') return groep.waarde;
  return groep?.soort === 'groep' ? groep.sleutels.get(key)?.vorm() : undefined;
}

function firstOf<A, B>(list: readonly A[], find: (one: A) => B | undefined): B | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
