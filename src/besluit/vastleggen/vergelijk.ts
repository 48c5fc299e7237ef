import { bedrag, formatBedrag, Getal } from '../../domain/bedrag.ts';
import type { VastBesluit, VastPunt } from './vastlegging.ts';

/** Something that is not as it was frozen. */
export interface Afwijking {
  /** "Besluitpunt 2", "Het bedrag lasten.bouw.2027" */
  readonly wat: string;
  /** Absent for what came, or went. */
  readonly was?: string | undefined;
  readonly is?: string | undefined;
  /** Where it stands in the proposal: the key of the frontmatter, and for points their numbers. */
  readonly plaats: readonly (string | number)[];
}

/** What differs between a frozen decision and the one that stands there now, in the order of the decision. */
export function vergelijkVast(was: VastBesluit, is: VastBesluit): readonly Afwijking[] {
  return [
    ...vergelijkPunten(was.besluitpunten, is.besluitpunten, [], ['besluitpunten']),
    ...(['gelet_op', 'overwegende', 'gehoord'] as const).flatMap((key) =>
      vergelijkRegels(was[key], is[key], REGELS[key], key),
    ),
    ...vergelijkTabellen(was.tabellen, is.tabellen),
    ...vergelijkBijlagen(was.bijlagen, is.bijlagen),
  ];
}

const REGELS = { gelet_op: 'Grondslag', overwegende: 'Overweging', gehoord: 'Advies' } as const;

function vergelijkPunten(
  was: readonly VastPunt[],
  is: readonly VastPunt[],
  boven: readonly number[],
  plaats: readonly (string | number)[],
): readonly Afwijking[] {
  const length = Math.max(was.length, is.length);
  return Array.from({ length }, (_, at) => at).flatMap((at): readonly Afwijking[] => {
    const [old, now] = [was[at], is[at]];
    const number = [...boven, at + 1];
    const here = [...plaats, at];
    const wat = `Besluitpunt ${number.join('.')}`;
    const own = old?.tekst === now?.tekst ? [] : [{ wat, was: old?.tekst, is: now?.tekst, plaats: here }];
    return [...own, ...vergelijkPunten(old?.sub ?? [], now?.sub ?? [], number, [...here, 'sub'])];
  });
}

function vergelijkRegels(
  was: readonly string[],
  is: readonly string[],
  naam: string,
  key: string,
): readonly Afwijking[] {
  const length = Math.max(was.length, is.length);
  return Array.from({ length }, (_, at) => at).flatMap((at) =>
    was[at] === is[at] ? [] : [{ wat: `${naam} ${at + 1}`, was: was[at], is: is[at], plaats: [key, at] }],
  );
}

function vergelijkTabellen(was: VastBesluit['tabellen'], is: VastBesluit['tabellen']): readonly Afwijking[] {
  const cells = (tabellen: VastBesluit['tabellen']) =>
    new Map(
      Object.entries(tabellen).flatMap(([naam, cellen]) =>
        Object.entries(cellen).map(([cel, waarde]): [string, string] => [`${naam}.${cel}`, waarde]),
      ),
    );
  const [old, now] = [cells(was), cells(is)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((cel) =>
    old.get(cel) === now.get(cel)
      ? []
      : [
          {
            wat: `Het bedrag ${cel}`,
            was: toon(old.get(cel)),
            is: toon(now.get(cel)),
            plaats: ['financien'],
          },
        ],
  );
}

/** A frozen amount as people write it. */
function toon(waarde: string | undefined): string | undefined {
  return waarde !== undefined && /^-?\d+\.\d{2}$/.test(waarde)
    ? formatBedrag(bedrag(new Getal(waarde)))
    : waarde;
}

function vergelijkBijlagen(was: VastBesluit['bijlagen'], is: VastBesluit['bijlagen']): readonly Afwijking[] {
  const length = Math.max(was.length, is.length);
  return Array.from({ length }, (_, at) => at).flatMap((at) => {
    const [old, now] = [was[at], is[at]];
    if (old?.titel === now?.titel && old?.sha256 === now?.sha256) return [];
    const same = old !== undefined && old.titel === now?.titel;
    const show = (one: typeof old) =>
      one && (same ? `een bestand met kenmerk ${one.sha256.slice(0, 8)}` : one.titel);
    return [{ wat: `Bijlage ${at + 1}`, was: show(old), is: show(now), plaats: ['bijlagen', at] }];
  });
}
