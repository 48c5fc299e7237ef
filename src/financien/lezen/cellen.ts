import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { schrijfWaarde, schrijfWeigering } from '../../diagnostics/herstel-waarde.ts';
import { failed, ok, type Result, type Valued } from '../../diagnostics/result.ts';
import { type Bedrag, bedrag, Getal, readBedrag } from '../../domain/bedrag.ts';
import type { BedragenInvoer, CelInvoer, Eenheid, WaardeSoort } from '../../domain/financien/invoer.ts';
import { zonderEerste } from '../../domain/financien-plaats.ts';
import type { Richting } from '../../domain/financien-tabel.ts';
import type { Located } from '../../source/located.ts';
import { isStand, parseFormule } from '../rekenblad/formule.ts';
import type { CelSpec, KolomSpec } from '../rekenblad/model.ts';
import { tegengesteld } from '../rekenblad/reken.ts';
import { isSluitpost, perKolom } from './per-kolom.ts';

/** What is needed to read a typed amount. */
export interface BedragContext {
  readonly invoer: Eenheid;
  readonly richting: Richting;
}

/** What is needed to read the cells of a row. */
export interface CelContext extends BedragContext {
  readonly kolommen: readonly KolomSpec[];
  /** Kind of the row, when that overrules its columns. */
  readonly toon?: WaardeSoort | undefined;
  /** Whether the word `sluitpost` may stand here. */
  readonly sluitpost?: boolean;
  /** Given cells may stand for this row only in these columns (others are computed); all when absent. */
  readonly alleen?: ReadonlySet<string>;
}

/** Cells by column id: one value for the single amount column, or a map with a value for each column. */
export function leesCellen(
  invoer: BedragenInvoer | undefined,
  context: CelContext,
): Valued<ReadonlyMap<string, CelSpec>> {
  const placed = perKolom(invoer, context.kolommen);
  const cellen = new Map<string, CelSpec>();
  const found: Diagnostic[] = [...placed.diagnostics];
  for (const { kolom, cel } of placed.value) {
    const { value, diagnostics } = leesCel(cel, kolom, context);
    if (value) cellen.set(kolom.id, value);
    found.push(...diagnostics);
  }
  return ok(cellen, found);
}

/** A cell that was typed where an amount belongs; one that cannot be read holds its place. */
export function bedragCel(tekst: Located<string>, context: BedragContext): Valued<CelSpec> {
  const { value, diagnostics } = leesWaarde(tekst, 'bedrag', context);
  const { span } = tekst;
  return ok(value ? { soort: 'gegeven', waarde: value, span } : { soort: 'onleesbaar', span }, diagnostics);
}

/** A running balance in a column may have its first year typed: where it begins. */
function begint({ formule, jaar, vorige }: KolomSpec): boolean {
  return formule !== undefined && isStand(formule) && jaar !== undefined && vorige === undefined;
}

function leesCel(cel: CelInvoer, kolom: KolomSpec, context: CelContext): Result<CelSpec> {
  const { span } = cel;
  const toon = context.toon ?? (kolom.soort === 'jaar' ? 'bedrag' : kolom.soort);
  if (toon === 'tekst' || kolom.soort === 'tekst') {
    const tekst = cel.value.trim();
    return tekst === '' ? failed() : ok({ soort: 'tekst', tekst, span });
  }
  const berekend =
    (kolom.formule !== undefined && !begint(kolom)) ||
    (context.alleen !== undefined && !context.alleen.has(kolom.id));
  if (berekend) {
    const hint = 'Haal het weg, of zet het onder `verwacht`; dan wordt het gecontroleerd.';
    const melding = `Deze cel wordt berekend; er kan geen '${cel.value}' staan.`;
    return failed(fout('berekende-cel', melding, span, { hint }));
  }
  if (isSluitpost(cel)) {
    if (context.sluitpost) return ok({ soort: 'sluitpost', span });
    const hint = 'Alleen bij `dekking` kan een post de sluitpost zijn; hier hoort een bedrag.';
    return onleesbaar(cel, fout('sluitpost', "Er kan hier geen 'sluitpost' staan.", span, { hint }));
  }
  if (cel.value.startsWith('=')) {
    const { value: expr, diagnostics } = parseFormule(zonderEerste(cel));
    return expr ? ok({ soort: 'formule', expr, span }, diagnostics) : onleesbaar(cel, ...diagnostics);
  }
  const { value: waarde, diagnostics } = leesWaarde(cel, toon, context);
  if (!waarde) return onleesbaar(cel, ...diagnostics);
  const groepen = toon === 'getal' && cel.value.includes('.') ? { groepen: true as const } : {};
  return ok({ soort: 'gegeven', waarde, ...groepen, span }, diagnostics);
}

function onleesbaar({ span }: CelInvoer, ...diagnostics: readonly Diagnostic[]): Valued<CelSpec> {
  return ok({ soort: 'onleesbaar', span }, diagnostics);
}

/** Reads one typed number of the given kind; what cannot be read is reported at its place. */
export function leesWaarde(
  cel: Located<string>,
  toon: 'bedrag' | 'percentage' | 'getal',
  context: BedragContext,
): Result<Bedrag> {
  if (toon !== 'bedrag') return leesGetal(cel, toon);
  const lezing = readBedrag(cel.value, eurosPer(context.invoer));
  if (!lezing.ok)
    return failed(
      fout('bedrag', lezing.melding, cel.span, { hint: lezing.hint, ...schrijfWeigering(cel.span, lezing) }),
    );
  const { waarde } = lezing;
  return ok(lezing.vn && lezing.vn === TEGEN[context.richting] ? tegengesteld(waarde) : waarde);
}

/** The mark that makes an amount negative: a nadeel lowers a baat, a voordeel lowers a last. */
const TEGEN: Readonly<Record<Richting, 'V' | 'N'>> = {
  last: 'V',
  baat: 'N',
  saldo: 'N',
  tekort: 'V',
  neutraal: 'N',
};

/** "1.5%" and "1.5" as Dutch writes them; undefined for what is no number at all. */
function bedoeldGetal(tekst: string, toon: 'percentage' | 'getal'): string | undefined {
  const [, number] = /^([-−–]?\d+\.\d{1,2})(?:%|procent)?$/.exec(tekst) ?? [];
  const [, whole] = /^([-−–]?\d+(?:,\d+)?)procent$/.exec(tekst) ?? [];
  const found = number?.replace('.', ',') ?? whole;
  return found === undefined ? undefined : `${found}${toon === 'percentage' ? '%' : ''}`;
}

const GETAL = /^([-−–]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

function leesGetal(cel: Located<string>, toon: 'percentage' | 'getal'): Result<Bedrag> {
  const tekst = cel.value.replace(/[\s\u00a0\u202f]+/g, '');
  if (/^[-–−]?$/.test(tekst)) return ok({ soort: 'leeg' });
  if (/^p\.?m\.?$/i.test(tekst)) return ok({ soort: 'pm', waarde: new Getal(0), teken: '+' });
  const found = GETAL.exec(tekst.replace(toon === 'percentage' ? /%$/ : /$^/, ''));
  if (!found) {
    const hint =
      toon === 'percentage' ? 'Schrijf bijvoorbeeld 1,5% of 12%.' : 'Schrijf bijvoorbeeld 12 of 5,5.';
    const bedoeld = bedoeldGetal(tekst, toon);
    const aanbod = bedoeld === undefined ? {} : schrijfWaarde(cel.span, [bedoeld], false);
    return failed(fout(toon, `'${cel.value}' is geen ${toon}.`, cel.span, { hint, ...aanbod }));
  }
  const [, sign = '', whole = '', decimals = '0'] = found;
  const value = new Getal(`${sign === '' ? '' : '-'}${whole.replaceAll('.', '')}.${decimals}`);
  return ok(bedrag(toon === 'percentage' ? value.dividedBy(100) : value));
}

/** A percentage as a fraction: "1,5%" is 0.015. */
export function leesPercentage(cel: Located<string>): Result<Getal> {
  const { value, diagnostics } = leesGetal(cel, 'percentage');
  return value?.soort === 'bedrag' ? ok(value.waarde, diagnostics) : failed(...diagnostics);
}

/** What says in which unit amounts are typed: `financien:` itself, or one of its tables. */
interface MetInvoer {
  readonly invoer?: Located<Eenheid> | undefined;
}

/** In which unit amounts are typed: that of their own table, else that of all tables, else euros. */
export function invoerEenheid(financien: MetInvoer | undefined, tabel: MetInvoer = {}): Eenheid {
  return tabel.invoer?.value ?? financien?.invoer?.value ?? 'euro';
}

/** How many euros one typed unit is. */
export function eurosPer(eenheid: Eenheid): '1' | '1000' {
  return eenheid === 'duizend' ? '1000' : '1';
}

/**
 * An amount in euros as an author types it in a unit: "-1.250,50". Where thousands would have more than two decimals,
 * which is not read, the unit stands behind it: "50,12345 duizend".
 */
export function alsInvoer(waarde: Getal, eenheid: Eenheid): string {
  const digits = waarde.dividedBy(eurosPer(eenheid));
  const places = digits.decimalPlaces();
  const [whole = '', decimals] = (places === 1 ? digits.toFixed(2) : digits.toFixed()).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
  const typed = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return places > 2 && eenheid === 'duizend' ? `${typed} duizend` : typed;
}
