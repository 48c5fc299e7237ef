import { signatureColumns } from '../../../layout/signature-columns.ts';
import { sum } from '../../../layout/table/sum.ts';
import { textAreaWidth } from '../../../layout/text-area.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedSignatureBlock, PreparedSigner } from '../../../prepare/prepared.ts';
import { TABLE_STYLES } from '../styles/style-names.ts';
import { cellMargins, tableLook } from '../styles/table-styles.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import { twips } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';

/** Room for a signature between office and name, in lines. */
const ROOM = 3.5;
/** Room between two columns, in points. */
const GUTTER = 20;

/**
 * Signatures beside each other as a table without rules: a cell for each signer, with the office and below it the
 * name, so that they are read as one would say them. A real table rather than tab stops, because a long office or
 * name then wraps within its own column; its first row is marked as head, which Word's accessibility checker asks
 * of every table. A single signer needs no table. `roomAbove` is the space that the block above keeps below it.
 */
export function signatureBlock(
  block: PreparedSignatureBlock,
  context: WriteContext,
  roomAbove: number,
): readonly Xml[] {
  const { signers } = block;
  if (signers.length < 2) return signers.flatMap((signer) => signerParagraphs(signer, context, 0));
  const columns = signatureColumns(signers.length);
  const widths = columnWidths(columns, textAreaWidth(context.huisstijl));
  const rows = Array.from({ length: Math.ceil(signers.length / columns) }, (_, index) => {
    const beside = widths.map((_width, column) => signers[index * columns + column]);
    return signatureRow(beside, widths, context, index === 0 ? roomAbove : undefined);
  });
  return [
    el(
      'w:tbl',
      {},
      el(
        'w:tblPr',
        {},
        val('w:tblStyle', signatureTableStyle(context)),
        el('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
        el('w:tblLayout', { 'w:type': 'fixed' }),
        tableLook(true, false),
        val('w:tblCaption', 'Ondertekening'),
        val('w:tblDescription', 'Een cel voor elke ondertekenaar: het ambt en daaronder de naam.'),
      ),
      el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': width }))),
      ...rows.map((cells, index) =>
        el(
          'w:tr',
          {},
          el('w:trPr', {}, el('w:cantSplit'), index === 0 && el('w:tblHeader'), context.revisions.row(block)),
          ...cells,
        ),
      ),
    ),
  ];
}

/** The room that a signature block keeps below it, in points. */
export function roomBelowSignatures({ huisstijl }: WriteContext): number {
  const { na, regelhoogte } = huisstijl.stijlen.ondertekening;
  return Math.max(na, regelhoogte);
}

/** Columns of one width with a gutter between them, in twips; the last has none. */
function columnWidths(columns: number, total: number): readonly number[] {
  const wide = (total - GUTTER * (columns - 1)) / columns + GUTTER;
  return Array.from({ length: columns }, (_, index) =>
    twips(index < columns - 1 ? wide : total - wide * (columns - 1)),
  );
}

function signatureRow(
  signers: readonly (PreparedSigner | undefined)[],
  widths: readonly number[],
  context: WriteContext,
  roomAbove: number | undefined,
): readonly Xml[] {
  return signers.map((signer, index) =>
    el(
      'w:tc',
      {},
      el('w:tcPr', {}, el('w:tcW', { 'w:w': widths[index], 'w:type': 'dxa' })),
      ...(signer
        ? signerParagraphs(signer, context, roomAbove)
        : [paragraph({ style: context.styles.role('ondertekening') }, [])]),
    ),
  );
}

/**
 * Office and name, with room to sign above the name. Spaces in table cells do not merge with those outside: in the first row of a table `roomAbove` is
 * there already, in a further one there must be room below the name above.
 */
function signerParagraphs(signer: PreparedSigner, context: WriteContext, roomAbove?: number): readonly Xml[] {
  const { styles } = context;
  const { stijl } = styles.look('ondertekening');
  const [suffix, voor] =
    roomAbove === undefined
      ? [' eronder', Math.max(stijl.voor, stijl.regelhoogte * 2)]
      : ['', Math.max(0, stijl.voor - roomAbove)];
  if (signer.nameFirst) {
    const above = styles.variant('ondertekening', `Ondertekening naam boven${suffix}`, {
      stijl: { voor: voor + ROOM * stijl.regelhoogte, na: 0, bijVolgende: true },
    });
    const below = styles.variant('ondertekening', 'Ondertekening ambt onder', { stijl: { voor: 0, na: 0 } });
    return [
      paragraph({ style: above, keepNext: true }, runs(signer.name, context, stijl)),
      paragraph({ style: below }, runs(signer.office, context, stijl)),
    ];
  }
  const officeStyle = styles.variant('ondertekening', `Ondertekening ambt${suffix}`, {
    stijl: { voor, na: 0, bijVolgende: true },
  });
  const nameStyle = styles.variant('ondertekening', 'Ondertekening naam', {
    stijl: { voor: ROOM * stijl.regelhoogte, na: 0 },
  });
  return [
    paragraph({ style: officeStyle, keepNext: true }, runs(signer.office, context, stijl)),
    paragraph({ style: nameStyle }, runs(signer.name, context, stijl)),
  ];
}

/** A table style without rules, so that the look can be changed in Word. */
function signatureTableStyle({ styles }: WriteContext): string {
  return styles.add({
    ...TABLE_STYLES.tabel_ondertekening,
    builtIn: false,
    basedOn: 'TableNormal',
    kind: 'table',
    paragraph: [],
    run: [],
    rest: [el('w:tblPr', {}, cellMargins({ top: 0, left: 0, bottom: 0, right: GUTTER }))],
  });
}
