import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Controle, ControleContext } from './controle.ts';
import { dekkingSluit } from './dekking-sluit.ts';
import { verwachtKlopt } from './verwacht-klopt.ts';

const CONTROLES: readonly Controle[] = [verwachtKlopt, dekkingSluit];

/** Everything that the checks find, in their order. */
export function controleer(context: ControleContext): readonly Diagnostic[] {
  return CONTROLES.flatMap((controle) => controle(context));
}
