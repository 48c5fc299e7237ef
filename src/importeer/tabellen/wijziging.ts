import { Getal } from '../../domain/bedrag.ts';
import { isNaam } from '../../domain/naam.ts';
import type { Waarde } from '../gevonden.ts';
import { typBedrag } from './cel.ts';
import { tabelkop } from './maak-blok.ts';
import type { Ontleding } from './ontleding.ts';
import type { Raster } from './raster.ts';
import { type Postdeel, verdeelRijen, type Wijzigingspost, type Wijzigingsrijen } from './wijzigingsrijen.ts';

/** A change of the budget, as it stands under `begrotingswijziging`. */
export interface Wijzigingsblok {
  /** The years over its columns; absent for a change of one year, which it names itself. */
  readonly jaren?: readonly string[];
  readonly waarde: { readonly [sleutel: string]: Waarde };
}

/** The columns of a year, by number; the first column of the table does not count. */
interface Bladen {
  readonly jaar: string;
  readonly oud: number;
  readonly mutatie: number;
  readonly nieuw: number;
}

const KOPPEN = [
  /^(?:(?:begroting|raming|stand) )?oude?(?: (?:begroting|raming|stand))?$/i,
  /^(?:(?:begrotings)?wijziging|mutaties?)$/i,
  /^(?:(?:begroting|raming|stand) )?nieuwe?(?: (?:begroting|raming|stand))?$/i,
] as const;

/**
 * Reads a table as a change of the budget: oud, mutatie and nieuw, with lasten and baten below the name of each programma,
 * then what goes into and comes out of reserves, and the totals. Only where the block gives each amount of the table:
 * nieuw is oud with the mutatie in every row, and each total is that of the rows above it. Undefined for any other table.
 */
export function alsBegrotingswijziging(
  ontleding: Ontleding,
  titel: string | undefined,
): Wijzigingsblok | undefined {
  const { raster } = ontleding;
  const kop = titel ?? raster.titel;
  const bladen = bladenVan(raster, kop ?? '');
  const rijen = verdeelRijen(raster);
  if (!bladen || !rijen || !isDuidelijk(rijen, raster)) return undefined;
  const bedrag = (rij: number, kolom: number) => raster.rijen[rij]?.cellen[kolom]?.waarde;
  if (!klopt(bladen, rijen, bedrag)) return undefined;
  const gevolgen = bladen.map(({ mutatie }) => gevolg(rijen, mutatie, bedrag));
  const stated = rijen.uitkomsten.resultaat ?? rijen.uitkomsten.saldo;
  const sluit = gevolgen.every((one) => one.isZero());
  if (!sluit && stated === undefined) return undefined;
  const een = bladen[0]?.jaar !== undefined && raster.kolommen.length === 3;
  const typ = (waarde: Getal) => typBedrag(waarde, raster.duizend);
  const perJaar = (of: readonly Waarde[]): Waarde =>
    een ? (of[0] ?? '') : Object.fromEntries(bladen.map(({ jaar }, at) => [jaar, of[at] ?? '']));
  const deel = (rij: number) =>
    perJaar(
      bladen.map((blad) =>
        Object.fromEntries(
          (['oud', 'mutatie'] as const).flatMap((sleutel) => {
            const waarde = bedrag(rij, blad[sleutel]);
            return waarde === undefined ? [] : [[sleutel, typ(waarde)]];
          }),
        ),
      ),
    );
  const posten = (soort: Wijzigingspost['soort']) =>
    rijen.posten.flatMap((one): readonly Waarde[] =>
      one.soort === soort
        ? [
            {
              [soort]: one.naam,
              ...Object.fromEntries(Object.entries(one.rijen).map(([key, rij]) => [key, deel(rij)])),
            },
          ]
        : [],
    );
  const reserves = posten('reserve');
  return {
    ...(!een && { jaren: bladen.map(({ jaar }) => jaar) }),
    waarde: {
      begrotingswijziging: {
        ...tabelkop(ontleding, kop),
        ...(een && { jaar: bladen[0]?.jaar ?? '' }),
        programmas: posten('programma'),
        ...(reserves.length > 0 && { reserves }),
        ...(!sluit && { resultaat: perJaar(gevolgen.map(typ)) }),
      },
    },
  };
}

/** The three columns of each year: of the only one in the title or the heads, or below a head that is a year. */
function bladenVan({ kolommen }: Raster, titel: string): readonly Bladen[] | undefined {
  const count = kolommen.length / 3;
  if (!Number.isInteger(count) || kolommen.some(({ soort }) => soort !== 'bedrag')) return undefined;
  const named = kolommen.every(({ kop }, index) =>
    KOPPEN[index % 3]?.test(
      kop
        .replace(/\b20\d\d\b/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
  );
  if (!named) return undefined;
  const found = Array.from({ length: count }, (_, at): Bladen | undefined => {
    const own = kolommen.slice(at * 3, at * 3 + 3);
    const heads = new Set(own.map(({ boven }) => boven));
    const [boven] = heads;
    const jaar = count === 1 ? enigJaar(own, titel) : boven;
    return heads.size === 1 && jaar !== undefined && /^20\d\d$/u.test(jaar)
      ? { jaar, oud: at * 3, mutatie: at * 3 + 1, nieuw: at * 3 + 2 }
      : undefined;
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** The year that the heads name, or else the title: "Begrotingswijziging 2027-03". */
function enigJaar(kolommen: Raster['kolommen'], titel: string): string | undefined {
  const inHeads = new Set(kolommen.flatMap(({ jaar }) => jaar ?? []));
  const inTitle = new Set(titel.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []);
  const [only] = inHeads.size > 0 ? inHeads : inTitle;
  return (inHeads.size || inTitle.size) === 1 && only !== undefined ? String(only) : undefined;
}

/** Each name once, no name of a reserve that would be read as its key, no cell that is anything but an amount. */
function isDuidelijk({ posten }: Wijzigingsrijen, { rijen }: Raster): boolean {
  const names = new Set(posten.map(({ naam }) => naam.toLowerCase()));
  return (
    names.size === posten.length &&
    posten.some(({ soort }) => soort === 'programma') &&
    posten.every(({ soort, naam }) => soort === 'programma' || !isNaam(naam)) &&
    rijen.every(({ cellen }) =>
      cellen.every(({ tekst, waarde, pm }) => !pm && (tekst === '' || waarde !== undefined)),
    )
  );
}

type Lees = (rij: number, kolom: number) => Getal | undefined;

/** Whether the block gives every amount: nieuw in each row, and each outcome in each column. */
function klopt(bladen: readonly Bladen[], rijen: Wijzigingsrijen, bedrag: Lees): boolean {
  const of = (rij: number, kolom: number) => bedrag(rij, kolom) ?? new Getal(0);
  const rows = rijen.posten.flatMap((post) => Object.values(post.rijen));
  const { totaal_lasten, totaal_baten, saldo, resultaat } = rijen.uitkomsten;
  return bladen.every(({ oud, mutatie, nieuw }) => {
    const right = rows.every((rij) => of(rij, oud).plus(of(rij, mutatie)).equals(of(rij, nieuw)));
    return (
      right &&
      [oud, mutatie, nieuw].every((kolom) => {
        const [lasten, baten] = [som('lasten', rijen, kolom, bedrag), som('baten', rijen, kolom, bedrag)];
        const is = (rij: number | undefined, waarde: Getal) =>
          rij === undefined || of(rij, kolom).equals(waarde);
        return (
          is(totaal_lasten, lasten) &&
          is(totaal_baten, baten) &&
          is(saldo, baten.minus(lasten)) &&
          is(resultaat, gevolg(rijen, kolom, bedrag))
        );
      })
    );
  });
}

function som(deel: Postdeel, { posten }: Wijzigingsrijen, kolom: number, bedrag: Lees): Getal {
  return posten.reduce((sum, { rijen }) => {
    const rij = rijen[deel];
    return rij === undefined ? sum : sum.plus(bedrag(rij, kolom) ?? 0);
  }, new Getal(0));
}

/** What a column does to the resultaat: baten and onttrekkingen less lasten and stortingen. */
function gevolg(rijen: Wijzigingsrijen, kolom: number, bedrag: Lees): Getal {
  const of = (deel: Postdeel) => som(deel, rijen, kolom, bedrag);
  return of('baten').plus(of('onttrekkingen')).minus(of('lasten')).minus(of('stortingen'));
}
