import { type Diagnostic, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { targetPath } from '../../../ooxml/word-package.ts';
import { elements, R, type Xml } from '../../../ooxml/xml.ts';
import type { Frame } from '../sections/sections.ts';
import { twips } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';
import { PartCopier } from './part-copier.ts';
import type { Basis } from './read-basis.ts';
import { fillRunningPart, missingHeads, RUNNING_TYPE } from './running-parts.ts';
import { houseSections, isReference, isSideways } from './section-properties.ts';
import { type Widths, widen } from './widen.ts';

/**
 * Puts the running heads and feet of a house template, with their pictures, and its theme and fonts into a frame.
 * A place for which the template has nothing keeps what the frame has. Gives back the frame with the properties of its
 * sections as the template has them.
 */
export function graft(basis: Basis, frame: Frame, context: WriteContext): Frame {
  const { file } = frame;
  const copier = new PartCopier(basis.file, file);
  const related = basis.file.relationships(basis.main);
  const pathOf = (kind: string): string | undefined => {
    const found = related.find(({ type }) => type === `${R}/${kind}`);
    return found && targetPath(basis.main, found.target);
  };
  const copyRunning = (sideways: boolean): readonly Xml[] =>
    basis.section.children.filter(isReference).flatMap((reference, index): readonly Xml[] => {
      const target = related.find(({ id }) => id === reference.attributes['r:id']);
      const head = reference.name === 'w:headerReference';
      const number = (sideways ? 1200 : 1000) + index;
      const change = (root: Xml) => {
        const filled = fillRunningPart(root, { head, sideways, number }, context);
        return sideways ? widen(filled, widths, basis.house) : filled;
      };
      const path =
        target &&
        copier.xml(targetPath(basis.main, target.target), RUNNING_TYPE[head ? 'header' : 'footer'], change);
      if (path === undefined) return [];
      const id = `rIdHuis${sideways ? 'Liggend' : ''}${index + 1}`;
      file.relate('word/document.xml', {
        id,
        type: `${R}/${head ? 'header' : 'footer'}`,
        target: `/${path}`,
        external: false,
      });
      return [{ ...reference, attributes: { 'w:type': 'default', ...reference.attributes, 'r:id': id } }];
    });
  const widths = textWidths(context.huisstijl);
  const references = copyRunning(false);
  const sideways = frame.sections.some(isSideways) ? copyRunning(true) : [];
  const heads = missingHeads(references, basis, file, context);
  for (const [kind, target] of [
    ['theme', 'word/theme/theme1.xml'],
    ['numbering', 'word/numbering.xml'],
    ['fontTable', 'word/fontTable.xml'],
  ] as const) {
    const path = pathOf(kind);
    const root = path === undefined ? undefined : basis.file.xml(path);
    if (path !== undefined && root) file.setXml(target, copier.related(path, target, root));
  }
  context.diagnostics.push(...lost(copier.refused, context));
  const sections = houseSections(frame, basis.section, {
    upright: [...references, ...heads],
    sideways: sideways.length > 0 ? [...sideways, ...heads] : [],
  });
  return { ...frame, sections, runningParts: withoutUnused(frame, sections) };
}

function textWidths({ pagina }: Huisstijl): Widths {
  const { links, rechts } = pagina.marges;
  return {
    upright: twips(pagina.breedte - links - rechts),
    sideways: twips(pagina.hoogte - links - rechts),
  };
}

/** Takes the running heads and feet of the frame that no section names out of the file; gives back the others. */
function withoutUnused({ file, runningParts }: Frame, sections: readonly Xml[]): readonly string[] {
  const used = new Set(sections.flatMap((one) => elements(one)).map(({ attributes }) => attributes['r:id']));
  const related = file.relationships('word/document.xml');
  const unused = related.filter(
    ({ id, target }) => runningParts.includes(targetPath('word/document.xml', target)) && !used.has(id),
  );
  file.setRelationships(
    'word/document.xml',
    related.filter((one) => !unused.includes(one)),
  );
  const paths = unused.map(({ target }) => targetPath('word/document.xml', target));
  for (const path of paths) file.remove(path);
  return runningParts.filter((path) => !paths.includes(path));
}

function lost(kinds: ReadonlySet<string>, { huisstijl }: WriteContext): readonly Diagnostic[] {
  const place = huisstijl.basis?.plaats;
  return [...kinds].map((kind) =>
    waarschuwing(
      'basis',
      `In basis.docx staat iets dat niet mee kan naar het Word-bestand (${NAMES[kind] ?? kind}).`,
      place,
      { hint: 'Alleen tekst, velden, tabellen, ingesloten afbeeldingen en webadressen kunnen mee.' },
    ),
  );
}

const NAMES: Readonly<Record<string, string>> = {
  image: 'een afbeelding die alleen gekoppeld is',
  hyperlink: 'een koppeling naar een bestand',
  oleObject: 'een ingesloten object',
  package: 'een ingesloten bestand',
  chart: 'een grafiek',
  field: 'een veld dat iets van elders ophaalt',
};
