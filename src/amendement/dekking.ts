import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Amendement } from '../domain/amendement.ts';
import { Getal, readBedrag } from '../domain/bedrag.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Raad } from '../domain/raad.ts';
import type { Located } from '../source/located.ts';
import { euro, euros } from './euros.ts';
import type { Geldverschil } from './geld.ts';

/**
 * Whether an amendment says what pays for it: for each year the amounts under `dekking` are what its costs rise less what
 * its income rises. Without `dekking` it is an error where the house demands it, else a question.
 */
export function checkDekking(
  { dekking, nummer, titel }: Amendement,
  verschillen: readonly Geldverschil[],
  { jaren }: Financien,
  { dekkingVerplicht }: Pick<Raad, 'dekkingVerplicht'>,
): readonly Diagnostic[] {
  const costs = new Map(jaren.map((jaar) => [jaar, costIn(jaar, verschillen)] as const));
  const needed = [...costs].filter(([, cost]) => cost.greaterThan(0));
  if (dekking.length === 0) {
    if (needed.length === 0) return [];
    const years = needed.map(([jaar, cost]) => `${jaar} ${euro(cost)}`).join(', ');
    const melding = `Amendement ${nummer.value} kost geld (${years}) en zegt niet waar dat vandaan komt.`;
    const hint = 'Voeg toe: `dekking: { uit: …, bedragen: { … } }`.';
    return [(dekkingVerplicht ? fout : waarschuwing)('amendement-dekking', melding, titel.span, { hint })];
  }
  const found: Diagnostic[] = [];
  const covered = new Map<string, Getal>();
  for (const { bedragen } of dekking) {
    for (const [jaar, typed] of bedragen) {
      const read = readBedrag(typed.value);
      if (!jaren.includes(jaar)) found.push(otherYear(jaar, typed, nummer.value, jaren));
      else if (!read.ok) found.push(fout('bedrag', read.melding, typed.span, { hint: read.hint }));
      else if (read.waarde.soort !== 'leeg')
        covered.set(jaar, (covered.get(jaar) ?? new Getal(0)).plus(read.waarde.waarde));
    }
  }
  if (found.length > 0) return found;
  return jaren.flatMap((jaar) => {
    const [cost, cover] = [costs.get(jaar) ?? new Getal(0), covered.get(jaar) ?? new Getal(0)];
    if (cost.equals(cover) || (cost.lessThan(0) && cover.isZero())) return [];
    const melding = `Amendement ${nummer.value} kost in ${jaar} ${euro(cost)}, maar dekt ${euro(cover)}.`;
    const span = dekking[0]?.span ?? titel.span;
    const hint = 'Per jaar is de dekking gelijk aan wat de lasten stijgen, min wat de baten stijgen.';
    return [(dekkingVerplicht ? fout : waarschuwing)('amendement-dekking', melding, span, { hint })];
  });
}

function costIn(jaar: string, verschillen: readonly Geldverschil[]): Getal {
  const rise = (naam: string) =>
    verschillen
      .filter(({ tabel, rij, kolom }) => tabel.naam === naam && rij.id === 'totaal' && kolom === jaar)
      .reduce((sum, { was, wordt }) => sum.plus(euros(wordt)).minus(euros(was)), new Getal(0));
  return rise('lasten').minus(rise('baten'));
}

function otherYear(
  jaar: string,
  { span }: Located<string>,
  nummer: string,
  jaren: readonly string[],
): Diagnostic {
  const melding = `Amendement ${nummer} dekt in ${jaar}, maar dat jaar staat niet in \`jaren\` van het voorstel.`;
  return fout('amendement-dekking', melding, span, { hint: `De jaren zijn: ${jaren.join(', ')}.` });
}
