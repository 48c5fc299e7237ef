/** How often a paper names municipalities, and how. */
export interface Gemeentenamen {
  /** Whether it names this one as its own: its college or its council speaks or decides in it. */
  isEigen(naam: string): boolean;
  /** Whether it names this one anywhere as a municipality. */
  noemt(naam: string): boolean;
  /** The municipalities that it names as its own, as they are written there; sorted by where they stand first. */
  readonly eigen: readonly string[];
}

/** "Stichtse Vecht", "Alphen aan den Rijn", "'s-Hertogenbosch". */
const NAAM =
  "(?:['’]\\p{Ll}-)?\\p{Lu}[\\p{L}'’-]*(?: (?:(?:aan|bij|de|den|der|en|in|op) ){0,2}\\p{Lu}[\\p{L}'’-]*)*";
/** Who speaks in a paper; behind it stands the name of its own municipality. */
const EIGEN = new RegExp(
  `(?<![\\p{L}-])(?:[Bb]urgemeester en [Ww]ethouders|BURGEMEESTER EN WETHOUDERS|[Cc]ollege|[Gg]emeenteraad|[Rr]aad) (?:van|der|VAN) (?:de )?(?:[Gg]emeente |GEMEENTE )?(${NAAM})`,
  'gu',
);
/** Bodies that are called a council or a college too, and are not of a municipality. */
const GEEN_GEMEENTE = /^(?:State|Europa|Bestuur|Burgemeester|Gedeputeerde|Kerken)/u;

/** Finds the municipalities that a paper names, a line of text a paragraph. */
export function leesGemeentenamen(whole: string): Gemeentenamen {
  const text = whole.replace(/[ \t\u00a0]+/gu, ' ');
  const eigen = [...new Set([...text.matchAll(EIGEN)].flatMap(([, naam]) => (naam ? [naam] : [])))].filter(
    (naam) => !GEEN_GEMEENTE.test(naam),
  );
  return {
    eigen,
    isEigen: (naam) => eigen.some((one) => isNaam(one, naam)),
    noemt: (naam) => new RegExp(`\\bgemeente ${letterlijk(naam)}(?![\\p{L}-])`, 'iu').test(text),
  };
}

/** Whether a name as it stands in a text is that of a municipality; a next sentence may have come along. */
export function isNaam(written: string, naam: string): boolean {
  return new RegExp(`^${letterlijk(naam)}(?![\\p{L}-])`, 'iu').test(written);
}

function letterlijk(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
