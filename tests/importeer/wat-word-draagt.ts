import { isMap, isSeq, parseDocument as parseYaml, visit } from 'yaml';
import { financienInTekst } from '../../src/compose/financien-in-tekst.ts';
import { verwijsnaam } from '../../src/compose/finish/bijschriften.ts';
import { findPuntById } from '../../src/domain/besluitpunt.ts';
import { CANONIEKE_SECTIES, vergelijkbaar } from '../../src/domain/secties.ts';
import { puntenVanBeide } from '../../src/domain/voorstel.ts';
import { formatVoorstel } from '../../src/format/format-voorstel.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { CheckedVoorstel } from '../../src/pipeline.ts';
import { createSource } from '../../src/source/source-text.ts';

/** A proposal for comparison: its frontmatter as plain data, every scalar as text, and its body. */
export interface Vergelijkbaar {
  readonly gegevens: unknown;
  readonly tekst: string;
}

type Data = Record<string, unknown>;

/** Parts a proposal for comparison; tables with amounts are a matter of their own. */
export function alsGegevens(text: string): Vergelijkbaar {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseYaml(yaml, { schema: 'failsafe' });
  document.delete('financien');
  return { gegevens: document.toJSON(), tekst: zonderTabellen(body).trim() };
}

/** Without the places of tables with amounts. */
function zonderTabellen(body: string): string {
  return body.replace(/^::tabel\[[^\]]*\]\n+/gm, '');
}

/**
 * The source of a document as far as a Word file can carry it. This is the list of all that it cannot:
 * - `status`, ids, the files of bijlagen, names of footnotes and of pictures: nobody sees them;
 * - `intern` and the titles of bijlagen that are not public, in the public variant; `openbaar` in the internal one,
 *   and where the template does not print it;
 * - `:bedrag`, `:punt` and `:tabel` are what they print; quotes are printed curly;
 * - sections stand under the heading of the template and in its order;
 * - tables with amounts: their rows come back, and not what the program computed them with.
 */
export function watWordDraagt(
  source: string,
  { voorstel, financien, geladen }: CheckedVoorstel,
  variant: 'openbaar' | 'intern',
): Vergelijkbaar {
  const soort = geladen.sjabloon.soorten[voorstel.soort.value];
  if (!soort) throw new Error('no kind');
  const toontOpenbaar =
    variant === 'openbaar' && soort.kopgegevens.some(({ sleutel }) => sleutel === 'openbaar');
  const { bedrag } = financienInTekst(financien, geladen.weergave);
  const printed = (text: string) =>
    text
      .replace(/:bedrag\[([^\]]+)\]/g, (_, path: string) => bedrag(path))
      .replace(
        /:punt\[([^\]]+)\]/g,
        (_, id: string) => findPuntById(puntenVanBeide(voorstel), id)?.label ?? id,
      )
      .replace(
        /:tabel\[([^\]]+)\]/g,
        (whole, naam: string) =>
          verwijsnaam({ soort: 'tabel', naam, span: voorstel.soort.span } as never, voorstel, financien) ??
          whole,
      )
      .replaceAll('\u00a0', ' ')
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const document = parseYaml(yaml, { schema: 'failsafe' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = printed(node.value);
    },
    Map: (_, node) => {
      node.delete('id');
    },
  });
  for (const key of [
    'status',
    'financien',
    ...(variant === 'openbaar' ? ['intern'] : []),
    ...(toontOpenbaar ? [] : ['openbaar']),
  ])
    document.delete(key);
  const bijlagen = document.get('bijlagen', true);
  for (const one of isSeq(bijlagen) ? bijlagen.items : []) {
    if (!isMap(one)) continue;
    one.delete('bestand');
    if (variant === 'openbaar' && one.get('openbaar') === 'nee') one.set('titel', 'Niet-openbare bijlage');
  }
  const gegevens = bareTexts(document.toJSON()) as Data;
  return { gegevens, tekst: laidOut(inTemplate(printed(zonderTabellen(body)), soort, voorstel)) };
}

/** A point that is only text is written as that text. */
function bareTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareTexts);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'tekst') return only[1];
  return Object.fromEntries(entries.map(([key, one]) => [key, bareTexts(one)]));
}

function inTemplate(
  body: string,
  soort: NonNullable<CheckedVoorstel['geladen']['sjabloon']['soorten'][string]>,
  voorstel: CheckedVoorstel['voorstel'],
): string {
  const [notes, text] = [
    body.match(/^\[\^[^\]]+\]:[^\n]*$/gm) ?? [],
    body.replace(/^\[\^[^\]]+\]:[^\n]*\n*/gm, ''),
  ];
  const sections = text
    .split(/^(?=## )/m)
    .filter((one) => one.startsWith('## '))
    .map((section) => {
      const heading = /^## (.*)$/m.exec(section)?.[1] ?? '';
      const at = soort.secties.findIndex(({ sleutel, kop, ook }) =>
        [kop, ...ook, ...(CANONIEKE_SECTIES[sleutel] ?? [])].some(
          (name) => vergelijkbaar(name) === vergelijkbaar(heading),
        ),
      );
      const kop = soort.secties[at]?.kop ?? heading;
      return {
        at: at === -1 ? soort.secties.length : at,
        text: `## ${kop}${section.slice(section.indexOf('\n'))}`,
      };
    })
    .sort((a, b) => a.at - b.at)
    .map((one) => one.text.trim())
    .join('\n\n')
    .replace(/^### ([\w-]+)\.(\d+)/gm, (whole, id: string, number: string) => {
      const label = findPuntById(puntenVanBeide(voorstel), id)?.label;
      return label === undefined ? whole : `### ${label}.${number}`;
    });
  const names = [...new Set([...sections.matchAll(/\[\^([^\]]+)\]/g)].map(([, name]) => name ?? ''))];
  const numbered = (all: string) =>
    all.replace(/\[\^([^\]]+)\]/g, (_, name: string) => `[^${names.indexOf(name) + 1}]`);
  const pictures = [...new Set([...sections.matchAll(/\]\((beeld\/[^ )]+)/g)].map(([, path]) => path ?? ''))];
  const end = [...notes].sort((a, b) => names.indexOf(nameOf(a)) - names.indexOf(nameOf(b)));
  return numbered([sections, ...end].join('\n\n')).replace(
    /\]\((beeld\/[^ )]+)/g,
    (_, path: string) =>
      `](beeld/afbeelding-${pictures.indexOf(path) + 1}${path.slice(path.lastIndexOf('.'))}`,
  );
}

function nameOf(note: string): string {
  return /^\[\^([^\]]+)\]/.exec(note)?.[1] ?? '';
}

/** As `opmaak` lays it out. */
function laidOut(body: string): string {
  const parsed = parseDocument(createSource('voorstel.md', `---\nsoort: raadsvoorstel\n---\n\n${body}\n`));
  const text = parsed.value && formatVoorstel(parsed.value, undefined).value;
  return (text ?? '').replace(/^---\n[\s\S]*?\n---\n/, '').trim();
}
