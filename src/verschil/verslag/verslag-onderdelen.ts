import { inKort } from '../../domain/in-kort.ts';
import { tekstVan } from '../deel.ts';
import type {
  AlineaVerschil,
  Alineavorm,
  AnderBesluitpunt,
  ArgumentVerschil,
  LijstVerschil,
  OnderdeelVerschil,
  Wijziging,
} from '../verschil.ts';
import type { Verslagdeel } from './verslag.ts';

/** The considerans of the raadsbesluit. */
export function verslagConsiderans(lijsten: readonly LijstVerschil[]): readonly Verslagdeel[] {
  if (lijsten.length === 0) return [];
  return [
    { soort: 'kop', tekst: 'Overwegingen en grondslagen' },
    ...lijsten.flatMap(({ naam, regels }): Verslagdeel[] =>
      regels.map(({ soort, berekend, tekst }) => ({
        soort: 'punt',
        wijziging: soort,
        diepte: 0,
        naam: `${naam}: ${soort}${berekend ? BEREKEND : ''}`,
        delen: tekst,
        letterlijk: true,
      })),
    ),
  ];
}

const BEREKEND = ', alleen door een berekend bedrag';

/** The text, section by section. */
export function verslagOnderdelen(onderdelen: readonly OnderdeelVerschil[]): readonly Verslagdeel[] {
  if (onderdelen.length === 0) return [];
  return [
    { soort: 'kop', tekst: 'Tekst' },
    ...onderdelen.flatMap(({ soort, kop, kopOud, alineas, argumenten }): Verslagdeel[] => [
      { soort: 'onderkop', tekst: headOf(soort, kop, kopOud) },
      ...alineas.map((alinea) => alineaPart(alinea, 0)),
      ...argumenten.flatMap(argumentParts),
    ]),
  ];
}

function headOf(soort: Wijziging, kop: string, kopOud: string | undefined): string {
  if (kopOud !== undefined) return `${kop} (heette ‘${kopOud}’)`;
  return soort === 'gewijzigd' ? kop : `${kop}: onderdeel ${soort}`;
}

const VORMEN: Readonly<Record<Alineavorm, string>> = {
  alinea: 'Alinea',
  punt: 'Punt in een opsomming',
  kop: 'Tussenkop',
  citaat: 'Citaat',
  rij: 'Rij van een tabel in de tekst',
  tabel: 'Tabel in de tekst',
  afbeelding: 'Afbeelding',
};

/** A block of text, and what happened to it. */
export function alineaPart(
  { soort, vorm, van, naar, berekend, tekst }: AlineaVerschil,
  diepte: number,
): Verslagdeel {
  const same = tekst.every((deel) => deel.soort === 'gelijk');
  const what =
    soort !== 'verplaatst'
      ? soort
      : naar !== undefined
        ? `verplaatst naar ${naar}`
        : `verplaatst${van === undefined ? '' : ` uit ${van}`}${same ? '' : ' en gewijzigd'}`;
  const inhoud = vorm === 'afbeelding' && soort === 'gewijzigd' && same ? ' (de afbeelding zelf)' : '';
  return {
    soort: 'punt',
    wijziging: soort,
    diepte,
    naam: `${VORMEN[vorm]}: ${what}${inhoud}${berekend ? BEREKEND : ''}`,
    delen: tekst,
    letterlijk: false,
  };
}

function argumentParts(argument: ArgumentVerschil): readonly Verslagdeel[] {
  const { soort, kop, alineas } = argument;
  const whole = soort === 'nieuw' || soort === 'vervallen';
  const title = tekstVan(kop, soort === 'vervallen' ? 'oud' : 'nieuw');
  const renamed = kop.some((deel) => deel.soort !== 'gelijk') && !whole;
  return [
    {
      soort: 'punt',
      wijziging: soort,
      diepte: 0,
      naam: `${`${argumentNumber(argument)}${renamed ? '' : title}`.trim()}: ${argumentNews(argument, renamed)}`,
      delen: renamed ? kop : [],
      letterlijk: true,
    },
    ...(whole
      ? alineas.map(({ tekst }): Verslagdeel => {
          return { soort: 'punt', wijziging: soort, diepte: 1, naam: '', delen: tekst, letterlijk: false };
        })
      : alineas.map((alinea) => alineaPart(alinea, 1))),
  ];
}

function argumentNumber({ oud, nieuw }: ArgumentVerschil): string {
  const number = nieuw ?? oud;
  if (number === undefined) return '';
  return oud !== undefined && nieuw !== undefined && oud !== nieuw ? `${nieuw} (was ${oud}) ` : `${number} `;
}

function argumentNews(argument: ArgumentVerschil, renamed: boolean): string {
  const { soort, verplaatst, besluitpunt, van, naar } = argument;
  if (naar !== undefined) return `verplaatst naar ‘${naar}’`;
  return [
    soort === 'verplaatst' ? '' : renamed ? 'kop gewijzigd' : soort,
    besluitpunt ? otherPoint(besluitpunt) : '',
    van !== undefined ? `verplaatst uit ‘${van}’` : verplaatst && !besluitpunt ? 'verplaatst' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Both points by their text: their numbers may be the same, or have changed places. */
function otherPoint({ van, naar }: AnderBesluitpunt): string {
  const nu = van.nu === undefined ? 'dat er niet meer is' : `nu besluitpunt ${van.nu}`;
  return `hoort nu bij besluitpunt ${naar.nummer} ‘${inKort(naar.tekst)}’ en hoorde bij ‘${inKort(van.tekst)}’ (${nu})`;
}
