import type { Completion } from '../../../src/session/answers.ts';
import { completionsAt } from '../../../src/session/completion/completions-at.ts';
import { createSession, type Stand } from '../../../src/session/session.ts';
import { diskWith } from '../../support/disk-with.ts';

/** Stands in a test's text where the cursor is. */
export const CURSOR = '‸';

const NONE = {};
const sessionOver = (files: Readonly<Record<string, string>>) =>
  createSession({ world: diskWith(files), templates: 'templates' });
/** One for all texts that need no files of their own: templates are read once. */
const shared = sessionOver(NONE);

/** What a session knows of a text of which the cursor sign was taken out, and where that stood. */
export async function atCursor(
  marked: string,
  path = 'proposals/proef/voorstel.md',
  files: Readonly<Record<string, string>> = NONE,
): Promise<{ readonly stand: Stand; readonly offset: number }> {
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const session = files === NONE ? shared : sessionOver(files);
  session.open(path, text);
  const stand = await session.stand(path);
  // What was known of this text is nothing to the next that has its path.
  session.close(path);
  return { stand, offset };
}

/** What could stand at the cursor, in the order in which it is offered. */
export async function completions(
  marked: string,
  path?: string,
  files?: Readonly<Record<string, string>>,
): Promise<readonly Completion[]> {
  const { stand, offset } = await atCursor(marked, path, files);
  return completionsAt(stand, offset).toSorted((a, b) => a.order - b.order);
}

/** A text in which a completion was taken, with the cursor where it then is. */
export function taken({ edit, more = [], cursor }: Completion): string {
  const { text } = edit.span.source;
  const at = cursor ?? edit.tekst.length;
  const all = [...more, { ...edit, tekst: `${edit.tekst.slice(0, at)}${CURSOR}${edit.tekst.slice(at)}` }];
  return all
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (before, { span, tekst }) => `${before.slice(0, span.start)}${tekst}${before.slice(span.end)}`,
      text,
    );
}
