import { GRENZEN, teller } from '../../domain/grenzen.ts';
import { type Bound, type Budget, type Program, printProgram } from './print-program.ts';

/** What a template prints, or which bound it went over. */
export type Printed =
  | {
      readonly text: string;
      /** The sections that it put somewhere itself. */
      readonly geplaatst: ReadonlySet<string>;
    }
  | { readonly over: Bound };

/**
 * Prints a template by name with a context; every value in it is a slot (see SlotTable). `secties` are what `sectie` can
 * put somewhere, by their keys.
 */
export type Print = (name: string, context: object, secties?: ReadonlyMap<string, object>) => Printed;

/**
 * Makes what prints checked templates: their trees, as Handlebars reads them, are walked; no code is made of them, so that
 * a page that lets no text become code can print too. Nothing but these files and the helpers of the guide can be reached
 * from them. A list in a list multiplies: what would take too many steps, or too much text, ends without printing the rest.
 */
export function createPrint(boomVan: (name: string) => Program | undefined): Print {
  const programs = new Map<string, Program>();
  const programOf = (name: string): Program => {
    const program = programs.get(name) ?? boomVan(name);
    if (!program) throw new Error(`no template "${name}"`);
    programs.set(name, program);
    return program;
  };
  return (name, context, secties = new Map()) => {
    const budget = newBudget();
    const geplaatst = new Set<string>();
    const text = printProgram(
      programOf(name),
      { context },
      { partial: programOf, secties, place: (key) => void geplaatst.add(key), budget },
    );
    if (budget.characters(text.length)) budget.over ??= 'vultekens';
    return budget.over ? { over: budget.over } : { text, geplaatst };
  };
}

function newBudget(): Budget {
  return { steps: teller(GRENZEN.vulstappen), characters: teller(GRENZEN.vultekens) };
}
