// src/template/controle: what in the folder of a template does nothing, or stands in the way of something else.

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import type { World } from '../../world/world.ts';
import { nameOf } from '../read/file-name.ts';
import { knownGemeenten } from '../read/known-gemeenten.ts';
import { type Layer, readLayers } from '../read/read-layers.ts';
import { readTemplates, type TemplateFiles } from '../read/read-templates.ts';
import { PAPIEREN } from '../shapes/papieren.ts';
import { buildSjabloon } from '../sjabloon/build-sjabloon.ts';
import { checkNames, checkUnused, type GelezenTekst } from './check-files.ts';
import { checkOnderdelen } from './check-onderdelen.ts';
import { insertedIn, reachedTexts } from './reached-texts.ts';

/** Another template, as far as it is needed to know what it uses of one that it extends. */
interface Extension {
  readonly sjabloon: Sjabloon;
  readonly texts: readonly GelezenTekst[];
}

/**
 * What in the template's own folder does nothing: files under a name that is not read, files that no document of this
 * template nor of one that extends it asks for, sections that no kind has. What is used is only looked at when all of the
 * template can be read.
 */
export function checkMap(
  world: World,
  templates: string,
  layers: readonly Layer[],
  files: TemplateFiles,
  sjabloon: Sjabloon | undefined,
): readonly Diagnostic[] {
  const [own] = layers;
  if (!own) return [];
  const names = checkNames(world, own.folder);
  if (!sjabloon || hasErrors(files.diagnostics)) return names;
  let found: readonly Extension[] | undefined;
  const extensions = () => {
    found ??= knownGemeenten(world, templates).flatMap((map) =>
      map === own.map ? [] : extensionOf(world, templates, map, own.map),
    );
    return found;
  };
  const texts = textsOf(layers, files, sjabloon);
  const wanted = wantedNames(world, own, files, sjabloon);
  const seem = checkUnused(world, own.folder, texts, wanted);
  const unused =
    seem.length === 0
      ? []
      : checkUnused(world, own.folder, [...texts, ...extensions().flatMap((one) => one.texts)], wanted);
  const sections = checkOnderdelen(layers, sjabloon, () => extensions().map((one) => one.sjabloon));
  return [...names, ...unused, ...sections];
}

/** A template, when it extends the one in the folder `extended`. */
function extensionOf(world: World, templates: string, map: string, extended: string): readonly Extension[] {
  const layers = readLayers(world, templates, map).value;
  if (!layers?.some((layer) => layer.map === extended)) return [];
  const sjabloon = buildSjabloon(layers).value;
  return sjabloon ? [{ sjabloon, texts: textsOf(layers, readTemplates(world, layers), sjabloon) }] : [];
}

function textsOf(
  layers: readonly Layer[],
  { templates }: TemplateFiles,
  sjabloon: Sjabloon,
): readonly GelezenTekst[] {
  return reachedTexts(layers, templates, documentNames(sjabloon));
}

function documentNames({ soorten }: Sjabloon): readonly string[] {
  const documenten = Object.values(soorten).flatMap((soort) => soort.documenten);
  const files = documenten.map(({ sjabloon }) => sjabloon);
  return [...files, ...PAPIEREN.map(([file]) => file)].map(nameOf);
}

/** The names that a file of this folder may have had to be used: inherited, asked for by a document or inserted. */
function wantedNames(
  world: World,
  own: Layer,
  { templates, seen }: TemplateFiles,
  sjabloon: Sjabloon,
): readonly string[] {
  const here = new Set((world.list(own.folder) ?? []).map(({ name }) => nameOf(name)));
  const asked = [...templates.values()].flatMap(insertedIn);
  const all = [...[...seen].map(nameOf), ...asked, ...documentNames(sjabloon)];
  return [...new Set(all)].filter((name) => !here.has(name));
}
