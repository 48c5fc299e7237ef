/** Declarations of one rule; `undefined` leaves one out. */
export type Declarations = Readonly<Record<string, string | undefined>>;

/** A short rule stands on one line of at most this length. */
const LINE = 100;

/** One rule of a style sheet; nothing when there is nothing to declare. */
export function rule(selector: string, declarations: Declarations): string {
  const lines = Object.entries(declarations).flatMap(([property, value]) =>
    value === undefined ? [] : [`  ${property}: ${value};`],
  );
  if (lines.length === 0) return '';
  const short = `${selector} { ${lines.map((line) => line.trim()).join(' ')} }`;
  return short.length <= LINE ? `${short}\n` : `${selector} {\n${lines.join('\n')}\n}\n`;
}

/** Rules inside an at-rule such as `@media print`. */
export function atRule(name: string, body: string): string {
  const lines = body.trimEnd().split('\n');
  return `${name} {\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n}\n`;
}

/** A string token: whatever the text holds, it cannot end the string, the rule or the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>&\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** A number as CSS writes it, with at most three decimals. */
export function cssNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A length in points, for paper. */
export function pt(value: number): string {
  return value === 0 ? '0' : `${cssNumber(value)}pt`;
}
