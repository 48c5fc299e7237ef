/**
 * How much one proposal may ask of the program. Input comes from many hands: what is small must not cost much, and what
 * is large must be told and not end the program. Whatever crosses a bound is an error at its place that names it. Each
 * bound is far above what a real document holds (a proposal of 500 pages, 200 tables of 50 rows by 12 columns), and
 * below what makes a stage slow: with these every stage takes time in proportion to the size of its input.
 * Those of Word files stand in ooxml/, which knows no proposal.
 */
export const GRENZEN = {
  /** Characters of a proposal, about 2.000 pages. */
  tekens: 5_000_000,
  /** Lines of a proposal: each may be a paragraph, and a paragraph takes some kilobytes while it is read. */
  lijnen: 100_000,
  /** Lists, quotations, footnotes or emphasis within one another: writers and rules follow the tree downwards. */
  niveaus: 20,
  /** Signs with a meaning in Markdown (`* _ [ ] ! < & : \``) in one paragraph or cell: a reader of Markdown compares each with those before it. */
  opmaaktekens: 2000,
  /** Characters of one paragraph or cell; a rule may look at each for every other. */
  alineatekens: 50_000,
  /** Characters in a row without a space, or spaces in a row: a rule that looks for the end of a word looks from each of its letters. */
  aaneen: 2000,
  /** Lines of `===` or `---`: a reader of Markdown goes through all text again for each heading that is underlined. */
  onderstreept: 1000,
  /** Groups of keys within one another in YAML: the blocks of a proposal need nine. */
  gegevensdiepte: 30,
  /** Cells of all tables of a proposal together. */
  cellen: 300_000,
  /** Columns of a table; on a page fit far fewer. */
  kolommen: 200,
  /** Pixels of a picture: an A4 in 600 dots to the inch. Each takes up to twelve bytes while it is read. */
  beeldpunten: 40_000_000,
  /** Cells that are built on each other: a computation goes down as deep. */
  cellenDiep: 600,
  /** Cells that formulas ask for, all together: a sum asks for each of its terms. */
  stappen: 2_000_000,
  /** Digits of what a cell comes to, before or behind the comma. */
  cijfers: 40,
  /** Pieces that a template puts in with `{{> …}}`, all together. */
  ingevoegd: 500,
  /** Tags (`{{…}}`) of one file of a template; Handlebars goes through all before it for each. */
  tags: 2000,
  /** Characters of one such tag, comments excepted. */
  tagtekens: 2000,
  /** Questions in a row, each the `else if` of the one before it. */
  vragen: 200,
  /** Templates that extend one another. */
  lagen: 10,
  /** Elements (`<p>`) of one file of a template. */
  elementen: 10_000,
  /** Elements within one another. */
  elementenDiep: 100,
  /** Elements of a document with all pieces that it puts in: a piece counts each time. */
  elementenSamen: 50_000,
  /** Steps while a template is filled: each turn of a list, each question, each piece that is put in. */
  vulstappen: 500_000,
  /** Characters that a template prints, with a few for each value. */
  vultekens: 10_000_000,
  /** Pieces of text of a document, of the values that its template prints: a value counts each time. */
  tekststukken: 500_000,
  /** Problems that are reported of one proposal; of more only their number. */
  meldingen: 1000,
} as const;

/** Counts up to a bound: what it gives takes how many there are more, and tells whether they are too many by now. */
export function teller(most: number): (aantal?: number) => boolean {
  let count = 0;
  return (aantal = 1) => {
    count += aantal;
    return count > most;
  };
}
