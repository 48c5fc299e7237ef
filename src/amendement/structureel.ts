import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Amendement, Dekkingsregel } from '../domain/amendement.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { opsomming } from '../domain/opsomming.ts';
import { lookupBedrag } from '../financien/lookup-bedrag.ts';
import { euros } from './euros.ts';
import type { Geldverschil } from './geld.ts';

/**
 * Costs that come back every year, paid once (Gemeentewet, article 189, paragraph 2): a row that is marked `structureel`
 * rises, and all that the amendment names to pay for it is one-off. A reserve is one-off whatever is said of it.
 */
export function checkStructureel(
  { nummer, dekking }: Amendement,
  verschillen: readonly Geldverschil[],
  financien: Financien,
): readonly Diagnostic[] {
  const rising = verschillen.filter(
    ({ tabel, rij, was, wordt }) =>
      rij.aard === 'structureel' &&
      rij.soort === 'post' &&
      ((tabel.naam === 'lasten' && euros(wordt).greaterThan(euros(was))) ||
        (tabel.naam === 'baten' && euros(wordt).lessThan(euros(was)))),
  );
  const [first] = rising;
  const [line] = dekking;
  if (!first || !line || !dekking.every((one) => isEenmalig(one, financien))) return [];
  const names = opsomming([...new Set(rising.map(({ rij }) => `‘${rij.label}’`))]);
  const from = opsomming(dekking.map(({ uit }) => uit.value));
  const melding = `Amendement ${nummer.value} kost elk jaar geld (${names} is structureel), maar wordt betaald met eenmalig geld: ${from}.`;
  const hint = 'Noem een structurele dekking, of zeg in de toelichting hoe het daarna wordt betaald.';
  return [waarschuwing('amendement-structureel', melding, line.span, { hint })];
}

function isEenmalig({ uit, aard }: Dekkingsregel, financien: Financien): boolean {
  if (/^reserves?\./i.test(uit.value) || aard?.value === 'incidenteel') return true;
  const found = lookupBedrag(financien, uit.value);
  const [naam = '', id = ''] = uit.value.trim().replaceAll('-', '_').split('.');
  const rij = found.ok ? found.rij : financien.tabellen.get(naam)?.rijen.find((one) => one.id === id);
  return rij !== undefined && (rij.reserve !== undefined || rij.aard === 'incidenteel');
}
