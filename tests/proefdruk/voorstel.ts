import type { RenderedDocument } from '../../src/document/nodes.ts';
import type { Huisstijl } from '../../src/huisstijl/huisstijl.ts';
import { checkLezing, openSjablonen, readLezing } from '../../src/pipeline.ts';
import { composeProef, drukProef } from '../../src/proefdruk/proefdruk.ts';
import type { Proefdruk } from '../../src/proefdruk/proefpagina.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const sjablonen = openSjablonen(createDiskWorld(ROOT), 'templates');

export interface GedruktVoorstel {
  readonly tekst: string;
  readonly document: RenderedDocument;
  readonly huisstijl: Huisstijl;
  readonly druk: Proefdruk;
}

/** The raadsvoorstel of a text at proef/voorstel.md, as it is shown; nothing when it cannot be told what it is. */
export async function probeerVoorstel(tekst: string): Promise<GedruktVoorstel | undefined> {
  const lezing = await readLezing(diskWith({ 'proef/voorstel.md': tekst }), 'proef/voorstel.md', sjablonen);
  if (!lezing.value) return undefined;
  const fouten = checkLezing(lezing.value).value === undefined;
  const composed = composeProef(lezing.value, 'raadsvoorstel', { variant: 'openbaar', fouten });
  if (!composed.value) return undefined;
  const { huisstijl } = lezing.value.geladen;
  const { value: druk } = await drukProef(composed.value, huisstijl, fouten);
  return druk && { tekst, document: composed.value, huisstijl, druk };
}

/** The same for a text that can be shown. */
export async function gedruktVoorstel(tekst = proposal()): Promise<GedruktVoorstel> {
  const made = await probeerVoorstel(tekst);
  if (!made) throw new Error('nothing to show');
  return made;
}
