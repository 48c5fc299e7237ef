import { type Expression, parseExpressionAt } from 'acorn';
import { type Bedoeling, bedoeldeNaamIn } from '../../diagnostics/bedoeld.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import { type Bedrag, Getal } from '../../domain/bedrag.ts';
import { deelVan } from '../../domain/financien-plaats.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';

const FUNCTIES = ['som', 'cumulatief', 'vorig', 'min', 'max', 'abs', 'afronden', 'gemiddelde'] as const;
export type Functie = (typeof FUNCTIES)[number];
export type Teken = '+' | '-' | '*' | '/';

/** A formula, taken apart. `vast`, `cel`, `hier` and `jaren` are not written by authors: the standard blocks are made of them. */
export type Expr =
  | { readonly soort: 'getal'; readonly waarde: Getal; readonly tekst: string; readonly span?: Span }
  /** An amount that was typed elsewhere; `naam` tells messages what it is. */
  | { readonly soort: 'vast'; readonly waarde: Bedrag; readonly naam: string; readonly span?: Span }
  /** A row, a group, a column, or a cell of another table, still to be looked up. */
  | { readonly soort: 'naam'; readonly pad: string; readonly span?: Span }
  | { readonly soort: 'cel'; readonly tabel: string; readonly rij: string; readonly kolom?: string }
  /** Another column of the row itself. */
  | { readonly soort: 'hier'; readonly kolom: string }
  /** The sum of the row over all its years. */
  | { readonly soort: 'jaren' }
  | { readonly soort: 'som'; readonly termen: readonly Expr[] }
  | { readonly soort: 'negatief'; readonly waarde: Expr }
  | {
      readonly soort: 'reken';
      readonly teken: Teken;
      readonly links: Expr;
      readonly rechts: Expr;
      readonly span?: Span;
    }
  | {
      readonly soort: 'functie';
      readonly naam: Functie;
      readonly argumenten: readonly Expr[];
      readonly span?: Span;
    };

const HINT =
  'Een formule bestaat uit namen van rijen of kolommen, getallen, + - * / en haakjes, en functies zoals som(groep) en cumulatief(restant).';
/** No formula of an author is longer; the parser goes deep into one with many brackets. */
const LONGEST = 2000;
/** So many characters of what cannot be read stand in a message. */
const SHOWN = 60;
const TOKENS =
  /\s+|(?<naam>[A-Za-z_]\w*(?:\.\w+)*)|(?<getal>(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\w.])(?:\s*%)?)|(?<teken>[-+*/(),;×÷−–])/y;
const SAME: Readonly<Record<string, string>> = { ';': ',', '×': '*', '÷': '/', '−': '-', '–': '-' };

/**
 * Parses a formula; numbers are in Dutch notation (`1,5`, `62.000`, `5%`), arguments are parted by `;` or a comma
 * with a space. Every name and number is replaced by a JavaScript one of the same length, so that acorn
 * does the parsing and every position it tells is a position in the author's text.
 */
export function parseFormule(text: Located<string>): Result<Expr> {
  const names = new Map<number, string>();
  const numbers = new Map<number, string>();
  let code = '';
  const tokens = new RegExp(TOKENS);
  // As a spreadsheet has it: "=a + b".
  if (text.value.startsWith('=')) {
    code = ' ';
    tokens.lastIndex = 1;
  }
  if (text.value.length > LONGEST) {
    const hint = 'Verdeel haar over meer rijen, elk met een eigen id.';
    return failed(
      fout('formule', `Deze formule is te lang: ten hoogste ${LONGEST} tekens.`, text.span, { hint }),
    );
  }
  while (tokens.lastIndex < text.value.length) {
    const at = tokens.lastIndex;
    const token = tokens.exec(text.value);
    if (!token) return unreadable(text, at, 'Dit kan niet in een formule');
    const { naam, getal, teken } = token.groups ?? {};
    if (naam !== undefined) names.set(at, naam);
    if (getal !== undefined) numbers.set(at, getal);
    if (naam !== undefined) code = `${code}${'$'.repeat(naam.length)}`;
    else if (getal !== undefined) code = `${code}${'0'.padEnd(getal.length)}`;
    else code = `${code}${teken === undefined ? ' '.repeat(token[0].length) : (SAME[teken] ?? teken)}`;
  }
  let tree: Expression;
  try {
    tree = parseExpressionAt(code, 0, { ecmaVersion: 2020 });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unreadable(text, (error as SyntaxError & { pos: number }).pos, 'De formule is hier niet te lezen');
  }
  if (code.slice(tree.end).trim() !== '')
    return unreadable(text, tree.end, 'De formule is hier niet te lezen');
  return convert(tree, { text, names, numbers });
}

function unreadable(text: Located<string>, at: number, melding: string): Result<never> {
  const rest = text.value.slice(at).trim();
  const shown = rest.length > SHOWN ? `${rest.slice(0, SHOWN)}…` : rest;
  const where = rest === '' ? 'het einde van de formule' : `'${shown}'`;
  const next = /\S/g;
  next.lastIndex = at;
  const span = deelVan(text, next.exec(text.value)?.index ?? at, text.value.length);
  const [, whole, cents] = /^(\d+)\.(\d+)/.exec(rest) ?? [];
  if (whole !== undefined) {
    const hint = `Bedoelt u ${whole},${cents}? Een punt staat alleen tussen duizendtallen.`;
    return failed(fout('formule', `${melding}: ${where}.`, span, { hint }));
  }
  return failed(fout('formule', `${melding}: ${where}.`, rest === '' ? text.span : span, { hint: HINT }));
}

interface Lexed {
  readonly text: Located<string>;
  readonly names: ReadonlyMap<number, string>;
  readonly numbers: ReadonlyMap<number, string>;
}

function convert(root: Expression, lexed: Lexed): Result<Expr> {
  const diagnostics: Diagnostic[] = [];
  const spanAt = (node: { start: number; end: number }) => deelVan(lexed.text, node.start, node.end);
  const value = visit(root);
  return diagnostics.length > 0 ? { diagnostics } : ok(value);

  function refuse(
    node: { start: number; end: number },
    melding: string,
    meant: Bedoeling = { hint: HINT },
  ): Expr {
    diagnostics.push(fout('formule', melding, spanAt(node), meant));
    return { soort: 'som', termen: [] };
  }

  function visit(node: Expression): Expr {
    if (node.type === 'Literal') return getal(lexed.numbers.get(node.start) ?? '0', spanAt(node));
    if (node.type === 'Identifier') {
      const pad = lexed.names.get(node.start) ?? '';
      // A row may be called `min`; only these two mean something without brackets.
      if (pad === 'som' || pad === 'cumulatief')
        return { soort: 'functie', naam: pad, argumenten: [], span: spanAt(node) };
      return { soort: 'naam', pad, span: spanAt(node) };
    }
    if (node.type === 'UnaryExpression' && (node.operator === '-' || node.operator === '+')) {
      const waarde = visit(node.argument);
      return node.operator === '-' ? { soort: 'negatief', waarde } : waarde;
    }
    if (
      node.type === 'BinaryExpression' &&
      isTeken(node.operator) &&
      node.left.type !== 'PrivateIdentifier'
    ) {
      const [links, rechts] = [visit(node.left), visit(node.right)];
      return { soort: 'reken', teken: node.operator, links, rechts, span: spanAt(node) };
    }
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
      const naam = lexed.names.get(node.callee.start) ?? '';
      const argumenten = node.arguments.flatMap((one) => (one.type === 'SpreadElement' ? [] : [visit(one)]));
      if (isFunctie(naam)) return { soort: 'functie', naam, argumenten, span: spanAt(node) };
      const known = `Bekend zijn: ${FUNCTIES.join(', ')}.`;
      return refuse(
        node.callee,
        `De functie '${naam}' bestaat niet.`,
        bedoeldeNaamIn(spanAt(node.callee), naam, FUNCTIES, known),
      );
    }
    return refuse(node, `'${lexed.text.value.slice(node.start, node.end)}' kan niet in een formule.`);
  }
}

/** A number as it stands in a formula: "1.250,50" or "5%". */
function getal(tekst: string, span: Span): Expr {
  const digits = tekst.replace(/[.\s%]/g, '').replace(',', '.');
  const waarde = new Getal(digits);
  return { soort: 'getal', waarde: tekst.endsWith('%') ? waarde.dividedBy(100) : waarde, tekst, span };
}

function isFunctie(name: string): name is Functie {
  return (FUNCTIES as readonly string[]).includes(name);
}

function isTeken(operator: string): operator is Teken {
  return operator === '+' || operator === '-' || operator === '*' || operator === '/';
}

/**
 * True when the formula only adds, takes off, or scales by fixed numbers, so that a total over years may be
 * summed from its own row as well as computed from the other rows.
 */
export function isLineair(expr: Expr): boolean {
  if (expr.soort === 'functie') return expr.naam === 'som' && expr.argumenten.every(isLineair);
  if (expr.soort === 'som') return expr.termen.every(isLineair);
  if (expr.soort === 'negatief') return isLineair(expr.waarde);
  if (expr.soort === 'getal') return false;
  if (expr.soort !== 'reken') return true;
  const { teken, links, rechts } = expr;
  if (teken === '+' || teken === '-') return isLineair(links) && isLineair(rechts);
  if (teken === '/') return isLineair(links) && rechts.soort === 'getal';
  return (isLineair(links) && rechts.soort === 'getal') || (links.soort === 'getal' && isLineair(rechts));
}

/** True when the formula is a balance at a moment (cumulative, or built on the year before): never summed over years. */
export function isStand(expr: Expr): boolean {
  if (expr.soort === 'functie') {
    return expr.naam === 'cumulatief' || expr.naam === 'vorig' || expr.argumenten.some(isStand);
  }
  if (expr.soort === 'som') return expr.termen.some(isStand);
  if (expr.soort === 'negatief') return isStand(expr.waarde);
  return expr.soort === 'reken' && (isStand(expr.links) || isStand(expr.rechts));
}

/** True for a number that stands in a formula, or is computed from such numbers alone. */
export function isLosGetal(expr: Expr): boolean {
  if (expr.soort === 'getal') return true;
  if (expr.soort === 'negatief') return isLosGetal(expr.waarde);
  if (expr.soort === 'reken') return isLosGetal(expr.links) && isLosGetal(expr.rechts);
  return false;
}

/** Every `som` in a formula. */
export function sommenIn(expr: Expr): readonly (Expr & { readonly soort: 'functie' })[] {
  if (expr.soort === 'reken') return [...sommenIn(expr.links), ...sommenIn(expr.rechts)];
  if (expr.soort === 'negatief') return sommenIn(expr.waarde);
  if (expr.soort === 'som') return expr.termen.flatMap(sommenIn);
  if (expr.soort !== 'functie') return [];
  const inside = expr.argumenten.flatMap(sommenIn);
  return expr.naam === 'som' ? [expr, ...inside] : inside;
}

/** Every row, column or cell that a formula names. */
export function verwijzingenIn(expr: Expr): readonly (Expr & { readonly soort: 'naam' | 'cel' })[] {
  switch (expr.soort) {
    case 'naam':
    case 'cel':
      return [expr];
    case 'reken':
      return [...verwijzingenIn(expr.links), ...verwijzingenIn(expr.rechts)];
    case 'negatief':
      return verwijzingenIn(expr.waarde);
    case 'som':
      return expr.termen.flatMap(verwijzingenIn);
    case 'functie':
      return expr.argumenten.flatMap(verwijzingenIn);
    default:
      return [];
  }
}

/** True for `afronden(…)` without decimals. */
export function rondtAfOpHeel(expr: Expr): boolean {
  return expr.soort === 'functie' && expr.naam === 'afronden' && expr.argumenten.length === 1;
}
