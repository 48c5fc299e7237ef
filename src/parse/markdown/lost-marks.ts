import type { Text } from 'mdast';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { isBlockDirective } from './directives.ts';
import { type Lezing, spanAt, typed } from './lezing.ts';

/** What was meant to place a table or an amount, and would be printed as it stands. */
const STRAY = /(?<![\\:]):{2,}\s?(tabel|bedrag|punt|taal)\s?(\[[^\]\n]*\])/g;
/** A comment within a paragraph that does not end there (CommonMark 0.31, 6.6). */
const OPEN_COMMENT = /(?<!\\)<!--/g;
/** A link or a picture by the name of its address, which is given nowhere (CommonMark 0.31, 6.3). */
const LOST_REFERENCE = /(?<![\w\\\]])(!?)\[([^[\]^\n]*\p{L}[^[\]\n]*)\]\[([^[\]^\n]*)\]/gu;

/** The errors of marks that make nothing, so that they stayed text. */
export function lostMarks(node: Text, lezing: Lezing): readonly Diagnostic[] {
  const text = typed(node, lezing);
  const start = node.position?.start.offset ?? 0;
  const spanOfMatch = (match: RegExpExecArray) =>
    spanAt(lezing, start + match.index, start + match.index + match[0].length);
  return [
    ...[...text.matchAll(STRAY)].map((match) => {
      const [, name = '', label = ''] = match;
      const block = isBlockDirective(name);
      const melding = block
        ? 'Zo wordt hier geen tabel geplaatst.'
        : `'::${name}' heeft een dubbele punt te veel.`;
      const hint = block
        ? `Zet de tabel op een eigen regel: \`::${name}${label}\`.`
        : `Schrijf één dubbele punt: \`:${name}${label}\`.`;
      const span = spanOfMatch(match);
      const herstel = block
        ? undefined
        : veiligHerstel(`Schrijf ':${name}${label}'`, vervang(span, `:${name}${label}`));
      return fout('onbekende-verwijzing', melding, span, { hint, herstel });
    }),
    ...[...text.matchAll(OPEN_COMMENT)].map((match) => {
      const melding =
        'Hier begint een opmerking die in deze alinea niet eindigt; zij komt zo in het document.';
      const hint =
        'Zet `-->` achter de opmerking, in dezelfde alinea, of zet de opmerking met lege regels eromheen apart. Bedoelt u de tekens zelf, schrijf dan `\\<!--`.';
      return fout('opmerking-open', melding, spanOfMatch(match), { hint });
    }),
    ...[...text.matchAll(LOST_REFERENCE)].map((match) => {
      const [, mark, words = '', label] = match;
      const name = label || words;
      const melding = `Nergens staat waar '${name}' heen leidt: dit komt als tekst in het document.`;
      const hint =
        mark === '!'
          ? `Schrijf \`![${words}](beeld/naam.png)\`, met het bestand tussen ronde haken.`
          : `Schrijf \`[${words}](https://…)\`, met het adres tussen ronde haken.`;
      const regel = mark === '!' ? 'afbeelding-bestand' : 'link-adres';
      return fout(regel, melding, spanOfMatch(match), { hint });
    }),
  ];
}
