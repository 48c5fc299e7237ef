import { datumFout, MAANDEN } from '../../domain/datum.ts';
import type { Tekstregel } from '../regel.ts';
import { bestaat, readDagen } from '../tekst/dag.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
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
        const keuzes = dagenErbij(passage.text.slice(start, end), iso).flatMap(
          (tekst) => mogelijkIn(`Schrijf '${tekst}'`, { passage, start, end, tekst }) ?? [],
        );
        return [
          { melding, span: spanIn(passage, start, end), hint: 'Kijk na welke dag is bedoeld.', keuzes },
        ];
      }),
    ),
};

/** The last day of the month and the first of the next, written as the day that does not exist is. */
function dagenErbij(text: string, iso: string): readonly string[] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const last = [31, 30, 29, 28].find((one) => bestaat(isoOf(year, month, one)));
  if (last === undefined || day <= last) return [];
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return [
    [year, month, last],
    [next[0] ?? year, next[1] ?? month, 1],
  ].map(([jaar = 0, maand = 0, dag = 0]) =>
    /^\d+-/.test(text) ? `${dag}-${maand}-${jaar}` : `${dag} ${MAANDEN[maand - 1]} ${jaar}`,
  );
}

function isoOf(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
