import type { PreparedInline, PreparedTable } from '../../prepare/prepared.ts';

/** Stands behind the caption of a table where it goes on. */
export const CONTINUED = ' (vervolg)';

/** The caption of a table as it stands where the table goes on: it counts nothing, and the marks of notes stand elsewhere. */
export function captionAgain({ caption }: PreparedTable): readonly PreparedInline[] {
  return bare(caption ?? []);
}

/** The unit of a table as it stands where the table goes on; without it the amounts cannot be read. */
export function unitAgain({ unit }: PreparedTable): readonly PreparedInline[] {
  return bare(unit ?? []);
}

function bare(inlines: readonly PreparedInline[]): readonly PreparedInline[] {
  return inlines.flatMap((node): readonly PreparedInline[] => {
    if (node.type === 'footnoteReference') return [];
    if (node.type === 'captionLabel') return bare(node.children);
    return 'children' in node ? [{ ...node, children: bare(node.children) }] : [node];
  });
}
