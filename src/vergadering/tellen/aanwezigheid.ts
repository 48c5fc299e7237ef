// src/vergadering/tellen: who was there at a moment, and what the votes as typed add up to.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { type Fractie, findFractie, findLid, type Persoon, type Raadsperiode } from '../../domain/raad.ts';
import { type Afwezige, formatTijd, type Tijd } from '../../domain/vergadering.ts';
import { unknownFractie, unknownLid } from './onbekend.ts';

/** Who is not there at a moment. */
export interface Afwezigheid {
  /** Members of a group who are missing, named or not. */
  readonly perFractie: ReadonlyMap<Fractie, number>;
  readonly leden: ReadonlySet<Persoon>;
}

/** An absence with the member or group that it is about. */
export interface HerkendeAfwezige {
  readonly afwezige: Afwezige;
  readonly fractie: Fractie;
  /** Absent where only a number of the group is known. */
  readonly lid?: Persoon | undefined;
  readonly aantal: number;
}

/** Finds the members and groups that the list of absences names. */
export function recognizeAfwezigen(
  afwezig: readonly Afwezige[],
  periode: Raadsperiode,
): Valued<readonly HerkendeAfwezige[]> {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<Persoon>();
  const value = afwezig.flatMap((afwezige): readonly HerkendeAfwezige[] => {
    const { wie, span } = afwezige;
    const found = wie.soort === 'lid' ? findLid(periode, wie.naam.value) : undefined;
    if (!found) {
      const fractie = findFractie(periode, wie.naam.value);
      const unknown = wie.soort === 'fractie' ? unknownFractie : unknownLid;
      if (!fractie) diagnostics.push(unknown(wie.naam, periode));
      const aantal = wie.soort === 'fractie' ? wie.aantal?.value : undefined;
      return fractie ? [{ afwezige, fractie, aantal: aantal ?? restVan(fractie, afwezig, periode) }] : [];
    }
    if (seen.has(found.lid)) {
      const hint = 'Kwam het lid later en ging het ook eerder weg, zet dan `tot` en `vanaf` bij elkaar.';
      diagnostics.push(
        fout('aanwezigheid', `${wie.naam.value} staat twee keer bij de afwezigen.`, span, { hint }),
      );
      return [];
    }
    seen.add(found.lid);
    return [{ afwezige, fractie: found.fractie, lid: found.lid, aantal: 1 }];
  });
  for (const one of tooMany(value)) diagnostics.push(one);
  return ok(value, diagnostics);
}

/** How many members of a group sit, less those who are named by themselves. */
function restVan(fractie: Fractie, afwezig: readonly Afwezige[], periode: Raadsperiode): number {
  const named = afwezig.filter(({ wie }) => findLid(periode, wie.naam.value)?.fractie === fractie);
  return Math.max(0, zittendVan(fractie) - named.length);
}

function zittendVan({ zetels, vacatures }: Fractie): number {
  return zetels.value - vacatures;
}

/** Groups of which more are missing at some moment than sit. */
function tooMany(all: readonly HerkendeAfwezige[]): readonly Diagnostic[] {
  const times = all.flatMap(({ afwezige: { tot, vanaf } }) =>
    [tot, vanaf].flatMap((one) => one?.value ?? []),
  );
  const moments: readonly (Tijd | 'opening')[] = ['opening', ...new Set(times)];
  const told = new Set<Fractie>();
  return moments.flatMap((moment) =>
    [...afwezigOp(all, moment).perFractie].flatMap(([fractie, missing]) => {
      const last = all.findLast((one) => one.fractie === fractie);
      if (missing <= zittendVan(fractie) || told.has(fractie) || !last) return [];
      told.add(fractie);
      const zittend = zittendVan(fractie);
      const melding = `Van ${fractie.naam.value} zijn er ${missing} afwezig, maar zij heeft ${zittend === 1 ? '1 zittend lid' : `${zittend} zittende leden`}.`;
      const hint = 'Noem elk lid één keer, met zijn naam of in het aantal van de fractie.';
      return [fout('aanwezigheid', melding, last.afwezige.span, { hint })];
    }),
  );
}

/** Whether somebody is not there at a time; the time of coming in is there, that of leaving is not. */
function isAfwezigOp({ tot, vanaf }: Afwezige, tijd: Tijd): boolean {
  const [came, left] = [tot?.value, vanaf?.value];
  if (came === undefined && left === undefined) return true;
  if (came === undefined) return tijd >= (left ?? 0);
  if (left === undefined) return tijd < came;
  // Came and left, or left and came back.
  return came < left ? tijd < came || tijd >= left : tijd >= left && tijd < came;
}

/** Whether somebody is missing when the meeting opens: who only left later is there. */
function isAfwezigBijOpening({ tot, vanaf }: Afwezige): boolean {
  if (tot === undefined) return vanaf === undefined;
  return vanaf === undefined || tot.value < vanaf.value;
}

/** Who is missing at a time (minutes since midnight), or when the meeting opens. */
export function afwezigOp(all: readonly HerkendeAfwezige[], tijd: Tijd | 'opening'): Afwezigheid {
  const missing = all.filter(({ afwezige }) =>
    tijd === 'opening' ? isAfwezigBijOpening(afwezige) : isAfwezigOp(afwezige, tijd),
  );
  const perFractie = new Map<Fractie, number>();
  for (const { fractie, aantal } of missing) perFractie.set(fractie, (perFractie.get(fractie) ?? 0) + aantal);
  return { perFractie, leden: new Set(missing.flatMap(({ lid }) => lid ?? [])) };
}

/** "kwam om 20:20", "ging om 21:30 weg" */
export function describeAfwezige({ tot, vanaf }: Afwezige): string {
  const came = tot && `kwam om ${formatTijd(tot.value)}`;
  const left = vanaf && `ging om ${formatTijd(vanaf.value)} weg`;
  return [came, left].filter((part) => part !== undefined).join(' en ');
}
