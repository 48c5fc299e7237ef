import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagenTussen } from '../../src/domain/datum.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { leesVergadering } from '../../src/vergadering/lees-vergadering.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { RAAD_YAML, raadOf, vergaderingText } from '../support/vergadering.ts';

/** What is said of a meeting with these keys, in a council with these. */
function found(keys: string, raadkeys: string) {
  const { source, places } = marked(vergaderingText(keys));
  const raad = raadOf(`${raadkeys}${RAAD_YAML}`).value;
  const parsed = parseDocument(source).value;
  if (!raad || !parsed) throw new Error('the fixture is wrong');
  const { diagnostics } = leesVergadering(parsed, {
    raad,
    eerder: () => ({ gestaakt: false, ongeldig: false }),
  });
  return {
    told: diagnostics.map(
      ({ ernst, regel, span, melding }) => `${ernst} ${regel} ${placeOf(span)} ${melding}`,
    ),
    places,
  };
}

const VOLLEDIG = 'datum: 2026-03-24\naanvang: 20:00\nplaats: raadzaal\n';

describe('the call of a meeting', () => {
  test.each([
    [10, '2026-03-14', undefined],
    [10, '2026-03-15', '9 dagen voor'],
    [10, '2026-03-23', '1 dag voor'],
    [10, '2026-03-24', '0 dagen voor'],
    [14, '2026-02-28', undefined],
  ])('should be %i days before it: sent on %s', (days, verzonden, when) => {
    const { told, places } = found(
      `${VOLLEDIG}verzonden: ${M}${verzonden}`,
      `termijn_stukken: ${days}\ninzage: Op de website.\n`,
    );
    expect(told).toEqual(
      when === undefined
        ? []
        : [
            `waarschuwing termijn-stukken ${places[0]} De stukken gaan ${when} de vergadering weg; volgens raad.yaml is dat ten minste ${days} dagen ervoor.`,
          ],
    );
  });

  test('should not be after it, whatever the council wants', () => {
    const { told, places } = found(`${VOLLEDIG}verzonden: ${M}2026-03-26`, 'inzage: Op de website.\n');
    expect(told).toEqual([
      `waarschuwing termijn-stukken ${places[0]} De stukken gaan 2 dagen na de vergadering weg.`,
    ]);
  });

  test('should say when and where, and where the papers are, as long as the meeting is to come', () => {
    const { told, places } = found(`verzonden: ${M}2026-03-01`, '');
    expect(told).toEqual([
      `waarschuwing oproeping ${places[0]} In de uitnodiging staat niet hoe laat de vergadering begint (\`aanvang\`), waar zij is (\`plaats\`) en waar de stukken te lezen zijn (\`inzage\`) (artikel 19).`,
    ]);
    const held = 'agenda: [{ nr: 1, titel: Een punt, uitkomst: zonder-stemming }]';
    expect(found(`verzonden: 2026-03-01\n${held}`, '').told).toEqual([]);
    expect(found('datum: 2026-03-24', '').told).toEqual([]);
  });

  test('should count days as the calendar does', () => {
    const day = fc.integer({ min: 0, max: 300 * 365 });
    const iso = (after: number) => new Date(Date.UTC(1890, 0, 1 + after)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (first, second) => {
        expect(dagenTussen(iso(first), iso(second))).toBe(second - first);
      }),
      { seed: 14 },
    );
  });
});
