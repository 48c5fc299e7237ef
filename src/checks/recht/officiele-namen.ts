export interface OfficieleNaam {
  /** Wrong forms; global. */
  readonly fout: RegExp;
  readonly goed: string;
}

/**
 * Names that are often written wrongly, with the official form. Sources: the citation titles on wetten.overheid.nl,
 * the names in the Register van Overheidsorganisaties, and Kamerstukken II 2020/21, 35 510 (the POK).
 */
export const OFFICIELE_NAMEN: readonly OfficieleNaam[] = [
  {
    fout: /\b[Ww]et [Mm]aatschappelijke [Oo]ntwikkeling\b/g,
    goed: 'Wet maatschappelijke ondersteuning 2015',
  },
  { fout: /\bWet Maatschappelijke Ondersteuning\b/g, goed: 'Wet maatschappelijke ondersteuning 2015' },
  {
    fout: /\b[Pp]arlementaire [Oo]nder(?:zoeks?|zoekings)commissie [Kk]inderopvangtoeslag(?:en)?\b|\b[Pp]arlementaire [Oo]ndervragingscommissie [Kk]inderopvangtoeslagen\b/g,
    goed: 'Parlementaire Ondervragingscommissie Kinderopvangtoeslag',
  },
  {
    fout: /\bVereniging (?:voor |der )?Nederlandse Gemeenten\b/g,
    goed: 'Vereniging van Nederlandse Gemeenten',
  },
  { fout: /\bNationale Ombudsman\b/g, goed: 'Nationale ombudsman' },
  {
    fout: /\bAlgemene Wet [Bb]estuursrecht\b|\bAlgemene wet Bestuursrecht\b/g,
    goed: 'Algemene wet bestuursrecht',
  },
  { fout: /\bWet Open Overheid\b|\bWet Open overheid\b/g, goed: 'Wet open overheid' },
  { fout: /\bWet Langdurige [Zz]org\b|\bwet langdurige zorg\b/g, goed: 'Wet langdurige zorg' },
  {
    fout: /\bBesluit (?!begroting en verantwoording provincies en gemeenten\b)[Bb]egroting en [Vv]erantwoording\b(?: [Pp]rovincies en [Gg]emeenten\b)?/g,
    goed: 'Besluit begroting en verantwoording provincies en gemeenten',
  },
  {
    fout: /\bWet (?:[Gg]emeenschappelijke [Rr]egeling\b|Gemeenschappelijke [Rr]egelingen\b)/g,
    goed: 'Wet gemeenschappelijke regelingen',
  },
  { fout: /(?<![A-Za-zÀ-ɏ-])gemeentewet\b/gu, goed: 'Gemeentewet' },
  { fout: /(?<![A-Za-zÀ-ɏ-])jeugdwet\b/gu, goed: 'Jeugdwet' },
  { fout: /(?<![A-Za-zÀ-ɏ-])participatiewet\b/gu, goed: 'Participatiewet' },
  { fout: /(?<![A-Za-zÀ-ɏ-])omgevingswet\b/gu, goed: 'Omgevingswet' },
  { fout: /(?<![A-Za-zÀ-ɏ-])zorgverzekeringswet\b/gu, goed: 'Zorgverzekeringswet' },
  { fout: /\bWMO\b/g, goed: 'Wmo' },
  { fout: /\bWLZ\b|\bWIz\b|\bWiz\b/g, goed: 'Wlz' },
  { fout: /\bZVW\b/g, goed: 'Zvw' },
  { fout: /\bWOO\b/g, goed: 'Woo' },
  { fout: /\bAWB\b/g, goed: 'Awb' },
  { fout: /\bWGR\b/g, goed: 'Wgr' },
  { fout: /\bBTW\b/g, goed: 'btw' },
  {
    fout: /\b[Dd](?:ecember|ecemer|ecmber|esember)circulaire\b(?<!ecembercirculaire)/g,
    goed: 'decembercirculaire',
  },
  { fout: /\b[Ss](?:eptemer|eptmber|epember)circulaire\b/g, goed: 'septembercirculaire' },
];
