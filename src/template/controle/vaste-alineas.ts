import type { MarkupElement, MarkupNode } from '../markup/markup.ts';
import { STUUR, type Template, WAARDE } from '../read/read-template.ts';

const ALINEA: readonly string[] = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt'];
/** Letters that a paragraph prints itself; with fewer it could be anything. */
const MINSTENS = 4;

/**
 * The paragraphs that templates print themselves, as the sources of expressions for a whole paragraph: "Aan de
 * gemeenteraad van …". A value may be anything, what stands within a condition may be absent; blanks and case make no
 * difference.
 */
export function vasteAlineas(templates: readonly Template[]): readonly string[] {
  const sources = templates
    .flatMap(({ markup }) => markup.children.flatMap(alineas))
    .flatMap((one) => expressie(tekstVan(one)) ?? []);
  return [...new Set(sources)].map((source) => `^${source}$`);
}

function alineas(node: MarkupNode): readonly MarkupElement[] {
  if (node.type === 'text') return [];
  return ALINEA.includes(node.name) ? [node] : node.children.flatMap(alineas);
}

function tekstVan(node: MarkupNode): string {
  if (node.type === 'text') return node.value;
  return node.name === 'br' ? ' ' : node.children.map(tekstVan).join('');
}

function expressie(text: string): string | undefined {
  const parts = text
    .split(new RegExp(`${STUUR}+`, 'u'))
    .map((part) => part.replace(/\s+/gu, ' '))
    .filter((part) => part.trim() !== '');
  const valued = parts.filter((part) => part.includes(WAARDE));
  const least = valued.length > 0 ? Math.min(...valued.map(letters)) : letters(parts.join(''));
  if (parts.length === 0 || least < MINSTENS) return undefined;
  const conditional = text.includes(STUUR);
  return parts
    .map((part) => (conditional ? `(?:${letterlijk(part)})?` : letterlijk(part.trim())))
    .join('\\s*');
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function letterlijk(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replace(/ /gu, '\\s*')
    .replace(new RegExp(`${WAARDE}+`, 'gu'), '.{0,300}?');
}
