import type { Nodes, PhrasingContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { fingerprint } from '../fingerprint.ts';
import type { Alineavorm } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import type { Lezer, Regel } from './lezer.ts';

/** A block of text in a section: a paragraph, an item of a list, a row of a table. */
export interface Blok extends Regel {
  readonly vorm: Alineavorm;
}

/**
 * The blocks of Markdown one after the other, whatever their nesting. A computed table is known by its title; a picture
 * by its alternative text, its path and what is in it.
 */
export function readBlokken(nodes: readonly Nodes[], lezer: Lezer, versie: Versie): readonly Blok[] {
  return nodes.flatMap((node) => blocksOf(node, 'alinea', lezer, versie));
}

function blocksOf(node: Nodes, vorm: Alineavorm, lezer: Lezer, versie: Versie): readonly Blok[] {
  const inside = (children: readonly Nodes[], as: Alineavorm) =>
    children.flatMap((child) => blocksOf(child, as, lezer, versie));
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children, vorm, lezer, versie);
    case 'heading':
      return textBlok('kop', lezer(node.children));
    case 'list':
      return inside(node.children, 'punt');
    case 'blockquote':
      return inside(node.children, 'citaat');
    case 'tableRow': {
      const cells = node.children.map((cell) => lezer(cell.children));
      const row = (key: keyof Regel) => cells.map((cell) => cell[key]).join(' | ');
      return [{ vorm: 'rij', tekst: row('tekst'), patroon: row('patroon') }];
    }
    case 'leafDirective': {
      const naam = nodeText(node).trim();
      const titel = versie.financien.tabellen.get(naam)?.titel ?? naam;
      return [{ vorm: 'tabel', tekst: titel, patroon: `::tabel[${naam}]` }];
    }
    default:
      return 'children' in node ? inside(node.children, vorm) : [];
  }
}

/** The text of a paragraph, and the pictures in it. */
function paragraph(
  nodes: readonly PhrasingContent[],
  vorm: Alineavorm,
  lezer: Lezer,
  { images }: Versie,
): readonly Blok[] {
  const pictures = nodes.flatMap((node): Blok[] => {
    if (node.type !== 'image') return [];
    const { alt, url } = node;
    const tekst = `${alt ?? ''} (${url})`.trim();
    return [{ vorm: 'afbeelding', tekst, patroon: `${tekst} ${fingerprint(images.get(url)?.bytes)}` }];
  });
  return [...textBlok(vorm, lezer(nodes.filter((node) => node.type !== 'image'))), ...pictures];
}

function textBlok(vorm: Alineavorm, regel: Regel): readonly Blok[] {
  return regel.tekst === '' ? [] : [{ vorm, ...regel }];
}
