import { readSkelet } from '../besluit/read-skelet.ts';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import type { Veld } from '../domain/veld.ts';
import { describeVorm } from '../domain/vorm.ts';
import { anyVoorstelSchema } from '../gegevens/voorstel-schema.ts';
import { splitFrontmatter } from '../parse/frontmatter.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import { createSource, type SourceText, spanOf } from '../source/source-text.ts';
import { formatBody } from './format-body.ts';
import { formatFrontmatter } from './format-frontmatter.ts';
import { renumber } from './renumber.ts';

/** What the template of a proposal says that its layout depends on. */
export interface Opmaak {
  /** Extra frontmatter keys. */
  readonly velden: readonly Veld[];
  readonly soort: SoortSjabloon;
}

/** What is done with the numbers of arguments beyond counting them. */
export interface Nummers {
  /** The last version: where its besluitpunten stand now, there their arguments go. */
  readonly vorige?: ParsedDocument | undefined;
  /** Names besluitpunten by their ids, where they have one. */
  readonly ids?: boolean;
}

/** Name of the rule under which a part that cannot be laid out is reported. */
const OPMAAK_OVERGESLAGEN = 'opmaak-overgeslagen';

/**
 * A proposal in canonical form: the same meaning, the same layout whoever typed it. Arguments and kanttekeningen are
 * numbered again in order. A part that cannot be laid out without changing its meaning stays as it is, with a warning. Laying out twice changes nothing more.
 */
export function formatVoorstel(
  parsed: ParsedDocument,
  opmaak: Opmaak | undefined,
  nummers: Nummers = {},
): Result<string> {
  const { source } = parsed;
  const parts = splitFrontmatter(source);
  if (!parts.value) return { diagnostics: parts.diagnostics };
  const { yamlStart, yamlEnd, bodyStart } = parts.value;
  const yaml = source.text.slice(yamlStart, yamlEnd);
  const numbering = renumber(readSkelet(parsed, opmaak?.soort), {
    ids: nummers.ids ?? false,
    vorige: nummers.vorige && readSkelet(nummers.vorige, opmaak?.soort),
  });
  const vorm = describeVorm(anyVoorstelSchema(opmaak?.velden ?? []));
  const frontmatter = formatFrontmatter(yaml, vorm);
  const body = formatBody(source, bodyStart, numbering.numbers);
  const diagnostics: Diagnostic[] = [];
  if (frontmatter === undefined) diagnostics.push(skipped('De gegevens bovenaan zijn', source, yamlStart));
  if (body === undefined) diagnostics.push(skipped('De tekst onder de gegevens is', source, bodyStart));
  const kept = body ?? `${source.text.slice(bodyStart).trim()}\n`;
  const text = `---\n${frontmatter ?? yaml}---\n${kept.trim() === '' ? '' : `\n${kept}`}`;
  for (const one of numbering.warn(createSource(source.path, text))) diagnostics.push(one);
  return { value: text, diagnostics };
}

function skipped(what: string, source: SourceText, start: number): Diagnostic {
  const melding = `${what} niet opgemaakt: dat kan hier niet zonder de betekenis te veranderen.`;
  return waarschuwing(OPMAAK_OVERGESLAGEN, melding, spanOf(source, start), {
    hint: 'Meld dit bij de beheerder van het programma, met het voorstel erbij.',
  });
}
