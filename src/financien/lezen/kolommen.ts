import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, gather, ok, type Result, type Valued } from '../../diagnostics/result.ts';
import type { Located } from '../../source/located.ts';
import { type Expr, parseFormule } from '../rekenblad/formule.ts';
import type { KolomSpec } from '../rekenblad/model.ts';
import type { KolomInvoer } from '../schema/tabel.ts';
import { slug } from './rijnamen.ts';

const JAAR = /^\d{4}$/;
/** Words beside a year that make it an end or a beginning of a run of years. */
const REEKS = /t\/m|\btot\b|\bvanaf\b|\bsinds\b|\bna\b|\bvoor\b|e\.v\.|\d\s*[-–/]\s*(?:19|20)?\d\d$/i;

/** The one year that a head stands for: that of "Rekening 2024", "1-1-2023" and "31 december 2027". */
function jaarIn(kop: string): string | undefined {
  const [only, second] = kop.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const datum = /^\d{1,2}-\d{1,2}-\d{4}$/.test(kop.trim().split(' ').at(-1) ?? '');
  return only === undefined || second !== undefined || (!datum && REEKS.test(kop)) ? undefined : only;
}

/** A column for each year. */
export function jaarkolommen(jaren: readonly string[]): readonly KolomSpec[] {
  return verbindJaren(jaren.map((jaar) => ({ id: jaar, kop: jaar, soort: 'jaar', jaar, telt: true })));
}

/** The column with the total of all years, behind the others. */
export function totaalkolom(kop: Located<string>): KolomSpec {
  const naam = kop.value === 'ja' ? 'Totaal' : kop.value;
  return {
    id: 'totaal',
    kop: naam,
    soort: 'bedrag',
    telt: false,
    formule: { soort: 'jaren' },
    span: kop.span,
  };
}

/** Columns as an author describes them, and perhaps a total; `perJaar` puts the same columns under each year. */
export function leesKolommen(
  invoer: readonly KolomInvoer[],
  perJaar: readonly KolomInvoer[] | undefined,
  totaal: KolomSpec | undefined,
): Valued<readonly KolomSpec[]> {
  const flat = gather(invoer.map((kolom) => leesBoven(kolom, perJaar)));
  const once = zonderDubbele([...flat.value.flat(), ...(totaal ? [totaal] : [])]);
  const [eerste] = perJaar ?? [];
  const genegeerd = eerste && !once.value.some(({ jaar, groep }) => jaar !== undefined && groep);
  const hint = 'Zet bij `kolommen` de jaren, of koppen met een jaar erin, zoals Rekening 2024.';
  const melding = 'Onder `per_jaar` staan kolommen, maar geen van de kolommen is een jaar.';
  const zonderJaar = genegeerd ? [fout('onbekende-kolom', melding, eerste.span, { hint })] : [];
  return ok(verbindJaren(once.value), [...flat.diagnostics, ...once.diagnostics, ...zonderJaar]);
}

/** A column, or those under a head. */
function leesBoven(
  invoer: KolomInvoer,
  perJaar: readonly KolomInvoer[] | undefined,
): Valued<readonly KolomSpec[]> {
  const own = leesKolom(invoer, undefined);
  const { id, kop, jaar, soort } = own.value;
  const heeftJaar = jaar !== undefined && (soort === 'jaar' || soort === 'bedrag');
  const onder = invoer.kolommen ?? (heeftJaar ? perJaar : undefined);
  if (!onder) return ok([own.value], own.diagnostics);
  const groep = { id, kop };
  const below = gather(onder.map((one) => leesKolom(one, groep)));
  return ok(
    below.value.map((kolom) => ({ ...kolom, ...(jaar !== undefined && { jaar }), groep })),
    [...own.diagnostics, ...below.diagnostics],
  );
}

/** Each column once: a second with the same id is an error, and is left out. */
function zonderDubbele(kolommen: readonly KolomSpec[]): Valued<readonly KolomSpec[]> {
  const first = new Map(kolommen.toReversed().map((kolom) => [kolom.id, kolom]));
  return gather(
    kolommen.map((kolom): Result<KolomSpec> => {
      if (first.get(kolom.id) === kolom) return ok(kolom);
      const hint =
        kolom.formule?.soort === 'jaren'
          ? 'Haal de kolom weg: `totaalkolom` maakt hem al.'
          : 'Geef een van beide een eigen `id`.';
      return failed(
        fout('dubbele-kolom', `De kolom '${kolom.id}' staat er twee keer.`, kolom.span, { hint }),
      );
    }),
  );
}

function leesKolom(invoer: KolomInvoer, groep: { id: string } | undefined): Valued<KolomSpec> {
  const kop = invoer.kop?.value ?? invoer.id?.value ?? '';
  const own = invoer.id?.value ?? (JAAR.test(kop) ? kop : slug(kop));
  const isJaar = JAAR.test(own) && !groep;
  const jaar = isJaar ? own : groep || invoer.formule ? undefined : jaarIn(kop);
  const parsed: Result<Expr> = invoer.formule ? parseFormule(invoer.formule) : { diagnostics: [] };
  const formule = parsed.value;
  const soort = invoer.soort?.value ?? (isJaar && !formule ? 'jaar' : 'bedrag');
  const zonderSom = invoer.optellen?.value === false;
  const kolom: KolomSpec = {
    id: groep ? `${groep.id}.${own}` : own,
    kop,
    soort,
    telt: formule === undefined && soort !== 'percentage' && soort !== 'tekst' && !zonderSom,
    span: invoer.span,
    ...(jaar !== undefined && { jaar }),
    ...(formule && { formule }),
    ...(invoer.formule && { getypteFormule: invoer.formule.value }),
    ...(zonderSom && { zonderSom }),
  };
  return ok(kolom, parsed.diagnostics);
}

/** Tells each column which one holds the year before, under the same head; where a year has two there is no such one. */
function verbindJaren(kolommen: readonly KolomSpec[]): readonly KolomSpec[] {
  const last = new Map<string, string>();
  const plaats = ({ id, groep, jaar }: KolomSpec) => `${groep ? id.replace(`${groep.id}.`, '') : ''} ${jaar}`;
  const plaatsen = kolommen.filter(({ jaar }) => jaar).map(plaats);
  const dubbel = plaatsen.some((one, at) => plaatsen.indexOf(one) !== at);
  return kolommen.map((kolom) => {
    if (!kolom.jaar || dubbel) return kolom;
    const onder = kolom.groep ? kolom.id.replace(`${kolom.groep.id}.`, '') : '';
    const vorige = last.get(onder);
    last.set(onder, kolom.id);
    return vorige === undefined ? kolom : { ...kolom, vorige };
  });
}
