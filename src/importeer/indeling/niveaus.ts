import type { Kop } from './koppen.ts';
import type { Vakblok } from './vak.ts';

/** Which headings begin a section, and how deep the others lie. */
export interface Niveaus {
  readonly isSectie: (kop: Kop) => boolean;
  /** By its level in Word it is at least as high as a section. */
  readonly isHoog: (kop: Kop) => boolean;
  /** The template knows no heading of the paper: they are told by how they look. */
  readonly isEigen: boolean;
  readonly diepte: (kop: Kop, above: readonly Vakblok[]) => number;
}

/**
 * Sections lie at the level in Word that most of the known headings have; a heading below that level is one within a
 * section, whatever it is called, but a mandatory section that stands nowhere else. Without levels, what looks like a
 * known heading begins a section. Of a paper without one known section, `eigen` says at what level or by what look its
 * own begin.
 */
export function niveausVan(
  koppen: readonly Kop[],
  eigen: { readonly niveau?: number; readonly vormen: ReadonlySet<string> } | undefined,
): Niveaus {
  const secties = koppen.filter(({ rol }) => rol && rol.soort !== 'titel');
  const counts = new Map<number, number>();
  for (const { niveau } of secties)
    if (niveau !== undefined) counts.set(niveau, (counts.get(niveau) ?? 0) + 1);
  const isEigen =
    eigen !== undefined &&
    !secties.some(({ rol }) => rol?.soort === 'sectie' || rol?.soort === 'besluitpunten');
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const top = isEigen ? eigen.niveau : most;
  const isHoog = ({ niveau }: Kop) => niveau !== undefined && top !== undefined && niveau <= top;
  const above = new Set(
    secties.flatMap((kop) =>
      kop.rol?.soort === 'sectie' && (isHoog(kop) || kop.niveau === undefined) ? [kop.rol.sleutel] : [],
    ),
  );
  const vormen = isEigen
    ? eigen.vormen
    : new Set(secties.filter((kop) => kop.niveau === undefined || isHoog(kop)).map(({ vorm }) => vorm));
  const isSectie = (kop: Kop) => {
    const { rol, niveau } = kop;
    if (niveau === undefined || top === undefined) return rol !== undefined || vormen.has(kop.vorm);
    if (niveau <= top) return true;
    return rol !== undefined && (rol.soort !== 'sectie' || (rol.verplicht && !above.has(rol.sleutel)));
  };
  const diepte = (kop: Kop, blocks: readonly Vakblok[]) => {
    if (kop.niveau !== undefined && top !== undefined) return Math.max(1, kop.niveau - top);
    // A line that only looks like a heading lies below the last one that has a level in Word.
    const last = blocks.findLast(
      ({ block, tussenkop }) => tussenkop && block.type === 'paragraph' && block.outline !== undefined,
    );
    return (last?.tussenkop?.diepte ?? 0) + 1;
  };
  return { isSectie, isHoog, isEigen, diepte };
}
