import type { Change } from '../../document/nodes.ts';
import type { Box } from '../pages/page.ts';
import type { Look } from './run.ts';

/** Each colour stands out from white and from the tint by more than 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLOR: Readonly<Record<Change, string>> = {
  inserted: '#0b5226',
  deleted: '#8f1d1d',
  movedTo: '#1c437e',
  movedFrom: '#1c437e',
};

const TINT: Readonly<Record<Change, string>> = {
  inserted: '#e2f3e6',
  deleted: '#fbe8e6',
  movedTo: '#e5eefa',
  movedFrom: '#e5eefa',
};

/** Room before and after a change, which carries the words that are read aloud, as a share of the size. */
const EDGE = 0.3;
const PARTING = 0.7;

/** How text that came or went looks: as it was, in the colour of the change. */
export function revisedLook(look: Look, change: Change | undefined): Look {
  return change === undefined ? look : { ...look, revision: change, color: COLOR[change] };
}

/** The look of the narrow spaces at both ends of a change; one that parts two changes is wider. */
export function edgeLook(look: Look, parting = false): Look {
  return { ...look, size: look.size * (parting ? PARTING : EDGE), underline: false };
}

/** A stretch of a line that came or went. */
export interface RevisedStretch {
  readonly change: Change;
  readonly x: number;
  readonly width: number;
}

/** What is drawn below and above the text of a change: a tint; a rule through it, or one or two rules below it. */
export function drawRevision(
  { change, x, width }: RevisedStretch,
  base: number,
  size: number,
): { readonly below: Box; readonly above: readonly Box[] } {
  const color = COLOR[change];
  const rule = (height: number): Box => ({
    kind: 'rule',
    x,
    y: base + size * height,
    width,
    thickness: size * 0.06,
    color,
    owner: 'wijziging',
  });
  const heights = { inserted: [0.15], movedTo: [0.13, 0.24], deleted: [-0.25], movedFrom: [-0.25] }[change];
  const tint = { x, y: base - size * 0.88, width, height: size * 1.16, color: TINT[change] };
  return { below: { kind: 'fill', ...tint, owner: 'wijziging' }, above: heights.map(rule) };
}
