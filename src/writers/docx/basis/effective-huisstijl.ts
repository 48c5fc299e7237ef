import { isRolOf, LIJSTROLLEN, ROLLEN, type Rol } from '../../../document/rollen.ts';
import type { Huisstijl, Pagina, Stijl } from '../../../huisstijl/huisstijl.ts';
import { child, type Xml } from '../../../ooxml/xml.ts';
import { STYLE_OF_ROLE } from '../styles/style-names.ts';
import type { BasisStyles } from './house-styles.ts';

/**
 * The house style as the house template makes it: paper and margins of its last section, and the appearance of
 * each role that it has a style for; the others keep their proportion to running text. Tables are fitted, and variants of styles are made, by this.
 */
export function effectiveHuisstijl(huisstijl: Huisstijl, section: Xml, styles: BasisStyles): Huisstijl {
  const idOf = (rol: Rol) => styles.ofRole(rol) ?? styles.find(STYLE_OF_ROLE[rol].name, 'paragraph');
  const tekst = idOf('tekst');
  const { grootte } = huisstijl.stijlen.tekst;
  const scale =
    tekst === undefined ? 1 : styles.look(tekst, { stijl: huisstijl.stijlen.tekst }).stijl.grootte / grootte;
  const stijlen = ROLLEN.map((rol): [Rol, Stijl] => {
    const stijl = scaled(huisstijl.stijlen[rol], scale);
    const id = idOf(rol);
    const otherwise = { stijl, ...(isRolOf(LIJSTROLLEN, rol) && { hanging: stijl.inspringing }) };
    return [rol, id === undefined ? stijl : styles.look(id, otherwise).stijl];
  });
  return {
    ...huisstijl,
    pagina: paginaOf(section, huisstijl.pagina),
    stijlen: Object.fromEntries(stijlen) as Record<Rol, Stijl>,
  };
}

/** A style that the template lacks, in the proportion that it has to running text in the huisstijl. */
function scaled(stijl: Stijl, scale: number): Stijl {
  if (scale === 1) return stijl;
  const points = (length: number) => Math.round(length * scale * 100) / 100;
  return {
    ...stijl,
    grootte: Math.round(stijl.grootte * scale * 2) / 2,
    regelhoogte: points(stijl.regelhoogte),
    voor: points(stijl.voor),
    na: points(stijl.na),
  };
}

/** Paper and margins of a section, always upright; the gutter counts as margin at the left. */
function paginaOf(section: Xml, otherwise: Pagina): Pagina {
  const points = (name: string, key: string): number | undefined => {
    const value = Number(child(section, name)?.attributes[key]);
    return Number.isFinite(value) ? Math.abs(value) / 20 : undefined;
  };
  const [one, other] = [
    points('w:pgSz', 'w:w') ?? otherwise.breedte,
    points('w:pgSz', 'w:h') ?? otherwise.hoogte,
  ];
  const { marges } = otherwise;
  return {
    breedte: Math.min(one, other),
    hoogte: Math.max(one, other),
    marges: {
      boven: points('w:pgMar', 'w:top') ?? marges.boven,
      onder: points('w:pgMar', 'w:bottom') ?? marges.onder,
      links: (points('w:pgMar', 'w:left') ?? marges.links) + (points('w:pgMar', 'w:gutter') ?? 0),
      rechts: points('w:pgMar', 'w:right') ?? marges.rechts,
    },
    koptekst: points('w:pgMar', 'w:header') ?? otherwise.koptekst,
    voettekst: points('w:pgMar', 'w:footer') ?? otherwise.voettekst,
  };
}
