import type {
  AlineaVerschil,
  BesluitpuntVerschil,
  FinancienVerschil,
  RegelVerschil,
  VerschilVoorstel,
} from './verschil.ts';

/**
 * What changed as other programs get it (the shape is in the guide for authors): the same as VerschilVoorstel, with
 * the keys as they are in the frontmatter. Amounts are decimal text, as in voorstel.json.
 */
export function verschilJson(verschil: VerschilVoorstel): object {
  const { besluitpunten, financien, considerans, onderdelen, bijlagen, eerdereBesluiten, gegevens } =
    verschil;
  return {
    besluitpunten: besluitpunten.map(flagged),
    financien: financienJson(financien),
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

/** Without what only the report for people needs. */
function financienJson({ gevolgen, tabellen, ...rest }: FinancienVerschil): object {
  const zonderRol = tabellen.map(({ rijen, details, ...tabel }) => ({
    ...tabel,
    rijen: rijen.map(({ rol: _, ...rij }) => rij),
    details,
  }));
  const kaal = gevolgen.map(({ toelichtend: _, deelVan: __, ...gevolg }) => gevolg);
  const { dekkingSluit, ...last } = rest;
  return { gevolgen: kaal, dekkingSluit, tabellen: zonderRol, ...last };
}

/** The text last: what happened to it comes before. */
function flagged<T extends BesluitpuntVerschil | RegelVerschil | AlineaVerschil>({
  tekst,
  ...rest
}: T): object {
  return { ...rest, tekst };
}
