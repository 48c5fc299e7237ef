import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import type { Getal } from '../../domain/bedrag.ts';
import { kolomnaam } from '../../domain/financien-tabel.ts';
import type { Located } from '../../source/located.ts';
import type { Controle } from '../blok.ts';
import { eurosPer, leesPercentage, leesWaarde } from '../lezen/cellen.ts';
import type { RijSpec, TabelSpec } from '../rekenblad/model.ts';
import { bekend, min, telOp, zekerNegatief } from '../rekenblad/reken.ts';
import type { Rekenblad } from '../rekenblad/rekenblad-type.ts';
import { inWoorden } from '../rekenblad/tonen.ts';

/** F26, F29: a row stays within its `maximaal` and `minimaal` over all years, and follows its `indexering`. */
export const grenzen: Controle = ({ tabellen, blad }) =>
  [...tabellen.values()].flatMap((spec) => [...binnenGrenzen(spec, blad), ...volgtIndex(spec, blad)]);

function binnenGrenzen(spec: TabelSpec, blad: Rekenblad): readonly Diagnostic[] {
  return spec.rijen.flatMap((rij) => {
    const invoer = rij.bron?.rij;
    // The subtotal below a group is that same group.
    if (!invoer || (invoer.soort === 'groep' && rij.soort === 'subtotaal')) return [];
    const { maximaal, minimaal } = invoer;
    return [
      ...(maximaal ? grens(spec, rij, maximaal, 'maximaal', blad) : []),
      ...(minimaal ? grens(spec, rij, minimaal, 'minimaal', blad) : []),
    ];
  });
}

function grens(
  spec: TabelSpec,
  rij: RijSpec,
  tekst: Located<string>,
  soort: 'maximaal' | 'minimaal',
  blad: Rekenblad,
): readonly Diagnostic[] {
  const gelezen = leesWaarde(tekst, 'bedrag', { invoer: spec.invoer, richting: 'neutraal' });
  const { value: stated, diagnostics } = gelezen;
  if (!stated) return diagnostics;
  const wrong = vergeleken(spec, rij, blad).find(({ waarde }) =>
    zekerNegatief(soort === 'maximaal' ? min(stated, waarde) : min(waarde, stated)),
  );
  if (!wrong) return diagnostics;
  const woord = soort === 'maximaal' ? 'meer dan het maximum' : 'minder dan het minimum';
  const melding = `'${rij.label}' is ${wrong.wanneer}${inWoorden(wrong.waarde)}: ${woord} van ${inWoorden(stated)}.`;
  return [
    ...diagnostics,
    waarschuwing('grens', melding, tekst.span, { hint: 'Pas de bedragen of de grens aan.' }),
  ];
}

/** What a bound is about: the sum over the years, of a group that of its posts; of a balance the amount in each year. */
function vergeleken(spec: TabelSpec, rij: RijSpec, blad: Rekenblad) {
  const kolommen = spec.kolommen.filter((kolom) => kolom.telt);
  if (blad.isStand(rij)) {
    return kolommen.flatMap((kolom) => {
      const waarde = blad.waarde({ tabel: spec.naam, rij: rij.id, kolom: kolom.id });
      return waarde && waarde.soort !== 'leeg' ? [{ wanneer: `in ${kolomnaam(kolom)} `, waarde }] : [];
    });
  }
  const waarde = telOp((rij.leden ?? [rij.id]).map((id) => blad.totaal(spec.naam, id)));
  const wanneer = kolommen.some(({ jaar }) => jaar !== undefined) ? 'over alle jaren ' : '';
  return waarde ? [{ wanneer, waarde }] : [];
}

/**
 * Typed years of a post with `indexering`: at most one euro away from the year before, raised by the percentage; where
 * amounts were rounded before they were typed at most one unit.
 */
function volgtIndex(spec: TabelSpec, blad: Rekenblad): readonly Diagnostic[] {
  const room = spec.afgerond ? eurosPer(spec.invoer) : '1';
  return spec.rijen.flatMap((rij) => {
    const invoer = rij.bron?.rij;
    const indexering = invoer?.soort === 'post' ? invoer.indexering : undefined;
    const factor = indexering && leesPercentage(indexering).value?.plus(1);
    if (!factor) return [];
    const known = new Map<string, Getal | undefined>();
    for (const kolom of spec.kolommen.filter((one) => one.jaar && one.telt)) {
      const waarde = blad.waarde({ tabel: spec.naam, rij: rij.id, kolom: kolom.id });
      const previous = kolom.vorige === undefined ? undefined : known.get(kolom.vorige);
      if (!waarde || waarde.soort === 'leeg') {
        known.set(kolom.id, previous);
        continue;
      }
      // From an unknown amount nothing follows.
      known.set(kolom.id, waarde.soort === 'pm' ? undefined : bekend(waarde));
      const expected = previous?.times(factor).toDecimalPlaces(0);
      const cel = rij.cellen.get(kolom.id);
      if (expected && cel?.soort === 'gegeven' && bekend(waarde).minus(expected).abs().greaterThan(room)) {
        const melding = `'${rij.label}' ${kolomnaam(kolom)} is ${inWoorden(waarde)}; met een indexering van ${indexering?.value} zou het ${inWoorden({ soort: 'bedrag', waarde: expected })} zijn.`;
        return [
          waarschuwing('indexering', melding, cel.span, {
            hint: 'Laat het jaar leeg: dan wordt het berekend.',
          }),
        ];
      }
    }
    return [];
  });
}
