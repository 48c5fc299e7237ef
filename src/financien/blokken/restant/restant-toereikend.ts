import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { type Bedrag, NUL } from '../../../domain/bedrag.ts';
import type { Controle } from '../../blok.ts';
import { bekend, plus, zekerNegatief } from '../../rekenblad/reken.ts';
import { inWoorden } from '../../rekenblad/weergeven.ts';
import { RESTANT } from './schema.ts';

/** F15, F16: over the years no more is used than is available. */
export const restantToereikend: Controle = ({ tabellen, blad }): readonly Diagnostic[] => {
  const spec = tabellen.get(RESTANT.naam);
  let over: Bedrag = NUL;
  for (const kolom of spec?.kolommen ?? []) {
    const waarde = (rij: string) => blad.waarde({ tabel: RESTANT.naam, rij, kolom: kolom.id });
    const [beschikbaar, inzet, restant] = [waarde('beschikbaar'), waarde('inzet'), waarde('restant')];
    if (!beschikbaar || !inzet || !restant) return [];
    over = plus(over, restant);
    if (!zekerNegatief(over)) continue;
    const melding = `Tot en met ${kolom.kop} wordt er ${inWoorden({ soort: 'bedrag', waarde: bekend(over).abs() })} meer ingezet dan er beschikbaar is; in ${kolom.kop} zelf is ${inWoorden(beschikbaar)} beschikbaar en ${inWoorden(inzet)} nodig.`;
    return [
      fout('inzet-te-hoog', melding, spec?.span, {
        hint: 'Zet minder in, of voeg toe wat er nog meer beschikbaar is.',
      }),
    ];
  }
  return [];
};
