// src/vergadering: the council, and its meetings from what was typed to what was decided.

import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { formatDatum } from '../domain/datum.ts';
import { periodeOp, type Raad } from '../domain/raad.ts';
import type { Vergadering } from '../domain/vergadering.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import type { Beslissing } from './beslissingen.ts';
import { checkVergadering } from './controles/check-vergadering.ts';
import { readVergadering } from './lezen/read-vergadering.ts';
import { type Eerder, type GeteldeVergadering, telVergadering } from './tellen/tel-vergadering.ts';

/** What a meeting is read with besides its own file. */
export interface Vergaderomgeving {
  readonly raad: Raad;
  /** What earlier meetings left of a decision. */
  eerder(beslissing: Beslissing, vergadering: Vergadering): Eerder;
}

/**
 * A meeting, counted and held against the law and itself; all problems at once. A value with errors is good enough to
 * look for further problems, not to print.
 */
export function leesVergadering(
  parsed: ParsedDocument,
  { raad, eerder }: Vergaderomgeving,
): Result<GeteldeVergadering> {
  const { value: vergadering, diagnostics } = readVergadering(parsed);
  if (!vergadering) return { diagnostics };
  const periode = periodeOp(raad, vergadering.datum.value);
  if (!periode) return { diagnostics: [...diagnostics, withoutCouncil(vergadering, raad)] };
  const geteld = telVergadering(vergadering, periode, (beslissing) => eerder(beslissing, vergadering));
  const found = checkVergadering(geteld.value, raad);
  return { value: geteld.value, diagnostics: [...diagnostics, ...geteld.diagnostics, ...found] };
}

function withoutCouncil({ datum }: Vergadering, { perioden, source }: Raad): Diagnostic {
  const first = perioden[0]?.vanaf.value ?? '';
  const melding = `In ${source.path} staat niet wie er op ${formatDatum(datum.value)} in de raad zaten.`;
  const hint = `De eerste periode begint daar op ${formatDatum(first)}. Voeg een periode toe, of kijk de datum na.`;
  return fout('raad', melding, datum.span, { hint });
}
