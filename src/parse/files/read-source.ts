import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import { createSource, type SourceText, spanOf } from '../../source/source-text.ts';
import type { World } from '../../world/world.ts';

/** Reads a text file in UTF-8. A missing file, other bytes than text, or another encoding is an error. */
export function readSource(world: World, path: string): Result<SourceText> {
  const bytes = world.read(path);
  const empty = createSource(path, '');
  if (!bytes)
    return failed(
      fout('bestand-onleesbaar', 'Dit bestand bestaat niet of is niet te lezen.', spanOf(empty, 0)),
    );
  const hint =
    'Sla het bestand op als UTF-8 (in VS Code: klik rechtsonder op de codering en kies Opslaan met codering; in Kladblok: Opslaan als, codering UTF-8; in Word: platte tekst, Unicode UTF-8).';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const melding = 'Dit bestand staat in UTF-16, maar moet in UTF-8 staan.';
    return failed(fout('bestand-onleesbaar', melding, spanOf(empty, 0), { hint }));
  }
  const source = createSource(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (isUtf8(bytes)) return refuseNul(source) ?? ok(source);
  const at = source.text.indexOf('\uFFFD');
  const melding = 'Dit bestand staat niet in UTF-8: vanaf hier zijn tekens niet te lezen.';
  return failed(fout('bestand-onleesbaar', melding, spanOf(source, at, at + 1), { hint }));
}

/** A NUL is no text (Markdown makes a lost character of it, CommonMark 0.31, 2.3): something went wrong with the file. */
function refuseNul(source: SourceText): Result<SourceText> | undefined {
  const at = source.text.indexOf('\0');
  if (at === -1) return undefined;
  const melding = 'Hier staat een onzichtbaar nulteken (U+0000).';
  const hint = 'Verwijder het, of neem de tekst opnieuw over uit het oude bestand.';
  return failed(fout('bestand-onleesbaar', melding, spanOf(source, at, at + 1), { hint }));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
