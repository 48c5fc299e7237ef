import { hernummer, type NummerOptions } from '../besluit/hernummer.ts';
import { meldGenoemd } from '../besluit/meld-verschuiving.ts';
import type { Skelet } from '../besluit/read-skelet.ts';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { mogelijkHerstel, vervang } from '../diagnostics/herstel.ts';
import { adresVan } from '../domain/besluitpunt.ts';
import { type SourceText, spanOf } from '../source/source-text.ts';
import type { NewNumber } from './markdown-printer.ts';

/** New numbers of arguments and kanttekeningen. */
export interface Numbering {
  /** By the offset at which the heading starts. */
  readonly numbers: ReadonlyMap<number, NewNumber>;
  /** Points at running text in the laid out proposal that names a number which changed ("zie argument 1.3"). */
  warn(source: SourceText): readonly Diagnostic[];
}

/** The numbers of heads, counted anew (see `hernummer`), for the printer of Markdown. */
export function renumber(skelet: Skelet, options: NummerOptions): Numbering {
  const { vorige } = options;
  const numbers = new Map<number, NewNumber>();
  const changed = new Map<string, string>();
  for (const { kop, label, adres } of hernummer(skelet, options)) {
    const { sleutel, nummer, span, behind } = kop;
    numbers.set(span.start, { label, behind });
    const old = `${adresVan(kop.punt)}.${nummer.volgnummer}`;
    if (old !== adres) changed.set(`${NAMEN[sleutel]} ${old}`, adres);
  }
  return {
    numbers,
    warn: (source) => [
      ...findMentions(source, changed),
      ...(vorige ? meldGenoemd(vorige, skelet, source) : []),
    ],
  };
}

const NAMEN: Readonly<Record<string, string>> = { argumenten: 'argument', kanttekeningen: 'kanttekening' };

function findMentions(source: SourceText, changed: ReadonlyMap<string, string>): Diagnostic[] {
  const mentions = source.text.matchAll(
    /\b(argument|kanttekening) ([cC]?\d+[a-z]{0,2}(?:\.[ivxlc]+)?\.\d+)/gi,
  );
  return [...mentions].flatMap((match) => {
    const [text, name = '', number = ''] = match;
    const now = changed.get(`${name} ${number}`.toLowerCase());
    if (now === undefined) return [];
    const melding = `Hier staat '${text}', maar ${name.toLowerCase()} ${number} heet nu ${now}.`;
    const hint = 'Kijk na welk nummer hier hoort te staan; de nummers van de koppen zijn opnieuw geteld.';
    const end = match.index + text.length;
    const nummer = spanOf(source, end - number.length, end);
    return [
      waarschuwing('nummer-in-tekst', melding, spanOf(source, match.index, end), {
        hint,
        keuzes: [mogelijkHerstel(`Schrijf '${name} ${now}'`, vervang(nummer, now))],
      }),
    ];
  });
}
