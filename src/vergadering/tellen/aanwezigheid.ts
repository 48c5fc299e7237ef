// src/vergadering/tellen: who was there at a moment, and what the votes as typed add up to.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { type Fractie, findFractie, findLid, type Persoon, type Raadsperiode } from '../../domain/raad.ts';
import { type Afwezige, formatGrens, type Grens, type Tijd } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
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

/** A moment of the evening: how far on the agenda, and at what time where that matters. */
export interface Moment {
  /** The place of the item on the agenda, those below other items included. */
  readonly plek: number;
  readonly tijd?: Tijd | undefined;
}

/** The place of each item on the agenda by its number. */
export type Plekken = ReadonlyMap<string, number>;

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

/** Groups of which more are missing at some of these moments than sit. */
export function checkAantallen(
  all: readonly HerkendeAfwezige[],
  momenten: readonly (Moment | 'opening')[],
  plekken: Plekken,
): readonly Diagnostic[] {
  const told = new Set<Fractie>();
  return momenten.flatMap((moment) =>
    [...afwezigOp(all, moment, plekken).perFractie].flatMap(([fractie, missing]) => {
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

/** The bounds of an absence: when somebody came in, and when he or she left. */
export function grenzenVan({ tot, vanaf }: Afwezige): readonly Located<Grens>[] {
  return [tot, vanaf].filter((one) => one !== undefined);
}

/** Whether a bound lies behind at a moment; the moment of the bound itself counts. */
function isVoorbij({ value }: Located<Grens>, moment: Moment, plekken: Plekken): boolean {
  return value.soort === 'tijd'
    ? moment.tijd !== undefined && moment.tijd >= value.tijd
    : moment.plek >= (plekken.get(value.nummer) ?? Number.POSITIVE_INFINITY);
}

/** Whether somebody left and came back, instead of coming and leaving; both bounds are times, or both are items. */
export function isTerugGekomen({ tot, vanaf }: Afwezige, plekken: Plekken): boolean {
  const [came, left] = [tot?.value, vanaf?.value];
  if (!came || !left) return false;
  if (came.soort === 'tijd') return left.soort === 'tijd' && left.tijd <= came.tijd;
  return left.soort === 'punt' && (plekken.get(left.nummer) ?? 0) <= (plekken.get(came.nummer) ?? 0);
}

/** Whether somebody is not there at a moment; the moment of coming in is there, that of leaving is not. */
function isAfwezigOp(afwezige: Afwezige, moment: Moment | 'opening', plekken: Plekken): boolean {
  const { tot, vanaf } = afwezige;
  const voorbij = (one: Located<Grens>) => moment !== 'opening' && isVoorbij(one, moment, plekken);
  if (!tot && !vanaf) return true;
  if (!tot) return vanaf !== undefined && voorbij(vanaf);
  if (!vanaf) return !voorbij(tot);
  return isTerugGekomen(afwezige, plekken)
    ? voorbij(vanaf) && !voorbij(tot)
    : !voorbij(tot) || voorbij(vanaf);
}

/** Who is missing at a moment, or when the meeting opens. */
export function afwezigOp(
  all: readonly HerkendeAfwezige[],
  moment: Moment | 'opening',
  plekken: Plekken,
): Afwezigheid {
  const missing = all.filter(({ afwezige }) => isAfwezigOp(afwezige, moment, plekken));
  const perFractie = new Map<Fractie, number>();
  for (const { fractie, aantal } of missing) perFractie.set(fractie, (perFractie.get(fractie) ?? 0) + aantal);
  return { perFractie, leden: new Set(missing.flatMap(({ lid }) => lid ?? [])) };
}

/** "kwam om 20:20", "ging vóór punt 8 weg" */
export function describeAfwezige({ tot, vanaf }: Afwezige): string {
  const came = tot && `kwam ${formatGrens(tot.value, 'om', 'bij')}`;
  const left = vanaf && `ging ${formatGrens(vanaf.value, 'om', 'vóór')} weg`;
  return [came, left].filter((part) => part !== undefined).join(' en ');
}
