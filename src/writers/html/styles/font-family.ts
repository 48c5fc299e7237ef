import { familieVan, type Huisstijl, type Stijl } from '../../../huisstijl/huisstijl.ts';
import { cssString } from './css.ts';

/** The font of a style where it is installed, or else what the reader has of that kind; nothing is fetched. */
export function fontFamily({ lettertype }: Huisstijl, stijl: Stijl): string {
  const { naam, soort } = familieVan(lettertype, stijl);
  return `${cssString(naam)}, ${soort}`;
}
