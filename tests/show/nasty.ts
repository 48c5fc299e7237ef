import fc from 'fast-check';

/** What a stranger would put in a value, a file name or a message. */
const PIECES = [
  '::error::nep',
  '::set-output name=x::y',
  '##[error]nep',
  '##vso[task.setvariable variable=x]y',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u001B[31m',
  '\u001B]0;titel\u0007',
  '\u001B[2J',
  '\u009B31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\uFE0F',
  '\u{E0041}',
  '\u{E0100}',
  '\u3164',
  '\u0000',
  '\u007F',
  '\uFEFF',
  '\uD800',
  '\uF0B7',
  '\uFFFE',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '[klik](https://voorbeeld.test)',
  '![](//voorbeeld.test/x.png)',
  'https://voorbeeld.test/',
  'www.voorbeeld.test',
  'iemand@voorbeeld.test',
  '@iemand',
  '#12',
  '!12',
  '/close',
  '# kop',
  '===',
  '---',
  '- punt',
  '1. punt',
  '> citaat',
  '```',
  '`',
  '|',
  '\\',
  '[^1]',
  '[^1]: noot',
  '$x$',
  '~~weg~~',
  '**vet**',
  '&lt;b&gt;',
  '    ',
  ' ',
  'één plan 🚲 €',
  'a',
];

/** Text that is made of them, and of anything else. */
export const nasty = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

/** Signs that steer or hide, written out on their own: not the pattern that is tested. */
export function hiddenIn(text: string): string[] {
  return [...text].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return (
      code < 0x20 ||
      (code >= 0x7f && code <= 0x9f) ||
      [0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x2800, 0x3164, 0xfeff, 0xffa0].includes(code) ||
      (code >= 0x200b && code <= 0x200f && code !== 0x200d) ||
      (code >= 0x2028 && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f) ||
      (code >= 0xd800 && code <= 0xf8ff) ||
      (code >= 0xfff9 && code <= 0xfffb) ||
      (code & 0xfffe) === 0xfffe ||
      code >= 0xe0000
    );
  });
}
