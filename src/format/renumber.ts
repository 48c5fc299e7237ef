import { meldGenoemd } from '../besluit/meld-verschuiving.ts';
import { withParts } from '../besluit/pair-punten.ts';
import type { Skelet } from '../besluit/read-skelet.ts';
import { findVerschovenKoppen } from '../besluit/verschuiving.ts';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
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

export interface NumberingOptions {
  /** The version whose besluitpunten the arguments follow to their new numbers; without it they keep theirs. */
  readonly vorige?: Skelet | undefined;
  /** Names a point by its id where it has one. */
  readonly ids?: boolean;
}

/**
 * Counts m again from 1 within each besluitpunt n, in the order of the text. Without options n (or the id) stays; heads
 * without number always do.
 */
export function renumber(skelet: Skelet, { vorige, ids = false }: NumberingOptions): Numbering {
  const moved = new Map(
    (vorige ? findVerschovenKoppen(vorige, skelet) : []).map(({ kop, nu }) => [kop, nu?.pad]),
  );
  const names = new Map(skelet.punten.flatMap(withParts).map(({ id, pad }) => [adresVan(pad), id]));
  const numbers = new Map<number, NewNumber>();
  const changed = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const kop of skelet.koppen) {
    const { sleutel, nummer, span, behind } = kop;
    const adres = adresVan(moved.get(kop) ?? kop.punt);
    const key = `${sleutel} ${adres}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const typed = typeof nummer.punt === 'string' ? nummer.punt : adres;
    const named = ids ? (names.get(adres) ?? typed) : typed;
    numbers.set(span.start, { label: `${named}.${count}`, behind });
    const old = `${adresVan(kop.punt)}.${nummer.volgnummer}`;
    if (old !== `${adres}.${count}`) changed.set(`${NAMEN[sleutel]} ${old}`, `${adres}.${count}`);
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
    return [
      waarschuwing('nummer-in-tekst', melding, spanOf(source, match.index, match.index + text.length), {
        hint,
      }),
    ];
  });
}
