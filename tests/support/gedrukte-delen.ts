import type { Bronplaats } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import type { PreparedBlock, PreparedDocument } from '../../src/prepare/prepared.ts';

/** A printed piece of text, and where the program says that it was typed. */
export interface GedruktDeel {
  readonly soort: string;
  readonly tekst: string;
  readonly bron: Bronplaats | undefined;
}

/** Every text of a document between its running heads and feet; one without a place has that of what it stands in. */
export function gedrukteDelen({ blocks, notes }: PreparedDocument): readonly GedruktDeel[] {
  return [
    ...blocks.flatMap((block) => delenVan(block, undefined)),
    ...notes.flatMap(({ children, bron }) => children.flatMap((block) => delenVan(block, bron))),
  ];
}

function delenVan(block: PreparedBlock, around: Bronplaats | undefined): readonly GedruktDeel[] {
  const bron = block.bron ?? around;
  const deel = (tekst: string, own = bron): GedruktDeel => ({ soort: block.type, tekst, bron: own });
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [deel(plainText(block.children))];
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap((one) => delenVan(one, item.bron ?? bron)));
    case 'quote':
      return block.children.flatMap((one) => delenVan(one, bron));
    case 'table':
      return [...block.head, ...block.body].map((row) =>
        deel(row.cells.map(({ children }) => plainText(children)).join(' '), row.bron ?? bron),
      );
    case 'keyValueList':
      return block.entries.flatMap((entry) => [
        deel(plainText([...entry.key, { type: 'text', value: ' ' }, ...entry.value]), entry.bron ?? bron),
        ...(entry.body ?? []).flatMap((one) => delenVan(one, entry.bron ?? bron)),
      ]);
    case 'figure':
      return [deel(plainText(block.caption ?? []))];
    case 'signatureBlock':
      return block.signers.map(({ office, name }) =>
        deel(plainText([...office, { type: 'text', value: ' ' }, ...name])),
      );
    case 'pageBreak':
    case 'contents':
      return [];
  }
}
