import { euros } from '../amendement/euros.ts';
import { foutenIn, type Geldbasis, type Geldgevolg, type Geldverschil } from '../amendement/geld.ts';
import { kleinsteFouteSets, type Richting } from '../amendement/samen.ts';
import { vergelijkWijzigingen } from '../besluit/amenderen/conflicten.ts';
import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import type { OpgelostAmendement, Paar } from '../besluit/amenderen/overzicht.ts';
import { type Diagnostic, fout, hasErrors, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Valued } from '../diagnostics/result.ts';
import type { Amendement } from '../domain/amendement.ts';
import type { Getal } from '../domain/bedrag.ts';
import type { Puntpad } from '../domain/besluitpunt.ts';
import { opsomming } from '../domain/opsomming.ts';

/** Two amendments that cannot both be adopted; before the vote that is something to know, not a mistake. */
export function meldPaar(
  { een, ander, verhouding }: Paar,
  stukken: readonly Amendement[],
): readonly Diagnostic[] {
  const [first, second] = [een, ander].map((nummer) => stukken.find((one) => one.nummer.value === nummer));
  if (!first || !second || verhouding.soort === 'verenigbaar') return [];
  const verwant = [{ melding: `Dit is ${een}.`, span: first.nummer.span }];
  const { span } = second.nummer;
  switch (verhouding.soort) {
    case 'dubbel':
      return [
        waarschuwing('amendement-botst', `${een} en ${ander} zeggen hetzelfde.`, span, {
          verwant,
          hint: 'Eén van beide kan worden ingetrokken.',
        }),
      ];
    case 'volgorde':
      return [
        waarschuwing(
          'amendement-botst',
          `${een} en ${ander}: ${verhouding.reden}; eerst komt ${een}.`,
          span,
          { verwant },
        ),
      ];
    case 'sluit-uit': {
      const melding = `${een} en ${ander} sluiten elkaar uit (${verhouding.reden}): hooguit één kan worden aangenomen.`;
      return [
        waarschuwing('amendement-botst', melding, span, {
          verwant,
          hint: `Wordt ${een} aangenomen, dan vervalt ${ander}.`,
        }),
      ];
    }
  }
}

/** Operations of one amendment that exclude each other: it cannot be carried out. */
export function checkEigen(
  wijzigingen: readonly Opgelost[],
  label: (pad: Puntpad) => string,
): readonly Diagnostic[] {
  for (const [at, one] of wijzigingen.entries()) {
    for (const other of wijzigingen.slice(at + 1)) {
      const verhouding = vergelijkWijzigingen(one, other, label);
      if (verhouding.soort !== 'sluit-uit') continue;
      const melding = `Wijziging ${one.volgnummer} en ${other.volgnummer} van ${one.stuk} sluiten elkaar uit: ${verhouding.reden}.`;
      const verwant = [{ melding: `Dit is wijziging ${one.volgnummer}.`, span: one.wijziging.span }];
      const hint = 'Maak er één wijziging van, of haal er een weg.';
      return [fout('amendement-botst', melding, other.wijziging.span, { verwant, hint })];
    }
  }
  return [];
}

/** An amendment whose money was computed. */
interface Berekend extends OpgelostAmendement {
  readonly alleen: { readonly geld: Valued<Geldgevolg> };
}

/** The smallest sets that go wrong together though each of them alone does not. */
export function checkSamen(alone: readonly Berekend[], geld: Geldbasis): readonly Diagnostic[] {
  const good = alone.filter(
    ({ alleen: { geld: own } }) =>
      own.value.verschillen.length > 0 && !hasErrors([...own.diagnostics, ...own.value.oordelen]),
  );
  const touched = ({ alleen }: Berekend) =>
    new Set(alleen.geld.value.verschillen.map(({ tabel, rij, kolom }) => `${tabel.naam} ${rij.id} ${kolom}`));
  const errorsIn = (set: readonly Berekend[]) =>
    foutenIn(
      geld,
      set.flatMap(({ wijzigingen }) => wijzigingen),
    );
  const vraag = {
    raakt: touched,
    isFout: (set: readonly Berekend[]) => set.length > 1 && errorsIn(set).length > 0,
    richting: ({ alleen }: Berekend) => richtingVan(alleen.geld.value.verschillen),
  };
  return kleinsteFouteSets(good, vraag).flatMap((set) => {
    const [first] = errorsIn(set);
    const names = opsomming(set.map(({ amendement }) => amendement.nummer.value));
    const last = set.at(-1)?.amendement;
    if (!first || !last) return [];
    const melding = `${names} kunnen elk alleen, maar niet samen: ${first.melding}`;
    return [
      waarschuwing('amendement-samen', melding, last.nummer.span, {
        hint: 'Pas de dekking van een van deze amendementen aan.',
      }),
    ];
  });
}

/** A cost, a cover for it and what that takes from a reserve is taking; less of these is giving. */
function richtingVan(verschillen: readonly Geldverschil[]): Richting {
  const takes = verschillen.map(neemt);
  if (takes.every((more) => more !== undefined && !more.isNegative())) return 'neemt';
  return takes.every((more) => more !== undefined && !more.isPositive()) ? 'geeft' : 'beide';
}

/** How much more a difference takes; undefined where that is not known of its table. */
function neemt({ tabel, rij, was, wordt }: Geldverschil): Getal | undefined {
  const more = euros(wordt).minus(euros(was));
  if (tabel.naam === 'lasten' || tabel.naam === 'dekking' || rij.id.endsWith('.onttrekkingen')) return more;
  return tabel.naam === 'reserves' && !rij.id.endsWith('.stortingen') ? more.negated() : undefined;
}
