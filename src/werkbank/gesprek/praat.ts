import { createGeheugen } from './geheugen.ts';
import {
  type Antwoord,
  BEGONNEN,
  type Verzoeknaam,
  type VerzondenAntwoord,
  type VerzondenVraag,
  type Vraag,
} from './verzoeken.ts';

/** Asks the worker something. Rejects with an Error in Dutch when the program fails at it; what cannot be done is an answer. */
export type Praat = <N extends Verzoeknaam>(naam: N, vraag: Vraag<N>) => Promise<Antwoord<N>>;

/** A worker as the page holds it. */
export interface Lijn {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  /** Ends the worker, whatever it is doing. */
  terminate(): void;
}

interface Waiting {
  readonly sent: VerzondenVraag;
  readonly resolve: (antwoord: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds between two looks at a worker that has something to do. */
const TIK = 1_000;

/**
 * Looks after which a question has taken too long. They are counted rather than the time: a computer that slept has not
 * worked. Making or reading a whole document may take longer than a look at one.
 */
const GEDULD = 20;
const GEDULD_BIJ: { readonly [N in Verzoeknaam]?: number } = {
  maak: 120,
  herken: 60,
  importeer: 60,
  zet: 60,
};

const GESTOPT = 'Het programma in de bladzijde is gestopt. Laad de bladzijde opnieuw.';
const TE_LANG =
  'Dit duurde te lang, en is afgebroken. Uw tekst staat er nog: maak haar korter, of haal weg wat u er het laatst in zette.';

/**
 * Gives what asks a worker, which `start` starts and sends its parts. The worker works on one question at a time, in the
 * order in which they are asked. One that takes too long is ended with its worker, and rejects; another worker gets the
 * files that there were and goes on with the questions behind it.
 */
export function praatMet(start: () => Promise<Lijn>): Praat {
  // In the order in which they were asked: the first one is what the worker is at.
  const waiting = new Map<number, Waiting>();
  const geheugen = createGeheugen();
  let last = BEGONNEN;
  let lijn: Lijn | undefined;
  let ready = false;
  let broken: Error | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let tikken = 0;

  const breek = (error: Error) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    rust();
  };
  const rust = () => {
    clearInterval(timer);
    timer = undefined;
    tikken = 0;
  };
  const tik = () => {
    const at = waiting.values().next().value;
    if (!ready || !at) return;
    tikken += 1;
    if (tikken >= (GEDULD_BIJ[at.sent.naam] ?? GEDULD)) opnieuw(TE_LANG);
  };
  /** Ends the worker and what it is at, and goes on with another one. */
  const opnieuw = (reason: string) => {
    lijn?.terminate();
    const at = waiting.values().next().value;
    if (at) waiting.delete(at.sent.nummer);
    at?.reject(new Error(reason));
    void begin();
  };
  const begin = async () => {
    ready = false;
    tikken = 0;
    const own = await start().catch((error: unknown) => {
      breek(error instanceof Error ? error : new Error(GESTOPT));
      return undefined;
    });
    lijn = own;
    own?.addEventListener('message', ({ data }) => {
      if (own === lijn) take(data as VerzondenAntwoord);
    });
    own?.addEventListener('error', () => {
      if (own !== lijn) return;
      // One that never began would not do so the next time.
      if (ready) opnieuw('Het programma in de bladzijde stopte, en is opnieuw begonnen.');
      else breek(new Error(GESTOPT));
    });
  };
  const take = (answer: VerzondenAntwoord) => {
    if (answer.nummer === BEGONNEN) {
      if ('fout' in answer) return breek(new Error(answer.fout));
      ready = true;
      for (const sent of [...geheugen.vragen(), ...[...waiting.values()].map((one) => one.sent)])
        lijn?.postMessage(sent);
      return;
    }
    const asked = waiting.get(answer.nummer);
    if (!asked) return;
    waiting.delete(answer.nummer);
    tikken = 0;
    if (waiting.size === 0) rust();
    if ('fout' in answer) return asked.reject(new Error(answer.fout));
    geheugen.onthoud(asked.sent);
    asked.resolve(answer.antwoord);
  };
  void begin();
  return <N extends Verzoeknaam>(naam: N, vraag: Vraag<N>) =>
    new Promise<Antwoord<N>>((resolve, reject) => {
      if (broken) throw broken;
      last += 1;
      const sent = { nummer: last, naam, vraag };
      if (ready) lijn?.postMessage(sent);
      waiting.set(last, { sent, resolve: (antwoord) => resolve(antwoord as Antwoord<N>), reject });
      timer ??= setInterval(tik, TIK);
    });
}
