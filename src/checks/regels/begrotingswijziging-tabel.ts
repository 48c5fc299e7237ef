import { noemtBedrag } from '../../domain/bedrag-in-tekst.ts';
import { BEGROTINGSWIJZIGING } from '../../financien/blokken/begrotingswijziging/schema.ts';
import type { Regel } from '../regel.ts';
import { wijzigtBegroting } from '../tekst/besluit-soort.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanOfPassage } from '../tekst/passage.ts';

/** "dienovereenkomstig", while another point says how much. */
const VOLGT =
  /\b(?:dienovereenkomstig|overeenkomstig|daarvoor|hiervoor|hierop|daarop|hiermee|daarmee|zoals)\b/i;

/** Who decides on a change of the budget can see what changes. */
export const begrotingswijzigingTabel: Regel = {
  naam: 'begrotingswijziging-tabel',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Bij een besluit om de begroting te wijzigen staat wat er verandert.',
  waarom:
    'De raad stelt per programma de bedragen vast: oud, wijziging en nieuw. Zet ze in het blok `begrotingswijziging`, of voeg de begrotingswijziging als bijlage toe. Noemen andere besluitpunten de bedragen, dan volstaat "dienovereenkomstig te wijzigen".',
  bron: 'artikel 192 van de Gemeentewet; artikel 18 van het Besluit begroting en verantwoording provincies en gemeenten',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: 'gelet_op:\n  - artikel 192, lid 1 van de Gemeentewet\nbesluitpunten:\n  - ‹de Programmabegroting 2026 te wijzigen›',
  goed: 'gelet_op:\n  - artikel 192, lid 1 van de Gemeentewet\nbesluitpunten:\n  - de Programmabegroting 2026 te wijzigen volgens begrotingswijziging 2026-04\nbijlagen:\n  - titel: Begrotingswijziging 2026-04',
  check({ voorstel, financien }) {
    if (financien.tabellen.has(BEGROTINGSWIJZIGING.naam)) return [];
    if (voorstel.bijlagen.some(({ titel }) => /begroting|bestuursrapportage|berap|nota\b/i.test(titel.value)))
      return [];
    const points = readBesluitteksten(voorstel);
    const amounts =
      points.some(({ passage: { text } }) => /%/.test(text) || noemtBedrag(text)) ||
      financien.tabellen.size > 0;
    return points
      .filter(
        ({ passage: { text } }) => wijzigtBegroting(text) && !/\bbijlage\b/i.test(text) && !noemtBedrag(text),
      )
      .filter(
        ({ passage: { text } }) => !(amounts && VOLGT.test(text)) && !/rapportage|\bberap\b/i.test(text),
      )
      .map(({ passage }) => ({
        melding: 'Nergens staat wat er in de begroting verandert.',
        span: spanOfPassage(passage),
        hint: 'Voeg onder `financien` het blok `begrotingswijziging` toe, of noem de bijlage.',
      }));
  },
};
