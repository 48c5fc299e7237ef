// src/sjabloonwerk: what a template maker does: check a template without a proposal, begin a new one.

import { composeDocument } from '../compose/compose-document.ts';
import { VARIANTEN } from '../compose/variant.ts';
import { type Diagnostic, hasErrors, waarschuwing } from '../diagnostics/diagnostic.ts';
import { eachOnce } from '../diagnostics/each-once.ts';
import { makeDocumenten } from '../documenten.ts';
import { raadbestandVan } from '../domain/bestanden.ts';
import type { DocumentDefinitie } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import { checkLezing, type Lezing, openSjablonen } from '../pipeline.ts';
import { createSource, type Span, spanOf } from '../source/source-text.ts';
import { readLayers } from '../template/read/read-layers.ts';
import { readRaad } from '../vergadering/raad/read-raad.ts';
import type { World } from '../world/world.ts';
import { leesVoorbeeld } from './lees-voorbeeld.ts';
import { OMVANGEN } from './voorbeeld-voorstel.ts';

/**
 * Everything that is wrong with the template of a municipality, found without a proposal: what reading it tells, and what
 * comes out when every document of every kind is made of an invented proposal that has everything, and of one that has
 * only what it must, and in its council. `templates` is the folder of all templates. Only what is about the template is given.
 */
export async function controleerSjabloon(
  world: World,
  templates: string,
  map: string,
): Promise<readonly Diagnostic[]> {
  const sjablonen = openSjablonen(world, templates);
  const { value, diagnostics } = await sjablonen.load(map);
  if (!value) return diagnostics;
  const tried: Diagnostic[] = [];
  for (const [index, soort] of Object.keys(value.sjabloon.soorten).entries()) {
    for (const omvang of OMVANGEN) {
      const lezing = await leesVoorbeeld(world, sjablonen, value.sjabloon, soort, omvang);
      if (!lezing) continue;
      tried.push(...composeAll(lezing, soort, titlePlace(world, templates, map)));
      // Whether fonts and basis.docx do shows in the files of one proposal.
      if (index === 0 && omvang === 'volledig' && !hasErrors(tried)) tried.push(...(await makeAll(lezing)));
    }
  }
  const raad = readRaad(world, raadbestandVan(templates, map))?.diagnostics ?? [];
  return eachOnce([...diagnostics, ...tried.flatMap((one) => aboutTemplate(one, templates)), ...raad]);
}

/** What the rules and the making of the text of all documents, for everybody and for colleagues, tell. */
function composeAll(lezing: Lezing, soort: Soort, place: (file: string) => Span): readonly Diagnostic[] {
  const documenten = lezing.geladen.sjabloon.soorten[soort]?.documenten ?? [];
  const composed = documenten.flatMap((definitie) =>
    VARIANTEN.flatMap((variant) => {
      const { value, diagnostics } = composeDocument(definitie, { ...lezing, variant });
      return value?.blocks.some(({ type }) => type === 'heading') === false
        ? [...diagnostics, withoutTitle(definitie, place)]
        : diagnostics;
    }),
  );
  return [...checkLezing(lezing).diagnostics.filter(({ span }) => span), ...composed];
}

/** Who listens to a document finds the way in it by its headings (ISO 14289-1, 7.4). */
function withoutTitle({ naam, sjabloon }: DocumentDefinitie, place: (file: string) => Span): Diagnostic {
  const melding = `Het document '${naam}' kan zonder titel op papier komen.`;
  const hint = 'Zet buiten elke {{#if …}} een titel: <h1 class="titel"> … </h1>.';
  return waarschuwing('sjabloon', melding, place(sjabloon), { hint });
}

/** The start of the .hbs file of a document, in the nearest folder that has it. */
function titlePlace(world: World, templates: string, map: string): (file: string) => Span {
  const folders = readLayers(world, templates, map).value?.map(({ folder }) => folder) ?? [];
  return (file) => {
    const folder = folders.find((one) => world.info(`${one}/${file}`)) ?? `${templates}/${map}`;
    return spanOf(createSource(`${folder}/${file}`, ''), 0);
  };
}

/** Makes the files, and gives what that tells; a character that no font has is told with all others. */
async function makeAll(lezing: Lezing): Promise<readonly Diagnostic[]> {
  const formaten = ['pdf', 'docx', 'html'] as const;
  const { diagnostics } = await makeDocumenten(lezing, { formaten, variant: 'openbaar' });
  const missing = diagnostics.filter(({ regel, span }) => regel === 'teken-ontbreekt' && !span);
  const [first] = missing;
  const others = diagnostics.filter((one) => !missing.includes(one));
  if (!first || missing.length === 1) return diagnostics;
  const melding = `${first.melding} Dat geldt voor ${missing.length} tekens van een gewoon voorstel.`;
  return [...others, { ...first, melding }];
}

/** A problem without what it says of the invented proposal; none at all when it is about that alone. */
function aboutTemplate(diagnostic: Diagnostic, templates: string): readonly Diagnostic[] {
  const within = ({ path }: { readonly path: string }) => path.startsWith(`${templates}/`);
  const { span, verwant } = diagnostic;
  if (span && !within(span.source)) return [];
  return [{ ...diagnostic, verwant: verwant.filter((other) => within(other.span.source)) }];
}
