import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Persoon } from '../../domain/raad.ts';
import type { Fractiestem } from '../../domain/stemming.ts';
import type { Stukuitkomst } from '../../domain/vergadering.ts';
import type { GeteldeStemming } from '../tellen/tel-vergadering.ts';
import { biljetten } from './biljetten.ts';

/**
 * What became of a matter on which the council took no decision, as a sentence; undefined where it did, or where nothing
 * is known. `reden`: why, as typed; `door`: who took it back.
 */
export function uitkomstzin(
  uitkomst: Stukuitkomst | undefined,
  counted: GeteldeStemming | undefined,
  reden: string | undefined,
  door?: string | undefined,
): string | undefined {
  const why = reden ? `: ${reden}` : '';
  switch (uitkomst) {
    case 'verworpen': {
      if (counted?.soort === 'zaak' && counted.uitslag.soort === 'gestaakt')
        return `${gestaakt(counted)} het voorstel is niet aangenomen (artikel 32, vijfde lid, van de Gemeentewet).`;
      return `De raad verwerpt het voorstel${why}.`;
    }
    case 'uitgesteld':
      return counted?.soort === 'zaak' && counted.uitslag.soort === 'gestaakt'
        ? `${gestaakt(counted)} de vergadering is niet voltallig. Het nemen van een beslissing wordt uitgesteld tot een volgende vergadering (artikel 32, vierde lid, van de Gemeentewet).`
        : `Het voorstel wordt uitgesteld${why}.`;
    case 'aangehouden':
      return `Het voorstel wordt aangehouden${why}.`;
    case 'ingetrokken':
      return door ? `${trektIn(door, 'het voorstel')}${why}.` : `Het voorstel wordt ingetrokken${why}.`;
    default:
      return undefined;
  }
}

/** "Het college trekt het voorstel in", "De indieners trekken amendement A7.1 in" */
function trektIn(door: string, wat: string): string {
  const known: Readonly<Record<string, string>> = {
    college: 'Het college trekt',
    indiener: 'De indiener trekt',
    indieners: 'De indieners trekken',
  };
  return `${known[door.toLowerCase()] ?? `${eersteHoofdletter(door)} trekt`} ${wat} in`;
}

function gestaakt({ resultaat }: Extract<GeteldeStemming, { soort: 'zaak' }>): string {
  const { voor, tegen } = resultaat.telling;
  return `De stemmen staken (${voor} voor, ${tegen} tegen);`;
}

/**
 * Who voted on which side, in the words of an extended list: "Voor stemden de fracties van Dorpsbelang en Centrum; tegen
 * stemden 2 leden van Groen en Sociaal." A roll call names every member.
 */
export function stemzin(counted: GeteldeStemming | undefined): string | undefined {
  if (counted?.soort !== 'zaak') return stemuitslag(counted);
  const { fracties, leden, telling } = counted.resultaat;
  const side = (word: string, key: 'voor' | 'tegen') => {
    if (telling[key] === 0) return [];
    if (fracties.length === 0)
      return [`${word} ${telling[key] === 1 ? 'stemde 1 lid' : `stemden ${telling[key]} leden`}`];
    const persons = [...leden].filter(([, stem]) => stem === key).map(([lid]) => naamVan(lid));
    if (counted.stemming.wijze.value === 'hoofdelijk' && persons.length === telling[key])
      return [`${word} ${persons.length === 1 ? 'stemde' : 'stemden'} ${opsomming(persons)}`];
    const whole = fracties.filter((one) => one[key] > 0 && one.voor + one.tegen === one[key]);
    const parts = fracties
      .filter((one) => one[key] > 0 && !whole.includes(one))
      .map((one) => `${one[key] === 1 ? '1 lid' : `${one[key]} leden`} van ${one.fractie.naam.value}`);
    const names = opsomming(whole.map(({ fractie }) => fractie.naam.value));
    const groups =
      whole.length === 0 ? [] : [`de ${whole.length === 1 ? 'fractie' : 'fracties'} van ${names}`];
    const one = whole.length + parts.length === 1 && (whole.length === 1 || telling[key] === 1);
    return [`${word} ${one ? 'stemde' : 'stemden'} ${opsomming([...groups, ...parts])}`];
  };
  const sides = [...side('voor', 'voor'), ...side('tegen', 'tegen')].join('; ');
  const abstain = counted.stemming.onthouden.map(({ lid }) => lid.value);
  const why =
    abstain.length > 0
      ? ` Op grond van artikel 28 van de Gemeentewet stemde niet mee: ${opsomming(abstain)}.`
      : '';
  return `${eersteHoofdletter(sides)}.${why}`;
}

function naamVan({ naam, aanhef }: Persoon): string {
  return aanhef === 'geen' ? naam.value : `${aanhef} ${naam.value}`;
}

/** What stood on the ballots, round by round, and whether the lot decided; undefined without ballots. */
function stembriefjes({
  rondes,
  stemming,
}: Extract<GeteldeStemming, { soort: 'personen' }>): string | undefined {
  if (rondes.length === 0) return undefined;
  const told = rondes.map(({ ronde }) =>
    biljetten(ronde)
      .map(([what, number]) => `${what} (${number})`)
      .join(', '),
  );
  const lot = stemming.personen?.loting ? ` Het lot wees ${stemming.personen.loting.value} aan.` : '';
  return `${told.join('. Herstemming: ')}.${lot}`;
}

/** Who voted on which side, with the numbers of each group: "Voor 11 (73%): Dorpsbelang (6), …. Tegen 4 (27%): Centrum (4)." */
export function stemuitslag(counted: GeteldeStemming | undefined): string | undefined {
  if (!counted) return undefined;
  if (counted.soort === 'personen') {
    return stembriefjes(counted);
  }
  const { fracties, telling } = counted.resultaat;
  const all = telling.voor + telling.tegen;
  const side = (word: string, key: 'voor' | 'tegen') => {
    const groups = fracties.filter((one) => one[key] > 0).map((one) => group(one, key));
    const part = all === 0 ? 0 : Math.round((100 * telling[key]) / all);
    if (telling[key] === 0) return [];
    return [`${word} ${telling[key]} (${part}%)${groups.length > 0 ? `: ${groups.join(', ')}` : ''}.`];
  };
  const abstain = counted.stemming.onthouden.map(({ lid }) => lid.value);
  const why =
    abstain.length > 0
      ? [`Niet meegestemd op grond van artikel 28 van de Gemeentewet: ${abstain.join(', ')}.`]
      : [];
  return [...side('Voor', 'voor'), ...side('Tegen', 'tegen'), ...why].join(' ');
}

function group({ fractie, ...votes }: Fractiestem, key: 'voor' | 'tegen'): string {
  return `${fractie.naam.value} (${votes[key]})`;
}
