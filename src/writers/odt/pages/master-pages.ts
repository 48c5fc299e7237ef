// src/writers/odt/pages: paper, heads and feet, and what stands on a page on its side.

import { isEmptyLine, runningLinesOf } from '../../../document/running-lines.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedRunningLine } from '../../../prepare/prepared.ts';
import { encodedName } from '../styles/style-names.ts';
import { pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';
import { heightOf, type RunningPart, runningLine } from './running-lines.ts';

/** A kind of page: upright or on its side, with the head and foot of the first page or of the others. */
export interface PageKind {
  readonly landscape: boolean;
  readonly first: boolean;
}

/** The name of the master page of a kind in the file. */
export function masterName({ landscape, first }: PageKind): string {
  return encodedName(displayName({ landscape, first }));
}

function displayName({ landscape, first }: PageKind): string {
  if (first) return landscape ? 'Eerste pagina liggend' : 'Eerste pagina';
  return landscape ? 'Liggend' : 'Standard';
}

/** The master pages of these kinds and the layouts of their pages; behind a first page come the others by themselves. */
export function masterPages(
  kinds: readonly PageKind[],
  context: WriteContext,
): { readonly layouts: readonly Xml[]; readonly masters: readonly Xml[] } {
  const drawn = kinds.map((kind) => {
    const { header, footer } = runningLinesOf(context.document, kind.first);
    const head = runningLine(partOf('koptekst', header, kind, context), context);
    const foot = runningLine(partOf('voettekst', footer, kind, context), context);
    const layout = `Blad_${masterName(kind)}`;
    const next = kind.first ? masterName({ ...kind, first: false }) : undefined;
    return {
      layout: pageLayout(layout, kind, { header, footer, hasHead: head.length > 0 }, context),
      master: el(
        'style:master-page',
        {
          'style:name': masterName(kind),
          'style:display-name': displayName(kind),
          'style:page-layout-name': layout,
          'style:next-style-name': next,
        },
        head.length > 0 && el('style:header', {}, ...head),
        foot.length > 0 && el('style:footer', {}, ...foot),
      ),
    };
  });
  return { layouts: drawn.map(({ layout }) => layout), masters: drawn.map(({ master }) => master) };
}

/** The first page shares its style with the others when it has the same line. */
function partOf(
  place: RunningPart['place'],
  line: PreparedRunningLine,
  { landscape, first }: PageKind,
  { document }: WriteContext,
): RunningPart {
  const usual = place === 'koptekst' ? document.header : document.footer;
  return { place, line, landscape, first: first && line !== usual };
}

/**
 * Paper and margins; on its side the paper turns and the margins stay where they are for the reader. A head begins, and a
 * foot ends, as far from the edge as the house style says, and takes room from the margin.
 */
function pageLayout(
  name: string,
  { landscape }: PageKind,
  lines: {
    readonly header: PreparedRunningLine;
    readonly footer: PreparedRunningLine;
    readonly hasHead: boolean;
  },
  context: WriteContext,
): Xml {
  const { breedte, hoogte, marges, koptekst, voettekst } = context.huisstijl.pagina;
  const [width, height] = landscape ? [hoogte, breedte] : [breedte, hoogte];
  const hasFoot = !isEmptyLine(lines.footer);
  const headRoom = Math.max(0, marges.boven - koptekst);
  const footRoom = Math.max(0, marges.onder - voettekst);
  const footHeight = hasFoot ? heightOf(lines.footer, 'voettekst', context) : 0;
  const head = lines.hasHead && headRoom > 0;
  const foot = hasFoot && footRoom > 0;
  return el(
    'style:page-layout',
    { 'style:name': name },
    el(
      'style:page-layout-properties',
      {
        'fo:page-width': pt(width),
        'fo:page-height': pt(height),
        'style:print-orientation': landscape ? 'landscape' : 'portrait',
        'fo:margin-top': pt(head ? koptekst : marges.boven),
        'fo:margin-bottom': pt(foot ? voettekst : marges.onder),
        'fo:margin-left': pt(marges.links),
        'fo:margin-right': pt(marges.rechts),
      },
      el('style:footnote-sep', {
        'style:width': '0.5pt',
        'style:rel-width': '25%',
        'style:color': context.huisstijl.kleuren.lijn,
        'style:distance-before-sep': '6pt',
        'style:distance-after-sep': '4pt',
      }),
    ),
    ...(head ? [band('header', { 'fo:min-height': pt(headRoom), 'fo:margin-bottom': '0pt' })] : []),
    ...(foot
      ? [
          band('footer', {
            'fo:min-height': pt(footRoom),
            'fo:margin-top': pt(Math.max(0, footRoom - footHeight)),
            'style:dynamic-spacing': 'true',
          }),
        ]
      : []),
  );
}

function band(place: 'header' | 'footer', properties: Readonly<Record<string, string>>): Xml {
  return el(`style:${place}-style`, {}, el('style:header-footer-properties', properties));
}
