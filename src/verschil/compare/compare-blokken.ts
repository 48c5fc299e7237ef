import { matchItems, placesOfGone } from '../../matching/match-items.ts';
import { type Deel, heelDeel } from '../deel.ts';
import type { AlineaVerschil, Wijziging } from '../verschil.ts';
import { compareRegel } from './compare-regel.ts';
import { sentenceDelen } from './compare-tekst.ts';
import type { Blok } from './read-blokken.ts';

/** What changed in the blocks of one part, in the order of the new version; what is gone stands where it stood. */
export function compareBlokken(oud: readonly Blok[], nieuw: readonly Blok[]): readonly AlineaVerschil[] {
  const [before, after] = mergeSplits(oud, nieuw);
  const { paren, vervallen, nieuw: added } = matchItems({ oud: before.map(face), nieuw: after.map(face) });
  const entries: { readonly at: number; readonly verschil: AlineaVerschil }[] = [];
  for (const pair of paren) {
    const [left, right] = [before[pair.oud], after[pair.nieuw]];
    const one = left && right && compareBlok(left, right, pair.verplaatst);
    if (one) entries.push({ at: pair.nieuw, verschil: one });
  }
  for (const index of added) {
    const blok = after[index];
    if (blok) entries.push({ at: index, verschil: heelBlok('nieuw', blok) });
  }
  const place = placesOfGone(paren);
  for (const index of vervallen) {
    const blok = before[index];
    if (blok) entries.push({ at: place(index), verschil: heelBlok('vervallen', blok) });
  }
  return entries.toSorted((a, b) => a.at - b.at).map(({ verschil }) => verschil);
}

/** A block that came or went. */
export function heelBlok(soort: 'nieuw' | 'vervallen', blok: Blok): AlineaVerschil {
  const deel = soort === 'nieuw' ? 'ingevoegd' : 'vervallen';
  const tekst = blok.vorm === 'alinea' ? sentenceDelen(deel, blok.tekst) : heelDeel(deel, blok.tekst);
  return { soort, vorm: blok.vorm, berekend: false, tekst };
}

/** Blocks of different kinds are never the same; a table is known by its name. */
function face({ vorm, tekst, patroon }: Blok): string {
  if (vorm === 'tabel') return `${patroon}`;
  return vorm === 'alinea' || vorm === 'punt' ? tekst : `${SIGNS[vorm]} ${tekst}`;
}

const SIGNS = { kop: '#', citaat: '>', rij: '|', afbeelding: '!' } as const;

/** What changed from one block to another; undefined when a reader sees no difference. */
function compareBlok(oud: Blok, nieuw: Blok, verplaatst: boolean): AlineaVerschil | undefined {
  const soort: Wijziging = verplaatst ? 'verplaatst' : 'gewijzigd';
  const { vorm } = nieuw;
  const found = vorm === 'tabel' && oud.patroon === nieuw.patroon ? undefined : compareRegel(oud, nieuw);
  if (found) return { soort, vorm, ...found };
  const gelijk: readonly Deel[] = heelDeel('gelijk', nieuw.tekst);
  if (vorm === 'afbeelding' && oud.patroon !== nieuw.patroon)
    return { soort, vorm, berekend: false, tekst: gelijk };
  return verplaatst ? { soort, vorm, berekend: false, tekst: gelijk } : undefined;
}

/** A paragraph that was cut in pieces, or pieces that were joined, with every word the same, are made alike again. */
function mergeSplits(
  oud: readonly Blok[],
  nieuw: readonly Blok[],
): readonly [readonly Blok[], readonly Blok[]] {
  const known = (list: readonly Blok[]) =>
    new Set(list.flatMap(({ vorm, tekst }) => (vorm === 'alinea' ? [tekst] : [])));
  return [mergeInto(oud, known(nieuw)), mergeInto(nieuw, known(oud))];
}

/** Joins neighbouring paragraphs that together are one of `wanted`. */
function mergeInto(blokken: readonly Blok[], wanted: ReadonlySet<string>): readonly Blok[] {
  const longest = Math.max(0, ...[...wanted].map((text) => text.length));
  const done: Blok[] = [];
  for (let at = 0; at < blokken.length; at += 1) {
    const first = blokken[at];
    if (!first) continue;
    let [joined, last] = [first, at];
    for (let next = at + 1; next < blokken.length; next += 1) {
      const blok = blokken[next];
      if (!blok || first.vorm !== 'alinea' || blok.vorm !== 'alinea' || joined.tekst.length > longest) break;
      joined = {
        vorm: 'alinea',
        tekst: `${joined.tekst} ${blok.tekst}`,
        patroon: `${joined.patroon} ${blok.patroon}`,
      };
      if (wanted.has(joined.tekst)) last = next;
      if (last === next) break;
    }
    done.push(last === at ? first : joined);
    at = last;
  }
  return done;
}
