import { PDFCrossRefStream } from 'pdf-lib';

interface Entry {
  readonly ref: { readonly objectNumber: number };
}

interface CrossReferences {
  readonly entries: Entry[];
  appendEntry(entry: Entry): void;
}

/**
 * Keeps pdf-lib from searching all cross-reference entries for the place of each new one, which takes time that
 * grows with the square of the objects: they come in order, so the end is nearly always the place.
 */
export function appendInOrder(): void {
  const prototype = PDFCrossRefStream.prototype as unknown as CrossReferences;
  if (prototype.appendEntry === append) return;
  search = prototype.appendEntry;
  prototype.appendEntry = append;
}

let search: CrossReferences['appendEntry'] | undefined;

function append(this: CrossReferences, entry: Entry): void {
  const last = this.entries.at(-1);
  if (last && last.ref.objectNumber > entry.ref.objectNumber) search?.call(this, entry);
  else this.entries.push(entry);
}
