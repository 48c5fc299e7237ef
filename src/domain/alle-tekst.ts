import { allePunten } from './besluitpunt.ts';
import { alleSegmenten, type Segment, type Tekst } from './tekst.ts';
import { alleBlokken, type Tekstblok, tekstenIn } from './tekstblok.ts';
import { type LopendeTekst, puntenVanBeide } from './voorstel.ts';

/** All pieces of running text of a proposal of one kind, in reading order, those of the frontmatter first. */
export function segmentenVan<Soort extends Segment['soort']>(
  voorstel: LopendeTekst,
  soort: Soort,
): readonly Extract<Segment, { soort: Soort }>[] {
  const all = [...regels(voorstel), ...kopEnBlokken(voorstel).flatMap((part) => teksten(part))];
  return all
    .flatMap(alleSegmenten)
    .filter((one): one is Extract<Segment, { soort: Soort }> => one.soort === soort);
}

/** All blocks of a proposal of one kind, however deep, in reading order. */
export function blokkenVan<Soort extends Tekstblok['soort']>(
  voorstel: LopendeTekst,
  soort: Soort,
): readonly Extract<Tekstblok, { soort: Soort }>[] {
  return kopEnBlokken(voorstel)
    .flatMap(({ inhoud }) => alleBlokken(inhoud))
    .filter((one): one is Extract<Tekstblok, { soort: Soort }> => one.soort === soort);
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
