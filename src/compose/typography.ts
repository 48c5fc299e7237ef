import type { Inline } from '../document/nodes.ts';

const NBSP = '\u00a0';

/** Words that do not stand at the end of a line without their number: "artikel 192", "lid 1". */
const VOOR_NUMMER =
  'artikel(?:en)?|art\\.|lid|leden|paragraaf|hoofdstuk|onderdeel|punt|bijlage|tabel|figuur|programma|' +
  'nummer|nr\\.|zaaknummer|besluitpunt(?:en)?|beslispunt(?:en)?|argument|kanttekening|pagina|blz\\.|p\\.|fase|stap';

/** Words and signs that do not stand at the start of a line without their number: "€ 5 miljoen", "3 km". */
const NA_NUMMER =
  '%|‰|°C|procent|euro|miljoen|miljard|km|meter|kilometer|m|m²|m³|m2|m3|cm|mm|ha|kg|ton|kWh|MWh|fte|uur|dagen|weken|maanden|jaar|inwoners|personen|woningen|plaatsen';

const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const BINDINGS: readonly (readonly [RegExp, string])[] = [
  [/€ (?=[\d-])/g, `€${NBSP}`],
  [/\b(x) (?=€)/g, `$1${NBSP}`],
  [new RegExp(`\\b(\\d{1,2}) (${MAAND}) (?=\\d{4}\\b)`, 'g'), `$1${NBSP}$2${NBSP}`],
  [new RegExp(`\\b(\\d{1,2}) (?=(?:${MAAND})\\b)`, 'g'), `$1${NBSP}`],
  [new RegExp(`(?<![\\p{L}\\d])(${VOOR_NUMMER}) (?=\\d)`, 'giu'), `$1${NBSP}`],
  [new RegExp(`(\\d) (?=(?:${NA_NUMMER})(?![\\p{L}\\d]))`, 'gu'), `$1${NBSP}`],
];

/**
 * Dutch typography for a piece of running text: curly quotes and apostrophes, a dash for ` -- ` between spaces or
 * digits, one full stop behind what ends in a point itself, and fixed spaces that keep an amount, a date or an article
 * number on one line. `before` is what comes right before the text, or nothing at the start of a paragraph.
 */
export function typography(text: string, before = ''): string {
  const dashed = text.replace(/(?<=\s)--(?=\s)/g, '–').replace(/(?<=\d)--(?=\d)/g, '–');
  return BINDINGS.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    quotes(oneFullStop(dashed, before), before.at(-1) ?? ''),
  );
}

/** "€ 5 + p.m.." and "enz.." end in one point: that of the abbreviation closes the sentence. Three make an ellipsis. */
function oneFullStop(text: string, before: string): string {
  const own = text.replace(/(?<=[A-Za-zÀ-ɏ\d)])\.\.(?![.A-Za-zÀ-ɏ\d/])/g, '.');
  return ENDED.test(before) ? own.replace(/^\.(?![.A-Za-zÀ-ɏ\d/])/, '') : own;
}

/** The end of a text that already has its full stop. */
const ENDED = /[A-Za-zÀ-ɏ\d)]\.$/;

/** A quote opens after a space, a bracket, a dash or another opening quote, and at the start. */
const OPENS = /^$|[\s([{«‘“–—/]/;

/** Words that start with an apostrophe: 's avonds, 't, 'n, 's-Hertogenbosch, '90. */
const APOSTROPHE = /^'(?:[sntmrk](?![\p{L}\d])|\d\d(?![\d/']))/u;

function quotes(text: string, before: string): string {
  let result = '';
  for (const [index, character] of [...text].entries()) {
    if (character !== '"' && character !== "'") {
      result += character;
      continue;
    }
    const previous = result === '' ? before : (result.at(-1) ?? '');
    const opens = OPENS.test(previous);
    if (character === '"') result += opens ? '“' : '”';
    else result += opens && !APOSTROPHE.test([...text].slice(index).join('')) ? '‘' : '’';
  }
  return result;
}

/** The same for a line of inlines, quotes across marks included. Code, and links that show their address, stay as typed. */
export function typographInlines(inlines: readonly Inline[]): readonly Inline[] {
  return typographed(joinTexts(inlines), { before: '' });
}

function typographed(inlines: readonly Inline[], state: { before: string }): readonly Inline[] {
  return inlines.flatMap((node): Inline | Inline[] => {
    if (node.type === 'text') {
      const value = typography(node.value, state.before);
      state.before = `${state.before}${value}`.slice(-2);
      return value === '' && node.value !== '' ? [] : { ...node, value };
    }
    if (node.type === 'code' || (node.type === 'link' && showsAddress(node))) {
      state.before = 'x';
      return node;
    }
    if (node.type === 'lineBreak') state.before = '';
    if (node.type === 'footnoteReference' || !('children' in node)) return node;
    return { ...node, children: typographed(joinTexts(node.children), state) };
  });
}

function showsAddress(node: Extract<Inline, { type: 'link' }>): boolean {
  return node.children.some((child) => child.type === 'text' && /https?:\/\/|www\.|@/.test(child.value));
}

/** Neighbouring texts as one, so that "artikel " and "192" from two sources are seen together. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const node of inlines) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
