import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { SoortSjabloon } from '../../src/domain/sjabloon.ts';
import type { GeladenSjabloon } from '../../src/template/geladen-sjabloon.ts';
import { loadSjabloon } from '../../src/template/load-sjabloon.ts';
import { createMemoryWorld, type World } from '../../src/world/world.ts';
import { fontStub } from './font-stub.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const root = join(import.meta.dirname, '..', '..', 'templates');

/** Enough for everything but the writers. */
const FONT = fontStub();

/** The files of real templates, fonts replaced by a stub, so that tests load quickly. */
export function templateFiles(...names: readonly string[]): Record<string, string | Uint8Array> {
  return filesOf(names, () => FONT);
}

function filesOf(
  names: readonly string[],
  font: (path: string) => Uint8Array,
): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (const name of names) {
    for (const entry of readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })) {
      const path = `templates/${name}/${entry.replaceAll('\\', '/')}`;
      if (/\.(ttf|otf)$/.test(entry)) files[path] = font(join(root, name, entry));
      else if (/\.(hbs|yaml)$/.test(entry)) files[path] = readFileSync(join(root, name, entry), 'utf8');
    }
  }
  return files;
}

/** A raadsvoorstel as the real template `standaard` has it. */
export async function standaardVoorstel(): Promise<SoortSjabloon> {
  const { value } = await loadSjabloon(
    createMemoryWorld(templateFiles('standaard')),
    'templates',
    'standaard',
  );
  const found = value?.sjabloon.soorten.raadsvoorstel;
  if (!found) throw new Error('no template');
  return found;
}

/** Loads the template `proef`, made of these files beside the real `standaard`. */
export async function loadProef(files: Files): Promise<{
  readonly geladen: GeladenSjabloon | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const world = proefWorld(files);
  const { value, diagnostics } = await loadSjabloon(world, 'templates', 'proef');
  return { geladen: value, diagnostics };
}

/** The template `proef`, made of these files beside the real `standaard`, in memory; with stubs for the fonts or the real ones. */
export function proefWorld(files: Files, fonts: 'stubs' | 'real' = 'stubs'): World {
  const own = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path.startsWith('templates/') ? path : `templates/proef/${path}`,
      content,
    ]),
  );
  const standaard = filesOf(['standaard'], fonts === 'real' ? (path) => readFileSync(path) : () => FONT);
  return createMemoryWorld({ ...standaard, ...own });
}
