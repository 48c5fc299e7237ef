import { anyNamed, isManyNamed, type Sjabloonschema, type Sleutelregel, sleutelsVan } from './sleutels.ts';

/** The reference of all keys of both files, as Markdown: templates/SLEUTELS.md. */
export function naslag(): string {
  return `# Alle sleutels van een sjabloon

Gemaakt door het programma zelf, uit dezelfde schema's als waarmee het controleert; hoe u ze gebruikt, staat in LEESMIJ.md.
Een \`*\` staat voor een naam die u zelf kiest. Alles mag u weglaten: dan geldt wat het sjabloon zegt dat u uitbreidt.

## sjabloon.yaml

${table('sjabloon')}

## huisstijl.yaml

${table('huisstijl')}
`;
}

function table(welk: Sjabloonschema): string {
  const rows = folded(sleutelsVan(welk)).map(
    ({ path, uitleg, waarden }) =>
      `| \`${path.join('.')}\` | ${cell(waarden.map((one) => (/^(?:lijst|groep|tekst)/.test(one) ? one : `\`${one}\``)).join(', '))} | ${cell((uitleg ?? '').replace(/\.$/, ''))}. |`,
  );
  return ['| Sleutel | Wat er mag staan | Betekenis |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The keys of a style once for all roles, and what may stand in a kind and at the top once. */
function folded(regels: readonly Sleutelregel[]): readonly Sleutelregel[] {
  const many = regels
    .filter(({ path }) => isManyNamed(path))
    .map((one) => ({ ...one, path: anyNamed(one.path) }));
  const once = [...new Map(many.map((one) => [one.path.join('.'), one])).values()];
  const others = regels.filter(({ path }) => !isManyNamed(path));
  const top = new Set(others.map(({ path }) => path.join('.')));
  const inKind = (path: readonly string[]) =>
    path[0] === 'soorten' && path.length > 3 && top.has(path.slice(2).join('.'));
  return [...others.filter(({ path }) => !inKind(path)), ...once];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
