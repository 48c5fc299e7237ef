// src/werkbank/pagina/editor: the editor of the text: CodeMirror in a shadow root, with what it knows of our kind of text.

import { EditorState } from '@codemirror/state';

/** What CodeMirror itself says, in Dutch: every phrase of the parts that are used. */
export const ZINNEN = EditorState.phrases.of({
  // @codemirror/view
  'Control character': 'Stuurteken',
  'Selection deleted': 'Selectie verwijderd',
  // @codemirror/language
  'folded code': 'ingeklapte tekst',
  'Folded lines': 'Ingeklapte regels',
  'Unfolded lines': 'Uitgeklapte regels',
  'Fold line': 'Regel inklappen',
  'Unfold line': 'Regel uitklappen',
  unfold: 'uitklappen',
  to: 'tot',
  // @codemirror/autocomplete
  Completions: 'Aanvullingen',
  // @codemirror/lint
  Diagnostics: 'Meldingen',
  'No diagnostics': 'Geen meldingen',
  // @codemirror/search
  Find: 'Zoeken',
  Replace: 'Vervangen door',
  next: 'volgende',
  previous: 'vorige',
  all: 'alle',
  'match case': 'hoofdlettergevoelig',
  regexp: 'zoekpatroon',
  'by word': 'hele woorden',
  replace: 'vervang',
  'replace all': 'vervang alle',
  close: 'sluiten',
  'Go to line': 'Ga naar regel',
  go: 'ga',
  'current match': 'gevonden',
  'on line': 'op regel',
  'replaced match on line $': 'vervangen op regel $',
  'replaced $ matches': '$ keer vervangen',
  // @codemirror/merge
  '$ unchanged lines': '$ ongewijzigde regels',
  Accept: 'Aanvaarden',
  Reject: 'Verwerpen',
  'Revert this chunk': 'Dit stuk terugzetten',
});
