import { mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Regel, Vondst } from '../regel.ts';
import { bestaat, readDagen } from '../tekst/dag.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

/** What may stand between a decision and its date: "Nota X (zaak 12) van", "besluit 2023-14 d.d.". */
const TUSSEN =
  /^['"’”)]?(?:\s*\([^)]*\))?,?\s*(?:(?:is\s+)?(?:vastgesteld|genomen)\s+op|van|d\.d\.|dd\.?|op)\s+$/i;

/** So far before a date the title of its decision begins at most. */
const VERST = 500;

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
  check: ({ voorstel, passages }) => {
    const genoemd = zoekNamen(voorstel.eerdereBesluiten);
    if (!genoemd) return [];
    const perBesluit = new Map<EerderBesluit, Vondst[]>();
    for (const passage of passages) {
      const lower = passage.text.toLowerCase();
      for (const { iso, start, end } of readDagen(passage.text)) {
        for (const [besluit, name] of genoemd(lower.slice(Math.max(0, start - VERST), start))) {
          const { datum } = besluit;
          if (!datum || iso === datum.value) continue;
          const melding = `'${name}' is volgens eerdere_besluiten van ${formatDatum(datum.value)}, maar hier staat ${passage.text.slice(start, end)}.`;
          const verwant = [{ melding: 'Hier staat de datum van het besluit.', span: datum.span }];
          const tekst = formatDatum(datum.value);
          const keuzes = [
            mogelijkIn(`Schrijf hier '${tekst}'`, { passage, start, end, tekst }),
            ...(bestaat(iso)
              ? [mogelijkHerstel(`Schrijf ${iso} bij eerdere_besluiten`, vervang(datum.span, iso))]
              : []),
          ].filter((one) => one !== undefined);
          const span = spanIn(passage, start, end);
          const hint = 'Kijk na welke datum klopt.';
          const found = perBesluit.get(besluit) ?? [];
          perBesluit.set(besluit, found);
          found.push({ melding, span, hint, verwant, keuzes });
        }
      }
    }
    return voorstel.eerdereBesluiten.flatMap((besluit) => perBesluit.get(besluit) ?? []);
  },
};

type EerderBesluit = Voorstel['eerdereBesluiten'][number];

/** Shorter names stand in too many texts by chance. */
const KORTST = 5;

/**
 * Gives the decisions with a date of which the title or the number stands at the end of a text, in lower case, with nothing
 * behind it but what stands before a date. A name is looked up by its last letters: not each is looked for at each date.
 */
function zoekNamen(
  besluiten: readonly EerderBesluit[],
): ((voor: string) => ReadonlyMap<EerderBesluit, string>) | undefined {
  const perEinde = new Map<string, { readonly besluit: EerderBesluit; readonly name: string }[]>();
  for (const besluit of besluiten) {
    const { titel, kenmerk, datum } = besluit;
    for (const name of [titel.value, ...(kenmerk ? [kenmerk.value] : [])]) {
      if (!datum || name.length < KORTST) continue;
      const einde = name.toLowerCase().slice(-KORTST);
      const known = perEinde.get(einde) ?? [];
      perEinde.set(einde, known);
      known.push({ besluit, name });
    }
  }
  if (perEinde.size === 0) return undefined;
  return (voor) => {
    const found = new Map<EerderBesluit, string>();
    for (let end = voor.length; end >= KORTST; end -= 1)
      for (const { besluit, name } of perEinde.get(voor.slice(end - KORTST, end)) ?? []) {
        const named = voor.endsWith(name.toLowerCase(), end) && TUSSEN.test(voor.slice(end));
        if (named && !found.has(besluit)) found.set(besluit, name);
      }
    return found;
  };
}
