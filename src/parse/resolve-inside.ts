import { fout } from '../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../diagnostics/result.ts';
import type { Located } from '../source/located.ts';

/**
 * Joins a folder and the relative path that an author wrote. Absolute paths, addresses on a network and paths that
 * leave the folder are errors. `what` names the thing in the message ("afbeelding", "bestand").
 */
export function resolveInside(
  folder: string,
  path: Located<string>,
  what: 'afbeelding' | 'bijlage' | 'bestand',
): Result<string> {
  const written = safeDecode(path.value);
  const hint = `Zet het bestand in de map van het voorstel en schrijf het pad vanaf daar, zoals bijlagen/naam.png.`;
  const theThing = `${what === 'bestand' ? 'Het' : 'De'} ${what} '${path.value}'`;
  const refuse = (melding: string) => failed<string>(fout(`${what}-pad`, melding, path.span, { hint }));
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith('//')) {
    return refuse(`${theThing} staat op een netwerk of schijf; er wordt niets opgehaald.`);
  }
  if (written.includes('\\')) return refuse(`Het pad '${path.value}' gebruikt \\; schrijf / tussen mappen.`);
  if (written.includes('\0')) return refuse('In dit pad staat een nulteken (U+0000).');
  const parts: string[] = [];
  for (const part of written.split('/')) {
    if (part === '..' && parts.length === 0)
      return refuse(`${theThing} staat buiten de map van het voorstel.`);
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  if (written.startsWith('/') || parts.length === 0) {
    return refuse(`${theThing} staat buiten de map van het voorstel.`);
  }
  return ok([folder, ...parts].filter((part) => part !== '').join('/'));
}

/** Markdown writes spaces in a path as %20. */
function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
