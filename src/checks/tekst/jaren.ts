/** A period of whole years that a text names. */
export interface Periode {
  readonly van: number;
  readonly tot: number;
  /** Place in the text. */
  readonly start: number;
  readonly end: number;
}

const PERIODE = /\b(20\d\d)\s*(?:tot en met|t\/m|tot\/met|[-–—])\s*(20\d\d)\b/g;

/** The periods in a text: "2023 tot en met 2026", "2023 t/m 2026", "2023-2026". */
export function readPerioden(text: string): Periode[] {
  return [...text.matchAll(PERIODE)].map((match) => ({
    van: Number(match[1]),
    tot: Number(match[2]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Every year that a text names, also those inside its periods; "vanaf 2029" goes on until `laatste`. */
export function readJaren(text: string, laatste: number): ReadonlySet<number> {
  const jaren = new Set([...text.matchAll(/\b20\d\d\b/g)].map((match) => Number(match[0])));
  const open = [...text.matchAll(/\bvanaf\s+(?:het jaar\s+)?(20\d\d)\b/gi)].map((match) => ({
    van: Number(match[1]),
    tot: laatste,
  }));
  for (const { van, tot } of [...readPerioden(text), ...open]) {
    for (let jaar = van; jaar <= tot; jaar += 1) jaren.add(jaar);
  }
  return jaren;
}
