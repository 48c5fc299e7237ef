import { jsonText } from '../show/json-text.ts';
import { positionAt, type Span } from '../source/source-text.ts';
import { editsBySource } from './choose-edits.ts';
import type { Diagnostic, Ernst } from './diagnostic.ts';
import type { Herstel } from './herstel.ts';
import type { Regelnaam } from './regelnamen.ts';

/** What a program may want to know of a rule. */
export interface RegelInfo {
  readonly naam: Regelnaam;
  readonly ernst: Ernst;
  /** One sentence. */
  readonly kort: string;
  readonly waarom: string;
}

const LEVEL: Readonly<Record<Ernst, 'error' | 'warning' | 'note'>> = {
  fout: 'error',
  waarschuwing: 'warning',
  tip: 'note',
};

/**
 * Problems as a SARIF 2.1.0 log (OASIS standard), which code platforms show beside the text. `regels` tells about the
 * rules; those that found nothing are left out. Columns count UTF-16 units from 1, as SARIF does by default.
 */
export function toSarif(diagnostics: readonly Diagnostic[], regels: readonly RegelInfo[]): string {
  const names = [...new Set(diagnostics.map(({ regel }) => regel))].sort();
  const rules = names.map((id) =>
    describe(
      id,
      regels.find(({ naam }) => naam === id),
    ),
  );
  const results = diagnostics.map(({ regel, ernst, melding, hint, span, verwant, herstel, keuzes = [] }) => ({
    ruleId: regel,
    ruleIndex: names.indexOf(regel),
    level: LEVEL[ernst],
    message: { text: plain(hint ? `${melding} ${hint}` : melding) },
    locations: span ? [location(span)] : [],
    ...(verwant.length > 0 && {
      relatedLocations: verwant.map((other, id) => ({
        id,
        ...location(other.span),
        message: { text: plain(other.melding) },
      })),
    }),
    ...((herstel || keuzes.length > 0) && { fixes: [...(herstel ? [herstel] : []), ...keuzes].map(fix) }),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'raadsvoorstel', language: 'nl-NL', rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return jsonText(log);
}

function describe(id: string, info: RegelInfo | undefined): object {
  if (!info) return { id };
  return {
    id,
    shortDescription: { text: info.kort },
    fullDescription: { text: info.waarom },
    help: { text: `raadsvoorstel uitleg ${id}` },
    defaultConfiguration: { level: LEVEL[info.ernst] },
  };
}

/** A repair as a `fix` (SARIF 2.1.0, 3.55). */
function fix(herstel: Herstel): object {
  return {
    description: { text: plain(herstel.titel) },
    artifactChanges: [...editsBySource(herstel)].map(([path, { edits }]) => ({
      artifactLocation: { uri: uriOf(path) },
      replacements: edits.map(({ span, tekst }) => ({
        deletedRegion: regionOf(span),
        insertedContent: { text: tekst },
      })),
    })),
  };
}

function location(span: Span): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(span.source.path) }, region: regionOf(span) },
  };
}

function regionOf(span: Span): object {
  const start = positionAt(span.source, span.start);
  const end = positionAt(span.source, span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A message in which viewers find no link (SARIF 2.1.0, 3.11.6: "[text](target)"). */
function plain(text: string): string {
  return text.replaceAll('](', '] (');
}

/** A path as a relative reference: no part of it is read as a scheme or a query (RFC 3986, 4.2). */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
