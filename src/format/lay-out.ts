import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Vorm } from '../domain/vorm.ts';
import { splitFrontmatter } from '../parse/frontmatter.ts';
import { type SourceText, spanOf } from '../source/source-text.ts';
import { formatBody } from './format-body.ts';
import { formatFrontmatter } from './format-frontmatter.ts';
import type { NewNumber } from './markdown-printer.ts';

/** Name of the rule under which a part that cannot be laid out is reported. */
const OPMAAK_OVERGESLAGEN = 'opmaak-overgeslagen';

/**
 * A source in canonical form: the frontmatter (`vorm` is what may stand there) and the text below it, of which `numbers`
 * gives headings their new number by offset. A part that cannot be laid out without changing its meaning stays as it
 * is, with a warning.
 */
export function layOut(
  source: SourceText,
  vorm: Vorm,
  numbers: ReadonlyMap<number, NewNumber> = new Map(),
): Result<string> {
  const parts = splitFrontmatter(source);
  if (!parts.value) return { diagnostics: parts.diagnostics };
  const { yamlStart, yamlEnd, bodyStart } = parts.value;
  const yaml = source.text.slice(yamlStart, yamlEnd);
  const frontmatter = formatFrontmatter(yaml, vorm);
  const body = formatBody(source, bodyStart, numbers);
  const diagnostics: Diagnostic[] = [];
  if (frontmatter === undefined) diagnostics.push(skipped('De gegevens bovenaan zijn', source, yamlStart));
  if (body === undefined) diagnostics.push(skipped('De tekst onder de gegevens is', source, bodyStart));
  const kept = body ?? `${source.text.slice(bodyStart).trim()}\n`;
  const text = `---\n${frontmatter ?? yaml}---\n${kept.trim() === '' ? '' : `\n${kept}`}`;
  return { value: text, diagnostics };
}

/** The warning for a part that stays as it was typed. */
export function skipped(what: string, source: SourceText, start: number): Diagnostic {
  const melding = `${what} niet opgemaakt: dat kan hier niet zonder de betekenis te veranderen.`;
  return waarschuwing(OPMAAK_OVERGESLAGEN, melding, spanOf(source, start), {
    hint: 'Meld dit bij de beheerder van het programma, met het bestand erbij.',
  });
}
