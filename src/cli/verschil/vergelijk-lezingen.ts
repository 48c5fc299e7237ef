import type { Bronnaam } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Sjablonen } from '../../pipeline.ts';
import { compareLezingen } from '../../verschil/lezing/compare-lezingen.ts';
import type { Lezing } from '../../verschil/lezing/lezing.ts';
import { workingWorld } from '../proposals/working-world.ts';
import type { Kant } from './kant.ts';
import { metSjablonen } from './met-sjablonen.ts';
import { sameFile } from './pair-voorstellen.ts';
import { errorsOf, type Uitkomst } from './uitkomst.ts';

/** One side of a comparison with the files of one kind of source on it. */
export interface Bronkant {
  readonly kant: Kant;
  readonly paden: readonly string[];
}

/**
 * Compares the sources of one kind on two sides: by their path, and what is left over by what they are called. Files of
 * which no byte differs are left out, unread, unless `alles`: what they say may depend on another file that changed.
 */
export async function vergelijkLezingen(
  bron: Exclude<Bronnaam, 'voorstel'>,
  oud: Bronkant,
  nieuw: Bronkant,
  sjablonen: Sjablonen,
  alles = false,
): Promise<{ readonly uitkomsten: readonly Uitkomst[]; readonly ongewijzigd: number }> {
  const both = nieuw.paden.filter((pad) => oud.paden.includes(pad));
  const changed = both.filter((pad) => alles || !sameFile(oud.kant, nieuw.kant, pad));
  for (const { kant, paden } of [oud, nieuw])
    kant.prefetch(paden.filter((pad) => changed.includes(pad) || !both.includes(pad)));
  const read = await leesKant(bron, sjablonen);
  const gone = oud.paden.filter((pad) => !both.includes(pad)).map((pad) => read(pad, oud.kant));
  const came = nieuw.paden.filter((pad) => !both.includes(pad)).map((pad) => read(pad, nieuw.kant));
  const moved = came.map((one) => ({ one, origin: gone.find((other) => isZelfde(one, other)) }));
  const paren: readonly Lezingpaar[] = [
    ...changed.map((pad) => ({ oud: read(pad, oud.kant), nieuw: read(pad, nieuw.kant) })),
    ...moved.map(({ one, origin }) => ({ nieuw: one, ...(origin && { oud: origin }) })),
    ...gone.filter((one) => !moved.some(({ origin }) => origin === one)).map((one) => ({ oud: one })),
  ];
  const uitkomsten = paren.map((paar) => lezingUitkomst(bron, paar, { oud: oud.kant, nieuw: nieuw.kant }));
  const told = uitkomsten.filter(({ soort, pad }) => soort !== 'gelijk' || !same(pad));
  return {
    uitkomsten: told.toSorted((a, b) => (a.pad < b.pad ? -1 : 1)),
    ongewijzigd: both.length - changed.length + uitkomsten.length - told.length,
  };
  function same(pad: string): boolean {
    return both.includes(pad) && sameFile(oud.kant, nieuw.kant, pad);
  }
}

/** A source on one side: read, or why it could not be. */
interface GelezenBron extends Result<Lezing> {
  readonly pad: string;
}

/** The same source on both sides; on one side only it is new or gone. */
interface Lezingpaar {
  readonly oud?: GelezenBron;
  readonly nieuw?: GelezenBron;
}

async function leesKant(bron: Exclude<Bronnaam, 'voorstel'>, sjablonen: Sjablonen) {
  const { lees } = await BRONSOORTEN[bron].werk();
  return (pad: string, { world }: Pick<Kant, 'world'>): GelezenBron => {
    const where = metSjablonen(world, workingWorld(), sjablonen.folder);
    const none: { readonly diagnostics: readonly Diagnostic[] } = { diagnostics: [] };
    return { pad, ...(lees?.({ world: where, sjablonen }, pad) ?? none) };
  };
}

/** Compares one source that is on one side or on both. */
export async function vergelijkLezing(
  bron: Exclude<Bronnaam, 'voorstel'>,
  oud: Bronkant,
  nieuw: Bronkant,
  sjablonen: Sjablonen,
): Promise<Uitkomst> {
  const read = await leesKant(bron, sjablonen);
  const [left] = oud.paden.map((pad) => read(pad, oud.kant));
  const [right] = nieuw.paden.map((pad) => read(pad, nieuw.kant));
  const paar = { ...(left && { oud: left }), ...(right && { nieuw: right }) };
  return lezingUitkomst(bron, paar, { oud: oud.kant, nieuw: nieuw.kant });
}

/** Sources under other names are one when they are called the same. */
function isZelfde({ value: one }: GelezenBron, { value: other }: GelezenBron): boolean {
  return one !== undefined && one.titel === other?.titel;
}

/** What became of a source, as far as its versions can be read. */
function lezingUitkomst(
  bron: Exclude<Bronnaam, 'voorstel'>,
  { oud, nieuw }: Lezingpaar,
  kanten: { readonly oud: Kant; readonly nieuw: Kant },
): Uitkomst {
  const pad = nieuw?.pad ?? oud?.pad ?? '';
  const diagnostics = [
    ...(oud ? errorsOf(oud.diagnostics, kanten.oud) : []),
    ...(nieuw ? errorsOf(nieuw.diagnostics, kanten.nieuw) : []),
  ];
  const onderwerp = (nieuw?.value ?? oud?.value)?.titel ?? '';
  const base = { bron, pad, onderwerp, diagnostics };
  if (!oud || !nieuw) return { ...base, soort: oud ? 'vervallen' : 'nieuw' };
  const moved = oud.pad === nieuw.pad ? {} : { padOud: oud.pad };
  if (!oud.value || !nieuw.value) return { ...base, ...moved, soort: 'onleesbaar' };
  const lezing = compareLezingen(oud.value, nieuw.value);
  return { ...base, ...moved, soort: lezing.delen.length === 0 ? 'gelijk' : 'gewijzigd', lezing };
}
