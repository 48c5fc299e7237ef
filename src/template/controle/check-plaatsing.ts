import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { eachOnce } from '../../diagnostics/each-once.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import type { Span } from '../../source/source-text.ts';
import { nameOf } from '../read/file-name.ts';
import type { Layer } from '../read/read-layers.ts';
import type { Template } from '../read/read-template.ts';
import { bestandenVan, lijnVan } from '../sjabloon/soort-lijn.ts';
import { textOf } from './reached-texts.ts';

/** What of the sections a document prints: those that it puts somewhere by name, and whether it lists the others. */
interface Afdruk {
  readonly naam: string;
  readonly geplaatst: ReadonlySet<string>;
  readonly lijst: boolean;
}

/**
 * Sections that no document of their kind of proposal prints: what an author writes there would be lost. Told where the
 * template divides the sections over places or documents itself.
 */
export function checkPlaatsing(
  sjabloon: Sjabloon,
  layers: readonly Layer[],
  templates: ReadonlyMap<string, Template>,
): readonly Diagnostic[] {
  const found = Object.entries(sjabloon.soorten).flatMap(([soort, { naam, documenten, secties }]) => {
    const afdrukken = documenten.map((one) => afdrukVan(one.naam, nameOf(one.sjabloon), templates));
    const divided = afdrukken.some(({ geplaatst }) => geplaatst.size > 0);
    return secties.flatMap(({ sleutel, documenten: alleen }) => {
      if (!divided && !alleen) return [];
      const printed = afdrukken.some(
        (one) => one.geplaatst.has(sleutel) || (one.lijst && (alleen?.includes(one.naam) ?? true)),
      );
      if (printed) return [];
      const melding = `Het onderdeel '${sleutel}' komt in geen enkel document van een ${naam.toLowerCase()}.`;
      const hint = `Zet in een sjabloonbestand {{sectie "${sleutel}"}}, of een lijst: {{#each secties}} … {{/each}}.`;
      return [fout('sjabloon', melding, placeOf(layers, soort, sleutel), { hint })];
    });
  });
  return [...eachOnce(found), ...numbersNowhere(sjabloon, layers, templates)];
}

/** Numbers of headings that the file asks for, where no heading has a place for them. */
function numbersNowhere(
  { soorten }: Sjabloon,
  layers: readonly Layer[],
  templates: ReadonlyMap<string, Template>,
): readonly Diagnostic[] {
  const place = layers[0]?.sjabloon.kopnummering?.onderdeel?.span;
  const documenten = Object.values(soorten).flatMap((soort) => soort.documenten);
  const texts = documenten.map((one) => textOf(nameOf(one.sjabloon), templates));
  if (!place || texts.some((text) => /\{\{~?\s*nummer\s*~?\}\}/.test(text))) return [];
  const melding = 'De onderdelen krijgen een nummer, maar in geen sjabloonbestand staat waar.';
  const hint = 'Zet het vooraan in de kop: <h2>{{nummer}} {{kop}}</h2>.';
  return [waarschuwing('sjabloon-onderdeel', melding, place, { hint })];
}

function afdrukVan(naam: string, file: string, templates: ReadonlyMap<string, Template>): Afdruk {
  const text = textOf(file, templates);
  const named = [...text.matchAll(/\{\{~?#?\s*sectie\s+["']([^"']+)["']/g)].map(
    ([, sleutel = '']) => sleutel,
  );
  return { naam, geplaatst: new Set(named), lijst: /\{\{~?#\s*each\s+(?:\.\.\/)*secties\b/.test(text) };
}

/** Where the kind names the section. */
function placeOf(layers: readonly Layer[], soort: string, sleutel: string): Span | undefined {
  const files = bestandenVan(layers, lijnVan(layers, soort).lijn);
  const places = files.find(({ secties }) => secties)?.secties;
  return places?.find((one) => one.sleutel.value === sleutel)?.sleutel.span;
}
