import { BEGROTINGSWIJZIGING } from '../../financien/blokken/begrotingswijziging/schema.ts';
import type { Regel } from '../regel.ts';
import { wijzigtBegroting } from '../tekst/besluit-soort.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';

/** A budget change in the tables is decided on in a besluitpunt. */
export const begrotingswijzigingBesluit: Regel = {
  naam: 'begrotingswijziging-besluit',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Bij een begrotingswijziging hoort een besluitpunt.',
  waarom:
    'De begroting verandert pas als de raad dat besluit. Staat de wijziging alleen in een tabel, dan is zij niet vastgesteld.',
  bron: 'artikel 192, eerste lid, van de Gemeentewet',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: 'financien:\n  jaren: [2026]\n  ‹begrotingswijziging›:\n    jaar: 2026\n    programmas:\n      - programma: Verkeer\n        lasten: { oud: 100.000, mutatie: 5.000 }\n        baten: { oud: 20.000, mutatie: 5.000 }\n---\n## Financiën\n\n::tabel[begrotingswijziging]',
  goed: 'gelet_op:\n  - artikel 192, lid 1 van de Gemeentewet\nbesluitpunten:\n  - de Programmabegroting 2026 te wijzigen\nfinancien:\n  jaren: [2026]\n  begrotingswijziging:\n    jaar: 2026\n    programmas:\n      - programma: Verkeer\n        lasten: { oud: 100.000, mutatie: 5.000 }\n        baten: { oud: 20.000, mutatie: 5.000 }\n---\n## Financiën\n\n::tabel[begrotingswijziging]',
  check({ voorstel, financien }) {
    const tabel = financien.tabellen.get(BEGROTINGSWIJZIGING.naam);
    if (!tabel) return [];
    const decided = readBesluitteksten(voorstel).some(
      ({ passage }) =>
        wijzigtBegroting(passage.text) ||
        /begroting.{0,1000}\b(?:vast te stellen|op te nemen|te verwerken)/i.test(passage.text),
    );
    if (decided) return [];
    const hint = 'Voeg een punt toe, zoals: de Programmabegroting 2026 te wijzigen.';
    const melding = 'De begrotingswijziging staat in geen enkel besluitpunt.';
    return [{ melding, span: tabel.span ?? voorstel.soort.span, hint }];
  },
};
