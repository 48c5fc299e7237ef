import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Artifact, type BuildOptions, build, check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';

/** The top of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The names of the proposals that come with the project. */
export const SLUGS: readonly string[] = readdirSync(join(ROOT, 'proposals'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'vergaderingen')
  .map((entry) => entry.name);

const FORMATEN = ['docx', 'pdf', 'html', 'json'] as const;

/** Makes the documents of an example; fails on any error. */
export async function buildExample(
  slug: string,
  options: Partial<BuildOptions> = {},
): Promise<readonly Artifact[]> {
  const world = createDiskWorld(ROOT);
  const { value, diagnostics } = await build(world, `proposals/${slug}/voorstel.md`, {
    sjablonen: openSjablonen(world, 'templates'),
    formaten: FORMATEN,
    variant: 'openbaar',
    ...options,
  });
  if (!value) throw new Error(`${slug}: ${diagnostics.map((one) => one.melding).join('; ')}`);
  return value;
}

/** The names of the documents that the template of an example asks for, as "raadsvoorstel" and "raadsbesluit". */
export async function documentNames(slug: string): Promise<readonly string[]> {
  const world = createDiskWorld(ROOT);
  const sjablonen = openSjablonen(world, 'templates');
  const { value } = await check(world, `proposals/${slug}/voorstel.md`, sjablonen);
  if (!value) throw new Error(`${slug} cannot be read`);
  const soort = value.geladen.sjabloon.soorten[value.voorstel.soort.value];
  return soort?.documenten.filter(({ als }) => !als).map((one) => one.naam) ?? [];
}

/** The text of an artifact in UTF-8. */
export function textOf(artifact: Artifact): string {
  return new TextDecoder().decode(artifact.bytes);
}
