import { zoekPunt } from '../besluit/amenderen/plek.ts';
import type { Druk } from '../besluit/amenderen/snijd-tekst.ts';
import type { Puntwoord } from '../besluit/amenderen/zinnen.ts';
import type { ComposeInput } from '../compose/compose-document.ts';
import { printer } from '../compose/printer.ts';
import { allePunten, type Besluitpunt, findPuntById } from '../domain/besluitpunt.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { lookupBedrag } from '../financien/lookup-bedrag.ts';

type Bron = Omit<ComposeInput, 'variant'>;

/** What the computed pieces of a proposal say. */
export function drukVan(bron: Bron): Druk {
  const print = printer({ ...bron, variant: 'openbaar' });
  return (segment) => print({ value: [segment], span: segment.span });
}

/** The words in which the sentences of an amendment name the points and the amounts of a proposal; `besluit`: the decision with it. */
export function puntwoorden(
  bron: Bron,
  enkelvoud: Puntwoord['enkelvoud'],
  besluit: readonly Besluitpunt[],
): Puntwoord {
  const punten = bron.voorstel.besluitpunten;
  const known = drukVan(bron);
  const labels = new Map(allePunten(besluit).map(({ tekst, label }) => [tekst.span, label]));
  return {
    enkelvoud,
    // A new point may be named by the id that it gets.
    druk: (segment) =>
      known(segment) || (segment.soort === 'punt' ? (findPuntById(besluit, segment.id)?.label ?? '') : ''),
    label: (doel) => zoekPunt(punten, { value: doel })?.label ?? doel,
    nieuw: (tekst) => labels.get(tekst.span),
    bedrag: (pad) => nameOf(bron.financien, pad),
    duizend: (pad) => bron.financien.tabellen.get(pad.trim().split('.')[0] ?? '')?.invoer === 'duizend',
  };
}

/** "‘Bouw’ in 2027", "de post ‘Bouw’", "de tabel ‘Lasten’" */
function nameOf(financien: Financien, pad: string): string {
  const tabel = financien.tabellen.get(pad.trim());
  if (tabel) return `de tabel ‘${tabel.titel}’`;
  const found = lookupBedrag(financien, pad);
  if (!found.ok) return pad;
  const kolom = found.tabel.kolommen.find(({ id }) => id === found.kolom);
  const many = found.tabel.kolommen.length > 1;
  return kolom && many ? `‘${found.rij.label}’ in ${kolom.kop}` : `de post ‘${found.rij.label}’`;
}
