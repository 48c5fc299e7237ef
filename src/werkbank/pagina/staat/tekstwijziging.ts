/** A piece of a text, by UTF-16 offsets, and what takes its place. */
export interface Wijziging {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

/** A text with changes made that do not overlap; their offsets are those of the text as it was. */
export function wijzig(tekst: string, wijzigingen: readonly Wijziging[]): string {
  const ordered = [...wijzigingen].sort((one, other) => one.van - other.van || one.tot - other.tot);
  let at = 0;
  let made = '';
  for (const { van, tot, tekst: piece } of ordered) {
    made += tekst.slice(at, van) + piece;
    at = tot;
  }
  return made + tekst.slice(at);
}

/** The one change that makes a text of another: what both begin and end with stays. */
export function verschil(was: string, wordt: string): Wijziging | undefined {
  if (was === wordt) return undefined;
  const shortest = Math.min(was.length, wordt.length);
  let begin = 0;
  while (begin < shortest && was[begin] === wordt[begin]) begin += 1;
  let end = 0;
  while (end < shortest - begin && was[was.length - 1 - end] === wordt[wordt.length - 1 - end]) end += 1;
  return { van: begin, tot: was.length - end, tekst: wordt.slice(begin, wordt.length - end) };
}
