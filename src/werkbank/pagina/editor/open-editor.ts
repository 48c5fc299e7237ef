import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { verschil } from '../staat/tekstwijziging.ts';
import { schrijfplek } from './schrijfplek.ts';
import { secties, voorsteltaal } from './taal.ts';
import { uiterlijk } from './uiterlijk.ts';
import { ZINNEN } from './zinnen.ts';

/** What an editor tells the page. */
export interface Luisteraar {
  /** The text became another one by what its user did. */
  readonly getypt: (tekst: string) => void;
  /** The cursor stands elsewhere: an offset, with its line and column from 1. */
  readonly cursor: (at: number, lijn: number, kolom: number) => void;
  /** Its user asks what can be done with what is selected, or stands at the cursor. */
  readonly watKan: (van: number, tot: number) => void;
  /** Another line came at the top of the window: the offset of its start. */
  readonly gerold: (at: number) => void;
}

/** A change that comes from outside the editor: it is not told back. */
const vanBuiten = Annotation.define<boolean>();

/** Pixels between a place that is gone to and the edge of the window. */
const MARGIN = 80;

const HELP = 'rv-editorhulp';

/** Opens an editor in a shadow root, so that its styles need no leave of the policy of the page. */
export function openEditor(host: HTMLElement, tell: Luisteraar, more: Extension): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const help = document.createElement('p');
  help.id = HELP;
  help.hidden = true;
  help.textContent =
    'Met Escape en daarna Tab gaat u uit de tekst. Met F8 gaat u naar de volgende melding. Met Ctrl en punt ziet u wat u op een plaats kunt doen.';
  root.append(help);
  const view = new EditorView({ root, parent: root, state: stateOf('', tell, more) });
  view.scrollDOM.addEventListener(
    'scroll',
    () => tell.gerold(view.lineBlockAtHeight(view.scrollDOM.scrollTop).from),
    { passive: true },
  );
  houdCursorInZicht(view);
  return view;
}

/** A list of problems that grows takes room of the text: the line that is written on stays in sight. */
function houdCursorInZicht(view: EditorView): void {
  let height = view.scrollDOM.clientHeight;
  new ResizeObserver(() => {
    const [before, now] = [height, view.scrollDOM.clientHeight];
    height = now;
    const { head } = view.state.selection.main;
    const top = view.lineBlockAt(head).bottom - view.scrollDOM.scrollTop;
    if (!view.hasFocus || top > before || top < now) return;
    view.dispatch({ effects: EditorView.scrollIntoView(head, { y: 'nearest', yMargin: 24 }) });
  }).observe(view.scrollDOM);
}

/** Another text, as when it is opened: what was done before cannot be undone in it. */
export function zetDocument(view: EditorView, tekst: string, tell: Luisteraar, more: Extension): void {
  view.setState(stateOf(tekst, tell, more));
}

/** Takes over a text that was changed elsewhere, as something that can be undone. */
export function neemOver(view: EditorView, tekst: string): void {
  const change = verschil(view.state.doc.toString(), tekst);
  if (!change) return;
  view.dispatch({
    changes: { from: change.van, to: change.tot, insert: change.tekst },
    annotations: vanBuiten.of(true),
  });
}

/** Puts the cursor at a place, shows it, and lets the user go on there. */
export function gaNaar(view: EditorView, van: number, tot: number): void {
  const selection = schrijfplek(view.state.doc.toString(), van, tot);
  view.dispatch({
    selection,
    effects: EditorView.scrollIntoView(selection.anchor, { y: 'center', yMargin: MARGIN }),
  });
  view.focus();
}

/** Shows a place at the top, without moving the cursor. */
export function rolNaar(view: EditorView, at: number): void {
  view.dispatch({
    effects: EditorView.scrollIntoView(Math.min(at, view.state.doc.length), { y: 'start', yMargin: 8 }),
  });
}

/**
 * Typing over a selection of more lines: what the browser would do itself, it does with styles that the policy of the page
 * stops.
 */
const overRegels = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main, ranges } = view.state.selection;
    const { inputType, data } = event;
    if (inputType !== 'insertText' || !data || ranges.length > 1 || view.composing) return false;
    if (view.state.doc.lineAt(main.from).to >= main.to) return false;
    const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type' });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, main.from, main.to, data, insert))) view.dispatch(insert());
    return true;
  },
});

function stateOf(doc: string, tell: Luisteraar, more: Extension): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      ZINNEN,
      EditorState.languageData.of(() => [{ closeBrackets: { brackets: ['(', '[', '{', '“'] } }]),
      indentUnit.of('  '),
      EditorState.lineSeparator.of('\n'),
      lineNumbers(),
      foldGutter({ openText: '⌄', closedText: '›' }),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      drawSelection(),
      dropCursor(),
      history(),
      closeBrackets(),
      overRegels,
      highlightSelectionMatches({ minSelectionLength: 3 }),
      search({ top: true }),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': 'Tekst van het voorstel',
        'aria-describedby': HELP,
        tabindex: '0',
        spellcheck: 'true',
        lang: 'nl',
      }),
      voorsteltaal(),
      secties,
      uiterlijk,
      keymap.of([
        {
          key: 'Mod-.',
          run: ({ state }) => {
            tell.watKan(state.selection.main.from, state.selection.main.to);
            return true;
          },
        },
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...lintKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...foldKeymap,
        ...defaultKeymap,
        indentWithTab,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.some((one) => one.annotation(vanBuiten)))
          tell.getypt(update.state.doc.toString());
        if (update.docChanged || update.selectionSet) {
          const { head } = update.state.selection.main;
          const line = update.state.doc.lineAt(head);
          tell.cursor(head, line.number, head - line.from + 1);
        }
      }),
      more,
    ],
  });
}
