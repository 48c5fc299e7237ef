import { type Relationship, targetPath, type WordPackage } from '../../../ooxml/word-package.ts';
import { elements, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import { cleanPart, reachesOut } from './clean-part.ts';

/** What a part of a house template may refer to: pictures, fonts, addresses on the web. */
const TAKEN: ReadonlySet<string> = new Set(['image', 'hdphoto', 'font']);
/** Content types of pictures and fonts: a part that says to be anything else does not come along. */
const MEDIA = /^(image\/|font\/|application\/(x-font|vnd\.openxmlformats-officedocument\.obfuscatedFont))/i;
const WEB = /^(https?|mailto|tel):/i;

/** Where the parts of a house template go. */
const FOLDER = 'word/huis/';

/** Copies parts of a house template into the file that is being made, with what they refer to. */
export class PartCopier {
  readonly #from: WordPackage;
  readonly #to: WordPackage;
  readonly #copied = new Map<string, string>();
  readonly #used = new Set<string>();
  /** Kinds of things that were referred to and could not come along: "oleObject", "chart". */
  readonly refused = new Set<string>();

  constructor(from: WordPackage, to: WordPackage) {
    this.#from = from;
    this.#to = to;
  }

  /** Copies an XML part after a change, as a part of a content type; gives back its new path. Undefined when there is no such part. */
  xml(path: string, contentType: string, change: (root: Xml) => Xml): string | undefined {
    const root = this.#from.xml(path);
    if (!root) return undefined;
    const target = this.#newPath(path);
    this.#to.setXml(target, change(this.related(path, target, root)), contentType);
    return target;
  }

  /** Copies what `path` refers to as relationships of `target`; gives back the root without what could not come along. */
  related(path: string, target: string, root: Xml): Xml {
    const all = this.#from.relationships(path);
    const taken = all.filter((one) => this.#isTaken(one, path));
    this.#to.setRelationships(
      target,
      taken.map((one) =>
        one.external ? one : { ...one, target: `/${this.#media(targetPath(path, one.target))}` },
      ),
    );
    if (reachesOut(root)) this.refused.add('field');
    const lost = all.filter((one) => !taken.includes(one));
    for (const { type } of lost) this.refused.add(kindOf(type));
    return withoutReferences(cleanPart(root), new Set(lost.map(({ id }) => id)));
  }

  #isTaken({ type, target, external }: Relationship, path: string): boolean {
    if (external) return kindOf(type) === 'hyperlink' && WEB.test(target);
    const part = targetPath(path, target);
    const what = this.#from.contentType(part) ?? '';
    return TAKEN.has(kindOf(type)) && MEDIA.test(what) && this.#from.bytes(part) !== undefined;
  }

  #media(path: string): string {
    const known = this.#copied.get(path);
    if (known !== undefined) return known;
    const target = this.#newPath(path);
    const bytes = this.#from.bytes(path) ?? new Uint8Array();
    this.#to.setBytes(target, bytes, this.#from.contentType(path));
    return target;
  }

  /** A name of its own, also for files of one name in different folders. */
  #newPath(path: string): string {
    const name = (path.split('/').at(-1) ?? path).replace(/[^\w.-]/gu, '_');
    let target = FOLDER + name;
    for (let number = 2; this.#used.has(target); number++) target = `${FOLDER}${number}-${name}`;
    this.#used.add(target);
    this.#copied.set(path, target);
    return target;
  }
}

/** "image" for ".../relationships/image". */
function kindOf(type: string): string {
  return type.split('/').at(-1) ?? type;
}

/** Leaves out the runs that need a lost relationship; a link that leads nowhere stays as text. */
function withoutReferences(xml: Xml, lost: ReadonlySet<string>): Xml {
  if (lost.size === 0) return xml;
  const children = xml.children.flatMap((child): readonly XmlChild[] => {
    if (typeof child === 'string') return [child];
    const inner = withoutReferences(withoutLink(child, lost), lost);
    if (child.name === 'w:hyperlink' && lost.has(child.attributes['r:id'] ?? '')) return inner.children;
    return child.name === 'w:r' && refers(inner, lost) ? [] : [inner];
  });
  return { ...xml, children };
}

/** A picture that is in the file as well as linked needs no link. */
function withoutLink(xml: Xml, lost: ReadonlySet<string>): Xml {
  const { 'r:link': link, ...attributes } = xml.attributes;
  return link !== undefined && lost.has(link) && attributes['r:embed'] !== undefined
    ? { ...xml, attributes }
    : xml;
}

function refers(xml: Xml, ids: ReadonlySet<string>): boolean {
  const own = Object.entries(xml.attributes).some(([name, value]) => name.startsWith('r:') && ids.has(value));
  return own || elements(xml).some((child) => refers(child, ids));
}
