/** An article of the Gemeentewet that a text cites. */
export interface Verwijzing {
  readonly artikel: string;
  /** Members ("leden") that are named with it. */
  readonly leden: readonly string[];
  readonly start: number;
  readonly end: number;
}

const RANG = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];
const DEEL = new RegExp(
  `\\bartikel(?:en)?\\b|\\b(?:lid|leden)\\b|\\b(?:${RANG.join('|')})\\b|\\b\\d+[a-z]{0,2}\\b`,
  'gi',
);
/** No article that a text cites by a bare number behind "en" is as low as the highest member. */
const HOOGSTE_LID = 12;

/** The articles of the Gemeentewet in a text: "artikel 108, lid 1 en artikel 147, tweede lid, van de Gemeentewet". */
export function readArtikelen(text: string): Verwijzing[] {
  const found: Verwijzing[] = [];
  for (const law of text.matchAll(/\bGemeentewet\b/gi)) {
    const before = text.slice(0, law.index);
    const earlier = [...before.matchAll(/(?:wet|besluit|wetboek|verordening)\b(?:\s+\d{4})?/gi)].at(-1);
    const from = earlier ? earlier.index + earlier[0].length : 0;
    found.push(...readSegment(before.slice(from), from));
  }
  return found;
}

function readSegment(segment: string, from: number): Verwijzing[] {
  const found: { artikel: string; leden: string[]; start: number; end: number }[] = [];
  let mode: 'geen' | 'artikel' | 'lid' = 'geen';
  for (const { 0: word, index } of segment.matchAll(DEEL)) {
    const lower = word.toLowerCase();
    if (lower.startsWith('artikel')) mode = 'artikel';
    else if (lower === 'lid' || lower === 'leden') mode = mode === 'geen' ? 'geen' : 'lid';
    else if (RANG.includes(lower)) found.at(-1)?.leden.push(String(RANG.indexOf(lower) + 1));
    else if (mode === 'lid' && Number.parseInt(word, 10) <= HOOGSTE_LID) found.at(-1)?.leden.push(word);
    else if (mode !== 'geen') {
      found.push({ artikel: lower, leden: [], start: from + index, end: from + index + word.length });
      mode = 'artikel';
    }
  }
  return found;
}
