// src/parse/files: reads what stands beside a proposal: text, tables, pictures.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import { createSource, decodeSource, type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import { type Bounds, type Refusal, readWithin } from '../../world/read-within.ts';
import type { World } from '../../world/world.ts';
import { BYTES, grootte } from './bytes.ts';
import { findConflicts, findDamage } from './damage.ts';

/**
 * Reads a text file in UTF-8. A file that is missing, too large or really elsewhere, other bytes than text, or another
 * encoding is an error.
 */
export function readSource(
  world: World,
  path: string,
  bounds: Bounds = { most: BYTES.voorstel },
): Result<SourceText> {
  const read = readWithin(world, path, bounds);
  const empty = createSource(path, '');
  if ('refused' in read) return failed(refusal(read, bounds, spanOf(empty, 0)));
  const bytes = read.content;
  const hint =
    'Sla het bestand op als UTF-8 (in VS Code: klik rechtsonder op de codering en kies Opslaan met codering; in Kladblok: Opslaan als, codering UTF-8; in Word: platte tekst, Unicode UTF-8).';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const melding = 'Dit bestand staat in UTF-16, maar moet in UTF-8 staan.';
    return failed(fout('bestand-onleesbaar', melding, spanOf(empty, 0), { hint }));
  }
  const source = decodeSource(path, bytes);
  if (isUtf8(bytes)) return refuseNul(source) ?? whole(source);
  const at = source.text.indexOf('\uFFFD');
  const melding = 'Dit bestand staat niet in UTF-8: vanaf hier zijn tekens niet te lezen.';
  return failed(fout('bestand-onleesbaar', melding, spanOf(source, at, at + 1), { hint }));
}

function refusal(why: Refusal, { most }: Bounds, place: Span): Diagnostic {
  switch (why.refused) {
    case 'too-large':
      return fout(
        'te-groot',
        `Dit bestand is ${grootte(why.bytes)}; ten hoogste ${grootte(most)} wordt gelezen.`,
        place,
        { hint: 'Staat er iets anders in dan tekst? Zet afbeeldingen en tabellen in eigen bestanden.' },
      );
    case 'outside':
      return fout('bestand-onleesbaar', 'Dit is een koppeling naar een plaats buiten de map.', place, {
        hint: 'Zet het bestand zelf in de map.',
      });
    case 'folder':
      return fout('bestand-onleesbaar', 'Dit is een map en geen bestand.', place);
    case 'other':
      return fout('bestand-onleesbaar', 'Dit is geen gewoon bestand dat te lezen is.', place, {
        hint: 'Is dit een kloon waarin niet alles staat? Haal dan eerst de rest op met git.',
      });
    case 'absent':
      return fout('bestand-onleesbaar', 'Dit bestand bestaat niet of is niet te lezen.', place);
  }
}

/** A text in which git left a conflict cannot be read: what stands there is not one text. */
function whole(source: SourceText): Result<SourceText> {
  const conflicts = findConflicts(source);
  return conflicts.length > 0 ? failed(...conflicts) : ok(source, findDamage(source));
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
