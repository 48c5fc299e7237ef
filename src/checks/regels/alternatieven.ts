import { voegSectieToe } from '../../domain/nieuwe-sectie.ts';
import type { Regel } from '../regel.ts';
import { isVormbesluit } from '../tekst/besluit-soort.ts';

/** A raadsvoorstel shows what else the council could decide. */
export const alternatieven: Regel = {
  naam: 'alternatieven',
  groep: 'argumenten',
  ernst: 'tip',
  kort: 'Een raadsvoorstel noemt alternatieven.',
  waarom:
    'Raadsleden noemen het ontbreken van alternatieven het grootste gebrek van raadsvoorstellen. Is er geen keuze, schrijf dan waarom niet. De tip geldt alleen als uw gemeente het onderdeel Alternatieven kent, en niet voor benoemingen, jaarstukken en belastingen.',
  bron: 'Necker van Naem, onderzoek naar raadsvoorstellen in zeven gemeenten (2010); Rekenkamer Lelystad (2012)',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  check({ voorstel, sjabloon, passages }) {
    const soort = sjabloon.soorten[voorstel.soort.value];
    const known = soort?.secties.find(({ sleutel }) => sleutel === 'alternatieven');
    if (!soort || !known || voorstel.secties.some(({ sleutel }) => sleutel === 'alternatieven')) return [];
    if (isVormbesluit(voorstel)) return [];
    if (passages.some(({ text }) => /\balternatie(?:f|ven|ve)\b|\bscenario\b/i.test(text))) return [];
    const place = voorstel.secties.find(({ sleutel }) => sleutel === 'argumenten')?.kop.span;
    const hint =
      'Voeg `## Alternatieven` toe: wat de raad ook kan besluiten, en waarom dat niet is voorgesteld.';
    const melding = 'Het voorstel noemt geen alternatieven.';
    const keuzes = [voegSectieToe(known, soort, voorstel.secties)].filter((one) => one !== undefined);
    return [{ melding, span: place ?? voorstel.soort.span, hint, keuzes }];
  },
};
