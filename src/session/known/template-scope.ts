import type { Velden, Vorm } from '../../gegevens/variabele.ts';
import { contextShape, LUSVARIABELEN } from '../../template/shapes/context-shape.ts';
import { PAPIEREN } from '../../template/shapes/papieren.ts';
import { baseOf } from '../../world/paths.ts';
import type { Stand } from '../session.ts';

/** Whether a text is one of the files of a template that Handlebars reads. */
export function isTemplateFile({ path }: Pick<Stand, 'path'>): boolean {
  return path.endsWith('.hbs');
}

/** Whether an offset stands between `{{` and `}}`, or behind a `{{` that its line does not close. */
export function isInExpression(text: string, offset: number): boolean {
  const open = text.lastIndexOf('{{', offset - 1);
  if (open === -1 || open + 2 > offset) return false;
  const between = text.slice(open + 2, offset);
  return !between.includes('}}') && !between.includes('\n');
}

/** The variables at an offset of a template file: those of the innermost list around it first. */
export function scopesAt({ path, source, sjabloon }: Stand, offset: number): readonly Velden[] {
  const papier = PAPIEREN.find(([file]) => file === baseOf(path))?.[1];
  const top = papier ?? contextShape(sjabloon?.velden ?? [], Object.keys(sjabloon?.soorten ?? {}));
  const scopes: Velden[] = [top];
  for (const [, open, list = ''] of source.text
    .slice(0, offset)
    .matchAll(/\{\{~?(?:(#each)\s+([\w./]+)|\/each)/g)) {
    if (!open) {
      if (scopes.length > 1) scopes.shift();
      continue;
    }
    const found = variableAt(scopes, list);
    scopes.unshift({ ...LUSVARIABELEN, ...(found && 'velden' in found ? found.velden : {}) });
  }
  return scopes;
}

/** The variable that a path names ("portefeuillehouders", "this.naam", "../titel"). */
export function variableAt(scopes: readonly Velden[], path: string): Vorm | undefined {
  const up = path.match(/\.\.\//g)?.length ?? 0;
  const steps = path.replace(/^(?:\.\.\/)+|^(?:this|\.)[./]/, '').split(/[./]/);
  let here: Velden | undefined = scopes[up];
  let found: Vorm | undefined;
  for (const step of steps) {
    found = here && Object.hasOwn(here, step) ? here[step] : undefined;
    here = found && 'velden' in found ? found.velden : undefined;
  }
  return found;
}
