import { type Bedoeling, bedoeldeNaamIn } from '../../diagnostics/bedoeld.ts';
import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { blokkenVan, segmentenVan } from '../../domain/alle-tekst.ts';
import type { Bijschriftsoort, Bijschriftverwijzing } from '../../domain/tekst.ts';
import { figuurnaam } from '../../domain/tekstblok.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { spanOf } from '../../source/source-text.ts';
import type { CheckInput } from '../check.ts';
import type { Regel } from '../regel.ts';

type Probleem = { readonly melding: string } & Bedoeling;

/** Each `:tabel[…]` and `:figuur[…]` names one table or picture that stands in the text. */
export const bijschriftVerwijzing: Regel = {
  naam: 'bijschrift-verwijzing',
  groep: 'tekst',
  ernst: 'fout',
  kort: 'Een verwijzing naar een tabel of figuur wijst naar wat in de tekst staat.',
  waarom:
    'Met :tabel[lasten] en :figuur[gebruik] verwijst u naar een tabel of afbeelding in de tekst. In het document komt het nummer of de titel, als link. Zij moet dus in de tekst staan, met een titel of bijschrift.',
  fout: 'financien:\n  jaren: [2026]\n  lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }\n---\n## Financiën\n\nDe nota kost :bedrag[lasten.totaal], zie ‹:tabel[lasten]›.',
  goed: 'financien:\n  jaren: [2026]\n  lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }\n---\n## Financiën\n\nDe kosten staan in :tabel[lasten] en de dekking in :tabel[dekking]:\n\n::tabel[lasten]\n\n::tabel[dekking]',
  vast: true,
  check: (input) =>
    [...segmentenVan(input.voorstel, 'tabel'), ...segmentenVan(input.voorstel, 'figuur')].flatMap((one) => {
      const problem = placeProblem(one, input.voorstel) ?? nameProblem(one, input);
      return problem ? [{ ...problem, span: one.span }] : [];
    }),
};

/** What is wrong with where the reference stands. */
function placeProblem({ soort, naam, span }: Bijschriftverwijzing, voorstel: Voorstel): Probleem | undefined {
  const { source, start } = span;
  if (naam === '') {
    const example = soort === 'tabel' ? 'lasten' : 'gebruik';
    return {
      melding: `Achter :${soort} staat geen naam.`,
      hint: `Schrijf de naam tussen rechte haken: \`:${soort}[${example}]\`.`,
    };
  }
  if (span.start < voorstel.frontmatter.end)
    return {
      melding: `In een besluitpunt of overweging kan geen verwijzing naar een ${soort} staan: het besluit heeft zijn eigen tekst.`,
      hint: 'Zeg het in woorden, of noem het bedrag met :bedrag[…].',
    };
  const before = voorstel.source.text.slice(0, span.start);
  if (before.endsWith(':'))
    return {
      melding: `Voor :${soort} staat een dubbele punt te veel.`,
      hint: `Schrijf \`:${soort}[${naam}]\`, met één dubbele punt.`,
      herstel: veiligHerstel('Haal één dubbele punt weg', vervang(spanOf(source, start - 1, start), '')),
    };
  const [word] = /\p{L}+(?=\s+$)/u.exec(before.slice(-30)) ?? [];
  return word?.toLowerCase() === soort
    ? {
        melding: `Hier komt "${word} ${soort}" te staan: het woord '${soort}' hoort al bij de verwijzing.`,
        hint: `Haal '${word}' voor \`:${soort}[${naam}]\` weg.`,
        herstel: veiligHerstel(
          `Haal '${word}' weg`,
          vervang(
            spanOf(source, start - (/\p{L}+\s+$/u.exec(before.slice(-30))?.[0].length ?? 0), start),
            '',
          ),
        ),
      }
    : undefined;
}

/** What is wrong with the name. */
function nameProblem(
  { soort, naam, span }: Bijschriftverwijzing,
  { voorstel, financien }: CheckInput,
): Probleem | undefined {
  const names = namesOf(soort, voorstel);
  const times = names.filter((one) => one === naam).length;
  if (times === 1) return soort === 'figuur' ? withoutCaption(naam, voorstel) : undefined;
  if (times > 1)
    return {
      melding: `De ${soort} '${naam}' staat ${times} keer in de tekst: welke wordt bedoeld, is niet te zien.`,
      hint: 'Laat er één staan, of verwijs in woorden.',
    };
  if (soort === 'tabel' && financien.tabellen.has(naam))
    return {
      melding: `De tabel '${naam}' staat niet in de tekst.`,
      hint: `Zet \`::tabel[${naam}]\` op een eigen regel waar de tabel moet komen.`,
    };
  const known = [...new Set(names)];
  const list =
    known.length > 0
      ? `In de tekst staan: ${known.join(', ')}.`
      : soort === 'tabel'
        ? 'In de tekst staat geen tabel uit `financien`; die plaatst u met `::tabel[naam]`.'
        : 'In de tekst staat geen afbeelding.';
  return {
    melding: `Er staat geen ${soort} '${naam}' in de tekst.`,
    ...bedoeldeNaamIn(span, naam, known, list),
  };
}

function namesOf(soort: Bijschriftsoort, voorstel: Voorstel): readonly string[] {
  return soort === 'tabel'
    ? blokkenVan(voorstel, 'tabelplaats').map(({ naam }) => naam)
    : blokkenVan(voorstel, 'afbeelding').map(figuurnaam);
}

/** A picture without a caption has nothing by which a reader could find it. */
function withoutCaption(naam: string, voorstel: Voorstel): Probleem | undefined {
  const figuur = blokkenVan(voorstel, 'afbeelding').find((one) => figuurnaam(one) === naam);
  return figuur?.bijschrift === ''
    ? {
        melding: `De afbeelding '${naam}' heeft geen bijschrift: een lezer kan haar niet vinden.`,
        hint: `Zet een bijschrift achter het pad: \`![…](${figuur.bestand} "Bijschrift")\`.`,
      }
    : undefined;
}
