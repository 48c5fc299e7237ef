import { createInterface } from 'node:readline/promises';
import type { Terminal } from './run.ts';
import { UsageError } from './usage-error.ts';

/** Asks one question on a terminal and gives the answer without spaces around it. */
export type Vraag = (vraag: string) => Promise<string>;

/** Asks on the real terminal. Ctrl-C and the end of the input are a UsageError: nothing was made. */
export function vraagOpTerminal(): Vraag {
  return async (vraag) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    const stopped = new Promise<never>((_, reject) => {
      const stop = () => reject(new UsageError('Gestopt; er is niets gemaakt.'));
      lines.once('SIGINT', stop);
      lines.once('close', stop);
    });
    try {
      return (await Promise.race([lines.question(vraag), stopped])).trim();
    } finally {
      stopped.catch(() => undefined);
      lines.close();
    }
  };
}

/** Asks until `lees` accepts the answer; it gives the value, or says in Dutch what is wrong. */
export async function vraagTot<T>(
  vraag: Vraag,
  terminal: Terminal,
  tekst: string,
  lees: (antwoord: string) => { readonly value: T } | { readonly melding: string },
): Promise<T> {
  for (;;) {
    const gelezen = lees(await vraag(tekst));
    if ('value' in gelezen) return gelezen.value;
    terminal.err(`  ${gelezen.melding}\n`);
  }
}

/** Lets the user choose by number or by name; an empty answer takes the first. */
export async function vraagKeuze<T extends string>(
  vraag: Vraag,
  terminal: Terminal,
  wat: string,
  keuzes: readonly { readonly waarde: T; readonly naam: string }[],
): Promise<T> {
  const [eerste] = keuzes;
  terminal.err(`${wat}\n`);
  for (const [index, { naam }] of keuzes.entries()) terminal.err(`  ${index + 1}. ${naam}\n`);
  return vraagTot(vraag, terminal, `Nummer (Enter is 1, ${eerste?.naam}): `, (antwoord) => {
    const gekozen =
      antwoord === ''
        ? eerste
        : (keuzes[Number(antwoord) - 1] ??
          keuzes.find(({ waarde, naam }) =>
            [waarde, naam].some((one) => one.toLowerCase() === antwoord.toLowerCase()),
          ));
    return gekozen
      ? { value: gekozen.waarde }
      : { melding: `Typ een nummer van 1 tot en met ${keuzes.length}.` };
  });
}
