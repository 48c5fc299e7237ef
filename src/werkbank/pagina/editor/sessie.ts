import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip } from '@codemirror/view';
import type { Aanvulling, Uitleg } from '../../gesprek/verzoeken.ts';
import { zetUitleg } from './uitleg.ts';

/** What the editor asks of the session; the text of the editor has reached it when it answers. */
export interface Sessievragen {
  readonly aanvullingen: (at: number) => Promise<readonly Aanvulling[]>;
  readonly uitleg: (at: number) => Promise<Uitleg | undefined>;
}

/** What can stand at the cursor, and what is told of what is pointed at. */
export function metSessie({ aanvullingen, uitleg }: Sessievragen): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\p{L}\p{N}_.-]*/u);
    const opened = /[:[({,-]\s?$|\n\s*$/.test(
      context.state.sliceDoc(Math.max(0, context.pos - 2), context.pos),
    );
    if (!context.explicit && word?.from === word?.to && !opened) return null;
    const found = await aanvullingen(context.pos);
    const first = found[0];
    if (!first || context.aborted) return null;
    return {
      from: first.edit.span.van,
      filter: true,
      options: [...found].sort((one, other) => one.order - other.order).map(optionOf),
      validFor: /^[\p{L}\p{N}_.-]*$/u,
    };
  };
  return [
    autocompletion({ icons: false, override: [source], activateOnTypingDelay: 80 }),
    hoverTooltip(async (_view, at) => {
      const told = await uitleg(at);
      if (!told) return null;
      return {
        pos: told.span.van,
        end: told.span.tot,
        create: () => ({ dom: zetUitleg(document.createElement('div'), told.uitleg) }),
      };
    }),
  ];
}

function optionOf({ label, detail, uitleg, edit, more = [], cursor, order }: Aanvulling): Completion {
  return {
    label,
    ...(detail !== undefined && { detail }),
    ...(uitleg !== undefined && { info: () => zetUitleg(document.createElement('div'), uitleg) }),
    boost: -order,
    apply: (view: EditorView, _completion: Completion, from: number, to: number) => {
      const others = more.map(({ span, tekst }) => ({ from: span.van, to: span.tot, insert: tekst }));
      view.dispatch({
        changes: [{ from, to, insert: edit.tekst }, ...others],
        selection: { anchor: from + (cursor ?? edit.tekst.length) },
        userEvent: 'input.complete',
      });
    },
  };
}
