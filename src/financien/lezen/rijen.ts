import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Eenheid } from '../../domain/financien/cel.ts';
import type { RegelInvoer } from '../../domain/financien/regel.ts';
import type { Richting } from '../../domain/financien-tabel.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import { type Expr, isStand, parseFormule } from '../rekenblad/formule.ts';
import type { CelSpec, KolomSpec, RijSpec, Verwachting } from '../rekenblad/model.ts';
import { type CelContext, leesCellen } from './cellen.ts';
import { slug } from './namen.ts';
import { perKolom } from './per-kolom.ts';

/** What the rows of a table share. */
export interface RijContext {
  readonly kolommen: readonly KolomSpec[];
  readonly invoer: Eenheid;
  readonly richting: Richting;
  readonly diagnostics: Diagnostic[];
  /** Cells that a block computes itself (a sluitpost, kapitaallasten), instead of typed ones. */
  readonly eigen?: (regel: RegelInvoer) => ReadonlyMap<string, CelSpec> | undefined;
  readonly sluitpost?: (regel: RegelInvoer, cel: Located<string>, kolom: string) => CelSpec | undefined;
}

export interface GelezenRijen {
  readonly rijen: readonly RijSpec[];
  readonly verwachtingen: readonly Verwachting[];
  /** What was typed for each row, by id: for checks. */
  readonly regels: ReadonlyMap<string, RegelInvoer>;
}

/** Rows and groups, in order, each with a unique id; group subtotals where they are asked for. */
export function leesRijen(
  invoer: readonly RegelInvoer[],
  context: RijContext,
  bezet: readonly string[] = [],
): GelezenRijen {
  const ids = kiesIds(invoer, bezet, context.diagnostics);
  const rijen: RijSpec[] = [];
  const verwachtingen: Verwachting[] = [];
  const regels = new Map<string, RegelInvoer>();

  function add(rij: RijSpec, regel: RegelInvoer): void {
    rijen.push(rij);
    regels.set(rij.id, regel);
    verwachtingen.push(...leesVerwacht(regel, rij, context));
  }

  function visit(regel: RegelInvoer, ouders: readonly Naam[]): readonly string[] {
    const naam = ids.get(regel);
    if (naam === undefined) return [];
    if (!regel.groep) {
      const rij = leesPost(regel, naam, ouders, context);
      add(rij, regel);
      return rij.teltMee ? [rij.id] : [];
    }
    const at = rijen.length;
    const leden = (regel.posten ?? regel.rijen ?? []).flatMap((lid) => visit(lid, [...ouders, naam]));
    const subtotaal = regel.subtotaal?.value ?? (regel.verwacht ? 'onder' : 'geen');
    const som: Expr = {
      soort: 'functie',
      naam: 'som',
      argumenten: [{ soort: 'naam', pad: naam.id, span: regel.span }],
    };
    const kop = groepRij(regel, naam, ouders, leden, context);
    const inKop = subtotaal === 'kop';
    rijen.splice(at, 0, inKop ? { ...kop, formule: som, ...gelijkAan(regel, context) } : kop);
    regels.set(kop.id, regel);
    if (inKop) verwachtingen.push(...leesVerwacht(regel, kop, context));
    // What is stated of a group is checked, also where no subtotal is shown.
    const getoond = subtotaal === 'onder';
    if (inKop || !(getoond || regel.verwacht || regel.gelijk_aan)) return leden;
    const label = regel.subtotaal_naam?.value ?? `Subtotaal ${kop.label}`;
    const id = `${naam.id}.subtotaal`;
    const onder = {
      ...kop,
      id,
      namen: [id],
      label,
      soort: 'subtotaal' as const,
      formule: som,
      teltMee: false,
      ...(!getoond && { weglaten: 'altijd' as const }),
      ...gelijkAan(regel, context),
    };
    add({ ...zonderLeden(onder), diepte: kop.diepte, groep: naam.id }, regel);
    return leden;
  }

  for (const regel of invoer) visit(regel, []);
  return { rijen, verwachtingen, regels };
}

function zonderLeden({ leden: _, ...rij }: RijSpec): RijSpec {
  return rij;
}

function leesPost(regel: RegelInvoer, naam: Naam, ouders: readonly Naam[], context: RijContext): RijSpec {
  const parsed = regel.formule && parseFormule(regel.formule);
  context.diagnostics.push(...(parsed?.diagnostics ?? []));
  const formule = parsed?.value;
  const stand = formule !== undefined && isStand(formule);
  const label = regel.post?.value.trim() ?? '';
  const soort = regel.soort?.value ?? (formule ? geraden(label, naam.id) : 'post');
  const { eigen: _, sluitpost, ...gedeeld } = context;
  const cellen =
    context.eigen?.(regel) ??
    leesCellen(regel.bedragen, {
      ...gedeeld,
      toon: regel.toon?.value,
      ...(sluitpost && { sluitpost: (cel: Located<string>, kolom: string) => sluitpost(regel, cel, kolom) }),
      ...(regel.formule && { alleen: eersteKolommen(stand, context.kolommen) }),
    });
  return {
    id: naam.id,
    namen: naam.namen,
    label,
    soort,
    diepte: ouders.length,
    // What is left over is no voordeel or nadeel, even when more was used than came in that year.
    richting: soort === 'saldo' && !/^restant/i.test(label) ? 'saldo' : context.richting,
    cellen,
    teltMee: soort === 'post',
    stand,
    span: regel.post?.span ?? regel.span,
    ...binnen(ouders),
    ...(formule && { formule }),
    ...(regel.toon && { toon: regel.toon.value }),
    ...(regel.aard && { aard: regel.aard.value }),
    ...gelijkAan(regel, context),
  };
}

/** The formula that a row must equal. */
function gelijkAan(regel: RegelInvoer, { diagnostics }: RijContext): { readonly gelijkAan?: Expr } {
  const parsed = regel.gelijk_aan && parseFormule(regel.gelijk_aan);
  diagnostics.push(...(parsed?.diagnostics ?? []));
  return parsed?.value ? { gelijkAan: parsed.value } : {};
}

/** A running balance may have its first year typed: where it begins. */
function eersteKolommen(stand: boolean, kolommen: readonly KolomSpec[]): ReadonlySet<string> {
  if (!stand) return new Set();
  return new Set(
    kolommen.filter((kolom) => kolom.jaar && kolom.vorige === undefined && kolom.telt).map(({ id }) => id),
  );
}

/** Words for what is left, also with another behind them; not words that only begin alike ("verschillende"). */
const SALDO = /^(?:saldo|restant|resultaat(?!gericht)|verschil(?!lend)|tekort(?!kom)|overschot)/;

/** The kind of a computed row, from its name. */
function geraden(label: string, id: string): RijSpec['soort'] {
  const named = `${label} ${id}`.toLowerCase();
  if (/^subtota/.test(named)) return 'subtotaal';
  if (/^tota(?:al|le)/.test(named) || / tota(?:al|le)\w*$/.test(named)) return 'totaal';
  return SALDO.test(named) ? 'saldo' : 'post';
}

/** The group in which a row stands. */
function binnen(ouders: readonly Naam[]): { groep?: string } {
  const groep = ouders.at(-1);
  return groep ? { groep: groep.id } : {};
}

function groepRij(
  regel: RegelInvoer,
  naam: Naam,
  ouders: readonly Naam[],
  leden: readonly string[],
  context: RijContext,
): RijSpec {
  return {
    id: naam.id,
    namen: naam.namen,
    label: regel.groep?.value ?? '',
    soort: 'groep',
    diepte: ouders.length,
    richting: context.richting,
    cellen: new Map(),
    leden,
    teltMee: false,
    stand: false,
    span: regel.groep?.span ?? regel.span,
    ...binnen(ouders),
  };
}

function leesVerwacht(regel: RegelInvoer, rij: RijSpec, context: RijContext): readonly Verwachting[] {
  return verwachtingen(regel.verwacht, rij.id, rij.toon ? { ...context, toon: rij.toon } : context);
}

/** Stated values by column; "totaal" is the sum over the years, whether or not there is a column for it. */
export function verwachtingen(
  invoer: RegelInvoer['verwacht'],
  rij: string,
  context: Omit<CelContext, 'sluitpost' | 'alleen'>,
): readonly Verwachting[] {
  const totaal = { id: 'totaal', kop: 'Totaal', soort: 'bedrag', telt: false } as const;
  const heeft = context.kolommen.some((kolom) => kolom.id === 'totaal');
  const kolommen = heeft ? context.kolommen : [...context.kolommen, totaal];
  return perKolom(invoer, { ...context, kolommen }).map(({ kolom, cel }) => ({
    rij,
    kolom: kolom.id,
    tekst: cel,
  }));
}

interface Naam {
  readonly id: string;
  readonly namen: readonly string[];
}

/** "a.b.c" may also be called "b.c" or "c". */
function staarten(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, from) => steps.filter((_, at) => at >= from).join('.'));
}

/** A unique id for each row: what the author gave, else the slug of its label, with its group where that repeats. */
function kiesIds(
  invoer: readonly RegelInvoer[],
  bezet: readonly string[],
  diagnostics: Diagnostic[],
): Map<RegelInvoer, Naam> {
  const paths = new Map<RegelInvoer, { own: string; path: string }>();
  const count = new Map<string, 'eens' | 'vaker'>(bezet.map((id) => [id, 'eens']));
  const collect = (regels: readonly RegelInvoer[], prefix: string) => {
    for (const regel of regels) {
      const label = regel.id?.value ?? slug(regel.groep?.value ?? regel.post?.value ?? '');
      const path = prefix === '' ? label : `${prefix}.${label}`;
      paths.set(regel, { own: label, path });
      count.set(label, count.has(label) ? 'vaker' : 'eens');
      collect(regel.posten ?? regel.rijen ?? [], path);
    }
  };
  collect(invoer, '');
  const taken = new Map<string, Span | undefined>(bezet.map((id) => [id, undefined]));
  const result = new Map<RegelInvoer, Naam>();
  for (const [regel, { own, path }] of paths) {
    const id = regel.id ? own : count.get(own) === 'eens' ? own : path;
    const first = taken.get(id);
    if (taken.has(id)) {
      const where = (regel.id ?? regel.groep ?? regel.post)?.span ?? regel.span;
      const verwant = first ? [{ melding: `Hier staat '${id}' ook.`, span: first }] : [];
      const hint = bezet.includes(id)
        ? `'${id}' wordt al berekend: haal de regel weg (een verwacht bedrag hoort onder \`verwacht\`) of noem hem anders.`
        : 'Geef de regel een eigen `id`, of een andere omschrijving.';
      const melding = regel.id
        ? `Het id '${id}' is al in gebruik.`
        : `Er zijn twee regels met de naam '${id}' in deze tabel.`;
      diagnostics.push(fout('dubbel-id', melding, where, { hint, verwant }));
      continue;
    }
    taken.set(id, (regel.id ?? regel.groep ?? regel.post)?.span ?? regel.span);
    result.set(regel, { id, namen: [...new Set([id, own, ...staarten(path)])] });
  }
  return result;
}
