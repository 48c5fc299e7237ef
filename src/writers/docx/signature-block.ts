import type { SignatureBlock, Signer } from '../../document/nodes.ts';
import { paragraph } from './paragraph.ts';
import { runs } from './runs.ts';
import { tableLook } from './table-look.ts';
import { twips } from './units.ts';
import { textAreaWidth, type WriteContext } from './write-context.ts';
import { el, val, type Xml } from './xml.ts';

/** Room for a signature between office and name, in lines. */
const ROOM = 3.5;
/** Room between two columns, in points. */
const GUTTER = 20;
const MAX_COLUMNS = 3;

/**
 * Signatures beside each other as a table without rules: the offices are its head row, the names stand below.
 * A real table rather than tab stops, because a long office or name then wraps within its own column; with the
 * offices as head cells a screen reader says whose name it reads, and Word's accessibility checker finds the
 * head row it asks for. A single signer needs no table. `roomAbove` is the space that the block above keeps below it.
 */
export function signatureBlock(
  node: SignatureBlock,
  context: WriteContext,
  roomAbove: number,
): readonly Xml[] {
  const columns = Math.max(1, Math.min(node.signers.length, MAX_COLUMNS));
  const rows: Xml[] = [];
  for (let start = 0; start < node.signers.length; start += columns) {
    const row = node.signers.slice(start, start + columns);
    rows.push(...signatureRow(row, columns, context, start === 0 ? roomAbove : 0));
  }
  return rows;
}

/** The room that a signature block keeps below it, in points. */
export function roomBelowSignatures({ huisstijl }: WriteContext): number {
  const { na, regelhoogte } = huisstijl.stijlen.ondertekening;
  return Math.max(na, regelhoogte);
}

function signatureRow(
  signers: readonly Signer[],
  columns: number,
  context: WriteContext,
  roomAbove: number,
): readonly Xml[] {
  const { styles } = context;
  const { stijl } = styles.look('ondertekening');
  const beside = columns > 1;
  // Spaces in table cells do not merge with those outside: what stands above has some already.
  const voor = beside ? Math.max(0, stijl.voor - roomAbove) : stijl.voor;
  const officeStyle = styles.variant('ondertekening', 'Ondertekening ambt', {
    stijl: { voor, na: 0, bijVolgende: true },
  });
  const nameStyle = styles.variant('ondertekening', 'Ondertekening naam', {
    stijl: { voor: ROOM * stijl.regelhoogte, na: 0 },
  });
  const office = (signer: Signer) =>
    paragraph({ style: officeStyle, keepNext: true }, runs(signer.office, context, stijl));
  const name = (signer: Signer) => paragraph({ style: nameStyle }, runs(signer.name, context, stijl));
  if (!beside) return signers.flatMap((signer) => [office(signer), name(signer)]);
  const total = textAreaWidth(context.huisstijl);
  const wide = (total - GUTTER * (columns - 1)) / columns + GUTTER;
  const widths = signers.map((_, index) => twips(index < columns - 1 ? wide : total - wide * (columns - 1)));
  const cells = (make: (signer: Signer) => Xml) =>
    signers.map((signer, index) =>
      el('w:tc', {}, el('w:tcPr', {}, el('w:tcW', { 'w:w': widths[index], 'w:type': 'dxa' })), make(signer)),
    );
  return [
    el(
      'w:tbl',
      {},
      el(
        'w:tblPr',
        {},
        val('w:tblStyle', signatureTableStyle(context)),
        el('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
        el('w:tblLayout', { 'w:type': 'fixed' }),
        tableLook(true, false),
        val('w:tblCaption', 'Ondertekening'),
        val('w:tblDescription', 'In de eerste rij het ambt, daaronder de naam van wie ondertekent.'),
      ),
      el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': width }))),
      el('w:tr', {}, el('w:trPr', {}, el('w:cantSplit'), el('w:tblHeader')), ...cells(office)),
      el('w:tr', {}, el('w:trPr', {}, el('w:cantSplit')), ...cells(name)),
    ),
  ];
}

/** A table style without rules, so that the look can be changed in Word. */
function signatureTableStyle({ styles }: WriteContext): string {
  const side = (name: string, width: number) => el(`w:${name}`, { 'w:w': twips(width), 'w:type': 'dxa' });
  return styles.add({
    id: 'TabelOndertekening',
    name: 'Tabel ondertekening',
    builtIn: false,
    basedOn: 'TableNormal',
    kind: 'table',
    paragraph: [],
    run: [],
    rest: [
      el(
        'w:tblPr',
        {},
        el('w:tblCellMar', {}, side('top', 0), side('left', 0), side('bottom', 0), side('right', GUTTER)),
      ),
    ],
  });
}
