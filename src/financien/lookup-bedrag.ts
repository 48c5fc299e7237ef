import { isSchrijfwijze, nearest } from '../diagnostics/nearest.ts';
import type { Bedrag } from '../domain/bedrag.ts';
import { LEEG } from '../domain/bedrag.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { zonderSleutel } from './rekenblad/onbekende-naam.ts';

export type Opgezocht =
  | {
      readonly ok: true;
      /** A percentage as a fraction. */
      readonly waarde: Bedrag;
      /** What is printed instead, as in the table. */
      readonly getoond?: Bedrag;
      readonly toon: 'bedrag' | 'percentage' | 'getal';
      /** How many decimals were typed, in a percentage that was. */
      readonly decimalen?: number;
      /** A plain number was typed with its digits in threes. */
      readonly groepen?: true;
      readonly tabel: FinancieleTabel;
      readonly rij: FinancieleRij;
      /** Absent for the total over all years. */
      readonly kolom?: string;
    }
  | {
      readonly ok: false;
      readonly melding: string;
      readonly hint: string;
      /** Paths that are probably meant. */
      readonly bedoeld?: readonly string[];
      /** It can be no other than the first of these. */
      readonly zeker?: boolean;
    };

/**
 * The computed value at a path, as in `:bedrag[dekking.totaal]`.
 *
 *     path  = table [ "." row ] [ "." column ]
 *     table = "lasten" | "baten" | "dekking" | "reserves" | … | a name under `tabellen`
 *     row   = an id, or its group and its id ("wonen.onderzoek"); without one the row "totaal"
 *     column = a year, "totaal", or the id of a column ("2024.lasten" under a year)
 *
 * Without a column: the only column with amounts, else the sum of the row over its years. A hyphen in a path
 * counts as an underscore.
 */
export function lookupBedrag(financien: Financien, path: string): Opgezocht {
  const [naam = '', ...steps] = path.trim().replaceAll('-', '_').split('.');
  const tabel = financien.tabellen.get(naam);
  if (!tabel) return onbekend(path, financien, `Er is geen tabel '${naam}'`);
  const found = vindRij(tabel, steps);
  if (!found) return onbekend(path, financien, `De tabel '${naam}' heeft geen rij '${steps.join('.')}'`);
  if (found.rijen.length > 1) {
    const ids = found.rijen.map((rij) => `${naam}.${rij.id}`);
    const melding = `'${path}' kan meer rijen betekenen.`;
    return { ok: false, melding, hint: `Schrijf ${ids.join(' of ')}.`, bedoeld: ids };
  }
  const [rij] = found.rijen;
  if (!rij) return onbekend(path, financien, `De tabel '${naam}' heeft geen rij '${steps.join('.')}'`);
  return inKolom(path, tabel, rij, found.rest, financien);
}

interface Gevonden {
  readonly rijen: readonly FinancieleRij[];
  readonly rest: string;
}

/** The longest beginning of the steps that names a row; none names the total. */
function vindRij(tabel: FinancieleTabel, steps: readonly string[]): Gevonden | undefined {
  for (const [last] of [...steps.entries()].reverse()) {
    const naam = steps.filter((_, at) => at <= last).join('.');
    const rest = steps.filter((_, at) => at > last).join('.');
    const exact = tabel.rijen.filter((rij) => rij.id === naam);
    const rijen = exact.length > 0 ? exact : tabel.rijen.filter((rij) => rij.namen.includes(naam));
    if (rijen.length > 0) return { rijen, rest };
  }
  const total = tabel.rijen.filter((rij) => rij.id === 'totaal');
  const rest = steps.join('.');
  return total.length > 0 && (rest === '' || tabel.kolommen.some((kolom) => kolom.id === rest))
    ? { rijen: total, rest }
    : undefined;
}

function inKolom(
  path: string,
  tabel: FinancieleTabel,
  rij: FinancieleRij,
  kolom: string,
  financien: Financien,
): Opgezocht {
  const numbers = tabel.kolommen.filter((one) => one.soort !== 'tekst');
  const [only, second] = numbers;
  const chosen = kolom === '' ? (second ? undefined : only?.id) : kolom;
  if (chosen === undefined || (chosen === 'totaal' && !numbers.some((one) => one.id === 'totaal'))) {
    const getoond = rij.totaalGetoond && { getoond: rij.totaalGetoond };
    if (rij.totaal) return { ok: true, waarde: rij.totaal, ...getoond, toon: 'bedrag', tabel, rij };
    const example = numbers.map((one) => `${tabel.naam}.${rij.id}.${one.id}`).at(-1);
    const melding = `'${path}' noemt geen kolom, en deze rij heeft geen totaal over de jaren.`;
    const hint = example
      ? `Schrijf bijvoorbeeld ${example}.`
      : 'Deze tabel heeft nog geen kolommen: kijk eerst naar de andere meldingen.';
    return { ok: false, melding, hint };
  }
  if (!tabel.kolommen.some((one) => one.id === chosen)) {
    return onbekend(path, financien, `De tabel '${tabel.naam}' heeft geen kolom '${chosen}'`);
  }
  const cel = rij.cellen.get(chosen);
  if (!cel) return { ok: true, waarde: LEEG, toon: 'bedrag', tabel, rij, kolom: chosen };
  if (cel.toon !== 'tekst') {
    const { waarde, getoond, toon, decimalen, groepen } = cel;
    return {
      ok: true,
      waarde,
      ...(getoond && { getoond }),
      toon,
      ...(decimalen !== undefined && { decimalen }),
      ...(groepen && { groepen }),
      tabel,
      rij,
      kolom: chosen,
    };
  }
  return {
    ok: false,
    melding: `Op '${path}' staat tekst ('${cel.tekst}'), geen bedrag.`,
    hint: 'Kies een kolom met bedragen.',
  };
}

function onbekend(path: string, financien: Financien, melding: string): Opgezocht {
  const known = knownPaths(financien);
  const bare = zonderSleutel(path);
  if (bare !== undefined) {
    const found = lookupBedrag(financien, bare);
    const [meant] = found.ok ? [bare] : (found.bedoeld ?? []);
    if (meant !== undefined)
      return {
        ok: false,
        melding: `${melding}.`,
        hint: `Bedoelde u '${meant}'?`,
        bedoeld: [meant],
        zeker: found.ok,
      };
  }
  // The beginning of a name is nearer to it than a name of other letters.
  const longer = known.find((one) => one.startsWith(path) && /[a-z_]/.test(one[path.length] ?? ''));
  const near = longer ?? nearest(path, known);
  if (near !== undefined) {
    const zeker = isSchrijfwijze(path, near, known);
    return { ok: false, melding: `${melding}.`, hint: `Bedoelde u '${near}'?`, bedoeld: [near], zeker };
  }
  const tables = [...financien.tabellen.keys()];
  const hint =
    tables.length === 0
      ? 'Er staan geen tabellen onder `financien`.'
      : `De tabellen zijn: ${tables.join(', ')}.`;
  return { ok: false, melding: `${melding}.`, hint };
}

/** Every path that `lookupBedrag` finds, each row with and without its columns, in the order of the tables. */
export function knownPaths(financien: Financien): readonly string[] {
  return [...financien.tabellen.values()].flatMap((tabel) =>
    tabel.rijen.flatMap((rij) => {
      const path = `${tabel.naam}.${rij.id}`;
      const cells = tabel.kolommen.filter(
        (kolom) => rij.cellen.get(kolom.id)?.toon !== 'tekst' && kolom.soort !== 'tekst',
      );
      const filled = cells.filter((kolom) => rij.soort !== 'groep' || rij.cellen.has(kolom.id));
      return [...(rij.totaal ? [path] : []), ...filled.map((kolom) => `${path}.${kolom.id}`)];
    }),
  );
}
