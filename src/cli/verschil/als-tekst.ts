import { readFileSync } from 'node:fs';
import { BRONSOORTEN, bronVan } from '../../bronnen/register.ts';
import { readVersie } from '../../pipeline.ts';
import { laidOut } from '../../show/shown.ts';
import { visibleLines } from '../../show/visible.ts';
import { lezingTekst } from '../../verschil/lezing/lezing-tekst.ts';
import { voorstelTekst } from '../../verschil/voorstel-tekst.ts';
import { demandInside, expandPath } from '../proposals/find-proposals.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

/**
 * Prints one file as readable text, for git to compare line by line. A file that is no source, or that cannot be read
 * as one, is printed as it is: a filter of git may not fail.
 */
export async function alsTekst(
  words: readonly string[],
  templates: string,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) {
    throw new UsageError('Geef bij --als-tekst precies één bestand.');
  }
  expandPath(path).forEach(demandInside);
  terminal.out(laidOut(visibleLines(await textOf(path, templates))));
  return 0;
}

async function textOf(path: string, templates: string): Promise<string> {
  try {
    const world = workingWorld();
    const sjablonen = openEigenSjablonen(world, templates);
    const { lees } = await BRONSOORTEN[bronVan(world, path)].werk();
    const lezing = lees?.({ world, sjablonen }, path).value;
    if (lezing) return lezingTekst(lezing);
    const { value } = await readVersie(world, path, sjablonen);
    if (value && value.onleesbaar.size === 0) return voorstelTekst(value);
  } catch {
    // Whatever is wrong with it, or with the program: the file itself says enough.
  }
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`Het bestand '${path}' is niet te lezen.`);
  }
}
