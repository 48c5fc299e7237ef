import type { Code, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { fout } from '../../diagnostics/diagnostic.ts';
import { nooit, platteTekst, type Tekst } from '../../domain/tekst.ts';
import type { Afbeelding, Lijst, Lijstpunt, Tabel, Tabelrij, Tekstblok } from '../../domain/tekstblok.ts';
import type { Voetnoot } from '../../domain/voorstel.ts';
import { spanOf } from '../../source/source-text.ts';
import { strayDefinition } from './definitions.ts';
import { braces, isBlockDirective, strayTable, unknownBlockDirective } from './directives.ts';
import { refuseHtml } from './html.ts';
import type { LetteredItem } from './lettered-lists.ts';
import {
  footnotesIn,
  type Gelezen,
  geweigerd,
  goed,
  type Lezing,
  leesAlle,
  nodeSpan,
  typed,
} from './lezing.ts';
import { readTekst } from './read-tekst.ts';
import { underlined } from './underlined.ts';

type Blokken = Gelezen<readonly Tekstblok[]>;

/**
 * Markdown as blocks: without comments, with links in place of references to them. What the documents cannot hold (raw
 * HTML, code blocks, rules, unknown directives) is an error. Footnotes stand apart: see `readVoetnoten`.
 */
export function readBlokken(nodes: readonly RootContent[], lezing: Lezing): Blokken {
  return leesAlle(nodes, (node) => readBlok(node, lezing));
}

function readBlok(node: RootContent, lezing: Lezing): Blokken {
  const span = nodeSpan(node, lezing);
  switch (node.type) {
    case 'paragraph':
      return readAlinea(node, lezing);
    case 'heading': {
      const { value, diagnostics } = readTekst(node.children, lezing);
      const wrong = underlined(node, lezing);
      // It is a sentence with something below it, until the author says otherwise.
      if (wrong)
        return { value: [{ soort: 'alinea', tekst: value, span }], diagnostics: [wrong, ...diagnostics] };
      return { value: [{ soort: 'kop', niveau: node.depth, tekst: value, span }], diagnostics };
    }
    case 'list':
      return leesAlle(oneNumbering(node, lezing), (items) => readLijst(node, items, lezing));
    case 'blockquote': {
      const inside = readBlokken(node.children, lezing);
      return { value: [{ soort: 'citaat', inhoud: inside.value, span }], ...rest(inside) };
    }
    case 'table':
      return readTabel(node, lezing);
    case 'leafDirective':
      return isBlockDirective(node.name)
        ? {
            value: [{ soort: 'tabelplaats', naam: nodeText(node).trim(), span }],
            diagnostics: braces(node, lezing),
          }
        : geweigerd(unknownBlockDirective(node, lezing));
    case 'containerDirective': {
      // One that nothing closes goes on to the end: what stands in it is text like any other.
      const inside = readBlokken(node.children, lezing);
      return {
        value: inside.value,
        diagnostics: [unknownBlockDirective(node, lezing), ...inside.diagnostics],
      };
    }
    case 'html':
      return geweigerd(...refuseHtml(node, lezing));
    case 'code': {
      const melding = 'Dit wordt gelezen als een blok programmacode; dat kan niet in een voorstel.';
      return geweigerd(fout('codeblok', melding, span, { hint: codeHint(node, lezing) }));
    }
    case 'thematicBreak': {
      const melding = 'Een losse streep heeft geen betekenis in een voorstel.';
      const hint = 'Gebruik een kop (`## …`) om tekst te scheiden.';
      return geweigerd(fout('streep', melding, span, { hint }));
    }
    case 'definition':
      return geweigerd(...strayDefinition(node, lezing));
    case 'footnoteDefinition':
      return goed([]);
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'yaml':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'break':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'textDirective':
      throw new Error(`${node.type} is no block`);
    default:
      return nooit(node);
  }
}

/** The footnotes of a tree by their name in lower case; a second one of the same name is an error. */
export function readVoetnoten(
  root: Parameters<typeof footnotesIn>[0],
  lezing: Lezing,
): Gelezen<ReadonlyMap<string, Voetnoot>> {
  const voetnoten = new Map<string, Voetnoot>();
  const { diagnostics } = leesAlle(footnotesIn(root), (node) => {
    const naam = node.identifier.toLowerCase();
    const span = nodeSpan(node, lezing);
    const inside = readBlokken(node.children, { ...lezing, inVoetnoot: true });
    if (node.children.length === 0) {
      const hint = `Schrijf de tekst van de noot achter de dubbele punt, of haal [^${node.label ?? naam}] ook uit de tekst.`;
      voetnoten.set(naam, { inhoud: [], span });
      return geweigerd(
        fout('voetnoot', `Voetnoot '${node.label ?? naam}' heeft geen tekst.`, span, { hint }),
      );
    }
    if (!voetnoten.has(naam)) {
      voetnoten.set(naam, { inhoud: inside.value, span });
      return { value: [], ...rest(inside) };
    }
    const melding = `Voetnoot '${node.label ?? naam}' staat er al.`;
    const hint = 'Geef deze een andere naam, ook in de tekst, of voeg de twee samen.';
    return geweigerd(fout('voetnoot', melding, span, { hint }), ...inside.diagnostics);
  });
  return { value: voetnoten, diagnostics };
}

/** A paragraph; pictures in it stand between the text before and behind them. */
function readAlinea(node: Paragraph, lezing: Lezing): Blokken {
  const stray = strayTable(node, lezing);
  if (stray) return geweigerd(stray);
  const parts = divide(node.children);
  if (parts.length < 2 && !parts[0]?.picture) {
    const { value, diagnostics } = readTekst(node.children, lezing);
    return { value: [{ soort: 'alinea', tekst: value, span: nodeSpan(node, lezing) }], diagnostics };
  }
  return leesAlle(parts, ({ line, picture }): Blokken => {
    if (picture) return goed([readAfbeelding(picture, lezing)]);
    const [first] = line;
    const last = line.at(-1);
    const { value, diagnostics } = readTekst(line, lezing);
    const tekst = withoutEdges(value);
    if (!first || !last || platteTekst(tekst).trim() === '') return { value: [], diagnostics };
    const span = spanOf(lezing.source, nodeSpan(first, lezing).start, nodeSpan(last, lezing).end);
    return { value: [{ soort: 'alinea', tekst, span }], diagnostics };
  });
}

type Picture = Extract<PhrasingContent, { type: 'image' | 'imageReference' }>;

/** The runs of text between pictures, and the pictures. */
function divide(
  nodes: readonly PhrasingContent[],
): readonly { readonly line: readonly PhrasingContent[]; readonly picture?: Picture }[] {
  const parts: { line: PhrasingContent[]; picture?: Picture }[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.type === 'image' || node.type === 'imageReference') parts.push({ line: [], picture: node });
    else if (last && !last.picture) last.line.push(node);
    else parts.push({ line: [node] });
  }
  return parts;
}

function readAfbeelding(node: Picture, lezing: Lezing): Afbeelding {
  const target = node.type === 'image' ? node : lezing.definitions.get(node.identifier);
  return {
    soort: 'afbeelding',
    bestand: target?.url ?? '',
    alt: node.alt ?? '',
    bijschrift: node.type === 'image' ? (node.title ?? '') : '',
    span: nodeSpan(node, lezing),
  };
}

/** A line without the spaces that parted it from a picture. */
function withoutEdges(tekst: Tekst): Tekst {
  return tekst.map((segment, index) => {
    if (segment.soort !== 'tekst') return segment;
    const from = index === 0 ? segment.tekst.length - segment.tekst.trimStart().length : 0;
    const kept = index === tekst.length - 1 ? segment.tekst.trimEnd().length : segment.tekst.length;
    const end = Math.max(from, kept);
    return {
      ...segment,
      tekst: segment.tekst.slice(from, end),
      offsets: segment.offsets.slice(from, end + 1),
    };
  });
}

function readTabel(node: Table, lezing: Lezing): Blokken {
  const rijen = leesAlle(node.children, (row): Gelezen<readonly Tabelrij[]> => {
    const cellen = leesAlle(row.children, (cell) => {
      const { value, diagnostics } = readTekst(cell.children, lezing);
      return { value: [{ tekst: value, span: nodeSpan(cell, lezing) }], diagnostics };
    });
    return { value: [{ cellen: cellen.value, span: nodeSpan(row, lezing) }], ...rest(cellen) };
  });
  const uitlijning: Tabel['uitlijning'] = (node.align ?? []).map((align) => align ?? undefined);
  const tabel: Tabel = { soort: 'tabel', uitlijning, rijen: rijen.value, span: nodeSpan(node, lezing) };
  return { value: [tabel], ...rest(rijen) };
}

/**
 * The runs of items of a list that are numbered in one way: to Markdown "c." and a "1." below it are one list, since it
 * reads the letters as numbers.
 */
function oneNumbering({ children }: List, { letters }: Lezing): readonly (readonly ListItem[])[] {
  const runs: ListItem[][] = [];
  let before: LetteredItem | undefined;
  for (const item of children) {
    const letter = letters.get(item.position?.start.offset ?? -1);
    const goesOn = letter?.format === before?.format && (letter === undefined || letter.value > 1);
    if (goesOn && runs.length > 0) runs.at(-1)?.push(item);
    else runs.push([item]);
    before = letter;
  }
  return runs;
}

function readLijst(node: List, items: readonly ListItem[], lezing: Lezing): Blokken {
  const [first, last] = [items[0] ?? node, items.at(-1) ?? node];
  const { value, diagnostics } = leesAlle(items, (item): Gelezen<readonly Lijstpunt[]> => {
    const inside = readBlokken(item.children, lezing);
    return { value: [{ inhoud: inside.value, span: nodeSpan(item, lezing) }], ...rest(inside) };
  });
  const span = spanOf(lezing.source, nodeSpan(first, lezing).start, nodeSpan(last, lezing).end);
  return {
    value: [{ soort: 'lijst', ...numbering(node, first, lezing), punten: value, span }],
    diagnostics,
  };
}

/** How items are numbered, and from what number on. */
function numbering(
  { ordered }: List,
  first: ListItem | List,
  lezing: Lezing,
): Pick<Lijst, 'nummering' | 'begin'> {
  if (!ordered) return { nummering: 'bolletje', begin: 1 };
  const letter = lezing.letters.get(first.position?.start.offset ?? -1);
  if (letter)
    return { nummering: letter.format === 'lower-alpha' ? 'letter' : 'romeins', begin: letter.value };
  const number = Number(/^\d+/.exec(typed(first, lezing))?.[0] ?? 1);
  return { nummering: 'cijfer', begin: Math.max(1, number) };
}

/** A block of code is fenced, or just too far in. */
function codeHint(node: Code, lezing: Lezing): string {
  const fence = /^(?:`{3,}|~{3,})/.exec(typed(node, lezing))?.[0];
  return fence ? `Haal de regels met ${fence} weg.` : 'Laat de regels minder dan vier spaties inspringen.';
}

function rest({ diagnostics }: Gelezen<unknown>): Pick<Gelezen<unknown>, 'diagnostics'> {
  return { diagnostics };
}
