import type { PhrasingContent } from 'mdast';
import type { WordParagraph, WordRun } from '../../ooxml/word/word-document.ts';

/** How what stands outside the running text is called in the new source. */
export interface Tekstnamen {
  /** Identifiers of footnotes by the key of the note. */
  readonly noten: ReadonlyMap<string, string>;
  /** Paths of pictures ("beeld/kaart.png") by their part. */
  readonly beeld: ReadonlyMap<string, string>;
}

type Look = Pick<WordRun, 'bold' | 'italic' | 'link'>;
type Stretch = Look & { readonly text: string };

/**
 * The running text of a paragraph. Bold and italics that its style gives to all of it are no emphasis; those of a heading
 * say nothing either (`vlak`). Breaks of pages and columns go, a tab is a space.
 */
export function naarInline(
  { children, base }: Pick<WordParagraph, 'children' | 'base'>,
  namen: Tekstnamen,
  { vlak = false }: { readonly vlak?: boolean } = {},
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const open: Stretch[] = [];
  const close = () => {
    for (const stretch of spaced(open)) nodes.push(...marked(stretch));
    open.length = 0;
  };
  for (const one of children) {
    if (one.type === 'run') {
      const { bold, italic, link } = one;
      const plain = { bold: vlak || base.bold, italic: vlak || base.italic };
      const look = {
        bold: bold && !plain.bold,
        italic: italic && !plain.italic,
        ...(link !== undefined && { link }),
      };
      join(open, { ...look, text: raised(one) });
    } else if (one.type === 'break' && one.kind === 'tab') {
      join(open, { ...lookOf(open.at(-1)), text: ' ' });
    } else if (one.type === 'break' && one.kind === 'line') {
      close();
      nodes.push({ type: 'break' });
    } else if (one.type === 'note') {
      close();
      const identifier = namen.noten.get(one.key);
      if (identifier !== undefined) nodes.push({ type: 'footnoteReference', identifier, label: identifier });
    } else if (one.type === 'image') {
      close();
      const url = one.part === undefined ? undefined : namen.beeld.get(one.part);
      if (url !== undefined) nodes.push({ type: 'image', url, alt: one.description ?? '' });
    }
  }
  close();
  return trimmed(nodes);
}

const SUPERIOR: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' };

/** What a run says; a raised 2 or 3 as a sign of its own: Markdown has no raised text. */
function raised({ text, vertical }: WordRun): string {
  const clean = text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').replace(/\s+/g, ' ');
  return vertical === 'super' ? clean.replace(/^[123]$/, (digit) => SUPERIOR[digit] ?? digit) : clean;
}

function lookOf(stretch: Stretch | undefined): Look {
  return {
    bold: stretch?.bold ?? false,
    italic: stretch?.italic ?? false,
    ...(stretch?.link !== undefined && { link: stretch.link }),
  };
}

/** Puts text at the end of others, in the last of them where that looks the same. */
function join(open: Stretch[], next: Stretch): void {
  const last = open.at(-1);
  if (next.text === '') return;
  const same = last && last.bold === next.bold && last.italic === next.italic && last.link === next.link;
  if (same) open[open.length - 1] = { ...last, text: last.text + next.text };
  else open.push(next);
}

/** Spaces at the ends of what is marked stand outside it: Markdown marks words, not spaces. */
function spaced(open: readonly Stretch[]): readonly Stretch[] {
  const apart = open.flatMap((one): readonly Stretch[] => {
    if (!one.bold && !one.italic && one.link === undefined) return [one];
    const text = one.text.trim();
    const from = one.text.length - one.text.trimStart().length;
    return [
      { ...PLAIN, text: one.text.slice(0, from) },
      { ...one, text },
      { ...PLAIN, text: one.text.slice(from + text.length) },
    ];
  });
  const all: Stretch[] = [];
  for (const one of apart) join(all, one);
  return all;
}

const PLAIN: Look = { bold: false, italic: false };

function marked({ text, bold, italic, link }: Stretch): PhrasingContent[] {
  if (text === '') return [];
  let node: PhrasingContent = { type: 'text', value: text };
  if (italic) node = { type: 'emphasis', children: [node] };
  if (bold) node = { type: 'strong', children: [node] };
  if (link !== undefined && !link.startsWith('#')) return [{ type: 'link', url: link, children: [node] }];
  return [node];
}

/** Without spaces and breaks at the ends, and without two spaces where stretches meet. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  while (kept[0]?.type === 'break') kept.shift();
  while (kept.at(-1)?.type === 'break') kept.pop();
  return kept.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const beside = (other: PhrasingContent | undefined) => other === undefined || other.type === 'break';
    let { value } = node;
    if (beside(kept[index - 1])) value = value.trimStart();
    if (beside(kept[index + 1])) value = value.trimEnd();
    return value === '' ? [] : [{ type: 'text', value }];
  });
}
