import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { PreparedDocument } from './prepared.ts';

/** Not allowed in XML 1.0 (2.2, production Char): control characters, surrogates by themselves, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A `fout` for each different character, anywhere in the document, that XML, and so a Word or ODF file, cannot hold: what writes XML asks. */
export function findForbiddenCharacters(document: PreparedDocument): readonly Diagnostic[] {
  const found = new Map<string, string>();
  visitStrings({ ...document, attachments: [] }, (text) => {
    if (text.search(FORBIDDEN) === -1) return;
    for (const match of text.matchAll(FORBIDDEN)) {
      if (!found.has(match[0])) found.set(match[0], excerpt(text, match.index));
    }
  });
  return [...found].map(([char, where]) =>
    fout(
      'teken-verboden',
      `Het onzichtbare teken ${codeName(char)} kan niet in een Word- of ODF-bestand staan: “${where}”`,
      undefined,
      {
        hint: 'Verwijder het teken en typ de tekst op die plek opnieuw; zulke tekens komen meestal mee bij kopiëren en plakken.',
      },
    ),
  );
}

function visitStrings(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (value instanceof Uint8Array) return;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) visitStrings(part, visit);
  }
}

function codeName(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text around the character, with the character itself left out. */
function excerpt(text: string, index: number): string {
  const part = `${text.slice(Math.max(0, index - 20), index)}…${text.slice(index + 1, index + 20)}`;
  return part.replace(FORBIDDEN, '').trim();
}
