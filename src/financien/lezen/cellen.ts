import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { type Bedrag, bedrag, Getal, readBedrag } from '../../domain/bedrag.ts';
import type { BedragenInvoer, CelInvoer, Eenheid, WaardeSoort } from '../../domain/financien/cel.ts';
import { zonderEerste } from '../../domain/financien-plaats.ts';
import type { Richting } from '../../domain/financien-tabel.ts';
import type { Located } from '../../source/located.ts';
import { parseFormule } from '../rekenblad/formule.ts';
import type { CelSpec, KolomSpec } from '../rekenblad/model.ts';
import { tegengesteld } from '../rekenblad/reken.ts';
import { eurosPer } from './invoer-eenheid.ts';
import { isSluitpost, perKolom } from './per-kolom.ts';

/** What is needed to read the cells of a row. */
export interface CelContext {
  readonly kolommen: readonly KolomSpec[];
  readonly invoer: Eenheid;
  readonly richting: Richting;
  /** Kind of the row, when that overrules its columns. */
  readonly toon?: WaardeSoort | undefined;
  readonly diagnostics: Diagnostic[];
  /** What the word `sluitpost` means here; without it the word is refused. */
  readonly sluitpost?: (cel: Located<string>, kolom: string) => CelSpec | undefined;
  /** Given cells may stand for this row only in these columns (others are computed); all when absent. */
  readonly alleen?: ReadonlySet<string>;
}

/** Cells by column id: one value for the single amount column, or a map with a value for each column. */
export function leesCellen(
  invoer: BedragenInvoer | undefined,
  context: CelContext,
): ReadonlyMap<string, CelSpec> {
  const cellen = new Map<string, CelSpec>();
  for (const { kolom, cel } of perKolom(invoer, context)) {
    const spec = leesCel(cel, kolom, context);
    if (spec) cellen.set(kolom.id, spec);
  }
  return cellen;
}

function leesCel(cel: CelInvoer, kolom: KolomSpec, context: CelContext): CelSpec | undefined {
  const toon = context.toon ?? (kolom.soort === 'jaar' ? 'bedrag' : kolom.soort);
  if (toon === 'tekst' || kolom.soort === 'tekst') {
    return cel.value.trim() === '' ? undefined : { soort: 'tekst', tekst: cel.value.trim(), span: cel.span };
  }
  const berekend =
    kolom.formule !== undefined || (context.alleen !== undefined && !context.alleen.has(kolom.id));
  if (berekend) {
    const hint = 'Haal het weg, of zet het onder `verwacht`; dan wordt het gecontroleerd.';
    const melding = `Deze cel wordt berekend; er kan geen '${cel.value}' staan.`;
    context.diagnostics.push(fout('berekende-cel', melding, cel.span, { hint }));
    return undefined;
  }
  if (isSluitpost(cel) && context.sluitpost) return context.sluitpost(cel, kolom.id);
  if (isSluitpost(cel)) {
    const hint = 'Alleen bij `dekking` kan een post de sluitpost zijn; hier hoort een bedrag.';
    context.diagnostics.push(fout('sluitpost', "Er kan hier geen 'sluitpost' staan.", cel.span, { hint }));
    return { soort: 'onleesbaar', span: cel.span };
  }
  if (cel.value.startsWith('=')) {
    const parsed = parseFormule(zonderEerste(cel));
    context.diagnostics.push(...parsed.diagnostics);
    return parsed.value
      ? { soort: 'formule', expr: parsed.value, span: cel.span }
      : { soort: 'onleesbaar', span: cel.span };
  }
  const waarde = leesWaarde(cel, toon, context);
  return waarde ? { soort: 'gegeven', waarde, span: cel.span } : { soort: 'onleesbaar', span: cel.span };
}

/** Reads one typed number of the given kind; what cannot be read is reported at its place. */
export function leesWaarde(
  cel: Located<string>,
  toon: 'bedrag' | 'percentage' | 'getal',
  context: Pick<CelContext, 'invoer' | 'richting' | 'diagnostics'>,
): Bedrag | undefined {
  if (toon !== 'bedrag') return leesGetal(cel, toon, context.diagnostics);
  const lezing = readBedrag(cel.value, eurosPer(context.invoer));
  if (!lezing.ok) {
    context.diagnostics.push(fout('bedrag', lezing.melding, cel.span, { hint: lezing.hint }));
    return undefined;
  }
  const { waarde } = lezing;
  return lezing.vn && lezing.vn === TEGEN[context.richting] ? tegengesteld(waarde) : waarde;
}

/** The mark that makes an amount negative: a nadeel lowers a baat, a voordeel lowers a last. */
const TEGEN: Readonly<Record<Richting, 'V' | 'N'>> = { last: 'V', baat: 'N', saldo: 'N', neutraal: 'N' };

const GETAL = /^([-−–]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

function leesGetal(
  cel: Located<string>,
  toon: 'percentage' | 'getal',
  diagnostics: Diagnostic[],
): Bedrag | undefined {
  const tekst = cel.value.replace(/[\s\u00a0\u202f]+/g, '');
  if (/^[-–−]?$/.test(tekst)) return { soort: 'leeg' };
  if (/^p\.?m\.?$/i.test(tekst)) return { soort: 'pm', waarde: new Getal(0), teken: '+' };
  const found = GETAL.exec(tekst.replace(toon === 'percentage' ? /%$/ : /$^/, ''));
  if (!found) {
    const what = toon === 'percentage' ? 'percentage' : 'getal';
    const hint =
      toon === 'percentage' ? 'Schrijf bijvoorbeeld 1,5% of 12%.' : 'Schrijf bijvoorbeeld 12 of 5,5.';
    diagnostics.push(fout(what, `'${cel.value}' is geen ${what}.`, cel.span, { hint }));
    return undefined;
  }
  const [, sign = '', whole = '', decimals = '0'] = found;
  const value = new Getal(`${sign === '' ? '' : '-'}${whole.replaceAll('.', '')}.${decimals}`);
  return bedrag(toon === 'percentage' ? value.dividedBy(100) : value);
}

/** A percentage as a fraction: "1,5%" is 0.015. */
export function leesPercentage(cel: Located<string>, diagnostics: Diagnostic[]): Getal | undefined {
  const value = leesGetal(cel, 'percentage', diagnostics);
  return value?.soort === 'bedrag' ? value.waarde : undefined;
}
