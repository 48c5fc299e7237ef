import { type Herstel, mogelijkHerstel, type Tekstwijziging, vervang } from '../../diagnostics/herstel.ts';
import { lineHunks } from '../../source/line-hunks.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';

/** Something that an author may want to do with what stands at a place, though nothing is wrong with it. */
export interface Handeling {
  /** What it does, as an order without a full stop: "Zet het besluitpunt hoger". */
  readonly titel: string;
  /** Its changes, worked out when somebody chooses it; none where it turns out that it cannot be done. */
  edits(): readonly Tekstwijziging[];
}

/** A deed that makes another text of the whole one: its changes are those of the lines that differ. */
export function handelingOp(
  source: SourceText,
  titel: string,
  doe: (tekst: string) => string | undefined,
): Handeling {
  return {
    titel,
    edits: () =>
      lineHunks(source.text, doe(source.text) ?? source.text).map(({ from, to, text }) => {
        const at = (line: number) => source.lineStarts[line] ?? source.text.length;
        return vervang(spanOf(source, at(from), at(to)), text);
      }),
  };
}

/** A deed as it is done: undefined where it cannot be. */
export function gedaan({ titel, edits }: Handeling): Herstel | undefined {
  const made = edits();
  return made.length === 0 ? undefined : mogelijkHerstel(titel, ...made);
}
