import { Lexer } from 'yaml';
import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, vervang, voegIn } from '../../diagnostics/herstel.ts';
import { type SourceText, spanOf, spanText } from '../../source/source-text.ts';
import { writeScalar } from '../../source/yaml-scalar.ts';

/** What the lexer adds to a text: the start of a document, the end of a flow by mistake, and "here is a scalar". */
const ADDED = ['\x02', '\x18'];
const SCALAR = '\x1f';

/** What may stand on a line before its value. */
const LEAD = /^\s*(?:- +)*(?:[\p{L}\p{N}_]+:(?:\s+|$))?/u;

/** A sign with a word or number at once behind it: without one the text need not be taken apart. */
const CUT = /#[\p{L}\p{N}]/u;

/**
 * The values that a ` #` cuts off (YAML 1.2.2, 6.6) where a word or number follows it at once, as in "perceel B #123": all
 * behind it is a comment. Whoever means a comment types a space behind the sign. `base` is the offset of the YAML in the
 * source.
 */
export function cutValues(source: SourceText, base: number, yaml: string): readonly Diagnostic[] {
  if (!CUT.test(yaml)) return [];
  return commentsIn(yaml).flatMap(({ start, text }) => {
    const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
    const value = line.replace(LEAD, '').trimEnd();
    if (value === '' || text.search(CUT) !== 0) return [];
    const word = /^\S+/.exec(text)?.[0] ?? text;
    const melding = `Alles vanaf '${word}' valt weg: een hekje met een spatie ervoor begint een opmerking.`;
    const plain = !/["'[\]{}]/.test(`${value}${text}`);
    const meant = plain ? `: "${value} ${text.trimEnd()}"` : '';
    const hint = `Hoort het bij de tekst, zet dan aanhalingstekens om de hele waarde${meant}. Is het een opmerking, zet dan een spatie achter #.`;
    const at = base + start;
    const span = spanOf(source, at, at + text.trimEnd().length);
    const whole = spanOf(source, at - line.length + (LEAD.exec(line)?.[0].length ?? 0), span.end);
    const written = plain ? writeScalar(spanText(whole), 'blok') : undefined;
    const keuzes = [
      ...(written === undefined
        ? []
        : [mogelijkHerstel('Zet aanhalingstekens om de hele waarde', vervang(whole, written))]),
      mogelijkHerstel('Maak er een opmerking van, met een spatie achter #', voegIn(span, at + 1, ' ')),
    ];
    return [waarschuwing('hekje', melding, span, { hint, keuzes })];
  });
}

function commentsIn(yaml: string): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(yaml)) {
    if (ADDED.includes(token)) continue;
    if (token === SCALAR) {
      scalar = true;
      continue;
    }
    if (!scalar && token.startsWith('#')) found.push({ start: offset, text: token });
    scalar = false;
    offset += token.length;
  }
  return found;
}
