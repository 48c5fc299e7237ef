import type { Regelpagina } from '../../src/checks/regel.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { loadSjabloon } from '../../src/template/load-sjabloon.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { bestandenVan, checkBestanden } from './bestanden-voorbeeld.ts';
import { diskWith } from './disk-with.ts';
import { ROOT } from './examples.ts';
import { M, marked } from './marked.ts';
import { testPng } from './png.ts';
import { SCHRIJFWIJZEN } from './schrijfwijzen.ts';
import { checkNaVastleggen, checkStukken, naVastleggenVan, stukkenVan } from './stukken-voorbeeld.ts';
import { templateFiles } from './templates.ts';
import { RAAD_YAML, raadOf, vergaderingOf, vergaderingText } from './vergadering.ts';
import { completeVoorbeeld } from './voorbeeld.ts';

/** Files by their path, as typed: with byte order mark and line ends. */
export type Bestanden = Readonly<Record<string, string | Uint8Array>>;

/** Whole files in which an example stands, and how they are looked at, as they are or as they become. */
export interface Proef {
  readonly bestanden: Bestanden;
  check(bestanden: Bestanden): Promise<readonly Diagnostic[]>;
}

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
/** A picture for the examples that have one. */
const PICTURE = 'proposals/standaard-fietsparkeren-station/beeld/gestalde-fietsen.png';

/** The example of a page of a rule as files that can be checked, and where its mark ‹ stood: "file line:column". */
export async function proefVan(
  example: string,
  file: Regelpagina['in'],
): Promise<Proef & { readonly places: readonly string[] }> {
  const proef = await withMarks(example, file);
  const places: string[] = [];
  const bestanden = Object.entries(proef.bestanden).map(([path, text]) => {
    if (typeof text !== 'string' || !text.includes('‹')) return [path, text] as const;
    const { source, places: own } = marked(text.replaceAll('›', '').replaceAll('‹', M), path);
    places.push(...own.map((place) => `${path} ${place}`));
    return [path, source.text] as const;
  });
  return { check: proef.check, bestanden: Object.fromEntries(bestanden), places };
}

async function withMarks(example: string, file: Regelpagina['in']): Promise<Proef> {
  switch (file) {
    case 'vergadering':
      return vergaderingProef(vergaderingText(example));
    case 'raad':
      return raadProef(RAAD_YAML.replace(/zetels: 15/, example));
    case 'amendement':
      return { bestanden: await stukkenVan(example), check: checkStukken };
    case 'vastgelegd':
      return { bestanden: await naVastleggenVan(example), check: checkNaVastleggen };
    case 'bestanden':
      return { bestanden: bestandenVan(example), check: checkBestanden };
    default:
      return voorstelProef(completeVoorbeeld(example));
  }
}

/** A whole proposal, with the pictures that it names, and files beside it. */
export function voorstelProef(text: string, naast: Bestanden = {}): Proef {
  const picture = disk.read(PICTURE) ?? new Uint8Array();
  const pictures = [...text.matchAll(/\(([\w/-]+\.png)/g)].map(([, name]) => [`proef/${name}`, picture]);
  return {
    bestanden: { 'proef/voorstel.md': text, ...Object.fromEntries(pictures), ...naast },
    check: async (bestanden) =>
      (await check(diskWith(bestanden), 'proef/voorstel.md', sjablonen)).diagnostics,
  };
}

/** A whole meeting of the council of the examples. */
export function vergaderingProef(text: string): Proef {
  return {
    bestanden: { 'vergadering.md': text },
    check: async (bestanden) => vergaderingOf(String(bestanden['vergadering.md'])).diagnostics,
  };
}

/** A whole council. */
export function raadProef(text: string): Proef {
  return {
    bestanden: { 'raad.yaml': text },
    check: async (bestanden) => raadOf(String(bestanden['raad.yaml'])).diagnostics,
  };
}

/** A template that others extend, with no more than is needed: looked at a hundred times it must be small. */
const KLEIN = {
  'templates/standaard/sjabloon.yaml': `gemeente: Waterdorp
organisatie: Gemeente Waterdorp
secties: { aanleiding: Aanleiding, argumenten: Argumenten }
kopgegevens: [onderwerp]
soorten:
  raadsvoorstel:
    documenten:
      - { naam: raadsvoorstel, sjabloon: raadsvoorstel.hbs, titel: Raadsvoorstel }
    secties: [aanleiding, argumenten]
  startnotitie: { als: raadsvoorstel }
`,
  'templates/standaard/raadsvoorstel.hbs': '<h1>{{titel}}</h1>\n',
  'templates/standaard/kopgegevens.hbs': '<p>x</p>\n',
  'templates/standaard/besluit.hbs': '<h1>Besluit</h1>\n',
};

let found: Bestanden | undefined;

/** The small template, with the house style of the real one. */
function base(): Bestanden {
  if (found) return found;
  // Without braces YAML is read much faster.
  const plain = (text: string | Uint8Array) =>
    typeof text === 'string' && !text.startsWith('<') ? (SCHRIJFWIJZEN['no braces']?.(text) ?? text) : text;
  const whole = {
    ...Object.fromEntries(
      Object.entries(templateFiles('standaard')).filter(([path]) => /\.(?:ttf|otf)$|huisstijl/.test(path)),
    ),
    ...KLEIN,
  };
  found = Object.fromEntries(Object.entries(whole).map(([path, text]) => [path, plain(text)]));
  return found;
}

/** The template `proef` of these files, which extends a small `standaard`. */
export function sjabloonProef(files: Readonly<Record<string, string>>): Proef {
  const own = { 'sjabloon.yaml': 'breidt_uit: standaard\nvelden: { opgave: Opgave }\n', ...files };
  const picture = { 'templates/proef/beeld/er.png': testPng().bytes };
  const begin = Object.fromEntries(
    Object.entries(own).map(([name, text]) => [`templates/proef/${name}`, text]),
  );
  let first: readonly Diagnostic[] | undefined;
  return {
    bestanden: begin,
    check: async (bestanden) => {
      if (bestanden === begin && first) return first;
      const world = createMemoryWorld({ ...base(), ...picture, ...bestanden });
      const { diagnostics } = await loadSjabloon(world, 'templates', 'proef');
      // What nothing asks for is no part of these.
      const told = diagnostics.filter(({ regel }) => regel !== 'sjabloon-bestand');
      if (bestanden === begin) first = told;
      return told;
    },
  };
}
