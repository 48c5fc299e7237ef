import { type Tekstwijziging, vervang, voegIn } from '../../../diagnostics/herstel.ts';
import { type Aanbod, aanbod } from '../../../diagnostics/herstel-waarde.ts';
import { type SourceText, spanOf } from '../../../source/source-text.ts';
import type { MarkupAttribute, MarkupElement, MarkupProblem } from '../../markup/markup.ts';

/**
 * Another name for an element, at its beginning and its end, with attributes behind the first; nothing where these are
 * not typed as such.
 */
export function hernoemElement(
  { name, start, closeStart }: MarkupElement,
  source: SourceText,
  naam: string,
  attributen = '',
): readonly Tekstwijziging[] {
  const isAt = (at: number) => source.text.slice(at, at + name.length).toLowerCase() === name;
  const nameAt = (at: number, tekst: string) => vervang(spanOf(source, at, at + name.length), tekst);
  if (!isAt(start + 1)) return [];
  const open = nameAt(start + 1, `${naam}${attributen}`);
  if (!source.text.startsWith('</', closeStart)) return [open];
  return isAt(closeStart + 2) ? [open, nameAt(closeStart + 2, naam)] : [];
}

/** The tags of an element taken away, so that what it holds stays. */
export function zonderElement(node: MarkupElement, source: SourceText): readonly Tekstwijziging[] {
  const { name, start, openEnd, closeStart } = node;
  const { text } = source;
  const open = vervang(spanOf(source, start, openEnd), '');
  if (!text.startsWith('</', closeStart)) return [open];
  const end = text.indexOf('>', closeStart) + 1;
  if (
    end === 0 ||
    text
      .slice(closeStart + 2, end - 1)
      .trim()
      .toLowerCase() !== name
  )
    return [];
  return [open, vervang(spanOf(source, closeStart, end), '')];
}

/** An attribute put behind the name of an element. */
export function voegAttribuutToe(
  { name, start }: MarkupElement,
  source: SourceText,
  attribuut: string,
): Tekstwijziging {
  return voegIn({ source }, start + 1 + name.length, ` ${attribuut}`);
}

/** An attribute taken away, with the white space before it. */
export function zonderAttribuut({ start, end }: MarkupAttribute, source: SourceText): Tekstwijziging {
  const before = source.text.slice(0, start).trimEnd().length;
  return vervang(spanOf(source, before, end), '');
}

/** Another name for an attribute. */
export function hernoemAttribuut({ name, start }: MarkupAttribute, source: SourceText, naam: string) {
  return vervang(spanOf(source, start, start + name.length), naam);
}

/** Another word for one of those in the value of an attribute; nothing where it is not typed there as such. */
export function schrijfInAttribuut(
  { name, start, end }: MarkupAttribute,
  source: SourceText,
  woord: string,
  naam: string,
): readonly Tekstwijziging[] {
  const from = start + name.length;
  const raw = source.text.slice(from, end);
  const words = [...raw.matchAll(/[^\s"'=]+/g)].filter(([one]) => one === woord);
  const [only, ...others] = words;
  const whole = raw.replace(/^\s*=\s*["']?|["']$/g, '');
  if (whole === woord) {
    const at = from + raw.lastIndexOf(woord);
    return [vervang(spanOf(source, at, at + woord.length), naam)];
  }
  if (!only || others.length > 0) return [];
  const at = from + only.index;
  return [vervang(spanOf(source, at, at + woord.length), naam)];
}

/**
 * What mends the writing of elements: a tag put in or taken away, where that leaves every block of `{{#…}}` as it is. Where
 * an element was to end is for its author to say.
 */
export function herstelTag({ edit }: MarkupProblem, source: SourceText): Aanbod {
  if (!edit || !staatInEenBlok(source.text.slice(edit.vanaf, edit.start))) return {};
  return aanbod(
    [[edit.titel, vervang(spanOf(source, edit.start, edit.end), edit.tekst)]],
    edit.zeker ?? false,
  );
}

/** Whether a piece of a template begins and ends in the same block. */
function staatInEenBlok(piece: string): boolean {
  let depth = 0;
  for (const [, sign] of piece.matchAll(/\{\{~?\s*(#|\/|\^|else\b)/g)) {
    if (sign === '#') depth += 1;
    else if (depth === 0) return false;
    else if (sign === '/') depth -= 1;
  }
  return depth === 0;
}

/** What a line may hold to be a paragraph by itself: text, and values. */
const TEKST = String.raw`(?:\{\{~?(?!\s*else\b)\s*[a-z@.][^{}<>]*\}\}|[^<>{}\n])*`;
const ERVOOR = new RegExp(`${TEKST}$`);
const ERACHTER = new RegExp(`^${TEKST}`);

/** Text that stands loose, with the rest of its line, as a paragraph. */
export function alsAlinea(source: SourceText, start: number, end: number): Aanbod {
  const { text } = source;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  const before = ERVOOR.exec(line)?.[0].trimStart().length ?? 0;
  const behind = ERACHTER.exec(rest)?.[0].trimEnd().length ?? 0;
  return aanbod([
    [
      'Zet er een alinea omheen: <p> … </p>',
      voegIn({ source }, start - before, '<p>'),
      voegIn({ source }, end + behind, '</p>'),
    ],
  ]);
}
