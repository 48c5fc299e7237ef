import { VARIANTEN, type Variant } from '../../compose/variant.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import { OWN_PROPERTIES } from '../../ooxml/own-properties.ts';
import { readWord } from '../../ooxml/word/read-word.ts';
import type { WordDocument } from '../../ooxml/word/word-document.ts';
import { build } from '../../pipeline.ts';
import type { Sjablonen } from '../../template/open-sjablonen.ts';
import type { World } from '../../world/world.ts';

/** The Word file as the program made it, and for whom. */
export interface Herdruk {
  readonly document: WordDocument;
  readonly variant: Variant;
}

/**
 * The Word file as it was before a reviewer had it, made again of the same text.
 */
export async function herdruk(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  beoordeeld: WordDocument,
): Promise<Result<Herdruk>> {
  const { custom } = beoordeeld.properties;
  const naam = custom.get(OWN_PROPERTIES.name);
  const variant = VARIANTEN.find((one) => one === custom.get(OWN_PROPERTIES.variant)) ?? 'openbaar';
  const made = await build(world, path, { sjablonen, formaten: ['docx'], variant });
  if (!made.value) return { diagnostics: made.diagnostics };
  const files = made.value.filter(({ name }) => name.endsWith('.docx'));
  const file =
    files.find(({ name }) => name.replace(/(?:-intern)?\.docx$/u, '') === naam) ??
    (naam === undefined ? files[0] : undefined);
  const read = file && readWord(file.bytes);
  if (!read || !('document' in read)) return { diagnostics: [geenStuk(naam, path)] };
  return { value: { document: read.document, variant }, diagnostics: [] };
}

function geenStuk(naam: string | undefined, path: string): Diagnostic {
  const what = naam === undefined ? 'een Word-document' : `het document '${naam}'`;
  return fout(
    'word-tegenstrijdig',
    `'${path}' maakt ${what} niet, en het beoordeelde stuk is dat.`,
    undefined,
    {
      hint: 'Kijk na of het stuk bij dit voorstel hoort, en of het sjabloon sindsdien is gewijzigd.',
    },
  );
}
