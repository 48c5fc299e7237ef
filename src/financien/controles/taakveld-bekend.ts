import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import type { Controle } from '../blok.ts';
import { beoordeelTaakveld, RESERVETAAKVELD } from './taakvelden.ts';

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
