import { datumFout } from '../../domain/datum.ts';
import type { Tekstregel } from '../regel.ts';
import { readDagen } from '../tekst/dag.ts';
import { spanIn } from '../tekst/passage.ts';

/** A date in the text is in the calendar. */
export const datumBestaat: Tekstregel = {
  naam: 'datum-bestaat',
  groep: 'tijd',
  ernst: 'waarschuwing',
  kort: 'Een datum in de tekst bestaat.',
  waarom: 'Een termijn die op 31 juni eindigt, eindigt nooit. Controleer welke dag is bedoeld.',
  fout: 'De inspraak loopt tot ‹31 juni 2026›.',
  goed: 'De inspraak loopt tot en met 30 juni 2026.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      readDagen(passage.text).flatMap(({ iso, start, end }) => {
        const wrong = datumFout(iso);
        if (!wrong) return [];
        const melding = `'${passage.text.slice(start, end)}' bestaat niet.`;
        return [{ melding, span: spanIn(passage, start, end), hint: 'Kijk na welke dag is bedoeld.' }];
      }),
    ),
};
