import { openSjablonen } from '../../src/pipeline.ts';
import { maakPapieren, type PapierOpties } from '../../src/vergaderstukken/papieren.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from './disk-with.ts';
import { ROOT } from './examples.ts';
import { proposal } from './proposal.ts';
import { RAAD_YAML, vergaderingText } from './vergadering.ts';

/** The file of the meeting of the tests. */
export const PATH = 'proposals/vergaderingen/2026-03-24/vergadering.md';

/** The templates of this repository, loaded once. */
const OP_SCHIJF = openSjablonen(createDiskWorld(ROOT), 'templates');

/** Makes the papers of a meeting with these keys and files; `text` gives the words of one made as HTML. */
export async function papierenVan(
  keys: string,
  {
    raad = RAAD_YAML,
    body = '',
    voorstel = proposal(),
    files = {},
    formaten = ['html'],
    welke,
    variant,
  }: {
    readonly raad?: string;
    readonly body?: string;
    readonly voorstel?: string;
    readonly files?: Readonly<Record<string, string>>;
    readonly formaten?: PapierOpties['formaten'];
    readonly welke?: PapierOpties['welke'];
    readonly variant?: PapierOpties['variant'];
  } = {},
) {
  const world = diskWith({
    'templates/standaard/raad.yaml': raad,
    'proposals/brug/voorstel.md': voorstel,
    [PATH]: vergaderingText(keys, body),
    ...files,
  });
  const own = Object.keys(files).some((path) => path.endsWith('.hbs'));
  const sjablonen = own ? openSjablonen(world, 'templates') : OP_SCHIJF;
  const { value, diagnostics } = await maakPapieren(world, PATH, { sjablonen, formaten, welke, variant });
  const decode = (name: string) =>
    new TextDecoder().decode(value?.artifacts.find((one) => one.name === name)?.bytes);
  return {
    value,
    names: value?.artifacts.map(({ name }) => name) ?? [],
    found: diagnostics.map(({ ernst, regel }) => `${ernst} ${regel}`),
    diagnostics,
    html: (papier: string) => decode(`${papier}.html`),
    text: (papier: string) => wordsOf(decode(`${papier}.html`)),
    json: () => JSON.parse(decode('vergadering.json')) as Record<string, unknown>,
  };
}

/** The words that a reader sees, a line for each paragraph, heading, item or row. */
export function wordsOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/<\/(?:p|h\d|li|tr|dd|caption|div)>/g, '\n')
    .replace(/<\/(?:th|td|dt)>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
