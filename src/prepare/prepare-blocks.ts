import type { Block, Contents, Figure, Heading, KeyValue, List, Table } from '../document/nodes.ts';
import { isGone, plainText } from '../document/text.ts';
import { contentsHeadings, headingText } from './headings.ts';
import { countItems } from './item-label.ts';
import { prepareFigure } from './prepare-figure.ts';
import type { InlinePreparer } from './prepare-inlines.ts';
import { bare, type Reviser } from './prepare-revisions.ts';
import type {
  ContentsEntry,
  PreparedBlock,
  PreparedFigure,
  PreparedItem,
  PreparedKeyValue,
} from './prepared.ts';
import type { PreparedTable } from './prepared-table.ts';

/** What the preparation of blocks needs besides the blocks. */
export interface BlockSetting {
  readonly inlines: InlinePreparer;
  readonly revised: Reviser;
  /** Prepares the next table of the document. */
  readonly table: (table: Table) => PreparedTable;
  /** The blocks of the whole document, for its tables of contents. */
  readonly whole: readonly Block[];
}

/** Prepares blocks in reading order; what is gone and cannot be shown as gone is left out. */
export function prepareBlocks(blocks: readonly Block[], setting: BlockSetting): readonly PreparedBlock[] {
  return blocks.flatMap((block) => prepareBlock(block, setting));
}

function prepareBlock(block: Block, setting: BlockSetting): readonly PreparedBlock[] {
  const { inlines, revised } = setting;
  switch (block.type) {
    case 'heading': {
      const children = inlines.line(block.children);
      return [{ ...bare(block), ...revised.of(block, children), title: headingText(block), children }];
    }
    case 'paragraph': {
      const children = inlines.line(block.children);
      return [{ ...bare(block), ...revised.of(block, children), children }];
    }
    case 'list':
      return [{ ...bare(block), ...revised.of(block), items: prepareItems(block, setting) }];
    case 'quote':
      return [{ ...bare(block), ...revised.of(block), children: prepareBlocks(block.children, setting) }];
    case 'table':
      return [setting.table(block)];
    case 'keyValueList': {
      const revision = revised.of(block);
      const entries = block.entries.map((entry) => prepareKeyValue(entry, setting));
      return [{ ...bare(block), ...revision, entries }];
    }
    case 'figure':
      return [prepareCaptioned(block, setting)];
    case 'signatureBlock': {
      const signers = block.signers.map((signer) => {
        const [office, name] = [inlines.line(signer.office), inlines.line(signer.name)];
        return {
          ...revised.of({ ...(block.change && { change: block.change }) }, office, name),
          office,
          name,
          ...(signer.nameFirst && { nameFirst: true }),
        };
      });
      return [{ ...bare(block), ...revised.of(block), signers }];
    }
    case 'pageBreak':
      return isGone(block.change) ? [] : [{ ...bare(block), ...revised.of(block) }];
    case 'contents':
      return isGone(block.change) ? [] : prepareContents(block, setting);
  }
}

function prepareKeyValue({ body, ...entry }: KeyValue, setting: BlockSetting): PreparedKeyValue {
  const { inlines, revised } = setting;
  const [key, value] = [inlines.line(entry.key), inlines.line(entry.value)];
  return {
    ...bare(entry),
    ...revised.of(entry, key, value),
    key,
    value,
    ...(body && { body: prepareBlocks(body, setting) }),
  };
}

function prepareItems(list: List, setting: BlockSetting): readonly PreparedItem[] {
  const counted = countItems(list);
  return list.items.map((item, index) => ({
    ...bare(item),
    ...setting.revised.of(item),
    ...(counted[index] ?? { label: '', number: list.start }),
    children: prepareBlocks(item.children, setting),
  }));
}

function prepareCaptioned(
  { caption, ...figure }: Figure,
  { inlines, revised }: BlockSetting,
): PreparedFigure {
  return {
    ...prepareFigure(figure),
    ...revised.of(figure),
    ...(caption && caption.length > 0 && { caption: inlines.line(caption) }),
  };
}

/** A table of contents with its entries; nothing when there are none. */
function prepareContents(
  block: Contents,
  { whole, inlines, revised }: BlockSetting,
): readonly PreparedBlock[] {
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
  const title = inlines.line(block.title);
  return [{ ...bare(block), ...revised.of(block), title, top, entries: headings.map(entryOf) }];
}
