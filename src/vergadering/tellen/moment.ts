import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import {
  type Agendapunt,
  alleAgendapunten,
  type Stemming,
  type Tijd,
  type Vergadering,
} from '../../domain/vergadering.ts';
import type { Span } from '../../source/source-text.ts';
import { type Beslissing, behandeldIn, beslissingenVan } from '../beslissingen.ts';
import {
  describeAfwezige,
  grenzenVan,
  type HerkendeAfwezige,
  type Moment,
  type Plekken,
} from './aanwezigheid.ts';

/** When each vote was, as far as it matters for who was there; absent for a vote of which that cannot be told. */
export type Momenten = ReadonlyMap<Stemming, Moment>;

/** The place of each item on an agenda by its number; of a number that stands there twice, the first. */
export function plekkenVan(agenda: readonly Agendapunt[]): Plekken {
  const numbers = alleAgendapunten(agenda).map(({ nummer }) => nummer.value);
  return new Map([...numbers.entries()].toReversed().map(([plek, nummer]) => [nummer, plek]));
}

interface Bekend {
  readonly beslissing: Beslissing;
  readonly stemming: Stemming;
  /** The last time that is known before it, and the first after it, in the order of the agenda. */
  readonly van: Tijd;
  readonly tot: Tijd;
}

/**
 * When each vote was: at its item, and where somebody came or left at a time, at its own time, else between the times that are known before and after it in the order of the
 * agenda, when nobody came or left between those. Of what cannot be told, one diagnostic names all votes.
 */
export function findMomenten(
  vergadering: Vergadering,
  afwezigen: readonly HerkendeAfwezige[],
): { readonly value: Momenten; readonly diagnostics: readonly Diagnostic[] } {
  const plekken = plekkenVan(vergadering.agenda);
  const bounds = afwezigen.flatMap((who) =>
    grenzenVan(who.afwezige).map(({ value, span }) => ({ who, value, span })),
  );
  const unknown = bounds.flatMap(({ value, span }) =>
    value.soort === 'punt' && !plekken.has(value.nummer) ? zonderPunt(value.nummer, span) : [],
  );
  if (unknown.length > 0) return { value: new Map(), diagnostics: unknown };
  const moves = bounds.flatMap(({ who, value: one }) => (one.soort === 'tijd' ? { who, at: one.tijd } : []));
  const value = new Map<Stemming, Moment>();
  const open: { readonly over: string; readonly stemming: Stemming; readonly who: HerkendeAfwezige }[] = [];
  for (const { beslissing, stemming, van, tot } of stemmingenVan(vergadering)) {
    const { tijd } = stemming;
    const plek = plekken.get(beslissing.punt.nummer.value) ?? 0;
    const between = moves.find(({ at }) => van > tot || (at > van && at <= tot));
    if (tijd) value.set(stemming, { plek, tijd: tijd.value });
    else if (moves.length === 0) value.set(stemming, { plek });
    else if (!between) value.set(stemming, { plek, tijd: van });
    else open.push({ over: beslissing.over, stemming, who: between.who });
  }
  const [first, ...more] = open;
  return { value, diagnostics: first ? [withoutTime(first, more)] : [] };
}

function zonderPunt(nummer: string, span: Span): Diagnostic {
  const hint = 'Noem het nummer van een agendapunt, of een tijd zoals 20:20.';
  return fout('aanwezigheid', `Er is geen agendapunt ${nummer}.`, span, { hint });
}

function withoutTime(
  {
    over,
    stemming,
    who,
  }: { readonly over: string; readonly stemming: Stemming; readonly who: HerkendeAfwezige },
  more: readonly { readonly over: string; readonly stemming: Stemming }[],
): Diagnostic {
  const name = who.lid?.naam.value ?? `Een deel van ${who.fractie.naam.value}`;
  const rest =
    more.length === 0
      ? ''
      : ` Dat geldt ook voor nog ${more.length === 1 ? 'een stemming' : `${more.length} stemmingen`}.`;
  const melding = `${name} ${describeAfwezige(who.afwezige)}; bij de stemming over ${over} staat niet hoe laat zij was.${rest}`;
  const hint =
    'Zet bij de stemming `tijd:`, of bij het agendapunt `aanvang:` en `einde:`; dan is bekend wie er waren.';
  const verwant = more
    .slice(0, 5)
    .map((one) => ({ melding: `De stemming over ${one.over}.`, span: one.stemming.span }));
  return fout('aanwezigheid', melding, stemming.span, { hint, ...(verwant.length > 0 && { verwant }) });
}

/** Every vote with the times around it. */
function stemmingenVan({ agenda, aanvang, einde }: Vergadering): readonly Bekend[] {
  const all = beslissingenVan(agenda);
  const after = new Map<Beslissing, Tijd>();
  let next = einde?.value ?? Number.POSITIVE_INFINITY;
  for (const [at, beslissing] of [...all.entries()].toReversed()) {
    const { punt } = beslissing;
    after.set(beslissing, Math.min(next, punt.einde?.value ?? next));
    const begin = all[at - 1]?.punt === punt ? undefined : punt.aanvang;
    next = behandeldIn(beslissing).stemming?.tijd?.value ?? begin?.value ?? next;
  }
  let before = aanvang?.value ?? Number.NEGATIVE_INFINITY;
  return all.flatMap((beslissing) => {
    const { punt } = beslissing;
    const { stemming } = behandeldIn(beslissing);
    const van = Math.max(before, punt.aanvang?.value ?? before);
    before = stemming?.tijd?.value ?? van;
    return stemming ? [{ beslissing, stemming, van, tot: after.get(beslissing) ?? next }] : [];
  });
}
