import { koppelbareBedragen } from '../../checks/bedrag-in-tekst.ts';
import { vervang } from '../../diagnostics/herstel.ts';
import type { Koppeling } from '../../financien/koppel-bedragen.ts';
import type { Lezing } from '../../pipeline.ts';
import type { Span } from '../../source/source-text.ts';
import { placeOf, standsInFrontmatter } from '../../source/yaml-scalar-text.ts';
import type { Handeling } from './handeling.ts';

/** So many cells that are the same amount are offered. */
const MOST = 6;

/**
 * Typed amounts that the tables hold and that can be coupled where they stand: of one at a place each cell that it can be,
 * and all at once that can be one cell only.
 */
export function bedragHandelingen({ voorstel, financien }: Lezing): (span: Span) => readonly Handeling[] {
  const all = koppelbareBedragen(voorstel, financien).filter((one) => standsFree(one));
  const zeker = all.filter((one) => one.zeker);
  return (span) => {
    const here = all.filter((one) => touches(one.span, span));
    return here.length === 0 ? [] : bijBedragen(here, zeker);
  };
}

function bijBedragen(here: readonly Koppeling[], zeker: readonly Koppeling[]): readonly Handeling[] {
  return [
    ...here.flatMap((one) =>
      one.paden.slice(0, MOST).map((pad) => ({
        titel: `Maak van ${one.literal} :bedrag[${pad}]`,
        edits: () => [vervang(one.span, `:bedrag[${pad}]`)],
      })),
    ),
    ...(zeker.length > 1
      ? [
          {
            titel: `Koppel alle ${zeker.length} bedragen die maar in één cel staan`,
            edits: () => zeker.map((one) => vervang(one.span, `:bedrag[${one.paden[0]}]`)),
          },
        ]
      : []),
  ];
}

/** Whether brackets can be typed in its place: between braces and brackets of YAML they mean something else. */
function standsFree({ span }: Koppeling): boolean {
  return !standsInFrontmatter(span) || placeOf(span) === 'line';
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
