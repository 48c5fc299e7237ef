import type { Result } from '../../diagnostics/result.ts';
import { ok } from '../../diagnostics/result.ts';
import { ROLLEN, type Rol } from '../../document/rollen.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import { targetPath, type WordPackage } from '../../ooxml/word-package.ts';
import { child, descendants, R, type Xml } from '../../ooxml/xml.ts';
import { createSource, spanOf } from '../../source/source-text.ts';
import { effectiveHuisstijl } from '../../writers/docx/basis/effective-huisstijl.ts';
import { type Basis, readBasis } from '../../writers/docx/basis/read-basis.ts';
import { STYLE_OF_ROLE } from '../../writers/docx/styles/style-names.ts';
import type { BasisKeuzes, Logo, LoopregelTekst } from './keuzes.ts';
import { readLoopregel } from './read-loopregel.ts';

/**
 * Reads a house style from a Word file: paper, margins, fonts, colours, the styles that it has, and what stands in the head
 * and the foot of its last page. `huisstijl` is that of `standaard`, for what the file does not say. A file that Word cannot
 * open, or that is none, is an error. `path` is where the file stands, for messages.
 */
export function readBasisKeuzes(bytes: Uint8Array, path: string, huisstijl: Huisstijl): Result<BasisKeuzes> {
  const read = readBasis({ bytes, plaats: spanOf(createSource(path, ''), 0) });
  const { value: basis } = read;
  if (!basis) return { diagnostics: read.diagnostics };
  const effective = effectiveHuisstijl(huisstijl, basis.section, basis.house);
  const stijlen = stijlenOf(basis, huisstijl);
  const accent = [stijlen.titel, stijlen.kop1, stijlen.kop2].find(
    (one) => one && isColoured(one.kleur),
  )?.kleur;
  const [kop, voet] = (['header', 'footer'] as const).map((kind) => runningPart(basis, kind));
  return ok({
    bytes,
    pagina: effective.pagina,
    stijlen,
    lettertype: fontOf(basis),
    accent: accent ?? themeColor(basis, 'accent1'),
    logo: [kop, voet].flatMap((part) => (part === undefined ? [] : (logoIn(basis.file, part) ?? [])))[0],
    koptekst: textOf(basis.file, kop),
    voettekst: textOf(basis.file, voet),
  });
}

/** Word's own headings by their level, which the program gives styles of its own to look like. */
const HEADINGS: Readonly<Partial<Record<Rol, string>>> = {
  kop1: 'heading 1',
  kop2: 'heading 2',
  kop3: 'heading 3',
  kop4: 'heading 4',
};

function stijlenOf({ house }: Basis, huisstijl: Huisstijl): Partial<Record<Rol, Stijl>> {
  const found = ROLLEN.flatMap((rol) => {
    const names = [STYLE_OF_ROLE[rol].name, ...(HEADINGS[rol] ? [HEADINGS[rol]] : [])];
    const id = names.map((name) => house.find(name, 'paragraph')).find((one) => one !== undefined);
    return id === undefined ? [] : [[rol, house.look(id, { stijl: huisstijl.stijlen[rol] }).stijl] as const];
  });
  return Object.fromEntries(found);
}

/** Whether a colour is more than a shade of grey. */
function isColoured(kleur: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(kleur.slice(at, at + 2), 16));
  return Math.max(r, g, b) - Math.min(r, g, b) > 16;
}

/** The font of running text: of the style for it, else of the document; a font of the theme by its name there. */
function fontOf({ file, main, styles }: Basis): string | undefined {
  const normal = descendants(styles, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  );
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const fonts = [child(normal, 'w:rPr'), defaults].map((one) => child(one, 'w:rFonts')).filter((one) => one);
  for (const font of fonts) {
    const theme = font?.attributes['w:asciiTheme'];
    const named = theme ? themeFont(file, main, theme.startsWith('major')) : font?.attributes['w:ascii'];
    if (named) return named;
  }
  return undefined;
}

function themeOf(file: WordPackage, main: string): Xml | undefined {
  const found = file.relationships(main).find(({ type }) => type === `${R}/theme`);
  return found && file.xml(targetPath(main, found.target));
}

function themeFont(file: WordPackage, main: string, major: boolean): string | undefined {
  const theme = themeOf(file, main);
  const fonts = theme && descendants(theme, major ? 'a:majorFont' : 'a:minorFont')[0];
  return child(fonts, 'a:latin')?.attributes.typeface || undefined;
}

function themeColor({ file, main }: Basis, name: string): string | undefined {
  const theme = themeOf(file, main);
  const found = theme && descendants(theme, `a:${name}`)[0];
  const hex = child(found, 'a:srgbClr')?.attributes.val;
  return hex === undefined || !/^[0-9a-f]{6}$/i.test(hex) ? undefined : `#${hex.toLowerCase()}`;
}

/** The path of the running head or foot of the last page: that of every page, else of the first. */
function runningPart({ file, main, section }: Basis, kind: 'header' | 'footer'): string | undefined {
  const references = descendants(section, `w:${kind}Reference`);
  const chosen = ['default', 'first']
    .map((type) => references.find(({ attributes }) => (attributes['w:type'] ?? 'default') === type))
    .find((one) => one);
  const id = chosen?.attributes['r:id'];
  const found = file.relationships(main).find((one) => one.id === id);
  return found && targetPath(main, found.target);
}

function textOf(file: WordPackage, part: string | undefined): LoopregelTekst | undefined {
  const root = part === undefined ? undefined : file.xml(part);
  return root && readLoopregel(root);
}

/** English Metric Units in a point (ISO 29500-1, 20.1.10.16). */
const EMU = 12_700;

/** The first picture of a running head or foot that can be printed. */
function logoIn(file: WordPackage, part: string): Logo | undefined {
  const root = file.xml(part);
  for (const picture of root ? descendants(root, 'w:drawing') : []) {
    const id = descendants(picture, 'a:blip')[0]?.attributes['r:embed'];
    const found = file.relationships(part).find((one) => one.id === id && !one.external);
    const path = found && targetPath(part, found.target);
    const bytes = path === undefined ? undefined : file.bytes(path);
    const kind = /\.(png|jpe?g)$/i.exec(path ?? '')?.[1]?.toLowerCase();
    if (!bytes || !kind) continue;
    const width = Number(descendants(picture, 'wp:extent')[0]?.attributes.cx);
    const name = `logo.${kind === 'jpeg' ? 'jpg' : kind}`;
    return { name, bytes, ...(width > 0 && { breedte: width / EMU }) };
  }
  return undefined;
}
