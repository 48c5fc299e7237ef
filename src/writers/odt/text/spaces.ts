import { el, type Xml, type XmlChild } from '../../../ooxml/xml.ts';

/**
 * The content of a paragraph as ODF keeps its spaces (part 3, 6.1.2): white space that would collapse with what stands
 * before it, or at the start, is an element of its own; tabs are as well.
 */
export function keepSpaces(content: readonly XmlChild[]): readonly XmlChild[] {
  let open = true;
  const keep = (children: readonly XmlChild[]): readonly XmlChild[] =>
    children.flatMap((child): readonly XmlChild[] => {
      if (typeof child !== 'string') {
        if (APART.has(child.name)) return [child];
        if (STOPS.has(child.name)) {
          open = child.name !== 'text:sequence' && child.name !== 'draw:frame';
          return [child];
        }
        const kept: Xml = { ...child, children: keep(child.children) };
        return [kept];
      }
      return child.split(/([ \n]+|\t)/u).flatMap((part): readonly XmlChild[] => {
        if (part === '') return [];
        if (part === '\t') {
          open = true;
          return [el('text:tab')];
        }
        if (!/^[ \n]/u.test(part)) {
          open = false;
          return [part];
        }
        const lead = open ? [] : [' '];
        const more = part.length - lead.length;
        open = true;
        return [...lead, ...(more > 0 ? [el('text:s', more > 1 ? { 'text:c': more } : {})] : [])];
      });
    });
  return keep(content);
}

/** What holds paragraphs of its own, or nothing. */
const APART: ReadonlySet<string> = new Set(['text:note', 'text:bookmark-start', 'text:bookmark-end']);
/** What is itself a piece of the line. */
const STOPS: ReadonlySet<string> = new Set(['text:line-break', 'text:tab', 'text:sequence', 'draw:frame']);
