import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** Letters, digits and signs that count: each that was typed is printed, unless it is markup. */
const COUNTED = /[\p{L}\p{N}*_><+=#|[\](){}`~^:;,.%€&!?@/\\"'$§•-]/gu;

/**
 * What an author sees as the words of a piece of Markdown, by the guide and without the parser: each kind of markup that
 * the guide documents is taken out, by its shape alone. What is left should be printed.
 */
export function wordsTyped(text: string): string {
  const kept: string[] = [];
  const keep = (sign: string) => String.fromCharCode(0xe000 + kept.push(sign) - 1);
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\\\n/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign))
    .replace(/`([^`\n]+)`/g, (_, code: string) => [...code].map(keep).join(''))
    .replace(/&amp;/g, () => keep('&'))
    .replace(/^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$/gm, '')
    .replace(/^[ \t]*\|.*\|[ \t]*$/gm, (row) => row.replaceAll('|', ' '))
    .replace(/^(?: {0,3}>[ \t]?)+/gm, '')
    .replace(/^ *#{2,4} +/gm, '')
    .replace(/^[ \t]*[-*+][ \t]+/gm, '')
    .replace(/^([ \t]*[a-z])\)(?=[ \t])/gm, '$1.')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<((?:https?:|mailto:)[^<>\s]*)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])(\*|_)(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/[\ue000-\uf8ff]/g, (mark) => kept[mark.charCodeAt(0) - 0xe000] ?? '');
}

/** The characters that count, in order; curled quotes and dashes as they are typed. */
export function counted(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
  return (plain.match(COUNTED) ?? []).join('');
}

/** Whether the author was told of something between two offsets of the file. */
export function isReported(diagnostics: readonly Diagnostic[], from: number, to: number): boolean {
  return diagnostics.some(
    ({ ernst, span }) => ernst !== 'tip' && span !== undefined && span.start <= to && span.end >= from,
  );
}
