import Handlebars from 'handlebars';
import { GRENZEN, teller } from '../domain/grenzen.ts';
import { HELPERS } from './context-shape.ts';
import { DRUKHULPEN, isSlotLike } from './druk-hulpen.ts';
import type { Template } from './read-template.ts';

/** What a template prints, or which bound it went over. */
export type Printed =
  | {
      readonly text: string;
      /** The sections that it put somewhere itself. */
      readonly geplaatst: ReadonlySet<string>;
    }
  | { readonly over: Bound };

type Bound = 'vulstappen' | 'vultekens';

/**
 * Prints a template by name with a context; every value in it is a slot (see SlotTable). `secties` are what `sectie` can
 * put somewhere, by their keys.
 */
export type Print = (name: string, context: object, secties?: ReadonlyMap<string, object>) => Printed;

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
  for (const [name, print] of Object.entries(DRUKHULPEN)) handlebars.registerHelper(name, print);
  handlebars.registerHelper('meer', (list: unknown) => Array.isArray(list) && list.length > 1);
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
    // Handlebars asks whether there is a value; of ja/nee it matters which.
    const ask = counted(function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
      return helper?.call(this, isPresent(value), options);
    });
    handlebars.registerHelper(name, ask);
  }
  const { each } = handlebars.helpers;
  handlebars.registerHelper(
    'each',
    function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
      return each?.call(this, list, { ...options, fn: counted(options.fn) });
    },
  );
  let secties: ReadonlyMap<string, object> = new Map();
  const geplaatst = new Set<string>();
  handlebars.registerHelper(
    'sectie',
    function (this: unknown, key: string, hulp: Partial<Handlebars.HelperOptions>) {
      const found = secties.get(key);
      const { fn: block, inverse } = hulp;
      if (!found) return block ? inverse?.(this) : '';
      geplaatst.add(key);
      return block ? counted(block)(found) : 'inhoud' in found ? found.inhoud : '';
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
  return (name, context, all = new Map()) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`no template "${name}"`);
    budget = newBudget();
    secties = all;
    geplaatst.clear();
    const text = template(context);
    if (budget.characters(text.length)) budget.over ??= 'vultekens';
    return budget.over ? { over: budget.over } : { text, geplaatst: new Set(geplaatst) };
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
  return isSlotLike(value) ? value.kern?.ja !== false : !Handlebars.Utils.isEmpty(value);
}
