import { formatDatum } from '../../domain/datum.ts';
import { BEGROTINGSWIJZIGING } from '../../financien/blokken/begrotingswijziging/schema.ts';
import type { Regel, Vondst } from '../regel.ts';
import { wijzigtBegroting } from '../tekst/besluit-soort.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanIn } from '../tekst/passage.ts';

/** A budget can be changed until its year ends. */
export const begrotingswijzigingOpTijd: Regel = {
  naam: 'begrotingswijziging-op-tijd',
  groep: 'recht',
  ernst: 'fout',
  kort: 'De begroting van een jaar wordt in dat jaar gewijzigd, of ervoor.',
  waarom:
    'Na 31 december kan de raad de begroting van dat jaar niet meer wijzigen. Wat dan nog verandert, hoort bij de jaarrekening en de bestemming van het resultaat.',
  bron: 'artikel 192, eerste lid, van de Gemeentewet',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: 'datum: 2026-03-03\ngelet_op:\n  - artikel 192, lid 1 van de Gemeentewet\nbesluitpunten:\n  - de Programmabegroting ‹2025› te wijzigen volgens begrotingswijziging 2025-12\nbijlagen:\n  - titel: Begrotingswijziging 2025-12',
  goed: 'datum: 2026-03-03\ngelet_op:\n  - artikel 192, lid 1 van de Gemeentewet\nbesluitpunten:\n  - de Programmabegroting 2026 te wijzigen volgens begrotingswijziging 2026-03\nbijlagen:\n  - titel: Begrotingswijziging 2026-03',
  check({ voorstel }) {
    const dag = voorstel.vergadering ?? voorstel.datum;
    const jaar = dag.value.slice(0, 4);
    if (jaar === '') return [];
    const wat = voorstel.vergadering ? 'de vergadering' : 'het voorstel';
    const vondst = (oud: string, span: Vondst['span']): Vondst => ({
      melding: `De begroting van ${oud} kan niet meer worden gewijzigd: ${wat} is van ${formatDatum(dag.value)}.`,
      span,
      hint: 'Kijk het jaar na, of verwerk het in de jaarrekening.',
      verwant: [{ melding: `De datum van ${wat}.`, span: dag.span }],
    });
    const blok = BEGROTINGSWIJZIGING.van(voorstel.financien)?.jaar;
    const inBlok =
      blok && /^\d{4}$/.test(blok.value) && blok.value < jaar ? [vondst(blok.value, blok.span)] : [];
    const inTekst = readBesluitteksten(voorstel).flatMap(({ passage }) => {
      const named = /\b[a-zà-ɏ]*begroting (20\d\d)\b(?!\s*[-–])/i.exec(passage.text);
      if (!named?.[1] || named[1] >= jaar || !wijzigtBegroting(passage.text)) return [];
      const end = named.index + named[0].length;
      return [vondst(named[1], spanIn(passage, end - 4, end))];
    });
    return [...inBlok, ...inTekst];
  },
};
