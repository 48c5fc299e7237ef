import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { eindeKop } from './taal.ts';

/** How far lines of the frontmatter can stand in, in letters; those beyond look like the last. */
export const INSPRONGEN: readonly number[] = Array.from({ length: 13 }, (_, indent) => indent);

/** Lines of the frontmatter, by how far they stand in: what does not fit hangs below its value. */
const KOP = INSPRONGEN.map((indent) => Decoration.line({ class: `rv-kop rv-in-${indent}` }));
const TABEL = Decoration.line({ class: 'rv-tabelregel' });

/** Marks the lines that need letters of one width: the frontmatter, and tables that are drawn with bars. */
function lines(view: EditorView): DecorationSet {
  const end = eindeVanKop(view);
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      if (line.from < end) builder.add(line.from, line.from, kop(line.text));
      else if (line.text.startsWith('|')) builder.add(line.from, line.from, TABEL);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

function kop(text: string): Decoration {
  const indent = /^ *(?:- )?/.exec(text)?.[0].length ?? 0;
  return KOP[Math.min(indent, KOP.length - 1)] ?? Decoration.line({ class: 'rv-kop' });
}

/** Gives lines of the frontmatter and of tables their class. */
export const markedLines: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = lines(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = lines(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** Lines of the frontmatter that went are no lines of the text: they get their letters where they are shown. */
export const markedDeletions: Extension = EditorView.updateListener.of(({ view }) => {
  const end = eindeVanKop(view);
  for (const chunk of view.contentDOM.querySelectorAll('.cm-deletedChunk'))
    chunk.classList.toggle('rv-kop', view.posAtDOM(chunk) < end);
});

/** Where the frontmatter ends. */
function eindeVanKop({ state: { doc } }: EditorView): number {
  return eindeKop(doc.sliceString(0, Math.min(doc.length, 200_000)));
}
