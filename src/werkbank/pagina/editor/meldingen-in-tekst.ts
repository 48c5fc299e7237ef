import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Herstelling, Melding } from '../../gesprek/verzoeken.ts';
import { ERNST_IN_WOORDEN } from '../delen/ernst.ts';

/** What the editor lets its user do with a problem. */
export interface Herstellen {
  readonly een: (melding: Melding, herstelling: Herstelling) => void;
  readonly alle: (regel: string) => void;
}

const SEVERITY = { fout: 'error', waarschuwing: 'warning', tip: 'info' } as const;

/** Marks problems at their places in the text, with their repairs as buttons. */
export function zetMeldingen(
  view: EditorView,
  pad: string,
  meldingen: readonly Melding[],
  herstellen: Herstellen,
): void {
  const { length } = view.state.doc;
  const found = meldingen.flatMap((melding): Diagnostic[] => {
    const { plek, ernst } = melding;
    if (plek?.pad !== pad || plek.van > length) return [];
    const actions = actionsOf(melding, meldingen, herstellen);
    return [
      {
        from: plek.van,
        to: Math.min(Math.max(plek.tot, plek.van), length),
        severity: SEVERITY[ernst],
        message: `${ERNST_IN_WOORDEN[ernst]}: ${melding.melding}${melding.hint ? ` ${melding.hint}` : ''}`,
        renderMessage: () => messageOf(melding),
        ...(actions.length > 0 && { actions }),
      },
    ];
  });
  view.dispatch(setDiagnostics(view.state, found));
}

function actionsOf(melding: Melding, all: readonly Melding[], herstellen: Herstellen): Action[] {
  const one = [...(melding.herstel ? [melding.herstel] : []), ...melding.keuzes].map((herstelling) => ({
    name: herstelling.titel,
    apply: () => herstellen.een(melding, herstelling),
  }));
  const same = all.filter(({ regel, herstel }) => regel === melding.regel && herstel?.veilig);
  if (!melding.herstel?.veilig || same.length < 2) return one;
  return [
    ...one,
    { name: `Herstel alle ${same.length} van deze soort`, apply: () => herstellen.alle(melding.regel) },
  ];
}

function messageOf({ ernst, melding, hint }: Melding): Node {
  const node = document.createElement('span');
  const word = document.createElement('span');
  word.className = 'rv-ernst';
  word.textContent = `${ERNST_IN_WOORDEN[ernst]}: `;
  node.append(word, melding);
  if (hint) {
    const line = document.createElement('span');
    line.className = 'rv-hint';
    line.textContent = hint;
    node.append(line);
  }
  return node;
}
