import type * as z from 'zod';
import { bedoeldeNaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import { GRENZEN } from '../../domain/grenzen.ts';
import { type HuisstijlBestand, huisstijlSchema } from '../../huisstijl/huisstijl-schema.ts';
import { BYTES } from '../../parse/files/bytes.ts';
import { readSource } from '../../parse/files/read-source.ts';
import { parseYaml } from '../../parse/yaml/yaml-tree.ts';
import { createSource, type SourceText, spanOf } from '../../source/source-text.ts';
import { zodDiagnostics } from '../../validate/zod-diagnostics.ts';
import type { World } from '../../world/world.ts';
import { bedoeldBestand } from '../controle/check-files.ts';
import { type SjabloonBestand, sjabloonSchema } from '../sjabloon/sjabloon-schema.ts';
import { metAndereSleutel, metVoorbeeld } from './andere-sleutels.ts';
import { knownGemeenten } from './known-gemeenten.ts';
import { boundsOf } from './read-file.ts';

/** What one folder under templates/ says. */
export interface Layer {
  /** Name of the folder. */
  readonly map: string;
  /** Path of the folder. */
  readonly folder: string;
  readonly source: SourceText;
  readonly sjabloon: SjabloonBestand;
  readonly huisstijl?: HuisstijlBestand;
  readonly huisstijlSource?: SourceText;
}

/**
 * Reads the folder of a municipality and, following `breidt_uit`, those that it builds on; nearest first.
 * A folder that extends itself, along whatever way, is an error.
 */
export function readLayers(world: World, templates: string, gemeente: string): Result<readonly Layer[]> {
  const diagnostics: Diagnostic[] = [];
  const layers: Layer[] = [];
  let map: string | undefined = gemeente;
  while (map !== undefined) {
    const read: Result<Layer> = readLayer(world, `${templates}/${map}`, map);
    diagnostics.push(...read.diagnostics);
    if (!read.value) return { diagnostics };
    layers.push(read.value);
    const next = read.value.sjabloon.breidt_uit;
    if (!next) {
      if (!layers.some(({ huisstijl }) => huisstijl)) diagnostics.push(standsAlone(read.value));
      break;
    }
    const names = knownGemeenten(world, templates);
    const chain = [...layers.map((layer) => layer.map), next.value];
    if (layers.some((layer) => layer.map === next.value)) {
      diagnostics.push(
        fout('sjabloon', `Dit sjabloon breidt via een omweg zichzelf uit: ${chain.join(' → ')}.`, next.span, {
          hint: "Haal bij een van deze sjablonen 'breidt_uit' weg.",
        }),
      );
      return { diagnostics };
    }
    if (layers.length > GRENZEN.lagen) {
      const melding = `Meer dan ${GRENZEN.lagen} sjablonen breiden elkaar uit.`;
      diagnostics.push(
        fout('sjabloon', melding, next.span, { hint: 'Breid het sjabloon uit dat alles heeft.' }),
      );
      return { diagnostics };
    }
    if (!names.includes(next.value)) {
      const meant = bedoeldeNaam(next, names, `Bekend zijn: ${names.join(', ')}.`);
      diagnostics.push(
        fout('sjabloon', `Er is geen sjabloon '${next.value}' om uit te breiden.`, next.span, meant),
      );
      return { diagnostics };
    }
    map = next.value;
  }
  return hasErrors(diagnostics) ? { diagnostics } : { value: layers, diagnostics };
}

/** Without a house style of its own or one to build on, nothing can be made, and all that is missing has one cause. */
function standsAlone({ source }: Layer): Diagnostic {
  const melding = 'Dit sjabloon heeft geen huisstijl.yaml en bouwt ook niet voort op een ander sjabloon.';
  const hint = 'Zet bovenaan: `breidt_uit: standaard`. Dan hoeft u alleen te schrijven wat anders is.';
  return fout('sjabloon', melding, spanOf(source, 0, source.lineStarts[1] ?? source.text.length), { hint });
}

function readLayer(world: World, folder: string, map: string): Result<Layer> {
  const sjabloon = readYaml(world, folder, 'sjabloon.yaml', sjabloonSchema);
  const huisstijl = readYaml(world, folder, 'huisstijl.yaml', huisstijlSchema);
  const diagnostics = [...(sjabloon?.diagnostics ?? []), ...(huisstijl?.diagnostics ?? [])];
  if (!sjabloon) {
    const source = createSource(`${folder}/sjabloon.yaml`, '');
    const names = (world.list(folder) ?? []).map(({ name }) => name);
    const other = names.find((name) => bedoeldBestand(name) === 'sjabloon.yaml');
    const hint = other
      ? `Er staat wel een bestand '${other}': noem het sjabloon.yaml.`
      : 'Elke map onder templates/ heeft een sjabloon.yaml; zie templates/LEESMIJ.md.';
    return {
      diagnostics: [
        fout('sjabloon', `Het sjabloon '${map}' heeft geen bestand sjabloon.yaml.`, spanOf(source, 0), {
          hint,
        }),
      ],
    };
  }
  if (!sjabloon.value || (huisstijl && !huisstijl.value)) return { diagnostics };
  return {
    value: {
      map,
      folder,
      source: sjabloon.source,
      sjabloon: sjabloon.value,
      ...(huisstijl?.value && {
        huisstijl: huisstijl.value,
        huisstijlSource: huisstijl.source,
      }),
    },
    diagnostics,
  };
}

/** Reads a YAML file by its schema; undefined when there is no such file. */
function readYaml<T>(
  world: World,
  folder: string,
  name: string,
  schema: z.ZodType<T>,
): (Result<T> & { readonly source: SourceText }) | undefined {
  const path = `${folder}/${name}`;
  if (!world.info(path)) return undefined;
  const read = readSource(world, path, boundsOf(folder, BYTES.sjabloon));
  const source = read.value ?? createSource(path, '');
  if (!read.value) return { source, diagnostics: read.diagnostics };
  const tree = parseYaml(source, 0, source.text.length);
  const unread = tree.diagnostics.map(metVoorbeeld);
  if (!tree.value) return { source, diagnostics: unread };
  const parsed = schema.safeParse(tree.value.value);
  return parsed.success
    ? { source, value: parsed.data, diagnostics: unread }
    : {
        source,
        diagnostics: [...unread, ...zodDiagnostics(parsed.error, schema, tree.value).map(metAndereSleutel)],
      };
}
