import type { RootContent } from 'mdast';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { CANONIEKE_SECTIES, GENUMMERDE_SECTIES, vergelijkbaar } from '../domain/secties.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import type { RuweSectie } from '../parse/split-secties.ts';
import { type SourceText, spanOf } from '../source/source-text.ts';
import { matchSecties } from '../validate/match-secties.ts';
import { KOPNUMMER } from './markdown-printer.ts';

/** New numbers of arguments and kanttekeningen. */
export interface Numbering {
  /** n.m by the offset at which the heading starts. */
  readonly numbers: ReadonlyMap<number, string>;
  /** Points at running text in the laid out proposal that names a number which changed ("zie argument 1.3"). */
  warn(source: SourceText): Diagnostic[];
}

/** Counts m again from 1 within each besluitpunt n, in the order of the text; n and heads without number stay. */
export function renumber(parsed: ParsedDocument, soort: SoortSjabloon | undefined): Numbering {
  const numbers = new Map<number, string>();
  const changed = new Map<string, string>();
  for (const { sleutel, ruw } of numberedSections(parsed.body.secties, soort)) {
    const counts = new Map<string, number>();
    for (const node of ruw.inhoud) {
      const old = numberOf(node, parsed.source);
      if (!old) continue;
      const count = (counts.get(old.besluitpunt) ?? 0) + 1;
      counts.set(old.besluitpunt, count);
      const label = `${old.besluitpunt}.${count}`;
      numbers.set(node.position?.start.offset ?? 0, label);
      const name = `${NAMEN[sleutel]} ${old.besluitpunt}.${old.volgnummer}`;
      if (label !== `${old.besluitpunt}.${old.volgnummer}`) changed.set(name, label);
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

function numberOf(
  node: RootContent,
  source: SourceText,
): { besluitpunt: string; volgnummer: string } | undefined {
  const start = node.type === 'heading' && node.depth === 3 && node.children[0]?.position?.start.offset;
  if (typeof start !== 'number') return undefined;
  const found = KOPNUMMER.exec(source.text.slice(start, node.position?.end.offset));
  const [, besluitpunt, volgnummer] = found ?? [];
  if (besluitpunt === undefined || volgnummer === undefined) return undefined;
  return { besluitpunt: String(Number(besluitpunt)), volgnummer: String(Number(volgnummer)) };
}

function findMentions(source: SourceText, changed: ReadonlyMap<string, string>): Diagnostic[] {
  const mentions = source.text.matchAll(/\b(argument|kanttekening) (\d+\.\d+)/gi);
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
