// src/session/actions: what can be done with what stands at a place, though nothing is wrong with it.

import type { Span } from '../../source/source-text.ts';
import { lezingNu } from '../known/lezing-nu.ts';
import type { Stand } from '../session.ts';
import { bedragHandelingen } from './bedragen.ts';
import type { Handeling } from './handeling.ts';
import { jaarHandelingen } from './jaren.ts';
import { puntHandelingen } from './punten.ts';

/**
 * What can be done with what is selected, or stands at an empty span: couple amounts to the tables, name and move
 * besluitpunten, begin an argument, put years in order. Nothing of a text that cannot be read as it stands.
 */
export function actionsAt(stand: Stand, span: Span): readonly Handeling[] {
  return actionsIn(stand)(span);
}

/** The same for many places of one text, of which what they share is looked up once. */
export function actionsIn(stand: Stand): (span: Span) => readonly Handeling[] {
  if (stand.soort !== 'voorstel' || !stand.parsed) return () => [];
  // Places in a text as it was before it broke say nothing of this one.
  const lezing = lezingNu(stand);
  const kinds = [
    ...(lezing ? [bedragHandelingen(lezing)] : []),
    puntHandelingen(stand),
    jaarHandelingen(stand),
  ];
  return (span) => kinds.flatMap((kind) => kind(span));
}
