import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { dagenTussen } from '../../domain/datum.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Raad } from '../../domain/raad.ts';
import { isGehouden, type Vergadering } from '../../domain/vergadering.ts';

/** Whether the members are called in time, and told what the law asks (Gemeentewet, article 19). */
export function checkOproeping(vergadering: Vergadering, raad: Raad): readonly Diagnostic[] {
  return [...checkTermijn(vergadering, raad), ...checkVolledig(vergadering, raad)];
}

/** The days between the papers and the meeting; how many there must be stands in the rules of order of the council. */
function checkTermijn(
  { verzonden, datum }: Vergadering,
  { termijnStukken, source }: Raad,
): readonly Diagnostic[] {
  if (!verzonden) return [];
  const days = dagenTussen(verzonden.value, datum.value);
  const count = (number: number) => (number === 1 ? '1 dag' : `${number} dagen`);
  const wanted = termijnStukken?.value ?? 0;
  if (days >= wanted && days >= 0) return [];
  const when = days < 0 ? `${count(-days)} na de vergadering` : `${count(days)} voor de vergadering`;
  const rule = termijnStukken ? `; volgens ${source.path} is dat ten minste ${count(wanted)} ervoor` : '';
  const hint = 'Kijk `verzonden` en `datum` na, of verstuur de stukken eerder.';
  return [waarschuwing('termijn-stukken', `De stukken gaan ${when} weg${rule}.`, verzonden.span, { hint })];
}

/** What the call of a meeting that is still to come says: the time, the place, and where its papers lie. */
function checkVolledig(vergadering: Vergadering, raad: Raad): readonly Diagnostic[] {
  const { verzonden, aanvang, plaats, inzage } = vergadering;
  if (!verzonden || isGehouden(vergadering)) return [];
  const missing = [
    ...(aanvang ? [] : ['hoe laat de vergadering begint (`aanvang`)']),
    ...(plaats ? [] : ['waar zij is (`plaats`)']),
    ...((inzage ?? raad.inzage) ? [] : ['waar de stukken te lezen zijn (`inzage`)']),
  ];
  if (missing.length === 0) return [];
  const melding = `In de uitnodiging staat niet ${opsomming(missing)} (artikel 19).`;
  const hint = 'Vul het aan. Wat elke keer hetzelfde is over de inzage, kan één keer in raad.yaml.';
  return [waarschuwing('oproeping', melding, verzonden.span, { hint })];
}
