import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { allePunten, type Besluitpunt } from '../domain/besluitpunt.ts';
import { type Kopnummer, readKopnummer } from '../domain/kopnummer.ts';
import { platteTekst, type Tekst, woordenVanaf } from '../domain/tekst.ts';
import type { Kop, Tekstblok } from '../domain/tekstblok.ts';
import type { Argument } from '../domain/voorstel.ts';
import { type Span, spanOf } from '../source/source-text.ts';
import { numberArgumenten } from './number-argumenten.ts';

interface Split {
  /** What stands before the first `###`. */
  readonly inleiding: readonly Tekstblok[];
  readonly argumenten: readonly Argument[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits the content of argumenten or kanttekeningen at its `###` heads and reads their numbers: the besluitpunt by
 * its number or its id, and which argument it is within that point (see `numberArgumenten`).
 */
export function splitArgumenten(
  inhoud: readonly Tekstblok[],
  besluitpunten: readonly Besluitpunt[] | undefined,
): Split {
  const inleiding: Tekstblok[] = [];
  const heads: { kop: Kop; inhoud: Tekstblok[] }[] = [];
  for (const node of inhoud) {
    if (node.soort === 'kop' && node.niveau === 3) heads.push({ kop: node, inhoud: [] });
    else (heads.at(-1)?.inhoud ?? inleiding).push(node);
  }
  const read = heads.map(({ kop: { tekst, span }, inhoud: below }) => {
    const head = readHead(tekst, span, besluitpunten ?? []);
    return { ...head, whole: tekst, span, inhoud: below };
  });
  const numbered = numberArgumenten(
    read.map(({ typed, span }) => (typed ? { ...typed, span: numberSpan(typed, span) } : undefined)),
    besluitpunten,
  );
  const argumenten = read.map(({ claim, whole, span, inhoud: below }, index): Argument => {
    const nummer = numbered.nummers[index];
    return { ...(nummer && { nummer }), kop: { value: nummer ? claim : whole, span }, inhoud: below, span };
  });
  const problems = read.flatMap(({ problem }) => problem ?? []);
  return { inleiding, argumenten, diagnostics: [...problems, ...numbered.diagnostics] };
}

/** The place of the number in `### 1.2 …`. */
function numberSpan({ getypt }: Kopnummer, { source, start }: Span): Span {
  return spanOf(source, start, start + '### '.length + getypt.length);
}

interface Head {
  readonly typed?: Kopnummer;
  /** The text behind the number. */
  readonly claim: Tekst;
  readonly problem?: Diagnostic;
}

function readHead(tekst: Tekst, span: Span, besluitpunten: readonly Besluitpunt[]): Head {
  const [first, ...rest] = tekst;
  if (first?.soort !== 'tekst') return { claim: tekst, ...oddNumber(platteTekst(tekst), span) };
  const typed = readKopnummer(first.tekst);
  if (!typed) return { claim: tekst, ...halfNumber(first.tekst, span, besluitpunten) };
  const claim = [woordenVanaf(first, typed.lengte), ...rest];
  if (first.tekst.length > typed.lengte || rest.length > 0) return { typed, claim };
  const hint = 'Zet er de bewering achter die u eronder onderbouwt.';
  return {
    typed,
    claim,
    problem: fout('argument-leeg', 'Achter dit nummer staat geen tekst.', span, { hint }),
  };
}

/** A heading that starts with a number or an id, but not with which argument it is. */
function halfNumber(
  text: string,
  span: Span,
  besluitpunten: readonly Besluitpunt[],
): { readonly problem?: Diagnostic } {
  const odd = oddNumber(text, span);
  if (odd.problem) return odd;
  if (/^(?:\d+|[cC]\d{1,3})[a-z]?[.:)\s]/.test(text)) {
    const melding = `'${text}' begint niet met een volledig nummer.`;
    const hint = 'Schrijf besluitpunt.volgnummer, zoals `### 1.1` of `### 2.1`.';
    return { problem: fout('argument-nummer', melding, span, { hint }) };
  }
  const [, word] = /^([a-z]\w*)(?:[.:)]|\s+(?=\p{Lu}))/u.exec(text) ?? [];
  const punt = allePunten(besluitpunten).find(({ id }) => id !== undefined && id.value === word);
  if (!punt) return {};
  const melding = `'${word}' is het id van besluitpunt ${punt.label}, maar het volgnummer ontbreekt.`;
  const hint = `Schrijf \`### ${word}.1\`, met daarachter de bewering.`;
  return { problem: fout('argument-nummer', melding, span, { hint }) };
}

/** "1,2 De nota", "Argument 1.2: De nota", "(1.2) De nota": a claim behind what is nearly a number. */
const NEARLY =
  /^(?:(?:argument|kanttekening|besluitpunt|punt|nr\.?|§)\s*)?[([]?(\d{1,2}[a-z]?)\s?[.,·-]\s?(\d{1,2})[)\].:]*\s+(\p{Lu}.*)/iu;
/** "2bii.1 De nota": the Roman numeral is not set apart. */
const JOINED = /^(\d{1,2})\.?([a-z])([ivx]{2,5})(?:\.(\d{1,2}))?[.:)]?\s+(.*)/;

/** A heading that starts with the number of an argument in a form that is none. */
function oddNumber(text: string, span: Span): { readonly problem?: Diagnostic } {
  const [, punt, volg, claim] = NEARLY.exec(text) ?? [];
  const [, first, letter, roman, count = '1', rest] = JOINED.exec(text) ?? [];
  const capital = claim !== undefined && /^\p{Lu}/u.test(claim);
  const right = capital ? `${punt}.${volg} ${claim}` : first && `${first}${letter}.${roman}.${count} ${rest}`;
  if (!right) return {};
  const melding = `'${text}' begint niet met een volledig nummer.`;
  return { problem: fout('argument-nummer', melding, span, { hint: `Schrijf \`### ${right}\`.` }) };
}
