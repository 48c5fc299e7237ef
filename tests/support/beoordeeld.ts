import { WordPackage } from '../../src/ooxml/word-package.ts';
import { el, type Xml, type XmlChild } from '../../src/ooxml/xml.ts';

/** What a reviewer does in a Word file, at the first place (or the one with number `keer`) where its words stand. */
export type Ingreep =
  | {
      readonly soort: 'vervang';
      /** Words of the paragraph, where `was` stands in others too. */
      readonly in?: string;
      readonly was: string;
      readonly wordt: string;
      readonly gevolgd?: false;
      readonly vet?: true;
      /** The address to which the new words are a link. */
      readonly link?: string;
      readonly keer?: number;
    }
  | {
      readonly soort: 'opmerking';
      readonly bij: string;
      /** The words at which it ends, in a later paragraph. */
      readonly tot?: string;
      readonly tekst: string;
      readonly antwoord?: string;
      readonly opgelost?: true;
      readonly keer?: number;
    }
  | {
      readonly soort: 'nieuw';
      readonly na: string;
      readonly tekst: string;
      readonly gevolgd?: false;
      readonly als?: string;
    }
  | { readonly soort: 'schrap'; readonly bij: string; readonly gevolgd?: false; readonly keer?: number }
  | { readonly soort: 'verplaats'; readonly bij: string; readonly na: string }
  /** A comment that is about no place. */
  | { readonly soort: 'los'; readonly tekst: string }
  /** Divides a paragraph before words, or joins it with the next one. */
  | { readonly soort: 'splits'; readonly voor: string }
  | { readonly soort: 'voeg-samen'; readonly bij: string }
  /** Formatting only, tracked. */
  | { readonly soort: 'opmaak'; readonly bij: string };

const MARK = { 'w:author': 'Rina Beoordelaar', 'w:date': '2026-11-02T09:00:00Z' };
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const WORD15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file after a reviewer has had it. Throws when words are not there: then a test tries nothing. */
export function beoordeeld(bytes: Uint8Array, ingrepen: readonly Ingreep[]): Uint8Array {
  const file = new WordPackage(bytes);
  const body = file.xml('word/document.xml');
  if (!body) throw new Error('no document');
  let root: Xml = body;
  let notes = file.xml('word/footnotes.xml');
  const comments: Xml[] = [];
  const extended: Xml[] = [];
  for (const [index, ingreep] of ingrepen.entries()) {
    const id = 900 + index * 10;
    const done: Xml | undefined = doe(root, ingreep, id) ?? (notes && doe(notes, ingreep, id));
    if (!done) throw new Error(`not there: ${JSON.stringify(ingreep)}`);
    if (done.name === 'w:footnotes') notes = done;
    else root = done;
    if (ingreep.soort === 'opmerking' || ingreep.soort === 'los') commentsOf(ingreep, id, comments, extended);
    if (ingreep.soort === 'vervang' && ingreep.link !== undefined)
      file.relate('word/document.xml', {
        id: `rIdLink${id}`,
        type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
        target: ingreep.link,
        external: true,
      });
  }
  file.setXml('word/document.xml', root);
  if (notes) file.setXml('word/footnotes.xml', notes);
  if (comments.length > 0) {
    const relate = (name: string, type: string) =>
      file.relate('word/document.xml', { id: `rId${name}`, type, target: `${name}.xml`, external: false });
    const all = el('w:comments', { 'xmlns:w': WORD, 'xmlns:w14': WORD14 }, ...comments);
    file.setXml('word/comments.xml', all, `${PART}.comments+xml`);
    relate('comments', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments');
    const ex = el('w15:commentsEx', { 'xmlns:w15': WORD15 }, ...extended);
    file.setXml('word/commentsExtended.xml', ex, `${PART}.commentsExtended+xml`);
    relate('commentsExtended', 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended');
  }
  return file.zip();
}

/** The paragraphs of a Word file, as a reviewer reads them. */
export function alineasVan(bytes: Uint8Array): readonly string[] {
  const root = new WordPackage(bytes).xml('word/document.xml');
  return root ? paragraphsIn(root).map(textOf) : [];
}

function commentsOf(
  {
    tekst,
    antwoord,
    opgelost,
  }: Pick<Extract<Ingreep, { soort: 'opmerking' }>, 'tekst' | 'antwoord' | 'opgelost'>,
  id: number,
  comments: Xml[],
  extended: Xml[],
): void {
  const one = (own: number, text: string, parent?: number) => {
    const para = { 'w14:paraId': `0000${own}` };
    const line = text === '' ? el('w:p', para) : el('w:p', para, run(undefined, text));
    comments.push(el('w:comment', { 'w:id': own, 'w:author': 'Rina Beoordelaar', 'w:initials': 'RB' }, line));
    extended.push(
      el('w15:commentEx', {
        'w15:paraId': `0000${own}`,
        ...(parent !== undefined && { 'w15:paraIdParent': `0000${parent}` }),
        'w15:done': opgelost ? 1 : 0,
      }),
    );
  };
  one(id, tekst);
  if (antwoord !== undefined) one(id + 1, antwoord, id);
}

/** The tree after one thing was done in it; undefined where its words are not there. */
function doe(root: Xml, ingreep: Ingreep, id: number): Xml | undefined {
  const all = paragraphsIn(root);
  const find = (words: string, keer = 1) =>
    all.filter((one) => textOf(one).replaceAll('\u00a0', ' ').includes(words.replaceAll('\u00a0', ' ')))[
      keer - 1
    ];
  switch (ingreep.soort) {
    case 'vervang': {
      const found = find(ingreep.in ?? ingreep.was, ingreep.keer);
      return found && vervang(root, found, [vervangen(found, ingreep, id)]);
    }
    case 'opmaak': {
      const found = find(ingreep.bij);
      return found && vervang(root, found, [opgemaakt(found, ingreep.bij, id)]);
    }
    case 'opmerking': {
      const found = find(ingreep.bij, ingreep.keer);
      const end = ingreep.tot === undefined ? found : find(ingreep.tot);
      if (!found || !end) return undefined;
      const opened = vervang(root, found, [bij(found, ingreep.bij, id, found === end)]);
      return found === end ? opened : vervang(opened, end, [slot(end, ingreep.tot ?? '', id)]);
    }
    case 'los':
      return root;
    case 'nieuw': {
      const found = find(ingreep.na);
      const like = ingreep.als === undefined ? found : find(ingreep.als);
      if (!found || !like) return undefined;
      const text = run(undefined, ingreep.tekst);
      const fresh =
        ingreep.gevolgd === false
          ? el('w:p', {}, ...propertiesOf(like), text)
          : el('w:p', {}, marked(like, 'w:ins', id), el('w:ins', { 'w:id': id + 1, ...MARK }, text));
      return vervang(root, found, [found, fresh]);
    }
    case 'schrap': {
      const found = find(ingreep.bij, ingreep.keer);
      return found && vervang(root, found, ingreep.gevolgd === false ? [] : [weg(found, id, 'w:del')]);
    }
    case 'verplaats': {
      const [found, above] = [find(ingreep.bij), find(ingreep.na)];
      if (!found || !above) return undefined;
      const inside = runsOf(found);
      const fresh = el(
        'w:p',
        {},
        marked(found, 'w:ins', id + 2),
        el('w:ins', { 'w:id': id + 3, ...MARK }, ...inside),
      );
      return vervang(vervang(root, above, [above, fresh]), found, [weg(found, id, 'w:del')]);
    }
    case 'splits': {
      const found = find(ingreep.voor);
      if (!found) return undefined;
      const [left, right] = gedeeld(found, positie(found, ingreep.voor));
      return vervang(root, found, [
        el('w:p', {}, marked(found, 'w:ins', id), ...left),
        el('w:p', {}, ...propertiesOf(found), ...right),
      ]);
    }
    case 'voeg-samen': {
      const found = find(ingreep.bij);
      if (!found) return undefined;
      const inside = found.children.filter((one) => typeof one === 'string' || one.name !== 'w:pPr');
      const space = el('w:ins', { 'w:id': id + 1, ...MARK }, run(undefined, ' '));
      return vervang(root, found, [el('w:p', {}, marked(found, 'w:del', id), ...inside, space)]);
    }
  }
}

function vervangen(found: Xml, ingreep: Extract<Ingreep, { soort: 'vervang' }>, id: number): Xml {
  const { was, wordt, gevolgd, vet } = ingreep;
  const from = positie(found, was);
  const [left, rest] = gedeeld(found, from);
  const [middle, right] = gedeeld(el('w:p', {}, ...rest), was.length);
  const properties = middle.map(runProperties).find((one) => one !== undefined);
  const bold = vet ? el('w:rPr', {}, el('w:b')) : properties;
  const words = run(bold, wordt);
  const linked = ingreep.link === undefined ? words : el('w:hyperlink', { 'r:id': `rIdLink${id}` }, words);
  const fresh = wordt === '' ? [] : [linked];
  const inside =
    gevolgd === false
      ? fresh
      : [
          ...(was === '' ? [] : [el('w:del', { 'w:id': id, ...MARK }, ...middle.map(deleted))]),
          ...(fresh.length === 0 ? [] : [el('w:ins', { 'w:id': id + 1, ...MARK }, ...fresh)]),
        ];
  return el('w:p', {}, ...propertiesOf(found), ...left, ...inside, ...right);
}

function opgemaakt(found: Xml, words: string, id: number): Xml {
  const [left, rest] = gedeeld(found, positie(found, words));
  const [middle, right] = gedeeld(el('w:p', {}, ...rest), words.length);
  const bold = el('w:rPr', {}, el('w:b'), el('w:rPrChange', { 'w:id': id, ...MARK }, el('w:rPr')));
  const inside = middle.map((one) => (one.name === 'w:r' ? run(bold, textOf(one)) : one));
  return el('w:p', {}, ...propertiesOf(found), ...left, ...inside, ...right);
}

function bij(found: Xml, words: string, id: number, closed: boolean): Xml {
  const [left, rest] = gedeeld(found, positie(found, words));
  const [middle, right] = gedeeld(el('w:p', {}, ...rest), closed ? words.length : Number.POSITIVE_INFINITY);
  return el(
    'w:p',
    {},
    ...propertiesOf(found),
    ...left,
    el('w:commentRangeStart', { 'w:id': id }),
    ...middle,
    ...(closed ? einde(id) : []),
    ...right,
  );
}

function slot(found: Xml, words: string, id: number): Xml {
  const [left, right] = gedeeld(found, positie(found, words) + words.length);
  return el('w:p', {}, ...propertiesOf(found), ...left, ...einde(id), ...right);
}

function einde(id: number): readonly Xml[] {
  return [el('w:commentRangeEnd', { 'w:id': id }), el('w:r', {}, el('w:commentReference', { 'w:id': id }))];
}

function weg(found: Xml, id: number, kind: 'w:del'): Xml {
  return el(
    'w:p',
    {},
    marked(found, kind, id),
    el(kind, { 'w:id': id + 1, ...MARK }, ...runsOf(found).map(deleted)),
  );
}

function run(properties: Xml | undefined, text: string, name = 'w:t'): Xml {
  return el('w:r', {}, properties, el(name, { 'xml:space': 'preserve' }, text));
}

function deleted(one: Xml): Xml {
  const children = one.children.map((child) =>
    typeof child !== 'string' && child.name === 'w:t' ? { ...child, name: 'w:delText' } : child,
  );
  return one.name === 'w:r' ? { ...one, children } : one;
}

function runProperties(one: Xml): Xml | undefined {
  return one.children.find((child): child is Xml => typeof child !== 'string' && child.name === 'w:rPr');
}

function propertiesOf(paragraph: Xml): readonly Xml[] {
  return paragraph.children.filter((one): one is Xml => typeof one !== 'string' && one.name === 'w:pPr');
}

function marked(paragraph: Xml, kind: 'w:ins' | 'w:del', id: number): Xml {
  const [pPr] = propertiesOf(paragraph);
  const others = pPr?.children.filter((one) => typeof one === 'string' || one.name !== 'w:rPr') ?? [];
  return el('w:pPr', pPr?.attributes ?? {}, ...others, el('w:rPr', {}, el(kind, { 'w:id': id, ...MARK })));
}

/** The runs of a paragraph, those in links and the like too. */
function runsOf(paragraph: Xml): readonly Xml[] {
  return paragraph.children.flatMap((one) =>
    typeof one === 'string' || one.name === 'w:pPr' ? [] : one.name === 'w:r' ? [one] : runsOf(one),
  );
}

function positie(paragraph: Xml, words: string): number {
  return textOf(paragraph).replaceAll('\u00a0', ' ').indexOf(words.replaceAll('\u00a0', ' '));
}

/** What stands in a paragraph before a letter, and behind it; a run is cut, what holds runs goes whole. */
function gedeeld(paragraph: Xml, at: number): readonly [Xml[], Xml[]] {
  const left: Xml[] = [];
  const right: Xml[] = [];
  let from = 0;
  for (const one of paragraph.children) {
    if (typeof one === 'string' || one.name === 'w:pPr') continue;
    const text = textOf(one);
    const [start, end] = [from, from + text.length];
    from = end;
    if (one.name !== 'w:r' || end <= at || start >= at) (start >= at ? right : left).push(one);
    else {
      left.push(run(runProperties(one), text.slice(0, at - start)));
      right.push(run(runProperties(one), text.slice(at - start)));
    }
  }
  return [left, right];
}

function vervang(node: Xml, old: Xml, fresh: readonly Xml[]): Xml {
  const children = node.children.flatMap((child): readonly XmlChild[] =>
    child === old
      ? fresh
      : typeof child === 'string' || !holds(child, old)
        ? [child]
        : [vervang(child, old, fresh)],
  );
  return { ...node, children };
}

function holds(node: Xml, old: Xml): boolean {
  return node.children.some((child) => child === old || (typeof child !== 'string' && holds(child, old)));
}

function paragraphsIn(node: Xml): readonly Xml[] {
  return node.children.flatMap((one) =>
    typeof one === 'string' ? [] : one.name === 'w:p' ? [one] : paragraphsIn(one),
  );
}

function textOf(node: Xml): string {
  return node.children
    .map((one) => (typeof one === 'string' ? (node.name === 'w:t' ? one : '') : textOf(one)))
    .join('');
}
