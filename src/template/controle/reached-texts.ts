import type { Layer } from '../read/read-layers.ts';
import type { Template } from '../read/read-template.ts';
import type { GelezenTekst } from './check-files.ts';

/**
 * The texts that a template is really made of: the YAML files of its layers, and the .hbs files that its documents are,
 * and insert. `documents`: the names of their files, without .hbs.
 */
export function reachedTexts(
  layers: readonly Layer[],
  templates: ReadonlyMap<string, Template>,
  documents: readonly string[],
): readonly GelezenTekst[] {
  const yaml = layers.flatMap(({ source, huisstijlSource }) => [source, huisstijlSource ?? source]);
  return [...yaml, ...reachedTemplates(templates, documents).map(({ source }) => source)];
}

/** The .hbs files that documents are, and insert, each once. */
export function reachedTemplates(
  templates: ReadonlyMap<string, Template>,
  documents: readonly string[],
): readonly Template[] {
  const reached = new Map<string, Template>();
  const todo = [...documents];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const template = templates.get(name);
    if (!template || reached.has(name)) continue;
    reached.set(name, template);
    todo.push(...insertedIn(template));
  }
  return [...reached.values()];
}

/** A template file with all that it inserts. */
export function textOf(file: string, templates: ReadonlyMap<string, Template>): string {
  const reached = new Map<string, Template>();
  const todo = [file];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const template = templates.get(next);
    if (!template || reached.has(next)) continue;
    reached.set(next, template);
    todo.push(...insertedIn(template));
  }
  return [...reached.values()].map(({ source }) => source.text).join('\n');
}

/** Names of the files that a template inserts with {{> …}}. */
export function insertedIn({ inserts }: Template): readonly string[] {
  return [...inserts.values()].flatMap(({ node }) =>
    node.type === 'PartialStatement' && node.name.type === 'PathExpression'
      ? [(node.name as hbs.AST.PathExpression).original]
      : [],
  );
}
