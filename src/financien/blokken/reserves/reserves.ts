// src/financien/blokken/reserves: the course of each reserve over the years.

import { gather, ok, type Valued } from '../../../diagnostics/result.ts';
import type { FinancienInvoer } from '../../../domain/financien/invoer.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { Uitgangspunt } from '../../../domain/financien-tabel.ts';
import type { KaartRegel } from '../../../domain/samengesteld.ts';
import { tekst } from '../../../domain/scalar.ts';
import { type Blok, type Bouw, tabelOpties } from '../../blok.ts';
import { bedragCel, invoerEenheid, leesCellen } from '../../lezen/cellen.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { idsKloppen } from '../../lezen/rijnamen.ts';
import { bedragInWoorden, uitgangspunten } from '../../lezen/uitgangspunten.ts';
import { verwachtingen } from '../../lezen/verwachtingen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import {
  type CelSpec,
  cel,
  type KolomSpec,
  type RijSpec,
  rekenRij,
  som,
  type Verwachting,
  verschil,
} from '../../rekenblad/model.ts';
import { type ReservePost, reserveBekend, reservePosten } from './reserve-posten.ts';
import { reserveStand } from './reserve-stand.ts';
import { RESERVES, type ReserveInvoer } from './schema.ts';

/** The course of each reserve: stand at the start, stortingen, onttrekkingen, stand at the end (BBV 54). */
export const reserves: Blok = {
  sleutels: [RESERVES],
  titels: { reserves: tekst.describe('Titel boven het verloop van de reserves').optional() },
  vooraf: true,
  uitAndere: true,
  maakt: (tabel) => tabel === RESERVES.naam,
  metJaren: (invoer) => RESERVES.van(invoer)?.[0]?.value.span,
  maak(bouw) {
    const invoer = RESERVES.van(bouw.invoer) ?? [];
    const [first] = invoer;
    if (!first) return ok([]);
    const kolommen = jaarkolommen(bouw.jaren);
    const links = reservePosten(bouw.andere, invoer);
    const delen = gather(invoer.map((regel) => verloop(regel, links, kolommen, bouw)));
    const tabel = {
      naam: RESERVES.naam,
      ...tabelOpties({ titel: bouw.invoer.titels.reserves }, 'Verloop van de reserves', bouw),
      tolerantieBij: 'bij de reserve',
      kolommen,
      rijen: delen.value.flatMap((deel) => deel.rijen),
      verwachtingen: delen.value.flatMap((deel) => deel.verwachtingen),
      span: sleutelVoor(first.key.span, RESERVES.naam),
    };
    return ok([tabel], [...idsKloppen(invoer), ...delen.diagnostics]);
  },
  controles: [reserveBekend, reserveStand],
  uitgangspunten: reserveUitgangspunten,
};

interface Verloop {
  readonly rijen: readonly RijSpec[];
  readonly verwachtingen: readonly Verwachting[];
}

function verloop(
  { key, value }: KaartRegel<ReserveInvoer>,
  posten: readonly ReservePost[],
  kolommen: readonly KolomSpec[],
  bouw: Bouw,
): Valued<Verloop> {
  const naam = key.value;
  const id = (deel: string) => `${naam}.${deel}`;
  const eigen = (deel: string) => cel(RESERVES.naam, id(deel));
  const linked = posten.filter((post) => post.reserve === naam);
  const lezen = { invoer: invoerEenheid(bouw.invoer), richting: 'neutraal', kolommen } as const;
  const begin = bedragCel(value.beginstand, lezen);
  const [eerste] = kolommen;
  const span = value.naam.span;
  const bron = (deel: string) => ({ pad: [RESERVES.naam, naam, deel], span: value.span });
  const afgerond = value.tolerantie && { afgerond: value.tolerantie.value === 'afronding' };
  const shared = (deel: string) => ({
    diepte: 1,
    groep: naam,
    span,
    id: id(deel),
    bron: bron(deel),
    ...afgerond,
  });
  const mutatie = (deel: 'stortingen' | 'onttrekkingen', label: string, links: readonly ReservePost[]) => {
    const cells = leesCellen(value[deel], lezen);
    const rij = rekenRij({
      ...shared(deel),
      label,
      soort: 'post',
      richting: 'neutraal',
      weglaten: 'als-leeg',
      leegZonderTermen: true,
      ...optelcellen(cells.value, links, label),
    });
    return ok(rij, cells.diagnostics);
  };
  const stortingen = mutatie(
    'stortingen',
    'Stortingen',
    linked.filter((post) => post.erin),
  );
  const onttrekkingen = mutatie(
    'onttrekkingen',
    'Onttrekkingen',
    linked.filter((post) => !post.erin),
  );
  const rijen = [
    rekenRij({ id: naam, label: value.naam.value, soort: 'groep', richting: 'neutraal', span, leden: [] }),
    rekenRij({
      ...shared('begin'),
      bron: bron('beginstand'),
      label: 'Stand op 1 januari',
      soort: 'post',
      richting: 'neutraal',
      stand: true,
      overgenomen: true,
      cellen: new Map(eerste ? [[eerste.id, begin.value]] : []),
      formule: { soort: 'functie', naam: 'vorig', argumenten: [eigen('eind')] },
    }),
    stortingen.value,
    onttrekkingen.value,
    rekenRij({
      ...shared('eind'),
      label: 'Stand op 31 december',
      soort: 'subtotaal',
      richting: 'neutraal',
      stand: true,
      uitkomst: true,
      ...(value.toon && { toonVerwacht: value.toon.span }),
      formule: verschil(som([eigen('begin'), eigen('stortingen')]), eigen('onttrekkingen')),
    }),
  ];
  const stated = verwachtingen(value.verwacht, id('eind'), lezen);
  const diagnostics = [begin, stortingen, onttrekkingen, stated].flatMap((deel) => deel.diagnostics);
  return ok({ rijen, verwachtingen: stated.value }, diagnostics);
}

/** What was typed for a year together with the posts that go into or come out of the reserve in that year. */
function optelcellen(
  typed: ReadonlyMap<string, CelSpec>,
  links: readonly ReservePost[],
  label: string,
): Pick<RijSpec, 'cellen'> & Partial<RijSpec> {
  const posts = links.map((post) => cel(post.tabel, post.rij));
  if (posts.length === 0) return { cellen: typed };
  const merged = [...typed].map(([kolom, one]): [string, CelSpec] => {
    if (one.soort !== 'gegeven' && one.soort !== 'formule') return [kolom, one];
    const own: Expr =
      one.soort === 'gegeven'
        ? { soort: 'vast', waarde: one.waarde, naam: `${label} ${kolom}`, span: one.span }
        : one.expr;
    return [kolom, { soort: 'formule', expr: som([own, ...posts]), ...(one.span && { span: one.span }) }];
  });
  return { cellen: new Map(merged), formule: som(posts) };
}

/** The settings of each reserve. */
function reserveUitgangspunten(invoer: FinancienInvoer): readonly Uitgangspunt[] {
  const eenheid = invoerEenheid(invoer);
  return (RESERVES.van(invoer) ?? []).flatMap(({ key, value }) =>
    uitgangspunten(`${RESERVES.naam}.${key.value}`, `Reserve ‘${value.naam.value}’`, {
      naam: ['naam', value.naam.value],
      soort: ['soort', value.soort?.value],
      beginstand: ['beginstand', bedragInWoorden(value.beginstand, eenheid)],
      eindjaar: ['laatste jaar', value.eindjaar?.value],
      minimum: ['minimum', value.minimum && bedragInWoorden(value.minimum, eenheid)],
    }),
  );
}
