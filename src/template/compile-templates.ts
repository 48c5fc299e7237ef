import Handlebars from 'handlebars';
import { GRENZEN, teller } from '../domain/grenzen.ts';
import { HELPERS } from './context-shape.ts';
import type { Template } from './read-template.ts';

/** What a template prints, or which bound it went over. */
export type Printed = { readonly text: string } | { readonly over: Bound };

type Bound = 'vulstappen' | 'vultekens';

/** Prints a template by name with a context; every value in it is a slot (see SlotTable). */
export type Print = (name: string, context: object) => Printed;

/**
 * Compiles checked templates. Nothing but these files and the helpers of the guide can be reached from them. A list in a
 * list multiplies: what would take too many steps, or too much text, ends without printing the rest.
 */
export function compileTemplates(templates: Iterable<Template>): Print {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers))
    if (!Object.hasOwn(HELPERS, name)) handlebars.unregisterHelper(name);
  handlebars.registerHelper('eq', (value: unknown, word: string) =>
    isSlotLike(value) ? value.tekst === word : false,
  );
  handlebars.registerHelper('en', (...values: unknown[]) => values.slice(0, -1).every(isPresent));
  handlebars.registerHelper('of', (...values: unknown[]) => values.slice(0, -1).some(isPresent));
  let budget = newBudget();
  /** A helper or partial that takes a step, and prints nothing once too much was asked. */
  const counted = <Args extends unknown[], R>(print: (this: unknown, ...args: Args) => R) =>
    function (this: unknown, ...args: Args): R | string {
      if (budget.steps()) budget.over ??= 'vulstappen';
      if (budget.over) return '';
      const text = print.apply(this, args);
      if (typeof text === 'string' && budget.characters(text.length)) budget.over ??= 'vultekens';
      return text;
    };
  for (const name of ['if', 'unless'] as const) {
    const helper = handlebars.helpers[name];
    if (helper) handlebars.registerHelper(name, counted(helper));
  }
  const { each } = handlebars.helpers;
  handlebars.registerHelper(
    'each',
    function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
      return each?.call(this, list, { ...options, fn: counted(options.fn) });
    },
  );
  const options = {
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
    preventIndent: true,
  } as CompileOptions;
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const { name, source } of templates) {
    const template = handlebars.compile(source.text, options);
    compiled.set(name, template);
    handlebars.registerPartial(name, counted(template));
  }
  return (name, context) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`no template "${name}"`);
    budget = newBudget();
    const text = template(context);
    if (budget.characters(text.length)) budget.over ??= 'vultekens';
    return budget.over ? { over: budget.over } : { text };
  };
}

/** What the printing of one template may still take. */
interface Budget {
  readonly steps: (count?: number) => boolean;
  readonly characters: (count?: number) => boolean;
  /** The bound that was gone over first. */
  over?: Bound;
}

function newBudget(): Budget {
  return { steps: teller(GRENZEN.vulstappen), characters: teller(GRENZEN.vultekens) };
}

function isPresent(value: unknown): boolean {
  return !Handlebars.Utils.isEmpty(value);
}

function isSlotLike(value: unknown): value is { readonly tekst: string } {
  return typeof value === 'object' && value !== null && 'tekst' in value;
}
