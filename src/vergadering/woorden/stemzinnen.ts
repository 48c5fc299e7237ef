import { percentageVoor } from '../../besluit/stemmen/uitslag.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Persoon } from '../../domain/raad.ts';
import type { Fractiestem, Telling } from '../../domain/stemming.ts';
import type { GeteldeStemming } from '../tellen/tel-vergadering.ts';
import { fractiereeks, leden, personenreeks } from './namen.ts';

type Zaak = Extract<GeteldeStemming, { soort: 'zaak' }>;
type Kant = 'voor' | 'tegen';

/**
 * Who voted on which side, in the words of an extended list: "Voor het voorstel stemden de fracties van Dorpsbelang en
 * Centrum; tegen stemden 2 leden van de fractie van Groen en Sociaal." A roll call names every member by group. `wat`:
 * "het voorstel".
 */
export function stemzin(counted: Zaak, wat: string): string {
  const { telling, fracties } = counted.resultaat;
  const opNaam = counted.stemming.wijze.value === 'hoofdelijk';
  // Where nobody was against, that was said already; a roll call has its names all the same. Of hands that were counted
  // nobody knows whose they were.
  const verteld = opNaam || (telling.tegen > 0 && fracties.length > 0);
  const told = verteld ? (['voor', 'tegen'] as const) : [];
  const sides = told
    .filter((kant) => telling[kant] > 0)
    .map((kant, at) => {
      const { wie, meer } = (opNaam ? namenOp : groepenOp)(kant, counted);
      const verb = meer ? 'stemden' : 'stemde';
      const head = at === 0 ? `${kant} ${wat} ${verb}` : `${kant} ${verb}`;
      return opNaam ? `${eersteHoofdletter(head)}: ${wie}.` : `${head} ${wie}`;
    });
  const abstain = onthoudingen(counted);
  return [
    ...(opNaam || sides.length === 0 ? sides : [`${eersteHoofdletter(sides.join('; '))}.`]),
    ...(abstain.length > 0
      ? [
          `${eersteHoofdletter(personenreeks(abstain))} ${abstain.length === 1 ? 'heeft' : 'hebben'} zich op grond van artikel 28 van de Gemeentewet van stemming onthouden.`,
        ]
      : []),
  ].join(' ');
}

interface Stemmersreeks {
  readonly wie: string;
  readonly meer: boolean;
}

/** "van de fractie van Centrum mevrouw A. Bos en de heer B. Dijk; van de fractie van Dorpsbelang …" */
function namenOp(kant: Kant, { resultaat }: Zaak): Stemmersreeks {
  const groups = resultaat.fracties
    .filter((one) => one[kant] > 0)
    .map(
      (one) => `van de fractie van ${one.fractie.naam.value} ${personenreeks(ledenOp(kant, one, resultaat))}`,
    );
  return { wie: groups.join('; '), meer: resultaat.telling[kant] > 1 };
}

/** "de fracties van Dorpsbelang en Centrum en 2 leden van de fractie van Groen en Sociaal" */
function groepenOp(kant: Kant, { resultaat }: Zaak): Stemmersreeks {
  const here = resultaat.fracties.filter((one) => one[kant] > 0);
  const whole = here.filter((one) => !isVerdeeld(one)).map(({ fractie }) => fractie.naam.value);
  const parts = here.filter(isVerdeeld).map((one) => {
    const known = ledenOp(kant, one, resultaat);
    const who = known.length === one[kant] ? personenreeks(known) : leden(one[kant]);
    return `${who} van de fractie van ${one.fractie.naam.value}`;
  });
  const enkel = here.length === 1 && (whole.length === 1 || resultaat.telling[kant] === 1);
  return { wie: opsomming([...(whole.length > 0 ? [fractiereeks(whole)] : []), ...parts]), meer: !enkel };
}

/** The members of a group of whom it is known that they voted on a side. */
function ledenOp(
  kant: Kant,
  { fractie }: Fractiestem,
  { leden: stemmen }: Zaak['resultaat'],
): readonly Persoon[] {
  return fractie.leden.filter((lid) => stemmen.get(lid) === kant);
}

/** Whether members of a group voted on both sides. */
function isVerdeeld({ voor, tegen }: Fractiestem): boolean {
  return voor > 0 && tegen > 0;
}

/** Those who had to abstain, as far as the council knows them by name. */
function onthoudingen({ resultaat }: Zaak): readonly Persoon[] {
  return [...resultaat.leden].filter(([, stem]) => stem === 'onthouden').map(([lid]) => lid);
}

/**
 * Who voted on which side, with the numbers of each group: "Voor 11 (73%): Dorpsbelang (6), Groen en Sociaal (5). Tegen 4
 * (27%): Centrum (4)." The percentages are of the votes, and are together 100.
 */
export function stemuitslag(counted: Zaak): string {
  const { fracties, telling } = counted.resultaat;
  const deel = percentages(telling);
  const side = (word: string, kant: Kant) => {
    if (telling[kant] === 0) return [];
    const groups = fracties.filter((one) => one[kant] > 0);
    const names = groups.map(({ fractie, ...votes }) => `${fractie.naam.value} (${votes[kant]})`);
    return [`${word} ${telling[kant]} (${deel[kant]}%)${names.length > 0 ? `: ${names.join(', ')}` : ''}.`];
  };
  const abstain = onthoudingen(counted).map(({ naam }) => naam.value);
  const why =
    abstain.length > 0
      ? [`Niet meegestemd op grond van artikel 28 van de Gemeentewet: ${abstain.join(', ')}.`]
      : [];
  return [...side('Voor', 'voor'), ...side('Tegen', 'tegen'), ...why].join(' ');
}

/** The part of the votes on each side, in whole percents. */
function percentages(telling: Telling): Readonly<Record<Kant, number>> {
  const deel = percentageVoor(telling);
  return { voor: deel, tegen: 100 - deel };
}
