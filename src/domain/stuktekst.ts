import type { Located } from '../source/located.ts';
import type { Amendement, Motie, Nieuwpunt, Subamendement, Wijziging } from './amendement.ts';
import type { Besluitpunt } from './besluitpunt.ts';
import type { Tekst } from './tekst.ts';
import type { LopendeTekst } from './voorstel.ts';

/**
 * The running text of an amendment, subamendement or motie in the form that a proposal has it, so that what is asked of
 * the one can be asked of the other; `punten` are those of the proposal that it is about.
 */
export function stuktekst(
  stuk: Amendement | Subamendement | Motie,
  punten: readonly Besluitpunt[],
): LopendeTekst {
  return {
    source: stuk.source,
    geletOp: [],
    overwegende: [...stuk.constaterende, ...stuk.overwegende, ...eigenTekst(stuk)],
    gehoord: [],
    besluitpunten: punten,
    besluitpuntenCollege: [],
    secties: stuk.secties.map(({ kop, inhoud }) => ({
      sleutel: '',
      vrij: true,
      kop,
      inhoud,
      argumenten: [],
      span: kop.span,
    })),
    voetnoten: stuk.voetnoten,
  };
}

function eigenTekst(stuk: Amendement | Subamendement | Motie): readonly Located<Tekst>[] {
  switch (stuk.soort) {
    case 'motie':
      return [...stuk.vanMening, ...stuk.uitspraken, ...stuk.verzoekt.map(({ tekst }) => tekst)];
    case 'amendement':
      return stuk.wijzigingen.flatMap(nieuweTekst);
    case 'subamendement':
      return stuk.wijzigingen.flatMap(({ wordt }) => (wordt ? nieuweTekst(wordt) : []));
  }
}

/** What an operation puts into the decision. */
function nieuweTekst(wijziging: Wijziging): readonly Located<Tekst>[] {
  switch (wijziging.soort) {
    case 'vervang':
      return vanPunt(wijziging.wordt);
    case 'voeg_toe':
      return wijziging.wordt.flatMap(vanPunt);
    case 'zinsnede':
      return wijziging.wordt ? [wijziging.wordt] : [];
    case 'opdracht':
      return [wijziging.tekst];
    default:
      return [];
  }
}

function vanPunt({ tekst, sub }: Nieuwpunt): readonly Located<Tekst>[] {
  return [tekst, ...sub.flatMap(vanPunt)];
}

/** The ids of the points that a piece brings. */
export function nieuweIds(stuk: Amendement | Subamendement | Motie): readonly string[] {
  if (stuk.soort === 'motie') return [];
  const operations =
    stuk.soort === 'amendement' ? stuk.wijzigingen : stuk.wijzigingen.flatMap(({ wordt }) => wordt ?? []);
  return operations.flatMap((one) => {
    if (one.soort === 'vervang') return idsIn(one.wordt);
    return one.soort === 'voeg_toe' ? one.wordt.flatMap(idsIn) : [];
  });
}

function idsIn({ id, sub }: Nieuwpunt): readonly string[] {
  return [...(id ? [id.value] : []), ...sub.flatMap(idsIn)];
}
