/**
 * What others read of what we print. A terminal, the log of a pipeline, a merge request and a viewer of reports obey
 * some of the text that they are given. Text from elsewhere (a value, the name of a file or of a revision, a message of
 * the system) comes in through this folder, which shows such signs instead of passing them on.
 */

/**
 * What a reader obeys or does not see: controls (C0, C1), separators of lines and paragraphs, format characters and
 * those that are ignored by default (bidirectional signs, spaces without width, tags, variation selectors: UAX #44,
 * Default_Ignorable_Code_Point), half characters, private use, noncharacters, a letter that is drawn as nothing, and the
 * planes in which there is nothing else.
 */
export const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffb\u{e0000}-\u{10ffff}]/gu;

/** Text in which certainly nothing is hidden; asking this first is a tenth of the work. */
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u0233\u2010-\u2015\u2018-\u201e\u2026\u20ac\u2190-\u21ff\u2500-\u257f]*$/;

/**
 * A piece of text from elsewhere as one line in which nothing is hidden and nothing is a command: line ends, escapes and
 * other controls as their pictures (U+2400 to U+2421), other signs by their number, "<U+202E>".
 */
export function visible(text: string): string {
  return withoutCommands(unhidden(text));
}

/** Every line of a text as `visible` shows it. */
export function visibleLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => visible(line.replaceAll('\t', '    ')))
    .join('\n');
}

/** The same behind text of our own, with one UTF-16 unit for each: what stands in a column stays there. A tab is a space. */
export function visibleInPlace(text: string): string {
  const shown = text
    .replaceAll('\t', ' ')
    .replace(HIDDEN, (sign) => pictureOf(sign) ?? '\ufffd'.repeat(sign.length));
  return withoutBrackets(shown);
}

/** Only what is hidden; for text that is made of lines and values that are visible. */
export function unhidden(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (sign, at: number) =>
    isInEmoji(text, sign, at) ? sign : (pictureOf(sign) ?? `<${codeName(sign)}>`),
  );
}

/** Signs that belong to a picture of several characters: the joiner, and the choice of its coloured form (UTS #51). */
function isInEmoji(text: string, sign: string, at: number): boolean {
  if (sign !== '\ufe0f' && sign !== '\u200d') return false;
  if (!/\p{Extended_Pictographic}\ufe0f?$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  return sign === '\ufe0f' || /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));
}

/** "U+202E". */
function codeName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The picture that Unicode has for a control of ASCII. */
function pictureOf(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : undefined;
}

/**
 * Pipelines take lines for commands: GitHub one that starts with `::` and has another, and `##[` anywhere in it; Azure
 * and TeamCity `##vso[` and `##teamcity[`. A look-alike takes the place of one sign.
 */
function withoutCommands(text: string): string {
  return withoutBrackets(text.replace(/^(\s*:):(?=.*::)/, '$1\u02d0'));
}

function withoutBrackets(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '#\u266f');
}
