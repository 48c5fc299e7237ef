import { type Sjabloonschema, type Sleutelregel, sleutelsVan } from './sleutels.ts';

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
  const styles = regels.filter(({ path }) => path[0] === 'stijlen' && path.length > 2);
  const keys = new Map(styles.map(({ path, ...rest }) => [path.slice(2).join('.'), { path, ...rest }]));
  const once = [...keys.values()].map((one) => ({ ...one, path: ['stijlen', '*', ...one.path.slice(2)] }));
  const others = regels.filter((one) => !styles.includes(one));
  const top = new Set(others.map(({ path }) => path.join('.')));
  const inKind = (path: readonly string[]) =>
    path[0] === 'soorten' && path.length > 3 && top.has(path.slice(2).join('.'));
  return [...others.filter(({ path }) => !inKind(path)), ...once];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
