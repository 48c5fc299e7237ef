import { type Diagnostic, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { NUL } from '../../../domain/bedrag.ts';
import type { Aard } from '../../../domain/financien/invoer.ts';
import { opsomming } from '../../../domain/opsomming.ts';
import type { Controle, ControleContext } from '../../blok.ts';
import type { RijSpec } from '../../rekenblad/model.ts';
import { bekend, plus, telOp } from '../../rekenblad/reken.ts';
import { inWoorden } from '../../rekenblad/tonen.ts';
import { DEKKING, LASTEN, POSTENBLOKKEN } from './schema.ts';
import { cijfersIn, isEenmalig, structureelTekort } from './tekorten.ts';

/**
 * F12, F13 (Gemeentewet 189 lid 2): structural lasten are not paid from one-off money. Only posts whose nature is
 * known count: what is not marked might be structural, and a reserve is one-off whatever the post says.
 */
export const structureelGedekt: Controle = (context) => [...aardCompleet(context), ...gedekt(context)];

function gedekt(context: ControleContext): readonly Diagnostic[] {
  const cijfers = cijfersIn(context);
  const short = [...structureelTekort(cijfers)].filter(
    // Cover of which a part is unknown may turn out to be enough.
    ([, gat]) => (gat.soort !== 'pm' || gat.teken === '+') && bekend(gat).greaterThan(0),
  );
  const [first] = posten(LASTEN.naam, context).filter((rij) => rij.aard === 'structureel');
  const ids = new Set(cijfers.posten(DEKKING.naam)?.flatMap((post) => (isEenmalig(post) ? post.id : [])));
  const eenmalig = posten(DEKKING.naam, context).filter(({ id }) => ids.has(id));
  if (short.length === 0 || !first) return [];
  const waar = opsomming(short.map(([jaar, gat]) => `${jaar} (${inWoorden(gat)})`));
  const bron = opsomming(eenmalig.map((rij) => `'${rij.label}'`));
  const melding = `Structurele lasten zijn in ${waar} alleen gedekt met incidenteel geld: ${bron}.`;
  const hint =
    'Noem een structurele dekking, of leg uit hoe het daarna wordt betaald (artikel 189, lid 2, van de Gemeentewet).';
  const verwant = eenmalig.map((rij) => ({ melding: 'Dit is incidenteel geld.', span: rij.span }));
  return [waarschuwing('structureel-gedekt', melding, first.span, { hint, verwant })];
}

function posten(tabel: string, { tabellen }: ControleContext): readonly RijSpec[] {
  return tabellen.get(tabel)?.rijen.filter((rij) => rij.teltMee) ?? [];
}

/** Where some posts say whether they are incidental, the two sums must make the total: all must say it. */
function aardCompleet(context: ControleContext): readonly Diagnostic[] {
  return POSTENBLOKKEN.flatMap(({ naam: tabel }) => {
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
