import { allePunten } from './besluitpunt.ts';
import { alleSegmenten, type Segment, type Tekst } from './tekst.ts';
import { alleBlokken, type Tekstblok, tekstenIn } from './tekstblok.ts';
import { type LopendeTekst, puntenVanBeide } from './voorstel.ts';

/** All pieces of running text of a proposal of one kind, in reading order, those of the frontmatter first. */
export function segmentenVan<Soort extends Segment['soort']>(
  voorstel: LopendeTekst,
  soort: Soort,
): readonly Extract<Segment, { soort: Soort }>[] {
  const found = perSoort(SEGMENTEN, voorstel, alle).get(soort) ?? [];
  return found as readonly Extract<Segment, { soort: Soort }>[];
}

/** All blocks of a proposal of one kind, however deep, in reading order. */
export function blokkenVan<Soort extends Tekstblok['soort']>(
  voorstel: LopendeTekst,
  soort: Soort,
): readonly Extract<Tekstblok, { soort: Soort }>[] {
  const blokken = () => kopEnBlokken(voorstel).flatMap(({ inhoud }) => alleBlokken(inhoud));
  return (perSoort(BLOKKEN, voorstel, blokken).get(soort) ?? []) as readonly Extract<
    Tekstblok,
    { soort: Soort }
  >[];
}

/** What was found in a text, by its kind: every rule asks, and a text is walked once. */
type PerSoort<Deel extends { readonly soort: string }> = ReadonlyMap<string, readonly Deel[]>;
const SEGMENTEN = new WeakMap<LopendeTekst, PerSoort<Segment>>();
const BLOKKEN = new WeakMap<LopendeTekst, PerSoort<Tekstblok>>();

function perSoort<Deel extends { readonly soort: string }>(
  known: WeakMap<LopendeTekst, PerSoort<Deel>>,
  voorstel: LopendeTekst,
  walk: (voorstel: LopendeTekst) => readonly Deel[],
): PerSoort<Deel> {
  const before = known.get(voorstel);
  if (before) return before;
  const found = new Map<string, Deel[]>();
  for (const deel of walk(voorstel)) {
    const same = found.get(deel.soort);
    if (same) same.push(deel);
    else found.set(deel.soort, [deel]);
  }
  known.set(voorstel, found);
  return found;
}

function alle(voorstel: LopendeTekst): readonly Segment[] {
  const all = [...regels(voorstel), ...kopEnBlokken(voorstel).flatMap((part) => teksten(part))];
  return all.flatMap(alleSegmenten);
}

/** The lines of running text in the frontmatter. */
function regels(voorstel: LopendeTekst): readonly Tekst[] {
  const punten = allePunten(puntenVanBeide(voorstel)).map((punt) => punt.tekst);
  return [...voorstel.overwegende, ...voorstel.gehoord, ...voorstel.geletOp, ...punten].map(
    ({ value }) => value,
  );
}

interface KopEnBlokken {
  readonly kop?: Tekst;
  readonly inhoud: readonly Tekstblok[];
}

/** The sections with their arguments, then the footnotes. */
function kopEnBlokken({ secties, voetnoten }: LopendeTekst): readonly KopEnBlokken[] {
  return [
    ...secties.flatMap(({ inhoud, argumenten }): readonly KopEnBlokken[] => [
      { inhoud },
      ...argumenten.map((argument) => ({ kop: argument.kop.value, inhoud: argument.inhoud })),
    ]),
    ...voetnoten.values(),
  ];
}

function teksten({ kop, inhoud }: KopEnBlokken): readonly Tekst[] {
  return [...(kop ? [kop] : []), ...alleBlokken(inhoud).flatMap(tekstenIn)];
}
