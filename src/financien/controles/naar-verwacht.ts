import { type Herstel, mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import type { FinancienInvoer } from '../../domain/financien/invoer.ts';
import { findBefore, fromLineStart } from '../../source/find-before.ts';
import { spanText } from '../../source/source-text.ts';
import { POSTENBLOKKEN } from '../blokken/posten/schema.ts';
import type { RijSpec, TabelSpec } from '../rekenblad/model.ts';

/** So far before the first post its key may stand. */
const SLEUTEL = 200;
/** The key of the posts, up to and including the dash of the first. */
const POSTEN = /(?<=\n *)posten:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*-[ \t]+$/;

/**
 * Takes a typed total out of lasten, baten or dekking, which have a total by themselves, and puts its amounts as typed at
 * what is expected of that total. Only for the last post, on lines of its own, which nothing refers to, in a block of
 * which nothing is expected yet; with a comment in it, it stays for its author.
 */
export function naarVerwacht(
  rij: RijSpec,
  { naam }: TabelSpec,
  invoer: FinancienInvoer,
): Herstel | undefined {
  const blok = POSTENBLOKKEN.find((one) => one.naam === naam)?.van(invoer);
  const [first, last] = [blok?.posten?.[0], blok?.posten?.at(-1)];
  const { bron } = rij;
  if (!blok || blok.verwacht || !first || !bron || last !== bron.rij || /^sub/i.test(rij.label))
    return undefined;
  const { source } = bron.span;
  const bedragen = [...rij.cellen].flatMap(([kolom, cel]) =>
    cel.soort === 'gegeven' && cel.span.source === source ? [`${kolom}: ${inHaken(spanText(cel.span))}`] : [],
  );
  if (bedragen.length !== rij.cellen.size || rij.namen.some((one) => source.text.includes(`${naam}.${one}`)))
    return undefined;
  const typed = spanText(bron.span).trimEnd();
  const whole = fromLineStart(bron.span);
  const key = findBefore(source.text, first.span.start, POSTEN, SLEUTEL);
  const alone = spanText(whole).replace(/^ *- +/, '') === typed;
  if (!key || /\s#/.test(typed) || !alone) return undefined;
  return mogelijkHerstel(
    'Haal deze rij weg en zet de bedragen bij `verwacht`',
    vervang(whole, `${key.before}verwacht: { ${bedragen.join(', ')} }`),
  );
}

/** A typed amount as it can stand between braces, where a comma would end it. */
function inHaken(getypt: string): string {
  return /^["']/.test(getypt) || !/[,[\]{}]/.test(getypt) ? getypt : `"${getypt}"`;
}
