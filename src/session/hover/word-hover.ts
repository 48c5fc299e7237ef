import { GEMEENTEWET, GEMEENTEWET_BRON } from '../../checks/recht/gemeentewet.ts';
import { OFFICIELE_NAMEN } from '../../checks/recht/officiele-namen.ts';
import { OUDE_REGELINGEN } from '../../checks/recht/oude-regelingen.ts';
import { readArtikelen } from '../../checks/recht/read-artikelen.ts';
import { BEKENDE_AFKORTINGEN } from '../../checks/tekst/bekende-afkortingen.ts';
import { readDagen, weekdagVan } from '../../checks/tekst/dag.ts';
import { datumFout, formatDatum } from '../../domain/datum.ts';
import { markdownText } from '../../show/markdown.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Hover } from '../answers.ts';
import { wordAround } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** What is known of a word wherever it stands: an article of law, an official name, an abbreviation, a day. */
export function wordHover({ source }: Stand, offset: number): Hover | undefined {
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  const end = source.text.indexOf('\n', offset);
  const line = spanOf(source, start, end === -1 ? source.text.length : end);
  return artikel(line, offset) ?? dag(line, offset) ?? naam(line, offset) ?? afkorting(source, offset);
}

function artikel(line: Span, offset: number): Hover | undefined {
  const at = offset - line.start;
  const text = spanText(line);
  for (const { artikel: nummer, leden, start, end } of readArtikelen(text)) {
    const from = /artikel(?:en)?\s*$/i.exec(text.slice(0, start))?.index ?? start;
    const known = Object.hasOwn(GEMEENTEWET, nummer) ? GEMEENTEWET[nummer] : undefined;
    if (at < from || at > end || !known) continue;
    const lid = leden.length === 0 ? '' : `, lid ${leden.join(' en ')}`;
    const parts = [
      `**Artikel ${nummer}${lid} van de Gemeentewet** gaat over ${known.onderwerp}.`,
      ...(known.vervallen === undefined
        ? []
        : [`Vervallen op ${formatDatum(known.vervallen)}; nu ${known.nu ?? 'geen'}.`]),
      ...(known.grondslag === 'nee' ? ['Hierop kan de raad geen besluit baseren.'] : []),
      ...(known.grondslag === 'college' || known.grondslag === 'burgemeester'
        ? [`Dit is een bevoegdheid van ${known.grondslag === 'college' ? 'het college' : 'de burgemeester'}.`]
        : []),
      `Bron: ${GEMEENTEWET_BRON}.`,
    ];
    return { span: spanOf(line.source, line.start + from, line.start + end), uitleg: parts.join('\n\n') };
  }
  return undefined;
}

function dag(line: Span, offset: number): Hover | undefined {
  const at = offset - line.start;
  const text = spanText(line);
  const typed = [...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(({ 0: iso, index }) => ({
    iso,
    start: index,
    end: index + iso.length,
  }));
  const found = [...readDagen(text), ...typed].find(({ start, end }) => start <= at && at <= end);
  if (!found || datumFout(found.iso) !== undefined) return undefined;
  const span = spanOf(line.source, line.start + found.start, line.start + found.end);
  return { span, uitleg: `${weekdagVan(found.iso)} ${formatDatum(found.iso)}` };
}

/** A name that is written wrongly, or law that is no longer law. */
function naam(line: Span, offset: number): Hover | undefined {
  const at = offset - line.start;
  const text = spanText(line);
  const around = (pattern: RegExp) =>
    [...text.matchAll(new RegExp(pattern.source, pattern.flags))].find(
      ({ 0: word, index }) => index <= at && at <= index + word.length,
    );
  const told = (match: RegExpExecArray | undefined, uitleg: string): Hover | undefined =>
    match && {
      span: spanOf(line.source, line.start + match.index, line.start + match.index + match[0].length),
      uitleg,
    };
  for (const { fout, goed } of OFFICIELE_NAMEN) {
    const found = told(around(fout), `De officiële naam is **${goed}**.`);
    if (found) return found;
  }
  for (const { patroon, naam: oud, sinds, nu } of OUDE_REGELINGEN) {
    const found = told(around(patroon), `${oud}: sinds ${formatDatum(sinds)} vervangen door **${nu}**.`);
    if (found) return found;
  }
  return undefined;
}

/** What an abbreviation stands for: as the text itself says it, else as is known. */
function afkorting(source: Span['source'], offset: number): Hover | undefined {
  const span = wordAround(source, offset, /[\p{L}\p{N}&]/u);
  const word = spanText(span);
  if (!/^\p{L}[\p{L}\p{N}&]{1,9}$/u.test(word) || !/\p{Lu}/u.test(word)) return undefined;
  const known = Object.hasOwn(BEKENDE_AFKORTINGEN, word) ? BEKENDE_AFKORTINGEN[word] : undefined;
  return known === undefined ? undefined : { span, uitleg: `**${word}**: ${markdownText(known)}` };
}
