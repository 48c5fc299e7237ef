/**
 * Dutch sentences. A sentence ends at a point, question mark or exclamation mark, with the quotes and brackets that
 * close there, when a space and the start of a new sentence follow. When in doubt two sentences stay on one line:
 * that is harmless, and a line that breaks inside a sentence is not.
 */

/** Abbreviations that a sentence does not end with: something must come behind them. */
const HALVERWEGE = new Set(
  `a.d.h.v. a.h.w. aanh. adv. afb. afd. afz. alg. art. artt. b.v. bijl. bijv. bl. blz. burg. bv. c.q. ca. cf. d.d.
  d.m.v. d.w.z. dhr. dir. dr. drs. ds. excl. fa. fam. fig. gebr. ged. gem. h.o. hfst. hr. i.c. i.c.m. i.g.v. i.h.b.
  i.h.k.v. i.o.m. i.o.v. i.p.v. i.s.m. i.t.t. i.v.m. i.z. incl. ing. inz. ir. jhr. jkvr. lic. m.a.w. m.b.t. m.b.v.
  m.i. m.i.v. m.m.v. m.n. m.u.v. mevr. mr. mw. n.a.v. n.o.m. nl. nr. nrs. o.a. o.b.v. o.g.v. o.i. o.i.d. o.l.v. o.m.
  o.v.v. o.w.v. onderd. p. par. plv. pp. prof. r.-k. red. resp. secr. sr. t.a.v. t.b.v. t.g.v. t.h.v. t.n.v. t.o.v.
  t.w.v. tel. v.d. v.h. v.w.b. vgl. vnl. vs. waarn. weth. wnd. z.g. z.i. zgn.`.split(/\s+/),
);

/** Months and the like: the sentence goes on when a number follows. */
const VOOR_GETAL = /(?:^|[\s(])(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|min|max|st|jl|v)\.$/i;

/** A letter with a point, as in "J. de Vries" and "J.W. Jansen", and "A.B.C. Pietersen". */
const INITIALEN = /(?:^|[\s("'‘“«\-.])\p{Lu}\p{Ll}?\.$/u;

/** A number with a point at the start of what we see: "1. Het eerste", an ordinal that stayed on its line. */
const RANGNUMMER = /(?:^|[.!?]["'”’)\]]*\s)\d{1,3}\.$/;

const CLOSERS = `["'”’»)\\]*_]*`;
const ENDS = new RegExp(`[.!?…]+${CLOSERS}`, 'gu');
const STARTS = /^["'“‘„«([*_]*(?:['’][stnmkr]\s+)?(?:\p{Lu}|\d|€|:bedrag\[)/u;

/** Words that would start a block (a list, a heading, a table …) at the start of a line; a label has 999 characters. */
const BLOCK = /^(?:[-+#>|=~`<]|[*_]{3}|[*_](?=\s)|\d+[.)](?=\s|$)|\[\^|::|\[[^\]]{0,999}\]:|:?-)/;

/** No abbreviation, and nothing else that a sentence goes on behind, reaches further back from its point (UTF-16). */
const REACH = 40;

/**
 * The places in a line of Markdown where a sentence ends: offsets of the spaces behind them. `isText(at)` tells
 * whether the character at an offset is running text, and not part of code, a link, an image or a directive;
 * `isMark(at)` that it belongs to a footnote mark, which goes with the sentence before it.
 */
export function sentenceEnds(
  line: string,
  isText: (at: number) => boolean,
  isMark: (at: number) => boolean,
): number[] {
  const found: number[] = [];
  for (const match of line.matchAll(ENDS)) {
    if (!isText(match.index) || line[match.index - 1] === '\\') continue;
    let end = match.index + match[0].length;
    while (isMark(end)) end += 1;
    if (line[end] !== ' ' || !isText(end)) continue;
    const rest = line.slice(end + 1);
    if (!STARTS.test(rest) || BLOCK.test(rest)) continue;
    const point = match.index + match[0].search(/[^.!?…]|$/);
    if (line[point - 1] === '.' && goesOn(line.slice(Math.max(0, point - REACH), point), rest)) continue;
    found.push(end);
  }
  return found;
}

/** Whether a sentence goes on behind the point at the end of `before`, the text just before it. */
function goesOn(before: string, rest: string): boolean {
  if (before.endsWith('..')) return false;
  const word = /[^\s("'“‘„«[*_]+$/.exec(before)?.[0] ?? '';
  if (HALVERWEGE.has(word.toLowerCase())) return true;
  if (INITIALEN.test(before) || RANGNUMMER.test(before)) return true;
  return /^\d/.test(rest) && VOOR_GETAL.test(before);
}
