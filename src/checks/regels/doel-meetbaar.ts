import type { Regel } from '../regel.ts';
import { isBeleid } from '../tekst/besluit-soort.ts';
import { spanOfPassage } from '../tekst/passage.ts';

const METEN =
  /evalu|monitor|\bmeten\b|\bmeet|gemeten|indicator|streef|nulmeting|voortgang|rapporte|rapportage|terugkoppel|jaarverslag|jaarstukken|bereikt (?:als|wanneer)|telling|effect/i;

/** Policy has a goal that can be checked later. */
export const doelMeetbaar: Regel = {
  naam: 'doel-meetbaar',
  groep: 'opbouw',
  ernst: 'tip',
  kort: 'Bij beleid is na te gaan of het doel wordt bereikt.',
  waarom:
    'Zonder getal, datum of evaluatie kan de raad later niet zien of het beleid werkt. De tip geldt voor visies, nota’s en plannen waarin nergens staat hoe dat wordt gemeten.',
  bron: 'Rekenkamer Lelystad (2012): heldere doelen en effecten; De Argumentenfabriek, beoordelingskaart raadsvoorstellen',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: '## Doel\n\n‹Meer inwoners pakken de fiets.›\n\n## Vervolg\n\nDe uitvoering begint in de zomer.',
  goed: '## Doel\n\nIn 2030 doen inwoners een op de drie korte ritten op de fiets.\n\n## Vervolg\n\nDe uitvoering begint in de zomer.',
  check({ voorstel, passages }) {
    const doel = passages.find(({ sectie, soort }) => sectie === 'doel' && soort !== 'kop');
    if (!doel || !isBeleid(voorstel)) return [];
    if (passages.some(({ text }) => METEN.test(text))) return [];
    const named = passages.some(
      ({ sectie, text }) =>
        sectie === 'doel' &&
        /\d|\b(?:helft|kwart|derde|verdubbel|halver|alle|elke|iedere|geen)\b/i.test(text),
    );
    if (named) return [];
    const melding = 'Nergens staat waaraan de raad later ziet of het doel is bereikt.';
    return [
      {
        melding,
        span: spanOfPassage(doel),
        hint: 'Noem een getal en een jaar, of zeg wanneer de evaluatie volgt.',
      },
    ];
  },
};
