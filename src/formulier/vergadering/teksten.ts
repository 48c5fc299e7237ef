import { parseDocument } from '../../parse/parse-document.ts';
import { createSource } from '../../source/source-text.ts';
import { kern, zetKern } from '../secties.ts';

/** The text below the head of an item of the agenda. */
interface Tekstvlak {
  readonly nummer: string;
  /** Of its head. */
  readonly start: number;
  /** Of what is shown in a form. */
  readonly van: number;
  readonly tot: number;
}

/** The texts of a meeting, by the number with which each head begins ("## 3. Mededelingen"). */
export function leesTeksten(tekst: string): readonly Tekstvlak[] {
  const parsed = parseDocument(createSource('', tekst)).value;
  return (parsed?.body.secties ?? []).flatMap(({ kop, span }) => {
    const nummer = /^\d[\w.]*?(?=\.?(?:\s|$))/.exec(kop.value)?.[0];
    return nummer === undefined
      ? []
      : [{ nummer, start: span.start, ...kern(tekst, kop.span.end, span.end) }];
  });
}

/** Puts another text below an item; a head that is not there comes where the agenda, of which these are the numbers, has it. */
export function zetTekst(tekst: string, agenda: readonly string[], nummer: string, inhoud: string): string {
  const all = leesTeksten(tekst);
  const own = all.find((one) => one.nummer === nummer);
  if (own) return zetKern(tekst, own, inhoud);
  if (inhoud.trim() === '') return tekst;
  const piece = `## ${nummer}\n\n${inhoud.trim()}\n`;
  const next = all.find((one) => agenda.indexOf(one.nummer) > agenda.indexOf(nummer));
  if (next) return `${tekst.slice(0, next.start)}${piece}\n${tekst.slice(next.start)}`;
  return `${tekst.trimEnd()}\n\n${piece}`;
}
