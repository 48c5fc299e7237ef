// src/financien/blokken/begrotingswijziging: the change of the budget, by programma: old, change, new.

import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { gather, ok, type Valued } from '../../../diagnostics/result.ts';
import type { CellenInvoer } from '../../../domain/financien/invoer.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { Richting } from '../../../domain/financien-tabel.ts';
import { isNaam } from '../../../domain/naam.ts';
import type { Span } from '../../../source/source-text.ts';
import { type Blok, type Bouw, tabelOpties } from '../../blok.ts';
import { leesCellen } from '../../lezen/cellen.ts';
import { behoud } from '../../lezen/per-kolom.ts';
import { slug } from '../../lezen/rijnamen.ts';
import { verwachtingen } from '../../lezen/verwachtingen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import {
  cel,
  type KolomSpec,
  type RijSpec,
  rekenRij,
  som,
  type TabelSpec,
  type Verwachting,
  verschil,
} from '../../rekenblad/model.ts';
import { onbekendeReserve } from '../reserves/reserve-posten.ts';
import { RESERVES } from '../reserves/schema.ts';
import { BEGROTINGSWIJZIGING, type BegrotingswijzigingInvoer, reserveRijId } from './schema.ts';
import { wijzigingSluit } from './wijziging-sluit.ts';

const NAAM = BEGROTINGSWIJZIGING.naam;
const BLADEN = ['oud', 'mutatie', 'nieuw'] as const;
const KOPPEN = { oud: 'Oud', mutatie: 'Mutatie', nieuw: 'Nieuw' } as const;

/** A change of the budget: for each programma old, change and new of lasten and baten, then of reserves (BBV 18). */
export const begrotingswijziging: Blok = {
  sleutels: [BEGROTINGSWIJZIGING],
  maakt: (tabel) => tabel === NAAM,
  maak(bouw) {
    const invoer = BEGROTINGSWIJZIGING.van(bouw.invoer);
    return invoer ? gather([tabelVan(invoer, bouw)]) : ok([]);
  },
  controles: [wijzigingSluit],
};

interface Deel {
  readonly rijen: readonly RijSpec[];
  readonly verwachtingen: readonly Verwachting[];
}

/** What a programma or a reserve takes and gives. */
interface Post {
  readonly id: string;
  readonly label: string;
  readonly span: Span;
  readonly delen: readonly Postdeel[];
}

interface Postdeel {
  readonly id: string;
  readonly label: string;
  readonly richting: Richting;
  readonly cellen: CellenInvoer | undefined;
}

function tabelVan(invoer: BegrotingswijzigingInvoer, bouw: Bouw): Valued<TabelSpec> {
  const titel = invoer.jaar ? `Begrotingswijziging ${invoer.jaar.value}` : 'Begrotingswijziging';
  const opties = tabelOpties(invoer, titel, bouw);
  const kolommen = kolommenVan(invoer, bouw);
  const posten = postenVan(invoer, bouw);
  const eerste = new Map(posten.toReversed().map((post) => [post.id, post]));
  const delen = gather(
    posten.map((post) =>
      eerste.get(post.id) === post
        ? leesPost(post, { kolommen: kolommen.value, invoer: opties.invoer })
        : ok({ rijen: [], verwachtingen: [] }, [dubbel(post)]),
    ),
  );
  const span = sleutelVoor(invoer.span, NAAM);
  const rijen = delen.value.flatMap((deel) => deel.rijen);
  const tabel = {
    naam: NAAM,
    ...opties,
    kolommen: kolommen.value,
    rijen: [...rijen, ...totalen(rijen, span)],
    verwachtingen: delen.value.flatMap((deel) => deel.verwachtingen),
    span,
  };
  return ok(tabel, [...kolommen.diagnostics, ...onbekendeReserves(invoer, bouw), ...delen.diagnostics]);
}

function postenVan(invoer: BegrotingswijzigingInvoer, bouw: Bouw): readonly Post[] {
  const programmas = invoer.programmas.map(
    ({ id, programma, lasten, baten }): Post => ({
      id: id?.value ?? slug(programma.value),
      label: programma.value,
      span: programma.span,
      delen: [
        { id: 'lasten', label: 'Lasten', richting: 'last', cellen: lasten },
        { id: 'baten', label: 'Baten', richting: 'baat', cellen: baten },
      ],
    }),
  );
  const reserves = (invoer.reserves ?? []).map((one): Post => {
    const { value, span } = one.reserve;
    const known = RESERVES.van(bouw.invoer)?.find(({ key }) => key.value === value);
    return {
      id: reserveRijId(one),
      label: known?.value.naam.value ?? value,
      span,
      delen: [
        { id: 'stortingen', label: 'Stortingen', richting: 'last', cellen: one.stortingen },
        { id: 'onttrekkingen', label: 'Onttrekkingen', richting: 'baat', cellen: one.onttrekkingen },
      ],
    };
  });
  return [...programmas, ...reserves];
}

function leesPost(
  { id: groep, label, span, delen }: Post,
  context: Pick<TabelSpec, 'kolommen' | 'invoer'>,
): Valued<Deel> {
  const gelezen = gather(
    delen.map((deel) => {
      if (!deel.cellen) return ok({ rijen: [], verwachtingen: [] });
      const { richting } = deel;
      const id = `${groep}.${deel.id}`;
      const [typed, nieuw] = splits(deel.cellen);
      const stated = verwachtingen(nieuw, id, context);
      const cellen = leesCellen(typed, { ...context, richting });
      const rij = rekenRij({
        id,
        label: deel.label,
        soort: 'post',
        richting,
        diepte: 1,
        groep,
        cellen: cellen.value,
        span,
        bron: { pad: [NAAM, groep, deel.id], span },
        teltMee: true,
      });
      return ok({ rijen: [rij], verwachtingen: stated.value }, [
        ...stated.diagnostics,
        ...cellen.diagnostics,
      ]);
    }),
  );
  const rijen = gelezen.value.flatMap((deel) => deel.rijen);
  const leden = rijen.map((rij) => rij.id);
  const kop = rekenRij({ id: groep, label, soort: 'groep', richting: 'neutraal', leden, span });
  return ok(
    { rijen: [kop, ...rijen], verwachtingen: gelezen.value.flatMap((deel) => deel.verwachtingen) },
    gelezen.diagnostics,
  );
}

function dubbel({ label, span }: Post): Diagnostic {
  const hint = 'Zet alle mutaties van een programma bij elkaar, of geef een van beide een eigen `id`.';
  return fout('dubbel-id', `'${label}' staat er twee keer.`, span, { hint });
}

/** What looks like the id of a reserve must be one; a reserve of which no course is shown may be written in words. */
function onbekendeReserves(invoer: BegrotingswijzigingInvoer, bouw: Bouw): readonly Diagnostic[] {
  const known = (RESERVES.van(bouw.invoer) ?? []).map(({ key }) => key.value);
  if (known.length === 0) return [];
  return (invoer.reserves ?? [])
    .filter(({ reserve }) => !known.includes(reserve.value) && isNaam(reserve.value))
    .map(({ reserve }) => onbekendeReserve(reserve, known));
}

/** Oud, mutatie and nieuw; under each year when the change is for several. */
function kolommenVan(
  { jaar: eenJaar, span }: BegrotingswijzigingInvoer,
  { jaren }: Bouw,
): Valued<readonly KolomSpec[]> {
  if (!eenJaar)
    return ok(
      jaren.flatMap((jaar) => bladen(jaar, jaar)),
      jaren.length > 0 ? [] : [zonderJaar(span)],
    );
  const hint = 'Schrijf bijvoorbeeld 2025.';
  const geenJaar = fout('jaren', `'${eenJaar.value}' is geen jaar.`, eenJaar.span, { hint });
  return ok(bladen(eenJaar.value), /^\d{4}$/.test(eenJaar.value) ? [] : [geenJaar]);
}

function zonderJaar(span: Span): Diagnostic {
  const hint = 'Voeg `jaar: 2025` toe, of `jaren` bovenaan in `financien`.';
  const melding = 'Er staat niet voor welk jaar de begrotingswijziging is.';
  return fout('jaren-ontbreken', melding, span, { hint });
}

function bladen(jaar: string, onder?: string): readonly KolomSpec[] {
  const prefix = onder === undefined ? '' : `${onder}.`;
  const hier = (blad: string): Expr => ({ soort: 'hier', kolom: `${prefix}${blad}` });
  return BLADEN.map((blad) => ({
    id: `${prefix}${blad}`,
    kop: KOPPEN[blad],
    soort: 'bedrag',
    telt: false,
    jaar,
    ...(onder !== undefined && { groep: { id: onder, kop: onder } }),
    ...(blad === 'nieuw' && { formule: som([hier('oud'), hier('mutatie')]) }),
  }));
}

/** What the author states as new is checked, not taken: it is apart from what is typed. */
function splits(cells: CellenInvoer): readonly [typed: CellenInvoer, nieuw: CellenInvoer] {
  return [behoud(cells, (key) => key !== 'nieuw'), behoud(cells, (key) => key === 'nieuw')];
}

/** Totals of lasten and baten, saldo, and with reserves the resultaat (BBV 17). */
function totalen(rijen: readonly RijSpec[], span: Span): readonly RijSpec[] {
  const van = (deel: string) =>
    rijen.filter((rij) => rij.id.endsWith(`.${deel}`)).map((rij) => cel(NAAM, rij.id));
  const rij = (id: string, label: string, richting: Richting, formule: Expr): RijSpec =>
    rekenRij({ id, label, soort: richting === 'saldo' ? 'saldo' : 'totaal', richting, formule, span });
  const saldo = rij(
    'saldo',
    'Saldo van baten en lasten',
    'saldo',
    verschil(cel(NAAM, 'totaal_baten'), cel(NAAM, 'totaal_lasten')),
  );
  const [stortingen, onttrekkingen] = [van('stortingen'), van('onttrekkingen')];
  const resultaat = verschil(som([cel(NAAM, 'saldo'), ...onttrekkingen]), som(stortingen));
  return [
    rij('totaal_lasten', 'Totaal lasten', 'last', som(van('lasten'))),
    rij('totaal_baten', 'Totaal baten', 'baat', som(van('baten'))),
    saldo,
    rij('resultaat', 'Resultaat na mutaties in reserves', 'saldo', resultaat),
  ];
}
