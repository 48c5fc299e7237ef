import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { RAADBESTAND } from '../../domain/bestanden.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { createSource, spanOf } from '../../source/source-text.ts';
import type { World } from '../../world/world.ts';

/** The files that a template is read from by their names; the .hbs files come besides. */
export const BESTANDEN = ['sjabloon.yaml', 'huisstijl.yaml', RAADBESTAND, 'basis.docx'] as const;

const MAPPEN: readonly string[] = ['beeld', 'fonts'];

const BEELD = /\.(?:png|jpe?g|svg|gif|webp|bmp|tiff?|emf|wmf)$/i;
const LETTERTYPE = /\.(?:ttf|otf|woff2?|ttc)$/i;

/** Files of editors and systems, which nobody put there to be read. */
const VAN_HET_SYSTEEM = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)|~$|\.(?:bak|tmp)$/i;

/**
 * The one of the fixed files that was meant by a name that is not read: another case, .yml, .txt behind it (Windows hides
 * that), a Word template for a document, or a slip.
 */
export function bedoeldBestand(name: string): (typeof BESTANDEN)[number] | undefined {
  const bare = name
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(?:dotx|docm|dotm|doc|dot)$/, '.docx');
  const near = BESTANDEN.find((one) => one === bare) ?? nearest(bare, BESTANDEN);
  const known = BESTANDEN.find((one) => one === near);
  // A word of few letters is soon like another one: the extension must at least agree.
  return known?.slice(known.lastIndexOf('.')) === bare.slice(bare.lastIndexOf('.')) ? known : undefined;
}

/** Files in the folder of a template that are never read, because of their names or the place where they stand. */
export function checkNames(world: World, folder: string): readonly Diagnostic[] {
  return (world.list(folder) ?? []).flatMap(({ name, kind }) => {
    if (VAN_HET_SYSTEEM.test(name)) return [];
    if (kind === 'folder') return MAPPEN.includes(name) ? [] : checkFolder(world, folder, name);
    const path = `${folder}/${name}`;
    if (BESTANDEN.some((one) => one === name) || name.endsWith('.hbs')) return [];
    const template = /^(.+?)\.(?:hbs\.txt|hbs\.html?|html?|handlebars|mustache|hbs)$/i.exec(name)?.[1];
    if (template !== undefined)
      return [notRead(path, name, `Een sjabloonbestand eindigt op .hbs: noem het ${template}.hbs.`)];
    if (/\.(?:ya?ml|docx|dotx|docm|dotm|doc|dot)(?:\.txt)?$/i.test(name)) {
      const meant = bedoeldBestand(name);
      const read = opsomming(BESTANDEN.map((one) => one));
      const hint = meant
        ? `Bedoelde u '${meant}'? ${hintFor(name, meant)}`
        : `In de map van een sjabloon worden ${read} gelezen.`;
      return [notRead(path, name, hint)];
    }
    if (BEELD.test(name))
      return [notRead(path, name, 'Afbeeldingen horen in de map beeld/ van het sjabloon.')];
    return [];
  });
}

/** Another kind of Word file is not the same under another name. */
function hintFor(name: string, meant: string): string {
  return /\.(?:dotx|docm|dotm|doc|dot)$/i.test(name)
    ? `Bewaar het in Word als Word-document (.docx) met de naam ${meant}.`
    : 'Geef het bestand dan die naam.';
}

/** A folder beside `beeld` and `fonts`: what stands in it is looked for elsewhere. */
function checkFolder(world: World, folder: string, name: string): readonly Diagnostic[] {
  const path = `${folder}/${name}`;
  const files = (world.list(path) ?? []).filter(({ kind }) => kind === 'file').map((file) => file.name);
  const where = files.some((file) => file.endsWith('.hbs'))
    ? 'Zet .hbs-bestanden in de map van het sjabloon zelf.'
    : files.some((file) => BEELD.test(file))
      ? 'Afbeeldingen horen in de map beeld/.'
      : undefined;
  const place = spanOf(createSource(path, ''), 0);
  return where === undefined
    ? []
    : [waarschuwing('sjabloon-bestand', `De map '${name}' wordt niet gelezen.`, place, { hint: where })];
}

function notRead(path: string, name: string, hint: string): Diagnostic {
  const place = spanOf(createSource(path, ''), 0);
  return waarschuwing('sjabloon-bestand', `Het bestand '${name}' wordt niet gelezen.`, place, { hint });
}

/** A text that a template is made of. */
export interface GelezenTekst {
  readonly path: string;
  readonly text: string;
}

/**
 * Files in the folder of a template that could be read, but that nothing in `texts` asks for: the YAML files and the .hbs
 * files that are reached, of this template and of all that extend it. `wanted`: the names that .hbs files may have had.
 */
export function checkUnused(
  world: World,
  folder: string,
  texts: readonly GelezenTekst[],
  wanted: readonly string[],
): readonly Diagnostic[] {
  const reached = new Set(texts.map(({ path }) => path));
  const files = (below: string) =>
    (world.list(`${folder}${below}`) ?? []).filter(({ kind }) => kind === 'file');
  const asked = (path: string) => texts.some(({ text }) => text.includes(path));
  const unused = (path: string, hint: string) =>
    waarschuwing(
      'sjabloon-bestand',
      `Het bestand '${path}' wordt niet gebruikt.`,
      spanOf(createSource(`${folder}/${path}`, ''), 0),
      { hint },
    );
  const templates = files('').flatMap(({ name }): readonly Diagnostic[] => {
    if (!name.endsWith('.hbs') || reached.has(`${folder}/${name}`)) return [];
    const bare = name.slice(0, -'.hbs'.length);
    const near = nearest(
      bare,
      wanted.filter((one) => one !== bare),
    );
    const hint = near
      ? `Bedoelde u '${near}.hbs'? Geef het bestand dan die naam.`
      : `Noem het in sjabloon.yaml bij een document (\`sjabloon: ${name}\`), voeg het ergens in met {{> ${bare}}}, of verwijder het.`;
    return [unused(name, hint)];
  });
  const others = [...MAPPEN.map((map) => `/${map}`), ''].flatMap((below) =>
    files(below).flatMap(({ name }): readonly Diagnostic[] => {
      const path = `${below}/${name}`.slice(1);
      const font = LETTERTYPE.test(name);
      if (VAN_HET_SYSTEEM.test(name) || asked(path)) return [];
      // Of a family that is used, all faces may stand ready.
      if (font && /[-_]/.test(name) && asked(familyOf(path))) return [];
      if (font) return [unused(path, `Noem het in huisstijl.yaml bij \`lettertype\`, of verwijder het.`)];
      if (below !== '/beeld' || !BEELD.test(name)) return [];
      return [unused(path, pictureHint(path))];
    }),
  );
  return [...templates, ...others];
}

/** The beginning that the files of one family share: "fonts/Carlito-". */
function familyOf(path: string): string {
  return path.replace(/[^-_/]*$/, '');
}

function pictureHint(path: string): string {
  if (/\.svg$/i.test(path))
    return 'Een svg kan niet mee: bewaar haar als png, twee keer zo groot als op papier.';
  if (!/\.(?:png|jpe?g)$/.test(path)) return 'Een afbeelding is een .png of .jpg (met kleine letters).';
  return `Zet het in een .hbs-bestand: <img class="logo" src="${path}" alt="…">, of verwijder het.`;
}
