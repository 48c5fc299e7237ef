import type { Puntpad } from '../domain/besluitpunt.ts';
import { type Kopnummer, readKopnummer } from '../domain/kopnummer.ts';
import { CANONIEKE_SECTIES, GENUMMERDE_SECTIES, vergelijkbaar } from '../domain/secties.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { platteTekst } from '../domain/tekst.ts';
import type { Tekstblok } from '../domain/tekstblok.ts';
import type { RuweSectie } from '../parse/markdown/split-secties.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';
import { matchSecties } from '../validate/match-secties.ts';
import { withParts } from './pair-punten.ts';
import { type RuwPunt, readPunten } from './read-punten.ts';

/** What hangs together by numbers: the besluitpunten and the heads about them, whether or not the rest is good. */
export interface Skelet {
  readonly source: SourceText;
  /** Those of the council, then those of the college. */
  readonly punten: readonly RuwPunt[];
  readonly koppen: readonly GenummerdeKop[];
}

/** The head of an argument or kanttekening that names a besluitpunt. */
export interface GenummerdeKop {
  /** `argumenten` or `kanttekeningen`. */
  readonly sleutel: string;
  readonly nummer: Kopnummer;
  /** The point that it names, by its place; it need not exist. */
  readonly punt: Puntpad;
  /** The text behind the number. */
  readonly bewering: string;
  /** The whole head. */
  readonly span: Span;
  /** The number in it. */
  readonly plaats: Span;
  /** Offset in the source at which the text behind the number starts. */
  readonly behind: number;
}

/** Reads the skeleton of a proposal; `soort` tells by what heads its template knows the sections. */
export function readSkelet(parsed: ParsedDocument, soort: SoortSjabloon | undefined): Skelet {
  const { value } = parsed.frontmatter;
  const punten = [...readPunten(value), ...readPunten(value, 'college')];
  const ids = new Map(punten.flatMap(withParts).map(({ id, pad }) => [id, pad]));
  const koppen = numberedSections(parsed.body.secties, soort).flatMap(({ sleutel, ruw }) =>
    ruw.inhoud.flatMap((blok) => readKop(blok, sleutel, ids) ?? []),
  );
  return { source: parsed.source, punten, koppen };
}

function numberedSections(
  secties: readonly RuweSectie[],
  soort: SoortSjabloon | undefined,
): readonly { sleutel: string; ruw: RuweSectie }[] {
  if (soort) {
    return matchSecties(secties, soort).gevonden.filter(({ sleutel }) =>
      GENUMMERDE_SECTIES.includes(sleutel),
    );
  }
  return secties.flatMap((ruw) => {
    const kop = vergelijkbaar(ruw.kop.value);
    const sleutel = GENUMMERDE_SECTIES.find((key) =>
      CANONIEKE_SECTIES[key]?.some((name) => vergelijkbaar(name) === kop),
    );
    return sleutel === undefined ? [] : [{ sleutel, ruw }];
  });
}

/** A head with its number; undefined for one without, and for an id that no point has: perhaps that is none. */
function readKop(
  blok: Tekstblok,
  sleutel: string,
  ids: ReadonlyMap<string | undefined, Puntpad>,
): GenummerdeKop | undefined {
  if (blok.soort !== 'kop' || blok.niveau !== 3) return undefined;
  const [first] = blok.tekst;
  const nummer = first?.soort === 'tekst' && readKopnummer(first.tekst);
  if (!nummer) return undefined;
  const punt = typeof nummer.punt === 'string' ? ids.get(nummer.punt) : nummer.punt;
  const [start, behind] = [first.offsets[0], first.offsets[nummer.lengte]];
  if (!punt || start === undefined || behind === undefined) return undefined;
  return {
    sleutel,
    nummer,
    punt,
    bewering: platteTekst(blok.tekst).slice(nummer.lengte),
    span: blok.span,
    plaats: spanOf(blok.span.source, start, start + nummer.getypt.length),
    behind,
  };
}
