import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Regelnaam } from '../../diagnostics/regelnamen.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Located } from '../../source/located.ts';

/** What can stand beside a proposal; a `bestand` is a table in CSV. */
export type Naast = 'afbeelding' | 'bijlage' | 'bestand';

/**
 * Joins a folder and the relative path that an author wrote. Absolute paths, addresses on a network and paths that
 * leave the folder are errors. `what` names the thing in the message ("afbeelding", "bestand").
 */
export function resolveInside(folder: string, path: Located<string>, what: Naast): Result<string> {
  const written = safeDecode(path.value);
  const hint = `Zet het bestand in de map van het voorstel en schrijf het pad vanaf daar, zoals bijlagen/naam.png.`;
  const thing = theThing(what, path);
  const refuse = (melding: string) => failed<string>(fout(`${what}-pad`, melding, path.span, { hint }));
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith('//')) {
    return refuse(`${thing} staat op een netwerk of schijf; er wordt niets opgehaald.`);
  }
  if (written.includes('\\')) return refuse(`Het pad '${path.value}' gebruikt \\; schrijf / tussen mappen.`);
  if (written.includes('\0')) return refuse('In dit pad staat een nulteken (U+0000).');
  const parts: string[] = [];
  for (const part of written.split('/')) {
    if (part === '..' && parts.length === 0) return refuse(`${thing} staat buiten de map van het voorstel.`);
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  if (written.startsWith('/') || parts.length === 0) {
    return refuse(`${thing} staat buiten de map van het voorstel.`);
  }
  return ok([folder, ...parts].filter((part) => part !== '').join('/'));
}

/** The rule that tells that a file is not there, or is no file that can be read. */
export const VERMIST = {
  afbeelding: 'afbeelding-bestand',
  bijlage: 'bijlage-bestand',
  bestand: 'bestand',
} as const satisfies Record<Naast, Regelnaam>;

/**
 * The error for a file that an author names and that is not there. `folder` is that of the proposal; empty for one in
 * the working folder.
 */
export function missingFile(folder: string, path: Located<string>, what: Naast): Diagnostic {
  const melding = `${theThing(what, path)} staat niet naast het voorstel.`;
  const place = folder === '' ? 'bij het voorstel' : `in ${folder}`;
  const hint = `Zet het bestand ${place} en controleer de naam, ook hoofdletters.`;
  return fout(VERMIST[what], melding, path.span, { hint });
}

/** "De bijlage 'kaart.pdf'". */
export function theThing(what: Naast, path: Located<string>): string {
  return `${what === 'bestand' ? 'Het' : 'De'} ${what} '${path.value}'`;
}

/** Markdown writes spaces in a path as %20. */
function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
