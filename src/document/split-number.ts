/** A number as it lines up in a column: the whole part up to the decimal comma, and what follows. */
export interface SplitNumber {
  readonly whole: string;
  readonly rest: string;
  /** The part of `rest` that is no decimal and hangs behind the number: " + pm". */
  readonly hang: string;
}

/**
 * Whether text in a column of numbers lines up with the others: a number on one line, or a word in the place of one
 * ("pm", "n.v.t.").
 */
export function linesUp(text: string): boolean {
  return !text.includes('\n') && text.length <= 40 && (!/\d/.test(text) || /^[\s€+\-−–(]*\d/.test(text));
}

/**
 * Splits a number in Dutch notation where the column aligns: "1.234|,56", "163.000| + pm", "12|,5%".
 * Text without digits ("pm") is all whole.
 */
export function splitNumber(text: string): SplitNumber {
  const whole = /^[\s€+\-−–(]*\d[\d.\u00a0\u202f]*\d|^[\s€+\-−–(]*\d/u.exec(text)?.[0] ?? text;
  const rest = text.slice(whole.length);
  const pm = rest.search(/\s*[+\-−–]\s*p\.?m/u);
  return { whole, rest, hang: pm < 0 ? '' : rest.slice(pm) };
}
