import { matchItems } from '../../matching/match-items.ts';
import { weightOf, wordTokens } from '../../matching/word-tokens.ts';
import { type Deel, heelDeel, tekstVan } from '../deel.ts';
import type { AlineaVerschil, ArgumentVerschil, OnderdeelVerschil } from '../verschil.ts';
import { compareTekst } from './compare-tekst.ts';

/** A piece of text that came or went, with the name of the part in which it did. */
interface Plek<T> {
  readonly deel: T;
  readonly waar: string;
  readonly tekst: string;
}

/** How much a text must say, in words, to be recognised elsewhere. */
const PARAGRAPH_SAYS = 4;
const SENTENCE_SAYS = 5;
const PARAGRAPH_ALIKE = 0.6;
const SENTENCE_ALIKE = 0.8;

/**
 * Finds paragraphs that went from one part to another, and then sentences that went from one paragraph to another,
 * among what came and went.
 */
export function findVerhuizingen(onderdelen: readonly OnderdeelVerschil[]): readonly OnderdeelVerschil[] {
  return moveSentences(moveParagraphs(onderdelen));
}

function moveParagraphs(onderdelen: readonly OnderdeelVerschil[]): readonly OnderdeelVerschil[] {
  const found = places(onderdelen);
  const pick = (soort: 'nieuw' | 'vervallen') => {
    const versie = soort === 'nieuw' ? 'nieuw' : 'oud';
    return found
      .filter(({ alinea }) => alinea.soort === soort && alinea.vorm !== 'rij' && alinea.vorm !== 'kop')
      .map(
        ({ alinea, waar }): Plek<AlineaVerschil> => ({
          deel: alinea,
          waar,
          tekst: tekstVan(alinea.tekst, versie),
        }),
      )
      .filter(({ deel, tekst }) => deel.vorm === 'tabel' || says(tekst) >= PARAGRAPH_SAYS);
  };
  const [gone, came] = [pick('vervallen'), pick('nieuw')];
  const next = new Map<AlineaVerschil, AlineaVerschil>();
  for (const { oud, nieuw } of pairs(gone, came, PARAGRAPH_ALIKE)) {
    const same = oud.waar === nieuw.waar;
    next.set(nieuw.deel, {
      ...nieuw.deel,
      soort: 'verplaatst',
      ...(!same && { van: oud.waar }),
      tekst: compareTekst(oud.tekst, nieuw.tekst),
    });
    next.set(oud.deel, {
      ...oud.deel,
      soort: 'verplaatst',
      naar: nieuw.waar,
      tekst: heelDeel('gelijk', oud.tekst),
    });
  }
  return replaceAlineas(onderdelen, (alinea) => next.get(alinea) ?? alinea);
}

function moveSentences(onderdelen: readonly OnderdeelVerschil[]): readonly OnderdeelVerschil[] {
  const found = places(onderdelen).filter(({ alinea }) => alinea.naar === undefined);
  const pick = (soort: Deel['soort']) =>
    found.flatMap(({ alinea, waar }) =>
      alinea.tekst
        .filter((deel) => deel.soort === soort && deel.verplaatst === undefined && isSentence(deel.tekst))
        .map((deel): Plek<Deel> => ({ deel, waar, tekst: deel.tekst.trim() })),
    );
  const next = new Map<Deel, Deel>();
  for (const { oud, nieuw } of pairs(pick('vervallen'), pick('ingevoegd'), SENTENCE_ALIKE)) {
    const same = oud.waar === nieuw.waar;
    next.set(oud.deel, { ...oud.deel, verplaatst: same ? 'naar een andere alinea' : `naar ${nieuw.waar}` });
    next.set(nieuw.deel, { ...nieuw.deel, verplaatst: same ? 'uit een andere alinea' : `uit ${oud.waar}` });
  }
  if (next.size === 0) return onderdelen;
  return replaceAlineas(onderdelen, (alinea) => ({
    ...alinea,
    tekst: alinea.tekst.map((deel) => next.get(deel) ?? deel),
  }));
}

function isSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*\s*$/.test(text) && says(text) >= SENTENCE_SAYS;
}

function says(text: string): number {
  return wordTokens(text).reduce((sum, token) => sum + weightOf(token), 0);
}

/** What came and went, two by two, when alike enough; place tells nothing here. */
function pairs<T>(gone: readonly Plek<T>[], came: readonly Plek<T>[], alike: number) {
  const texts = (list: readonly Plek<T>[]) => list.map(({ tekst }) => tekst);
  const { paren } = matchItems({ oud: texts(gone), nieuw: texts(came), alike, alleenAlike: true });
  return paren.flatMap((pair) => {
    const [oud, nieuw] = [gone[pair.oud], came[pair.nieuw]];
    return oud && nieuw ? [{ oud, nieuw }] : [];
  });
}

/** Every paragraph with the name of the part in which it stands. */
function places(
  onderdelen: readonly OnderdeelVerschil[],
): readonly { readonly alinea: AlineaVerschil; readonly waar: string }[] {
  return onderdelen.flatMap(({ kop, kopOud, alineas, argumenten }) => [
    ...alineas.map((alinea) => ({
      alinea,
      waar: quoted(alinea.soort === 'vervallen' ? (kopOud ?? kop) : kop),
    })),
    ...argumenten.flatMap((argument) =>
      argument.alineas.map((alinea) => ({ alinea, waar: argumentName(argument, kop) })),
    ),
  ]);
}

function argumentName({ oud, nieuw, kop }: ArgumentVerschil, sectie: string): string {
  const nummer = nieuw ?? oud;
  return nummer === undefined ? `${quoted(tekstVan(kop, 'nieuw'))}` : `${nummer} van ${quoted(sectie)}`;
}

function quoted(kop: string): string {
  return `‘${kop}’`;
}

function replaceAlineas(
  onderdelen: readonly OnderdeelVerschil[],
  next: (alinea: AlineaVerschil) => AlineaVerschil,
): readonly OnderdeelVerschil[] {
  return onderdelen.map((onderdeel) => ({
    ...onderdeel,
    alineas: onderdeel.alineas.map(next),
    argumenten: onderdeel.argumenten.map((argument) => ({
      ...argument,
      alineas: argument.alineas.map(next),
    })),
  }));
}
