import type { Nodes } from 'mdast';
import { expect } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { editsBySource } from '../../src/diagnostics/choose-edits.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Herstel } from '../../src/diagnostics/herstel.ts';
import { parseMarkdown } from '../../src/parse/markdown/markdown.ts';
import { editTyped } from '../../src/source/edit-text.ts';
import { createSource, type SourceText } from '../../src/source/source-text.ts';
import type { Bestanden, Proef } from './regelvoorbeeld.ts';

/** A repair that was made: of which problem, which one, and the files as they become. */
export interface Gedaan {
  readonly melding: Diagnostic;
  readonly herstel: Herstel;
  readonly bestanden: Bestanden;
}

/**
 * Makes every repair that the problems of an example carry, each on its own, and demands of each: the problem is gone,
 * none is there that was not, and what the edits do not touch is what it was, in bytes and in meaning; and that with
 * nothing left to ask, no safe repair is offered of what is mended. `brengt`: the rules that may be reported anew, of a
 * repair that leaves something for the author to fill in.
 */
export async function bewijsHerstel(
  proef: Proef,
  brengt: (melding: Diagnostic, herstel: Herstel) => readonly string[] = () => [],
): Promise<readonly Gedaan[]> {
  const voor = await proef.check(proef.bestanden);
  const gedaan: Gedaan[] = [];
  for (const melding of voor) {
    for (const herstel of herstellenVan(melding)) {
      const wat = `[${melding.regel}] ${melding.melding}: "${herstel.titel}"`;
      eisTitel(herstel, wat);
      const bestanden = toegepast(proef.bestanden, herstel, wat);
      const na = await proef.check(bestanden);
      const nieuw = minus(na, voor).filter(({ regel }) => !brengt(melding, herstel).includes(regel));
      expect(nieuw.map(tekstVan), `${wat} brings`).toEqual([]);
      const weg = minus(voor, na).map(tekstVan);
      expect(weg, `${wat} leaves its problem\n${tekstenVan(bestanden, herstel)}`).toContain(
        tekstVan(melding),
      );
      eisEenmaal(melding, herstel, na, wat);
      gedaan.push({ melding, herstel, bestanden });
    }
  }
  return gedaan;
}

/** Done once, it is not offered again: no problem of the rule asks to write the same at the place where it was written. */
function eisEenmaal({ regel }: Diagnostic, herstel: Herstel, na: readonly Diagnostic[], wat: string): void {
  const eerste = ({ titel, edits: [edit] }: Herstel) =>
    `${titel} ${edit?.span.source.path} ${edit?.span.start} ${edit?.tekst}`;
  const again = na
    .filter((one) => one.regel === regel)
    .flatMap(herstellenVan)
    .map(eerste);
  expect(again, `${wat} is offered again`).not.toContain(eerste(herstel));
}

/** All repairs that a problem carries. */
export function herstellenVan({ herstel, keuzes }: Diagnostic): readonly Herstel[] {
  return [...(herstel ? [herstel] : []), ...(keuzes ?? [])];
}

function tekstVan({ regel, melding }: Diagnostic): string {
  return `${regel}: ${melding}`;
}

function tekstenVan(bestanden: Bestanden, { edits }: Herstel): string {
  return [...new Set(edits.map(({ span }) => String(bestanden[span.source.path])))].join('\n==\n');
}

/** The problems of a list that another list does not hold, or less often. */
function minus(all: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(tekstVan(one), (left.get(tekstVan(one)) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(tekstVan(one)) ?? 0;
    left.set(tekstVan(one), count - 1);
    return count <= 0;
  });
}

function eisTitel({ titel, edits }: Herstel, wat: string): void {
  expect(titel, wat).toMatch(/^\p{Lu}.*[^.\s]$/su);
  expect(edits.length, wat).toBeGreaterThan(0);
}

/** The files with a repair made in them; what it does not touch is held to be what it was. */
function toegepast(bestanden: Bestanden, herstel: Herstel, wat: string): Bestanden {
  const changed = [...editsBySource(herstel)].map(([path, { source, edits }]) => {
    const raw = bestanden[path];
    if (typeof raw !== 'string') throw new Error(`${wat}: no file ${path}`);
    const sorted = edits
      .map(({ span: { start, end }, tekst: text }) => ({ start, end, text }))
      .toSorted((one, other) => one.start - other.start || one.end - other.end);
    for (const [at, { start, end }] of sorted.entries()) {
      expect(start, `${wat}: backwards`).toBeLessThanOrEqual(end);
      expect(start, `${wat}: overlaps`).toBeGreaterThanOrEqual(sorted[at - 1]?.end ?? 0);
      expect(end, `${wat}: outside its file`).toBeLessThanOrEqual(source.text.length);
    }
    const after = editTyped(raw, source, sorted);
    expect(after, `${wat}: changes nothing`).not.toBe(raw);
    eisVormBehouden(raw, after, wat);
    eisRestGelijk(source, createSource(path, after).text, sorted, wat);
    return [path, after] as const;
  });
  return { ...bestanden, ...Object.fromEntries(changed) };
}

/** The byte order mark and the line ends of a file stay. */
function eisVormBehouden(raw: string, after: string, wat: string): void {
  const vorm = (text: string) => ({
    mark: text.startsWith('\ufeff'),
    ends: /\r\n/.test(text) && !/[^\r]\n/.test(text) ? 'crlf' : /\r/.test(text) ? 'mixed' : 'lf',
  });
  expect(vorm(after), `${wat}: form of the file`).toEqual(vorm(raw));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of the structure of a text: what it is and where. */
interface Deel {
  readonly wat: string;
  readonly start: number;
  readonly end: number;
}

/** What no edit touches is read as it was, in the same order: keys and values, and blocks of Markdown. */
function eisRestGelijk(before: SourceText, after: string, edits: readonly Edit[], wat: string): void {
  if (before.path.endsWith('.hbs')) {
    expect(buiten(after, edits, true), `${wat}: other tags`).toEqual(buiten(before.text, edits, false));
    return;
  }
  const [voor, na] = [delenVan(before.text), delenVan(after)];
  /** Where a piece of the text from before stands behind the edits. */
  const moved = ({ start, end }: { start: number; end: number }) => {
    const grown = (at: (edit: Edit) => boolean) =>
      edits.filter(at).reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    return {
      start: start + grown((edit) => edit.end <= start && edit.start < start),
      end: end + grown((edit) => edit.start <= end),
    };
  };
  const rest = (delen: readonly Deel[], touched: readonly { start: number; end: number }[]) =>
    delen
      .filter((deel) => !touched.some(({ start, end }) => deel.start <= end && start <= deel.end))
      .map((deel) => deel.wat);
  // What could not be read at all has no parts to compare.
  // A value or paragraph that is changed may become several: all of where it stood is left out.
  const places = (delen: readonly Deel[]) => {
    const touched = delen.filter(({ start, end }) =>
      edits.some((edit) => start <= edit.end && edit.start <= end),
    );
    return [...edits, ...touched];
  };
  if (voor.yaml && na.yaml) {
    const own = places(voor.yaml);
    expect(rest(na.yaml, own.map(moved)), `${wat}: other keys`).toEqual(rest(voor.yaml, own));
  }
  if (voor.yaml) expect(na.yaml, `${wat}: the keys can no longer be read`).toBeDefined();
  const own = places(voor.body.filter((deel) => /^paragraph/.test(deel.wat)));
  expect(rest(na.body, own.map(moved)), `${wat}: other text`).toEqual(rest(voor.body, own));
}

function delenVan(text: string): {
  readonly yaml: readonly Deel[] | undefined;
  readonly body: readonly Deel[];
} {
  const front = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (!front) return { yaml: yamlDelen(text, 0), body: [] };
  const bodyStart = front[0].length;
  const root = parseMarkdown(text.slice(bodyStart)).root;
  return {
    yaml: yamlDelen(front[1] ?? '', text.indexOf('\n') + 1),
    body: root ? markdownDelen(root, bodyStart) : [],
  };
}

/** The tags, elements and texts of a template before the first edit and behind the last, as they are or as they become. */
function buiten(text: string, edits: readonly Edit[], made: boolean): readonly string[] {
  const grown = made
    ? edits.reduce((sum, { start, end, text: put }) => sum + put.length - (end - start), 0)
    : 0;
  const from = Math.min(...edits.map(({ start }) => start));
  const to = Math.max(...edits.map(({ end }) => end)) + grown;
  return [...text.matchAll(/\{\{[^{}]*\}\}|<[^<>{}]*>|[^<{]+|[<{]/g)].flatMap((match) => {
    const [piece] = match;
    // A tag that is not whole reads otherwise when it is.
    const counts = piece !== '{' && (match.index > to || match.index + piece.length < from);
    return counts ? [piece] : [];
  });
}

function yamlDelen(text: string, base: number): readonly Deel[] | undefined {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  const walk = (node: unknown): readonly Deel[] => {
    if (isSeq(node)) return node.items.flatMap(walk);
    if (isMap(node))
      return node.items.flatMap(({ key, value }) => [
        ...walk(key).map((deel) => ({ ...deel, wat: `key ${deel.wat}` })),
        ...walk(value),
      ]);
    if ((!isScalar(node) && !isAlias(node)) || (isScalar(node) && node.value === null)) return [];
    if (isScalar(node) && node.source === '') return [];
    const [start, end] = (node as Node).range ?? [0, 0];
    return [{ wat: String(isScalar(node) ? node.value : node), start: base + start, end: base + end }];
  };
  return walk(document.contents);
}

function markdownDelen(node: Nodes, base: number): readonly Deel[] {
  const own =
    node.type === 'root'
      ? []
      : [
          {
            wat: `${node.type} ${'value' in node ? node.value : ''}${'depth' in node ? node.depth : ''}`,
            start: base + (node.position?.start.offset ?? 0),
            end: base + (node.position?.end.offset ?? 0),
          },
        ];
  return [
    ...own,
    ...('children' in node ? node.children.flatMap((child) => markdownDelen(child, base)) : []),
  ];
}
