import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver/node';
import type { Token } from '../session/answers.ts';
import { tokensVan } from '../session/kleur/tokens.ts';
import { type EditingParts, standOf } from './editing.ts';
import { offsetOf, positionOf } from './places.ts';

/** Our kinds as the ones that every editor has a colour for (LSP 3.17, SemanticTokenTypes). */
const TYPES: Readonly<Record<Token['kind'], string>> = {
  sleutel: 'property',
  bedrag: 'number',
  datum: 'enumMember',
  nummer: 'number',
  verwijzing: 'variable',
  naam: 'class',
  kop: 'keyword',
  artikel: 'type',
  fout: 'regexp',
};

export const LEGEND = { tokenTypes: [...new Set(Object.values(TYPES))], tokenModifiers: [] };

/** Answers what the pieces of a text are. */
export function tokens(parts: EditingParts): void {
  const {
    connection,
    answers: { answer },
  } = parts;
  const none: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    answer('het kleuren', none, ({ textDocument }) => build(parts, textDocument.uri)),
  );
  connection.languages.semanticTokens.onRange(
    answer('het kleuren', none, ({ textDocument, range }) => build(parts, textDocument.uri, range)),
  );
}

async function build(parts: EditingParts, uri: string, range?: Range): Promise<SemanticTokens> {
  const { stand, typed } = await standOf(parts, uri);
  const { source } = stand;
  const from = range ? offsetOf(source, range.start, typed) : 0;
  const until = range ? offsetOf(source, range.end, typed) : source.text.length;
  const builder = new SemanticTokensBuilder();
  for (const { span, kind } of tokensVan(stand)) {
    if (span.end < from || span.start > until) continue;
    const start = positionOf(source, span.start, typed);
    const end = positionOf(source, span.end, typed);
    // A token is on one line.
    if (start.line === end.line)
      builder.push(
        start.line,
        start.character,
        end.character - start.character,
        LEGEND.tokenTypes.indexOf(TYPES[kind]),
        0,
      );
  }
  return builder.build();
}
