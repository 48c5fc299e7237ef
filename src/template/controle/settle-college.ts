import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Sjabloon, SoortSjabloon } from '../../domain/sjabloon.ts';
import { nameOf } from '../read/file-name.ts';
import type { Layer } from '../read/read-layers.ts';
import type { Template } from '../read/read-template.ts';
import { bestandenVan, lijnVan } from '../sjabloon/soort-lijn.ts';
import { textOf } from './reached-texts.ts';

/**
 * Says of each kind of proposal whether it has a place for what the college decides: none, where no document prints it and
 * an author would type it for nobody. A kind that must have it and has no place for it is a mistake of the template.
 */
export function settleCollege(
  sjabloon: Sjabloon,
  layers: readonly Layer[],
  templates: ReadonlyMap<string, Template>,
): { readonly value: Sjabloon; readonly diagnostics: readonly Diagnostic[] } {
  const soorten = Object.entries(sjabloon.soorten);
  const without = soorten.filter(([, soort]) => !isPrinted(soort, templates));
  const closed = without.map(([key, soort]) => [key, { ...soort, besluitpuntenCollege: 'nee' }] as const);
  return {
    value: { ...sjabloon, soorten: { ...sjabloon.soorten, ...Object.fromEntries(closed) } },
    diagnostics: without.flatMap(([key, { naam, besluitpuntenCollege }]) => {
      if (besluitpuntenCollege !== 'ja') return [];
      const files = bestandenVan(layers, lijnVan(layers, key).lijn);
      const span = files.find((file) => file.besluitpunten_college)?.besluitpunten_college?.span;
      const melding = `Wat het college besluit, komt in geen enkel document van een ${naam.toLowerCase()}.`;
      const hint = 'Zet in een sjabloonbestand {{besluitpunten_college}}.';
      return [fout('sjabloon', melding, span, { hint })];
    }),
  };
}

/** As a list, or point by point; in the head of a document, or in its text. */
const PRINTED = /\{\{~?\s*(?:#\s*each\s+)?(?:\.\.\/|@root\.)*besluitpunten_college(?=[\s~}])/;

function isPrinted(
  { kopgegevens, documenten }: SoortSjabloon,
  templates: ReadonlyMap<string, Template>,
): boolean {
  if (kopgegevens.some(({ sleutel }) => sleutel === 'besluitpunten_college')) return true;
  return documenten.some(({ sjabloon }) => PRINTED.test(textOf(nameOf(sjabloon), templates)));
}
