import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { KolomInvoer } from '../../domain/financien/tabel.ts';
import type { Located } from '../../source/located.ts';
import { parseFormule } from '../rekenblad/formule.ts';
import type { KolomSpec } from '../rekenblad/model.ts';
import { slug } from './namen.ts';

const JAAR = /^\d{4}$/;

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
  diagnostics: Diagnostic[],
): readonly KolomSpec[] {
  const flat = invoer.flatMap((kolom): KolomSpec[] => {
    const own = leesKolom(kolom, undefined, diagnostics);
    const onder = kolom.kolommen ?? (own.soort === 'jaar' ? perJaar : undefined);
    if (!onder) return [own];
    const groep = { id: own.id, kop: own.kop };
    const jaar = own.jaar === undefined ? {} : { jaar: own.jaar };
    return onder.map((one) => ({ ...leesKolom(one, groep, diagnostics), ...jaar, groep }));
  });
  return verbindJaren(zonderDubbele([...flat, ...(totaal ? [totaal] : [])], diagnostics));
}

/** Each column once: a second with the same id is an error, and is left out. */
function zonderDubbele(kolommen: readonly KolomSpec[], diagnostics: Diagnostic[]): readonly KolomSpec[] {
  const seen = new Set<string>();
  return kolommen.filter(({ id, span, formule }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return true;
    }
    const hint =
      formule?.soort === 'jaren'
        ? 'Haal de kolom weg: `totaalkolom` maakt hem al.'
        : 'Geef een van beide een eigen `id`.';
    diagnostics.push(fout('dubbele-kolom', `De kolom '${id}' staat er twee keer.`, span, { hint }));
    return false;
  });
}

function leesKolom(
  invoer: KolomInvoer,
  groep: { id: string } | undefined,
  diagnostics: Diagnostic[],
): KolomSpec {
  const kop = invoer.kop?.value ?? invoer.id?.value ?? '';
  const own = invoer.id?.value ?? (JAAR.test(kop) ? kop : slug(kop));
  const id = groep ? `${groep.id}.${own}` : own;
  const isJaar = JAAR.test(own) && !groep;
  const parsed = invoer.formule && parseFormule(invoer.formule);
  diagnostics.push(...(parsed?.diagnostics ?? []));
  const formule = parsed?.value;
  const soort = invoer.soort?.value ?? (isJaar && !formule ? 'jaar' : 'bedrag');
  const zonderSom = invoer.optellen?.value === false;
  const telt = formule === undefined && soort !== 'percentage' && soort !== 'tekst' && !zonderSom;
  const jaar = isJaar ? { jaar: own } : {};
  return {
    id,
    kop,
    soort,
    telt,
    span: invoer.span,
    ...jaar,
    ...(formule && { formule }),
    ...(zonderSom && { zonderSom }),
  };
}

/** Tells each column which one holds the year before, under the same head. */
function verbindJaren(kolommen: readonly KolomSpec[]): readonly KolomSpec[] {
  const last = new Map<string, string>();
  return kolommen.map((kolom) => {
    if (!kolom.jaar) return kolom;
    const onder = kolom.groep ? kolom.id.replace(`${kolom.groep.id}.`, '') : '';
    const vorige = last.get(onder);
    last.set(onder, kolom.id);
    return vorige === undefined ? kolom : { ...kolom, vorige };
  });
}
