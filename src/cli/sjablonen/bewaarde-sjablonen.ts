// src/cli/sjablonen: keeps templates that were read, for a start that does not read them again.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Span } from '../../source/source-text.ts';
import type { Program } from '../../template/fill/print-program.ts';
import type { Drukvorm, GelezenSjabloon } from '../../template/geladen-sjabloon.ts';
import { type LeesSjabloon, leesBestanden } from '../../template/load-sjabloon.ts';
import { knownGemeenten } from '../../template/read/known-gemeenten.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { createKept } from '../../world/kept.ts';
import { recordWorld } from '../../world/recorded-world.ts';
import type { World } from '../../world/world.ts';
import { antwoordtHetzelfde, type BewaardeAntwoorden, bewaardeAntwoorden } from '../bouwen/antwoorden.ts';
import { leesOverBestanden, schrijfOverBestanden } from './over-bestanden.ts';

/** A template as it is kept. */
interface Bewaard {
  /** The program that read it. */
  readonly programma: string;
  /** The folder of all templates. */
  readonly templates: string;
  readonly antwoorden: BewaardeAntwoorden;
  /** A `Lezing`, written over the files that it was read from. */
  readonly lezing: unknown;
  /** Of each .hbs file its place, written likewise, and its tree, as a text of JSON: few of them are printed. */
  readonly drukvormen: readonly {
    readonly naam: string;
    readonly plaats: unknown;
    readonly boom: string;
  }[];
}

interface Lezing {
  readonly gelezen: Omit<GelezenSjabloon, 'drukvormen'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where templates are kept. */
export interface Sjabloonkast {
  /** Reads a template, or takes what was kept of it where a World still answers everything that was asked for it then. */
  readonly lees: LeesSjabloon;
  /** Keeps each of the templates in a folder that can be used. */
  bewaar(world: World, templates: string): Promise<void>;
}

/**
 * Keeps templates in a folder; `programma` is what keeps and reads them. What that program wrote itself is trusted to have
 * its shape, so the folder must be one that nobody else writes in.
 */
export function sjabloonkast(map: string, programma: string): Sjabloonkast {
  const fileOf = (gemeente: string) => join(map, `${encodeURIComponent(gemeente)}.json`);
  return {
    async lees(asked, templates, gemeente) {
      const { world } = recordWorld(asked, createKept(new Map()));
      const text = absentIfUnreadable(() => readFileSync(fileOf(gemeente), 'utf8'));
      const kept = text === undefined ? undefined : parse(text);
      const same =
        kept?.programma === programma &&
        kept.templates === templates &&
        antwoordtHetzelfde(world, kept.antwoorden);
      return same ? gelezenUit(kept, world) : leesBestanden(asked, templates, gemeente);
    },
    async bewaar(world, templates) {
      mkdirSync(map, { recursive: true });
      for (const gemeente of knownGemeenten(world, templates)) {
        const kept = await bewaardVan(world, templates, gemeente);
        if (kept) writeFileSync(fileOf(gemeente), JSON.stringify({ programma, templates, ...kept }));
      }
    },
  };
}

function parse(text: string): Bewaard | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function gelezenUit(kept: Bewaard, world: World): Result<GelezenSjabloon> {
  const { gelezen, diagnostics } = leesOverBestanden(kept.lezing, world) as Lezing;
  const drukvormen = kept.drukvormen.map(({ naam, plaats, boom }): [string, Drukvorm] => [
    naam,
    { plaats: () => leesOverBestanden(plaats, world) as Span, boom: () => JSON.parse(boom) as Program },
  ]);
  return { value: { ...gelezen, drukvormen: new Map(drukvormen) }, diagnostics };
}

async function bewaardVan(
  base: World,
  templates: string,
  gemeente: string,
): Promise<Omit<Bewaard, 'programma' | 'templates'> | undefined> {
  const { world, answers } = recordWorld(base, createKept(new Map()));
  const { value, diagnostics } = await leesBestanden(world, templates, gemeente);
  if (!value) return undefined;
  const { drukvormen, ...gelezen } = value;
  const lezing: Lezing = { gelezen, diagnostics };
  return {
    antwoorden: bewaardeAntwoorden(answers),
    lezing: schrijfOverBestanden(lezing, answers.read),
    drukvormen: [...drukvormen].map(([naam, { plaats, boom }]) => ({
      naam,
      plaats: schrijfOverBestanden(plaats(), answers.read),
      boom: JSON.stringify(boom(), zonderPlaats),
    })),
  };
}

/** Of a tree that was checked, nobody asks where its parts stand. */
function zonderPlaats(key: string, value: unknown): unknown {
  return key === 'loc' || /strip$/i.test(key) ? undefined : value;
}
