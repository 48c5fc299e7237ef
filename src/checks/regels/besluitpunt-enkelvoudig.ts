import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanIn } from '../tekst/passage.ts';
import { OPDRACHT } from '../tekst/werkwoorden.ts';

/**
 * "… vast te stellen en … te wijzigen": two decisions. What pays for the first or follows from it ("en de begroting
 * dienovereenkomstig te wijzigen") belongs to it.
 */
const TWEE =
  /\bte [a-zß-ɏ]+n en (?!(?:deze|dit|die|hiertoe|daartoe|daarvoor|hiervoor|(?:[A-Za-zÀ-ɏ]+ )*(?:kapitaal)?lasten)\b)(?!.*\bdienovereenkomstig\b)(?:.*?\s)?te (?!dekken|betalen|bekostigen|financieren|brengen|onttrekken|voeden|vullen)[a-zß-ɏ]+n\b/u;
const INSTEMMEN =
  /\b(?:in te stemmen met|kennis te nemen van)\b(?:(?! om ).)*? en (?:(?! om ).)*?\b(?:vast|beschikbaar|open|in|op) te [a-zß-ɏ]+n\b/u;

/** A besluitpunt holds one decision, so that the council can vote on it and amend it apart. */
export const besluitpuntEnkelvoudig: Regel = {
  naam: 'besluitpunt-enkelvoudig',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een besluitpunt bevat één besluit.',
  waarom:
    'De raad stemt per punt en kan per punt amenderen. Staan er twee besluiten in één punt, dan kan dat niet. Maak er twee punten van; de dekking van een bedrag mag in hetzelfde punt blijven.',
  bron: 'Beoordelingskaart raadsvoorstellen (raadsleden.nl en De Argumentenfabriek); artikel 147b van de Gemeentewet (amendement)',
  fout: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast ‹te stellen en de Verkeersverordening te wijzigen›',
  goed: 'besluitpunten:\n  - voor fietsroutes in 2026 € 50.000 beschikbaar te stellen en te dekken uit de reserve mobiliteit',
  check: ({ voorstel }) =>
    readBesluitteksten(voorstel).flatMap(({ passage }) => {
      if (OPDRACHT.test(passage.text)) return [];
      const found = TWEE.exec(passage.text) ?? INSTEMMEN.exec(passage.text);
      // Behind "om" the verbs say what one decision is about.
      if (!found || /\bom\b/.test(passage.text.slice(0, found.index))) return [];
      const span = spanIn(passage, found.index, found.index + found[0].length);
      return [{ melding: 'Dit punt bevat twee besluiten.', span, hint: 'Maak er twee besluitpunten van.' }];
    }),
};
