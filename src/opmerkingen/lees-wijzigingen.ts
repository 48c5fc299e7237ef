import { type Diagnostic, tip, waarschuwing } from '../diagnostics/diagnostic.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordDocument, WordParagraph } from '../ooxml/word/word-document.ts';
import { type Span, spanOf, spanText } from '../source/source-text.ts';
import { compareWords, type Woorddeel } from '../verschil/words/compare-words.ts';
import { tekstVan } from './alineatekst.ts';
import type { Berekend, Gedrukt } from './gedrukt.ts';
import { type Kaal, kaal } from './gelijk.ts';
import type { Koppeling } from './koppel.ts';
import { nieuweAlinea } from './nieuwe-alinea.ts';
import { paarAlineas } from './paren.ts';
import { bronVan, tussen } from './plaats.ts';
import type { Bewerking, Gevonden, Wijzigingen } from './wijziging.ts';
import { yamlItem } from './yaml-item.ts';

/**
 * What reviewers changed in a file, as changes of the source that it was made of: in the file as it reads with their
 * changes accepted (`na`) against the source. A change in something that is computed is refused, with what to change
 * instead; one that was not tracked is told as such.
 */
export function leesWijzigingen(
  voor: WordDocument,
  na: WordDocument,
  koppelingen: readonly Koppeling[],
): Wijzigingen {
  const before = paragraphsOf(voor.body);
  const after = paragraphsOf(na.body);
  const pairs = paarAlineas(before, after);
  const there = new Set(before.map(({ number }) => number));
  const changed = koppelingen
    .filter(({ alinea }) => there.has(alinea))
    .map((koppeling): Gevonden => {
      const now = pairs.get(koppeling.alinea);
      return now ? gewijzigd(koppeling, now) : geschrapt(koppeling);
    });
  const known = new Set(pairs.values());
  const bij = new Map(
    koppelingen.flatMap((one) => {
      const now = pairs.get(one.alinea);
      return now ? [[now, one] as const] : [];
    }),
  );
  let previous: Koppeling | undefined;
  const added = after.flatMap((one): readonly Gevonden[] => {
    previous = bij.get(one) ?? previous;
    if (known.has(one) || tekstVan(one.children).trim() === '') return [];
    return [nieuweAlinea(one, previous?.gedrukt)];
  });
  const all = eenKeer([...changed, ...added]);
  return {
    bewerkingen: all.flatMap(({ bewerkingen }) => bewerkingen),
    verwacht: all.flatMap(({ verwacht }) => (verwacht === undefined ? [] : [verwacht])),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A text that stands in the paper twice and was changed in the same way in both places is changed once. */
function eenKeer(all: readonly Gevonden[]): readonly Gevonden[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    if (one.bewerkingen.length === 0 && one.diagnostics.length === 0) return false;
    const key = JSON.stringify([
      one.bewerkingen.map(({ span, tekst }) => [span.start, span.end, tekst]),
      one.diagnostics.map(({ melding, span }) => [melding, span?.start]),
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function gewijzigd({ gedrukt, voor, na, anders }: Koppeling, now: WordParagraph): Gevonden {
  const wordt = tekstVan(now.children);
  const tekst = kaal(gedrukt.letters);
  const nieuw = tussen(kaal(wordt), voor, na);
  if (nieuw.letters === tekst.letters) return { bewerkingen: [], diagnostics: [] };
  const delen = compareWords(tekst.letters, nieuw.letters);
  const steps = stappen(delen, tekst, nieuw, wordt, gedrukt);
  const wrong = steps.flatMap((one) => ('weigering' in one ? [one.weigering] : []));
  if (wrong.length > 0) return { bewerkingen: [], diagnostics: wrong };
  const bewerkingen = steps.flatMap((one) => ('bewerking' in one ? [one.bewerking] : []));
  const told = bewerkingen.map(({ span, tekst: text }) => melding(span, text, !anders));
  return { bewerkingen, verwacht: nieuw.letters, diagnostics: told };
}

type Stap = { readonly bewerking: Bewerking } | { readonly weigering: Diagnostic };

function stappen(
  delen: readonly Woorddeel[],
  tekst: Kaal,
  nieuw: Kaal,
  wordt: string,
  gedrukt: Gedrukt,
): readonly Stap[] {
  const found: Stap[] = [];
  let [oldAt, newAt] = [0, 0];
  for (let index = 0; index < delen.length; index += 1) {
    const deel = delen[index];
    if (!deel) continue;
    if (deel.soort === 'gelijk') {
      oldAt += deel.tekst.length;
      newAt += deel.tekst.length;
      continue;
    }
    const out = deel.soort === 'vervallen' ? deel.tekst.length : 0;
    const next = deel.soort === 'vervallen' ? delen[index + 1] : deel;
    const put = next?.soort === 'ingevoegd' ? next.tekst.length : 0;
    if (out > 0 && put > 0) index += 1;
    const letters =
      put === 0 ? '' : wordt.slice(nieuw.starts[newAt] ?? 0, nieuw.ends[newAt + put - 1] ?? wordt.length);
    found.push(stap(gedrukt, tekst, oldAt, oldAt + out, letters));
    oldAt += out;
    newAt += put;
  }
  return found;
}

/** One change: characters of the bare text that go, and what comes in their place. */
function stap(gedrukt: Gedrukt, tekst: Kaal, from: number, to: number, letters: string): Stap {
  const [start, end] = [
    tekst.starts[from] ?? gedrukt.letters.length,
    to > from ? (tekst.ends[to - 1] ?? 0) : (tekst.starts[from] ?? gedrukt.letters.length),
  ];
  const parts = gedrukt.herkomst.slice(start, end);
  const computed = parts.find((one): one is Berekend => typeof one !== 'number');
  if (computed) return { weigering: berekend(computed, gedrukt.letters.slice(start, end), letters) };
  const span = to > from ? bronVan(gedrukt, start, end) : leeg(gedrukt, start);
  if (!span) return { weigering: opmaak(gedrukt.span, letters) };
  const typed = spanText(span).replace(/\s+/gu, ' ');
  if (typed !== gedrukt.letters.slice(start, end).replace(/\s+/gu, ' '))
    return { weigering: opmaak(span, letters) };
  return { bewerking: { span, tekst: letters } };
}

/** The place before a character, or behind the last one. */
function leeg({ herkomst, span }: Gedrukt, at: number): Span | undefined {
  const next = herkomst[at];
  const last = herkomst[at - 1];
  const offset =
    typeof next === 'number'
      ? next
      : next !== undefined
        ? next.span.start
        : typeof last === 'number'
          ? last + 1
          : last?.span.end;
  return offset === undefined ? undefined : spanOf(span.source, offset, offset);
}

function geschrapt({ gedrukt }: Koppeling): Gevonden {
  const { span } = gedrukt;
  const weg = heelBlok(gedrukt);
  if (!weg) {
    const hint = 'Haal het zelf weg, met wat erbij hoort.';
    const told = waarschuwing('word-wijziging', 'Een beoordelaar heeft dit geschrapt.', span, { hint });
    return { bewerkingen: [], diagnostics: [told] };
  }
  return {
    bewerkingen: [{ span: weg, tekst: '' }],
    diagnostics: [tip('word-wijziging', 'Een beoordelaar heeft dit geschrapt.', span)],
  };
}

/** The lines that go with a text that is deleted; undefined where more hangs on it. */
function heelBlok({ soort, blok, span }: Gedrukt): Span | undefined {
  const { source } = span;
  const item = soort === 'besluitpunt' || soort === 'overweging' ? yamlItem(span) : undefined;
  if (item) return item.sub ? undefined : spanOf(source, item.span.start - item.indent, item.span.end + 1);
  if (!blok) return undefined;
  let end = blok.end;
  while (source.text[end] === '\n') end += 1;
  return spanOf(source, blok.start, end);
}

function melding(span: Span, text: string, gevolgd: boolean): Diagnostic {
  const was = spanText(span).trim();
  const what =
    was === ''
      ? `'${text.trim()}' ingevoegd`
      : text.trim() === ''
        ? `'${was}' geschrapt`
        : `'${was}' vervangen door '${text.trim()}'`;
  if (gevolgd) return tip('word-wijziging', `Een beoordelaar heeft ${what}.`, span);
  return waarschuwing(
    'word-ongevolgd',
    `In het beoordeelde stuk is ${what}, zonder dat Word het bijhield.`,
    span,
    {
      hint: 'Kijk na of dit de bedoeling is: zo’n wijziging ziet niemand in Word.',
    },
  );
}

function berekend({ span, pad }: Berekend, was: string, text: string): Diagnostic {
  return waarschuwing(
    'word-berekend',
    `Een beoordelaar maakte van '${was.trim()}' '${text.trim()}', maar dit is berekend.`,
    span,
    {
      hint: `Wijzig \`${pad}\`; dan verandert het hier vanzelf mee.`,
    },
  );
}

function opmaak(span: Span, text: string): Diagnostic {
  return waarschuwing('word-wijziging', `Een beoordelaar heeft hier '${text.trim()}' van gemaakt.`, span, {
    hint: 'Hier staat opmaak of een verwijzing tussen de woorden: neem de wijziging zelf over.',
  });
}
