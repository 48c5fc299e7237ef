import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Regel, Vondst } from '../regel.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { matchesIn, type Passage, spanIn } from '../tekst/passage.ts';

/** The same term is written in one way: with or without hyphen, with the same capitals in an abbreviation. */
export const schrijfwijze: Regel = {
  naam: 'schrijfwijze',
  groep: 'namen',
  ernst: 'waarschuwing',
  kort: 'Een term wordt overal op dezelfde manier geschreven.',
  waarom:
    'Met "coalitieakkoord" en "coalitie-akkoord" door elkaar vraagt de lezer zich af of het om twee dingen gaat, en vindt zoeken maar de helft. De minst gebruikte vorm wordt gemeld.',
  fout: 'Het coalitieakkoord noemt fietsen. Het coalitieakkoord kiest voor routes. Dat staat in het ‹coalitie-akkoord›.',
  goed: 'Het coalitieakkoord noemt fietsen. Het coalitieakkoord kiest voor routes.',
  check({ passages }) {
    const groups = new Map<string, Map<string, { passage: Passage; start: number }[]>>();
    const text = passages.filter(({ soort }) => soort !== 'citaat');
    for (const { passage, match } of matchesIn(text, TERM)) {
      const key = match[0].replace(/[-\s]/g, '').toLowerCase();
      const forms = groups.get(key) ?? new Map<string, { passage: Passage; start: number }[]>();
      const form = match[0].replace(/^\p{Lu}(?=[a-zß-ɏ])/u, (letter) => letter.toLowerCase());
      const places = forms.get(form) ?? [];
      places.push({ passage, start: match.index });
      forms.set(form, places);
      groups.set(key, forms);
    }
    return [...groups.values()].flatMap(variants);
  },
};

/** Words with a hyphen, an abbreviation with the word behind it, and long words. */
const TERM =
  /(?<![A-Za-zÀ-ɏ\d-])(?:[A-Z]{2,}[ -][a-zß-ɏ]{4,}|[A-Za-zÀ-ɏ]{3,}-[a-zß-ɏ]{4,}|[A-Za-zÀ-ɏ]{9,})(?![A-Za-zÀ-ɏ\d-])/gu;

function variants(forms: ReadonlyMap<string, { passage: Passage; start: number }[]>): Vondst[] {
  // Behind an abbreviation a hyphen is always right; else the form that is used most.
  const right = (form: string) => (/^[A-Z]{2,}-/.test(form) ? 1 : 0);
  const sorted = [...forms].sort(
    ([a, x], [b, y]) => right(b) - right(a) || y.length - x.length || (a < b ? -1 : 1),
  );
  const [best, ...others] = sorted;
  if (!best) return [];
  return others.flatMap(([form, places]): Vondst[] => {
    const [place] = places;
    // Two forms that differ in case only are one word and a name; that nobody can tell apart here.
    const same = form.toLowerCase() === best[0].toLowerCase();
    if (!place || same || /[A-Za-zÀ-ɏ]{3,}-\p{Lu}/u.test(form)) return [];
    const melding = `Hier staat '${form}', elders '${best[0]}'.`;
    const span = spanIn(place.passage, place.start, place.start + form.length);
    const ingrepen = places.map(({ passage, start }) => {
      const end = start + form.length;
      const capital = passage.text[start] !== form[0];
      return { passage, start, end, tekst: capital ? eersteHoofdletter(best[0]) : best[0] };
    });
    const herstel = mogelijkIn(`Schrijf overal '${best[0]}'`, ...ingrepen);
    return [{ melding, span, hint: 'Kies één schrijfwijze.', herstel }];
  });
}
