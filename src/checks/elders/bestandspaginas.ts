import type { Regelpagina } from '../regel.ts';

export const BESTANDSPAGINAS: readonly Regelpagina[] = [];
