import { type Herstel, mogelijkHerstel, vervang } from '../diagnostics/herstel.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isRegelnaam, REGELNAMEN } from '../diagnostics/regelnamen.ts';
import type { Opmerking } from '../domain/opmerking.ts';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';

/** A comment that silences rules in one place of a proposal: `regel zinslengte uit: citaat uit de wet`. */
export interface Stilte {
  readonly regels: readonly string[];
  readonly reden: string;
  /** Where the comment stands. */
  readonly span: Span;
  /** Where the rules are silent; absent when nothing follows the comment. */
  readonly bereik?: Span | undefined;
}

const VORM = /^regels?\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)(?:\s+(uit\b))?\s*(:?)\s*([\s\S]*)$/i;

/**
 * The silences in a proposal: comments in the body, and lines `# regel … uit: …` above a key in the frontmatter.
 * Above the first key one holds for the whole proposal. Any other comment is the author's own affair.
 */
export function readStiltes(frontmatter: Span, opmerkingen: readonly Opmerking[]): Stilte[] {
  const comments = [...readYamlOpmerkingen(frontmatter), ...opmerkingen];
  return comments.flatMap(({ tekst, span, bereik }): Stilte[] => {
    const found = VORM.exec(tekst.trim());
    const regels = (found?.[1] ?? '').split(/\s*,\s*/).filter((naam) => naam !== '');
    const meant = found?.[2] !== undefined || regels.some(isRegelnaam);
    if (!found || !meant) return [];
    const reden = found[2] !== undefined && found[3] === ':' ? (found[4] ?? '').trim() : '';
    return [{ regels, reden, span, bereik }];
  });
}

/** What is wrong with a silence, apart from what it silences; in Dutch, with a hint. */
export function stilteFout(
  stilte: Stilte,
  vast: ReadonlySet<string>,
): { melding: string; hint: string; herstel?: Herstel | undefined } | undefined {
  const unknown = stilte.regels.find((naam) => !isRegelnaam(naam));
  if (unknown !== undefined) {
    const near = nearest(unknown, REGELNAMEN);
    const hint = near ? `Bedoelde u '${near}'?` : 'De naam van een regel staat tussen [ ] in de melding.';
    return {
      melding: `Er is geen regel '${unknown}'.`,
      hint,
      herstel: near ? metRegel(stilte, unknown, near) : undefined,
    };
  }
  const fixed = stilte.regels.find((naam) => vast.has(naam));
  if (fixed !== undefined) {
    const hint = 'Verbeter wat de melding noemt; zonder deze regel klopt het document niet.';
    return { melding: `De regel '${fixed}' kan niet uit.`, hint, herstel: zonderRegel(stilte, fixed) };
  }
  if (stilte.reden !== '') return undefined;
  return {
    melding: 'Bij een regel die uit staat, hoort een reden.',
    hint: `Schrijf: regel ${stilte.regels.join(', ')} uit: waarom de regel hier niet past.`,
  };
}

/** Names a rule by another name. */
function metRegel({ span }: Stilte, naam: string, goed: string): Herstel | undefined {
  const place = plaatsVan(span, naam);
  return place && mogelijkHerstel(`Schrijf '${goed}'`, vervang(place, goed));
}

/** Takes a rule out of a comment that silences it; with the last one the comment goes, and the line on which it stands alone. */
export function zonderRegel({ regels, span }: Stilte, naam: string): Herstel | undefined {
  const { text } = span.source;
  if (regels.length > 1) {
    const place = plaatsVan(span, naam);
    if (!place) return undefined;
    const behind = /^\s*,\s*/.exec(text.slice(place.end))?.[0].length ?? 0;
    const before = behind > 0 ? 0 : (/\s*,\s*$/.exec(text.slice(span.start, place.start))?.[0].length ?? 0);
    const found = spanOf(span.source, place.start - before, place.end + behind);
    return mogelijkHerstel(`Haal '${naam}' uit de opmerking`, vervang(found, ''));
  }
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const behind = /^[ \t]*(?:\n(?:[ \t]*\n)*|$)/.exec(text.slice(span.end))?.[0];
  const alone = text.slice(from, span.start).trim() === '' && behind !== undefined;
  const yaml = text[span.start] === '#';
  const end = span.end + (yaml ? (behind?.indexOf('\n') ?? -1) + 1 : (behind?.length ?? 0));
  const whole = alone ? spanOf(span.source, from, end) : span;
  return mogelijkHerstel('Haal de opmerking weg', vervang(whole, ''));
}

function plaatsVan({ source, start, end }: Span, naam: string): Span | undefined {
  const found = new RegExp(`(?<![a-z0-9-])${naam}(?![a-z0-9-])`, 'i').exec(source.text.slice(start, end));
  return found ? spanOf(source, start + found.index, start + found.index + naam.length) : undefined;
}

function readYamlOpmerkingen({ source, start, end }: Span): Opmerking[] {
  const block = source.text.slice(start, end);
  const first = start + Math.max(0, block.search(/(?<![^\n])[^\s#]/));
  const found = [...withoutBlockText(block).matchAll(/(?<![^\n])[ \t]*#[ \t]*(regels?\s[^\n]*)/g)];
  /** The comment behind: of comments right above each other the reach is looked for once. */
  let behind: Opmerking | undefined;
  return found
    .toReversed()
    .map((match): Opmerking => {
      const at = start + match.index;
      const span = spanOf(source, at + match[0].indexOf('#'), at + match[0].length);
      const joins = behind && source.text.slice(span.end, behind.span.start).trim() === '';
      const reach = joins ? behind?.bereik : nextEntry(source, span.end, end);
      const bereik = at < first ? spanOf(source, 0, source.text.length + 1) : reach;
      behind = { tekst: match[1] ?? '', span, ...(reach && { bereik: reach }) };
      return { ...behind, ...(bereik && { bereik }) };
    })
    .toReversed();
}

/** YAML in which the text below a sign `|` or `>` is blank: a hash there is no comment. Offsets stay the same. */
function withoutBlockText(yaml: string): string {
  let depth: number | undefined;
  const lines = yaml.split('\n').map((line) => {
    const indent = line.search(/\S/);
    if (depth !== undefined && (indent === -1 || indent > depth)) return ' '.repeat(line.length);
    const opens = /^[^#]*(?:: |- )[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line);
    depth = opens ? parentIndent(line) : undefined;
    return line;
  });
  return lines.join('\n');
}

/** How far the key of a block text is indented: behind dashes it is the last of these. */
function parentIndent(line: string): number {
  const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  return /^ *(?:- +)+[|>]/.test(line) ? dashes.lastIndexOf('-') : dashes.length;
}

/** The key or list item behind an offset with everything that is indented below it. */
function nextEntry(source: SourceText, from: number, end: number): Span | undefined {
  const lines = /(?<![^\n])([ \t]*)(\S[^\n]*)/g;
  lines.lastIndex = source.text.indexOf('\n', from) + 1;
  let found: { start: number; indent: number; item: boolean } | undefined;
  for (let line = lines.exec(source.text); line && line.index < end; line = lines.exec(source.text)) {
    const indent = line[1]?.length ?? 0;
    const text = line[2] ?? '';
    if (text.startsWith('#')) continue;
    const item = /^-(\s|$)/.test(text);
    if (!found) found = { start: line.index, indent, item };
    // The items of a list may stand as far to the left as its key.
    else if (indent < found.indent || (indent === found.indent && (found.item || !item)))
      return spanOf(source, found.start, line.index);
  }
  return found && spanOf(source, found.start, end);
}
