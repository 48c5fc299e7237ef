import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { type Span, spanOf } from '../../source/source-text.ts';
import { tekstVan } from '../gedrukt/alineatekst.ts';
import type { Koppeling } from '../gedrukt/koppel.ts';
import { bare } from '../gedrukt/regels-van.ts';
import { type Regel, spanVan, type Teken } from '../gedrukt/teken.ts';
import { type Ingreep, ingrepenVan, merkletters, merkstukken, naIngrepen } from '../gedrukt/tekstverschil.ts';
import { geweigerd, gewijzigd, watGebeurt } from '../meldingen.ts';
import type { Uitkomst } from './een-keer.ts';
import { maakBewerking } from './maak-bewerking.ts';

/** What became of a line of which the paragraph is still there. */
export function uitkomst(
  { alinea, druk: { regel } }: Koppeling,
  now: WordParagraph,
  ookOngevolgd: boolean,
): Uitkomst {
  const was = tekstVan(alinea.children);
  const ongevolgd = bare(alinea) === regel.letters ? [] : ingrepenVan(regel.letters, was);
  const basis = ongevolgd.length === 0 ? regel : naIngrepen(regel, ongevolgd, { soort: 'ongevolgd' });
  const gevolgd = bare(now) === bare(alinea) ? [] : ingrepenVan(basis.letters, tekstVan(now.children));
  const told = ongevolgd.map((one) => gewijzigd(regel, one, plaatsVan(regel, one), false));
  const straight = ookOngevolgd && ongevolgd.length > 0;
  const [from, steps] = straight
    ? [regel, ingrepenVan(regel.letters, tekstVan(now.children))]
    : [basis, gevolgd];
  const done: Ingreep[] = [];
  const bewerkingen = steps.flatMap((step) => {
    const made = maakBewerking(from, step, now);
    if ('door' in made) {
      told.push(geweigerd(from, step, plaatsVan(from, step), made));
      return [];
    }
    done.push(step);
    if (!straight) told.push(gewijzigd(from, step, plaatsVan(from, step), true));
    return made;
  });
  if (straight)
    told.push(...gevolgd.map((one) => gewijzigd(basis, one, plaatsVan(basis, one) ?? regel.span, true)));
  const after = naIngrepen(from, done, NIEUW);
  // What was typed without tracking stays out of the source.
  const anders = straight ? after : zonderOngevolgd(regel, after, done, from);
  const changed = bewerkingen.length > 0;
  return {
    regel,
    wordt: merkletters(anders),
    gedaan: done.map((one) => watGebeurt(from, one)).join(' en '),
    gevonden: {
      bewerkingen,
      weg: changed ? merkstukken(regel) : [],
      bij: changed ? merkstukken(anders) : [],
      diagnostics: told,
    },
  };
}

/** The letters that came in. */
const NIEUW: Teken = { soort: 'bron', start: 0, end: 0, diepte: 0 };

/** A changed line in which what was changed without tracking reads as it did. */
function zonderOngevolgd(regel: Regel, after: Regel, done: readonly Ingreep[], basis: Regel): Regel {
  if (!basis.tekens.some(({ soort }) => soort === 'ongevolgd') && basis.letters === regel.letters)
    return after;
  // The same changes at the places that their letters have in the line as it was made.
  const home = new Map(regel.tekens.map((teken, index) => [teken, index]));
  const moved = done.map((one) => {
    const first = basis.tekens[one.from];
    const from = (first && home.get(first)) ?? regel.letters.length;
    return { ...one, from, to: from + one.to - one.from };
  });
  return naIngrepen(regel, moved, NIEUW);
}

function plaatsVan(regel: Regel, { from, to }: Ingreep): Span | undefined {
  const around = from === to ? spanVan(regel, from - 1, from) : spanVan(regel, from, to);
  if (!around) return regel.span;
  return from === to ? spanOf(around.source, around.end, around.end) : around;
}
