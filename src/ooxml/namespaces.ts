/** The namespaces of Office files with their usual prefixes; where a strict file (ISO 29500-1) or an early one has another, all. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  w: [office('wordprocessingml/2006/main'), strict('wordprocessingml/main')],
  r: [office('officeDocument/2006/relationships'), strict('officeDocument/relationships')],
  wp: [office('drawingml/2006/wordprocessingDrawing'), strict('drawingml/wordprocessingDrawing')],
  a: [office('drawingml/2006/main'), strict('drawingml/main')],
  pic: [office('drawingml/2006/picture'), strict('drawingml/picture')],
  c: [office('drawingml/2006/chart'), strict('drawingml/chart')],
  dgm: [office('drawingml/2006/diagram'), strict('drawingml/diagram')],
  m: [office('officeDocument/2006/math'), strict('officeDocument/math')],
  ep: [office('officeDocument/2006/extended-properties'), strict('officeDocument/extendedProperties')],
  op: [office('officeDocument/2006/custom-properties'), strict('officeDocument/customProperties')],
  vt: [office('officeDocument/2006/docPropsVTypes'), strict('officeDocument/docPropsVTypes')],
  cp: [office('package/2006/metadata/core-properties')],
  pr: [office('package/2006/relationships')],
  ct: [office('package/2006/content-types')],
  mc: [office('markup-compatibility/2006')],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dcterms: ['http://purl.org/dc/terms/'],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
  w10: ['urn:schemas-microsoft-com:office:word'],
  wps: [microsoft('word/2010/wordprocessingShape')],
  wpg: [microsoft('word/2010/wordprocessingGroup')],
  wpc: [microsoft('word/2010/wordprocessingCanvas')],
  wp14: [microsoft('word/2010/wordprocessingDrawing')],
  w14: [microsoft('word/2010/wordml')],
  w15: [microsoft('word/2012/wordml'), microsoft('word/2010/11/wordml')],
  w16cid: [microsoft('word/2016/wordml/cid')],
  w16cex: [microsoft('word/2018/wordml/cex')],
  w16: [microsoft('word/2018/wordml')],
  w16du: [microsoft('word/2023/wordml/word16du')],
  a14: [microsoft('drawing/2010/main')],
  dsp: [microsoft('drawing/2008/diagram')],
};

function office(path: string): string {
  return `http://schemas.openxmlformats.org/${path}`;
}

function strict(path: string): string {
  return `http://purl.oclc.org/ooxml/${path}`;
}

function microsoft(path: string): string {
  return `http://schemas.microsoft.com/office/${path}`;
}

const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(USUAL).flatMap(([prefix, all]) => all.map((uri) => [uri, prefix] as const)),
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** What prefixes stand for at a place in a part. */
export interface Names {
  readonly outer?: Names;
  /** The namespaces declared here, by their prefix; the one without a prefix under "". */
  readonly declared: ReadonlyMap<string, string>;
  /** Names that were met here before, as written, with their usual prefix. */
  readonly known: Map<string, string>;
}

/** The attributes of every element without any. */
const NOTHING: Record<string, string> = Object.freeze({});

/** Nothing is declared. */
export const NO_NAMES: Names = { declared: new Map(), known: new Map() };

/**
 * An element with the usual prefixes, and what prefixes stand for within it. Declarations are left out. A name from a
 * namespace that is not in the list is "{namespace}name"; one whose prefix is not declared stays as it is written.
 */
export function rename(
  written: string,
  read: Readonly<Record<string, string>>,
  outer: Names,
): { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly within: Names } {
  const all = Object.entries(read);
  const within = declaring(all, outer);
  const attributes: Record<string, string> = all.length === 0 ? NOTHING : {};
  for (const [name, value] of all) {
    if (isDeclaration(name)) continue;
    attributes[name.includes(':') ? usualName(name, within) : name] = value;
  }
  const name = usualName(written, within);
  if (name !== 'mc:Choice') return { name, attributes, within };
  return { name, attributes: { ...attributes, Requires: requirements(read.Requires ?? '', within) }, within };
}

/** The prefixes that a choice requires, each as the usual one, or as its namespace when that has none. */
function requirements(written: string, within: Names): string {
  const prefixes = written.split(/\s+/u).filter((prefix) => prefix !== '');
  const usual = prefixes.map((prefix) => {
    const uri = namespaceOf(prefix, within);
    return uri === undefined ? prefix : (PREFIX_OF.get(uri) ?? uri);
  });
  return usual.join(' ');
}

function declaring(attributes: readonly (readonly [string, string])[], outer: Names): Names {
  if (!attributes.some(([name]) => isDeclaration(name))) return outer;
  const declared = attributes
    .filter(([name]) => isDeclaration(name))
    .map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const);
  return { outer, declared: new Map(declared), known: new Map() };
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function usualName(written: string, names: Names): string {
  const before = names.known.get(written);
  if (before !== undefined) return before;
  const colon = written.indexOf(':');
  const prefix = written.slice(0, Math.max(colon, 0));
  const local = written.slice(colon + 1);
  const uri = prefix === 'xml' ? undefined : namespaceOf(prefix, names);
  const name = uri === undefined || uri === '' ? written : withPrefix(uri, local);
  names.known.set(written, name);
  return name;
}

function withPrefix(uri: string, local: string): string {
  const usual = PREFIX_OF.get(uri);
  return usual === undefined ? `{${uri}}${local}` : `${usual}:${local}`;
}

function namespaceOf(prefix: string, names: Names): string | undefined {
  for (let scope: Names | undefined = names; scope; scope = scope.outer) {
    const uri = scope.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}
