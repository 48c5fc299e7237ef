import type { Inline } from '../../document/nodes.ts';
import { MAANDEN } from '../../domain/datum.ts';

const NBSP = '\u00a0';

/** Words that do not stand at the end of a line without the number or letter behind them: "artikel 192", "lid b". */
const VOOR_NUMMER =
  'artikel(?:en)?|art\\.|lid|leden|paragraaf|par\\.|§|hoofdstuk|onderdeel|onder|sub|punt|bijlage|tabel|figuur|' +
  'programma|nummer|nrs?\\.|no\\.|zaaknummer|besluitpunt(?:en)?|beslispunt(?:en)?|argument|kanttekening|pagina|' +
  'pag\\.|blz\\.?|p\\.|fase|stap|ca\\.|circa|x|×|±';

/** Words and signs that do not stand at the start of a line without the number before them: "5 miljoen", "3 km". */
const NA_NUMMER =
  '%|‰|°C|procent|euro|cent|miljoen|mln|miljard|mld|duizend|km|meter|kilometer|m|m²|m³|m2|m3|km²|cm|mm|ha|kg|ton|' +
  'kW|MW|kWh|MWh|fte|uur|dagen|weken|maanden|jaar|inwoners|personen|woningen|plaatsen|e\\.v\\.';

const MAAND = MAANDEN.join('|');
const RANG = 'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende';
const VOOR_NAAM = 'dhr\\.|mevr\\.|mw\\.|drs\\.|mr\\.|ir\\.|ing\\.|dr\\.|prof\\.|(?:[A-Z]\\.)+';
/** The start of a word; `\b` knows no letters with accents. */
const WOORD = '(?<![A-Za-zÀ-ɏ\\d])';
const EINDE = '(?![A-Za-zÀ-ɏ\\d])';

/**
 * Each fits one space: before a unit, behind "artikel", inside a date, a run of years or a name, before a dash or
 * a percent sign. The space stands first and what is behind it next: only where these are right is looked back for a word.
 * None looks at another space, so their order makes no difference.
 */
const FIXED: readonly RegExp[] = [
  new RegExp(` (?=[a-z]${EINDE})(?<=${WOORD}(?:lid|onder|onderdeel|sub|punt|bijlage|tabel) )`, 'gi'),
  new RegExp(` (?=lid${EINDE})(?<=${WOORD}(?:${RANG}) )`, 'gi'),
  new RegExp(` (?=[A-ZÀ-Þ])(?<=${WOORD}(?:${VOOR_NAAM}) )`, 'g'),
  / (?=[–—](?:\s|$))/g,
  / (?=\(?[%‰](?:[\s).,;:]|$))(?<=\S )/g,
];

/** Those that fit only in a text with a figure or a euro sign, which most texts have none of. */
const FIXED_BY_NUMBERS: readonly RegExp[] = [
  / (?<=€ )/g,
  new RegExp(` (?=[\\d€])(?<=${WOORD}(?:${VOOR_NUMMER}) )`, 'gi'),
  new RegExp(` (?<=\\d )(?=(?:${NA_NUMMER})${EINDE})`, 'g'),
  new RegExp(` (?<=${WOORD}\\d{1,2}e? )(?=(?:${MAAND})${EINDE})`, 'gi'),
  new RegExp(` (?=\\d{4}${EINDE})(?<=${WOORD}(?:${MAAND}) )`, 'gi'),
  / (?=[\d€])(?<=t\/m )/gi,
  / (?<=\d )(?=-\s)/g,
  / (?<=\s[-–] )(?=\d)/g,
];

/** The text with a no-break space for every space at which a line does not end. */
export function fixSpaces(text: string): string {
  if (!text.includes(' ')) return text;
  const fixed = withFixed(text, FIXED);
  return /[\d€]/.test(text) ? withFixed(fixed, FIXED_BY_NUMBERS) : fixed;
}

function withFixed(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((result, space) => result.replace(space, NBSP), text);
}

/** The same for a line of inlines, also where a mark begins or ends between two words. Code stays as typed. */
export function fixInlineSpaces(inlines: readonly Inline[]): readonly Inline[] {
  const typed = typedText(inlines);
  const fixed = fixSpaces(typed);
  if (fixed === typed) return inlines;
  let at = 0;
  const visit = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node): Inline => {
      if ('children' in node) return { ...node, children: visit(node.children) };
      const start = at;
      at += typedText([node]).length;
      return node.type === 'text' ? { ...node, value: fixed.slice(start, at) } : node;
    });
  return visit(inlines);
}

/** The text as it stands on its lines, soft hyphens included. */
function typedText(inlines: readonly Inline[]): string {
  return inlines
    .map((node) => {
      if ('children' in node) return typedText(node.children);
      if (node.type === 'text' || node.type === 'code') return node.value;
      return node.type === 'lineBreak' ? '\n' : '';
    })
    .join('');
}
