// src/template/read: the files of a template, read and parsed, also of those that it extends.

import Handlebars from 'handlebars';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Aanbod } from '../../diagnostics/herstel-waarde.ts';
import type { Result } from '../../diagnostics/result.ts';
import { GRENZEN, teller } from '../../domain/grenzen.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';
import type { Markup } from '../markup/markup.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import {
  herstelAccolades,
  herstelEinde,
  herstelOpmerking,
  herstelSluiting,
  herstelTekens,
  sluitBlok,
  zonderTag,
} from './herstel-tags.ts';

type Statement = hbs.AST.Statement;
type Program = hbs.AST.Program;

/** Stands in the place of a value or partial, character for character, so that offsets stay those of the file. */
export const WAARDE = '\uE000';
/** Likewise for what prints nothing itself: the tags of a block, a comment. */
export const STUUR = '\uE002';

/** One .hbs file, read but not yet checked. */
export interface Template {
  /** File name without .hbs. */
  readonly name: string;
  readonly source: SourceText;
  readonly program: Program;
  /** The fixed text as elements, with placeholders for everything between `{{` and `}}`. */
  readonly markup: Markup;
  /** Values and partials by the offset of their `{{`. */
  readonly inserts: ReadonlyMap<number, Insert>;
  /** The block (or the whole file) to which the fixed text at an offset belongs directly. */
  programAt(offset: number): Program | undefined;
}

export interface Insert {
  readonly node: hbs.AST.MustacheStatement | hbs.AST.PartialStatement;
  readonly start: number;
  readonly end: number;
}

/** Reads a template file. What Handlebars cannot read is an error at its place. */
export function readTemplate(name: string, source: SourceText): Result<Template> {
  const diagnostics = checkTags(source);
  if (diagnostics.length > 0) return { diagnostics };
  const program = parse(source.text);
  if (!program) {
    const hint = 'Haal de tags een voor een weg tot de melding verdwijnt.';
    const place = spanOf(source, 0, source.lineStarts[1] ?? source.text.length);
    return {
      diagnostics: [fout('sjabloon', 'De tags in dit sjabloon zijn samen niet te lezen.', place, { hint })],
    };
  }
  const pieces = collectPieces(program, source);
  const markup = parseMarkup(fillIn(source.text, pieces), GRENZEN.elementen);
  if (markup.cut) {
    const problems = markup.problems.map(({ melding, hint, start, end }) =>
      fout('sjabloon', melding, spanOf(source, start, end), { hint }),
    );
    return { diagnostics: problems };
  }
  return {
    value: {
      name,
      source,
      program,
      markup,
      inserts: pieces.inserts,
      programAt: (offset) =>
        pieces.contents.find((content) => offset >= content.start && offset < content.end)?.program,
    },
    diagnostics: [],
  };
}

/** The fixed text of a template, with signs of the same length for all else. */
function fillIn(text: string, { contents, inserts }: Pieces): string {
  const parts = [
    ...contents.map(({ start, end }) => ({ start, piece: text.slice(start, end) })),
    ...[...inserts.values()].map(({ start, end }) => ({ start, piece: WAARDE.repeat(end - start) })),
  ].sort((one, other) => one.start - other.start);
  let at = 0;
  const filled = parts.map(({ start, piece }) => {
    const before = STUUR.repeat(Math.max(0, start - at));
    at = Math.max(at, start + piece.length);
    return before + piece;
  });
  return filled.join('') + STUUR.repeat(Math.max(0, text.length - at));
}

interface Pieces {
  readonly contents: { start: number; end: number; program: Program }[];
  readonly inserts: Map<number, Insert>;
}

function collectPieces(root: Program, source: SourceText): Pieces {
  const pieces: Pieces = { contents: [], inserts: new Map() };
  const visit = (program: Program): void => {
    for (const statement of program.body) {
      const { start, end } = rangeOf(statement, source);
      if (statement.type === 'ContentStatement') pieces.contents.push({ start, end, program });
      else if (isInsert(statement)) pieces.inserts.set(start, { node: statement, start, end });
      else if (isBlock(statement)) {
        visit(statement.program);
        if (statement.inverse) visit(statement.inverse);
      }
    }
  };
  visit(root);
  return pieces;
}

/** The offsets of a node; Handlebars counts lines from 1 and columns from 0. */
export function rangeOf(node: hbs.AST.Node, source: SourceText): { start: number; end: number } {
  const offset = (position: hbs.AST.Position) =>
    (source.lineStarts[position.line - 1] ?? source.text.length) + position.column;
  return { start: offset(node.loc.start), end: offset(node.loc.end) };
}

/** Whether a statement is a block with something inside: {{#if}}, {{#each}}. */
export function isBlock(statement: Statement): statement is hbs.AST.BlockStatement {
  return statement.type === 'BlockStatement';
}

function isInsert(statement: Statement): statement is hbs.AST.MustacheStatement | hbs.AST.PartialStatement {
  return statement.type === 'MustacheStatement' || statement.type === 'PartialStatement';
}

const TAG = /\\?\{\{!--[\s\S]*?--~?\}\}|\\?\{\{(?:(?!\{\{|\}\})[\s\S])*(?:\}\}+|(?=\{\{)|$)/g;

/** Problems in the writing of the tags: unfinished, unreadable, not closed, closed in the wrong order. */
function checkTags(source: SourceText): Diagnostic[] {
  const open: { name: string; start: number; end: number; otherwise?: boolean }[] = [];
  /** An else that asks again stands one deeper in the tree than the one before it. */
  let chained = 0;
  const tooMany = teller(GRENZEN.tags);
  for (const match of source.text.matchAll(TAG)) {
    const tag = match[0];
    const start = match.index;
    const end = start + tag.length;
    const refuse = (melding: string, hint?: string, herstel: Aanbod = {}) => [
      fout('sjabloon', melding, spanOf(source, start, end), { hint, ...herstel }),
    ];
    if (tooMany())
      return refuse(`Dit bestand heeft meer dan ${GRENZEN.tags} stukken tussen {{ en }}.`, DIEP.hint);
    if (tag.startsWith('\\')) return refuse('Een sjabloon kan geen letterlijke {{ bevatten.');
    if (/^\{\{~?!/.test(tag)) {
      const whole = /^\{\{~?!--/.test(tag) ? /--~?\}\}$/ : /\}\}$/;
      if (whole.test(tag)) continue;
      return refuse(
        'Deze opmerking wordt niet afgesloten.',
        'Zet er --}} achter: {{!-- opmerking --}}.',
        herstelOpmerking(source, start, end),
      );
    }
    if (brackets(tag) > GRENZEN.niveaus) return refuse(DIEP.melding, DIEP.hint);
    if (tag.length > GRENZEN.tagtekens)
      return refuse(`Tussen {{ en }} staan hier meer dan ${GRENZEN.tagtekens} tekens.`, UITLEG);
    if (!tag.endsWith('}}'))
      return refuse(
        'Deze {{ wordt niet afgesloten.',
        'Zet er }} achter.',
        herstelEinde(source, start, end, readable),
      );
    if (/^\{\{(\{|~?&)/.test(tag))
      return refuse(
        'Waarden staan tussen twee accolades, niet tussen drie.',
        'Schrijf {{naam}}.',
        herstelAccolades(source, start, end, readable),
      );
    if (/^\{\{~?#\s*[>*]/.test(tag))
      return refuse(
        'Dit kan in een sjabloon niet.',
        'Zet herhaalde stukken in een eigen bestand en voeg het in met {{> bestand}}.',
      );
    const [, kind, name = ''] = /^\{\{~?\s*([#/^>]?)\s*([^\s}~]*)/.exec(tag) ?? [];
    if (kind === '#') {
      if (!readable(`${tag}{{/${name}}}`))
        return refuse('Dit blok is niet te lezen.', UITLEG, herstelTekens(source, start, end, readable));
      open.push({ name, start, end });
      if (open.length > GRENZEN.niveaus) return refuse(DIEP.melding, DIEP.hint);
    } else if (kind === '/') {
      const last = open.pop();
      if (!last)
        return refuse(`{{/${name}}} sluit niets af.`, 'Haal het weg.', zonderTag(source, start, end));
      if (last.name !== name)
        return [
          fout(
            'sjabloon',
            `Hier hoort {{/${last.name}}} te staan, niet {{/${name}}}.`,
            spanOf(source, start, end),
            {
              ...herstelSluiting(source, start, end, {
                name,
                last: last.name,
                open: open.map((one) => one.name),
              }),
              verwant: [
                {
                  melding: `Hier begint {{#${last.name}}}.`,
                  span: spanOf(source, last.start, last.end),
                },
              ],
            },
          ),
        ];
    } else if (/^\{\{~?\s*else\b/.test(tag) || kind === '^') {
      const last = open.at(-1);
      if (!last) return refuse('Deze else hoort bij geen enkele if of each.');
      if (last.otherwise)
        return refuse('Achter een else kan in hetzelfde blok geen tweede staan.', 'Haal er één weg.');
      last.otherwise = /^\{\{~?\s*(?:else|\^)\s*~?\}\}$/.test(tag);
      chained += last.otherwise ? 0 : 1;
      if (chained > GRENZEN.vragen) return refuse(DIEP.melding, DIEP.hint);
      if (!readable(`{{#if x}}${tag}{{/if}}`))
        return refuse('Deze else is niet te lezen.', UITLEG, herstelTekens(source, start, end, readable));
    } else if (!readable(tag))
      return refuse('Dit is niet te lezen.', UITLEG, herstelTekens(source, start, end, readable));
  }
  const innermost = open.at(-1);
  return open.map((one) => {
    const { name, start, end } = one;
    const hint = `Zet er {{/${name}}} achter.`;
    // What another block holds can only be closed when that is.
    const herstel = one === innermost ? sluitBlok(source, end, name) : {};
    return fout('sjabloon', `{{#${name}}} wordt niet afgesloten.`, spanOf(source, start, end), {
      hint,
      ...herstel,
    });
  });
}

const DIEP = {
  melding: `Blokken of vragen staan hier meer dan ${GRENZEN.niveaus} niveaus diep in elkaar.`,
  hint: 'Zet een stuk in een eigen bestand en voeg het in met {{> bestand}}.',
};

/** How many brackets of a tag are open at once. */
function brackets(tag: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of tag.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}

const UITLEG = 'Schrijf {{naam}}, {{#if naam}} … {{/if}}, {{#each lijst}} … {{/each}} of {{> bestand}}.';

/** What nearly every tag of a template is, a name without a word that means something itself: Handlebars reads these. */
const PLAIN =
  /^(?!.*\b(?:this|else|as|true|false|null|undefined)\b)\{\{~?(?:#[a-z]+ |> ?)?[a-z][a-z_-]*(?:\.[a-z][a-z_]*)*~?\}\}(?:\{\{\/[a-z]+\}\})?$/;

/** Whether Handlebars can read one tag, of a block with what closes it. */
function readable(text: string): boolean {
  return PLAIN.test(text) || text === '{{#if x}}{{else}}{{/if}}' || parse(text) !== undefined;
}

/** What Handlebars makes of a text; undefined when it cannot read it. */
function parse(text: string): Program | undefined {
  try {
    return Handlebars.parseWithoutProcessing(text);
  } catch {
    return undefined;
  }
}

/** The tree of a template that was read, in which it is settled which white space prints. */
export function parseToPrint(source: SourceText): Program {
  return Handlebars.parse(source.text, { srcName: source.path });
}
