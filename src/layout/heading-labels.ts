import { readItemNumber } from '../document/item-number.ts';
import type { Heading, Labelformat, Rol } from '../document/nodes.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { Typesetter } from './text/pieces.ts';
import { textWidth } from './text/text-width.ts';

/** A number that stands before a heading: "2.1" is the number 1 after the fixed text "2.". */
export interface HeadingNumber {
  readonly prefix: string;
  readonly format: Labelformat;
  readonly number: number;
  readonly suffix: string;
}

/** Room between the number of a heading and its text, in em. */
const GAP = 0.85;

/** Splits "2.1" into what is fixed and the number that counts; undefined for a label that does not end in a number. */
export function parseHeadingLabel({
  label = '',
  labelFormat = 'decimal',
}: Pick<Heading, 'label' | 'labelFormat'>): HeadingNumber | undefined {
  const own = labelFormat === 'decimal' ? /[1-9]\d{0,4}/ : /(?<!\p{L})[A-Za-z]+/u;
  const match = new RegExp(`^([^%]*?)(${own.source})([^\\p{L}\\d%]*)$`, 'u').exec(label);
  if (!match) return undefined;
  const [, prefix = '', sign = '', suffix = ''] = match;
  const number =
    labelFormat === 'upper-alpha'
      ? readItemNumber('lower-alpha', sign.toLowerCase())
      : readItemNumber(labelFormat, sign);
  // After z Word goes on with other letters than this program.
  const countable = number !== undefined && (number <= 26 || !labelFormat.endsWith('alpha'));
  return countable ? { prefix, format: labelFormat, number, suffix } : undefined;
}

/** For each role with numbered headings the room before their text, in points: the widest number and a gap. */
export function labelRoom(
  headings: readonly Heading[],
  huisstijl: Huisstijl,
  setter: Typesetter,
): ReadonlyMap<Rol, number> {
  const room = new Map<Rol, number>();
  for (const { role, label } of headings) {
    if (label === undefined) continue;
    const stijl = huisstijl.stijlen[role];
    const needed = textWidth(label, stijl, setter) + stijl.grootte * GAP;
    room.set(role, Math.ceil(Math.max(room.get(role) ?? stijl.inspringing, needed)));
  }
  return room;
}

/** The roles of which every heading has a number that counts. */
export function numberedRoles(headings: readonly Heading[]): ReadonlySet<Rol> {
  const roles = new Set(headings.map(({ role }) => role));
  for (const heading of headings) {
    if (heading.label === undefined || !parseHeadingLabel(heading)) roles.delete(heading.role);
  }
  return roles;
}
