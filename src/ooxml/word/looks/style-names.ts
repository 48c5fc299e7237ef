/** Names of built-in styles as a Dutch program writes them, by the name that Word keeps for every language. */
const DUTCH: Readonly<Record<string, string>> = {
  standaard: 'Normal',
  titel: 'Title',
  ondertitel: 'Subtitle',
  lijstalinea: 'List Paragraph',
  lijstnummering: 'List Number',
  lijstopsomteken: 'List Bullet',
  koptekst: 'header',
  voettekst: 'footer',
  voetnoottekst: 'footnote text',
  eindnoottekst: 'endnote text',
  bijschrift: 'caption',
  tabelraster: 'Table Grid',
  citaat: 'Quote',
  duidelijkcitaat: 'Intense Quote',
  geenafstand: 'No Spacing',
  plattetekst: 'Body Text',
};

/** Built-in names that Word keeps without capitals. */
const SMALL =
  /^(?:header|footer|caption|page number|table of figures|(?:foot|end)note (?:text|reference)|annotation (?:text|reference|subject))$/i;

/**
 * The name of a style without the language of the program that wrote it: "heading 1" for "Kop 1" and "Heading 1". Word
 * keeps built-in names so; others write them as they show them. Any other name stays as it is.
 */
export function invariantName(name: string): string {
  const plain = name.trim();
  const [, heading] = /^(?:heading|kop|überschrift|titre) ?([1-9])$/i.exec(plain) ?? [];
  if (heading !== undefined) return `heading ${heading}`;
  const [, contents] = /^(?:toc|contents|inhopg) ?([1-9])$/i.exec(plain) ?? [];
  if (contents !== undefined) return `toc ${contents}`;
  if (SMALL.test(plain)) return plain.toLowerCase();
  return DUTCH[plain.toLowerCase().replaceAll(' ', '')] ?? plain;
}
