import { BEGONNEN, type Begin, type VerzondenAntwoord, type VerzondenVraag } from '../gesprek/verzoeken.ts';
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
  before = before.then(() => {
    const taken = take(data);
    return waitsForNothing(data) ? undefined : taken;
  });
};

/** Whether what comes next need not wait for it: what is wrong is looked for again when files change meanwhile. */
function waitsForNothing(data: Begin | VerzondenVraag): boolean {
  return !('begin' in data) && data.naam === 'controleer';
}

/** Begins, or answers a question. Whatever goes wrong, what comes after it is heard. */
async function take(data: Begin | VerzondenVraag): Promise<void> {
  const nummer = 'begin' in data ? BEGONNEN : data.nummer;
  try {
    if ('begin' in data) {
      zetWasm(data.begin);
      beantwoording = createBeantwoording(data.begin);
      omgeving.postMessage({ nummer, antwoord: null });
    } else omgeving.postMessage({ nummer, antwoord: await answer(data) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fout = `Er zit een fout in het programma zelf (${reason}). Meld dit bij de beheerder, met het voorstel erbij.`;
    omgeving.postMessage({ nummer, fout });
  }
}

function answer({ naam, vraag }: VerzondenVraag): unknown {
  if (!beantwoording) throw new Error('de onderdelen van de bladzijde zijn niet geladen');
  const work = Object.hasOwn(beantwoording, naam) ? beantwoording[naam] : undefined;
  if (!work) throw new Error(`de vraag '${naam}' is niet bekend`);
  return (work as (vraag: unknown) => unknown)(vraag);
}
