import { leesCel, typCel } from '../importeer/tabellen/cel.ts';
import { leesTekstcellen } from '../importeer/tabellen/tabeltekst.ts';
import type { Formuliertabel } from './formulier.ts';
import type { Wens } from './wens.ts';

/** More than anyone copies out of a budget; more is not pasted at all. */
const MEEST = { rijen: 400, kolommen: 40 } as const;

/** What is done when cells are pasted, and what is said of it. */
export interface Plaksel {
  readonly wensen: readonly Wens[];
  /** The cells that were left as they were, each as a Dutch sentence. */
  readonly niet: readonly string[];
  /** How many cells stood there with something else. */
  readonly vervangen: number;
}

/** The cells of a range that was copied in a spreadsheet: lines, with tabs between their cells; a cell may stand in quotes. */
export function leesPlakbord(tekst: string): readonly (readonly string[])[] {
  const clean = tekst.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return leesTekstcellen(clean, 0, '\t').map((row) =>
    row.map((cel) => cel.tekst.replace(/\s+/g, ' ').trim()),
  );
}

/** What is typed for a cell of a column; undefined for what is no amount in a column of amounts. */
export function leesGeplakt(cel: string, vrij: boolean): string | undefined {
  if (vrij) return cel;
  const read = leesCel(cel, '1');
  if (read.tekst !== '' && read.waarde === undefined && !read.pm) return undefined;
  return typCel(read, false);
}

/**
 * What is done in a table when cells are pasted with their upper left one at a place (`kolom` -1 is that of the names). A line
 * of heads that was copied along says in which columns they go. What is pasted in a group stays in it. Rows that the program
 * works out are passed over; what does not fit becomes rows behind the last one. What cannot be read as an
 * amount, and what has no cell to stand in, is told and changes nothing.
 */
export function plak(
  { lijst: eigen, kolommen, rijen }: Formuliertabel,
  at: { readonly rij: number; readonly kolom: number },
  copied: readonly (readonly string[])[],
): Plaksel {
  const kop = leesPlakkop(kolommen, copied);
  const cells = kop ? copied.slice(1) : copied;
  const lijst = rijen[at.rij]?.lijst ?? eigen ?? [];
  const wide = Math.max(0, ...cells.map((row) => row.length));
  if (cells.length > MEEST.rijen || wide > MEEST.kolommen) {
    const melding = `Er is niets geplakt: dit zijn ${cells.length} rijen en ${wide} kolommen. Plak hoogstens ${MEEST.rijen} rijen en ${MEEST.kolommen} kolommen tegelijk.`;
    return { wensen: [], niet: [melding], vervangen: 0 };
  }
  const typed = rijen
    .map(({ index }, place) => ({ index, place }))
    .filter(
      ({ index, place }) =>
        index !== undefined && (rijen[place]?.lijst ?? eigen ?? []).join() === lijst.join(),
    );
  const targets = typed.filter(({ place }) => place >= at.rij && !rijen[place]?.groep);
  const next = Math.max(-1, ...typed.map(({ index }) => index ?? -1)) + 1;
  const kolomVan = (right: number) => (kop ? kop.kolommen[right] : at.kolom + right);
  const parts = cells.map((row, down): Plaksel => {
    const target = targets[down];
    const own = eigen ? target && rijen[target.place] : rijen[at.rij + down];
    if (!own && !eigen)
      return {
        ...NIETS,
        niet: row.some((cell) => cell !== '') ? [`'${row.join(' ')}': daar is geen rij.`] : [],
      };
    const index = target?.index ?? next + down - targets.length;
    const naam = (kolomVan(0) === -1 ? row[0] : undefined) || own?.label || 'Nieuwe post';
    const begin: readonly Wens[] = own
      ? []
      : [{ soort: 'item-nieuw', pad: lijst, index, waarde: { post: naam } }];
    const filled = row.map((cell, right) => {
      const kolom = kolomVan(right);
      return kolom === undefined ? NIETS : plakCel(cell, kolom);
    });
    return samen([{ wensen: begin, niet: [], vervangen: 0 }, ...filled]);

    function plakCel(cell: string, kolom: number): Plaksel {
      if (kolom === -1) {
        if (!own || !eigen || cell === '' || cell === own.label) return NIETS;
        return zet([...lijst, index, 'post'], cell, false, own.label);
      }
      const column = kolommen[kolom];
      if (!column) return cell === '' ? NIETS : niet(cell, naam, 'rechts van de tabel', 'daar is geen kolom');
      const old = own?.cellen[kolom];
      if (own && !old?.pad)
        return cell === '' ? NIETS : niet(cell, naam, column.kop, 'die cel is hier niet in te vullen');
      const waarde = leesGeplakt(cell, column.vrij === true);
      if (waarde === undefined) return niet(cell, naam, column.kop, 'dat is geen bedrag');
      if (!own && waarde === '') return NIETS;
      return zet(
        old?.pad ?? [...lijst, index, 'bedragen', ...column.id.split('.')],
        waarde,
        true,
        old?.getypt,
      );
    }
  });
  return samen([...parts, { ...NIETS, niet: kop?.onbekend ?? [] }]);
}

/** The head of a range that was copied along: by its place in the range the column of the table, -1 for that of the names. */
interface Plakkop {
  readonly kolommen: readonly (number | undefined)[];
  /** The columns that the table does not have, each as a Dutch sentence. */
  readonly onbekend: readonly string[];
}

/** The head of a range: its first line, where each cell is a head and at least one is a head of the table. */
function leesPlakkop(
  kolommen: Formuliertabel['kolommen'],
  [first = [], ...rest]: readonly (readonly string[])[],
): Plakkop | undefined {
  const found = first.map((cell) => kolommen.findIndex((kolom) => isKopVan(kolom, cell)));
  const known = found.filter((one) => one !== -1);
  if (rest.length === 0 || known.length === 0 || new Set(known).size < known.length) return undefined;
  if (first.some((cell, at) => found[at] === -1 && /\d/.test(cell) && !JAAR.test(cell))) return undefined;
  const namen = found[0] === -1 && !JAAR.test(first[0] ?? '');
  return {
    kolommen: found.map((one, at) => (one !== -1 ? one : at === 0 && namen ? -1 : undefined)),
    onbekend: first.flatMap((cell, at) => {
      if (found[at] !== -1 || (at === 0 && namen) || rest.every((row) => (row[at] ?? '') === '')) return [];
      return [`De kolom '${cell}' staat niet in de tabel.`];
    }),
  };
}

const JAAR = /^\D*\b(?:19|20)\d{2}\b\D*$/;

/** Whether a cell is the head of a column: the same words, or the one year in it. */
function isKopVan({ id, kop }: Formuliertabel['kolommen'][number], cell: string): boolean {
  const plain = cell.toLowerCase();
  if (plain !== '' && [kop.toLowerCase(), id.toLowerCase()].includes(plain)) return true;
  return JAAR.test(id) && JAAR.test(cell) && /\d{4}/.exec(cell)?.[0] === id;
}

const NIETS: Plaksel = { wensen: [], niet: [], vervangen: 0 };

function niet(cell: string, rij: string, kolom: string, waarom: string): Plaksel {
  return { ...NIETS, niet: [`'${cell}' bij ${rij}, ${kolom}: ${waarom}.`] };
}

function zet(pad: readonly (string | number)[], waarde: string, leegWeg: boolean, was = ''): Plaksel {
  if (was === waarde) return NIETS;
  return { wensen: [{ soort: 'waarde', pad, waarde, leegWeg }], niet: [], vervangen: was === '' ? 0 : 1 };
}

function samen(parts: readonly Plaksel[]): Plaksel {
  return {
    wensen: parts.flatMap(({ wensen }) => wensen),
    niet: parts.flatMap((one) => one.niet),
    vervangen: parts.reduce((sum, { vervangen }) => sum + vervangen, 0),
  };
}
