import type { Antwoord, Verzoeknaam, VerzondenAntwoord, VerzondenVraag, Vraag } from './verzoeken.ts';

/** Asks the worker something. Rejects with an Error in Dutch when the program fails at it; what cannot be done is an answer. */
export type Praat = <N extends Verzoeknaam>(naam: N, vraag: Vraag<N>) => Promise<Antwoord<N>>;

/** The side of a worker that the page holds: what Worker and MessagePort have in common. */
export interface Lijn {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

interface Waiting {
  readonly resolve: (antwoord: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Gives what asks the worker at the other end of a line. Answers come in any order; each goes to its own question. */
export function praatMet(lijn: Lijn): Praat {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  lijn.addEventListener('message', ({ data }) => {
    const answer = data as VerzondenAntwoord;
    const asked = waiting.get(answer.nummer);
    waiting.delete(answer.nummer);
    if ('fout' in answer) asked?.reject(new Error(answer.fout));
    else asked?.resolve(answer.antwoord);
  });
  let broken: Error | undefined;
  lijn.addEventListener('error', () => {
    broken = new Error('Het programma in de bladzijde is gestopt. Laad de bladzijde opnieuw.');
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  return <N extends Verzoeknaam>(naam: N, vraag: Vraag<N>) =>
    new Promise<Antwoord<N>>((resolve, reject) => {
      if (broken) throw broken;
      last += 1;
      waiting.set(last, { resolve: (antwoord) => resolve(antwoord as Antwoord<N>), reject });
      lijn.postMessage({ nummer: last, naam, vraag } satisfies VerzondenVraag);
    });
}
