import type { Velden } from '../../gegevens/variabele.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import { HELPERS } from '../../template/shapes/context-shape.ts';
import type { Completion } from '../answers.ts';
import { filesBeside } from '../known/folders.ts';
import { isInExpression, scopesAt, variableAt } from '../known/template-scope.ts';
import { wordAround } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { complete, type Idea } from './idea.ts';

/** In a template file, between braces: variables with what they are, helpers, and behind `>` other files. */
export function templateCompletions(stand: Stand, offset: number): readonly Completion[] {
  const { source } = stand;
  if (!isInExpression(source.text, offset)) return [];
  const around = wordAround(source, offset, /[\w@./-]/);
  const word = spanText(around);
  const before = source.text.slice(0, around.start);
  if (/\{\{~?>\s*$/.test(before)) {
    const files = filesBeside(stand, /\.hbs$/).map((name) => name.replace(/\.hbs$/, ''));
    return complete(
      files.map((label) => ({ label, kind: 'bestand' })),
      around,
    );
  }
  const scopes = scopesAt(stand, offset);
  const prefix = /^.*[./](?=[^./]*$)/.exec(word)?.[0] ?? '';
  const rest = spanOf(source, Math.min(around.start + prefix.length, offset), around.end);
  if (prefix !== '') {
    const up = /^(?:\.\.\/)+$/.test(prefix) ? scopes[prefix.length / 3] : undefined;
    const owner = variableAt(scopes, prefix.slice(0, -1));
    return complete(variables(up ?? (owner && 'velden' in owner ? owner.velden : {}), 0), rest);
  }
  const opens = /\{\{~?#$/.test(before);
  const helpers = Object.entries(HELPERS)
    .filter(([naam]) => !opens || /^(?:if|unless|each|sectie)$/.test(naam))
    .map(
      ([naam, uitleg]): Idea => ({
        label: naam,
        kind: 'sleutel',
        detail: uitleg,
        tekst: `${naam} `,
        order: 90,
      }),
    );
  return complete([...(opens ? [] : scopes.flatMap(variables)), ...helpers], rest);
}

/** Variables of a scope; what lies further out is reached with `../`. */
function variables(velden: Velden, depth: number): readonly Idea[] {
  return Object.entries(velden).map(([naam, { uitleg }]) => ({
    label: `${'../'.repeat(depth)}${naam}`,
    kind: 'waarde',
    detail: uitleg,
    order: 10 + depth * 20,
  }));
}
