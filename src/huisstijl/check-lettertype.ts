import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { opsomming } from '../domain/opsomming.ts';
import { familyNames } from '../fonts/family-name.ts';
import type { Located } from '../source/located.ts';
import type { FontFile } from './huisstijl.ts';

/** What huisstijl.yaml says of a font, with the files that it names. */
export interface GelezenLettertype {
  readonly naam: Located<string> | undefined;
  readonly normaal: GelezenFont | undefined;
  /** The other faces that are named, by the key that names them. */
  readonly overige: readonly (readonly [sleutel: string, font: GelezenFont])[];
}

export interface GelezenFont {
  readonly plaats: Located<string>;
  readonly file: FontFile;
}

/** Fonts of other makers that are exactly as wide: the family of the files, and the fonts that they stand in for. */
const PARTNERS: readonly (readonly [family: string, ...names: readonly string[]])[] = [
  ['Carlito', 'Calibri'],
  ['Arimo', 'Arial', 'Helvetica'],
  ['Tinos', 'Times New Roman', 'Times'],
  ['Cousine', 'Courier New', 'Courier'],
  ['Caladea', 'Cambria'],
  ['Gelasio', 'Georgia'],
  ['Selawik', 'Segoe UI'],
  ['Liberation Sans Narrow', 'Arial Narrow'],
  ['Liberation Sans', 'Arial', 'Helvetica'],
  ['Liberation Serif', 'Times New Roman', 'Times'],
  ['Liberation Mono', 'Courier New', 'Courier'],
  ['TeX Gyre Heros', 'Helvetica', 'Arial'],
  ['TeX Gyre Termes', 'Times New Roman', 'Times'],
  ['TeX Gyre Pagella', 'Palatino', 'Palatino Linotype', 'Book Antiqua'],
  ['TeX Gyre Bonum', 'Bookman', 'Bookman Old Style'],
  ['TeX Gyre Schola', 'Century Schoolbook'],
];

/** Which of the files in fonts/ of `standaard` are of a family. */
const IN_STANDAARD: Readonly<Record<string, string>> = { Carlito: 'Carlito', Arimo: 'Arimo' };

/**
 * Says what somebody would only see on paper: that the PDF has a font of other widths than Word, that a face is of
 * another family, or that bold or italic text looks like any other. Of fonts that do not tell their name nothing is said.
 */
export function checkLettertype({ naam, normaal, overige }: GelezenLettertype): readonly Diagnostic[] {
  const family = normaal && familyOf(normaal.file);
  if (!normaal || family === undefined) return [];
  const strange = overige.filter(([, { file }]) => {
    const other = familyNames(file.bytes);
    return other.family !== undefined && !sharesFamily(normaal.file, file);
  });
  return [
    ...(naam && !evenBreed(naam.value, normaal.file) ? [otherWidths(naam, family)] : []),
    ...(strange.length > 0 ? [strangeFaces(normaal, family, strange)] : []),
    ...overige
      .filter(([, { file }]) => sameBytes(file.bytes, normaal.file.bytes))
      .map(([sleutel, { plaats }]) => sameFace(sleutel, plaats)),
  ];
}

function familyOf({ bytes }: FontFile): string | undefined {
  const { family, typographic } = familyNames(bytes);
  return typographic ?? family;
}

/** Whether text in the font of this name takes as much room as in the file. */
export function evenBreed(naam: string, { bytes }: FontFile): boolean {
  const { family = '', typographic = family } = familyNames(bytes);
  const isSame = [family, typographic].some((one) => isFaceOf(naam, one) || isFaceOf(one, naam));
  return (
    isSame ||
    PARTNERS.some(([open, ...names]) => isFaceOf(family, open) && names.some((one) => same(one, naam)))
  );
}

function sharesFamily(one: FontFile, other: FontFile): boolean {
  const [first, second] = [familyNames(one.bytes), familyNames(other.bytes)];
  const names = ({ family = '', typographic = family }: typeof first) => [family, typographic];
  return names(first).some((left) =>
    names(second).some((right) => isFaceOf(left, right) || isFaceOf(right, left)),
  );
}

/** "Open Sans" and "OpenSans" are one name. */
function same(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** "Gotham Book" is a face of "Gotham"; "Arial Narrow" is as wide as nothing of "Arial". */
function isFaceOf(name: string, family: string): boolean {
  const [own, whole] = [plain(name), plain(family)];
  return (
    whole !== '' && own.startsWith(whole) && !/narrow|cond|compress|expand|mono/.test(own.slice(whole.length))
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/gu, '');
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function otherWidths(naam: Located<string>, family: string): Diagnostic {
  const melding = `In Word staat het lettertype ${naam.value}, in de PDF ${family}: dat is anders van breedte, zodat regels en bladzijden daar anders lopen.`;
  const partner = PARTNERS.find(([, ...names]) => names.some((one) => same(one, naam.value)))?.[0];
  const own = PARTNERS.find(([open]) => isFaceOf(family, open))?.[1];
  const keys = "'normaal', 'vet', 'cursief' en 'vetcursief'";
  if (partner !== undefined) {
    const where = IN_STANDAARD[partner]
      ? `, bij standaard fonts/${IN_STANDAARD[partner]}-Regular.ttf en verder`
      : '';
    const hint = `Even breed als ${naam.value} is ${partner}, dat vrij te gebruiken is${where}: noem de bestanden bij ${keys}.`;
    return waarschuwing('huisstijl', melding, naam.span, { hint });
  }
  const other =
    own === undefined ? '' : `, of kies bij 'naam' het lettertype dat even breed is als ${family}: ${own}`;
  const hint = `Zet de bestanden van ${naam.value} in fonts/ als de licentie dat toestaat en noem ze bij ${keys}${other}.`;
  return waarschuwing('huisstijl', melding, naam.span, { hint });
}

function strangeFaces(
  normaal: GelezenFont,
  family: string,
  strange: readonly (readonly [string, GelezenFont])[],
): Diagnostic {
  const keys = opsomming(strange.map(([sleutel]) => `'${sleutel}'`));
  const families = opsomming([...new Set(strange.map(([, { file }]) => familyOf(file) ?? ''))]);
  const melding = `Bij 'normaal' hoort het lettertype ${family}, maar bij ${keys} ${families}: die staan door elkaar op papier.`;
  return waarschuwing('huisstijl', melding, normaal.plaats.span, {
    hint: `Noem bij ${keys} de bestanden van ${family}.`,
  });
}

function sameFace(sleutel: string, plaats: Located<string>): Diagnostic {
  const what = sleutel === 'vet' ? 'Vette' : sleutel === 'cursief' ? 'Cursieve' : 'Vetcursieve';
  return waarschuwing(
    'huisstijl',
    `${what} tekst ziet er in de PDF uit als gewone: bij '${sleutel}' staat hetzelfde lettertype als bij 'normaal'.`,
    plaats.span,
    { hint: `Noem bij '${sleutel}' het bestand van het ${what.toLowerCase()} lettertype.` },
  );
}
