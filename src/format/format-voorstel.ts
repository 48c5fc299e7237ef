import { readSkelet } from '../besluit/read-skelet.ts';
import type { Result } from '../diagnostics/result.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import type { Veld } from '../domain/veld.ts';
import { describeVorm } from '../domain/vorm.ts';
import { anyVoorstelSchema } from '../gegevens/voorstel-schema.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import { createSource } from '../source/source-text.ts';
import { layOut } from './lay-out.ts';
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
  const numbering = renumber(readSkelet(parsed, opmaak?.soort), {
    ids: nummers.ids ?? false,
    vorige: nummers.vorige && readSkelet(nummers.vorige, opmaak?.soort),
  });
  const vorm = describeVorm(anyVoorstelSchema(opmaak?.velden ?? []));
  const { value: text, diagnostics } = layOut(source, vorm, numbering.numbers);
  if (text === undefined) return { diagnostics };
  return { value: text, diagnostics: [...diagnostics, ...numbering.warn(createSource(source.path, text))] };
}
