/** The paper of every page. */
export const PAPIER = '#ffffff';

/** The contrast that WCAG 2.2 asks of text at level AA (success criterion 1.4.3), and of large text. */
export const NODIG = { gewoon: 4.5, groot: 3 } as const;

/** Text of this size, in points, is large; in bold the second size is enough (WCAG 2.2, 1.4.3). */
const GROOT = 18;
const GROOT_VET = 14;

/** Whether text of this size counts as large. */
export function isGroot(grootte: number, vet: boolean): boolean {
  return grootte >= (vet ? GROOT_VET : GROOT);
}

/** Contrast ratio of two colours given as "#rrggbb": from 1 (alike) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The colour itself when it stands out from its background by this ratio; else the nearest shade of it that does,
 * darker on a light background and lighter on a dark one.
 */
export function readableShade(color: string, background: string, needed: number): string {
  const end = contrastRatio('#000000', background) >= contrastRatio('#ffffff', background) ? 0 : 255;
  for (let part = 0; part < STEPS; part++) {
    const shade = towards(color, end, part / STEPS);
    if (contrastRatio(shade, background) >= needed) return shade;
  }
  return towards(color, end, 1);
}

const STEPS = 50;

/** A colour so far on its way to black (0) or white (255). */
function towards(color: string, end: number, part: number): string {
  const mixed = channels(color).map((channel) => Math.round(channel + (end - channel) * part));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
