// src/werkbank/pagina: what the user sees.

import { render } from 'preact';
import type { Praat } from '../gesprek/praat.ts';
import type { Opslagkeuze } from '../opslag/opslag.ts';
import { Blad } from './delen/blad.tsx';
import { createProefmiddelen } from './delen/proefmiddelen.ts';
import { createWerkbank } from './staat/werkbank.ts';
import './stijl/letters.css';
import '@utrecht/button-css/dist/index.min.css';
import '@utrecht/alert-css/dist/index.min.css';
import '@utrecht/textbox-css/dist/index.min.css';
import '@utrecht/textarea-css/dist/index.min.css';
import '@utrecht/select-css/dist/index.min.css';
import '@utrecht/form-label-css/dist/index.min.css';
import '@utrecht/form-field-description-css/dist/index.min.css';
import './stijl/thema.css';
import './stijl/basis.css';
import './stijl/start.css';
import './stijl/balk.css';
import './stijl/werk.css';
import './stijl/meldingen.css';
import './stijl/formulier.css';
import './stijl/rijvelden.css';
import './stijl/tabel.css';
import './stijl/vergadering.css';
import './stijl/voet.css';
import './stijl/venster.css';
import './stijl/ruimte.css';
import './stijl/hoog-contrast.css';

/** What the page works with. */
export interface Paginadelen {
  readonly praat: Praat;
  readonly opslagkeuzes: readonly Opslagkeuze[];
}

/** Shows the page in an element, and goes on to work on what the user does. */
export function toonPagina(root: HTMLElement, { praat, opslagkeuzes }: Paginadelen): void {
  const bank = createWerkbank(praat, opslagkeuzes, openStorage(), createProefmiddelen());
  // What stood there while it was loaded goes.
  root.replaceChildren();
  render(<Blad bank={bank} />, root);
  const direct = opslagkeuzes.find((keuze) => keuze.direct);
  if (direct) void bank.kiesMap(direct);
}

/** Where the browser keeps small things; undefined where it may not. */
function openStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
