// src/besluit: the besluitpunten as a tree that is addressed by id or number, and what happens to it when
// points move.

import {
  deelCijfer,
  leesCijfer,
  maakCijfer,
  nummerReeks,
  type Orgaan,
  type Puntcijfer,
  type Puntpad,
} from '../domain/besluitpunt.ts';
import { type DataMap, type DataValue, isDataMap, isDataScalar } from '../source/data.ts';
import type { Span } from '../source/source-text.ts';
import type { Puntversie } from './pair-punten.ts';

/** A besluitpunt as it was typed, whether or not the proposal around it is good. */
export interface RuwPunt extends Puntversie<RuwPunt> {
  /** The place of its text. */
  readonly span: Span;
}

/** The keys under which points stand. */
const SLEUTELS = { raad: 'besluitpunten', college: 'besluitpunten_college' } as const;

/**
 * The besluitpunten of the frontmatter with their parts, those of the council unless another organ is asked for; what is no
 * point is left out, but keeps its number.
 */
export function readPunten(frontmatter: DataMap, orgaan: Orgaan = 'raad'): readonly RuwPunt[] {
  const key = SLEUTELS[orgaan];
  const value = Object.hasOwn(frontmatter, key) ? frontmatter[key] : undefined;
  if (!Array.isArray(value)) return [];
  const nummers = nummerReeks(value.map(givenNummer));
  return value.flatMap((one: DataValue, index) => {
    const { getal, letter } = deelCijfer(nummers[index] ?? index + 1);
    return readPunt(one, [maakCijfer(getal, letter, orgaan)]) ?? [];
  });
}

/** The number that was typed with a point ("2a"), if any. */
function givenNummer(value: DataValue): Puntcijfer | undefined {
  const nummer = isDataMap(value) ? value.nummer : undefined;
  return nummer !== undefined && isDataScalar(nummer) ? leesCijfer(nummer.value) : undefined;
}

function readList(value: DataValue | undefined, padVan: (nummer: number) => Puntpad): readonly RuwPunt[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: DataValue, index) => readPunt(one, padVan(index + 1)) ?? []);
}

function readPunt(value: DataValue, pad: Puntpad): RuwPunt | undefined {
  if (isDataScalar(value)) return { pad, tekst: value.value, span: value.span, sub: [] };
  if (!isDataMap(value)) return undefined;
  const { id, tekst, sub } = value;
  if (tekst === undefined || !isDataScalar(tekst)) return undefined;
  return {
    pad,
    ...(id !== undefined && isDataScalar(id) && { id: id.value }),
    tekst: tekst.value,
    span: tekst.span,
    sub: readList(sub, (nummer) => [...pad, nummer]),
  };
}
