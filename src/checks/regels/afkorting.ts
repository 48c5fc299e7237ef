import type { Regel } from '../regel.ts';
import { isInNaam, readUitgelegd } from '../tekst/afkorting.ts';
import { BEKENDE_AFKORTINGEN } from '../tekst/bekende-afkortingen.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

/** An abbreviation from the trade is written in full the first time. */
export const afkorting: Regel = {
  naam: 'afkorting',
  groep: 'namen',
  ernst: 'waarschuwing',
  kort: 'Een vakafkorting wordt de eerste keer uitgelegd.',
  waarom:
    'Vier van de tien raadsleden hebben moeite met de taal van raadsstukken. Schrijf de naam de eerste keer voluit met de afkorting erachter; daarna mag de afkorting alleen. De regel kent een lijst van afkortingen uit het gemeentewerk.',
  bron: 'Nederlandse Vereniging voor Raadsleden, onderzoek naar begrijpelijke raadsstukken',
  fout: 'De ‹Wmo› regelt hulp in huis.',
  goed: 'De Wet maatschappelijke ondersteuning 2015 (Wmo) regelt hulp in huis. De gemeente voert de Wmo uit.',
  check({ voorstel, passages }) {
    const others = voorstel.bijlagen.map(({ titel }) => titel.value);
    const text = [...passages.map((passage) => passage.text), ...others].join('\n');
    const body = passages.filter(
      ({ soort }) => !['onderwerp', 'grondslag', 'besluitpunt', 'citaat'].includes(soort),
    );
    const isUitgelegd = readUitgelegd(text);
    return Object.entries(BEKENDE_AFKORTINGEN).flatMap(([short, full]) => {
      // Patterns of letters take long to prepare; most abbreviations stand nowhere.
      if (!text.includes(short)) return [];
      const pattern = new RegExp(`(?<![A-Za-zÀ-ɏ\\d_/.&-])${short}(?![A-Za-zÀ-ɏ\\d_&+])`, 'u');
      const first = body.find(({ text: one }) => pattern.test(one) && !isInNaam(one, one.search(pattern)));
      const at = first?.text.search(pattern) ?? -1;
      if (!first || isUitgelegd(short)) return [];
      const span = spanIn(first, at, at + short.length);
      const hint = `Schrijf de eerste keer: ${full} (${short}).`;
      const ingreep = { passage: first, start: at, end: at + short.length, tekst: `${full} (${short})` };
      const herstel = mogelijkIn(`Schrijf '${full} (${short})'`, ingreep);
      return [{ melding: `'${short}' wordt nergens uitgelegd.`, span, hint, herstel }];
    });
  },
};
