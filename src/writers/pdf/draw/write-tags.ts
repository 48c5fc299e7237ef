import type { PDFContext, PDFRef } from 'pdf-lib';
import type { StructAttributes, StructElement } from '../../../layout/pages/structure.ts';
import { array, asciiString, dictionary, textString, type Written } from './pdf-objects.ts';

/** Where a piece of content stands: on which pages, under which MCID. */
export interface Mark {
  readonly page: number;
  readonly mcid: number;
}

export interface Annotation {
  readonly page: number;
  readonly ref: PDFRef;
  /** Key in the parent tree. */
  readonly key: number;
}

/** The content of the file that the structure tree points at. */
export interface TaggedContent {
  readonly pages: readonly PDFRef[];
  /** Places of each piece of content, in the order of the pages. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly marksOfPage: readonly (readonly number[])[];
  readonly annotations: ReadonlyMap<StructElement, readonly Annotation[]>;
  /** Boxes of figures, in page coordinates from the lower left corner. */
  readonly boxes: ReadonlyMap<number, readonly number[]>;
}

/**
 * Writes the structure tree with its parent tree and ID tree (ISO 32000-1, 14.7.2 and 14.7.4.4). Elements
 * without content are left out, except cells of tables. Gives the reference of the StructTreeRoot.
 */
export function writeTags(root: StructElement, content: TaggedContent, context: PDFContext): PDFRef {
  const rootRef = context.nextRef();
  const owners = new Map<number, PDFRef>();
  const ids: [string, PDFRef][] = [];
  const links: [number, PDFRef][] = [];

  function write(element: StructElement, parent: PDFRef): PDFRef | undefined {
    if (isEmpty(element, content)) return undefined;
    const ref = context.nextRef();
    const kids: Written[] = [];
    let page: number | undefined;
    let box: readonly number[] | undefined;
    for (const kid of element.kids) {
      if (typeof kid !== 'number') {
        const child = write(kid, ref);
        if (child) kids.push(child);
        continue;
      }
      owners.set(kid, ref);
      box ??= content.boxes.get(kid);
      for (const mark of content.marks.get(kid) ?? []) {
        page ??= mark.page;
        kids.push(
          mark.page === page
            ? mark.mcid
            : dictionary({ Type: 'MCR', Pg: pageRef(mark.page), MCID: mark.mcid }),
        );
      }
    }
    for (const annotation of content.annotations.get(element) ?? []) {
      kids.push(dictionary({ Type: 'OBJR', Pg: pageRef(annotation.page), Obj: annotation.ref }));
      links.push([annotation.key, ref]);
    }
    const { id } = element.attributes;
    if (id !== undefined) ids.push([id, ref]);
    const [only] = kids;
    context.assign(
      ref,
      dictionary({
        Type: 'StructElem',
        S: element.tag,
        P: parent,
        Pg: page === undefined ? undefined : pageRef(page),
        K: kids.length > 1 ? kids : only,
        ...describe(element.attributes, box),
      }),
    );
    return ref;
  }

  function pageRef(index: number): PDFRef {
    const ref = content.pages[index];
    if (!ref) throw new Error(`geen bladzijde ${index}`);
    return ref;
  }

  const document = write(root, rootRef);
  const numbers: Written[] = [];
  content.marksOfPage.forEach((marks, page) => {
    if (marks.length === 0) return;
    const refs = marks.flatMap((mark) => owners.get(mark) ?? []);
    numbers.push(page, context.register(array(refs)));
  });
  links.sort(([a], [b]) => a - b);
  for (const [key, ref] of links) numbers.push(key, ref);
  ids.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const names = ids.flatMap(([id, ref]): Written[] => [asciiString(id), ref]);
  context.assign(
    rootRef,
    dictionary({
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: context.register(dictionary({ Nums: numbers })),
      ParentTreeNextKey: content.pages.length + links.length,
      IDTree: names.length > 0 ? context.register(dictionary({ Names: names })) : undefined,
    }),
  );
  return rootRef;
}

function isEmpty(element: StructElement, content: TaggedContent): boolean {
  if (element.tag === 'TD' || element.tag === 'TH' || element.tag === 'Document') return false;
  return element.kids.every((kid) =>
    typeof kid === 'number' ? !content.marks.has(kid) : isEmpty(kid, content),
  );
}

/** The entries and attribute objects of an element (ISO 32000-1, 14.8.5). */
function describe(
  attributes: StructAttributes,
  box: readonly number[] | undefined,
): Readonly<Record<string, Written | undefined>> {
  const owners: Written[] = [];
  const { scope, colSpan, rowSpan, headers, summary, listNumbering, decoration, block } = attributes;
  if (scope || colSpan || rowSpan || headers || summary)
    owners.push(
      dictionary({
        O: 'Table',
        Scope: scope,
        ColSpan: colSpan || undefined,
        RowSpan: rowSpan || undefined,
        Headers: headers?.map(asciiString),
        Summary: written(summary, textString),
      }),
    );
  if (listNumbering) owners.push(dictionary({ O: 'List', ListNumbering: listNumbering }));
  if (decoration) owners.push(dictionary({ O: 'Layout', TextDecorationType: decoration }));
  if (block) owners.push(dictionary({ O: 'Layout', Placement: 'Block', BBox: box }));
  const [only] = owners;
  return {
    ID: attributes.id === undefined ? undefined : asciiString(attributes.id),
    Lang: written(attributes.language, asciiString),
    Alt: written(attributes.alt, textString),
    ActualText: written(attributes.actualText, textString),
    E: written(attributes.expansion, textString),
    A: owners.length > 1 ? owners : only,
  };
}

function written(text: string | undefined, as: (text: string) => Written): Written | undefined {
  return text ? as(text) : undefined;
}
