// src/financien/lezen: from typed rows and CSV to rows of the spreadsheet.

import { gather, ok, type Valued } from '../../diagnostics/result.ts';
import {
  type BerekendeRijInvoer,
  type Eenheid,
  type GroepInvoer,
  naamVan,
  type PostInvoer,
  type RijInvoer,
} from '../../domain/financien/invoer.ts';
import type { Bron, Richting, Tekens } from '../../domain/financien-tabel.ts';
import type { Located } from '../../source/located.ts';
import { type Expr, isStand, parseFormule } from '../rekenblad/formule.ts';
import type { CelSpec, KolomSpec, RijSpec, Verwachting } from '../rekenblad/model.ts';
import { leesCellen } from './cellen.ts';
import { metIndexering } from './indexering.ts';
import { kiesNamen, type Rijnaam } from './rijnamen.ts';
import { verwachtingen } from './verwachtingen.ts';

/**
 * From what an author typed to what the sheet computes with: rows and their names, columns, cells, CSV files, and
 * totals that are stated. Each function gives back what it read together with what it could not read.
 */

/** What the rows of a table share. */
export interface RijContext {
  /** The block, or the block and the name of the table. */
  readonly pad: readonly string[];
  readonly kolommen: readonly KolomSpec[];
  readonly invoer: Eenheid;
  readonly richting: Richting;
  readonly tekens?: Tekens | undefined;
  /** Each typed amount is a voordeel or a nadeel, by its sign. */
  readonly effecten?: boolean;
  /** Names that the table has for rows of its own. */
  readonly bezet?: readonly string[];
  /** Cells that a block computes itself (kapitaallasten), instead of the typed ones. */
  readonly eigen?: (rij: PostInvoer) => ReadonlyMap<string, CelSpec> | undefined;
  /** Whether a post may be the `sluitpost`. */
  readonly sluitpost?: boolean;
}

export interface GelezenRijen {
  readonly rijen: readonly RijSpec[];
  readonly verwachtingen: readonly Verwachting[];
}

/** Rows and groups, in order, each with a unique id; group subtotals where they are asked for. */
export function leesRijen(invoer: readonly RijInvoer[], context: RijContext): Valued<GelezenRijen> {
  const namen = kiesNamen(invoer, context.bezet ?? []);
  const lezen = (rij: RijInvoer, ouders: readonly Rijnaam[]): Valued<GelezenRijen> => {
    const naam = namen.value.get(rij);
    if (naam === undefined) return ok(GEEN);
    if (rij.soort !== 'groep') return leesRij(rij, naam, ouders, context);
    const leden = samen(rij.leden.map((lid) => lezen(lid, [...ouders, naam])));
    return leesGroep(rij, naam, ouders, leden, context);
  };
  const gelezen = samen(invoer.map((rij) => lezen(rij, [])));
  return ok(gelezen.value, [...namen.diagnostics, ...gelezen.diagnostics]);
}

const GEEN: GelezenRijen = { rijen: [], verwachtingen: [] };

function samen(delen: readonly Valued<GelezenRijen>[]): Valued<GelezenRijen> {
  const { value, diagnostics } = gather(delen);
  const rijen: RijSpec[] = [];
  const stated: Verwachting[] = [];
  for (const deel of value) {
    for (const rij of deel.rijen) rijen.push(rij);
    for (const one of deel.verwachtingen) stated.push(one);
  }
  return ok({ rijen, verwachtingen: stated }, diagnostics);
}

/** A row that is typed or computed. */
function leesRij(
  invoer: PostInvoer | BerekendeRijInvoer,
  naam: Rijnaam,
  ouders: readonly Rijnaam[],
  context: RijContext,
): Valued<GelezenRijen> {
  const formule = leesFormule(invoer.soort === 'berekend' ? invoer.formule : undefined);
  const stand = formule.value !== undefined && isStand(formule.value);
  const label = invoer.omschrijving?.value.trim() ?? '';
  const aard = rijaard(invoer, formule.value);
  const eigen = invoer.soort === 'post' ? context.eigen?.(invoer) : undefined;
  const { tekens } = context;
  const gezegd = aard.soort === 'saldo' || (context.effecten && !formule.value);
  const richting = gezegd && tekens ? GEZEGD[tekens] : context.richting;
  const { kolommen, sluitpost = false } = context;
  const getypt = eigen
    ? ok(eigen)
    : leesCellen(invoer.bedragen, {
        kolommen,
        sluitpost,
        invoer: context.invoer,
        richting: context.effecten ? richting : context.richting,
        toon: invoer.toon?.value,
        ...(invoer.soort === 'berekend' && { alleen: eersteKolommen(stand, kolommen) }),
      });
  const indexering = invoer.soort === 'post' ? invoer.indexering : undefined;
  const cellen = metIndexering(getypt.value, indexering, kolommen);
  const gelijk = leesFormule(invoer.gelijk_aan);
  const rij: RijSpec = {
    ...kop(invoer, naam, ouders, context),
    label,
    ...aard,
    richting,
    cellen: cellen.value,
    stand,
    ...(formule.value && { formule: formule.value }),
    ...(invoer.toon && { toon: invoer.toon.value }),
    ...(invoer.aard && { aard: invoer.aard.value }),
    ...(invoer.reserve && { reserve: invoer.reserve.value }),
    ...(gelijk.value && { gelijkAan: gelijk.value }),
  };
  const stated = leesVerwacht(invoer, rij, context);
  const diagnostics = [formule, getypt, cellen, gelijk, stated].flatMap((deel) => deel.diagnostics);
  return ok({ rijen: [rij], verwachtingen: stated.value }, diagnostics);
}

/** A group: its head, its rows, and where it is asked for its subtotal. */
function leesGroep(
  invoer: GroepInvoer,
  naam: Rijnaam,
  ouders: readonly Rijnaam[],
  binnen: Valued<GelezenRijen>,
  context: RijContext,
): Valued<GelezenRijen> {
  const { rijen } = binnen.value;
  const groep: RijSpec = {
    ...kop(invoer, naam, ouders, context),
    label: invoer.naam.value,
    soort: 'groep',
    richting: context.richting,
    cellen: new Map(),
    leden: rijen.filter((rij) => rij.teltMee).map((rij) => rij.id),
    openLeden: rijen.filter((rij) => rij.open).map((rij) => rij.id),
    teltMee: false,
    stand: false,
  };
  const gelijk = leesFormule(invoer.gelijk_aan);
  const som: Expr = {
    soort: 'functie',
    naam: 'som',
    argumenten: [{ soort: 'naam', pad: naam.id, span: invoer.span }],
  };
  const gesommeerd = { ...groep, formule: som, ...(gelijk.value && { gelijkAan: gelijk.value }) };
  const plaats = invoer.subtotaal?.value ?? (invoer.verwacht ? 'onder' : 'geen');
  const inKop = plaats === 'kop';
  // What is stated of a group is checked, also where no subtotal is shown.
  const heeftRij = !inKop && (plaats === 'onder' || invoer.verwacht || invoer.gelijk_aan);
  const { leden: _, openLeden: __, ...zonderLeden } = gesommeerd;
  const id = `${naam.id}.subtotaal`;
  const subtotaal: RijSpec = {
    ...zonderLeden,
    id,
    namen: [id],
    label: invoer.subtotaal_naam?.value ?? `Subtotaal ${groep.label}`,
    soort: 'subtotaal',
    groep: naam.id,
    ...(plaats !== 'onder' && { weglaten: 'altijd' as const }),
  };
  const getoetst = inKop ? gesommeerd : heeftRij ? subtotaal : undefined;
  const stated = getoetst ? leesVerwacht(invoer, getoetst, context) : ok([]);
  return ok(
    {
      rijen: [inKop ? gesommeerd : groep, ...rijen, ...(heeftRij ? [subtotaal] : [])],
      verwachtingen: [...binnen.value.verwachtingen, ...stated.value],
    },
    [binnen, gelijk, stated].flatMap((deel) => deel.diagnostics),
  );
}

/** What every row has, whatever it holds. */
function kop(invoer: RijInvoer, naam: Rijnaam, ouders: readonly Rijnaam[], { pad }: RijContext) {
  const groep = ouders.at(-1);
  const { span } = naamVan(invoer);
  const bron: Bron = { pad: [...pad, ...naam.pad.split('.')], span: invoer.span, rij: invoer };
  return {
    id: naam.id,
    namen: naam.namen,
    diepte: ouders.length,
    span,
    bron,
    ...(invoer.toonVerwacht && { toonVerwacht: invoer.toonVerwacht.span }),
    ...(groep && { groep: groep.id }),
  };
}

function leesFormule(tekst: Located<string> | undefined) {
  return tekst ? parseFormule(tekst) : { diagnostics: [] };
}

/** A running balance may have its first year typed: where it begins. */
function eersteKolommen(stand: boolean, kolommen: readonly KolomSpec[]): ReadonlySet<string> {
  if (!stand) return new Set();
  return new Set(
    kolommen.filter((kolom) => kolom.jaar && kolom.vorige === undefined && kolom.telt).map(({ id }) => id),
  );
}

/**
 * What kind of row it is and whether it counts, from what its author said and from its formula; never from its label.
 * What only adds rows looks like a total, what takes rows off each other like a saldo.
 */
function rijaard(
  { als, telt: gezegd }: PostInvoer | BerekendeRijInvoer,
  formule: Expr | undefined,
): Pick<RijSpec, 'soort' | 'teltMee' | 'open' | 'grens' | 'grensOngezegd'> {
  const isSom = formule?.soort === 'functie' && formule.naam === 'som';
  const telt = gezegd?.value ?? (als ? als.value === 'post' : formule === undefined);
  const soort = als?.value ?? (formule === undefined || telt ? 'post' : gedaante(formule));
  const begrenst = als ? soort === 'totaal' || soort === 'subtotaal' : isSom;
  return {
    soort,
    teltMee: telt,
    ...(formule && !isSom && !als && !gezegd && { open: true as const }),
    ...(begrenst && { grens: soort === 'subtotaal' ? ('subtotaal' as const) : ('totaal' as const) }),
    ...(begrenst && !als && { grensOngezegd: true as const }),
  };
}

/** How a computed row looks when its author does not say it. */
function gedaante(expr: Expr): 'post' | 'totaal' | 'saldo' {
  if (expr.soort === 'functie') return expr.naam === 'som' ? 'totaal' : 'post';
  if (expr.soort !== 'reken' || (expr.teken !== '+' && expr.teken !== '-')) return 'post';
  const delen = [expr.links, expr.rechts].map((deel) =>
    deel.soort === 'naam' || deel.soort === 'cel' ? 'totaal' : gedaante(deel),
  );
  if (delen.includes('post')) return 'post';
  return expr.teken === '-' || delen.includes('saldo') ? 'saldo' : 'totaal';
}

/** What a saldo or an effect is when its table says what a minus means. */
const GEZEGD: Readonly<Record<Tekens, Richting>> = { nadeel: 'saldo', voordeel: 'tekort' };

function leesVerwacht(invoer: RijInvoer, rij: RijSpec, context: RijContext) {
  return verwachtingen(invoer.verwacht, rij.id, context);
}
