import type { Regel, Vondst } from '../regel.ts';
import { findIn, spanIn } from '../tekst/passage.ts';

/** "bijlage 2", but not that of something else: "bijlage 2 bij de regeling". */
const GENUMMERD =
  /\b[Bb]ijlage (\d{1,2})\b(?!\s*,?\s*(?:bij (?!dit (?:besluit|voorstel)\b)|van|behorend|uit|onder|[A-Z]))/g;

/** A bijlage that the text names is in the list. */
export const bijlageGenoemd: Regel = {
  naam: 'bijlage-genoemd',
  groep: 'gegevens',
  ernst: 'waarschuwing',
  kort: 'Een bijlage die de tekst noemt, staat in de lijst van bijlagen.',
  waarom:
    'Raadsleden zoeken de bijlage die de tekst belooft. Staat zij niet in de lijst, dan komt zij ook niet in het document. Ook wat niet openbaar is heeft daarin zijn nummer. Bijlagen bij een wet of overeenkomst worden overgeslagen.',
  fout: 'De tellingen staan in ‹bijlage 2›.',
  goed: 'bijlagen:\n  - titel: Verslag van de wijkavond\n  - titel: Tellingen 2025\n---\nDe tellingen staan in bijlage 2.',
  check({ voorstel, passages }) {
    const count = voorstel.bijlagen.length;
    const there = count === 0 ? 'er staan geen bijlagen in de lijst' : `de lijst telt er ${count}`;
    const hint = 'Voeg de bijlage toe bij `bijlagen`, of kijk het nummer na.';
    const numbered: Vondst[] = [...findIn(passages, GENUMMERD)]
      .filter(({ match }) => Number(match[1]) > count || Number(match[1]) === 0)
      .map(({ match, span }) => ({ melding: `De tekst noemt ${match[0]}, maar ${there}.`, span, hint }));
    const titels = voorstel.bijlagen.map(({ titel }) => kaal(titel.value));
    const named = [...findIn(passages, /\bbijlagen? ["“„]([^"”]{1,500})["”]/gi)]
      .filter(({ match }) => !titels.some((titel) => hoortBij(titel, kaal(match[1] ?? ''))))
      .map(({ match, span }) => ({
        melding: `De bijlage '${match[1]}' staat niet in de lijst van bijlagen.`,
        span,
        hint:
          count === 0
            ? hint
            : `In de lijst staan: ${voorstel.bijlagen.map(({ titel }) => titel.value).join('; ')}.`,
      }));
    numbered.push(...named);
    if (count > 0 || numbered.length > 0) return numbered;
    const attached =
      /\b(?:als bijlage (?:is )?(?:bij|toe)gevoegd|(?:zie|in) de bijlagen?\b(?! (?:bij|van)))/i;
    return passages.flatMap((passage) => {
      const match = attached.exec(passage.text);
      if (!match) return [];
      const span = spanIn(passage, match.index, match.index + match[0].length);
      return [{ melding: `De tekst noemt een bijlage, maar ${there}.`, span, hint }];
    });
  },
};

function kaal(titel: string): string {
  return titel
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏ\d]+/gu, ' ')
    .trim();
}

/** One may say more than the other ("Ramingen", "Ramingen en risicodossier"). */
function hoortBij(titel: string, genoemd: string): boolean {
  return titel.includes(genoemd) || genoemd.includes(titel);
}
