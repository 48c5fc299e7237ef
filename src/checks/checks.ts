import { bedragInTekst } from './bedrag-in-tekst.ts';
import type { Check } from './check.ts';

/** The checks that name their findings themselves; their pages stand in elders/. */
export const CHECKS: readonly Check[] = [bedragInTekst];
