import { vindBedragen } from '../domain/bedrag-in-tekst.ts';
import { deelVan } from '../domain/financien-plaats.ts';
import type { FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { reeks } from '../domain/jaren.ts';
import { textAround } from '../source/find-before.ts';
import { group } from '../source/group.ts';
import type { Span } from '../source/source-text.ts';
import type { Tekststuk } from './literal-amounts.ts';

/** An amount in running text that a table holds too. */
export interface Koppeling {
  readonly literal: string;
  readonly span: Span;
  /** What `:bedrag[…]` takes, for each cell and total that is the amount. */
  readonly paden: readonly string[];
  /** There is one, and its sentence does not speak of another year, of each year, or of a difference. */
  readonly zeker: boolean;
}

/**
 * Finds the amounts in texts that are exactly what a table holds, with the same sign. Left alone are amounts without a
 * currency, those that are rounded to a word ("2,3 miljoen"), and zero.
 */
export function vindKoppelingen(texts: readonly Tekststuk[], financien: Financien): readonly Koppeling[] {
  const paden = padenNaarWaarde(financien);
  return texts.flatMap(({ text, span }) =>
    vindBedragen(text).flatMap(({ lezing, munt, eind, stap, literal, start, end }): readonly Koppeling[] => {
      if (!lezing.ok || lezing.waarde.soort !== 'bedrag' || (munt === 'geen' && eind === '')) return [];
      const found = stap ? undefined : paden.get(lezing.waarde.waarde.toFixed());
      if (!found) return [];
      const [only, other] = found;
      const zeker = only !== undefined && other === undefined && past(only, text, start, end);
      return [
        {
          literal,
          span: deelVan({ value: text, span }, start, end),
          paden: found.map(({ pad }) => pad),
          zeker,
        },
      ];
    }),
  );
}

/** What an amount of a table is of. */
interface Vindplaats {
  readonly pad: string;
  /** The years that it is of; none where its columns have no year. */
  readonly jaren: readonly string[];
  /** Its table has columns of other years. */
  readonly uitMeer: boolean;
}

/** So many characters before and behind an amount may belong to its sentence. */
const ZIN = 1000;
const PER_JAAR = /^\s*(?:per jaar|jaarlijks|elk jaar)\b/i;
const VERSCHIL = /^(?:\s+\p{L}+){0,2}\s+(?:hoger|lager|meer|minder|duurder|goedkoper)\b/iu;

/**
 * Whether a sentence can speak of an amount of a table: it names the year of a cell that has others beside it, not as
 * the end of a row of years, and one of the years of a total where it names any; and it calls it no amount of each year and no difference.
 */
function past({ jaren, uitMeer }: Vindplaats, text: string, start: number, end: number): boolean {
  const around = textAround(text, start, end, ZIN);
  const before = around.before.split(/[.!?;]\s/u).at(-1) ?? '';
  const after = around.behind;
  const sentence = `${before} ${after.split(/[.!?;](?:\s|$)/u)[0]}`;
  if (VERSCHIL.test(after) || (PER_JAAR.test(after) && jaren.length > 0)) return false;
  const cel = jaren.length === 1 && uitMeer;
  const named = cel ? losseJaren(sentence.replace(REEKS, '')) : jarenIn(sentence);
  const shared = jaren.length === 0 || named.some((jaar) => jaren.includes(jaar));
  return named.length > 0 ? shared : !cel;
}

const REEKS = /(20\d\d)\s*(?:t\/m|tot en met|tot|[-–])\s*(20\d\d)/gu;

/** The years that a text names; "2026 tot en met 2029" names those between them too. */
function jarenIn(text: string): readonly string[] {
  const between = [...text.matchAll(REEKS)].flatMap(([, from = '', to = '']) => reeks(from, to));
  return [...losseJaren(text), ...between];
}

function losseJaren(text: string): readonly string[] {
  return text.match(/(?<![\d.,])20\d\d(?!\d|[.,]\d)/gu) ?? [];
}

function padenNaarWaarde({ tabellen }: Financien): ReadonlyMap<string, readonly Vindplaats[]> {
  return group([...tabellen.values()].flatMap(padenIn));
}

/** The amounts of a table with their paths; of a row with one amount only that of the row. */
function padenIn({
  naam,
  rijen,
  kolommen,
}: FinancieleTabel): readonly (readonly [waarde: string, plaats: Vindplaats])[] {
  const jaarVan = new Map(
    kolommen.flatMap(({ id, jaar }) => (jaar === undefined ? [] : [[id, jaar] as const])),
  );
  const uitMeer = new Set(jaarVan.values()).size > 1;
  return rijen.flatMap(({ id, cellen, totaal }) => {
    const cells = [...cellen].flatMap(([kolom, cel]) => {
      if (cel.toon !== 'bedrag' || cel.waarde.soort !== 'bedrag' || cel.waarde.waarde.isZero()) return [];
      const jaar = jaarVan.get(kolom);
      const plaats = { pad: `${naam}.${id}.${kolom}`, jaren: jaar === undefined ? [] : [jaar], uitMeer };
      return [[cel.waarde.waarde.toFixed(), plaats] as const];
    });
    if (totaal?.soort !== 'bedrag' || totaal.waarde.isZero()) return cells;
    const jaren = [...new Set(cells.flatMap(([, plaats]) => plaats.jaren))];
    // The only amount of a row is that of the row.
    const total = [totaal.waarde.toFixed(), { pad: `${naam}.${id}`, jaren, uitMeer: false }] as const;
    return cells.length === 1 && cells[0]?.[0] === total[0] ? [total] : [total, ...cells];
  });
}
