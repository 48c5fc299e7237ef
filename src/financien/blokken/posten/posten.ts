// src/financien/blokken/posten: lasten, baten and dekking: posts by year, their total, and what covers what.

import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../../diagnostics/result.ts';
import type { PostInvoer } from '../../../domain/financien/invoer.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { Richting } from '../../../domain/financien-tabel.ts';
import { type Blok, type Bouw, type Sleutel, tabelOpties } from '../../blok.ts';
import { csvTabel } from '../../lezen/csv.ts';
import { jaarkolommen, totaalkolom } from '../../lezen/kolommen.ts';
import { leesRijen } from '../../lezen/rijen.ts';
import { verwachtingen, verwachtPerRij } from '../../lezen/verwachtingen.ts';
import {
  type CelSpec,
  cel,
  formule,
  type KolomSpec,
  type RijSpec,
  rekenRij,
  som,
  type TabelSpec,
} from '../../rekenblad/model.ts';
import { optelbaar } from '../../rekenblad/optelbaar.ts';
import { KAPITAALLASTEN } from '../investeringen/schema.ts';
import { dekkingSluit } from './dekking-sluit.ts';
import { jarenCompleet } from './jaren-compleet.ts';
import { BATEN, DEKKING, LASTEN, POSTENBLOKKEN, type PostenblokInvoer } from './schema.ts';
import { sluitpostPositief, vulSluitposten } from './sluitpost.ts';
import { structureelGedekt } from './structureel-gedekt.ts';
import { uitToereikend } from './uit-toereikend.ts';

/** Lasten, baten and dekking: posts by year, the total, what of it is incidental, and rows below the total. */
export const posten: Blok = {
  sleutels: POSTENBLOKKEN,
  maakt: (tabel) => POSTENBLOKKEN.some(({ naam }) => naam === tabel),
  metJaren: (invoer) => POSTENBLOKKEN.map((one) => one.van(invoer)?.span).find((span) => span !== undefined),
  maak(bouw) {
    const tabellen = [
      tabelVan(LASTEN, { titel: 'Lasten', totaal: 'Totale lasten', richting: 'last' }, bouw),
      tabelVan(BATEN, { titel: 'Baten', totaal: 'Totale baten', richting: 'baat' }, bouw),
      tabelVan(DEKKING, { titel: 'Dekking', totaal: 'Totale dekking', richting: 'baat' }, bouw),
    ];
    return ok(
      tabellen.flatMap(({ value }) => value),
      tabellen.flatMap(({ diagnostics }) => diagnostics),
    );
  },
  controles: [dekkingSluit, sluitpostPositief, structureelGedekt, jarenCompleet, uitToereikend],
};

interface Soort {
  readonly titel: string;
  readonly totaal: string;
  readonly richting: Richting;
}

/** Ids that a table of posts has for what it adds itself, or that its cover may be blamed for. */
const BEZET = ['totaal', 'incidenteel', 'structureel', 'tekort', 'overschot'] as const;

function tabelVan(
  sleutel: Sleutel<PostenblokInvoer>,
  soort: Soort,
  bouw: Bouw,
): Valued<readonly TabelSpec[]> {
  const invoer = sleutel.van(bouw.invoer);
  if (!invoer) return ok([]);
  const { naam } = sleutel;
  const opties = tabelOpties(invoer, soort.titel, bouw);
  const kop = invoer.totaalkolom && (invoer.totaalkolom.naam ?? { value: 'ja', span: invoer.span });
  const kolommen = [...jaarkolommen(bouw.jaren), ...(kop ? [totaalkolom(kop)] : [])];
  const context = {
    pad: [naam],
    kolommen,
    invoer: opties.invoer,
    richting: soort.richting,
    bezet: BEZET,
    tekens: opties.tekens,
  };
  const csv = csvTabel(invoer.bestand, bouw.readCsv);
  const getypt = [...(csv.value?.rijen ?? []), ...(invoer.posten ?? [])];
  const span = sleutelVoor(invoer.span, naam);
  const gelezen = leesRijen(getypt, {
    ...context,
    eigen: (rij) => kapitaallastenCellen(rij, kolommen),
    sluitpost: naam === DEKKING.naam,
  });
  const gevuld = vulSluitposten(gelezen.value.rijen, bouw.invoer);
  const rijen = gevuld.value;
  const totaal = rekenRij({
    id: 'totaal',
    label: invoer.totaal?.value ?? soort.totaal,
    soort: 'totaal',
    richting: soort.richting,
    formule: postenVan(naam, rijen),
    span: invoer.totaal?.span ?? span,
  });
  const onder = leesRijen(invoer.onder ?? [], {
    ...context,
    richting: 'neutraal',
    bezet: [...BEZET, ...rijen.map(({ id }) => id)],
  });
  const stated = verwachtingen(invoer.verwacht, totaal.id, context);
  const inTotaalkolom = verwachtPerRij(invoer.totaalkolom?.verwacht, 'totaal', [
    ...rijen,
    totaal,
    ...onder.value.rijen,
  ]);
  const tabel: TabelSpec = {
    naam,
    ...opties,
    kolommen,
    rijen: [
      ...rijen,
      totaal,
      ...aardRijen(naam, rijen, soort.richting),
      ...onder.value.rijen.map(({ open: _, ...rij }) => ({ ...rij, teltMee: false })),
    ],
    verwachtingen: [
      ...gelezen.value.verwachtingen,
      ...stated.value,
      ...onder.value.verwachtingen,
      ...inTotaalkolom.value,
    ],
    span,
  };
  const leeg = getypt.length === 0 && !invoer.bestand ? [zonderPosten(naam, tabel)] : [];
  const delen = [gelezen, gevuld, onder, stated, inTotaalkolom].flatMap((deel) => deel.diagnostics);
  return ok([tabel], [...csv.diagnostics, ...leeg, ...delen]);
}

function zonderPosten(naam: string, { span }: TabelSpec): Diagnostic {
  const hint = `Zet onder \`${naam}\` een lijst \`posten\`, of haal het blok weg.`;
  return fout('geen-posten', `Onder '${naam}' staan geen posten.`, span, { hint });
}

function postenVan(tabel: string, rijen: readonly RijSpec[]) {
  return som(optelbaar(rijen.filter((rij) => rij.teltMee)).map((rij) => cel(tabel, rij.id)));
}

/** "waarvan incidenteel" and "waarvan structureel", when posts say what they are; not shown where all are the same. */
function aardRijen(tabel: string, rijen: readonly RijSpec[], richting: Richting): readonly RijSpec[] {
  if (!rijen.some((rij) => rij.aard)) return [];
  const aarden = new Set(rijen.filter((rij) => rij.teltMee).map((rij) => rij.aard));
  return (['incidenteel', 'structureel'] as const).flatMap((aard): RijSpec[] => {
    const eigen = rijen.filter((rij) => rij.aard === aard);
    const [first] = eigen;
    if (!first) return [];
    return [
      rekenRij({
        id: aard,
        label: `waarvan ${aard}`,
        soort: 'toelichting',
        formule: postenVan(tabel, eigen),
        ...(aarden.size === 1 && { weglaten: 'altijd' as const }),
        diepte: 1,
        richting,
        span: first.span,
      }),
    ];
  });
}

/** The cells of a post that are the kapitaallasten of an investering; undefined for any other post. */
function kapitaallastenCellen(
  { investering, bedragen }: PostInvoer,
  kolommen: readonly KolomSpec[],
): ReadonlyMap<string, CelSpec> | undefined {
  if (!investering || bedragen !== undefined) return undefined;
  const jaren = kolommen.filter((kolom) => kolom.jaar);
  return new Map(jaren.map(({ id }) => [id, formule(cel(KAPITAALLASTEN, investering.value))]));
}
