import type { CheckInput } from '../check.ts';
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
    'Raadsleden zoeken de bijlage die de tekst belooft. Staat zij niet in de lijst, dan komt zij ook niet in het document. Het openbare stuk nummert alleen de openbare bijlagen: zet de andere achteraan, dan kloppen de nummers overal. Bijlagen bij een wet of overeenkomst worden overgeslagen.',
  fout: 'De tellingen staan in ‹bijlage 2›.',
  goed: 'bijlagen:\n  - titel: Verslag van de wijkavond\n  - titel: Tellingen 2025\n---\nDe tellingen staan in bijlage 2.',
  check(input) {
    const { voorstel, passages } = input;
    const count = voorstel.bijlagen.length;
    const there = count === 0 ? 'er staan geen bijlagen in de lijst' : `de lijst telt er ${count}`;
    const hint = 'Voeg de bijlage toe bij `bijlagen`, of kijk het nummer na.';
    const numbered: Vondst[] = [...findIn(passages, GENUMMERD)]
      .filter(({ match }) => Number(match[1]) > count || Number(match[1]) === 0)
      .map(({ match, span }) => ({ melding: `De tekst noemt ${match[0]}, maar ${there}.`, span, hint }));
    const titels = voorstel.bijlagen.map(({ titel }) => kaal(titel.value));
    const named = [...findIn(passages, /\bbijlagen? ["“„]([^"”]+)["”]/gi)]
      .filter(({ match }) => !titels.some((titel) => hoortBij(titel, kaal(match[1] ?? ''))))
      .map(({ match, span }) => ({
        melding: `De bijlage '${match[1]}' staat niet in de lijst van bijlagen.`,
        span,
        hint:
          count === 0
            ? hint
            : `In de lijst staan: ${voorstel.bijlagen.map(({ titel }) => titel.value).join('; ')}.`,
      }));
    numbered.push(...named, ...verschoven(input));
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

/** The public document counts only the bijlagen that are public: behind another one, every number is another there. */
function verschoven({ voorstel, passages }: CheckInput): Vondst[] {
  if (voorstel.openbaar?.value === false) return [];
  const openbaar = voorstel.bijlagen.filter((one) => one.openbaar);
  return [...findIn(passages, GENUMMERD)].flatMap(({ match, span }): Vondst[] => {
    const number = Number(match[1]);
    const [meant, printed] = [voorstel.bijlagen[number - 1], openbaar[number - 1]];
    if (!meant || meant === printed || (!printed && !meant.openbaar)) return [];
    const there = meant.openbaar
      ? `heet het bijlage ${openbaar.indexOf(meant) + 1}`
      : 'is dat een ander stuk';
    const melding = `${match[0]} is hier '${meant.titel.value}', maar in het openbare stuk ${there}: daar tellen alleen openbare bijlagen.`;
    const hint =
      'Zet de bijlagen die niet openbaar zijn achteraan in de lijst, en pas de nummers in de tekst daarop aan.';
    return [{ melding, span, hint }];
  });
}

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
