import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';
import { MISREAD, meantBy } from './misread.ts';

/** Characters that were lost or read as others on their way to this program: no author typed them so. */
export function findDamage(source: SourceText): readonly Diagnostic[] {
  return [...findLost(source), ...findMisread(source)];
}

/** The lines that git leaves around what it could not merge: the start, then the two versions, then the end. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: [^\n]*)?$/gm;

/** Each place where git left two versions, once; also when only a part of its lines is left. */
export function findConflicts(source: SourceText): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let open = false;
  for (const { 0: line, index } of source.text.matchAll(CONFLICT)) {
    const start = line.startsWith('<');
    if (!open || start) {
      const melding = 'Hier staat nog een conflict uit git: twee versies van dezelfde tekst.';
      const hint = 'Kies welke tekst blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.';
      found.push(fout('git-conflict', melding, spanOf(source, index, index + line.length), { hint }));
    }
    open = !line.startsWith('>');
  }
  return found;
}

/** The character that stands for one that could not be read. */
function findLost(source: SourceText): readonly Diagnostic[] {
  const all = [...source.text.matchAll(/\uFFFD/g)];
  const [first] = all;
  if (!first) return [];
  const more = all.length > 1 ? ` Zo zijn er ${all.length} in dit bestand.` : '';
  const melding = `Hier is een teken verloren gegaan (\uFFFD).${more}`;
  const hint = 'Typ het teken dat hier hoort te staan, of neem de tekst opnieuw over uit het oude bestand.';
  return [fout('teken-verloren', melding, spanOf(source, first.index, first.index + 1), { hint })];
}

/** UTF-8 that was read as Windows-1252 and saved again. */
function findMisread(source: SourceText): readonly Diagnostic[] {
  const all = [...source.text.matchAll(MISREAD)].flatMap((match) => {
    const meant = meantBy(match[0]);
    return meant === undefined ? [] : [{ typed: match[0], index: match.index, meant }];
  });
  const [first] = all;
  if (!first) return [];
  const { typed, index, meant } = first;
  const more = all.length > 1 ? ` Zo zijn er ${all.length} plaatsen in dit bestand.` : '';
  const melding = `'${typed}' hoort waarschijnlijk '${meant}' te zijn: de tekst is ooit met een verkeerde codering geopend.${more}`;
  const hint = `Vervang '${typed}' door '${meant}', of neem de tekst opnieuw over uit het oude bestand.`;
  const edits = all.map((one) => vervang(spanOf(source, one.index, one.index + one.typed.length), one.meant));
  const keuzes = [
    mogelijkHerstel(all.length > 1 ? 'Herstel al deze tekens' : `Maak er '${meant}' van`, ...edits),
  ];
  return [waarschuwing('codering', melding, spanOf(source, index, index + typed.length), { hint, keuzes })];
}
