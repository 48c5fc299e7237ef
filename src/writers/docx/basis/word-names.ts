/**
 * The other names of Word's own styles. Word keeps its own styles under their English names, whatever the language of
 * its user; other programs, and copies between templates, may leave the Dutch name or only the Dutch id ("Kop1").
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  normal: ['Standaard', 'Standard', 'Default Style'],
  title: ['Titel'],
  'heading 1': ['Kop 1'],
  'heading 2': ['Kop 2'],
  'heading 3': ['Kop 3'],
  'heading 4': ['Kop 4'],
  quote: ['Citaat', 'Quotations'],
  caption: ['Bijschrift'],
  'footnote text': ['Voetnoottekst', 'Footnote'],
  'footnote reference': ['Voetnootmarkering', 'Footnote Characters', 'Footnote Anchor'],
  header: ['Koptekst'],
  footer: ['Voettekst'],
  'list number': ['Lijstnummering'],
  'list bullet': ['Lijstopsomming'],
  strong: ['Zwaar', 'Strong Emphasis'],
  emphasis: ['Nadruk'],
  hyperlink: ['Internet Link'],
  'placeholder text': ['Tekst van tijdelijke aanduiding'],
  'toc heading': ['Kop van inhoudsopgave', 'Contents Heading'],
  'toc 1': ['Inhopg 1', 'Contents 1'],
  'toc 2': ['Inhopg 2', 'Contents 2'],
  'toc 3': ['Inhopg 3', 'Contents 3'],
  'toc 4': ['Inhopg 4', 'Contents 4'],
  'line number': ['Regelnummer', 'Line Numbering'],
  'default paragraph font': ['Standaardalinea-lettertype'],
  'normal table': ['Standaardtabel'],
};

/** All names of a style, its own first; a style that is not Word's has one. */
export function namesOf(name: string): readonly string[] {
  return [name, ...(OTHER_NAMES[name.toLowerCase()] ?? [])];
}

/** The ids that Word makes of the names of one of its own styles: without spaces. None for any other style. */
export function idsOf(name: string): readonly string[] {
  const others = OTHER_NAMES[name.toLowerCase()];
  return others ? [name, ...others].map((one) => one.replace(/[ -]/gu, '').toLowerCase()) : [];
}
