import type { Regel } from '../regel.ts';
import { isVormbesluit } from '../tekst/besluit-soort.ts';
import { type Passage, spanOfPassage } from '../tekst/passage.ts';

const SECTIES = ['vervolg', 'planning', 'evaluatie', 'proces', 'communicatie'];
const MOMENT =
  /\b(?:20\d\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|[a-zà-ɏ]*kwartaal|q[1-4]|voorjaar|lente|zomer|najaar|herfst|winter|jaarwisseling|[a-zà-ɏ]*weken?|[a-zà-ɏ]*maand(?:en)?|dag(?:en)?|jaarlijks|jaar|direct|meteen|onmiddellijk|zodra|eerstvolgende|(?:na|nadat|bij|voor|tot) (?:[a-zà-ɏ]+ ){0,3}(?:besluit|besluitvorming|vaststelling|instemming|raadsbesluit|aanbesteding|bekendmaking|oplevering|begroting|jaarrekening))\b/i;

/** What follows after the decision has a date. */
export const vervolgMoment: Regel = {
  naam: 'vervolg-moment',
  groep: 'opbouw',
  ernst: 'tip',
  kort: 'Bij het vervolg staat wanneer er iets gebeurt.',
  waarom:
    'De raad wil weten wanneer de uitvoering begint, en wanneer hij ervan hoort. Zonder datum is er later niets om naar te vragen.',
  bron: 'Onderzoek naar raadsvragen in Ridderkerk 2016-2026: uitvoering en planning ontbreken vaak',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel', 'startnotitie'],
  fout: '## Vervolg\n\n‹Het team Verkeer voert de nota uit.›',
  goed: '## Vervolg\n\nHet team Verkeer begint in juni 2026. In het voorjaar van 2027 hoort uw raad hoe het gaat.',
  check({ voorstel, passages }) {
    const sectie = voorstel.secties.find(({ sleutel }) => sleutel === 'vervolg' || sleutel === 'planning');
    if (!sectie || isVormbesluit(voorstel) || passages.some(isFormeel)) return [];
    const text = passages.filter((one) => one.soort !== 'kop' && SECTIES.includes(one.sectie ?? ''));
    const first = text.find((one) => one.sectie === sectie.sleutel);
    if (!first || text.some((one) => MOMENT.test(one.text))) return [];
    const melding = `Onder '${sectie.kop.value}' staat niet wanneer er iets gebeurt.`;
    const hint = 'Noem wie wat doet en wanneer, en wanneer de raad ervan hoort.';
    return [{ melding, span: spanOfPassage(first), hint }];
  },
};

/** A view on what others decide, or leave to do so: there little follows. */
function isFormeel({ soort, text }: Passage): boolean {
  return soort === 'besluitpunt' && /\b(?:zienswijze|toestemming|wensen|bedenkingen)\b/i.test(text);
}
