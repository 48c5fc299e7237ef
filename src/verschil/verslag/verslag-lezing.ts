import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { heelDeel } from '../deel.ts';
import type {
  LeesdeelVerschil,
  LeesregelVerschil,
  LezingVerschil,
  WaardeVerschil,
} from '../lezing/compare-lezingen.ts';
import type { Wijziging } from '../verschil.ts';
import { lowerFirst } from '../words/first-letter.ts';
import { counted } from './samenvatting.ts';
import type { Verslag, Verslagdeel } from './verslag.ts';
import { alineaPart } from './verslag-onderdelen.ts';
import { visibleVerslag } from './visible-verslag.ts';

/** What changed in a meeting, an amendment or a council, part by part; nothing in its texts is hidden. */
export function verslagLezing({ titel, delen }: LezingVerschil): Verslag {
  const koppen = [...new Set(delen.map(({ kop }) => kop))];
  const below = (kop: string) => delen.filter((deel) => deel.kop === kop);
  return visibleVerslag({
    onderwerp: titel,
    samenvatting: samenvatting(delen),
    delen: koppen.flatMap((kop): readonly Verslagdeel[] => [
      { soort: 'kop', tekst: kop },
      ...hernummerd(below(kop)),
      ...below(kop).flatMap(deelParts),
    ]),
  });
}

/** "verschil in wijzigingen en dekking; agenda: 1 nieuw en 2 gewijzigd" */
function samenvatting(delen: readonly LeesdeelVerschil[]): string {
  const koppen = (list: readonly LeesdeelVerschil[]) => [...new Set(list.map(({ kop }) => kop))];
  const geheel = koppen(delen.filter(({ naam }) => naam === '')).map(lowerFirst);
  const met = delen.filter(({ naam }) => naam !== '');
  return [
    ...(geheel.length > 0 ? [`verschil in ${opsomming(geheel)}`] : []),
    ...koppen(met).map((kop) => {
      const word = lowerFirst(kop);
      return counted(
        word,
        word,
        met.filter((deel) => deel.kop === kop),
      );
    }),
  ].join('; ');
}

/** Parts that only have another name, in one line: what came or went above them gave them another number. */
function hernummerd(delen: readonly LeesdeelVerschil[]): readonly Verslagdeel[] {
  const only = delen.filter(isHernummerd);
  if (only.length === 0) return [];
  const told = only.map(({ naam, naamOud = '' }) => `${lowerFirst(naamOud)} is ${lowerFirst(naam)}`);
  return [punt('gewijzigd', 0, `Alleen anders genoemd: ${opsomming(told)}`)];
}

function isHernummerd(deel: LeesdeelVerschil): boolean {
  return deel.naamOud !== undefined && !deel.verplaatst && inhoudVan(deel, '', 0).length === 0;
}

function deelParts(deel: LeesdeelVerschil): readonly Verslagdeel[] {
  const { soort, naam, naamOud, over, verplaatst } = deel;
  if (isHernummerd(deel)) return [];
  const numbered = naamOud === undefined ? naam : `${naam} (was ${lowerFirst(naamOud)})`;
  if (soort === 'nieuw' || soort === 'vervallen') {
    const inside = inhoudVan(deel, '', naam === '' ? 0 : 1);
    if (naam === '') return inside;
    return [
      punt(soort, 0, `${naam}: ${soort}`, heelDeel(soort === 'nieuw' ? 'ingevoegd' : 'vervallen', over)),
      ...inside,
    ];
  }
  const moved = verplaatst
    ? [punt('verplaatst', 0, `${numbered}: verplaatst`, heelDeel('gelijk', over))]
    : [];
  return [...moved, ...inhoudVan(deel, naam === '' ? '' : `${numbered}: `, 0)];
}

/** What changed within a part, each line behind `voor` ("Punt 9: "). */
function inhoudVan(
  { waarden, lijsten, alineas }: LeesdeelVerschil,
  voor: string,
  diepte: number,
): readonly Verslagdeel[] {
  return [
    ...waarden.map((one) => waardePart(one, voor, diepte)),
    ...lijsten.map((one) => regelPart(one, voor, diepte)),
    ...alineas.map((alinea) => {
      const part = alineaPart(alinea, diepte);
      return part.soort === 'punt' ? { ...part, naam: zin(voor, lowerFirst(part.naam)) } : part;
    }),
  ];
}

/** "Punt 9: de uitkomst was uitgesteld en is aangenomen (12 voor, 7 tegen)" */
function waardePart({ naam, oud, nieuw, lopend, tekst }: WaardeVerschil, voor: string, diepte: number) {
  const wijziging = oud === undefined ? 'nieuw' : nieuw === undefined ? 'vervallen' : 'gewijzigd';
  if (lopend) return punt(wijziging, diepte, zin(voor, `${naam}: ${wijziging}`), tekst);
  const was = oud === undefined ? '' : ` was ${oud}`;
  const is = nieuw === undefined ? ' en staat er niet meer' : `${was === '' ? '' : ' en'} is ${nieuw}`;
  return punt(wijziging, diepte, zin(voor, `${naam}${was}${is}`));
}

function regelPart({ enkelvoud, soort, tekst }: LeesregelVerschil, voor: string, diepte: number) {
  return punt(soort, diepte, zin(voor, `${enkelvoud} ${soort}`), tekst);
}

function zin(voor: string, words: string): string {
  return voor === '' ? eersteHoofdletter(words) : `${voor}${words}`;
}

function punt(
  wijziging: Wijziging,
  diepte: number,
  naam: string,
  delen: Extract<Verslagdeel, { soort: 'punt' }>['delen'] = [],
): Verslagdeel {
  return { soort: 'punt', wijziging, diepte, naam, delen, letterlijk: true };
}
