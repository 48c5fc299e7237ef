import type { Heading, Rol } from '../../../document/nodes.ts';

/** How the headings of a document divide over Word's heading styles. */
export interface HeadingLooks {
  /** Which of kop1 to kop4 the heading style of a level looks like. */
  roleOfLevel(level: Heading['level']): Rol;
  /** The level on which another role (argumentkop, titel) stands: that of its first heading. */
  levelOfRole(role: Rol): number | undefined;
}

const KOP: readonly Rol[] = ['kop1', 'kop2', 'kop3', 'kop4'];

/** Whether a role is that of a plain heading, which gets a heading style of Word. */
function isKop(role: Rol): boolean {
  return KOP.includes(role);
}

/**
 * Word ties the level in the outline to the number of a heading style, our roles do not: below a title of
 * level 1 the sections are level 2 with the look of kop1. So each heading style takes the look that its level has.
 */
export function headingLooks(headings: readonly Heading[]): HeadingLooks {
  const offset = headings.find((heading) => isKop(heading.role));
  const shift = offset ? KOP.indexOf(offset.role) + 1 - offset.level : 0;
  return {
    roleOfLevel: (level) =>
      headings.find((heading) => heading.level === level && isKop(heading.role))?.role ??
      KOP[Math.min(3, Math.max(0, level - 1 + shift))] ??
      'kop4',
    levelOfRole: (role) => headings.find((heading) => heading.role === role)?.level,
  };
}
