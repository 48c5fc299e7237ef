import { itemNumber } from '../document/item-number.ts';
import type {
  Block,
  Changeable,
  Contents,
  Figure,
  Heading,
  KeyValue,
  List,
  Table,
} from '../document/nodes.ts';
import { contentsHeadings, headingText, isGone, isNew, plainText } from '../document/text.ts';
import { prepareFigure } from './prepare-figure.ts';
import type { InlinePreparer } from './prepare-inlines.ts';
import type {
  ContentsEntry,
  MoveNote,
  PreparedBlock,
  PreparedFigure,
  PreparedItem,
  PreparedKeyValue,
} from './prepared.ts';
import type { PreparedTable } from './prepared-table.ts';

/** What the preparation of blocks needs besides the blocks. */
export interface BlockSetting {
  readonly inlines: InlinePreparer;
  /** The line above what moved, asked of each part in reading order. */
  readonly moved: (part: Changeable) => MoveNote | undefined;
  /** Prepares the next table of the document. */
  readonly table: (table: Table) => PreparedTable;
  /** The blocks of the whole document, for its tables of contents. */
  readonly whole: readonly Block[];
}

/** Prepares blocks in reading order; what is gone and cannot be shown as gone is left out. */
export function prepareBlocks(blocks: readonly Block[], setting: BlockSetting): readonly PreparedBlock[] {
  return blocks.flatMap((block) => {
    const moved = setting.moved(block);
    const prepared = prepareBlock(block, setting);
    return moved ? prepared.map((one) => ({ ...one, moved })) : prepared;
  });
}

function prepareBlock(block: Block, setting: BlockSetting): readonly PreparedBlock[] {
  const { line } = setting.inlines;
  switch (block.type) {
    case 'heading':
      return [{ ...block, title: headingText(block), children: line(block.children) }];
    case 'paragraph':
      return [{ ...block, children: line(block.children) }];
    case 'list':
      return [{ ...block, items: prepareItems(block, setting) }];
    case 'quote':
      return [{ ...block, children: prepareBlocks(block.children, setting) }];
    case 'table':
      return [setting.table(block)];
    case 'keyValueList':
      return [{ ...block, entries: block.entries.map((entry) => prepareKeyValue(entry, setting)) }];
    case 'figure':
      return [prepareCaptioned(block, setting.inlines)];
    case 'signatureBlock': {
      const signers = block.signers.map(({ office, name }) => ({ office: line(office), name: line(name) }));
      return [{ ...block, signers }];
    }
    case 'pageBreak':
      return isGone(block.change) ? [] : [block];
    case 'contents':
      return isGone(block.change) ? [] : prepareContents(block, setting);
  }
}

function prepareKeyValue({ body, ...entry }: KeyValue, setting: BlockSetting): PreparedKeyValue {
  const { line } = setting.inlines;
  return {
    ...entry,
    key: line(entry.key),
    value: line(entry.value),
    ...(body && { body: prepareBlocks(body, setting) }),
  };
}

/** The items of a list with their labels: the one place where numbers are given out. */
function prepareItems(list: List, setting: BlockSetting): readonly PreparedItem[] {
  return list.items.map((item, index) => {
    const taken = isGone(item.change) ? isNew : isGone;
    const number =
      list.start + index - list.items.slice(0, index).filter(({ change }) => taken(change)).length;
    const label = list.format === 'bullet' ? '•' : `${itemNumber(list.format, number)}.`;
    const moved = setting.moved(item);
    return {
      ...item,
      ...(moved && { moved }),
      label,
      number,
      children: prepareBlocks(item.children, setting),
    };
  });
}

function prepareCaptioned({ caption, ...figure }: Figure, { line }: InlinePreparer): PreparedFigure {
  return {
    ...prepareFigure(figure),
    ...(caption && caption.length > 0 && { caption: line(caption) }),
  };
}

/** A table of contents with its entries; nothing when there are none. */
function prepareContents(block: Contents, { whole, inlines }: BlockSetting): readonly PreparedBlock[] {
  const headings = contentsHeadings(whole, block.depth);
  if (headings.length === 0) return [];
  const levels = headings.map(({ level }) => level);
  const top = Math.min(...levels);
  const deeper = levels.some((level) => level > top);
  const entryOf = (heading: Heading): ContentsEntry => ({
    anchor: heading.id,
    level: heading.level,
    label: heading.label ?? '',
    text: plainText(heading.children),
    title: headingText(heading),
    leads: deeper && heading.level === top,
  });
  return [{ ...block, title: inlines.line(block.title), top, entries: headings.map(entryOf) }];
}
