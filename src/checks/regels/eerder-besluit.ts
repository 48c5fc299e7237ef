import { mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { Regel, Vondst } from '../regel.ts';
import { bestaat, readDagen } from '../tekst/dag.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

/** What may stand between a decision and its date: "Nota X (zaak 12) van", "besluit 2023-14 d.d.". */
const TUSSEN =
  /^['"’”)]?(?:\s*\([^)]*\))?,?\s*(?:(?:is\s+)?(?:vastgesteld|genomen)\s+op|van|d\.d\.|dd\.?|op)\s+$/i;

/** The date of an earlier decision in the text is the one in the list of earlier decisions. */
export const eerderBesluit: Regel = {
  naam: 'eerder-besluit',
  groep: 'tijd',
  ernst: 'waarschuwing',
  kort: 'De datum van een eerder besluit is in de tekst dezelfde als onder eerdere_besluiten.',
  waarom:
    'Een besluit heeft één datum. Noemt de tekst een andere dan de lijst met eerdere besluiten, dan zoekt de lezer het verkeerde stuk. Alleen een datum die direct achter de titel of het kenmerk staat wordt vergeleken.',
  fout: 'eerdere_besluiten:\n  - { titel: Mobiliteitsplan 2024-2030, datum: 2024-03-14 }\n---\nDeze route staat in het Mobiliteitsplan 2024-2030 van ‹15 maart 2024›.',
  goed: 'eerdere_besluiten:\n  - { titel: Mobiliteitsplan 2024-2030, datum: 2024-03-14 }\n---\nDeze route staat in het Mobiliteitsplan 2024-2030 van 14 maart 2024.',
  check: ({ voorstel, passages }) =>
    voorstel.eerdereBesluiten.flatMap(({ titel, kenmerk, datum }) => {
      if (!datum) return [];
      const names = [titel.value, ...(kenmerk ? [kenmerk.value] : [])].filter((name) => name.length >= 5);
      return passages.flatMap((passage) =>
        readDagen(passage.text).flatMap(({ iso, start, end }): Vondst[] => {
          const before = passage.text.slice(0, start);
          const name = names.find((one) => {
            const at = before.toLowerCase().lastIndexOf(one.toLowerCase());
            return at >= 0 && TUSSEN.test(before.slice(at + one.length));
          });
          if (name === undefined || iso === datum.value) return [];
          const melding = `'${name}' is volgens eerdere_besluiten van ${formatDatum(datum.value)}, maar hier staat ${passage.text.slice(start, end)}.`;
          const verwant = [{ melding: 'Hier staat de datum van het besluit.', span: datum.span }];
          const tekst = formatDatum(datum.value);
          const keuzes = [
            mogelijkIn(`Schrijf hier '${tekst}'`, { passage, start, end, tekst }),
            ...(bestaat(iso)
              ? [mogelijkHerstel(`Schrijf ${iso} bij eerdere_besluiten`, vervang(datum.span, iso))]
              : []),
          ].filter((one) => one !== undefined);
          return [
            {
              melding,
              span: spanIn(passage, start, end),
              hint: 'Kijk na welke datum klopt.',
              verwant,
              keuzes,
            },
          ];
        }),
      );
    }),
};
