import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { kolomnaam } from '../../domain/financien-tabel.ts';
import type { Span } from '../../source/source-text.ts';
import type { Controle } from '../blok.ts';
import { isStand } from '../rekenblad/formule.ts';
import type { KolomSpec, TabelSpec } from '../rekenblad/model.ts';

/** Where a formula goes back in time (`vorig`, `cumulatief`), each year has one column: else the year before is not known. */
export const vorigJaarBekend: Controle = ({ tabellen }) =>
  [...tabellen.values()].flatMap((spec) => {
    const dubbel = dubbelJaar(spec.kolommen);
    const [span] = dubbel ? terug(spec) : [];
    return dubbel && span ? [zeg(dubbel, span)] : [];
  });

/** Two columns for the same year, under the same head. */
function dubbelJaar(kolommen: readonly KolomSpec[]): readonly [KolomSpec, KolomSpec] | undefined {
  const plaats = ({ id, groep, jaar }: KolomSpec) => `${groep ? id.slice(groep.id.length) : ''} ${jaar}`;
  const eerder = new Map<string, KolomSpec>();
  for (const kolom of kolommen.filter(({ jaar }) => jaar !== undefined)) {
    const eerste = eerder.get(plaats(kolom));
    if (eerste) return [eerste, kolom];
    eerder.set(plaats(kolom), kolom);
  }
  return undefined;
}

/** The formulas that look at another year. */
function terug({ rijen, kolommen }: TabelSpec): readonly Span[] {
  const vanRijen = rijen.flatMap((rij) => {
    const invoer = rij.bron?.rij;
    const getypt = invoer?.soort === 'berekend' ? invoer.formule.span : rij.span;
    const cellen = [...rij.cellen.values()].flatMap((cel) =>
      cel.soort === 'formule' && isStand(cel.expr) ? [cel.span ?? rij.span] : [],
    );
    return rij.formule && isStand(rij.formule) ? [getypt, ...cellen] : cellen;
  });
  const vanKolommen = kolommen.flatMap(({ formule, span }) =>
    formule && isStand(formule) && span ? [span] : [],
  );
  return [...vanRijen, ...vanKolommen];
}

function zeg([een, ander]: readonly [KolomSpec, KolomSpec], span: Span): Diagnostic {
  const melding = `Deze formule gaat terug in de jaren, maar ${een.jaar} heeft twee kolommen: '${kolomnaam(een)}' en '${kolomnaam(ander)}'.`;
  const hint = `Zet in de cel zelf een formule die de kolom noemt, zoals \`"= rij.${een.id}"\`, of haal uit één van beide koppen het jaar weg.`;
  return fout('formule', melding, span, { hint });
}
