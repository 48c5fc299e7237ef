import type { AlineaVerschil, BesluitpuntVerschil, RegelVerschil, VerschilVoorstel } from './verschil.ts';

/**
 * What changed as other programs get it (the shape is in the guide for authors): the same as VerschilVoorstel, with
 * the keys as they are in the frontmatter. Amounts are decimal text, as in voorstel.json.
 */
export function verschilJson(verschil: VerschilVoorstel): object {
  const { besluitpunten, financien, considerans, onderdelen, bijlagen, eerdereBesluiten, gegevens } =
    verschil;
  return {
    besluitpunten: besluitpunten.map(flagged),
    financien,
    considerans: considerans.map((lijst) => ({ ...lijst, regels: lijst.regels.map(flagged) })),
    onderdelen: onderdelen.map((onderdeel) => ({
      ...onderdeel,
      alineas: onderdeel.alineas.map(flagged),
      argumenten: onderdeel.argumenten.map((argument) => ({
        ...argument,
        alineas: argument.alineas.map(flagged),
      })),
    })),
    bijlagen,
    eerdere_besluiten: eerdereBesluiten,
    gegevens,
    niet_vergeleken: verschil.nietVergeleken,
  };
}

/** The text last: what happened to it comes before. */
function flagged<T extends BesluitpuntVerschil | RegelVerschil | AlineaVerschil>({
  tekst,
  ...rest
}: T): object {
  return { ...rest, tekst };
}
