import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanOfPassage } from '../tekst/passage.ts';

const WANNEER =
  /\b(?:in werking|inwerking[a-zà-ɏ]*|ingang|ingaan|ingaat|gaat in|gaan in|terugwerkende|bekend(?:ge)?ma[a-zà-ɏ]*|gemeenteblad)\b|\bgeld(?:t|en|ende?)\b.*\b20\d\d\b/i;
/** A day says it only of what is named beside it. */
const DAG =
  /\b(?:per|vanaf|op) (?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;
const REGELS = /verordening|\bregel(?:s|ing|ingen)\b|tarie(?:f|ven)|leges|belasting|heffing/i;

/** A proposal for a verordening says when it takes effect. */
export const verordeningInwerking: Regel = {
  naam: 'verordening-inwerking',
  groep: 'recht',
  ernst: 'tip',
  kort: 'Bij een verordening staat wanneer zij in werking treedt.',
  waarom:
    'Een verordening werkt pas na de bekendmaking; zegt zij niets, dan op de achtste dag daarna. Raadsleden en inwoners willen weten vanaf wanneer de nieuwe regels gelden.',
  bron: 'artikel 8 en 10 van de Bekendmakingswet',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: 'gelet_op:\n  - artikel 149 van de Gemeentewet\nbesluitpunten:\n  - ‹de Verordening fietsparkeren Voorbeeldstad vast te stellen›',
  goed: 'gelet_op:\n  - artikel 149 van de Gemeentewet\nbesluitpunten:\n  - de Verordening fietsparkeren Voorbeeldstad vast te stellen\n---\n## Vervolg\n\nDe verordening komt in het gemeenteblad en geldt vanaf 1 juni 2026.',
  check({ voorstel, passages }) {
    return readBesluitteksten(voorstel)
      .filter(({ passage: { text } }) => /verordening\b[^,;]{0,1000}\bvast te stellen\b/i.test(text))
      .slice(0, 1)
      .filter(() => !passages.some(({ text }) => WANNEER.test(text) || (DAG.test(text) && REGELS.test(text))))
      .map(({ passage }) => ({
        melding: 'Nergens staat vanaf wanneer deze verordening geldt.',
        span: spanOfPassage(passage),
        hint: 'Schrijf bij Vervolg wanneer zij wordt bekendgemaakt en in werking treedt.',
      }));
  },
};
