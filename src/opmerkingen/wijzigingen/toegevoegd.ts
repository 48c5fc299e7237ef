import { tip } from '../../diagnostics/diagnostic.ts';
import { argumentLabel } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import { writeScalar } from '../../source/yaml-scalar.ts';
import { tekstVan } from '../gedrukt/alineatekst.ts';
import { kaal } from '../gedrukt/gelijk.ts';
import type { Regel } from '../gedrukt/teken.ts';
import { citaat, zelfDoen } from '../meldingen.ts';
import { omvangVan } from './geschrapt.ts';
import { alineaAlsMarkdown } from './nieuwe-tekst.ts';
import { alleen, type Gevonden } from './wijziging.ts';
import { yamlItem } from './yaml-item.ts';

/** A sign or number that Word or a reviewer put before an item, and a sign behind it. */
const LABEL = /^(?:\d{1,3}[a-z]?[.)]|[a-z]{1,2}[.)]|[-–•])\s+/i;

/** The line behind which something comes. */
export interface Boven {
  readonly regel: Regel;
  readonly alinea: WordParagraph;
}

/** A paragraph that a reviewer added, written behind the text that it follows, in the form of that text. */
export function toegevoegd(alinea: WordParagraph, boven: Boven | undefined, voorstel: Voorstel): Gevonden {
  const text = tekstVan(alinea.children).replace(/\s+/gu, ' ').trim();
  const place = boven && plaatsAchter(boven, alinea, voorstel);
  const melding = `Een beoordelaar heeft ${boven ? 'hierachter ' : ''}toegevoegd: ${citaat(text)}.`;
  if (!boven?.regel.span || !place || 'hint' in place) {
    const hint = place && 'hint' in place ? place.hint : 'Zet deze tekst zelf op haar plaats.';
    return alleen(zelfDoen(melding, boven?.regel.span, hint));
  }
  const { regel } = boven;
  const item = place.vorm === 'yaml';
  const printed = alineaAlsMarkdown(alinea, place.vorm === 'kop');
  const bare =
    item || regel.soort === 'lijstpunt' ? printed.replace(LABEL, '').replace(/\s*;$/u, '') : printed;
  const said = item || regel.soort === 'lijstpunt' ? text.replace(LABEL, '').replace(/\s*;$/u, '') : text;
  const written = item ? writeScalar(bare, 'blok') : bare;
  if (written === undefined || bare === '')
    return alleen(zelfDoen(melding, regel.span, 'Zet deze tekst zelf op haar plaats.'));
  const { source } = boven.regel.span;
  return {
    bewerkingen: [{ span: spanOf(source, place.offset, place.offset), tekst: `${place.before}${written}` }],
    weg: [],
    bij: [kaal(said).letters],
    diagnostics: [tip('word-wijziging', melding, regel.span)],
  };
}

interface Plaats {
  readonly offset: number;
  /** What stands before the new text. */
  readonly before: string;
  readonly vorm: 'yaml' | 'kop' | 'blok';
}

/** Where a new text comes behind a line, or why it cannot come there. */
export function plaatsAchter(
  { regel, alinea: above }: Boven,
  alinea: WordParagraph,
  voorstel: Voorstel,
): Plaats | { readonly hint: string } | undefined {
  const { soort, span, gedrukt } = regel;
  if (!span) return undefined;
  const { text } = span.source;
  if (/argument|kanttekening/i.test(alinea.style.name)) return plaatsVanArgument(regel, voorstel);
  if (alinea.outline !== undefined && soort !== 'kop')
    return { hint: 'Dit is een kop. Zet haar zelf in het voorstel, met `##` of `###` ervoor.' };
  switch (soort) {
    case 'sectie':
    case 'kop': {
      const end = text.indexOf('\n', span.start);
      return { offset: end === -1 ? text.length : end, before: '\n\n', vorm: 'blok' };
    }
    case 'alinea':
      return gedrukt?.blok && { offset: gedrukt.blok.end, before: '\n\n', vorm: 'blok' };
    case 'besluitpunt':
    case 'overweging': {
      const item = yamlItem(span);
      if (!item) return undefined;
      const [old, own] = [above.place?.level ?? 0, alinea.place?.level ?? above.place?.level ?? 0];
      if (soort === 'besluitpunt' && (own !== old || item.sub))
        return {
          hint: 'Dit is een besluitpunt op een ander niveau. Zet het zelf onder `sub:` van het besluitpunt waar het bij hoort.',
        };
      return { offset: item.span.end, before: `\n${' '.repeat(item.indent)}- `, vorm: 'yaml' };
    }
    case 'lijstpunt': {
      const start = text.lastIndexOf('\n', span.start - 1) + 1;
      const mark = /^\s*(?:[-*+]|\d+[.)]|[a-z]{1,4}[.)])\s+/u.exec(text.slice(start, span.start))?.[0];
      if (!gedrukt?.blok || mark === undefined) return undefined;
      if (alinea.label === undefined && alinea.style.name !== above.style.name)
        return { offset: gedrukt.blok.end, before: '\n\n', vorm: 'blok' };
      return { offset: gedrukt.blok.end, before: `\n${mark}`, vorm: 'blok' };
    }
    default:
      return undefined;
  }
}

/** A new argument comes behind the last one about the same besluitpunt; elsewhere the numbers behind it would shift. */
function plaatsVanArgument({ span, soort }: Regel, voorstel: Voorstel): Plaats | { readonly hint: string } {
  const all = voorstel.secties.flatMap(({ argumenten }) => argumenten.map((one) => ({ one, argumenten })));
  const found = all.find(({ one }) => span && binnen(span, omvangVan(one)));
  const nummer = found?.one.nummer;
  const same =
    found?.argumenten.filter(({ nummer: other }) => other?.punt.join('.') === nummer?.punt.join('.')) ?? [];
  const next = (nummer?.volgnummer ?? 0) + 1;
  if (!found || !nummer)
    return { hint: 'Dit is een argument. Zet het zelf in het voorstel, als `### 1.1 …`.' };
  const typed = `${nummer.id ?? argumentLabel(nummer).replace(/\.\d+$/u, '')}.${next}`;
  if (same.at(-1) !== found.one || soort === 'kop')
    return {
      hint: `Dit is een argument. Zet het zelf in het voorstel en nummer opnieuw met \`opmaak --hernummer\`.`,
    };
  return { offset: omvangVan(found.one).end, before: `\n\n### ${typed} `, vorm: 'kop' };
}

function binnen(inside: Span, around: Span): boolean {
  return around.start <= inside.start && inside.end <= around.end;
}

/** The lines of a text as they stand in the source, to be put elsewhere. */
export function bronVan({ soort, span, gedrukt }: Regel): string | undefined {
  if (soort === 'alinea' && gedrukt?.blok) return spanText(gedrukt.blok);
  if (soort !== 'lijstpunt' || !gedrukt?.blok || !span) return undefined;
  return span.source.text.slice(span.start, gedrukt.blok.end);
}
