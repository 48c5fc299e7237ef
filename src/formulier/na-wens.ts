import type { Wens } from './wens.ts';
import { isOnder, type Yamlpad } from './yaml/boom.ts';

/** How items of a list changed places: where one that had an index is; undefined for one that is gone. */
interface Verschuiving {
  readonly lijst: Yamlpad;
  readonly naar: (index: number) => number | undefined;
}

/**
 * What is meant in a text in which something else was done since its user saw it: the same thing at the place where that is.
 * Undefined where that is gone, or cannot be known.
 */
export function naWens(wens: Wens, eerder: Wens): Wens | undefined {
  if (OVERAL.includes(wens.soort) || !VERSCHUIFT.includes(eerder.soort)) return wens;
  const moved = verschuivingVan(eerder);
  const van = padVan(wens);
  // Points go elsewhere by what stands around them, and arguments have the number of their point.
  if (!moved) return 'pad' in wens || (van && eerder.soort.startsWith('argument')) ? wens : undefined;
  if (!van) return moved.isPunt && wens.soort !== 'punt-nieuw' ? undefined : wens;
  const naar = verschoven(van, moved);
  return naar && metPad(wens, naar);
}

/** What stands at the same place whatever is done. */
const OVERAL: readonly Wens['soort'][] = ['sectie'];

const VERSCHUIFT: readonly Wens['soort'][] = [
  'item-nieuw',
  'item-weg',
  'item-wissel',
  'punt-nieuw',
  'punt-weg',
  'punt-verplaats',
  'argument-nieuw',
  'argument-weg',
];

/** How a deed moves items; undefined where that follows from more than the deed. */
function verschuivingVan(eerder: Wens): (Verschuiving & { readonly isPunt: boolean }) | undefined {
  switch (eerder.soort) {
    case 'item-nieuw':
      return { lijst: eerder.pad, naar: ingevoegd(eerder.index), isPunt: false };
    case 'item-weg':
      return { lijst: eerder.pad, naar: weggehaald(eerder.index), isPunt: false };
    case 'item-wissel':
      return { lijst: eerder.pad, naar: verwisseld(eerder.index, eerder.stap), isPunt: false };
    case 'punt-nieuw': {
      const { lijst, na } = eerder;
      if (!na) return { lijst: [lijst], naar: (index) => index, isPunt: true };
      return { lijst: [lijst, ...na.slice(0, -1)], naar: ingevoegd((na.at(-1) ?? 0) + 1), isPunt: true };
    }
    case 'punt-weg':
    case 'punt-verplaats': {
      const { lijst, plek } = eerder;
      const own = { lijst: [lijst, ...plek.slice(0, -1)], isPunt: true };
      const index = plek.at(-1) ?? 0;
      if (eerder.soort === 'punt-weg') return { ...own, naar: weggehaald(index) };
      if (eerder.richting === 'op') return { ...own, naar: verwisseld(index, -1) };
      return eerder.richting === 'neer' ? { ...own, naar: verwisseld(index, 1) } : undefined;
    }
    default:
      return undefined;
  }
}

function ingevoegd(at: number): Verschuiving['naar'] {
  return (index) => (index >= at ? index + 1 : index);
}

function weggehaald(at: number): Verschuiving['naar'] {
  return (index) => (index === at ? undefined : index > at ? index - 1 : index);
}

function verwisseld(at: number, stap: 1 | -1): Verschuiving['naar'] {
  return (index) => (index === at ? at + stap : index === at + stap ? at : index);
}

/** The place that a deed is about, as a path: that of a point is its list and its indexes. */
function padVan(wens: Wens): Yamlpad | undefined {
  switch (wens.soort) {
    case 'item-weg':
    case 'item-wissel':
      return [...wens.pad, wens.index];
    case 'punt-nieuw':
      return wens.na && [wens.lijst, ...wens.na];
    case 'punt':
    case 'punt-weg':
    case 'punt-verplaats':
    case 'argument-nieuw':
      return [wens.lijst, ...wens.plek];
    default:
      return 'pad' in wens ? wens.pad : undefined;
  }
}

function metPad(wens: Wens, pad: Yamlpad): Wens {
  const plek = pad.slice(1) as readonly number[] as readonly [number, ...number[]];
  switch (wens.soort) {
    case 'item-weg':
    case 'item-wissel':
      return { ...wens, pad: pad.slice(0, -1), index: Number(pad.at(-1)) };
    case 'punt-nieuw':
      return { ...wens, na: plek };
    case 'punt':
    case 'punt-weg':
    case 'punt-verplaats':
    case 'argument-nieuw':
      return { ...wens, plek };
    default:
      return 'pad' in wens ? { ...wens, pad } : wens;
  }
}

function verschoven(pad: Yamlpad, { lijst, naar }: Verschuiving): Yamlpad | undefined {
  const step = pad[lijst.length];
  if (typeof step !== 'number' || !isOnder(pad, lijst)) return pad;
  const index = naar(step);
  return index === undefined
    ? undefined
    : [...pad.slice(0, lijst.length), index, ...pad.slice(lijst.length + 1)];
}
