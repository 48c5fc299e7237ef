import { readFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { bronVan } from '../../bronnen/register.ts';
import { readVersie, type Sjablonen } from '../../pipeline.ts';
import { laidOut, show } from '../../show/shown.ts';
import { visibleLines } from '../../show/visible.ts';
import { overlayWorld } from '../../world/overlay-world.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { werkversie } from './kant.ts';
import type { Gelezen } from './pair-voorstellen.ts';
import { uitkomstenTekst } from './show-uitkomsten.ts';
import { type Uitkomst, uitkomstVan } from './uitkomst.ts';
import { type Bronkant, vergelijkLezing } from './vergelijk-lezingen.ts';

/**
 * Shows one change as git asks an external diff program to (`GIT_EXTERNAL_DIFF` in git's manual): path old-file old-hex
 * old-mode new-file new-hex new-mode, and for a renamed file its new path and a line about that; for a conflict only
 * the path. The files are copies without anything beside them: CSV files and pictures are those of the work tree now.
 * What cannot be read is shown line by line. Never an error: git would stop.
 */
export async function voorGit(
  words: readonly string[],
  templates: string,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [path, oldFile, , , newFile, , , renamed] = words;
  if (path === undefined)
    throw new UsageError('--voor-git is voor git zelf: zet het als `command` in .git/config.');
  if (oldFile === undefined || newFile === undefined) {
    terminal.out(show`${path}: nog niet samengevoegd (conflict)\n`);
    return 0;
  }
  const newPath = renamed ?? path;
  const [before, after] = [bytesOf(oldFile), bytesOf(newFile)];
  try {
    const shown = await compare(path, before, newPath, after, templates, terminal.colorOut === true);
    if (shown !== undefined) {
      terminal.out(laidOut(shown));
      return 0;
    }
  } catch {
    // Fall back on lines.
  }
  terminal.out(laidOut(visibleLines(patch(path, before, newPath, after))));
  return 0;
}

async function compare(
  oldPath: string,
  before: Uint8Array | undefined,
  newPath: string,
  after: Uint8Array | undefined,
  templates: string,
  color: boolean,
): Promise<string | undefined> {
  const disk = workingWorld();
  const sjablonen = openEigenSjablonen(disk, templates);
  const kant = (naam: string, pad: string, bytes: Uint8Array | undefined): Bronkant => {
    const world = bytes ? overlayWorld(disk, pad, bytes) : disk;
    return { kant: { ...werkversie(), world, naam, kort: naam }, paden: bytes ? [pad] : [] };
  };
  const [oud, nieuw] = [kant('oud', oldPath, before), kant('nieuw', newPath, after)];
  const bron = bronVan((after ? nieuw : oud).kant.world, after ? newPath : oldPath);
  const uitkomst =
    bron === 'voorstel'
      ? await vergelijkVoorstel(oud, nieuw, sjablonen)
      : await vergelijkLezing(bron, oud, nieuw, sjablonen);
  if (!uitkomst || uitkomst.soort === 'onleesbaar' || uitkomst.onderwerp === '') return undefined;
  const kanten = { oud: oud.kant, nieuw: nieuw.kant };
  return uitkomstenTekst({ ...kanten, uitkomsten: [uitkomst], ongewijzigd: {} }, color, 'zonder kader');
}

async function vergelijkVoorstel(oud: Bronkant, nieuw: Bronkant, sjablonen: Sjablonen): Promise<Uitkomst> {
  const read = async ({ kant, paden: [pad] }: Bronkant): Promise<Gelezen | undefined> => {
    if (pad === undefined) return undefined;
    const { value, diagnostics } = await readVersie(kant.world, pad, sjablonen);
    return { pad, diagnostics, ...(value && { versie: value }) };
  };
  const [left, right] = [await read(oud), await read(nieuw)];
  return uitkomstVan(
    { ...(left && { oud: left }), ...(right && { nieuw: right }) },
    { oud: oud.kant, nieuw: nieuw.kant },
  );
}

/** Git writes /dev/null (on Windows nul) for a side that is not there. */
function bytesOf(file: string): Uint8Array | undefined {
  if (file === '/dev/null' || file === 'nul') return undefined;
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}

function patch(
  oldPath: string,
  before: Uint8Array | undefined,
  newPath: string,
  after: Uint8Array | undefined,
): string {
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array());
  return createTwoFilesPatch(
    before ? `a/${oldPath}` : '/dev/null',
    after ? `b/${newPath}` : '/dev/null',
    text(before),
    text(after),
  );
}
