import { VORMEN } from '../support/misbruik/vormen.ts';
import { VORMEN_SAMEN } from '../support/misbruik/vormen-samen.ts';
import { VORMEN_VAN_REGELS } from '../support/misbruik/vormen-van-regels.ts';
import { proposal } from '../support/proposal.ts';
import { BESTANDEN } from './groei/bestanden.ts';
import { type Clock, type Grens, groeiVan, type Reeks, type Stapgroei } from './groei/meet.ts';
import { sessieStappen } from './groei/sessie-stappen.ts';
import { leesStappen, maakStappen, vergelijkStappen } from './groei/voorstel-stappen.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const GRENS: Grens = { vloer: 25, tijd: 400, tekens: 400_000, verhouding: 2.6 };
/** So many of the dearest steps are shown. */
const MOST = 25;

const FASEN: Readonly<Record<string, (text: string, clock: Clock) => Promise<void>>> = {
  lees: leesStappen,
  maak: maakStappen,
  vergelijk: vergelijkStappen,
  editor: sessieStappen,
};

/**
 * How the processor time of every rule, reader, stage of making and question of an editor grows when its input doubles, for
 * every shape that is known to be dear to one of them. `alleen` is a pattern: "lees: zinnen". Tells whether nothing grew
 * too fast.
 */
export async function groei(table: Table, alleen = ''): Promise<boolean> {
  const vormen = [...VORMEN, ...VORMEN_SAMEN, ...VORMEN_VAN_REGELS];
  const reeksen: readonly Reeks[] = [
    ...Object.entries(FASEN).flatMap(([fase, doe]) =>
      vormen.map(({ naam, maak }) => ({
        naam: `${fase}: ${naam}`,
        van: 100,
        maak: (n: number) => {
          const text = maak(n);
          return { tekens: text.length, doe: (clock: Clock) => doe(text, clock) };
        },
      })),
    ),
    ...BESTANDEN,
  ];
  for (let times = 0; times < 4; times += 1)
    for (const doe of Object.values(FASEN)) await doe(proposal(), async (_, work) => work());
  const wanted = new RegExp(alleen, 'u');
  const all: Stapgroei[] = [];
  for (const reeks of reeksen) if (wanted.test(reeks.naam)) all.push(...(await groeiVan(reeks, GRENS)));
  const head = ['shape', 'step', 'n', 'ms at n', 'at 2n', '2n/n', 'us/character'];
  const fast = all.toSorted((one, other) => other.verhouding - one.verhouding);
  const wrong = fast.filter(({ verhouding }) => verhouding > GRENS.verhouding);
  table(`Steps that grow more than ${GRENS.verhouding} times when their input doubles`, head, wrong.map(row));
  table('The fastest growing of the others', head, fast.slice(wrong.length, wrong.length + MOST).map(row));
  const dear = all.toSorted((one, other) => perTeken(other) - perTeken(one));
  table('The dearest for what they are given', head, dear.slice(0, MOST).map(row));
  return wrong.length === 0;
}

function perTeken({ tijden, tekens }: Stapgroei): number {
  return (tijden[1] * 1000) / tekens;
}

function row(one: Stapgroei): readonly string[] {
  const { reeks, stap, n, tijden, verhouding } = one;
  return [
    reeks,
    stap,
    String(n),
    ...tijden.map((ms) => ms.toFixed(0)),
    verhouding.toFixed(1),
    perTeken(one).toFixed(1),
  ];
}
