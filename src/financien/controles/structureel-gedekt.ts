import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { type Bedrag, NUL } from '../../domain/bedrag.ts';
import type { Aard } from '../../domain/financien-schema.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { RijSpec } from '../model.ts';
import { bekend, min, plus, telOp } from '../reken.ts';
import { inWoorden } from '../weergeven.ts';
import type { Controle, ControleContext } from './controle.ts';

/**
 * F12, F13 (Gemeentewet 189 lid 2): structural lasten are not paid from one-off money. Only posts whose nature is
 * known count: what is not marked might be structural, and a reserve is one-off whatever the post says.
 */
export const structureelGedekt: Controle = (context) => [...aardCompleet(context), ...gedekt(context)];

function gedekt(context: ControleContext): readonly Diagnostic[] {
  const { jaren } = context;
  const lasten = posten('lasten', context).filter((rij) => rij.aard === 'structureel');
  const [first] = lasten;
  const cover = [...posten('baten', context), ...posten('dekking', context)];
  if (!first || cover.length === 0) return [];
  const eenmalig = posten('dekking', context).filter((rij) => isEenmalig(rij, context));
  const structureel = [
    ...posten('baten', context)
      .filter((rij) => rij.aard !== 'incidenteel')
      .map((rij) => ({ tabel: 'baten', rij })),
    ...posten('dekking', context)
      .filter((rij) => !isEenmalig(rij, context))
      .map((rij) => ({ tabel: 'dekking', rij })),
  ];
  const short = jaren.flatMap((jaar) => {
    const last = telOp(
      lasten.map((rij) => context.blad.waarde({ tabel: 'lasten', rij: rij.id, kolom: jaar })),
    );
    const had = telOp(
      structureel.map(({ tabel, rij }) => context.blad.waarde({ tabel, rij: rij.id, kolom: jaar })),
    );
    const gat: Bedrag = last && had ? min(last, had) : NUL;
    // Cover of which a part is unknown may turn out to be enough.
    const zeker = gat.soort !== 'pm' || gat.teken === '+';
    return zeker && bekend(gat).isPositive() && !bekend(gat).isZero() ? [{ jaar, gat }] : [];
  });
  if (short.length === 0 || eenmalig.length === 0) return [];
  const waar = opsomming(short.map(({ jaar, gat }) => `${jaar} (${inWoorden(gat)})`));
  const bron = opsomming(eenmalig.map((rij) => `'${rij.label}'`));
  const melding = `Structurele lasten zijn in ${waar} alleen gedekt met incidenteel geld: ${bron}.`;
  const hint =
    'Noem een structurele dekking, of leg uit hoe het daarna wordt betaald (artikel 189, lid 2, van de Gemeentewet).';
  const verwant = eenmalig.map((rij) => ({ melding: 'Dit is incidenteel geld.', span: rij.span }));
  return [waarschuwing('structureel-gedekt', melding, first.span, { hint, verwant })];
}

function isEenmalig(rij: RijSpec, { blokken }: ControleContext): boolean {
  return rij.aard === 'incidenteel' || blokken.get('dekking')?.regels.get(rij.id)?.reserve !== undefined;
}

function posten(tabel: string, { blokken }: ControleContext): readonly RijSpec[] {
  return blokken.get(tabel)?.spec.rijen.filter((rij) => rij.teltMee) ?? [];
}

/** Where some posts say whether they are incidental, the two sums must make the total: all must say it. */
function aardCompleet(context: ControleContext): readonly Diagnostic[] {
  return (['lasten', 'baten', 'dekking'] as const).flatMap((tabel) => {
    const rijen = posten(tabel, context);
    const open = rijen.filter((rij) => rij.aard === undefined);
    const [first] = open;
    if (!first || open.length === rijen.length) return [];
    const sum = (aard: Aard) =>
      telOp(rijen.filter((rij) => rij.aard === aard).map((rij) => context.blad.totaal(tabel, rij.id))) ?? NUL;
    const known = plus(sum('incidenteel'), sum('structureel'));
    const total = context.blad.totaal(tabel, 'totaal') ?? NUL;
    const melding = `Niet bij elke post van ${tabel} staat of die incidenteel of structureel is; samen tellen die op tot ${inWoorden(known)} van ${inWoorden(total)}.`;
    const hint = `Zet \`aard: incidenteel\` of \`aard: structureel\` bij ${opsomming(open.map((rij) => `'${rij.label}'`))}.`;
    return [waarschuwing('aard-ontbreekt', melding, first.span, { hint })];
  });
}
