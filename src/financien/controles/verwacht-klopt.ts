import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { aanbod, vervangWaarde } from '../../diagnostics/herstel-waarde.ts';
import { type Bedrag, formatBedrag, Getal } from '../../domain/bedrag.ts';
import { kolomnaam } from '../../domain/financien-tabel.ts';
import type { Controle } from '../blok.ts';
import { eurosPer } from '../lezen/cellen.ts';
import { leesOpgegeven, type Opgegeven } from '../opgegeven.ts';
import { beschrijf, rijnaam } from '../rekenblad/beschrijf.ts';
import { type Expr, isLineair } from '../rekenblad/formule.ts';
import { isAfgerond, type Plek, type TabelSpec } from '../rekenblad/model.ts';
import { bekend, gelijk, min } from '../rekenblad/reken.ts';
import type { As, Rekenblad } from '../rekenblad/rekenblad-type.ts';
import { benoemd, optelling, type Term, termen, termenVan } from '../rekenblad/termen.ts';
import { AFRONDEN, inWoorden, isDeelVanCent } from '../rekenblad/tonen.ts';
import { eenheidVan, type Marge, type Margerekening, margerekening, raken, rond } from './marge.ts';

/**
 * F01, F02, F10, F21, F25: what an author states must be what is computed. In a table of rounded figures a stated one
 * is held against the printed figures that it is made of (stated themselves, or typed), each rounded by itself; and
 * where it misses those against all that is typed below it. A figure that only misses a wrong neighbour is not told.
 */
export const verwachtKlopt: Controle = ({ tabellen, blad }) => {
  const gelezen = [...tabellen.values()].flatMap((spec) =>
    spec.verwachtingen.map((one) => leesOpgegeven(one, spec, blad)),
  );
  const vergeleken = gelezen.flatMap(({ value }) => (value ? [value] : []));
  const gedrukt = new Map(
    vergeleken.filter((one) => afgerond(one, blad)).map((one) => [sleutel(one.plek), one]),
  );
  const naast = margerekening(blad, (plek) => getalVan(gedrukt.get(sleutel(plek))));
  const onder = margerekening(blad);
  const oordelen = vergeleken.map((one) => ({ one, ...weeg(one, naast, onder, blad) }));
  const fouten = new Set(
    oordelen.filter(({ mistNaast, mistOnder }) => mistNaast && mistOnder).map(({ one }) => sleutel(one.plek)),
  );
  return [
    ...gelezen.flatMap(({ diagnostics }) => diagnostics),
    ...oordelen.flatMap(({ one, mistNaast, mistOnder, bron }) => {
      const doorAnder = !mistOnder && burenVan(one, blad).some((plek) => fouten.has(sleutel(plek)));
      return mistNaast && !doorAnder ? [melding(one, bron, blad)] : [];
    }),
  ];
};

function afgerond({ spec, plek }: Opgegeven, blad: Rekenblad): boolean {
  return isAfgerond(spec, blad.register.rij(plek.tabel, plek.rij));
}

function sleutel({ tabel, rij, kolom }: Plek): string {
  return `${tabel}/${rij}/${kolom}`;
}

function getalVan(one: Opgegeven | undefined): Getal | undefined {
  return one?.opgegeven.soort === 'bedrag' && one.toon === 'bedrag' ? one.opgegeven.waarde : undefined;
}

interface Oordeel {
  readonly mistNaast: boolean;
  readonly mistOnder: boolean;
  /** The printed figure that this one only repeats, when that is another. */
  readonly bron?: Getal | undefined;
}

function weeg(one: Opgegeven, naast: Margerekening, onder: Margerekening, blad: Rekenblad): Oordeel {
  const { spec, plek, toon, opgegeven, berekend, stated } = one;
  // Of an unknown percentage or number nothing is shown but that it is unknown.
  const beidePm = opgegeven.soort === 'pm' && berekend.soort === 'pm';
  const los = gelijk(opgegeven, berekend) || (toon !== 'bedrag' && beidePm);
  const waarde = bekend(opgegeven);
  const soort = opgegeven.soort === berekend.soort || (opgegeven.soort !== 'pm' && berekend.soort !== 'pm');
  if (!soort) return { mistNaast: true, mistOnder: true };
  const getypt = toon === 'bedrag' ? undefined : stap(stated.tekst.value, toon);
  if (!afgerond(one, blad)) {
    const klopt = los || (toon === 'percentage' && getypt && raken(rond(waarde, getypt), precies(berekend)));
    return { mistNaast: !klopt, mistOnder: !klopt };
  }
  const eigen = rond(waarde, getypt ?? eenheidVan(spec));
  const wegen = formulesVan(plek, blad);
  const past = (rekening: Margerekening, { expr, as }: Weg) => {
    const marge = rekening.expr(expr, plek, as);
    return marge === undefined ? los : raken(eigen, marge);
  };
  const kopieVan = ({ expr, as }: Weg) => {
    const kopie = naast.kopie(expr, plek, as);
    return kopie?.modulo(eenheidVan(spec)).isZero() ? kopie : undefined;
  };
  const bron = wegen.map(kopieVan).find((kopie) => kopie && !kopie.equals(waarde));
  const mistNaast = bron !== undefined || wegen.some((weg) => !kopieVan(weg) && !past(naast, weg));
  const mistOnder = wegen.some((weg) => !past(onder, weg));
  if (wegen.length === 0) return { mistNaast: !los, mistOnder: !los };
  return { mistNaast, mistOnder, bron };
}

interface Weg {
  readonly expr: Expr;
  readonly as: As;
}

/** How a cell is computed: down its column, along its row, or both where both give the same. */
function formulesVan(plek: Plek, blad: Rekenblad): readonly Weg[] {
  const rij = blad.register.rij(plek.tabel, plek.rij);
  const kolom = blad.register.kolom(plek.tabel, plek.kolom);
  if (!kolom) return [{ expr: { soort: 'jaren' }, as: 'rij' }];
  const gebruikt = blad.formule(plek);
  if (!gebruikt) return [];
  const ander: Weg | undefined =
    gebruikt.as === 'kolom'
      ? rij?.formule && { expr: rij.formule, as: 'rij' }
      : kolom.formule && { expr: kolom.formule, as: 'kolom' };
  const beide =
    ander && rij?.cellen.get(plek.kolom) === undefined && isLineair(ander.expr) && isLineair(gebruikt.expr);
  return beide && ander.expr.soort !== 'jaren' ? [gebruikt, ander] : [gebruikt];
}

/** The cells that a stated figure is directly made of. */
function burenVan({ plek }: Opgegeven, blad: Rekenblad): readonly Plek[] {
  return formulesVan(plek, blad).flatMap(({ expr, as }) =>
    termen(expr, plek, as, '+', blad).flatMap((term) => term.plek ?? []),
  );
}

/** One in the last digit of a percentage or number as typed. */
function stap(tekst: string, toon: 'percentage' | 'getal'): Getal {
  const decimalen = /,(\d+)/.exec(tekst)?.[1]?.length ?? 0;
  const een = new Getal(1).dividedBy(new Getal(10).pow(decimalen));
  return toon === 'percentage' ? een.dividedBy(100) : een;
}

function precies(waarde: Bedrag): Marge {
  return { laag: bekend(waarde), hoog: bekend(waarde) };
}

function melding(
  { stated, spec, plek, toon, opgegeven, berekend }: Opgegeven,
  bron: Getal | undefined,
  blad: Rekenblad,
): Diagnostic {
  const kolom = blad.register.kolom(spec.naam, stated.kolom);
  const terms = kolom ? termenVan(plek, blad) : jaarTermen(plek, spec, blad);
  const verschil = min(opgegeven, berekend);
  const naam = kolom
    ? beschrijf(plek, blad.register)
    : `${rijnaam(blad.register.rij(spec.naam, stated.rij), stated.rij)} over alle jaren`;
  const [tekst, uit, anders] = [opgegeven, berekend, verschil].map((value) => inWoorden(value, toon));
  const som = terms.length > 0 ? ` Berekend uit: ${optelling(terms, toon)}.` : '';
  const verwant = terms.flatMap((term) =>
    term.span ? [{ melding: benoemd(term, toon, ': '), span: term.span }] : [],
  );
  const { span } = stated.tekst;
  const schrijf = toon === 'bedrag' ? zoalsGetypt(berekend, spec) : undefined;
  const { keuzes } = aanbod(
    schrijf === undefined ? [] : [[`Schrijf het berekende bedrag ${uit}`, vervangWaarde(span, schrijf)]],
  );
  const zeg = (wat: string, hint: string, kan = keuzes) =>
    fout('verwacht', `Bij ${naam} is ${tekst} opgegeven, maar ${wat}.${som}`, span, {
      hint,
      verwant,
      keuzes: kan,
    });
  if (toon === 'bedrag' && opgegeven.soort !== 'pm' && berekend.soort === 'pm')
    return zeg(
      `een deel is nog onbekend: de berekening geeft ${uit}`,
      `Schrijf bij \`verwacht\`: ${schrijf}.`,
    );
  // Where the computed figure is the stated one, only the neighbour tells what is wrong.
  if (bron && gelijk(opgegeven, berekend))
    return zeg(
      `dat neemt een bedrag over dat als ${inWoorden({ soort: 'bedrag', waarde: bron }, toon)} is opgegeven`,
      'Verbeter een van beide: wat alleen wordt overgenomen, is hetzelfde bedrag.',
      [],
    );
  const waar = spec.tolerantieBij ?? 'bij de tabel';
  const hint =
    toon === 'bedrag' && isDeelVanCent(verschil)
      ? AFRONDEN
      : alleenAfronding(verschil, terms, spec)
        ? `Dit verschil kan alleen door afronding komen. Zet \`tolerantie: afronding\` ${waar} als de bedragen afgerond zijn getypt.`
        : 'Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.';
  return zeg(`de berekening geeft ${uit}; het verschil is ${anders}`, hint);
}

/** A computed amount as it is typed, in the unit of what was typed. */
function zoalsGetypt(waarde: Bedrag, { invoer }: TabelSpec): string {
  const inEenheid =
    waarde.soort === 'leeg' ? waarde : { ...waarde, waarde: waarde.waarde.dividedBy(eurosPer(invoer)) };
  return formatBedrag(inEenheid, { euroteken: false }).replaceAll('\u00a0', ' ');
}

function jaarTermen(plek: Plek, spec: TabelSpec, blad: Rekenblad): readonly Term[] {
  return spec.kolommen
    .filter((kolom) => kolom.telt)
    .flatMap((kolom) => {
      const waarde = blad.waarde({ ...plek, kolom: kolom.id });
      return waarde && waarde.soort !== 'leeg'
        ? [{ naam: kolomnaam(kolom), waarde, teken: '+' as const }]
        : [];
    });
}

/** True when a difference may be rounding, in a table that was typed in thousands. */
function alleenAfronding(verschil: Bedrag, terms: readonly Term[], spec: TabelSpec): boolean {
  if (verschil.soort === 'pm' || spec.invoer !== 'duizend') return false;
  const heel = terms.every((term) => bekend(term.waarde).modulo(1000).isZero());
  const half = new Getal(eurosPer(spec.invoer)).dividedBy(2);
  return heel && bekend(verschil).abs().lessThan(half.times(terms.length).plus(half));
}
