import type { RuwPunt } from '../besluit/read-punten.ts';
import { adresVan } from '../domain/besluitpunt.ts';
import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { GENUMMERDE_SECTIES } from '../domain/secties.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { type Argument, leesArgumenten } from './argumenten.ts';
import type { Formulier, Formulierpunt } from './formulier.ts';
import { veldenVan } from './invoer.ts';
import { leesVelden, vormVan } from './lees-velden.ts';
import { leesPlekken } from './plekken.ts';
import { padVan, skeletVan } from './punten/koppen.ts';
import { leesSecties } from './secties.ts';
import { leesTabellen } from './tabellen/lees-tabellen.ts';
import { nieuweTabellen, tabelsleutels } from './tabellen/nieuwe-tabellen.ts';
import { vormOp } from './tabellen/tabelbron.ts';
import type { Plek, Puntlijst } from './wens.ts';
import { leesBoom } from './yaml/boom.ts';

/** What was computed of a text, as it is or as it was before something in it went wrong. */
export interface Gerekend {
  readonly tekst: string;
  readonly financien: Financien;
}

/** A text as a form; undefined where it cannot be read: then something in it has to be mended first. */
export function leesFormulier(
  tekst: string,
  soort: SoortSjabloon,
  gerekend: Gerekend | undefined,
): Formulier | undefined {
  const boom = leesBoom(tekst);
  const skelet = skeletVan(tekst, soort);
  if (!boom || !skelet) return undefined;
  const argumenten = leesArgumenten(tekst, soort);
  const secties = leesSecties(tekst, soort);
  const own = new Map(soort.secties.map((one) => [one.sleutel, one]));
  const vorm = vormOp(vormVan(soort), ['financien']);
  const oud = gerekend && (gerekend.tekst === tekst ? boom : leesBoom(gerekend.tekst));
  const present = new Set(secties.map(({ sleutel }) => sleutel));
  const lijsten: readonly Puntlijst[] =
    soort.basis === 'collegevoorstel' ? ['besluitpunten_college', 'besluitpunten'] : ['besluitpunten'];
  return {
    velden: leesVelden(boom, soort),
    punten: lijsten.map((lijst) => ({
      lijst,
      kop: lijst === 'besluitpunten' ? 'De raad besluit' : 'Het college besluit',
      punten: puntenVan(tekst, skelet.punten, lijst, argumenten),
    })),
    betoog: soort.secties
      .filter(({ sleutel }) => GENUMMERDE_SECTIES.includes(sleutel))
      .map(({ sleutel, kop }) => ({ sleutel, kop })),
    secties: secties
      .filter(({ sleutel }) => !GENUMMERDE_SECTIES.includes(sleutel))
      .map(({ sleutel, kop, van, tot }) => {
        const uitleg = own.get(sleutel)?.uitleg;
        return {
          sleutel,
          kop,
          ...(uitleg !== undefined && { uitleg }),
          nodig: own.get(sleutel)?.verplicht === true,
          tekst: tekst.slice(van, tot),
        };
      }),
    toevoegbaar: soort.secties
      .filter(({ sleutel }) => !present.has(sleutel) && !GENUMMERDE_SECTIES.includes(sleutel))
      .map(({ sleutel, kop }) => ({ sleutel, kop: eersteHoofdletter(kop) })),
    tabellen: vorm && oud ? leesTabellen({ boom, oud, financien: gerekend.financien, vorm }) : [],
    tabelvelden: vorm ? veldenVan({ boom }, vorm, ['financien'], tabelsleutels(vorm)) : [],
    nieuweTabellen: vorm ? nieuweTabellen(boom, vorm) : [],
    plekken: leesPlekken(boom, secties, argumenten),
  };
}

function puntenVan(
  tekst: string,
  punten: readonly RuwPunt[],
  lijst: Puntlijst,
  argumenten: readonly Argument[],
): readonly Formulierpunt[] {
  const read = (list: readonly RuwPunt[], above: readonly number[]): readonly Formulierpunt[] =>
    list.map((punt, index) => {
      const plek = [...above, index] as unknown as Plek;
      const adres = adresVan(punt.pad);
      return {
        plek,
        nummer: adres,
        tekst: punt.tekst,
        sub: read(punt.sub, plek),
        betoog: argumenten
          .filter((one) => one.punt === adres)
          .map(({ sleutel, index: at, nummer, bewering, van, tot }) => ({
            sectie: sleutel,
            index: at,
            nummer,
            bewering,
            tekst: tekst.slice(van, tot),
          })),
      };
    });
  const own = punten.filter((one) => padVan(punten, lijst, [0]) !== undefined && isVan(one, lijst));
  return read(own, []);
}

function isVan({ pad }: RuwPunt, lijst: Puntlijst): boolean {
  return String(pad[0]).startsWith('c') === (lijst === 'besluitpunten_college');
}
