import type { Begin, VerzondenAntwoord, VerzondenVraag } from '../gesprek/verzoeken.ts';
import { createBeantwoording } from './beantwoord.ts';
import { zetWasm } from './wasm.ts';

/** What a worker has around it; the types of TypeScript for it exclude those of a page. */
interface Omgeving {
  postMessage(message: VerzondenAntwoord, transfer?: readonly Transferable[]): void;
  onmessage: ((event: { readonly data: Begin | VerzondenVraag }) => void) | null;
}
const omgeving = globalThis as unknown as Omgeving;

let beantwoording: ReturnType<typeof createBeantwoording> | undefined;

/** Questions wait for each other: each finds the files as those before it left them. */
let before: Promise<void> = Promise.resolve();

omgeving.onmessage = ({ data }) => {
  before = before.then(async () => {
    if ('begin' in data) {
      beantwoording = createBeantwoording(data.begin);
      zetWasm(data.begin);
      return;
    }
    omgeving.postMessage(await answer(data));
  });
};

async function answer({ nummer, naam, vraag }: VerzondenVraag): Promise<VerzondenAntwoord> {
  try {
    const work = beantwoording?.[naam] as ((vraag: unknown) => unknown) | undefined;
    return { nummer, antwoord: await work?.(vraag) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      nummer,
      fout: `Er zit een fout in het programma zelf (${reason}). Meld dit bij de beheerder, met het voorstel erbij.`,
    };
  }
}
