import { el, type Xml } from '../../../ooxml/xml.ts';

/** Word allows 40 characters in the name of a bookmark: letters, digits and underscores, a letter first. */
const LONGEST = 40;

/** The bookmarks of one document: from the ids of the block tree to names that Word accepts. */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #used = new Set<string>();
  #count = 0;

  /** The name of the bookmark of an id; the same each time, different for each id (Word ignores case). */
  name(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const base = `a_${id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9]+/gu, '_')}`;
    let name = base.slice(0, LONGEST);
    for (let number = 2; this.#used.has(name.toLowerCase()); number++) {
      name = `${base.slice(0, LONGEST - 1 - String(number).length)}_${number}`;
    }
    this.#used.add(name.toLowerCase());
    this.#names.set(id, name);
    return name;
  }

  /** The content with a bookmark around it. */
  around(id: string, content: readonly Xml[]): readonly Xml[] {
    const number = this.#count++;
    return [
      el('w:bookmarkStart', { 'w:id': number, 'w:name': this.name(id) }),
      ...content,
      el('w:bookmarkEnd', { 'w:id': number }),
    ];
  }
}
