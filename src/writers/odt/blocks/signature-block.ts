import { signatureColumns } from '../../../layout/signature-columns.ts';
import { textAreaWidth } from '../../../layout/text-area.ts';
import type { Xml } from '../../../ooxml/xml.ts';
import type { PreparedSignatureBlock, PreparedSigner } from '../../../prepare/prepared.ts';
import { inlines } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import type { WriteContext } from '../write-context.ts';
import { cellStyle, plainTable } from './plain-table.ts';

/** Room for a signature between office and name, in lines. */
const ROOM = 3.5;
/** Room between two columns, in points. */
const GUTTER = 20;

/**
 * Signatures beside each other as a table without rules: a cell for each signer, so that they are read as one would say
 * them. A single signer needs no table.
 */
export function signatureBlock(block: PreparedSignatureBlock, context: WriteContext): readonly Xml[] {
  const { signers } = block;
  if (signers.length < 2) return signers.flatMap((signer) => lines(signer, context, 0));
  const columns = signatureColumns(signers.length);
  const width = textAreaWidth(context.huisstijl) / columns;
  const style = cellStyle(context, { paddings: [0, GUTTER, 0, 0] });
  const rows = Array.from({ length: Math.ceil(signers.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const signer = signers[row * columns + column];
      const content = signer
        ? lines(signer, context, row)
        : [paragraph(context.styles.role('ondertekening'), [], context)];
      return { style, span: 1, content };
    }),
  );
  return [
    plainTable(
      {
        name: 'Ondertekening',
        description: 'Een cel voor elke ondertekenaar: het ambt en de naam.',
        widths: Array.from({ length: columns }, () => width),
        whole: true,
      },
      rows,
      context,
    ),
  ];
}

/** Office and name, with room to sign above the name; in a further row there is room below the name above. */
function lines(signer: PreparedSigner, context: WriteContext, row: number): readonly Xml[] {
  const { styles, huisstijl } = context;
  const stijl = huisstijl.stijlen.ondertekening;
  const { regelhoogte } = stijl;
  const voor = row > 0 ? Math.max(stijl.voor, regelhoogte * 2) : stijl.voor;
  const suffix = row > 0 ? ' eronder' : '';
  const office = inlines(signer.office, context, stijl);
  const name = inlines(signer.name, context, stijl);
  const { revision } = signer;
  const own = revision ? { revision } : {};
  if (signer.nameFirst) {
    const above = styles.variant('ondertekening', `Ondertekening naam boven${suffix}`, {
      stijl: { voor: voor + ROOM * regelhoogte, na: 0, bijVolgende: true },
    });
    const below = styles.variant('ondertekening', 'Ondertekening ambt onder', { stijl: { voor: 0, na: 0 } });
    return [paragraph(above, name, context, own), paragraph(below, office, context, own)];
  }
  const officeStyle = styles.variant('ondertekening', `Ondertekening ambt${suffix}`, {
    stijl: { voor, na: 0, bijVolgende: true },
  });
  const nameStyle = styles.variant('ondertekening', 'Ondertekening naam', {
    stijl: { voor: ROOM * regelhoogte, na: 0 },
  });
  return [paragraph(officeStyle, office, context, own), paragraph(nameStyle, name, context, own)];
}
