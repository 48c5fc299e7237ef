import { CANONIEKE_SECTIES, vergelijkbaar } from '../domain/secties.ts';
import type { Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordBlock } from '../ooxml/word/word-document.ts';
import { tekstVan } from './alinea.ts';
import type { Gevonden } from './gevonden.ts';
import { zonderKopnummer } from './koppen.ts';

/** What a paper is, as far as its template says. */
export interface Herkend {
  readonly sjabloon: Sjabloon;
  readonly soort: Soort;
}

interface Kandidaat extends Herkend {
  readonly score: number;
  readonly koppen: number;
  readonly genoemd: boolean;
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
  const whole = texts.join('\n');
  const kandidaten = sjablonen
    .filter(({ map }) => wens.gemeente === undefined || map === wens.gemeente)
    .flatMap((sjabloon) =>
      Object.entries(sjabloon.soorten)
        .filter(([soort]) => wens.soort === undefined || soort === wens.soort)
        .map(([soort, definitie]) => weeg(sjabloon, soort, definitie, lines, whole)),
    )
    .sort((a, b) => b.score - a.score);
  const [best, next] = kandidaten;
  if (!best || (best.score === 0 && wens.gemeente === undefined)) return undefined;
  const other = next && next.sjabloon !== best.sjabloon && best.score - next.score < 2 ? next : undefined;
  const { sjabloon, soort, koppen, genoemd } = best;
  const names = `${koppen} koppen van het sjabloon '${sjabloon.map}' (${soort})`;
  return {
    waarde: { sjabloon, soort },
    zekerheid:
      wens.gemeente !== undefined || (genoemd && koppen >= 3)
        ? 'zeker'
        : other
          ? 'onzeker'
          : 'waarschijnlijk',
    reden: other
      ? `${names}; '${other.sjabloon.map}' past bijna even goed`
      : `${names}${genoemd ? `; het stuk noemt ${sjabloon.gemeente}` : ''}`,
    uit: [],
  };
}

function weeg(
  sjabloon: Sjabloon,
  soort: Soort,
  definitie: SoortSjabloon,
  lines: ReadonlySet<string>,
  whole: string,
): Kandidaat {
  const has = (name: string) => lines.has(vergelijkbaar(name));
  const own = definitie.secties.filter(({ kop }) => has(kop)).length;
  const understood = definitie.secties.filter(
    ({ kop, ook, sleutel }) => !has(kop) && [...ook, ...(CANONIEKE_SECTIES[sleutel] ?? [])].some(has),
  ).length;
  const titled = has(definitie.naam) || definitie.documenten.some(({ titel }) => has(titel));
  const genoemd = new RegExp(`\\bgemeente\\s+${letterlijk(sjabloon.gemeente)}\\b`, 'iu').test(whole);
  const score =
    own * PUNTEN.kop +
    understood * PUNTEN.ook +
    (titled ? PUNTEN.titel : 0) +
    (genoemd ? PUNTEN.gemeente : 0);
  return { sjabloon, soort, score, koppen: own + understood, genoemd };
}

function letterlijk(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
