import Handlebars from 'handlebars';
import { DRUKHULPEN, isSlotLike } from '../../src/template/fill/druk-hulpen.ts';
import { HELPERS } from '../../src/template/shapes/context-shape.ts';

/** Prints a template by its name; `secties` are what `sectie` can put somewhere. */
type Print = (name: string, context: object, secties: ReadonlyMap<string, object>) => string;

/**
 * Prints templates with Handlebars' own compiler and the helpers of the guide: what our own printing is held against.
 * Without bounds.
 */
export function compileWithHandlebars(templates: Readonly<Record<string, string>>): Print {
  const handlebars = Handlebars.create();
  for (const helper of Object.keys(handlebars.helpers))
    if (!Object.hasOwn(HELPERS, helper)) handlebars.unregisterHelper(helper);
  handlebars.registerHelper('eq', (value: unknown, word: string) =>
    isSlotLike(value) ? value.tekst === word : false,
  );
  for (const [helper, print] of Object.entries(DRUKHULPEN)) handlebars.registerHelper(helper, print);
  handlebars.registerHelper('meer', (list: unknown) => Array.isArray(list) && list.length > 1);
  handlebars.registerHelper('en', (...values: unknown[]) => values.slice(0, -1).every(isPresent));
  handlebars.registerHelper('of', (...values: unknown[]) => values.slice(0, -1).some(isPresent));
  for (const helper of ['if', 'unless'] as const) {
    const ask = handlebars.helpers[helper];
    // Handlebars asks whether there is a value; of ja/nee it matters which.
    handlebars.registerHelper(helper, function (this: unknown, value: unknown, options: unknown) {
      return ask?.call(this, isPresent(value), options);
    });
  }
  let known: ReadonlyMap<string, object> = new Map();
  handlebars.registerHelper(
    'sectie',
    function (this: unknown, key: string, { fn, inverse }: Partial<Handlebars.HelperOptions>) {
      const found = known.get(key);
      if (!found) return fn ? inverse?.(this) : '';
      // A copy: what is inside itself Handlebars would not count for `../`, though the check of templates does.
      return fn ? fn({ ...found }) : 'inhoud' in found ? found.inhoud : '';
    },
  );
  const options = {
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((helper) => [helper, true])),
    preventIndent: true,
  } as CompileOptions;
  const compiled = new Map(
    Object.entries(templates).map(([key, text]) => [key, handlebars.compile(text, options)]),
  );
  for (const [key, template] of compiled) handlebars.registerPartial(key, template);
  return (name, context, secties) => {
    known = secties;
    return compiled.get(name)?.(context) ?? '';
  };
}

function isPresent(value: unknown): boolean {
  return isSlotLike(value) ? value.kern?.ja !== false : !Handlebars.Utils.isEmpty(value);
}
