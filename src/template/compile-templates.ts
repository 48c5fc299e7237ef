import Handlebars from 'handlebars';
import { HELPERS } from './context-shape.ts';
import type { Template } from './read-template.ts';

/** Prints a template by name with a context; every value in it is a slot (see SlotTable). */
export type Print = (name: string, context: object) => string;

/** Compiles checked templates. Nothing but these files and the helpers of the guide can be reached from them. */
export function compileTemplates(templates: Iterable<Template>): Print {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers))
    if (!Object.hasOwn(HELPERS, name)) handlebars.unregisterHelper(name);
  handlebars.registerHelper('eq', (value: unknown, word: string) =>
    isSlotLike(value) ? value.tekst === word : false,
  );
  handlebars.registerHelper('en', (...values: unknown[]) => values.slice(0, -1).every(isPresent));
  handlebars.registerHelper('of', (...values: unknown[]) => values.slice(0, -1).some(isPresent));
  const options = {
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
    preventIndent: true,
  } as CompileOptions;
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const { name, source } of templates) {
    const template = handlebars.compile(source.text, options);
    compiled.set(name, template);
    handlebars.registerPartial(name, template);
  }
  return (name, context) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`no template "${name}"`);
    return template(context);
  };
}

function isPresent(value: unknown): boolean {
  return !Handlebars.Utils.isEmpty(value);
}

function isSlotLike(value: unknown): value is { readonly tekst: string } {
  return typeof value === 'object' && value !== null && 'tekst' in value;
}
