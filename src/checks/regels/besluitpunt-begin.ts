import type { Regel } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

/** Words that have a capital only because someone thought that a sentence begins here; names are left alone. */
const GEWOON =
  /^(Aan|Af|Akkoord|Als|Bij|Conform|De|Deze|Dit|Een|Er|Geen|Het|Hiervoor|In|Kennis|Met|Na|Naar|Om|Onder|Op|Over|Per|Te|Ten|Tot|Uit|Uiterlijk|Van|Vanaf|Vast|Volgens|Voor|Wensen)\b/;

const LIDWOORD = /^(?:De|Het|Een)$/;

/** A besluitpunt starts with a small letter: it is the second half of a sentence. */
export const besluitpuntBegin: Regel = {
  naam: 'besluitpunt-begin',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een besluitpunt begint met een kleine letter.',
  waarom: 'Het punt is het tweede deel van de zin die met "De raad besluit:" begint.',
  fout: 'besluitpunten:\n  - ‹De› Fietsnota 2026-2030 vast te stellen',
  goed: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen',
  check: ({ voorstel }) =>
    readAlleBesluitteksten(voorstel).flatMap(({ passage }) => {
      const word = GEWOON.exec(passage.text)?.[0];
      if (!word) return [];
      const klein = word.toLowerCase();
      const span = spanIn(passage, 0, word.length);
      const melding = `'${word}' heeft een hoofdletter, maar staat midden in de zin.`;
      // "Op Weg vast te stellen": the name of a plan may begin so.
      const naam = !LIDWOORD.test(word) && /^ \p{Lu}/u.test(passage.text.slice(word.length));
      const ingreep = { passage, start: 0, end: word.length, tekst: klein };
      const herstel = (naam ? mogelijkIn : veiligIn)(`Schrijf '${klein}'`, ingreep);
      return [{ melding, span, hint: `Schrijf '${klein}'.`, herstel }];
    }),
};
