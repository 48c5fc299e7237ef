import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { type Bedrag, NUL } from '../../domain/bedrag.ts';
import { parseFormule } from '../formule.ts';
import { bekend, min, plus } from '../reken.ts';
import { inWoorden } from '../weergeven.ts';
import type { Controle, ControleContext } from './controle.ts';

/** F15, F16: over the years no more is used than is available, and what is not used is named. */
export const restantToereikend: Controle = (context) => [...restantBlok(context), ...postenUit(context)];

function restantBlok({ blokken, blad }: ControleContext): readonly Diagnostic[] {
  const spec = blokken.get('restant')?.spec;
  let over: Bedrag = NUL;
  for (const kolom of spec?.kolommen ?? []) {
    const waarde = (rij: string) => blad.waarde({ tabel: 'restant', rij, kolom: kolom.id });
    const [beschikbaar, inzet, restant] = [waarde('beschikbaar'), waarde('inzet'), waarde('restant')];
    if (!beschikbaar || !inzet || !restant) return [];
    over = plus(over, restant);
    if (!bekend(over).isNegative()) continue;
    const melding = `Tot en met ${kolom.kop} wordt er ${inWoorden({ soort: 'bedrag', waarde: bekend(over).abs() })} meer ingezet dan er beschikbaar is; in ${kolom.kop} zelf is ${inWoorden(beschikbaar)} beschikbaar en ${inWoorden(inzet)} nodig.`;
    return [
      fout('inzet-te-hoog', melding, spec?.span, {
        hint: 'Zet minder in, of voeg toe wat er nog meer beschikbaar is.',
      }),
    ];
  }
  return [];
}

/** Posts of the dekking that say where they come from (`uit`). */
function postenUit(context: ControleContext): readonly Diagnostic[] {
  const { blokken, blad, invoer } = context;
  const blok = blokken.get('dekking');
  return [...(blok?.regels ?? [])].flatMap(([rij, { uit }]): readonly Diagnostic[] => {
    const expr = uit && parseFormule(uit);
    if (!uit || !expr?.value) return expr?.diagnostics ?? [];
    const naam = blad.register.rij('dekking', rij)?.label ?? rij;
    const found =
      expr.value.soort === 'naam'
        ? blad.register.zoekRij(expr.value.pad, { tabel: 'dekking', rij, kolom: '' })
        : undefined;
    if (!found || !('doel' in found)) {
      return [
        fout('onbekende-verwijzing', found?.melding ?? `'${uit.value}' is geen rij.`, uit.span, {
          hint: found?.hint,
        }),
      ];
    }
    const bron = found.doel.tabel;
    const kolommen =
      blad.register.tabellen.get(bron)?.kolommen.filter((kolom) => kolom.jaar && kolom.telt) ?? [];
    let over: Bedrag = NUL;
    for (const { id: kolom, jaar = kolom } of kolommen) {
      const [only = ''] = found.doel.rijen;
      const had = blad.waarde({ tabel: bron, rij: only, kolom });
      const nodig = context.jaren.includes(jaar) ? blad.waarde({ tabel: 'dekking', rij, kolom: jaar }) : NUL;
      if (!had || !nodig) return [];
      over = plus(over, min(had, nodig));
      if (bekend(over).isNegative()) {
        const melding = `'${naam}' vraagt tot en met ${jaar} ${inWoorden({ soort: 'bedrag', waarde: bekend(over).abs() })} meer dan er in '${uit.value}' beschikbaar is.`;
        return [
          fout('inzet-te-hoog', melding, uit.span, { hint: 'Verlaag deze post, of zoek extra dekking.' }),
        ];
      }
    }
    if (bekend(over).isZero() || invoer.restant || over.soort === 'pm') return [];
    const melding = `Van '${uit.value}' blijft ${inWoorden(over)} over zonder bestemming.`;
    const hint = 'Laat het zien met een blok `restant`, of geef het een bestemming.';
    return [waarschuwing('restant-onbenoemd', melding, uit.span, { hint })];
  });
}
