import type { Bronomgeving } from '../bronnen/bron.ts';
import { BRONSOORTEN, bronVan } from '../bronnen/register.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Gecomponeerd } from '../documenten.ts';
import { type Lezing, readLezing } from '../pipeline.ts';
import {
  composeProef,
  metFouten,
  type Proefdocument,
  type Proefkeuze,
  proefdocumenten,
} from './proefdruk.ts';

/** The documents of a source that can be looked at. */
export interface Proeven {
  readonly documenten: readonly Proefdocument[];
  /** One of them by its name, composed to be drawn (`drukProef`) or shown as HTML (`htmlProef`). */
  componeer(naam: string): Result<Gecomponeerd>;
}

/**
 * What can be looked at of a source of any kind: a proposal, also one with errors, the paper of an amendment or a motion, the
 * papers of a meeting. No value where there is nothing to show: the source cannot be read, is of a kind that makes no
 * documents, or holds an error and is no proposal.
 */
export async function proevenVan(
  omgeving: Bronomgeving,
  path: string,
  keuze: Proefkeuze,
): Promise<Result<Proeven>> {
  const soort = bronVan(omgeving.world, path);
  if (soort === 'voorstel') return proevenVanVoorstel(omgeving, path, keuze);
  const { componeer } = await BRONSOORTEN[soort].werk();
  const { value: all, diagnostics } = (await componeer?.(omgeving, [path], keuze.variant)) ?? {
    diagnostics: [],
  };
  if (!all) return { diagnostics };
  const value: Proeven = {
    documenten: all.map(({ naam, document }) => ({ naam, titel: document.meta.title })),
    componeer(naam) {
      const found = all.find((one) => one.naam === naam);
      if (!found) return { diagnostics: [] };
      return { value: { ...found, document: metFouten(found.document, keuze.fouten) }, diagnostics: [] };
    },
  };
  return { value, diagnostics };
}

async function proevenVanVoorstel(
  { world, sjablonen }: Bronomgeving,
  path: string,
  keuze: Proefkeuze,
): Promise<Result<Proeven>> {
  const { value: lezing, diagnostics } = await readLezing(world, path, sjablonen);
  if (!lezing) return { diagnostics };
  return { value: proevenVanLezing(lezing, keuze), diagnostics };
}

/** What can be looked at of a proposal that was read. */
export function proevenVanLezing(lezing: Lezing, keuze: Proefkeuze): Proeven {
  return {
    documenten: proefdocumenten(lezing, keuze.variant),
    componeer(naam) {
      const { value: document, diagnostics } = composeProef(lezing, naam, keuze);
      if (!document) return { diagnostics };
      return { value: { naam, document, geladen: lezing.geladen }, diagnostics };
    },
  };
}
