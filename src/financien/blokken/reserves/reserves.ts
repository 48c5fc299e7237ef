import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { BedragenInvoer } from '../../../domain/financien/cel.ts';
import type { ReserveInvoer } from '../../../domain/financien/reserve.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { KaartRegel } from '../../../domain/scalar.ts';
import type { Located } from '../../../source/located.ts';
import { type Blok, type Bouw, cel, rekenRij, som, tabelOpties, verschil } from '../../bouw.ts';
import { leesCellen, leesWaarde } from '../../lezen/cellen.ts';
import { invoerEenheid } from '../../lezen/invoer-eenheid.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { verwachtingen } from '../../lezen/rijen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import type { CelSpec, KolomSpec, RijSpec, Verwachting } from '../../rekenblad/model.ts';

/** Posts of lasten, baten and dekking that go into or come out of a reserve. */
export interface ReservePost {
  readonly tabel: string;
  readonly rij: string;
  readonly reserve: Located<string>;
}

/** The course of each reserve: stand at the start, stortingen, onttrekkingen, stand at the end (BBV 54). */
export function reserveTabel(
  invoer: readonly KaartRegel<ReserveInvoer>[],
  posten: readonly ReservePost[],
  bouw: Bouw,
): Blok {
  const kolommen = jaarkolommen(bouw.jaren);
  const opties = tabelOpties({ titel: bouw.invoer.titels?.reserves }, 'Verloop van de reserves', bouw);
  const delen = invoer.map((regel) => verloop(regel, posten, kolommen, bouw));
  const [first] = invoer;
  const spec = {
    naam: 'reserves',
    ...opties,
    kolommen,
    rijen: delen.flatMap((deel) => deel.rijen),
    verwachtingen: delen.flatMap((deel) => deel.verwachtingen),
    span: first ? sleutelVoor(first.key.span, 'reserves') : bouw.invoer.span,
  };
  return { spec, regels: new Map() };
}

function verloop(
  { key, value }: KaartRegel<ReserveInvoer>,
  posten: readonly ReservePost[],
  kolommen: readonly KolomSpec[],
  bouw: Bouw,
): { rijen: readonly RijSpec[]; verwachtingen: readonly Verwachting[] } {
  const naam = key.value;
  const span = value.naam.span;
  const id = (deel: string) => `${naam}.${deel}`;
  const linked = posten.filter((post) => post.reserve.value === naam);
  const into = linked.filter((post) => post.tabel === 'lasten');
  const out = linked.filter((post) => post.tabel !== 'lasten');
  const eind: Expr = { soort: 'cel', tabel: 'reserves', rij: id('eind') };
  const [eerste] = kolommen;
  const invoer = invoerEenheid(bouw.invoer);
  const lezen = { invoer, richting: 'neutraal' as const, diagnostics: bouw.diagnostics };
  const beginstand = leesWaarde(value.beginstand, 'bedrag', lezen);
  const begin: CelSpec = beginstand
    ? { soort: 'gegeven', waarde: beginstand, span: value.beginstand.span }
    : { soort: 'onleesbaar', span: value.beginstand.span };
  const shared = { diepte: 1, groep: naam, span };
  const mutatie = (
    deel: string,
    typed: BedragenInvoer | undefined,
    links: readonly ReservePost[],
    label: string,
  ) =>
    rekenRij({
      ...shared,
      id: id(deel),
      label,
      soort: 'post',
      richting: 'neutraal',
      weglaten: 'als-leeg',
      leegZonderTermen: true,
      ...optelcellen(typed, links, kolommen, label, bouw),
    });
  const rijen = [
    rekenRij({ id: naam, label: value.naam.value, soort: 'groep', richting: 'neutraal', span, leden: [] }),
    rekenRij({
      ...shared,
      id: id('begin'),
      label: 'Stand op 1 januari',
      soort: 'post',
      richting: 'neutraal',
      stand: true,
      cellen: new Map(eerste ? [[eerste.id, begin]] : []),
      formule: { soort: 'functie', naam: 'vorig', argumenten: [eind] },
    }),
    mutatie('stortingen', value.stortingen, into, 'Stortingen'),
    mutatie('onttrekkingen', value.onttrekkingen, out, 'Onttrekkingen'),
    rekenRij({
      ...shared,
      id: id('eind'),
      label: 'Stand op 31 december',
      soort: 'subtotaal',
      richting: 'neutraal',
      stand: true,
      formule: verschil(
        som([cel('reserves', id('begin')), cel('reserves', id('stortingen'))]),
        cel('reserves', id('onttrekkingen')),
      ),
    }),
  ];
  return { rijen, verwachtingen: verwachtingen(value.verwacht, id('eind'), { ...lezen, kolommen }) };
}

/** What was typed for a year together with the posts that go into or come out of the reserve in that year. */
function optelcellen(
  typed: BedragenInvoer | undefined,
  links: readonly ReservePost[],
  kolommen: readonly KolomSpec[],
  label: string,
  bouw: Bouw,
): Pick<RijSpec, 'cellen'> & Partial<RijSpec> {
  const cells = leesCellen(typed, {
    kolommen,
    invoer: invoerEenheid(bouw.invoer),
    richting: 'neutraal',
    diagnostics: bouw.diagnostics,
  });
  const posts = links.map((post) => cel(post.tabel, post.rij));
  if (posts.length === 0) return { cellen: cells };
  const merged = [...cells].map(([kolom, one]): [string, CelSpec] => {
    if (one.soort !== 'gegeven' && one.soort !== 'formule') return [kolom, one];
    const own: Expr =
      one.soort === 'gegeven'
        ? { soort: 'vast', waarde: one.waarde, naam: `${label} ${kolom}`, span: one.span }
        : one.expr;
    return [kolom, { soort: 'formule', expr: som([own, ...posts]), ...(one.span && { span: one.span }) }];
  });
  return { cellen: new Map(merged), formule: som(posts) };
}

/** The posts that name a reserve; a name that is not among the reserves is an error at its place. */
export function reservePosten(blokken: readonly Blok[], bouw: Bouw): readonly ReservePost[] {
  const known = (bouw.invoer.reserves ?? []).map((one) => one.key.value);
  return blokken.flatMap(({ spec, regels }) =>
    [...regels].flatMap(([rij, { reserve }]): ReservePost[] => {
      if (!reserve) return [];
      if (known.includes(reserve.value)) return [{ tabel: spec.naam, rij, reserve }];
      bouw.diagnostics.push(onbekendeReserve(reserve, known));
      return [];
    }),
  );
}

/** An error at the name of a reserve that is not there. */
export function onbekendeReserve(reserve: Located<string>, known: readonly string[]): Diagnostic {
  const near = nearest(reserve.value, known);
  const list =
    known.length === 0 ? 'Voeg een blok `reserves` toe.' : `De reserves zijn: ${known.join(', ')}.`;
  const hint = near === undefined ? list : `Bedoelde u '${near}'?`;
  return fout('onbekende-reserve', `Er is geen reserve '${reserve.value}'.`, reserve.span, { hint });
}
