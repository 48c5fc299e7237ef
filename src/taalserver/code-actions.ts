import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { chooseEdits, editsBySource } from '../diagnostics/choose-edits.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Herstel } from '../diagnostics/herstel.ts';
import { actionsAt } from '../session/actions/actions-at.ts';
import { gedaan, type Handeling } from '../session/actions/handeling.ts';
import { herstelAlles } from '../session/herstel/herstel-alles.ts';
import { type Stiltewens, zetRegelUit } from '../session/stilte/zet-regel-uit.ts';
import { spanOf } from '../source/source-text.ts';
import type { Client } from './client.ts';
import { COMMANDS } from './command-names.ts';
import { editOfSources, editOfTexts } from './edits.ts';
import { offsetOf, rangeOf } from './places.ts';
import type { Problems } from './problems.ts';
import { showDiagnostic } from './show-diagnostic.ts';
import type { Place, Workspace } from './workspace.ts';

/** What mends all that can be mended without asking, as editors name it in their settings. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.raadsvoorstel`;

interface Parts {
  readonly workspace: Workspace;
  readonly problems: Problems;
  readonly client: Client;
}

/** What can be done about the problems in a range: what the program knows to be right first. */
export async function codeActions(
  { textDocument, range, context }: CodeActionParams,
  parts: Parts,
): Promise<(CodeAction | Command)[]> {
  const place = parts.workspace.placeOf(textDocument.uri);
  // An editor that looks by itself, at every step of the cursor, does not wait for what takes long.
  const looks = context.triggerKind === CodeActionTriggerKind.Automatic && !context.only;
  const all = looks ? (await parts.problems.glance(place)).diagnostics : await parts.problems.check(place);
  const wants = (kind: string) => asks(context.only, kind);
  const here = all.filter((one) => isAt(one, place, range, parts));
  return [
    ...(wants(CodeActionKind.QuickFix) ? here.flatMap((one) => quickFixes(one, all, place, parts)) : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? await rewrites(place, range, parts) : []),
    ...(context.only && wants(FIX_ALL) ? await fixAll(all, place, parts) : []),
  ];
}

/** What can be done where nothing is wrong; what it changes is worked out when it is chosen, where that can be. */
async function rewrites(place: Place, range: Range, parts: Parts): Promise<readonly CodeAction[]> {
  return (await handelingenAt(place, range, parts)).flatMap((one): CodeAction[] => {
    const action = { title: one.titel, kind: CodeActionKind.RefactorRewrite };
    if (parts.client.resolvesEdits) return [{ ...action, data: { uri: place.uri, range } }];
    const edit = rewriteEdit(one, place, parts);
    return edit ? [{ ...action, edit }] : [];
  });
}

async function handelingenAt(
  place: Place,
  range: Range,
  { workspace }: Parts,
): Promise<readonly Handeling[]> {
  const stand = await place.folder.session.stand(place.path);
  const typed = workspace.typedOf(place.uri);
  const [start, end] = [range.start, range.end].map((at) => offsetOf(stand.source, at, typed));
  return start === undefined || end === undefined ? [] : actionsAt(stand, spanOf(stand.source, start, end));
}

function rewriteEdit(one: Handeling, { folder }: Place, parts: Parts): WorkspaceEdit | undefined {
  const herstel = gedaan(one);
  return herstel && editOfSources(editsBySource(herstel), folder, parts);
}

/** Whether an editor asks for actions of a kind: it names none, or one that this is a kind of. */
function asks(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
}

function isAt({ span }: Diagnostic, place: Place, range: Range, { workspace }: Parts): boolean {
  if (!span || span.source.path !== place.path) return false;
  const { start, end } = rangeOf(span, workspace.typedOf(place.uri));
  return !isBefore(range.end, start) && !isBefore(end, range.start);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function quickFixes(
  diagnostic: Diagnostic,
  all: readonly Diagnostic[],
  place: Place,
  parts: Parts,
): (CodeAction | Command)[] {
  const shown = showDiagnostic(diagnostic, place.folder, parts.workspace, parts.client);
  const fix = (titel: string, edit: WorkspaceEdit, extra: Partial<CodeAction> = {}): CodeAction => ({
    title: titel,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    edit,
    ...extra,
  });
  const editOf = (herstel: Herstel) => editOfSources(editsBySource(herstel), place.folder, parts);
  const { regel, herstel, keuzes = [] } = diagnostic;
  const same = all.filter((one) => one.regel === regel && one.herstel?.veilig);
  const stilte = zetRegelUit(diagnostic);
  return [
    ...(herstel ? [fix(herstel.titel, editOf(herstel), { isPreferred: true })] : []),
    ...keuzes.map((keuze) => fix(keuze.titel, editOf(keuze))),
    ...(herstel?.veilig && same.length > 1
      ? [
          fix(
            `Herstel alle ${same.length} van deze soort (${regel})`,
            editOfSources(chooseEdits(same).sources, place.folder, parts),
          ),
        ]
      : []),
    ...(stilte
      ? [fix(`Zet de regel ${regel} hier uit, met een reden`, ...silence(stilte, place, parts))]
      : []),
    {
      title: `Leg de regel ${regel} uit`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      command: { title: 'Leg uit', command: COMMANDS.legUit, arguments: [regel] },
    },
  ];
}

/** The comment itself, and behind it the cursor where the reason is to be typed. */
function silence(
  { edit, cursor }: Stiltewens,
  place: Place,
  parts: Parts,
): [WorkspaceEdit, Partial<CodeAction>] {
  const { line } = rangeOf(edit.span, parts.workspace.typedOf(place.uri)).start;
  const at = { line, character: cursor };
  const range = { start: at, end: at };
  const command = { title: 'Typ de reden', command: COMMANDS.toonPlaats, arguments: [place.uri, range] };
  const sources = new Map([[place.path, { source: edit.span.source, edits: [edit] }]]);
  return [editOfSources(sources, place.folder, parts), { command }];
}

/** One action that mends all that may be mended without asking; what it changes is made when it is chosen, where that can be. */
async function fixAll(
  all: readonly Diagnostic[],
  place: Place,
  parts: Parts,
): Promise<readonly CodeAction[]> {
  if (!all.some(({ herstel }) => herstel?.veilig)) return [];
  const action: CodeAction = { title: 'Herstel alles wat zonder vragen kan', kind: FIX_ALL };
  if (parts.client.resolvesEdits) return [{ ...action, data: { uri: place.uri } }];
  return [{ ...action, edit: await fixAllEdit(place, parts) }];
}

/** The changes of an action that was made without them. */
export async function resolveAction(action: CodeAction, parts: Parts): Promise<CodeAction> {
  const uri: unknown = action.data?.uri;
  const range: Range | undefined = action.data?.range;
  if (action.kind === CodeActionKind.RefactorRewrite && typeof uri === 'string' && range) {
    const place = parts.workspace.placeOf(uri);
    const chosen = (await handelingenAt(place, range, parts)).find(({ titel }) => titel === action.title);
    const edit = chosen && rewriteEdit(chosen, place, parts);
    return edit ? { ...action, edit } : action;
  }
  if (action.kind !== FIX_ALL || typeof uri !== 'string') return action;
  return { ...action, edit: await fixAllEdit(parts.workspace.placeOf(uri), parts) };
}

/** Mends a source as `controleer --herstel` does. */
export async function fixAllEdit({ folder, path }: Place, parts: Parts): Promise<WorkspaceEdit> {
  const stand = await folder.session.stand(path);
  return editOfTexts(await herstelAlles(stand), stand.world, folder, parts);
}
