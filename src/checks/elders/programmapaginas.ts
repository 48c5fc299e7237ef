import type { Regelpagina } from '../regel.ts';

export const PROGRAMMAPAGINAS: readonly Regelpagina[] = [];
