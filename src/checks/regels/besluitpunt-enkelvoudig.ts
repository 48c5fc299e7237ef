import type { Regel } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { spanIn } from '../tekst/passage.ts';
import { OPDRACHT } from '../tekst/werkwoorden.ts';

const EERSTE = /\bte [a-zß-ɏ]+n en /gu;
/** What stands before the second verb: "en … te wijzigen". */
const TWEEDE = /^(.*?)\bte ([a-zß-ɏ]+n)\b/u;
/** Behind "en": it goes on about the first, or about the lasten that the first brings. */
const VERDER = /^(?:deze|dit|die|(?:hier|daar)[a-z]+|(?:[A-Za-zÀ-ɏ]+ )*(?:kapitaal)?lasten)\b/u;
/** What pays for the first decision, or makes room for it ("en de oude verordening in te trekken"). */
const GEVOLG = /^(?:dekken|betalen|bekostigen|financieren|brengen|onttrekken|voeden|vullen|trekken)$/;
/**
 * No thing of its own stands before the second verb, so both do something with one thing: "te openen en vast te
 * stellen", "op te heffen en aan de algemene reserve toe te voegen".
 */
const ZELFDE =
  /^(?:(?:aan|af|bekend|beschikbaar|bij|door|gelijktijdig|in|jaarlijks|mede|na|nader|onder|op|open|opnieuw|over|samen|tegelijk|terug|toe|uit|vast|vervolgens|voor|vrij|weer|[a-zß-ɏ]+lijk|te laten)\s+|(?:ter|in) [a-zß-ɏ]+\s+|(?:aan|bij|binnen|in|met|naar|onder|op|over|tot|uit|van|voor) (?:de|het|een) (?:[^\s,;]+\s+){1,3}?)*$/;

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
    readAlleBesluitteksten(voorstel).flatMap(({ passage }) => {
      if (OPDRACHT.test(passage.text)) return [];
      const found = findTweede(passage.text) ?? INSTEMMEN.exec(passage.text);
      // Behind "om" the verbs say what one decision is about.
      if (!found || /\bom\b/.test(passage.text.slice(0, found.index))) return [];
      const span = spanIn(passage, found.index, found.index + found[0].length);
      return [{ melding: 'Dit punt bevat twee besluiten.', span, hint: 'Maak er twee besluitpunten van.' }];
    }),
};

/** The two verbs with what stands between them, where they are two decisions. */
function findTweede(text: string): { readonly 0: string; readonly index: number } | undefined {
  for (const { 0: first, index } of text.matchAll(EERSTE)) {
    const rest = text.slice(index + first.length);
    const second = TWEEDE.exec(rest);
    const [whole = '', between = '', verb = ''] = second ?? [];
    if (!second || VERDER.test(rest) || GEVOLG.test(verb) || /\bdienovereenkomstig\b/.test(rest)) continue;
    if (!ZELFDE.test(between)) return { 0: `${first}${whole}`, index };
  }
  return undefined;
}
