import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../diagnostics/result.ts';
import type { Image } from '../document/nodes.ts';
import { GRENZEN } from '../domain/grenzen.ts';
import type { Kopnummering } from '../domain/kopnotatie.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import type { Weergave } from '../domain/weergave.ts';
import type { Vullingen } from '../gegevens/variabele.ts';
import { type Coverage, coverageOf } from '../huisstijl/coverage.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import { convertMarkup, type FilledTemplate } from './fill/convert-markup.ts';
import { createPrint, type Print, type Printed } from './fill/create-print.ts';
import { isSlotLike } from './fill/druk-hulpen.ts';
import type { Program } from './fill/print-program.ts';
import type { Slot, SlotTable } from './fill/slots.ts';
import { parseMarkup } from './markup/parse-markup.ts';
import { nameOf } from './read/file-name.ts';

/** The values of a template, every text and block of a proposal as a slot. */
export type TemplateContext = Vullingen<Slot>;

/** A municipality's template, checked and ready to fill. */
export interface GeladenSjabloon
  extends Pick<GelezenSjabloon, 'sjabloon' | 'huisstijl' | 'weergave' | 'vasteTekens'> {
  /** What its fonts can show. */
  readonly characters: Coverage;
  /** The paragraphs that it prints itself, each as an expression for the whole. */
  readonly vasteAlineas: readonly RegExp[];
  /** Fills the template file ("raadsvoorstel.hbs") of a document; an error when that would get too large. */
  fill(
    file: string,
    context: TemplateContext,
    slots: SlotTable,
    kopnummering?: Kopnummering,
  ): Result<FilledTemplate>;
}

/** What was read of a template in whose files nothing is wrong: data, and what prints its files. */
export interface GelezenSjabloon {
  readonly sjabloon: Sjabloon;
  readonly huisstijl: Huisstijl;
  /** How amounts are shown. */
  readonly weergave: Weergave;
  /** The characters that it prints itself, each at the first place where it stands. */
  readonly vasteTekens: readonly Located<string>[];
  /** The paragraphs that it prints itself, each as the source of an expression. */
  readonly vasteAlineas: readonly string[];
  /** The pictures in beeld/ by their path in the template. */
  readonly images: ReadonlyMap<string, Image>;
  /** The first line of its sjabloon.yaml. */
  readonly begin: Span;
  /** The .hbs files, its own and those that it inherits, by their names. */
  readonly drukvormen: ReadonlyMap<string, Drukvorm>;
}

/** What prints one .hbs file. */
export interface Drukvorm {
  /** Where it is told that a document would get too large: at the first list that the file goes along. */
  readonly plaats: () => Span;
  readonly boom: () => Program;
}

/** Makes a template that was read ready to fill. */
export function openSjabloon(gelezen: GelezenSjabloon): GeladenSjabloon {
  const { sjabloon, huisstijl, weergave, vasteTekens, images, drukvormen } = gelezen;
  const print = createPrint((name) => drukvormen.get(name)?.boom());
  return {
    sjabloon,
    huisstijl,
    weergave,
    characters: coverageOf(huisstijl.lettertype),
    vasteTekens,
    vasteAlineas: gelezen.vasteAlineas.map((source) => new RegExp(source, 'iu')),
    fill(file, context, slots, kopnummering) {
      const drukvorm = drukvormen.get(nameOf(file));
      if (!drukvorm) return failed(withoutPaper(file, gelezen.begin));
      const printed = printWithSecties(print, nameOf(file), context);
      const markup = 'text' in printed ? parseMarkup(printed.text, GRENZEN.tekststukken) : printed;
      if ('over' in markup) return failed(tooLarge(markup.over, drukvorm.plaats()));
      const filled = convertMarkup(markup.children, slots, images, kopnummering);
      const full = slots.full || markup.problems.length > 0;
      return full ? failed(tooLarge('tekststukken', drukvorm.plaats())) : ok(filled);
    },
  };
}

/**
 * Prints a template; a section that it puts somewhere itself (`sectie`) is not in its list `secties` too. Which it does
 * put shows when it is printed, since that may depend on the proposal.
 */
function printWithSecties(print: Print, name: string, context: TemplateContext): Printed {
  const { secties, onderdelen, ...rest } = context;
  const list = Array.isArray(secties) ? (secties as readonly TemplateContext[]) : [];
  const all = Array.isArray(onderdelen) ? (onderdelen as readonly TemplateContext[]) : [];
  const key = (one: TemplateContext) => (isSlotLike(one.sleutel) ? one.sleutel.tekst : '');
  const byKey = new Map(all.map((one) => [key(one), one]));
  const printed = print(name, { ...rest, secties: list }, byKey);
  if ('over' in printed || printed.geplaatst.size === 0) return printed;
  const others = list.filter((one) => !printed.geplaatst.has(key(one)));
  return print(name, { ...rest, secties: others }, byKey);
}

/** A paper that every template inherits from `standaard`, and one of a house without it may lack. */
function withoutPaper(file: string, begin: Span): Diagnostic {
  const melding = `Dit sjabloon heeft geen ${file}: dat stuk kan niet worden gemaakt.`;
  const hint = `Zet ${file} in de map van het sjabloon, of neem dat van standaard over.`;
  return fout('sjabloon', melding, begin, { hint });
}

/** What a document may take. */
const VRAAGT = {
  vulstappen: `${GRENZEN.vulstappen / 1000}.000 stappen`,
  vultekens: `${GRENZEN.vultekens / 1_000_000} miljoen tekens`,
  tekststukken: `${GRENZEN.tekststukken / 1000}.000 stukken tekst`,
} as const;

/** A document would get too large. */
function tooLarge(bound: keyof typeof VRAAGT, plaats: Span): Diagnostic {
  const melding = `Met dit voorstel vraagt dit sjabloon meer dan ${VRAAGT[bound]}.`;
  const hint = 'Kijk na of een lijst of onderdeel niet telkens opnieuw wordt afgedrukt, in een andere lijst.';
  return fout('te-groot', melding, plaats, { hint });
}
