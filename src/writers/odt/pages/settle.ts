import { LINE, turnAlong } from '../../../layout/pages/turn-along.ts';
import { elements, type Xml } from '../../../ooxml/xml.ts';
import type { BlockPiece, Piece } from '../blocks/piece.ts';
import type { WriteContext } from '../write-context.ts';
import { masterName, type PageKind } from './master-pages.ts';
import { restyled } from './restyle.ts';

/** What stands in the document, and the kinds of pages that it takes. */
export interface Settled {
  readonly pieces: readonly BlockPiece[];
  readonly kinds: readonly PageKind[];
}

/**
 * Settles what depends on neighbours: a wish for a new page, or for one on its side, becomes a property of what comes
 * first on it, and what follows a table or a list gets room above it.
 */
export function settle(pieces: readonly Piece[], context: WriteContext): Settled {
  const settled: BlockPiece[] = [];
  const kinds = new Map<string, PageKind>();
  const add = (kind: PageKind): string => {
    const name = masterName(kind);
    kinds.set(name, kind);
    return name;
  };
  let newPage = false;
  let previous: BlockPiece | undefined;
  for (const piece of turnAlong(pieces, ({ xml }) => linesOf(xml))) {
    if (piece === 'pageBreak') {
      newPage = settled.length > 0;
      continue;
    }
    const { landscape } = piece;
    const atStart = previous === undefined;
    const turns = previous !== undefined && previous.landscape !== landscape;
    const below = previous && previous.whole !== piece.whole ? previous.whole : undefined;
    const first = context.document.firstPage !== undefined && atStart;
    const master = atStart || turns ? add({ landscape, first }) : undefined;
    if (first) add({ landscape, first: false });
    const xml = restyled(piece.xml, context, {
      ...(master !== undefined && { master }),
      ...(newPage && !turns && { newPage }),
      ...(below && !turns && !newPage && { below }),
    });
    settled.push({ ...piece, xml });
    previous = piece;
    newPage = false;
  }
  if (kinds.size === 0) add({ landscape: false, first: false });
  return { pieces: settled, kinds: [...kinds.values()] };
}

/** About how many lines paragraphs take, those of a row of a table beside each other. */
function linesOf(xml: Xml): number {
  const parts = elements(xml).map(linesOf);
  if (xml.name === 'table:table-row') return Math.max(0, ...parts);
  if (xml.name !== 'text:p' && xml.name !== 'text:h') return parts.reduce((all, one) => all + one, 0);
  return Math.max(1, Math.ceil(textLength(xml) / LINE));
}

function textLength({ children }: Xml): number {
  return children.reduce((all, one) => all + (typeof one === 'string' ? one.length : textLength(one)), 0);
}
