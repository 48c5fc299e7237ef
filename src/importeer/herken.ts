import { CANONIEKE_SECTIES, vergelijkbaar } from '../domain/secties.ts';
import type { Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordBlock } from '../ooxml/word/word-document.ts';
import { type Gemeentenamen, isNaam, leesGemeentenamen } from './gemeentenamen.ts';
import type { Gevonden, Twijfel } from './gevonden.ts';
import { zonderKopnummer } from './indeling/koppen.ts';
import { tekstVan } from './papier/alinea.ts';

/** So many headings say of which template a paper is. */
const MEER = 3;

/** What a paper is, as far as its template says. */
export interface Herkend {
  readonly sjabloon: Sjabloon;
  readonly soort: Soort;
  /** That the municipality is not certain, with those that it may be. */
  readonly twijfels: readonly Twijfel[];
}

interface Kandidaat extends Omit<Herkend, 'twijfels'> {
  readonly score: number;
  readonly koppen: number;
  /** Those of its headings that the template prints so. */
  readonly eigen: number;
  /** The paper names its municipality: as that of the college or the council that speaks, or anywhere. */
  readonly genoemd: 'eigen' | 'ergens' | undefined;
}

/** Points for a heading that the template prints so, for one that it only understands, for its title, and for the name of the municipality. */
const PUNTEN = { kop: 3, ook: 1, titel: 4, gemeente: 6 } as const;

/**
 * Recognises the template of a paper by its headings, its title and the municipality that it names. `wens` narrows the
 * choice. Undefined when no template has anything in common with it.
 */
export function herken(
  body: readonly WordBlock[],
  sjablonen: readonly Sjabloon[],
  wens: { readonly gemeente?: string | undefined; readonly soort?: string | undefined } = {},
): Gevonden<Herkend> | undefined {
  const texts = paragraphsOf(body).map(tekstVan);
  const lines = new Set(
    texts
      .filter((text) => text !== '' && text.length <= 160)
      .map((text) => vergelijkbaar(zonderKopnummer(text))),
  );
  const namen = leesGemeentenamen(texts.join('\n'));
  // Members of the council say that a proposal is their own.
  const initiatief = texts.some((text) => /\binitiatief/i.test(text));
  const kandidaten = sjablonen
    .filter(({ map }) => wens.gemeente === undefined || map === wens.gemeente)
    .flatMap((sjabloon) =>
      Object.entries(sjabloon.soorten)
        .filter(([soort]) => wens.soort === undefined || soort === wens.soort)
        .filter(([, { basis }]) => wens.soort !== undefined || basis !== 'initiatiefvoorstel' || initiatief)
        .map(([soort, definitie]) => weeg(sjabloon, soort, definitie, lines, namen)),
    )
    .sort((a, b) => Number(b.genoemd === 'eigen') - Number(a.genoemd === 'eigen') || b.score - a.score);
  const unknown = namen.eigen.filter((naam) => !sjablonen.some((one) => isNaam(naam, one.gemeente)));
  const best = kiesUit(kandidaten, unknown.length > 0);
  if (!best || (best.score === 0 && wens.gemeente === undefined)) return undefined;
  const rivals = rivalenVan(best, kandidaten);
  const { sjabloon, soort, koppen, genoemd } = best;
  const chosen = wens.gemeente !== undefined;
  const twijfels = chosen ? [] : twijfelsOverGemeente(best, rivals, unknown, sjablonen);
  const zeker = chosen || (twijfels.length === 0 && genoemd !== undefined && koppen >= MEER);
  const names = `${koppen} koppen van het sjabloon '${sjabloon.map}' (${soort})`;
  const other = rivals[0];
  return {
    waarde: { sjabloon, soort, twijfels },
    zekerheid: zeker ? 'zeker' : twijfels.length > 0 ? 'onzeker' : 'waarschijnlijk',
    reden:
      other && !chosen
        ? `${names}; '${other.map}' past bijna even goed`
        : `${names}${genoemd ? `; het stuk noemt ${sjabloon.gemeente}` : ''}`,
    uit: [],
  };
}

/** The template of no municipality in particular, on which the others build. */
const ALGEMEEN = 'standaard';

/**
 * The candidate that fits best. A paper of a municipality without a template, or with hardly a heading that says whose it
 * is, is read by the general template: that of another house would print its own questions above the text.
 */
function kiesUit(kandidaten: readonly Kandidaat[], vanElders: boolean): Kandidaat | undefined {
  const [best] = kandidaten;
  if (!best || best.genoemd !== undefined || (!vanElders && best.eigen >= MEER)) return best;
  return kandidaten.find(({ sjabloon, score }) => sjabloon.map === ALGEMEEN && score > 0) ?? best;
}

/** Templates of other municipalities that the paper may as well be of. */
function rivalenVan(best: Kandidaat, all: readonly Kandidaat[]): readonly Sjabloon[] {
  const near = all.filter(
    ({ sjabloon, genoemd, score }) =>
      sjabloon !== best.sjabloon && genoemd === best.genoemd && best.score - score < 2,
  );
  const named = all.filter(({ genoemd }) => genoemd === 'eigen');
  const rivals = [...near, ...(best.genoemd === 'eigen' ? named : [])].map(({ sjabloon }) => sjabloon);
  return [...new Set(rivals)].filter((one) => one !== best.sjabloon);
}

/**
 * That the municipality of a paper is not certain: it names one without a template, several, or none while there is a
 * choice.
 */
function twijfelsOverGemeente(
  { sjabloon, genoemd }: Kandidaat,
  rivals: readonly Sjabloon[],
  unknown: readonly string[],
  sjablonen: readonly Sjabloon[],
): readonly Twijfel[] {
  const read = `Het is gelezen met het sjabloon '${sjabloon.map}' (${sjabloon.gemeente}).`;
  const [elsewhere] = unknown;
  if (genoemd !== 'eigen' && elsewhere !== undefined)
    return [
      {
        ernst: 'waarschuwing',
        melding: `Dit stuk is van ${elsewhere}, en daar is geen sjabloon van. ${read}`,
        hint: `Er zijn sjablonen van ${opsomming(sjablonen)}. Importeer het stuk opnieuw als een ander beter past.`,
      },
    ];
  const candidates = genoemd ? rivals : sjablonen.filter((one) => one !== sjabloon);
  if (candidates.length === 0) return [];
  const why = genoemd
    ? `het noemt ${sjabloon.gemeente}, maar kan ook van een andere gemeente zijn`
    : 'het noemt geen gemeente die een sjabloon heeft';
  return [
    {
      ernst: 'waarschuwing',
      melding: `Het is niet zeker van welke gemeente dit stuk is: ${why}. ${read}`,
      hint: `Het kan ook zijn van ${opsomming(candidates)}. Importeer het dan opnieuw, en kies die gemeente.`,
    },
  ];
}

function opsomming(sjablonen: readonly Sjabloon[]): string {
  return sjablonen.map(({ map, gemeente }) => `${gemeente} (${map})`).join(', ');
}

function weeg(
  sjabloon: Sjabloon,
  soort: Soort,
  definitie: SoortSjabloon,
  lines: ReadonlySet<string>,
  namen: Gemeentenamen,
): Kandidaat {
  const has = (name: string) => lines.has(vergelijkbaar(name));
  const own = definitie.secties.filter(({ kop }) => has(kop)).length;
  const understood = definitie.secties.filter(
    ({ kop, ook, sleutel }) => !has(kop) && [...ook, ...(CANONIEKE_SECTIES[sleutel] ?? [])].some(has),
  ).length;
  const titled = has(definitie.naam) || definitie.documenten.some(({ titel }) => has(titel));
  const genoemd = namen.isEigen(sjabloon.gemeente)
    ? 'eigen'
    : namen.noemt(sjabloon.gemeente)
      ? 'ergens'
      : undefined;
  const score =
    own * PUNTEN.kop +
    understood * PUNTEN.ook +
    (titled ? PUNTEN.titel : 0) +
    (genoemd ? PUNTEN.gemeente : 0);
  return { sjabloon, soort, score, koppen: own + understood, eigen: own, genoemd };
}
