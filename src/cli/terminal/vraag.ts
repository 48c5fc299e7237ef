import { createInterface } from 'node:readline/promises';
import { type Shown, show } from '../../show/shown.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Asks one question on a terminal and gives the answer without spaces around it. */
export type Vraag = (vraag: Shown) => Promise<string>;

/** Asks on the real terminal. Ctrl-C and the end of the input are a UsageError: nothing was made. */
export function vraagOpTerminal(): Vraag {
  return async (vraag) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    let answered = false;
    const stopped = new Promise<never>((_, reject) => {
      lines.once('SIGINT', () => lines.close());
      lines.once('close', () => {
        if (answered) return;
        process.stderr.write('\n');
        reject(new UsageError('Gestopt; er is niets gemaakt.'));
      });
    });
    const answer = await Promise.race([lines.question(String(vraag)), stopped]);
    answered = true;
    lines.close();
    return answer.trim();
  };
}

/** Asks until `lees` accepts the answer; it gives the value, or says in Dutch what is wrong. */
export async function vraagTot<T>(
  vraag: Vraag,
  terminal: Terminal,
  tekst: Shown,
  lees: (antwoord: string) => { readonly value: T } | { readonly melding: string },
): Promise<T> {
  for (;;) {
    const gelezen = lees(await vraag(tekst));
    if ('value' in gelezen) return gelezen.value;
    terminal.err(show`  ${gelezen.melding}\n`);
  }
}

/** Lets the user choose by number or by name; an empty answer takes the first. */
export async function vraagKeuze<T extends string>(
  vraag: Vraag,
  terminal: Terminal,
  wat: Shown,
  keuzes: readonly { readonly waarde: T; readonly naam: string }[],
): Promise<T> {
  const [eerste] = keuzes;
  terminal.err(show`${wat}\n`);
  for (const [index, { naam }] of keuzes.entries()) terminal.err(show`  ${index + 1}. ${naam}\n`);
  return vraagTot(vraag, terminal, show`Nummer (Enter is 1, ${eerste?.naam ?? ''}): `, (antwoord) => {
    const gekozen = antwoord === '' ? eerste : (keuzes[Number(antwoord) - 1] ?? findByName(keuzes, antwoord));
    return gekozen
      ? { value: gekozen.waarde }
      : { melding: `Typ een nummer van 1 tot en met ${keuzes.length}.` };
  });
}

/** The one choice whose name starts with these letters. */
function findByName<T extends string>(
  keuzes: readonly { readonly waarde: T; readonly naam: string }[],
  letters: string,
): { readonly waarde: T } | undefined {
  const starts = (text: string) => text.toLowerCase().startsWith(letters.toLowerCase());
  const found = keuzes.filter(({ waarde, naam }) => starts(waarde) || starts(naam));
  return found.length === 1 ? found[0] : undefined;
}
