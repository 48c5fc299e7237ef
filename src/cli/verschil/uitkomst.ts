import type { Bronnaam } from '../../bronnen/bron.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareVoorstellen } from '../../verschil/compare-voorstellen.ts';
import type { LezingVerschil } from '../../verschil/lezing/compare-lezingen.ts';
import { isGelijk, type VerschilVoorstel } from '../../verschil/verschil.ts';
import type { Kant } from './kant.ts';
import type { VoorstelPaar } from './pair-voorstellen.ts';

/** What became of one source. */
export interface Uitkomst {
  readonly bron: Bronnaam;
  readonly pad: string;
  /** Where it was, when that is another place. */
  readonly padOud?: string;
  readonly soort: 'nieuw' | 'vervallen' | 'gewijzigd' | 'gelijk' | 'onleesbaar';
  readonly onderwerp: string;
  /** Of a proposal. */
  readonly verschil?: VerschilVoorstel;
  /** Of any other source. */
  readonly lezing?: LezingVerschil;
  /** Errors in either version, with the name of that version before the path. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares the two versions of a proposal, as far as they can be read. */
export function uitkomstVan(
  { oud, nieuw }: VoorstelPaar,
  kanten: { readonly oud: Kant; readonly nieuw: Kant },
): Uitkomst {
  const diagnostics = [
    ...(oud ? errorsOf(oud.diagnostics, kanten.oud) : []),
    ...(nieuw ? errorsOf(nieuw.diagnostics, kanten.nieuw) : []),
  ];
  const pad = nieuw?.pad ?? oud?.pad ?? '';
  const onderwerp = (nieuw?.versie ?? oud?.versie)?.voorstel.onderwerp.value ?? '';
  const base = { bron: 'voorstel', pad, onderwerp, diagnostics } as const;
  if (!oud || !nieuw) return { ...base, soort: oud ? 'vervallen' : 'nieuw' };
  const moved = oud.pad === nieuw.pad ? {} : { padOud: oud.pad };
  if (!oud.versie || !nieuw.versie) return { ...base, ...moved, soort: 'onleesbaar' };
  const verschil = compareVoorstellen(oud.versie, nieuw.versie);
  return { ...base, ...moved, soort: isGelijk(verschil) ? 'gelijk' : 'gewijzigd', verschil };
}

/** The errors of one version, whose file is named as git does: "HEAD:proposals/x/voorstel.md". */
export function errorsOf(diagnostics: readonly Diagnostic[], { kort }: Kant): readonly Diagnostic[] {
  return diagnostics
    .filter(({ ernst }) => ernst === 'fout')
    .map((diagnostic) => {
      const { span } = diagnostic;
      if (!span) return diagnostic;
      const path = span.source.path.startsWith(kort) ? span.source.path : `${kort}:${span.source.path}`;
      return { ...diagnostic, span: { ...span, source: { ...span.source, path } }, verwant: [] };
    });
}
