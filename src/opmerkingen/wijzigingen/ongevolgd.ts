import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import type { Regel } from '../gedrukt/teken.ts';
import { ONGEVOLGD } from '../meldingen.ts';
import { geschrapt } from './geschrapt.ts';
import { type Boven, toegevoegd } from './toegevoegd.ts';
import { alleen, type Gevonden } from './wijziging.ts';

/** A paragraph that was put in without tracking, behind the text that it follows (`boven`). */
export function ongevolgdNieuw(
  now: WordParagraph,
  boven: Boven | undefined,
  voorstel: Voorstel,
  ookOngevolgd: boolean,
): Gevonden {
  const found = toegevoegd(now, boven, voorstel);
  const diagnostics = found.diagnostics.map((one) => alsOngevolgd(one));
  return ookOngevolgd ? { ...found, diagnostics } : alleen(...diagnostics);
}

/** A text of the source that is not in the file any more. What only the template prints, a reviewer may leave out. */
export function ongevolgdWeg(regel: Regel, voorstel: Voorstel, ookOngevolgd: boolean): readonly Gevonden[] {
  if (!regel.span || !regel.gedrukt) return [];
  const found = geschrapt(regel, voorstel);
  const diagnostics = found.diagnostics.map((one) => alsOngevolgd(one));
  return [ookOngevolgd ? { ...found, diagnostics } : alleen(...diagnostics)];
}

function alsOngevolgd(one: Diagnostic): Diagnostic {
  return {
    ...one,
    regel: 'word-ongevolgd',
    ernst: 'waarschuwing',
    melding: one.melding.replace(
      /^Een beoordelaar heeft/u,
      'Zonder dat Word het bijhield, heeft een beoordelaar',
    ),
    hint: one.hint ?? ONGEVOLGD,
  };
}
