import { withParts } from '../../besluit/pair-punten.ts';
import { readPunten } from '../../besluit/read-punten.ts';
import { adresVan } from '../../domain/besluitpunt.ts';
import type { Lezing } from '../../pipeline.ts';
import type { Span } from '../../source/source-text.ts';
import type { Stand } from '../session.ts';

/** A besluitpunt as it was typed. */
export interface BekendPunt {
  /** "2", "2b", "c1". */
  readonly adres: string;
  readonly id?: string | undefined;
  /** As typed, with its Markdown. */
  readonly tekst: string;
  readonly span: Span;
}

/** The proposal that a text is, or beside which it lies. */
export function voorstelVan({ lezing, bij }: Stand): Lezing | undefined {
  return lezing ?? bij;
}

/** The besluitpunten of the proposal that a text is or beside which it lies, each before its parts, those of the college last. */
export function puntenVan(stand: Stand): readonly BekendPunt[] {
  const frontmatter = (stand.lezing ? (stand.parsed ?? stand.lezing.parsed) : stand.bij?.parsed)?.frontmatter
    .value;
  if (!frontmatter) return [];
  const punten = [...readPunten(frontmatter), ...readPunten(frontmatter, 'college')];
  return punten
    .flatMap(withParts)
    .map(({ pad, id, tekst, span }) => ({ adres: adresVan(pad), id, tekst, span }));
}

/** The point with a number or an id. */
export function zoekPunt(punten: readonly BekendPunt[], naam: string): BekendPunt | undefined {
  const bare = naam.toLowerCase().replace(/(?<=\d[a-z]?)\.(?=[a-z])/g, '');
  return punten.find(
    ({ id, adres }) => id === naam || adres.replaceAll('.', '') === bare.replaceAll('.', ''),
  );
}
