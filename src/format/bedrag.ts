import { readBedragText } from '../domain/bedrag-lezen.ts';

/**
 * An amount as the guide writes it: points between thousands, a comma before the cents that were typed, `pm` in
 * lower case. Text that is no amount, an amount in words (`2,5 miljoen`) or with V or N stays as it is; so does
 * anything that would then read as another amount.
 */
export function formatBedrag(text: string): string {
  const read = readBedragText(text);
  const formatted = write(read);
  if (formatted === undefined) return text;
  return JSON.stringify(readBedragText(formatted)) === JSON.stringify(read) ? formatted : text;
}

function write(read: ReturnType<typeof readBedragText>): string | undefined {
  if (read.soort === 'bedrag') {
    return read.factor === '1' && read.vn === undefined ? dutch(read.digits) : undefined;
  }
  if (read.soort !== 'pm') return undefined;
  return read.digits === '0' && read.teken === '+' ? 'pm' : `${dutch(read.digits)} ${read.teken} pm`;
}

/** "-1234.50" is "-1.234,50". */
function dutch(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
