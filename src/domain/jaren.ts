import { opsomming } from './opsomming.ts';

/** The years from `first` to `last`, both included; none when that runs backwards or over 60 years. */
export function reeks(first: string, last: string): readonly string[] {
  const length = Number(last) - Number(first) + 1;
  if (length < 1 || length > 60) return [];
  return Array.from({ length }, (_, index) => String(Number(first) + index));
}

/** Years in one line of running text, three or more in a row as a run: "2026", "2026 en 2027", "2024 en 2026 t/m 2029". */
export function opsommingVanJaren(jaren: Iterable<number | string>): string {
  const runs: [first: number, last: number][] = [];
  for (const jaar of [...new Set(Array.from(jaren, Number))].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === jaar - 1) run[1] = jaar;
    else runs.push([jaar, jaar]);
  }
  return opsomming(
    runs.flatMap(([first, last]) => {
      if (last - first > 1) return [`${first} t/m ${last}`];
      return first === last ? [String(first)] : [String(first), String(last)];
    }),
  );
}

/** A run of years as an author names it: "2025 t/m 2027", "2025-2027", or "2026 e.v.", which has no last year. */
const REEKS = /^(\d{4})\s*(?:(?:t\/m|tot en met|[-–])\s*(\d{4})|e\.?v\.?|en verder)$/;

/** The first and, unless it runs on, the last year of such a text; undefined for any other text. */
export function leesReeks(text: string): { readonly first: string; readonly last?: string } | undefined {
  const [, first, last] = REEKS.exec(text.trim()) ?? [];
  return first === undefined ? undefined : { first, ...(last !== undefined && { last }) };
}
