import { bedoeldeNaamIn } from '../../diagnostics/bedoeld.ts';
import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import { allePunten, findPunt, findPuntById, readAdres } from '../../domain/besluitpunt.ts';
import { puntenVanBeide } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Span } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Each `:punt[…]` names a besluitpunt by its id. */
export const onbekendBesluitpunt: Regel = {
  naam: 'onbekend-besluitpunt',
  groep: 'besluitpunten',
  ernst: 'fout',
  kort: 'Een verwijzing naar een besluitpunt bestaat.',
  waarom:
    'Met :punt[…] zet u het nummer van een besluitpunt in de tekst, dat meeverandert als er een punt bij komt. Tussen de haken staat het id van dat punt; de melding noemt ids die erop lijken.',
  fout: 'besluitpunten:\n  - id: nota\n    tekst: de Fietsnota 2026-2030 vast te stellen\n---\n## Aanleiding\n\nBesluitpunt ‹:punt[noot]› volgt uit de visie.',
  goed: 'besluitpunten:\n  - id: nota\n    tekst: de Fietsnota 2026-2030 vast te stellen\n---\n## Aanleiding\n\nBesluitpunt :punt[nota] volgt uit de visie.',
  vast: true,
  check: ({ voorstel, onleesbaar }) =>
    // What cannot be read has no ids either, and is reported there.
    onleesbaar.has('besluitpunten') || onleesbaar.has('besluitpunten_college')
      ? []
      : segmentenVan(voorstel, 'punt')
          .filter(({ id }) => !findPuntById(puntenVanBeide(voorstel), id))
          .map(({ id, span }) => ({ ...problemOf(id, voorstel, span), span })),
};

function problemOf(id: string, voorstel: Voorstel, span: Span): Omit<Vondst, 'span'> {
  const schrijf = (goed: string) => [`Schrijf ':punt[${goed}]'`, vervang(span, `:punt[${goed}]`)] as const;
  const besluitpunten = puntenVanBeide(voorstel);
  const ids = allePunten(besluitpunten).flatMap((punt) => punt.id?.value ?? []);
  if (id === '')
    return {
      melding: 'Achter :punt staat geen id.',
      hint: 'Schrijf het id tussen rechte haken: `:punt[krediet]`.',
    };
  const pad = readAdres(id);
  const numbered = pad && findPunt(besluitpunten, pad);
  if (numbered) {
    const own = numbered.id?.value;
    return {
      herstel: own === undefined ? undefined : veiligHerstel(...schrijf(own)),
      melding: `Tussen de haken hoort een id en geen nummer: '${id}' verandert als er een punt bij komt.`,
      hint: own
        ? `Schrijf \`:punt[${own}]\`.`
        : `Geef besluitpunt ${numbered.label} een id (\`- id: …\` met daaronder \`tekst: …\`) en noem dat hier.`,
    };
  }
  const known =
    ids.length > 0
      ? `De ids zijn: ${ids.join(', ')}.`
      : `Geef het besluitpunt een id: \`- id: ${id}\` met daaronder \`tekst: …\`.`;
  return { melding: `Geen besluitpunt heeft het id '${id}'.`, ...bedoeldeNaamIn(span, id, ids, known) };
}
