// src/werkbank/pagina: what the user sees.

import type { Praat } from '../gesprek/praat.ts';
import { isGeweigerd, type Opslag, type Opslagkeuze } from '../opslag/opslag.ts';
import './werkbank.css';

/** What the page works with. */
export interface Werkbank {
  readonly praat: Praat;
  readonly opslagkeuzes: readonly Opslagkeuze[];
}

/** Shows the page in an element, and goes on to work on what the user does. */
export function toonPagina(root: HTMLElement, { praat, opslagkeuzes }: Werkbank): void {
  const list = document.createElement('ul');
  const open = async (opslag: Opslag) => {
    const files = await opslag.list();
    if (isGeweigerd(files)) return;
    await praat('open', { map: opslag.naam });
    for (const { pad } of files) {
      const found = await opslag.read(pad);
      if (found && !isGeweigerd(found)) await praat('zet', { bestanden: [{ pad, inhoud: found.bytes }] });
    }
    for (const { pad } of await praat('bronnen', null)) {
      const { meldingen } = await praat('controleer', { pad });
      const item = document.createElement('li');
      item.textContent = `${pad}: ${meldingen.length}`;
      list.append(item);
    }
  };
  for (const keuze of opslagkeuzes) {
    const button = document.createElement('button');
    button.textContent = keuze.naam;
    button.addEventListener('click', async () => {
      const opslag = await keuze.open();
      if (opslag && !isGeweigerd(opslag)) await open(opslag);
    });
    root.append(button);
  }
  root.append(list);
}
