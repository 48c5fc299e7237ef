import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { isAdres } from '../document/adres.ts';
import type { Inline, RunningLine } from '../document/nodes.ts';
import { isPlain } from '../document/text.ts';
import type { NoteMarks } from './note-marks.ts';
import { prepareFigure } from './prepare-figure.ts';
import { SPOKEN, VERSCHILWOORD } from './prepare-revisions.ts';
import type { PreparedRunningLine } from './prepared.ts';
import type { LinkTarget, PreparedInline } from './prepared-inline.ts';

/** Prepares running text, always in the order in which a reader meets it. */
export interface InlinePreparer {
  readonly line: (inlines: readonly Inline[]) => readonly PreparedInline[];
  readonly running: (line: RunningLine) => PreparedRunningLine;
  /** What was found wrong so far. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/**
 * Checks and names links and marks of notes. A link that leads nowhere becomes its text, with a warning
 * `koppeling-zonder-doel`; the mark of a note that is not there is a `fout` `voetnoot-zonder-tekst`.
 */
export function createInlinePreparer(anchors: ReadonlySet<string>, marks: NoteMarks): InlinePreparer {
  const found = new Map<string, Diagnostic>();
  const prepare = (inlines: readonly Inline[], place: Place): readonly PreparedInline[] =>
    inlines.flatMap((node): readonly PreparedInline[] => {
      switch (node.type) {
        case 'link': {
          const children = prepare(node.children, place);
          const target = targetOf(node.url, anchors);
          if (target) return [{ ...node, target, children }];
          found.set(node.url, deadLink(node.url));
          return children;
        }
        case 'footnoteReference': {
          const mark = marks.mark(node, place === 'change');
          if (mark) return [mark];
          const number = node.index + 1;
          found.set(`voetnoot ${number}`, missingNote(number));
          return [];
        }
        case 'text':
        case 'code':
        case 'lineBreak':
          return [node];
        case 'pageNumber':
          return place === 'running' ? [node] : [];
        case 'difference':
          return [{ ...node, word: VERSCHILWOORD[node.change], children: prepare(node.children, place) }];
        case 'revision':
          return [{ ...node, said: SPOKEN[node.change], children: prepare(node.children, 'change') }];
        default:
          return [{ ...node, children: prepare(node.children, place) }];
      }
    });
  const running = (inlines: readonly Inline[]) => prepare(inlines, 'running');
  return {
    line: (inlines) => (isPlain(inlines) ? inlines : prepare(inlines, 'text')),
    running: ({ left, center, right, logos }) => ({
      left: running(left),
      center: running(center),
      right: running(right),
      ...(logos && {
        logos: logos.map(({ place, figure }) => ({ place, figure: prepareFigure(figure) })),
      }),
    }),
    diagnostics: () => [...found.values()],
  };
}

/** Where running text stands: page numbers exist in running heads and feet only. */
type Place = 'text' | 'change' | 'running';

function targetOf(url: string, anchors: ReadonlySet<string>): LinkTarget | undefined {
  if (!url.startsWith('#')) return isAdres(url) ? { address: url } : undefined;
  const anchor = url.slice(1);
  return anchors.has(anchor) ? { anchor } : undefined;
}

function deadLink(url: string): Diagnostic {
  const problem = url.startsWith('#')
    ? `De koppeling naar "${url}" wijst naar niets in dit document.`
    : `"${url}" is geen adres voor een link.`;
  return waarschuwing('koppeling-zonder-doel', `${problem} In het document staat alleen de tekst.`);
}

function missingNote(number: number): Diagnostic {
  return fout(
    'voetnoot-zonder-tekst',
    `Er is een verwijzing naar voetnoot ${number}, maar die voetnoot is er niet.`,
  );
}
