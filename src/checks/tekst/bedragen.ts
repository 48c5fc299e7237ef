import { type BedragInTekst, vindBedragen } from '../../domain/bedrag-in-tekst.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { Passage } from './passage.ts';

/** All that is meant as an amount in a passage, in order. */
export const readBedragen: (passage: Passage) => readonly BedragInTekst[] = oncePer(({ text }) =>
  vindBedragen(text),
);
