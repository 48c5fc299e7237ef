import type { Regelpagina } from '../regel.ts';

export const FINANCIENPAGINAS: readonly Regelpagina[] = [];
