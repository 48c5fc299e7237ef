import { importeer } from '../../src/importeer/importeer.ts';
import { openPapier } from '../../src/importeer/papier/open-papier.ts';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import { paragraphsOf } from '../../src/ooxml/word/walk-blocks.ts';
import type { CheckedVoorstel, Sjablonen } from '../../src/pipeline.ts';
import { alsGegevens, type Vergelijkbaar, watWordDraagt } from './wat-word-draagt.ts';

/** What came back from a Word file beside what its source has, in a form that can be held together. */
export interface Rondgang {
  readonly gevonden: Vergelijkbaar;
  readonly verwacht: Vergelijkbaar;
  /** Text of the Word file that nothing was done with. */
  readonly over: readonly unknown[];
}

/** The source of a proposal and the Word file that was made of it. */
export interface Rondgangstuk {
  readonly source: string;
  readonly checked: CheckedVoorstel;
  readonly variant: 'openbaar' | 'intern';
  /** The file that is read. */
  readonly bytes: Uint8Array;
  /** The file as the program made it. */
  readonly own: Uint8Array;
}

/** Reads a Word file by the templates that there are (or that of `gemeente`), and lays it beside its source. */
export async function rondgang(
  { source, checked, variant, bytes, own }: Rondgangstuk,
  sjablonen: Sjablonen,
  gemeente?: string,
): Promise<Rondgang> {
  const opened = openPapier(bytes);
  if ('melding' in opened) throw new Error(opened.melding);
  const loaded = await Promise.all(
    (gemeente === undefined ? sjablonen.gemeenten : [gemeente]).map((naam) => sjablonen.load(naam)),
  );
  const made = importeer(
    opened.lees('aanvaard'),
    loaded.flatMap(({ value }) => value ?? []),
    { gemeente },
  );
  if (!made) throw new Error('not recognised');
  const gevonden = alsGegevens(made.voorstel);
  return {
    gevonden: { ...gevonden, tekst: withoutLines(gevonden.tekst, noteLines(own)) },
    verwacht: watWordDraagt(source, checked, variant),
    over: made.verantwoording.over,
  };
}

/** What the program prints below a table with amounts: it would print it again. */
function noteLines(bytes: Uint8Array): ReadonlySet<string> {
  const read = readWord(bytes);
  const body = 'document' in read ? read.document.body : [];
  const notes = paragraphsOf(body).filter(({ style }) => style.name === 'Tabelnoot');
  return new Set(
    notes.map(({ children }) => children.map((one) => (one.type === 'run' ? one.text : '')).join('')),
  );
}

function withoutLines(text: string, lines: ReadonlySet<string>): string {
  return text
    .split('\n\n')
    .filter((block) => !lines.has(block))
    .join('\n\n');
}
