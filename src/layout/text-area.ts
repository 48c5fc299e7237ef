import type { Huisstijl } from '../huisstijl/huisstijl.ts';

/** Width between the margins of an upright page, in points. */
export function textAreaWidth({ pagina }: Pick<Huisstijl, 'pagina'>): number {
  return pagina.breedte - pagina.marges.links - pagina.marges.rechts;
}

/** Height between the margins of an upright page, in points. */
export function textAreaHeight({ pagina }: Pick<Huisstijl, 'pagina'>): number {
  return pagina.hoogte - pagina.marges.boven - pagina.marges.onder;
}
