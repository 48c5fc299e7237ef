import type { Formaat } from '../../src/writers/index.ts';
import type { DocumentText } from '../support/document-text.ts';
import { tagTextOfPdf, textOfDocx, textOfPdf } from '../support/document-text.ts';
import { textOfHtml } from '../support/html-text.ts';
import { openOdt, textOfOdt } from '../support/odt-text.ts';
import { openPackage } from '../writers/docx/support/package.ts';
import { all, parseHtmlTree } from '../writers/docx/support/xml-tree.ts';
import { allElements, type ReadElement, readPdf } from '../writers/pdf/read-pdf.ts';
import { linesOf, misplaced, pagesOf } from './boxes.ts';
import type { Gemaakt } from './make.ts';

/** How each format is read back: by other programs than those that wrote it. */
const READERS: Readonly<Record<Formaat, (bytes: Uint8Array) => DocumentText | Promise<DocumentText>>> = {
  pdf: textOfPdf,
  docx: textOfDocx,
  html: textOfHtml,
  odt: textOfOdt,
};

/** Every promise that what was made breaks, one line each. */
export async function problemsOf({ artifacts, fouten, leeg }: Gemaakt): Promise<readonly string[]> {
  const names = [...new Set(artifacts.map(({ name }) => name.replace(/\.[a-z]+$/, '')))];
  const found = [...fouten.map((fout) => `no valid proposal: ${fout}`), ...leeg];
  for (const name of names) {
    const files = new Map(
      artifacts
        .filter((one) => one.name.replace(/\.[a-z]+$/, '') === name)
        .map((one) => [one.name.slice(name.length + 1) as Formaat, one.bytes]),
    );
    found.push(
      ...(await problemsOfDocument(files, name.endsWith('-verschil'))).map((one) => `${name}: ${one}`),
    );
  }
  return found;
}

async function problemsOfDocument(
  files: ReadonlyMap<Formaat, Uint8Array>,
  verschil: boolean,
): Promise<string[]> {
  const found: string[] = [];
  const pdf = files.get('pdf');
  if (pdf) found.push(...(await problemsOfPdf(pdf)));
  found.push(...(await lostImages(files)));
  if (verschil) return found;
  const [first, ...others] = await Promise.all(
    [...files]
      .toSorted(([one], [other]) => (one < other ? 1 : -1))
      .map(async ([formaat, bytes]) => ({ formaat, text: await READERS[formaat](bytes) })),
  );
  for (const other of others) {
    if (!first) continue;
    const pair = `${first.formaat} and ${other.formaat}`;
    // Word has a table for each panel of one that is divided: there the same words, in order of the panels.
    const divided = first.text.tables.length !== other.text.tables.length;
    const words = ({ words: all }: DocumentText) =>
      divided ? [...new Set(all)].filter((word) => word !== '(vervolg)').toSorted() : all;
    const apart = firstApart(words(first.text), words(other.text));
    if (apart) found.push(`other words in ${pair}: ${apart}`);
    const notes = firstApart(first.text.notes, other.text.notes);
    if (notes) found.push(`other notes in ${pair}: ${notes}`);
  }
  return found;
}

/** Where two texts first differ, with some words around it. */
function firstApart(one: readonly string[], other: readonly string[]): string | undefined {
  const at = one.findIndex((word, index) => word !== other[index]);
  if (at === -1 && one.length === other.length) return undefined;
  const from = Math.max(0, (at === -1 ? one.length : at) - 4);
  const part = (words: readonly string[]) => words.slice(from, from + 12).join(' ');
  return `…${part(one)}… | …${part(other)}…`;
}

const GROOT_GETAL = /\d{1,3}(?:\.\d{3})+(?:,\d+)?/g;

async function problemsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const pages = await pagesOf(bytes);
  const { root } = await readPdf(bytes);
  const text = await tagTextOfPdf(bytes, ['Reference']);
  return [...misplaced(pages), ...nestedNotes(root), ...brokenNumbers(pages.flatMap(linesOf), text)];
}

/** A note in another one, or one that is read before one with a lower number. */
function nestedNotes(root: ReadElement): string[] {
  const notes = allElements(root).filter(({ tag }) => tag === 'Note');
  const nested = notes.filter((note) => allElements(note).some((one) => one !== note && one.tag === 'Note'));
  return nested.length > 0 ? [`${nested.length} notes with notes in them`] : [];
}

/** Large numbers that stand nowhere on one line as a whole. */
function brokenNumbers(lines: readonly string[], text: string): string[] {
  const seen = new Set(lines.flatMap((line) => line.match(GROOT_GETAL) ?? []));
  const broken = (text.match(GROOT_GETAL) ?? []).filter((number) => !seen.has(number));
  return [...new Set(broken)].map((number) => `number broken: ${number}`);
}

/** Every format has as many pictures as the others. */
async function lostImages(files: ReadonlyMap<Formaat, Uint8Array>): Promise<string[]> {
  const counts = await Promise.all(
    [...files].map(async ([formaat, bytes]) => `${formaat} ${await IMAGES[formaat](bytes)}`),
  );
  const numbers = new Set(counts.map((count) => count.replace(/^\w+ /, '')));
  return numbers.size > 1 ? [`other pictures: ${counts.join(', ')}`] : [];
}

const IMAGES: Readonly<Record<Formaat, (bytes: Uint8Array) => number | Promise<number>>> = {
  pdf: async (bytes) => allElements((await readPdf(bytes)).root).filter(({ tag }) => tag === 'Figure').length,
  docx: (bytes) => all(openPackage(bytes).part('word/document.xml'), 'pic:pic').length,
  html: (bytes) => all(parseHtmlTree(new TextDecoder().decode(bytes)), 'img').length,
  odt: (bytes) => all(openOdt(bytes).part('content.xml'), 'draw:image').length,
};
