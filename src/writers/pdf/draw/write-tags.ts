import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';
import { PDFNumber } from 'pdf-lib';
import type { StructAttributes, StructElement } from '../../../layout/pages/structure.ts';
import { asciiString, textString } from './pdf-objects.ts';

type Dictionary = Record<string, PDFObject | string | number | boolean | readonly PDFObject[] | undefined>;

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
    const kids: PDFObject[] = [];
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
            ? PDFNumber.of(mark.mcid)
            : context.obj({ Type: 'MCR', Pg: pageRef(mark.page), MCID: mark.mcid }),
        );
      }
    }
    for (const annotation of content.annotations.get(element) ?? []) {
      kids.push(context.obj({ Type: 'OBJR', Pg: pageRef(annotation.page), Obj: annotation.ref }));
      links.push([annotation.key, ref]);
    }
    const { id } = element.attributes;
    if (id !== undefined) ids.push([id, ref]);
    const [only] = kids;
    context.assign(
      ref,
      context.obj({
        Type: 'StructElem',
        S: element.tag,
        P: parent,
        ...(page !== undefined && { Pg: pageRef(page) }),
        ...(kids.length > 0 && { K: kids.length === 1 && only ? only : kids }),
        ...describe(element.attributes, box, context),
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
  const numbers: PDFObject[] = [];
  content.marksOfPage.forEach((marks, page) => {
    if (marks.length === 0) return;
    const refs = marks.flatMap((mark) => owners.get(mark) ?? []);
    numbers.push(PDFNumber.of(page), context.register(context.obj(refs)));
  });
  links.sort(([a], [b]) => a - b);
  for (const [key, ref] of links) numbers.push(PDFNumber.of(key), ref);
  ids.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const names = ids.flatMap(([id, ref]): PDFObject[] => [asciiString(id), ref]);
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      ...(document && { K: document }),
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: content.pages.length + links.length,
      ...(names.length > 0 && { IDTree: context.register(context.obj({ Names: names })) }),
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
  context: PDFContext,
): Dictionary {
  const owners: PDFObject[] = [];
  const { scope, colSpan, rowSpan, headers, summary, listNumbering } = attributes;
  if (scope || colSpan || rowSpan || headers || summary)
    owners.push(
      context.obj({
        O: 'Table',
        ...(scope && { Scope: scope }),
        ...(colSpan && { ColSpan: colSpan }),
        ...(rowSpan && { RowSpan: rowSpan }),
        ...(headers && { Headers: headers.map(asciiString) }),
        ...(summary && { Summary: textString(summary) }),
      }),
    );
  if (listNumbering) owners.push(context.obj({ O: 'List', ListNumbering: listNumbering }));
  if (attributes.decoration)
    owners.push(context.obj({ O: 'Layout', TextDecorationType: attributes.decoration }));
  if (attributes.block)
    owners.push(context.obj({ O: 'Layout', Placement: 'Block', ...(box && { BBox: [...box] }) }));
  const [only] = owners;
  return {
    ...(attributes.id !== undefined && { ID: asciiString(attributes.id) }),
    ...(attributes.language && { Lang: asciiString(attributes.language) }),
    ...(attributes.alt && { Alt: textString(attributes.alt) }),
    ...(attributes.actualText && { ActualText: textString(attributes.actualText) }),
    ...(attributes.expansion && { E: textString(attributes.expansion) }),
    ...(only && { A: owners.length === 1 ? only : context.obj(owners) }),
  };
}
