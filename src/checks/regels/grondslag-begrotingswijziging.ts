import { type Herstel, mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import type { Span } from '../../source/source-text.ts';
import { placeOf, writeWhole } from '../../source/yaml-scalar-text.ts';
import { GEMEENTEWET_BRON } from '../recht/gemeentewet.ts';
import { readArtikelen } from '../recht/read-artikelen.ts';
import type { Regel } from '../regel.ts';
import { wijzigtBegroting } from '../tekst/besluit-soort.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanOfPassage } from '../tekst/passage.ts';

/** Who changes the budget names the article that says so. */
export const grondslagBegrotingswijziging: Regel = {
  naam: 'grondslag-begrotingswijziging',
  groep: 'recht',
  ernst: 'tip',
  kort: 'Wie de begroting wijzigt, noemt artikel 192.',
  waarom:
    'Artikel 192 van de Gemeentewet geeft de raad de bevoegdheid om de begroting te wijzigen. Een besluit dat dat doet, noemt dit artikel naast artikel 189.',
  bron: GEMEENTEWET_BRON,
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: 'gelet_op:\n  - artikel 189, lid 1 van de Gemeentewet\nbesluitpunten:\n  - ‹de Programmabegroting 2026 te wijzigen volgens begrotingswijziging 2026-04›\nbijlagen:\n  - titel: Begrotingswijziging 2026-04',
  goed: 'gelet_op:\n  - artikel 192, lid 1 van de Gemeentewet\nbesluitpunten:\n  - de Programmabegroting 2026 te wijzigen volgens begrotingswijziging 2026-04\nbijlagen:\n  - titel: Begrotingswijziging 2026-04',
  check({ voorstel, passages }) {
    const cited = passages
      .filter(({ soort }) => soort === 'grondslag')
      .flatMap(({ text }) => readArtikelen(text).map(({ artikel }) => artikel));
    // Only where the Gemeentewet is the basis; without any, `grondslag` speaks.
    if (cited.length === 0 || cited.some((artikel) => ['190', '191', '192', '197', '198'].includes(artikel)))
      return [];
    return readBesluitteksten(voorstel)
      .filter(({ passage }) => wijzigtBegroting(passage.text))
      .slice(0, 1)
      .map(({ passage }) => ({
        melding:
          'Dit punt wijzigt de begroting, maar artikel 192 van de Gemeentewet staat niet bij de grondslag.',
        span: spanOfPassage(passage),
        hint: 'Voeg onder `gelet_op` toe: artikel 192, lid 1 van de Gemeentewet.',
        herstel: metGrondslag(voorstel.geletOp.at(-1)?.span, 'artikel 192, lid 1 van de Gemeentewet'),
      }));
  },
};

/** Adds a legal basis behind the last one of the list. */
function metGrondslag(laatste: Span | undefined, tekst: string): Herstel | undefined {
  if (!laatste) return undefined;
  const { source, start, end } = laatste;
  const titel = `Voeg toe: ${tekst}`;
  if (placeOf(laatste) === 'flow')
    return mogelijkHerstel(titel, voegIn(laatste, end, `, ${writeWhole(tekst, 'flow')}`));
  const line = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = source.text.indexOf('\n', source.text[end - 1] === '\n' ? end - 1 : end);
  if (!/^\s*- +$/.test(line) || newline === -1) return undefined;
  return mogelijkHerstel(titel, voegIn(laatste, newline, `\n${line}${writeWhole(tekst, 'line')}`));
}
