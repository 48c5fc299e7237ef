import { withParts } from '../besluit/pair-punten.ts';
import { readPunten } from '../besluit/read-punten.ts';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { adresVan } from '../domain/besluitpunt.ts';
import { type Kopnummer, readKopnummer } from '../domain/kopnummer.ts';
import { CANONIEKE_SECTIES, GENUMMERDE_SECTIES, vergelijkbaar } from '../domain/secties.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import type { Tekstblok } from '../domain/tekstblok.ts';
import type { RuweSectie } from '../parse/markdown/split-secties.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import { type SourceText, spanOf } from '../source/source-text.ts';
import { matchSecties } from '../validate/match-secties.ts';
import type { NewNumber } from './markdown-printer.ts';

/** New numbers of arguments and kanttekeningen. */
export interface Numbering {
  /** By the offset at which the heading starts. */
  readonly numbers: ReadonlyMap<number, NewNumber>;
  /** Points at running text in the laid out proposal that names a number which changed ("zie argument 1.3"). */
  warn(source: SourceText): Diagnostic[];
}

/** Counts m again from 1 within each besluitpunt n, in the order of the text; n (or the id) and heads without number
 * stay. */
export function renumber(parsed: ParsedDocument, soort: SoortSjabloon | undefined): Numbering {
  const numbers = new Map<number, NewNumber>();
  const changed = new Map<string, string>();
  const punten = readPunten(parsed.frontmatter.value).flatMap(withParts);
  const ids = new Map(punten.map(({ id, pad }) => [id, adresVan(pad)]));
  for (const { sleutel, ruw } of numberedSections(parsed.body.secties, soort)) {
    const counts = new Map<string, number>();
    for (const node of ruw.inhoud) {
      const old = numberOf(node);
      if (!old) continue;
      const { punt, volgnummer, behind } = old;
      const adres = typeof punt === 'string' ? ids.get(punt) : adresVan(punt);
      // An id that no point has: perhaps no number at all.
      if (adres === undefined) continue;
      const count = (counts.get(adres) ?? 0) + 1;
      counts.set(adres, count);
      const named = typeof punt === 'string' ? punt : adres;
      numbers.set(node.span.start, { label: `${named}.${count}`, behind });
      if (count !== volgnummer) changed.set(`${NAMEN[sleutel]} ${adres}.${volgnummer}`, `${adres}.${count}`);
    }
  }
  return { numbers, warn: (source) => findMentions(source, changed) };
}

const NAMEN: Readonly<Record<string, string>> = { argumenten: 'argument', kanttekeningen: 'kanttekening' };

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

/** The number of a heading, and where its text stands behind it. */
function numberOf(node: Tekstblok): (Kopnummer & Pick<NewNumber, 'behind'>) | undefined {
  if (node.soort !== 'kop' || node.niveau !== 3) return undefined;
  const [first] = node.tekst;
  const found = first?.soort === 'tekst' && readKopnummer(first.tekst);
  if (!found) return undefined;
  const behind = first.offsets[found.lengte];
  return behind === undefined ? undefined : { ...found, behind };
}

function findMentions(source: SourceText, changed: ReadonlyMap<string, string>): Diagnostic[] {
  const mentions = source.text.matchAll(/\b(argument|kanttekening) (\d+[a-z]{0,2}(?:\.[ivxlc]+)?\.\d+)/gi);
  return [...mentions].flatMap((match) => {
    const [text, name = '', number = ''] = match;
    const now = changed.get(`${name.toLowerCase()} ${number}`);
    if (now === undefined) return [];
    const melding = `Hier staat '${text}', maar ${name.toLowerCase()} ${number} heet nu ${now}.`;
    const hint = 'Kijk na welk nummer hier hoort te staan; de nummers van de koppen zijn opnieuw geteld.';
    return [
      waarschuwing('nummer-in-tekst', melding, spanOf(source, match.index, match.index + text.length), {
        hint,
      }),
    ];
  });
}
