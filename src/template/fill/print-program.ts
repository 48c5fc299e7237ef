import { DRUKHULPEN, isSlotLike } from './druk-hulpen.ts';

/** A template, or a piece of it, as a tree in which it is settled which white space prints. */
export type Program = hbs.AST.Program;
type Expression = hbs.AST.Expression;

export type Bound = 'vulstappen' | 'vultekens';

/** What the printing of one template may still take. */
export interface Budget {
  readonly steps: (count?: number) => boolean;
  readonly characters: (count?: number) => boolean;
  /** The bound that was gone over first. */
  over?: Bound;
}

/** Where the names of a place are looked up: in a context, or with `../` in the one around it. */
interface Scope {
  readonly context: unknown;
  /** Of one of a list: whether it is the first or the last. */
  readonly data?: { readonly first: boolean; readonly last: boolean };
  readonly outer?: Scope;
}

/** What a template reaches besides its context. */
interface Reach {
  /** The tree of another template. */
  readonly partial: (name: string) => Program;
  /** What `sectie` can put somewhere, by key. */
  readonly secties: ReadonlyMap<string, object>;
  /** Is told which of these was put somewhere. */
  readonly place: (key: string) => void;
  readonly budget: Budget;
}

/**
 * The text of a checked template. It means what Handlebars says it means (the same helpers, own properties alone, values
 * escaped unless they say by `toHTML` what they print), with one thing besides: in a file that was put in, `../` goes on to
 * what is around it there, as the check of templates says. What that check does not let through is an Error with its place.
 */
export function printProgram(program: Program | undefined, scope: Scope, reach: Reach): string {
  let text = '';
  for (const statement of program?.body ?? []) text += printStatement(statement, scope, reach);
  return text;
}

function printStatement(statement: hbs.AST.Statement, scope: Scope, reach: Reach): string {
  switch (statement.type) {
    case 'ContentStatement':
      return (statement as hbs.AST.ContentStatement).value;
    case 'CommentStatement':
      return '';
    case 'MustacheStatement':
      return escaped(mustacheValue(statement as hbs.AST.MustacheStatement, scope, reach));
    case 'BlockStatement':
      return printBlock(statement as hbs.AST.BlockStatement, scope, reach);
    case 'PartialStatement': {
      const { name, indent } = statement as hbs.AST.PartialStatement & { readonly indent?: string };
      const program = reach.partial(nameOf(name));
      return `${indent ?? ''}${counted(reach.budget, () => printProgram(program, scope, reach))}`;
    }
    default:
      throw unsupported(statement);
  }
}

function printBlock(block: hbs.AST.BlockStatement, scope: Scope, reach: Reach): string {
  const { program, inverse, params } = block;
  const otherwise = () => printProgram(inverse, scope, reach);
  const [param] = params;
  if (!param) throw unsupported(block);
  switch (nameOf(block.path)) {
    case 'if':
      return counted(reach.budget, () =>
        isPresent(evaluate(param, scope)) ? printProgram(program, scope, reach) : otherwise(),
      );
    case 'unless':
      return counted(reach.budget, () =>
        isPresent(evaluate(param, scope)) ? otherwise() : printProgram(program, scope, reach),
      );
    case 'each': {
      const list = evaluate(param, scope);
      if (!Array.isArray(list) || list.length === 0) return otherwise();
      let text = '';
      for (const [index, context] of list.entries()) {
        const data = { first: index === 0, last: index === list.length - 1 };
        text += counted(reach.budget, () => printProgram(program, { context, data, outer: scope }, reach));
      }
      return text;
    }
    case 'sectie': {
      const key = nameOf(param);
      const found = reach.secties.get(key);
      if (!found) return otherwise();
      reach.place(key);
      return counted(reach.budget, () => printProgram(program, { context: found, outer: scope }, reach));
    }
    default:
      throw unsupported(block);
  }
}

/** A piece that takes a step; it prints nothing once too much was asked. */
function counted(budget: Budget, print: () => string): string {
  if (budget.steps()) budget.over ??= 'vulstappen';
  if (budget.over) return '';
  const text = print();
  if (budget.characters(text.length)) budget.over ??= 'vultekens';
  return text;
}

function mustacheValue({ path, params }: hbs.AST.MustacheStatement, scope: Scope, reach: Reach): unknown {
  const name = nameOf(path);
  const [first, word] = params;
  if (name === 'sectie' && first) {
    const found = reach.secties.get(nameOf(first));
    if (found) reach.place(nameOf(first));
    return found && 'inhoud' in found ? found.inhoud : '';
  }
  const hulp = first && word && Object.hasOwn(DRUKHULPEN, name) ? DRUKHULPEN[name] : undefined;
  if (hulp && first && word) return hulp(evaluate(first, scope), nameOf(word));
  if (first) throw unsupported(path);
  return evaluate(path, scope);
}

/** What an expression stands for: the value of a path, or the answer to a question. */
function evaluate(expression: Expression, scope: Scope): unknown {
  if (expression.type === 'PathExpression') return lookUp(expression as hbs.AST.PathExpression, scope);
  if (expression.type !== 'SubExpression') throw unsupported(expression);
  const { path, params } = expression as hbs.AST.SubExpression;
  const [first, word] = params;
  switch (nameOf(path)) {
    case 'eq': {
      const value = first && evaluate(first, scope);
      return isSlotLike(value) && word !== undefined && value.tekst === nameOf(word);
    }
    case 'meer': {
      const list = first && evaluate(first, scope);
      return Array.isArray(list) && list.length > 1;
    }
    case 'en':
      return params.every((param) => isPresent(evaluate(param, scope)));
    case 'of':
      return params.some((param) => isPresent(evaluate(param, scope)));
    default:
      throw unsupported(expression);
  }
}

function lookUp({ depth, data, parts }: hbs.AST.PathExpression, scope: Scope): unknown {
  let at: Scope | undefined = scope;
  for (let up = 0; up < depth; up += 1) at = at?.outer;
  let value: unknown = data ? at?.data : at?.context;
  for (const part of parts) {
    if (value === undefined || value === null) return undefined;
    value = Object.hasOwn(Object(value), part) ? (value as Record<string, unknown>)[part] : undefined;
  }
  return value;
}

/** Whether there is a value, as `if` asks; of ja/nee it matters which. */
function isPresent(value: unknown): boolean {
  return isSlotLike(value) ? value.kern?.ja !== false : !isEmpty(value);
}

/** What Handlebars takes for empty (its `Utils.isEmpty`): what is not true, but for a nought, and a list without items. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : !value && value !== 0;
}

/** A value as it is printed: by its own `toHTML`, or escaped, as Handlebars does (its `Utils.escapeExpression`). */
function escaped(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'toHTML' in value && typeof value.toHTML === 'function')
    return value.toHTML();
  return String(value ?? '').replace(/[&<>"'`=]/g, (sign) => ESCAPED[sign] ?? sign);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** The name of a helper or a file, or a word between quotation marks. */
function nameOf(expression: Expression): string {
  return 'original' in expression ? String(expression.original) : '';
}

function unsupported({ type, loc }: Pick<hbs.AST.Node, 'type'> & Partial<hbs.AST.Node>): Error {
  const place = loc ? `${loc.source ?? ''}:${loc.start.line}:${loc.start.column + 1}: ` : '';
  return new Error(`${place}${type} kan hier niet.`);
}
