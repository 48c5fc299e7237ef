import { STUKSJABLONEN, WASWORDT } from '../../domain/stukpapier.ts';
import { VERGADERPAPIEREN } from '../../domain/vergaderpapier.ts';
import type { Velden } from '../../gegevens/variabele.ts';
import { STUKVARIABELEN, WASWORDTVARIABELEN } from './stuk-shape.ts';
import { VERGADERVARIABELEN } from './vergadering-shape.ts';

/** The template files of papers that are no document of a proposal, each with what it can print; a template may do without. */
export const PAPIEREN: readonly (readonly [file: string, velden: Velden])[] = [
  ...Object.values(VERGADERPAPIEREN).map(({ sjabloon }) => [sjabloon, VERGADERVARIABELEN] as const),
  ...[...new Set(Object.values(STUKSJABLONEN))].map((file) => [file, STUKVARIABELEN] as const),
  [WASWORDT.sjabloon, WASWORDTVARIABELEN],
];
