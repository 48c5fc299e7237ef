import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { ok, type Result } from '../../diagnostics/result.ts';
import type { Rol } from '../../document/nodes.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import { contrastRatio, MINIMUM_CONTRAST } from './contrast.ts';

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
