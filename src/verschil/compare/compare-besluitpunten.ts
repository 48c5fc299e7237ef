// src/verschil/compare: finds what differs, one part of a proposal a file.

import { type Puntkoppeling, type Puntversie, pairPunten, sameParent } from '../../besluit/pair-punten.ts';
import { type Besluitpunt, comparePad, type Puntpad } from '../../domain/besluitpunt.ts';
import { heelDeel } from '../deel.ts';
import type { BesluitpuntVerschil } from '../verschil.ts';
import { compareRegel } from './compare-regel.ts';
import type { Lezer, Regel } from './lezer.ts';

/** A point as it is compared. */
export interface Punt extends Regel, Puntversie<Punt> {
  /** "2" or "2a". */
  readonly label: string;
}

export interface BesluitpuntenUitkomst {
  readonly verschillen: readonly BesluitpuntVerschil[];
  /** Which point became which. */
  readonly koppeling: Puntkoppeling<Punt>;
}

/** What changed in the besluitpunten and their parts, in the order of the new version. */
export function compareBesluitpunten(
  oud: readonly Besluitpunt[],
  nieuw: readonly Besluitpunt[],
  lezers: { readonly oud: Lezer; readonly nieuw: Lezer },
): BesluitpuntenUitkomst {
  const koppeling = pairPunten(
    oud.map((punt) => read(punt, lezers.oud)),
    nieuw.map((punt) => read(punt, lezers.nieuw)),
  );
  const found: Gevonden[] = [
    ...koppeling.paren.flatMap((paar) => {
      const verschil = comparePunt(paar.oud, paar.nieuw, paar.verplaatst);
      return verschil ? [{ pad: paar.nieuw.pad, verschil }] : [];
    }),
    ...koppeling.vervallen.map(({ pad, label, tekst }): Gevonden => {
      const delen = heelDeel('vervallen', tekst);
      return {
        pad,
        verschil: { soort: 'vervallen', oud: label, verplaatst: false, berekend: false, tekst: delen },
      };
    }),
    ...koppeling.nieuw.map(({ pad, label, tekst }): Gevonden => {
      const delen = heelDeel('ingevoegd', tekst);
      return {
        pad,
        verschil: { soort: 'nieuw', nieuw: label, verplaatst: false, berekend: false, tekst: delen },
      };
    }),
  ];
  return { verschillen: found.toSorted(byPlace).map(({ verschil }) => verschil), koppeling };
}

function read({ pad, label, id, tekst, sub }: Besluitpunt, lezer: Lezer): Punt {
  return {
    pad,
    label,
    ...(id && { id: id.value }),
    ...lezer(tekst.value),
    sub: sub.map((one) => read(one, lezer)),
  };
}

interface Gevonden {
  readonly pad: Puntpad;
  readonly verschil: BesluitpuntVerschil;
}

/** By number; what is gone stands where it stood, before what took its number. */
function byPlace(a: Gevonden, b: Gevonden): number {
  const order = comparePad(a.pad, b.pad);
  return order !== 0
    ? order
    : Number(b.verschil.nieuw === undefined) - Number(a.verschil.nieuw === undefined);
}

/**
 * What changed in one point; undefined when it reads the same and kept its number, or only went along to another
 * number of the point that it is a part of.
 */
function comparePunt(oud: Punt, nieuw: Punt, verplaatst: boolean): BesluitpuntVerschil | undefined {
  const found = compareRegel(oud, nieuw);
  const nummers = { oud: oud.label, nieuw: nieuw.label };
  if (found) return { soort: 'gewijzigd', ...nummers, verplaatst, ...found };
  if (!verplaatst && (oud.label === nieuw.label || !sameParent(oud.pad, nieuw.pad))) return undefined;
  const tekst = heelDeel('gelijk', nieuw.tekst);
  return { soort: verplaatst ? 'verplaatst' : 'hernummerd', ...nummers, verplaatst, berekend: false, tekst };
}
