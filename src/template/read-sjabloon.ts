import { bedoeld } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, hasErrors } from '../diagnostics/diagnostic.ts';
import { eachOnce } from '../diagnostics/each-once.ts';
import { vervangWaarde } from '../diagnostics/herstel-waarde.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Image } from '../document/nodes.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import { STANDAARD_WEERGAVE } from '../domain/weergave.ts';
import { buildHuisstijl } from '../huisstijl/build-huisstijl.ts';
import type { FontFile, Huisstijl } from '../huisstijl/huisstijl.ts';
import type { HuisstijlBestand } from '../huisstijl/huisstijl-schema.ts';
import { imageOf } from '../parse/files/read-image.ts';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';
import type { World } from '../world/world.ts';
import { checkMap } from './controle/check-map.ts';
import { checkPlaatsing } from './controle/check-plaatsing.ts';
import { checkLogos } from './controle/markup/check-logos.ts';
import { checkDocument } from './controle/markup/check-markup.ts';
import { reachedTemplates } from './controle/reached-texts.ts';
import { settleCollege } from './controle/settle-college.ts';
import { vasteAlineas } from './controle/vaste-alineas.ts';
import { vasteTekens } from './controle/vaste-tekens.ts';
import type { Drukvorm, GelezenSjabloon } from './geladen-sjabloon.ts';
import { nameOf } from './read/file-name.ts';
import { findBasis } from './read/find-basis.ts';
import { mergeLayers } from './read/merge-layers.ts';
import { readFile } from './read/read-file.ts';
import { type Layer, readLayers } from './read/read-layers.ts';
import { parseToPrint, type Template } from './read/read-template.ts';
import { readTemplates, type TemplateFiles } from './read/read-templates.ts';
import { contextShape } from './shapes/context-shape.ts';
import { PAPIEREN } from './shapes/papieren.ts';
import { buildSjabloon } from './sjabloon/build-sjabloon.ts';

/**
 * Reads the template of a municipality from `<templates>/<gemeente>/`, with what it extends. Everything that is
 * wrong in any of its files is reported; there is a value when nothing is. Depends on the files alone, so that a
 * caller may keep the result for as long as they do not change.
 */
export function readSjabloon(world: World, templates: string, gemeente: string): Result<GelezenSjabloon> {
  const layers = readLayers(world, templates, gemeente);
  const [nearest] = layers.value ?? [];
  if (!layers.value || !nearest) return { diagnostics: layers.diagnostics };
  const built = buildSjabloon(layers.value);
  const huisstijl = readHuisstijl(world, layers.value);
  const files = readTemplates(world, layers.value);
  const settled = built.value && settleCollege(built.value, layers.value, files.templates);
  const sjabloon = settled?.value;
  const { images, diagnostics: unread } = readImages(world, layers.value);
  const diagnostics: Diagnostic[] = [
    ...layers.diagnostics,
    ...built.diagnostics,
    ...(settled?.diagnostics ?? []),
    ...huisstijl.diagnostics,
    ...files.diagnostics,
    ...unread,
    ...checkMap(world, templates, layers.value, files, sjabloon),
  ];
  if (sjabloon) diagnostics.push(...checkTemplates(sjabloon, layers.value, files, images));
  if (!sjabloon || !huisstijl.value || hasErrors(diagnostics)) return { diagnostics };
  for (const template of files.templates.values())
    diagnostics.push(...checkLogos(template, images, huisstijl.value));
  const reached = reachedTemplates(files.templates, documentFiles(sjabloon).map(nameOf));
  return {
    value: {
      sjabloon,
      huisstijl: huisstijl.value,
      weergave:
        layers.value.find((layer) => layer.sjabloon.weergave)?.sjabloon.weergave ?? STANDAARD_WEERGAVE,
      vasteTekens: vasteTekens(sjabloon, layers.value, reached),
      vasteAlineas: vasteAlineas(reached),
      images,
      begin: firstLine(nearest.source),
      drukvormen: new Map([...files.templates.values()].map((one) => [one.name, drukvorm(one.source)])),
    },
    diagnostics,
  };
}

function drukvorm(source: SourceText): Drukvorm {
  return {
    plaats: () => spanOf(source, Math.max(0, source.text.search(/\{\{~?#each/))),
    boom: () => parseToPrint(source),
  };
}

function firstLine(source: SourceText): Span {
  return spanOf(source, 0, source.lineStarts[1] ?? 0);
}

/** The sections that a template can name: those of all kinds of proposal, and those that the files name for them. */
function sectiesleutels({ soorten }: Sjabloon, layers: readonly Layer[]): readonly string[] {
  const used = Object.values(soorten).flatMap(({ secties }) => secties.map(({ sleutel }) => sleutel));
  const named = layers.flatMap(({ sjabloon }) => (sjabloon.secties ?? []).map(({ key }) => key.value));
  return [...new Set([...used, ...named])];
}

function readHuisstijl(world: World, layers: readonly Layer[]): Result<Huisstijl> {
  const merged = [...layers]
    .reverse()
    .reduce<HuisstijlBestand>((below, layer) => mergeLayers(below, layer.huisstijl ?? {}), {});
  const source = layers.find((layer) => layer.huisstijlSource)?.huisstijlSource ?? layers[0]?.source;
  if (!source) return { diagnostics: [] };
  const folders = layers.map(({ folder }) => folder);
  const refused: Diagnostic[] = [];
  const findFont = (path: string): FontFile | undefined => {
    const { file, diagnostics } = readFile(world, folders, path, 'lettertype');
    refused.push(...diagnostics);
    return file;
  };
  const built = buildHuisstijl(merged, findFont, firstLine(source));
  const basis = findBasis(world, folders);
  const diagnostics = [...refused, ...built.diagnostics, ...basis.diagnostics];
  if (!built.value) return { diagnostics };
  const { stijlen, kopnummers } = merged.basis ?? {};
  const settled = basis.value && {
    ...basis.value,
    ...(stijlen && { stijlen }),
    ...(kopnummers && { kopnummers: kopnummers.value }),
  };
  return { value: { ...built.value, ...(settled && { basis: settled }) }, diagnostics };
}

/** The pictures in beeld/ by their path in the template. */
function readImages(
  world: World,
  layers: readonly Layer[],
): { readonly images: ReadonlyMap<string, Image>; readonly diagnostics: readonly Diagnostic[] } {
  const images = new Map<string, Image>();
  const diagnostics: Diagnostic[] = [];
  for (const { folder } of layers) {
    for (const { name, kind } of world.list(`${folder}/beeld`) ?? []) {
      const path = `beeld/${name}`;
      if (kind !== 'file' || images.has(path)) continue;
      const read = readFile(world, [folder], path, 'afbeelding');
      diagnostics.push(...read.diagnostics);
      const image = read.file && imageOf(read.file.bytes);
      if (typeof image === 'object') images.set(path, image);
    }
  }
  return { images, diagnostics };
}

function checkTemplates(
  sjabloon: Sjabloon,
  layers: readonly Layer[],
  { templates, seen }: TemplateFiles,
  images: ReadonlyMap<string, Image>,
): readonly Diagnostic[] {
  const scopes = [contextShape(sjabloon.velden, Object.keys(sjabloon.soorten))];
  const environment = {
    templates,
    partials: [...seen].map(nameOf),
    secties: sectiesleutels(sjabloon, layers),
    hasImage: (path: string) => images.has(path),
  };
  const diagnostics = documentFiles(sjabloon).flatMap((file) => {
    const template = templates.get(nameOf(file));
    if (template) return checkDocument(template, scopes, environment);
    return seen.has(file) ? [] : [missingFile(file, layers, templates)];
  });
  // A template may do without the papers of a meeting; those that it has are checked.
  const papieren = PAPIEREN.flatMap(([file, velden]) => {
    const template = templates.get(nameOf(file));
    return template ? checkDocument(template, [velden], environment) : [];
  });
  // A partial that several documents insert is reported once.
  return eachOnce([...diagnostics, ...papieren, ...checkPlaatsing(sjabloon, layers, templates)]);
}

/** The .hbs files of all documents. */
function documentFiles({ soorten }: Sjabloon): readonly string[] {
  const files = Object.values(soorten).flatMap(({ documenten }) =>
    documenten.map(({ sjabloon }) => sjabloon),
  );
  return [...new Set(files)];
}

function missingFile(
  file: string,
  layers: readonly Layer[],
  templates: ReadonlyMap<string, Template>,
): Diagnostic {
  const named = layers
    .flatMap((layer) => layer.sjabloon.soorten ?? [])
    .flatMap(({ value }) => (value === 'nee' ? [] : (value.documenten ?? [])))
    .find((document) => document.sjabloon.value === file);
  const place = named?.sjabloon.span;
  const meant = bedoeld({
    woord: nameOf(file),
    bekend: templates.keys(),
    anders: 'Zet het bestand in de map van het sjabloon.',
    toon: (near) => `${near}.hbs`,
    schrijf: (near) => (place ? [vervangWaarde(place, `${near}.hbs`)] : []),
  });
  return fout('sjabloon', `Het sjabloonbestand '${file}' is er niet.`, place, meant);
}
