import { WordPackage } from '../../src/ooxml/word-package.ts';
import { el, type Xml, type XmlChild } from '../../src/ooxml/xml.ts';

/** What a reviewer does in a Word file, each at the first place where its words stand in one run. */
export type Ingreep =
  | { readonly soort: 'vervang'; readonly was: string; readonly wordt: string; readonly gevolgd?: false }
  | {
      readonly soort: 'opmerking';
      readonly bij: string;
      readonly tekst: string;
      readonly door?: string;
      readonly antwoord?: string;
    }
  | { readonly soort: 'nieuw'; readonly na: string; readonly tekst: string }
  | { readonly soort: 'schrap'; readonly bij: string };

const MARK = { 'w:author': 'Rina Beoordelaar', 'w:date': '2026-11-02T09:00:00Z' };
const COMMENTS = {
  path: 'word/comments.xml',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  namespace: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
};

/** A Word file after a reviewer has had it. Throws when words are not there: then a test tries nothing. */
export function beoordeeld(bytes: Uint8Array, ingrepen: readonly Ingreep[]): Uint8Array {
  const file = new WordPackage(bytes);
  let root = file.xml('word/document.xml');
  if (!root) throw new Error('no document');
  const comments: Xml[] = [];
  for (const [index, ingreep] of ingrepen.entries()) {
    const id = String(900 + index * 2);
    const words =
      ingreep.soort === 'vervang' ? ingreep.was : ingreep.soort === 'nieuw' ? ingreep.na : ingreep.bij;
    const state = { done: false };
    root = changed(root, words, state, ingreep, id);
    if (!state.done) throw new Error(`not in one run: ${words}`);
    if (ingreep.soort === 'opmerking') comments.push(...commentsOf(ingreep, id));
  }
  file.setXml('word/document.xml', root);
  if (comments.length > 0) {
    file.setXml(
      COMMENTS.path,
      el('w:comments', { 'xmlns:w': COMMENTS.namespace }, ...comments),
      COMMENTS.type,
    );
    file.relate('word/document.xml', {
      id: 'rIdOpmerkingen',
      type: COMMENTS.relation,
      target: 'comments.xml',
      external: false,
    });
  }
  return file.zip();
}

function commentsOf(
  { tekst, door = 'Rina Beoordelaar' }: Extract<Ingreep, { soort: 'opmerking' }>,
  id: string,
): readonly Xml[] {
  return [
    el(
      'w:comment',
      { 'w:id': id, 'w:author': door, 'w:initials': 'RB' },
      el('w:p', {}, run(undefined, tekst)),
    ),
  ];
}

function run(properties: Xml | undefined, text: string, name = 'w:t'): Xml {
  return el('w:r', {}, properties, el(name, { 'xml:space': 'preserve' }, text));
}

/** The tree with the first run that holds the words changed, or its paragraph. */
function changed(node: Xml, words: string, state: { done: boolean }, ingreep: Ingreep, id: string): Xml {
  const children = node.children.flatMap((child): readonly XmlChild[] => {
    if (typeof child === 'string' || state.done) return [child];
    if (
      child.name === 'w:p' &&
      ['nieuw', 'schrap'].includes(ingreep.soort) &&
      textOf(child).includes(words)
    ) {
      state.done = true;
      return paragraphs(child, ingreep, id);
    }
    if (
      child.name === 'w:r' &&
      textOf(child).includes(words) &&
      ['vervang', 'opmerking'].includes(ingreep.soort)
    ) {
      state.done = true;
      return runs(child, words, ingreep, id);
    }
    return [changed(child, words, state, ingreep, id)];
  });
  return { ...node, children };
}

function runs(node: Xml, words: string, ingreep: Ingreep, id: string): readonly XmlChild[] {
  const properties = node.children.find((one): one is Xml => typeof one !== 'string' && one.name === 'w:rPr');
  const text = textOf(node);
  const at = text.indexOf(words);
  const before = at > 0 ? [run(properties, text.slice(0, at))] : [];
  const behind = at + words.length < text.length ? [run(properties, text.slice(at + words.length))] : [];
  if (ingreep.soort === 'opmerking')
    return [
      ...before,
      el('w:commentRangeStart', { 'w:id': id }),
      run(properties, words),
      el('w:commentRangeEnd', { 'w:id': id }),
      el('w:r', {}, el('w:commentReference', { 'w:id': id })),
      ...behind,
    ];
  const wordt = ingreep.soort === 'vervang' ? ingreep.wordt : '';
  if (ingreep.soort === 'vervang' && ingreep.gevolgd === false)
    return [...before, run(properties, wordt), ...behind];
  const next = String(Number(id) + 1);
  return [
    ...before,
    el('w:del', { 'w:id': id, ...MARK }, run(properties, words, 'w:delText')),
    ...(wordt === '' ? [] : [el('w:ins', { 'w:id': next, ...MARK }, run(properties, wordt))]),
    ...behind,
  ];
}

function paragraphs(node: Xml, ingreep: Ingreep, id: string): readonly Xml[] {
  const pPr = node.children.find((one): one is Xml => typeof one !== 'string' && one.name === 'w:pPr');
  const marked = (kind: 'w:ins' | 'w:del') => {
    const others = pPr?.children.filter((one) => typeof one === 'string' || one.name !== 'w:rPr') ?? [];
    return el('w:pPr', pPr?.attributes ?? {}, ...others, el('w:rPr', {}, el(kind, { 'w:id': id, ...MARK })));
  };
  const next = String(Number(id) + 1);
  if (ingreep.soort === 'nieuw')
    return [
      node,
      el('w:p', {}, marked('w:ins'), el('w:ins', { 'w:id': next, ...MARK }, run(undefined, ingreep.tekst))),
    ];
  const gone = el('w:del', { 'w:id': next, ...MARK }, run(undefined, textOf(node), 'w:delText'));
  return [el('w:p', {}, marked('w:del'), gone)];
}

function textOf(node: Xml): string {
  return node.children
    .map((one) => (typeof one === 'string' ? (node.name === 'w:t' ? one : '') : textOf(one)))
    .join('');
}
