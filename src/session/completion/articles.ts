import { GEMEENTEWET, GEMEENTEWET_BRON } from '../../checks/recht/gemeentewet.ts';
import { OFFICIELE_NAMEN } from '../../checks/recht/officiele-namen.ts';
import type { Idea } from './idea.ts';

/** Articles of the Gemeentewet on which a decision can rest, in the words of a reference. */
export function artikelIdeas(): readonly Idea[] {
  return Object.entries(GEMEENTEWET)
    .filter(([, { vervallen, grondslag }]) => vervallen === undefined && grondslag === 'ja')
    .map(([nummer, { onderwerp }]) => ({
      label: `artikel ${nummer} van de Gemeentewet`,
      kind: 'artikel',
      detail: onderwerp,
      uitleg: `Gaat over ${onderwerp}. Bron: ${GEMEENTEWET_BRON}.`,
      order: 20 + Number.parseInt(nummer, 10) / 100,
    }));
}

/** Official names of acts and bodies that begin like a word of at least three letters. */
function naamIdeas(word: string): readonly Idea[] {
  const begin = word.toLowerCase();
  if (begin.length < 3) return [];
  const names = OFFICIELE_NAMEN.map(({ goed }) => goed).filter((goed) =>
    goed.toLowerCase().startsWith(begin),
  );
  return [...new Set(names)].map((label) => ({ label, kind: 'naam', detail: 'officiële naam', order: 60 }));
}

/** What the law offers for a word in running text: articles behind "art", names behind their first letters. */
export function rechtIdeas(word: string): readonly Idea[] {
  return /^art[a-z.]*$/i.test(word) ? artikelIdeas() : naamIdeas(word);
}
