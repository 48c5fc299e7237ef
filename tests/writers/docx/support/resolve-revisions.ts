import type { WordPackage } from './package.ts';
import { all, at, type Element, elements } from './xml-tree.ts';

type How = 'accept' | 'reject';

const INSERTED = ['w:ins', 'w:moveTo'];
const DELETED = ['w:del', 'w:moveFrom'];

/**
 * The paragraphs of a Word file after all its tracked changes are accepted or rejected, as ISO 29500-1, 17.13.5
 * describes that; notes stand where their mark stands. Empty paragraphs, tables of contents and the results of fields
 * are left out.
 */
export function resolvedLines(file: WordPackage, how: How): readonly string[] {
  const dropped = how === 'accept' ? DELETED : INSERTED;
  const notes = new Map<string | undefined, Element>(
    file.paths.includes('word/footnotes.xml')
      ? all(file.part('word/footnotes.xml'), 'w:footnote').map((note) => [note.attributes['w:id'], note])
      : [],
  );
  const isDropped = (properties: Element | undefined) =>
    properties !== undefined && dropped.some((name) => at(properties, name) !== undefined);

  const lines = (container: Element): string[] => {
    const found: string[] = [];
    let open = '';
    const walk = (node: Element): void => {
      for (const child of elements(node)) {
        if (child.name === 'w:p') {
          open += text(child);
          if (isDropped(at(child, 'w:pPr/w:rPr'))) continue;
          found.push(open);
          open = '';
        } else if (child.name === 'w:tr' && isDropped(at(child, 'w:trPr'))) continue;
        else if (child.name === 'w:sdt' && at(child, 'w:sdtPr/w:docPartObj')) continue;
        else walk(child);
      }
    };
    walk(container);
    return [...found, open].filter((line) => line.trim() !== '');
  };

  const text = (paragraph: Element): string => {
    let result = '';
    let fields = 0;
    const walk = (node: Element): void => {
      for (const child of elements(node)) {
        const type = child.attributes['w:fldCharType'];
        if (type === 'begin') fields++;
        if (type === 'end') fields--;
        if (dropped.includes(child.name) || child.name === 'w:pPr') continue;
        if (fields > 0) walk(child);
        else if (child.name === 'w:t' || child.name === 'w:delText') result += child.children.join('');
        else if (child.name === 'w:tab') result += '\t';
        else if (child.name === 'w:br') result += '\n';
        else if (child.name === 'w:drawing') result += '[beeld]';
        else if (child.name === 'w:footnoteReference') {
          const note = notes.get(child.attributes['w:id']);
          result += `[${note ? lines(note).join(' / ') : 'geen noot'}]`;
        } else walk(child);
      }
    };
    walk(paragraph);
    return result;
  };
  return lines(file.part('word/document.xml'));
}
