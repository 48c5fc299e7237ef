import {
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Answers } from './answers.ts';
import type { Client } from './client.ts';
import type { Host } from './host.ts';
import type { Problems } from './problems.ts';
import { createRest } from './rest.ts';
import type { Place, Workspace } from './workspace.ts';

/** How long a text must rest before its problems are looked for, in milliseconds. */
const REST = 100;
/** How long it must rest before what takes longer to find is looked for: documents that are made, amendments that are tried. */
const WHOLE_REST = 600;
/** How long everything must rest before the sources that are not open are looked at again. */
const LONG_REST = 1000;

/** Brings problems to an editor: as it asks for them, or where it never asks as they come. */
export interface Publisher {
  /** Something changed. */
  changed(): void;
  closed(place: Place): void;
  /** Nobody listens any more. */
  stop(): void;
}

export interface PublisherParts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly problems: Problems;
  readonly client: Client;
  readonly host: Host;
  readonly answers: Answers;
}

export function createPublisher(parts: PublisherParts): Publisher {
  return parts.client.pulls ? answerPulls(parts) : push(parts);
}

function push({ connection, workspace, problems, host, answers }: PublisherParts): Publisher {
  /** What was told of each file. */
  const told = new Map<string, string>();
  /** By the address of a source, the files in which it had problems. */
  const files = new Map<string, readonly string[]>();
  const publish = (uris: Iterable<string>) => {
    for (const uri of new Set(uris)) {
      const diagnostics = [...problems.shownAt(uri)];
      const text = JSON.stringify(diagnostics);
      if ((told.get(uri) ?? '[]') === text) continue;
      if (diagnostics.length === 0) told.delete(uri);
      else told.set(uri, text);
      const version = workspace.documentOf(uri)?.version;
      void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
    }
  };
  const lookAll = (look: (place: Place) => Promise<unknown>) =>
    answers.guard('het zoeken van problemen', undefined, async () => {
      const { generation } = problems;
      for (const place of workspace.opened) {
        if (problems.generation !== generation) return;
        await look(place);
        const now = problems.filesOf(place);
        const before = files.get(place.uri) ?? [];
        files.set(place.uri, now);
        publish([...before, ...now]);
        await host.turn();
      }
    });
  const stages = [
    createRest(REST, lookAll(problems.glance)),
    createRest(WHOLE_REST, lookAll(problems.check)),
  ];
  return {
    changed() {
      for (const stage of stages) stage.touch();
    },
    closed(place) {
      problems.forget(place);
      const before = files.get(place.uri) ?? [];
      files.delete(place.uri);
      publish([...before, place.uri]);
    },
    stop() {
      for (const stage of stages) stage.stop();
    },
  };
}

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

function answerPulls({ connection, workspace, problems, client, host, answers }: PublisherParts): Publisher {
  /** The last answer for each file and its name. */
  const answered = new Map<string, { readonly text: string; readonly id: string }>();
  let count = 0;
  const rest = createRest(LONG_REST);
  rest.touch();
  const report = (uri: string, previous: string | undefined): Report => {
    const items: Diagnostic[] = [...problems.shownAt(uri)];
    const text = JSON.stringify(items);
    const known = answered.get(uri);
    if (known?.text === text && known.id === previous)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id };
    count += 1;
    const id = known?.text === text ? known.id : String(count);
    answered.set(uri, { text, id });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  };
  const others = (place: Place) => {
    const closed = problems.filesOf(place).filter((uri) => uri !== place.uri && !workspace.documentOf(uri));
    if (closed.length === 0 || !client.relatedDocuments) return {};
    return { relatedDocuments: Object.fromEntries(closed.map((uri) => [uri, report(uri, undefined)])) };
  };
  /** What was quickly looked at, and is still to be checked as a whole. */
  const awaited = new Map<string, Place>();
  const checkAwaited = answers.guard('het zoeken van problemen', undefined, async () => {
    const { generation } = problems;
    for (const [uri, place] of awaited) {
      const before = JSON.stringify(problems.shownAt(uri));
      await problems.check(place);
      if (problems.generation !== generation) return;
      awaited.delete(uri);
      if (JSON.stringify(problems.shownAt(uri)) !== before) connection.languages.diagnostics.refresh();
      await host.turn();
    }
  });
  const later = createRest(WHOLE_REST, checkAwaited);
  connection.languages.diagnostics.on(
    answers.answer('het zoeken van problemen', fullOf([]), async ({ textDocument, previousResultId }) => {
      const place = workspace.placeOf(textDocument.uri);
      // One that can be told to ask again gets at once what is quickly found.
      if (!client.refreshes.diagnostics) await problems.check(place);
      else if (!(await problems.glance(place)).whole) {
        awaited.set(place.uri, place);
        later.touch();
      }
      return { ...report(place.uri, previousResultId), ...others(place) };
    }),
  );
  connection.languages.diagnostics.onWorkspace(
    answers.answer('het zoeken van problemen', { items: [] }, async ({ previousResultIds }, token) => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const uris = new Set<string>();
      const sources = allSources(workspace, host);
      problems.retain(sources);
      for (const place of sources) {
        // What is open goes first: it is what the author waits for.
        await rest.wait();
        await later.wait();
        if (token.isCancellationRequested) break;
        await problems.check(place);
        for (const uri of problems.filesOf(place)) uris.add(uri);
        await host.turn();
      }
      for (const uri of previous.keys()) uris.add(uri);
      const items = [...uris].map((uri) => ({
        ...report(uri, previous.get(uri)),
        uri,
        version: workspace.documentOf(uri)?.version ?? null,
      }));
      return { items };
    }),
  );
  return {
    changed() {
      rest.touch();
      if (awaited.size > 0) later.touch();
    },
    closed(place) {
      awaited.delete(place.uri);
      answered.delete(place.uri);
      problems.forget(place);
    },
    stop() {
      rest.stop();
      later.stop();
    },
  };
}

function fullOf(items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

/** Every source in the folders that are open, and those that are open without being in one. */
function allSources(workspace: Workspace, host: Host): readonly Place[] {
  const saved = workspace.folders.flatMap((folder) =>
    folder.root === undefined
      ? []
      : host.bronnen(folder.root).map((path) => ({ folder, path, uri: workspace.uriOf(folder, path) })),
  );
  const known = new Set(saved.map(({ uri }) => uri));
  return [...saved, ...workspace.opened.filter(({ uri }) => !known.has(uri))];
}
