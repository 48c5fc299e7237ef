import { type Paint, painter } from '../../show/paint.ts';
import type { Deel } from '../deel.ts';
import type { Wijziging } from '../verschil.ts';
import { shorten } from './shorten.ts';
import type { Bedragrij, Verslag, Verslagdeel } from './verslag.ts';

/** Columns for the names before amounts; a longer name stands on its own line. */
const NAME_WIDTH = 36;

/** Columns of a page of text. */
const WIDTH = 100;

const TEKENS: Readonly<Record<Wijziging, string>> = {
  nieuw: '+',
  vervallen: '-',
  gewijzigd: '~',
  verplaatst: '>',
};

const KLEUREN = { ingevoegd: '32', vervallen: '31', naam: '1', kop: '1;36' } as const;

/**
 * A report as plain text. What was put in stands in {+ +}, what was taken out in [- -]; with `color` in green and red
 * as well.
 */
export function showTekst(
  { onderwerp, samenvatting, delen }: Verslag,
  { color }: { readonly color: boolean },
): string {
  const paint = painter(color);
  const lines = [
    paint(KLEUREN.naam, onderwerp),
    ...fill([{ text: `Kort: ${samenvatting}.` }], 0, '      '),
    ...delen.flatMap((deel) => showDeel(deel, paint)),
  ];
  return `${lines.join('\n')}\n`;
}

function showDeel(deel: Verslagdeel, paint: Paint): readonly string[] {
  switch (deel.soort) {
    case 'kop':
      return ['', paint(KLEUREN.kop, deel.tekst.toUpperCase())];
    case 'onderkop':
      return ['', ...fill([{ text: deel.tekst, code: KLEUREN.naam }], 2, '  ', paint)];
    case 'tekst':
      return fill([{ text: deel.tekst }], 2, '  ');
    case 'bedragen':
      return showBedragen(deel.rijen, paint);
    case 'punt': {
      const indent = 2 + deel.diepte * 2;
      const sign = `${TEKENS[deel.wijziging]} `;
      const delen = deel.letterlijk ? deel.delen : shorten(deel.delen);
      const body = fill(piecesOf(delen, deel.wijziging), indent + 4, ' '.repeat(indent + 4), paint);
      if (deel.naam === '') return body;
      const head = fill([{ text: `${sign}${deel.naam}` }], indent, ' '.repeat(indent + 2));
      return [...head, ...body];
    }
  }
}

interface Piece {
  readonly text: string;
  readonly code?: string;
}

/** Compared text with its marks; what is new or gone as a whole needs none. */
function piecesOf(delen: readonly Deel[], wijziging: Wijziging): readonly Piece[] {
  const whole = delen.every(({ soort }) => soort === delen[0]?.soort);
  return delen.flatMap(({ soort, tekst, verplaatst }): Piece[] => {
    const note = verplaatst === undefined ? [] : [{ text: ` (${verplaatst}) ` }];
    if (soort === 'gelijk') return [{ text: tekst }];
    const code = KLEUREN[soort];
    if (whole && wijziging !== 'gewijzigd') return [{ text: tekst, code }, ...note];
    const bare = tekst.trim();
    const marked = soort === 'ingevoegd' ? `{+${bare}+}` : `[-${bare}-]`;
    const [before, after] = [/^\s/.test(tekst) ? ' ' : '', /\s$/.test(tekst) ? ' ' : ''];
    return [{ text: before }, { text: marked, code }, ...note, { text: after }];
  });
}

/** Breaks text into lines of at most WIDTH columns; a colour never runs over a line end. */
function fill(
  pieces: readonly Piece[],
  first: number,
  indent: string,
  paint: Paint = (_, text) => text,
): string[] {
  const lines: string[] = [];
  let line = '';
  let length = first;
  let open = false;
  const end = () => {
    if (open) lines.push(`${lines.length === 0 ? ' '.repeat(first) : indent}${line.trimEnd()}`);
    [line, length, open] = ['', indent.length, false];
  };
  for (const group of words(pieces)) {
    const size = group.reduce((sum, { text }) => sum + text.length, 0);
    if (open && length + size + 1 > WIDTH) end();
    const space = open ? ' ' : '';
    line += space + group.map(({ text, code }) => (code ? paint(code, text) : text)).join('');
    length += size + space.length;
    open = true;
  }
  end();
  return lines;
}

/** Words, each of one or more pieces that stand together without a space; an amount stays with its sign. */
function words(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  let glued = false;
  for (const piece of pieces) {
    for (const [part] of piece.text.matchAll(/\s+|(?:€ (?=[−\d])|\S)+/g)) {
      if (/^\s/.test(part)) glued = false;
      else {
        const one = { ...piece, text: part };
        if (glued) found.at(-1)?.push(one);
        else found.push([one]);
        glued = true;
      }
    }
  }
  return found;
}

/** Amounts under each other. */
function showBedragen(rijen: readonly Bedragrij[], paint: Paint): readonly string[] {
  const indent = 4;
  const width = (pick: (rij: Bedragrij) => string) => Math.max(0, ...rijen.map((rij) => pick(rij).length));
  const naam = width((rij) => rij.naam);
  const kop = width((rij) => rij.kop);
  const oud = width((rij) => rij.oud ?? '');
  const nieuw = width((rij) => rij.nieuw ?? '');
  const verschil = width((rij) => rij.verschil ?? '');
  const name = Math.min(naam, NAME_WIDTH);
  return rijen.flatMap((rij) => {
    const cells = [
      rij.kop.padEnd(kop),
      ...(oud > 0 ? [paint(KLEUREN.vervallen, (rij.oud ?? '').padStart(oud))] : []),
      ...(oud > 0 && nieuw > 0 ? [rij.oud !== undefined && rij.nieuw !== undefined ? '→' : ' '] : []),
      ...(nieuw > 0 ? [paint(KLEUREN.ingevoegd, (rij.nieuw ?? '').padStart(nieuw))] : []),
      ...(rij.verschil === undefined ? [] : [` ${signed(rij.verschil, verschil)}`]),
    ];
    const amounts = cells.join('  ').trimEnd();
    const sign = ' '.repeat(indent - 2) + (rij.wijziging ? `${TEKENS[rij.wijziging]} ` : '  ');
    const [label = '', ...more] = fill([{ text: rij.naam }], 0, '');
    const named = [sign + label, ...more.map((line) => ' '.repeat(indent) + line)];
    if (amounts.trim() === '') return named;
    if (rij.naam.length <= name) return [`${sign}${rij.naam.padEnd(name)}  ${amounts}`];
    return [...named, ' '.repeat(indent + name + 2) + amounts];
  });
}

/** Signs under each other, and amounts too. */
function signed(text: string, width: number): string {
  const [sign = '', ...rest] = text.split(' ');
  return `(${sign} ${rest.join(' ').padStart(width - sign.length - 1)})`;
}
