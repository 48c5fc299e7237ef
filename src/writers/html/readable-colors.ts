import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { ok, type Result } from '../../diagnostics/result.ts';
import type { Rol } from '../../document/nodes.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';

/** The paper of the page. */
export const PAPER = '#ffffff';

/**
 * The huisstijl with only colours that everybody can read (WCAG 2.2, 1.4.3): text that stands out too little
 * from its background becomes the text colour, or else black or white. Each change is reported.
 */
export function withReadableColors(huisstijl: Huisstijl): Result<Huisstijl> {
  const diagnostics: Diagnostic[] = [];
  const readable = (name: string, color: string, background: string): string => {
    const ratio = contrastRatio(color, background);
    if (ratio >= MINIMUM_CONTRAST) return color;
    const instead =
      [huisstijl.kleuren.tekst, '#000000'].find(
        (candidate) => contrastRatio(candidate, background) >= MINIMUM_CONTRAST,
      ) ?? '#ffffff';
    const found = (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');
    diagnostics.push(
      waarschuwing(
        'kleurcontrast',
        `De kleur ${color} van ${name} heeft op ${background} een contrast van ${found} : 1; nodig is 4,5 : 1. In de HTML staat daarom ${instead}.`,
        undefined,
        { hint: 'Kies in huisstijl.yaml een donkerdere tekstkleur of een lichter vlak.' },
      ),
    );
    return instead;
  };
  const { kleuren } = huisstijl;
  const tekst = readable('de tekst', kleuren.tekst, PAPER);
  const accent = readable('het accent', kleuren.accent, PAPER);
  const stijlen = Object.entries(huisstijl.stijlen).map(([rol, stijl]: [string, Stijl]) => {
    const background = rol === 'tabelkop' ? kleuren.vlak : PAPER;
    return [rol, { ...stijl, kleur: readable(`de stijl "${rol}"`, stijl.kleur, background) }];
  });
  return ok(
    {
      ...huisstijl,
      kleuren: { ...kleuren, tekst, accent },
      stijlen: Object.fromEntries(stijlen) as Record<Rol, Stijl>,
    },
    diagnostics,
  );
}

/** The contrast that WCAG 2.2 asks of text at level AA, whatever its size (success criterion 1.4.3). */
export const MINIMUM_CONTRAST = 4.5;

/** Contrast ratio of two colours given as "#rrggbb": from 1 (alike) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
