import { bedragToJson } from '../domain/bedrag.ts';
import type { Cel, FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { afgedrukt } from './rekenblad/tonen.ts';

export interface TabelJson {
  readonly titel: string;
  readonly eenheid: string;
  readonly kolommen: readonly {
    id: string;
    kop: string;
    soort: string;
    groep?: { id: string; kop: string };
  }[];
  readonly rijen: readonly {
    id: string;
    label: string;
    soort: string;
    diepte: number;
    cellen: Readonly<Record<string, string | null>>;
    /** What the table prints instead, in the columns where that is another figure. */
    getoond?: Readonly<Record<string, string | null>>;
  }[];
}

/**
 * All tables as voorstel.json holds them: amounts in euros as decimal text ("62000.00"), "pm",
 * "163000.00 + pm", null for an empty cell; a percentage as "12.5%". They are the computed ones; where an author
 * has the figures of an adopted document printed, those stand under `getoond`.
 */
export function financienToJson(financien: Financien): { tabellen: Readonly<Record<string, TabelJson>> } {
  const tabellen = [...financien.tabellen].map(([naam, tabel]): [string, TabelJson] => [
    naam,
    tabelToJson(tabel),
  ]);
  return { tabellen: Object.fromEntries(tabellen) };
}

/** A table as voorstel.json holds it, amounts as decimal text. */
export function tabelToJson(tabel: FinancieleTabel): TabelJson {
  return {
    titel: tabel.titel,
    eenheid: tabel.eenheid,
    kolommen: tabel.kolommen.map(({ id, kop, soort, groep }) => ({
      id,
      kop,
      soort,
      ...(groep && { groep }),
    })),
    rijen: tabel.rijen.map(({ id, label, soort, diepte, cellen }) => ({
      id,
      label,
      soort,
      diepte,
      cellen: Object.fromEntries(tabel.kolommen.map((kolom) => [kolom.id, celToJson(cellen.get(kolom.id))])),
      ...getoondeCellen(cellen),
    })),
  };
}

function getoondeCellen(cellen: FinancieleRij['cellen']): Pick<TabelJson['rijen'][number], 'getoond'> {
  const other = [...cellen].filter(([, cel]) => cel.toon !== 'tekst' && cel.getoond);
  if (other.length === 0) return {};
  return { getoond: Object.fromEntries(other.map(([kolom, cel]) => [kolom, celToJson(afgedrukt(cel))])) };
}

/** One cell as voorstel.json holds it. */
export function celToJson(cel: Cel | undefined): string | null {
  if (!cel) return null;
  if (cel.toon === 'tekst') return cel.tekst;
  if (cel.toon === 'bedrag' || cel.waarde.soort === 'leeg') return bedragToJson(cel.waarde);
  if (cel.waarde.soort === 'pm') return 'pm';
  if (cel.toon === 'getal') return cel.waarde.waarde.toDecimalPlaces(10).toFixed();
  return `${cel.waarde.waarde.times(100).toDecimalPlaces(4).toFixed()}%`;
}
