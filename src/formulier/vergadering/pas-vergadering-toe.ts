import { describeVorm, type Vorm } from '../../domain/vorm.ts';
import { vergaderingSchema } from '../../vergadering/lezen/vergadering-schema.ts';
import { pasYamlToe } from '../pas-yaml-toe.ts';
import type { Wens } from '../wens.ts';
import type { Yamlpad } from '../yaml/boom.ts';
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

/** The keys that may stand at a path, in their order. */
function sleutelsOp(vorm: Vorm, pad: Yamlpad): readonly string[] {
  const [step, ...rest] = pad;
  if (vorm.soort === 'keus')
    return vorm.opties.map((one) => sleutelsOp(one, pad)).find((found) => found.length > 0) ?? [];
  if (vorm.soort === 'lijst') return typeof step === 'number' ? sleutelsOp(vorm.deel, rest) : [];
  if (vorm.soort !== 'groep') return [];
  if (step === undefined) return [...vorm.sleutels.keys()];
  const inner = vorm.sleutels.get(String(step))?.vorm();
  return inner ? sleutelsOp(inner, rest) : [];
}
