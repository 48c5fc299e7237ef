import { type Tekstwijziging, vervang, voegIn } from '../../diagnostics/herstel.ts';
import { type Aanbod, aanbod, schrijfTitel } from '../../diagnostics/herstel-waarde.ts';
import { isVerschrijving, nearest } from '../../diagnostics/nearest.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';

/** Whether a tag can be read by itself. */
type Leesbaar = (tag: string) => boolean;

/** The tag at these offsets written in another way, when it can be read so. */
function herschreven(
  source: SourceText,
  start: number,
  end: number,
  tag: string,
  leesbaar: Leesbaar,
  zeker: boolean,
): Aanbod {
  const was = source.text.slice(start, end);
  if (tag === was || !isLeesbaar(tag, leesbaar)) return {};
  return aanbod([[schrijfTitel(tag), vervang(spanOf(source, start, end), tag)]], zeker);
}

function isLeesbaar(tag: string, leesbaar: Leesbaar): boolean {
  const [, kind, name = ''] = /^\{\{~?\s*([#/]?)\s*([^\s}~]*)/.exec(tag) ?? [];
  if (kind === '/') return /^\{\{~?\/[a-z]+~?\}\}$/.test(tag);
  if (kind === '#') return leesbaar(`${tag}{{/${name}}}`);
  return /^\{\{~?\s*else\b/.test(tag) ? leesbaar(`{{#if x}}${tag}{{/if}}`) : leesbaar(tag);
}

/** A comment that ends in `}}` where `--}}` belongs. */
export function herstelOpmerking(source: SourceText, start: number, end: number): Aanbod {
  const tag = source.text.slice(start, end);
  if (!/^\{\{~?!--[\s\S]*\}\}$/.test(tag)) return {};
  return aanbod(
    [['Zet er --}} achter', voegIn({ source }, end - 2, tag.endsWith(' }}') ? '--' : ' --')]],
    true,
  );
}

/** A tag without its end: one brace too few, or none behind the last word before an element or the end of the line. */
export function herstelEinde(source: SourceText, start: number, end: number, leesbaar: Leesbaar): Aanbod {
  const tag = source.text.slice(start, end);
  const one = /^\{\{[^{}<>\n]*\}(?!\})/.exec(tag)?.[0];
  if (one !== undefined)
    return isLeesbaar(`${one}}`, leesbaar)
      ? aanbod([['Zet er een accolade achter', voegIn({ source }, start + one.length, '}')]], true)
      : {};
  const bare = /^\{\{[^{}<>\n]*/.exec(tag)?.[0].trimEnd() ?? '';
  return isLeesbaar(`${bare}}}`, leesbaar)
    ? aanbod([['Zet er }} achter', voegIn({ source }, start + bare.length, '}}')]])
    : {};
}

/** A value between three braces, or behind `&`, between two. */
export function herstelAccolades(source: SourceText, start: number, end: number, leesbaar: Leesbaar): Aanbod {
  const tag = source.text.slice(start, end);
  const bare = /^\{\{~?(?:\{|&)([^{}]*?)\}+$/.exec(tag)?.[1]?.trim();
  return bare === undefined ? {} : herschreven(source, start, end, `{{${bare}}}`, leesbaar, true);
}

/** A tag with curly quotes, or of which a bracket or a quote has no other. */
export function herstelTekens(source: SourceText, start: number, end: number, leesbaar: Leesbaar): Aanbod {
  const tag = source.text.slice(start, end);
  const straight = tag.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
  const [lead, inside, tail] = /^(\{\{~?)([\s\S]*?)(~?\}\})$/.exec(straight)?.slice(1) ?? [];
  if (lead === undefined || inside === undefined || tail === undefined) return {};
  const body = inside.trimEnd();
  const quoted =
    (body.match(/"/g)?.length ?? 0) % 2 === 1 ? body.replace(/("[^"()]*?)(\)*)$/, '$1"$2') : body;
  const depth = [...quoted].reduce((sum, sign) => sum + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0);
  const balanced = depth > 0 ? quoted + ')'.repeat(depth) : quoted.replace(new RegExp(`\\){${-depth}}$`), '');
  for (const text of [inside, quoted, balanced]) {
    const found = herschreven(source, start, end, lead + text + tail, leesbaar, true);
    if (found.herstel) return found;
  }
  return {};
}

/** A tag taken away. */
export function zonderTag(source: SourceText, start: number, end: number): Aanbod {
  return aanbod([[`Haal ${source.text.slice(start, end)} weg`, vervang(spanOf(source, start, end), '')]]);
}

/**
 * A tag that closes another block than the one that is open (`open`, the innermost last): with the name of that where it
 * closes none of them, changed places with the next one where that closes it, else with the one that is missing before it.
 */
export function herstelSluiting(
  source: SourceText,
  start: number,
  end: number,
  { name, last, open }: { readonly name: string; readonly last: string; readonly open: readonly string[] },
): Aanbod {
  const closing = `{{/${last}}}`;
  const renamed = [schrijfTitel(closing), vervang(spanOf(source, start, end), closing)] as const;
  if (!open.includes(name)) {
    const sure = nearest(name, [last]) === last && isVerschrijving(name, last, [last]);
    return aanbod([renamed], sure || name === '');
  }
  const { text } = source;
  const next = /\{\{[^{}]*\}\}/.exec(text.slice(end, end + 2000));
  if (next && /^\{\{~?\s*\/\s*(\S+?)\s*~?\}\}$/.exec(next[0])?.[1] === last) {
    const at = end + next.index;
    const other = vervang(spanOf(source, at, at + next[0].length), text.slice(start, end));
    return aanbod([
      [
        `Verwissel ${text.slice(start, end)} en ${next[0]}`,
        vervang(spanOf(source, start, end), next[0]),
        other,
      ],
    ]);
  }
  return aanbod([[`Zet ${closing} ervoor`, voegIn({ source }, start, closing)]]);
}

/** The tag that closes a block whose first tag ends at an offset, put where the element around it ends, or the file. */
export function sluitBlok(source: SourceText, from: number, name: string): Aanbod {
  const closing = `{{/${name}}}`;
  const edit: Tekstwijziging = voegIn({ source }, endOfSurrounding(source.text, from), closing);
  return aanbod([[`Zet er ${closing} achter`, edit]]);
}

const ELEMENT = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^<>"])*?(\/?)>/gi;

function endOfSurrounding(text: string, from: number): number {
  let depth = 0;
  ELEMENT.lastIndex = 0;
  for (const match of text.slice(from).matchAll(ELEMENT)) {
    const [, slash, name = '', empty] = match;
    if (/^(?:br|hr|img)$/i.test(name) || empty === '/') continue;
    depth += slash === '/' ? -1 : 1;
    if (depth < 0) return from + match.index;
  }
  return text.trimEnd().length;
}
