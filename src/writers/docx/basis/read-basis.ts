// src/writers/docx/basis: what comes from the municipality's own Word file.

import { strFromU8 } from 'fflate';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { fout } from '../../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../../diagnostics/result.ts';
import type { BasisBestand } from '../../../huisstijl/huisstijl.ts';
import { WORD_BOUNDS } from '../../../ooxml/bounds.ts';
import { parseXml } from '../../../ooxml/parse-xml.ts';
import { TooLarge, targetPath, WordPackage } from '../../../ooxml/word-package.ts';
import { child, descendants, el, elements, R, W, type Xml } from '../../../ooxml/xml.ts';
import { cleanPart } from './clean-part.ts';
import { BasisStyles } from './house-styles.ts';
import { isReference } from './section-properties.ts';

/** A house template with its styles as the huisstijl names them. */
export interface Basis extends Gelezen {
  readonly house: BasisStyles;
}

/** A house template: the Word file that a municipality gives, without its text. */
interface Gelezen {
  readonly file: WordPackage;
  /** Path of the part with the text: word/document.xml. */
  readonly main: string;
  /** The root of styles.xml. */
  readonly styles: Xml;
  /** The properties of the last section: paper, margins, running heads and feet. */
  readonly section: Xml;
  readonly settings: Xml;
  /** The root of numbering.xml. */
  readonly numbering?: Xml;
  /** Whether a running head or foot shows a picture: then that is the logo. */
  readonly hasLogo: boolean;
}

const known = new WeakMap<Uint8Array, Result<Gelezen>>();

/** Reads a house template, once for its bytes. What is no Word file, or one that cannot be used, is a `fout`. */
export function readBasis(bestand: BasisBestand): Result<Basis> {
  const result = known.get(bestand.bytes) ?? read(bestand);
  known.set(bestand.bytes, result);
  const { value, diagnostics } = result;
  if (!value) return { diagnostics };
  return { value: { ...value, house: new BasisStyles(value.styles, bestand.stijlen) }, diagnostics };
}

function read(bestand: BasisBestand): Result<Gelezen> {
  const file = open(bestand.bytes);
  if (file === 'te-groot') {
    const { parts, bytes, xmlBytes } = WORD_BOUNDS;
    const sizes = `${bytes / MILJOEN} MB (${xmlBytes / MILJOEN} MB aan tekst), of heeft meer dan ${parts} onderdelen`;
    const hint = 'Haal uit het bestand wat niet bij de huisstijl hoort: voorbeeldtekst, grote afbeeldingen.';
    return failed(wrong(bestand, `is uitgepakt groter dan ${sizes}`, hint));
  }
  if (!file)
    return failed(
      wrong(bestand, 'kan niet worden geopend', 'Open het in Word en bewaar het opnieuw, zonder wachtwoord.'),
    );
  const unread = file.paths().find((path) => XML.test(path) && !isReadable(file.bytes(path)));
  if (unread !== undefined) {
    const problem = `heeft een onderdeel dat leeg of niet te lezen is, of te diep of te lang (${unread.slice(0, SHOWN)})`;
    return failed(wrong(bestand, problem, 'Open het in Word en bewaar het opnieuw.'));
  }
  const main = file.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
  const path = main && targetPath('', main.target);
  const root = path === undefined ? undefined : file.xml(path);
  if (path === undefined || root?.name !== 'w:document')
    return failed(wrong(bestand, 'is geen Word-document', 'Bewaar het in Word als Word-document (.docx).'));
  if (root.attributes['xmlns:w'] !== W)
    return failed(
      wrong(
        bestand,
        'is bewaard als “Strict Open XML-document”',
        'Bewaar het in Word als Word-document (.docx).',
      ),
    );
  const part = (kind: string): Xml | undefined => {
    const found = file.relationships(path).find(({ type }) => type === `${R}/${kind}`);
    const content = found && file.xml(targetPath(path, found.target));
    return content && cleanPart(content);
  };
  const styles = part('styles');
  if (!styles) return failed(wrong(bestand, 'heeft geen stijlen', 'Bewaar het in Word opnieuw.'));
  const lost = file
    .relationships(path)
    .find(({ target, external }) => !external && !file.bytes(targetPath(path, target)));
  if (lost)
    return failed(
      wrong(
        bestand,
        `mist een onderdeel (${lost.target.slice(0, SHOWN)})`,
        'Open het in Word en bewaar het opnieuw.',
      ),
    );
  const body = child(root, 'w:body');
  const numbering = part('numbering');
  return ok({
    file,
    main: path,
    styles,
    section: lastSection(body ? descendants(body, 'w:sectPr').map(cleanPart) : []),
    settings: part('settings') ?? el('w:settings'),
    ...(numbering && { numbering }),
    hasLogo: file
      .relationships(path)
      .filter(({ type }) => type === `${R}/header` || type === `${R}/footer`)
      .some(({ target }) =>
        file.relationships(targetPath(path, target)).some(({ type }) => type === `${R}/image`),
      ),
  });
}

const MILJOEN = 1_000_000;
/** So many characters of the name of a part are shown. */
const SHOWN = 60;
const XML = /\.(xml|rels)$/i;

function open(content: Uint8Array): WordPackage | 'te-groot' | undefined {
  try {
    return new WordPackage(content, WORD_BOUNDS);
  } catch (error) {
    return error instanceof TooLarge ? 'te-groot' : undefined;
  }
}

/** Whether a part is XML within bounds. */
function isReadable(part: Uint8Array | undefined): boolean {
  const root = part && parseXml(strFromU8(part), WORD_BOUNDS.elements);
  return root !== undefined && elements(root, 'Relationship').length <= WORD_BOUNDS.relationships;
}

/**
 * The properties of the last section. A kind of running head or foot that it does not name it takes from the sections
 * before it, as Word does (ISO 29500-1, 17.10.1 and 17.10.5).
 */
function lastSection(sections: readonly Xml[]): Xml {
  const last = sections.at(-1);
  if (!last) return el('w:sectPr');
  const kindOf = ({ name, attributes }: Xml) => `${name} ${attributes['w:type'] ?? 'default'}`;
  const inherited = new Map<string, Xml>();
  for (const section of sections)
    for (const one of section.children.filter(isReference)) inherited.set(kindOf(one), one);
  const own = new Set(last.children.filter(isReference).map(kindOf));
  const missing = [...inherited.values()].filter((one) => !own.has(kindOf(one)));
  return withoutDoubles({ ...last, children: [...missing, ...last.children] });
}

/** A section has one running head and one foot of each kind (ISO 29500-1, 17.10.5). */
function withoutDoubles(section: Xml): Xml {
  const seen = new Set<string>();
  const children = section.children.filter((one) => {
    if (!isReference(one)) return true;
    const kind = `${one.name} ${one.attributes['w:type'] ?? 'default'}`;
    return !seen.has(kind) && seen.add(kind);
  });
  return { ...section, children };
}

function wrong({ plaats }: BasisBestand, problem: string, hint: string): Diagnostic {
  return fout('basis', `Het bestand basis.docx ${problem}.`, plaats, { hint });
}
