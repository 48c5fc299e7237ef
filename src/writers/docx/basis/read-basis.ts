// src/writers/docx/basis: what comes from the municipality's own Word file.

import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { fout } from '../../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../../diagnostics/result.ts';
import type { BasisBestand } from '../../../huisstijl/huisstijl.ts';
import { targetPath, WordPackage } from '../../../ooxml/word-package.ts';
import { child, descendants, el, R, W, type Xml } from '../../../ooxml/xml.ts';
import { cleanPart } from './clean-part.ts';
import { BasisStyles } from './house-styles.ts';

/** A house template: the Word file that a municipality gives, without its text. */
export interface Basis {
  readonly file: WordPackage;
  /** Path of the part with the text: word/document.xml. */
  readonly main: string;
  /** The root of styles.xml. */
  readonly styles: Xml;
  readonly house: BasisStyles;
  /** The properties of the last section: paper, margins, running heads and feet. */
  readonly section: Xml;
  readonly settings: Xml;
  /** The root of numbering.xml. */
  readonly numbering?: Xml;
  /** Whether a running head or foot shows a picture: then that is the logo. */
  readonly hasLogo: boolean;
}

/** Larger than this no house template is, unpacked; in bytes. */
const LARGEST = 64 * 1024 * 1024;

const known = new WeakMap<Uint8Array, Result<Basis>>();

/** Reads a house template, once for its bytes. What is no Word file, or one that cannot be used, is a `fout`. */
export function readBasis(bestand: BasisBestand): Result<Basis> {
  const result = known.get(bestand.bytes) ?? read(bestand);
  known.set(bestand.bytes, result);
  return result;
}

function read(bestand: BasisBestand): Result<Basis> {
  const file = open(bestand.bytes);
  if (!file)
    return failed(
      wrong(bestand, 'kan niet worden geopend', 'Open het in Word en bewaar het opnieuw, zonder wachtwoord.'),
    );
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
  const body = child(root, 'w:body');
  const numbering = part('numbering');
  return ok({
    file,
    main: path,
    styles,
    house: new BasisStyles(styles),
    section: cleanPart((body && descendants(body, 'w:sectPr').at(-1)) ?? el('w:sectPr')),
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

function open(bytes: Uint8Array): WordPackage | undefined {
  try {
    return new WordPackage(bytes, LARGEST);
  } catch {
    return undefined;
  }
}

function wrong({ plaats }: BasisBestand, problem: string, hint: string): Diagnostic {
  return fout('basis', `Het bestand basis.docx ${problem}.`, plaats, { hint });
}
