import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import type { Controle } from '../blok.ts';

/** F30: a taakveld exists (Iv3), and 0.10 (mutaties reserves) is only for what goes into or comes out of a reserve. */
export const taakveldBekend: Controle = ({ tabellen, jaren }) =>
  [...tabellen.values()].flatMap(({ rijen }) =>
    rijen.flatMap(({ bron }): readonly Diagnostic[] => {
      if (!bron?.rij || bron.rij.soort === 'groep') return [];
      const { taakveld, reserve } = bron.rij;
      if (!taakveld) return [];
      const code = /^\d+\.\d+[a-z]?/i.exec(taakveld.value)?.[0] ?? taakveld.value;
      if (code === RESERVETAAKVELD && !reserve) {
        const hint = 'Zet `reserve: …` bij de post, of kies het taakveld waar de last of baat thuishoort.';
        return [
          fout(
            'taakveld',
            `Taakveld ${RESERVETAAKVELD} is alleen voor mutaties in reserves.`,
            taakveld.span,
            { hint },
          ),
        ];
      }
      const oordeel = beoordeelTaakveld(code, jaren[0]);
      if (oordeel === 'bekend') return [];
      const hint = 'Kijk in de lijst van taakvelden (Iv3) van het begrotingsjaar.';
      const melding =
        oordeel === 'onbekend'
          ? `Het taakveld '${taakveld.value}' staat niet in de lijst.`
          : `Het taakveld '${taakveld.value}' is sinds ${oordeel.vervangenSinds} vervangen.`;
      return [waarschuwing('taakveld', melding, taakveld.span, { hint })];
    }),
  );

/** Mutaties reserves: not a real last or baat. */
const RESERVETAAKVELD = '0.10';

/**
 * The taakvelden of gemeenten (Regeling vaststelling taakvelden; Informatie voor derden, Iv3), as municipal budgets of
 * 2022 to 2026 print them in their statutory overview per taakveld; looked up on 22 November 2026. All fields but 6
 * have been the same since 2017.
 */
const ALTIJD: readonly string[] = [
  ...['0.1', '0.2', '0.3', '0.4', '0.5', '0.61', '0.62', '0.63', '0.64', '0.7', '0.8', '0.9', '0.10', '0.11'],
  ...['1.1', '1.2'],
  ...['2.1', '2.2', '2.3', '2.4', '2.5'],
  ...['3.1', '3.2', '3.3', '3.4'],
  ...['4.1', '4.2', '4.3'],
  ...['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7'],
  ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6'],
  ...['7.1', '7.2', '7.3', '7.4', '7.5'],
  ...['8.1', '8.2', '8.3'],
];

/** The parts of 6 (sociaal domein) that came and went, with the first year of each division. */
const SOCIAAL_DOMEIN: readonly { readonly vanaf: string; readonly codes: readonly string[] }[] = [
  { vanaf: '2017', codes: ['6.71', '6.72', '6.81', '6.82'] },
  {
    vanaf: '2023',
    codes: [
      ...['6.71a', '6.71b', '6.71c', '6.71d', '6.72a', '6.72b', '6.72c', '6.72d'],
      ...['6.73a', '6.73b', '6.73c', '6.74a', '6.74b', '6.74c', '6.81a', '6.81b', '6.82a', '6.82b'],
    ],
  },
  {
    vanaf: '2025',
    codes: [
      ...['6.21', '6.22', '6.23', '6.60', '6.711', '6.712', '6.713', '6.714'],
      ...['6.751', '6.752', '6.753', '6.761', '6.762', '6.763', '6.791', '6.792'],
      ...['6.811', '6.812', '6.821', '6.822', '6.91', '6.92'],
    ],
  },
];

/** What is known of a code: in the list, in a list that no longer holds in the year, or in none. */
export type Taakveldoordeel = 'bekend' | { readonly vervangenSinds: string } | 'onbekend';

/**
 * Looks up a code such as "6.1", "0.10" or "6.711". The first digits of codes ("6.7", "0.6") are the name of those
 * together. Without a year any division will do; else the one of that year, or a later one.
 */
export function beoordeelTaakveld(code: string, jaar?: string): Taakveldoordeel {
  const gezocht = code.toLowerCase();
  const past = (known: string) => known.startsWith(gezocht);
  if (!/^\d\.\d{1,3}[a-d]?$/.test(gezocht)) return 'onbekend';
  if (ALTIJD.some(past)) return 'bekend';
  const at = SOCIAAL_DOMEIN.findLastIndex(({ codes }) => codes.some(past));
  if (at === -1) return 'onbekend';
  const volgende = SOCIAAL_DOMEIN.find((_, index) => index > at);
  return jaar !== undefined && volgende && volgende.vanaf <= jaar
    ? { vervangenSinds: volgende.vanaf }
    : 'bekend';
}

/** The codes of the list that holds in a year; without one the latest. */
export function taakvelden(jaar?: string): readonly string[] {
  const codes = SOCIAAL_DOMEIN.findLast(({ vanaf }) => jaar === undefined || vanaf <= jaar)?.codes ?? [];
  return [...ALTIJD, ...codes];
}
