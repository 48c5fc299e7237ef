import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { type Fractie, findFractie, findLid, type Persoon, type Raadsperiode } from '../../domain/raad.ts';
import type { Stemkant, Stemmers } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import { unknownFractie, unknownLid, unknownStemmer } from './onbekend.ts';

/** What was typed for a group on one side of a vote. */
export interface Fractiedeel {
  /** Members named or numbered. */
  readonly aantal: number;
  /** All others of the group that are there too: it was named without a number. */
  readonly rest: boolean;
  readonly leden: readonly { readonly lid: Persoon; readonly span: Span }[];
  /** Where it was named first. */
  readonly span: Span;
}

/** One side of a vote with the groups and members that it names. */
export interface HerkendeKant {
  /** Everybody who is there and is not named elsewhere. */
  readonly overigen: boolean;
  readonly delen: ReadonlyMap<Fractie, Fractiedeel>;
}

/** Finds the groups and members that one side of a vote names. */
export function recognizeKant(kant: Stemkant, periode: Raadsperiode): Valued<HerkendeKant> {
  if (kant.soort !== 'genoemd') return ok({ overigen: kant.soort === 'overigen', delen: new Map() });
  const delen = new Map<Fractie, Fractiedeel>();
  const diagnostics: Diagnostic[] = [];
  for (const stemmers of kant.stemmers) {
    const { value, diagnostics: found } = recognize(stemmers, periode);
    for (const one of found) diagnostics.push(one);
    if (!value) continue;
    const { fractie, deel } = value;
    const before = delen.get(fractie);
    if (before?.rest && deel.rest) {
      diagnostics.push(fout('fractie-telling', `${fractie.naam.value} staat hier twee keer.`, deel.span));
    }
    delen.set(fractie, before ? together(before, deel) : deel);
  }
  return ok({ overigen: false, delen }, diagnostics);
}

function together(one: Fractiedeel, other: Fractiedeel): Fractiedeel {
  return {
    aantal: one.aantal + other.aantal,
    rest: one.rest || other.rest,
    leden: [...one.leden, ...other.leden],
    span: one.span,
  };
}

function recognize(
  { naam, soort, aantal, leden }: Stemmers,
  periode: Raadsperiode,
): { readonly value?: { fractie: Fractie; deel: Fractiedeel }; readonly diagnostics: readonly Diagnostic[] } {
  const fractie = soort === 'lid' ? undefined : findFractie(periode, naam.value);
  const lid = soort === 'fractie' ? undefined : findLid(periode, naam.value);
  if (fractie && lid) {
    const melding = `'${naam.value}' is een fractie en ook een lid van ${lid.fractie.naam.value}.`;
    const hint = `Schrijf { fractie: ${naam.value} } of { lid: ${naam.value} }.`;
    return { diagnostics: [fout('fractie-onbekend', melding, naam.span, { hint })] };
  }
  if (lid) {
    const deel = { aantal: 1, rest: false, leden: [{ lid: lid.lid, span: naam.span }], span: naam.span };
    return { value: { fractie: lid.fractie, deel }, diagnostics: [] };
  }
  if (!fractie) {
    const unknown = { fractie: unknownFractie, lid: unknownLid }[soort ?? 'fractie'];
    return { diagnostics: [soort === undefined ? unknownStemmer(naam, periode) : unknown(naam, periode)] };
  }
  const named = leden.map((one) => readLidVan(one, fractie, periode));
  const known = named.flatMap(({ found }) => found ?? []);
  const diagnostics = named.flatMap(({ diagnostic }) => diagnostic ?? []);
  const number = aantal?.value ?? known.length;
  if (aantal && known.length > aantal.value) {
    const melding = `Van ${fractie.naam.value} stemden er ${aantal.value}, maar hier staan ${known.length} namen.`;
    diagnostics.push(fout('fractie-telling', melding, aantal.span));
  }
  const rest = aantal === undefined && leden.length === 0;
  return { value: { fractie, deel: { aantal: number, rest, leden: known, span: naam.span } }, diagnostics };
}

function readLidVan(
  naam: Located<string>,
  fractie: Fractie,
  periode: Raadsperiode,
): { readonly found?: { lid: Persoon; span: Span }; readonly diagnostic?: Diagnostic } {
  const zetel = findLid(periode, naam.value);
  if (!zetel) return { diagnostic: unknownLid(naam, periode) };
  if (zetel.fractie === fractie) return { found: { lid: zetel.lid, span: naam.span } };
  const melding = `${zetel.lid.naam.value} zit voor ${zetel.fractie.naam.value} in de raad, niet voor ${fractie.naam.value}.`;
  return { diagnostic: fout('lid-onbekend', melding, naam.span) };
}
