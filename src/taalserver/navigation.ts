import {
  type CodeLens,
  type DocumentSymbol,
  FoldingRangeKind,
  type Location,
  ResponseError,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver/node';
import { editsBySource } from '../diagnostics/choose-edits.ts';
import type { Result } from '../diagnostics/result.ts';
import type { OutlineItem } from '../session/answers.ts';
import { hernoemAt, hernoembaarAt } from '../session/namen/hernoem.ts';
import { definitieAt, naamgenotenAt, verwijzingenAt } from '../session/namen/zoek.ts';
import { overzichtVan, vouwenVan } from '../session/overzicht/overzicht.ts';
import { samenhangVan } from '../session/samenhang/samenhang.ts';
import { selectiesAt } from '../session/selectie/selectie.ts';
import type { Stand } from '../session/session.ts';
import type { Span } from '../source/source-text.ts';
import type { Client } from './client.ts';
import { COMMANDS } from './command-names.ts';
import { type EditingParts, standOf } from './editing.ts';
import { editOfSources } from './edits.ts';
import { offsetOf, positionOf, rangeOf, type Typed } from './places.ts';
import type { Folder } from './workspace.ts';

/** Of a rename that is refused (LSP 3.17, RequestFailed). */
const REFUSED = -32_803;

/** Answers where what is named is given and meant, and what the text holds. */
export function navigation(parts: EditingParts & { readonly client: Client }): void {
  const {
    connection,
    workspace,
    answers: { answer },
  } = parts;
  const location = (folder: Folder, span: Span): Location => {
    const uri = workspace.uriOf(folder, span.source.path);
    return { uri, range: rangeOf(span, workspace.typedOf(uri)) };
  };
  connection.onDefinition(
    answer('het zoeken van een plaats', null, async ({ textDocument: { uri }, position }) => {
      const { stand, typed, folder } = await standOf(parts, uri);
      return definitieAt(stand, offsetOf(stand.source, position, typed)).map(({ span }) =>
        location(folder, span),
      );
    }),
  );
  connection.onReferences(
    answer('het zoeken van verwijzingen', null, async ({ textDocument: { uri }, position, context }) => {
      const { stand, typed, folder } = await standOf(parts, uri);
      const spans = verwijzingenAt(
        stand,
        offsetOf(stand.source, position, typed),
        context.includeDeclaration,
      );
      return spans.map((span) => location(folder, span));
    }),
  );
  connection.onDocumentHighlight(
    answer('het zoeken van verwijzingen', null, async ({ textDocument: { uri }, position }) => {
      const { stand, typed } = await standOf(parts, uri);
      const spans = naamgenotenAt(stand, offsetOf(stand.source, position, typed));
      return spans.map((span) => ({ range: rangeOf(span, typed) }));
    }),
  );
  connection.onPrepareRename(
    answer('het hernoemen', null, async ({ textDocument: { uri }, position }) => {
      const { stand, typed } = await standOf(parts, uri);
      const found = hernoembaarAt(stand, offsetOf(stand.source, position, typed));
      const { span, name } = found.value ?? refuse(found);
      return { range: rangeOf(span, typed), placeholder: name };
    }),
  );
  connection.onRenameRequest(
    answer('het hernoemen', null, async ({ textDocument: { uri }, position, newName }) => {
      const { stand, typed, folder } = await standOf(parts, uri);
      const found = hernoemAt(stand, offsetOf(stand.source, position, typed), newName);
      const edits = found.value ?? refuse(found);
      return editOfSources(editsBySource({ edits }), folder, parts);
    }),
  );
  connection.onDocumentSymbol(
    answer('het overzicht', null, async ({ textDocument: { uri } }) => {
      const { stand, typed, folder } = await standOf(parts, uri);
      const items = overzichtVan(stand);
      if (parts.client.nested) return items.map((item) => symbolOf(item, typed));
      return flat(items).map((item) => ({
        name: item.name,
        kind: KINDS[item.kind],
        location: location(folder, item.whole),
      }));
    }),
  );
  connection.onFoldingRanges(
    answer('het inklappen', null, async ({ textDocument: { uri } }) => {
      const { stand, typed } = await standOf(parts, uri);
      return vouwenVan(stand).map(({ start, end, kind }) => ({
        startLine: positionOf(stand.source, start, typed).line,
        endLine: positionOf(stand.source, end, typed).line,
        ...(kind === 'opmerking' && { kind: FoldingRangeKind.Comment }),
        ...(kind === 'tekst' && { kind: FoldingRangeKind.Region }),
      }));
    }),
  );
  connection.onSelectionRanges(
    answer('het kiezen van tekst', null, async ({ textDocument: { uri }, positions }) => {
      const { stand, typed } = await standOf(parts, uri);
      return positions.map((position) => selection(stand, offsetOf(stand.source, position, typed), typed));
    }),
  );
  connection.onCodeLens(
    answer('het zoeken van samenhang', null, async ({ textDocument: { uri } }) => {
      const { stand, typed, folder } = await standOf(parts, uri);
      return samenhangVan(stand).map(({ span, label, targets }): CodeLens => {
        const range = rangeOf({ ...span, end: span.start }, typed);
        const locations = targets.map((target) => location(folder, target.span));
        return {
          range,
          command: { title: label, command: COMMANDS.toonPlaatsen, arguments: [uri, range.start, locations] },
        };
      });
    }),
  );
}

/** Tells the reason of a refusal to whoever asked. */
function refuse({ diagnostics }: Result<unknown>): never {
  throw new ResponseError(REFUSED, diagnostics[0]?.melding ?? 'Dit kan hier niet.');
}

/** Our kinds as the ones that every editor has a sign for. */
export const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  gegevens: SymbolKind.Namespace,
  sectie: SymbolKind.String,
  besluitpunt: SymbolKind.Method,
  argument: SymbolKind.Field,
  tabel: SymbolKind.Array,
  rij: SymbolKind.Number,
  sleutel: SymbolKind.Property,
};

function symbolOf({ name, detail, kind, whole, span, children }: OutlineItem, typed: Typed): DocumentSymbol {
  return {
    name,
    ...(detail && { detail }),
    kind: KINDS[kind],
    range: rangeOf(whole, typed),
    selectionRange: rangeOf({ ...span, end: Math.min(span.end, whole.end) }, typed),
    children: children.map((child) => symbolOf(child, typed)),
  };
}

/** Items with those within them, one after the other. */
export function flat(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)]);
}

function selection(stand: Stand, offset: number, typed: Typed): SelectionRange {
  const ranges = selectiesAt(stand, offset).map((span) => rangeOf(span, typed));
  const outer = ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range, ...(parent && { parent }) }),
    undefined,
  );
  const at = positionOf(stand.source, offset, typed);
  return outer ?? { range: { start: at, end: at } };
}
