import type { LezingVerschil } from './compare-lezingen.ts';

/** What changed in a meeting, an amendment or a council, for other programs (the shape is in the guide for authors). */
export function lezingJson({ delen }: LezingVerschil): object {
  return {
    delen: delen.map(({ kop, naam, naamOud, over, soort, verplaatst, waarden, lijsten, alineas }) => ({
      kop,
      naam,
      ...(naamOud !== undefined && { naamOud }),
      over,
      soort,
      verplaatst,
      waarden: waarden.map(({ sleutel, naam: what, oud, nieuw }) => ({
        sleutel,
        naam: what,
        oud: oud ?? null,
        nieuw: nieuw ?? null,
      })),
      regels: lijsten.map(({ sleutel, soort: news, tekst }) => ({ sleutel, soort: news, tekst })),
      alineas,
    })),
  };
}
