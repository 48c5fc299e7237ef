import type { Lezing } from '../../pipeline.ts';
import type { Stand } from '../session.ts';

/** A proposal as it was read from the text as it is; nothing where that cannot be read, also when it could before. */
export function lezingNu({ source, lezing }: Stand): Lezing | undefined {
  return lezing?.parsed.source.text === source.text ? lezing : undefined;
}
