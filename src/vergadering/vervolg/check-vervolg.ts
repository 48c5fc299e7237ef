import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { vergaderingOp } from '../../domain/bestanden.ts';
import { formatDatum } from '../../domain/datum.ts';
import { isOpengelaten } from '../../domain/uitkomst.ts';
import { alleAgendapunten, type Vergadering } from '../../domain/vergadering.ts';
import { createSource, spanOf } from '../../source/source-text.ts';
import type { World } from '../../world/world.ts';
import type { Eerdere } from './eerdere.ts';

/** Items that go on from an earlier meeting: it must be there, and have left them open. */
export function checkVervolg(
  world: World,
  vergaderingen: string,
  vergadering: Vergadering,
  eerdere: Eerdere,
): readonly Diagnostic[] {
  return alleAgendapunten(vergadering.agenda).flatMap((punt): readonly Diagnostic[] => {
    const { vervolgVan, nummer } = punt;
    if (!vervolgVan) return [];
    const { value: datum, span } = vervolgVan;
    const dag = formatDatum(datum);
    if (datum >= vergadering.datum.value) {
      const hint = 'Noem de dag waarop het punt bleef liggen.';
      return [fout('vervolg', `${dag} is niet voor deze vergadering.`, span, { hint })];
    }
    const path = vergaderingOp(vergaderingen, datum);
    if (!world.info(path)) {
      const hint = `Zet die vergadering in ${path}: daar staat wat er toen is gestemd.`;
      return [fout('vervolg', `De vergadering van ${dag} is er niet.`, span, { hint })];
    }
    const [eerder] = eerdere(punt, vergadering.datum.value);
    if (!eerder) {
      const verwant = [{ melding: 'In deze vergadering.', span: spanOf(createSource(path, ''), 0) }];
      const hint = punt.voorstel
        ? 'Kijk de datum na, en de naam van het voorstel op beide agenda’s.'
        : 'Kijk de datum na; zonder voorstel moet de titel op beide agenda’s dezelfde zijn.';
      const melding = `Punt ${nummer.value} stond op ${dag} niet op de agenda.`;
      return [fout('vervolg', melding, span, { verwant, hint })];
    }
    const { uitkomst } = eerder.punt;
    if (!uitkomst || isOpengelaten(eerder.punt)) return [];
    const verwant = [{ melding: 'Hier staat de uitkomst van toen.', span: uitkomst.span }];
    const melding = `Punt ${nummer.value} bleef op ${dag} niet liggen: de uitkomst was '${uitkomst.value}'.`;
    return [fout('vervolg', melding, span, { verwant, hint: 'Kijk de datum na.' })];
  });
}
