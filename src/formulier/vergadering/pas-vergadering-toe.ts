import { describeVorm } from '../../domain/vorm.ts';
import { vergaderingSchema } from '../../vergadering/lezen/vergadering-schema.ts';
import { pasYamlToe } from '../pas-yaml-toe.ts';
import { sleutelsOp } from '../tabellen/tabelbron.ts';
import type { Wens } from '../wens.ts';
import { zetStem } from './zet-stem.ts';

/**
 * Does what was done in the form of a meeting in its text. What cannot be done leaves the text as it was; every comment
 * stays, and so does to the byte all that the deed does not touch.
 */
export function pasVergaderingToe(tekst: string, wens: Wens): string {
  if (wens.soort === 'stem') return zetStem(tekst, wens);
  const pad = 'pad' in wens ? wens.pad : [];
  return pasYamlToe(tekst, wens, sleutelsOp(describeVorm(vergaderingSchema), pad.slice(0, -1))) ?? tekst;
}
