import { groepeer } from '../domain/bedrag.ts';
import type { Formuliertabel } from './formulier.ts';
import type { Wens } from './wens.ts';

/** More than anyone copies out of a budget; the rest is left out. */
const MEEST = { rijen: 400, kolommen: 40 } as const;

/** The cells of a range that was copied in a spreadsheet: lines, with tabs between their cells; a cell may stand in quotes. */
export function leesPlakbord(tekst: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const all = tekst.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quoted, bare = '', end = ''] of all.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).replace(/\s*\n\s*/g, ' ').trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, MEEST.rijen).map((row) => row.slice(0, MEEST.kolommen));
}

/** An amount of a spreadsheet in the notation of a proposal: without euro sign, in threes, with a comma. */
export function leesGeplakt(cel: string): string {
  const bare = cel
    .replace(/[€\s\u00a0]/g, '')
    .replace(/,-$/, '')
    .replace(/^\u2212/, '-');
  const found = /^(-?)(\d+)(?:,(\d{1,2}))?$/.exec(bare);
  if (found) {
    const [, sign = '', whole = '', cents] = found;
    return `${sign}${groepeer(whole)}${cents === undefined || /^0+$/.test(cents) ? '' : `,${cents.padEnd(2, '0')}`}`;
  }
  return /^-?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(bare) ? bare.replace(/,0{1,2}$/, '') : cel.trim();
}

/**
 * What is done in a table when cells are pasted with their upper left one at a place (`kolom` -1 is that of the names). Rows
 * that the program works out are passed over; what does not fit becomes rows behind the last one.
 */
export function plak(
  { lijst, kolommen, rijen }: Formuliertabel,
  at: { readonly rij: number; readonly kolom: number },
  cells: readonly (readonly string[])[],
): readonly Wens[] {
  const typed = rijen
    .map(({ index }, place) => ({ index, place }))
    .filter(({ index }) => index !== undefined);
  const targets = typed.filter(({ place }) => place >= at.rij);
  const next = Math.max(-1, ...typed.map(({ index }) => index ?? -1)) + 1;
  return cells.flatMap((row, down): Wens[] => {
    const target = targets[down];
    const index = target?.index ?? next + down - targets.length;
    const begin: Wens[] =
      target === undefined
        ? [
            {
              soort: 'item-nieuw',
              pad: lijst,
              index,
              waarde: { post: at.kolom === -1 ? (row[0] ?? '') : 'Nieuwe post' },
            },
          ]
        : [];
    const filled = row.flatMap((cell, right): Wens[] => {
      const kolom = at.kolom + right;
      if (kolom === -1)
        return target === undefined
          ? []
          : [{ soort: 'waarde', pad: [...lijst, index, 'post'], waarde: cell, leegWeg: false }];
      const id = kolommen[kolom]?.id;
      const pad = id === undefined ? undefined : [...lijst, index, 'bedragen', id];
      const free = target === undefined || rijen[target.place]?.cellen[kolom]?.pad !== undefined;
      if (!pad || !free || (target === undefined && cell === '')) return [];
      return [{ soort: 'waarde', pad, waarde: leesGeplakt(cell), leegWeg: true }];
    });
    return [...begin, ...filled];
  });
}
