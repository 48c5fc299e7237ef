import { withParts } from '../../besluit/pair-punten.ts';
import { adresVan } from '../../domain/besluitpunt.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import { editText } from '../../source/edit-text.ts';
import type { Plek, Puntlijst } from '../wens.ts';
import { leesBoom, nodeAt } from '../yaml/boom.ts';
import { zetWaarde } from '../yaml/waarde.ts';
import { padVan, skeletVan } from './koppen.ts';
import { alsGroep, puntpad } from './verplaats.ts';

/**
 * Gives a point an id, by which the heads about it and each `:punt[…]` in the text then know it; the text as it was where
 * it has one, or the text of a point would become another.
 */
export function geefNaam(
  tekst: string,
  soort: SoortSjabloon | undefined,
  lijst: Puntlijst,
  { plek, id }: { readonly plek: Plek; readonly id: string },
): string {
  const voor = skeletVan(tekst, soort);
  const pad = voor && padVan(voor.punten, lijst, plek);
  const boom = leesBoom(tekst);
  const node = boom && nodeAt(boom, puntpad(lijst, plek));
  if (!voor || !pad || !boom || !node) return tekst;
  const grouped = alsGroep(tekst, boom, node);
  const named = zetWaarde(grouped, [...puntpad(lijst, plek), 'id'], id, VOLGORDE);
  const na = skeletVan(named, soort);
  const namen = (skelet: typeof voor) => skelet.punten.flatMap(withParts).map((one) => one.tekst.trim());
  if (named === tekst || !na || JSON.stringify(namen(na)) !== JSON.stringify(namen(voor))) return tekst;
  const adres = adresVan(pad);
  const koppen = na.koppen
    .filter(({ nummer, punt }) => typeof nummer.punt !== 'string' && adresVan(punt) === adres)
    .map(({ nummer, plaats }) => ({
      start: plaats.start,
      end: plaats.end,
      text: `${id}.${nummer.volgnummer}`,
    }));
  const genoemd = [...named.matchAll(/(?<=:punt\[)[\w.]+(?=\])/g)]
    .filter(({ 0: naam }) => naam.replaceAll('.', '').toLowerCase() === adres.replaceAll('.', ''))
    .map(({ 0: naam, index }) => ({ start: index, end: index + naam.length, text: id }));
  return editText(
    named,
    [...koppen, ...genoemd].toSorted((one, other) => one.start - other.start),
  );
}

const VOLGORDE = ['nummer', 'id', 'tekst', 'sub'];
