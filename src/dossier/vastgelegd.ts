// src/dossier: what lies beside a proposal since it was offered: its frozen decision, and the pieces about it.

import {
  hashVan,
  isOngeschonden,
  kenmerkVan,
  type VastBesluit,
  type Vastlegging,
  vastgelegdSchema,
} from '../besluit/vastleggen/vastlegging.ts';
import { vergelijkVast } from '../besluit/vastleggen/vergelijk.ts';
import type { ComposeInput } from '../compose/compose-document.ts';
import { vastBesluit } from '../compose/vast-besluit.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../diagnostics/result.ts';
import { VASTGELEGD } from '../domain/bestanden.ts';
import { inKort } from '../domain/in-kort.ts';
import { BYTES } from '../parse/files/bytes.ts';
import { readBijlagen } from '../parse/files/read-bijlagen.ts';
import type { YamlTree } from '../parse/yaml/yaml-tree.ts';
import { createSource, spanOf } from '../source/source-text.ts';
import { pathIn } from '../world/paths.ts';
import { readWithin } from '../world/read-within.ts';
import type { World } from '../world/world.ts';

/** The frozen versions of a proposal, the last one last; none when it was never frozen. */
export function readVastgelegd(world: World, folder: string): Result<readonly Vastlegging[]> {
  const path = pathIn(folder, VASTGELEGD);
  const read = readWithin(world, path, { within: folder, most: BYTES.voorstel });
  if ('refused' in read && read.refused === 'absent') return ok([]);
  const place = spanOf(createSource(path, ''), 0);
  const hint =
    'Dit bestand maakt `raadsvoorstel leg-vast`; haal het terug uit git, of verwijder het en leg opnieuw vast.';
  if ('refused' in read)
    return failed(fout('vastlegging-onleesbaar', 'Dit bestand is niet te lezen.', place, { hint }));
  const parsed = vastgelegdSchema.safeParse(parseJson(read.content));
  if (!parsed.success) {
    return failed(
      fout('vastlegging-onleesbaar', 'Dit bestand is niet wat het programma schreef.', place, { hint }),
    );
  }
  const broken = parsed.data.find((one) => !isOngeschonden(one));
  if (!broken) return ok(parsed.data);
  const melding = `Versie ${broken.versie} is na het vastleggen veranderd: het kenmerk ${broken.kenmerk.slice(0, 8)} hoort bij een andere tekst.`;
  return failed(fout('vastlegging-onleesbaar', melding, place, { hint }));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The decision of a proposal as it stands now, in the form in which it is frozen. */
export function huidigBesluit(
  world: World,
  folder: string,
  input: Omit<ComposeInput, 'variant'>,
): VastBesluit {
  const files = readBijlagen(world, folder, input.voorstel.bijlagen);
  const hashes = new Map([...files].map(([path, bytes]) => [path, hashVan(bytes)] as const));
  return vastBesluit(input, hashes);
}

/** Most differences that are told one by one. */
const MOST = 10;

/**
 * What changed since a proposal was frozen without a new version (`versie`) and its reason: each difference with what
 * stood there and what stands there now, at its place.
 */
export function checkVastgelegd(
  vastgelegd: readonly Vastlegging[],
  nu: VastBesluit,
  { voorstel }: Pick<ComposeInput, 'voorstel'>,
  frontmatter: YamlTree,
): readonly Diagnostic[] {
  const last = vastgelegd.at(-1);
  const versie = voorstel.versie?.value ?? 1;
  if (!last) return [];
  if (versie < last.versie) {
    const melding = `Versie ${last.versie} is vastgelegd, maar hier staat versie ${versie}.`;
    const place = frontmatter.locate(['versie'], voorstel.versie ? 'value' : 'missing');
    return [fout('vastlegging-geschonden', melding, place, { hint: `Schrijf \`versie: ${last.versie}\`.` })];
  }
  if (versie > last.versie) {
    if (voorstel.versie_reden) return [];
    const hint = 'Voeg `versie_reden:` toe, met in één zin waarom het voorstel is gewijzigd.';
    const melding = `Bij versie ${versie} staat niet waarom het voorstel is gewijzigd.`;
    return [fout('vastlegging-geschonden', melding, frontmatter.locate(['versie'], 'value'), { hint })];
  }
  if (kenmerkVan(nu) === last.kenmerk) return [];
  const hint = `Maak \`versie: ${last.versie + 1}\` met een \`versie_reden\`, of zet de tekst terug.`;
  return vergelijkVast(last.besluit, nu)
    .slice(0, MOST)
    .map(({ wat, was, is, plaats }) => {
      const shown = (text: string | undefined) => (text === undefined ? 'niets' : `‘${inKort(text)}’`);
      const melding = `${wat} is veranderd na het vastleggen (was ${shown(was)}, is ${shown(is)}).`;
      return fout('vastlegging-geschonden', melding, frontmatter.locate(plaats, 'value'), { hint });
    });
}
