import { strFromU8, unzipSync } from 'fflate';
import type { RenderedDocument } from '../../../../src/document/nodes.ts';
import type { Huisstijl } from '../../../../src/huisstijl/huisstijl.ts';
import { writeDocx } from '../../../support/write.ts';
import { testHuisstijl } from '../../test-huisstijl.ts';
import { type Element, parseXml } from './xml-tree.ts';

/** A Word file that was read back. */
export interface WordPackage {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly part: (path: string) => Element;
}

/** The bytes of a document that must be written without any diagnostic. */
export async function docxBytes(
  document: RenderedDocument,
  huisstijl: Huisstijl = testHuisstijl(),
): Promise<Uint8Array> {
  const { value, diagnostics } = await writeDocx(document, huisstijl);
  if (diagnostics.length > 0 || !value) throw new Error(`niet geschreven: ${JSON.stringify(diagnostics)}`);
  return value;
}

export function openPackage(bytes: Uint8Array): WordPackage {
  const files = unzipSync(bytes);
  const text = (path: string) => {
    const data = files[path];
    if (!data) throw new Error(`geen deel ${path}`);
    return strFromU8(data);
  };
  return { paths: Object.keys(files), text, part: (path) => parseXml(text(path)) };
}

export async function writtenPackage(
  document: RenderedDocument,
  huisstijl?: Huisstijl,
): Promise<WordPackage> {
  return openPackage(await docxBytes(document, huisstijl));
}

/** The body of a document that was written and read back. */
export async function writtenBody(document: RenderedDocument, huisstijl?: Huisstijl): Promise<Element> {
  return (await writtenPackage(document, huisstijl)).part('word/document.xml');
}
