import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import { voorsteltaal } from '../editor/taal.ts';
import { uiterlijk, verschillen } from '../editor/uiterlijk.ts';
import { ZINNEN } from '../editor/zinnen.ts';

/** What became of a text: what went is struck through, what came is marked; what stayed the same is folded away. */
export function NaastElkaar({
  was,
  wordt,
  label,
}: {
  readonly was: string;
  readonly wordt: string;
  readonly label: string;
}) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: wordt,
        extensions: [
          ZINNEN,
          lineNumbers(),
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          unifiedMergeView({
            original: was,
            mergeControls: false,
            collapseUnchanged: { margin: 2, minSize: 6 },
            gutter: true,
          }),
          voorsteltaal(),
          // What comes first holds against what comes behind it.
          verschillen,
          uiterlijk,
        ],
      }),
    });
    return () => view.destroy();
  }, [was, wordt, label]);
  return <div class="rv-naastelkaar" ref={host} />;
}
