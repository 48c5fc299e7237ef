import { Getal, bedrag as maakBedrag, readBedrag } from '../../domain/bedrag.ts';

/** What a cell says, and what amount that is. */
export interface Cel {
  readonly tekst: string;
  /** In euros. Absent for an empty cell, for text and for pm alone; of "163.000 + pm" what is known. */
  readonly waarde?: Getal;
  readonly pm: boolean;
  /** Number of its paragraph in the paper. */
  readonly alinea?: number;
  /** Looks like an amount and cannot be read as one: what is wrong with it, in Dutch. */
  readonly onleesbaar?: string;
}

export const LEEG: Cel = { tekst: '', pm: false };

const NIETS = /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing|[-–—−]+|\/|x)$/i;
const NUL = /^(?:nihil|geen)$/i;
const ONBEKEND = /^(?:n\.?t\.?b\.?|n\.?n\.?b\.?|nog te bepalen|nog niet bekend|onbekend|\?+)$/i;
const PERCENTAGE = /^[-−–]?\s*\d+(?:[.,]\d+)?\s*%$/u;

/** Reads a cell as an amount in euros; what was typed in thousands counts a thousand times (`eenheid`). */
export function leesCel(text: string, eenheid: '1' | '1000'): Cel {
  const bare = zonderTeken(text.trim());
  if (bare === '' || NIETS.test(bare)) return LEEG;
  if (ONBEKEND.test(bare)) return { tekst: text, pm: true };
  if (NUL.test(bare)) return { tekst: text, pm: false, waarde: new Getal(0) };
  const read = readBedrag(bare.replace(/±\s*(?=p\.?\s?m)/i, '+ ').replace(/^\+ /u, ''), eenheid);
  if (!read.ok) {
    const looks = /^[€£\s\d.,()+-]*\d[€£\s\d.,()+\-=]*$/u.test(bare) && !PERCENTAGE.test(bare);
    return { tekst: text, pm: false, ...(looks && { onleesbaar: read.melding }) };
  }
  if (read.waarde.soort === 'pm') {
    const { waarde } = read.waarde;
    return waarde.isZero() ? { tekst: text, pm: true } : { tekst: text, pm: true, waarde: new Getal(waarde) };
  }
  if (read.waarde.soort === 'leeg') return LEEG;
  const signed = read.vn === 'N' ? read.waarde.waarde.negated() : read.waarde.waarde;
  return { tekst: text, waarde: new Getal(signed), pm: false };
}

/** A note sign or an asterisk behind an amount is no part of it. */
function zonderTeken(text: string): string {
  return text.replace(/(?<=[\d-])\s*\*{1,3}\)?$/u, '');
}

export function isPercentage(text: string): boolean {
  return PERCENTAGE.test(text);
}

/** The sum of what is there; undefined when nothing is. */
export function somVan(waarden: readonly (Getal | undefined)[]): Getal | undefined {
  const there = waarden.filter((one) => one !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, one) => sum.plus(one), new Getal(0));
}

/** The amount of a cell as it is typed in a proposal, pm included; the words of a cell without an amount as they are. */
export function typCel({ tekst, waarde, pm }: Cel, duizend: boolean): string {
  if (waarde === undefined) return pm ? 'pm' : tekst;
  return `${typBedrag(waarde, duizend)}${pm ? ' + pm' : ''}`;
}

/** An amount as it is typed in a proposal: "62.000", "1234,5" with its points; in thousands when the table is. */
export function typBedrag(waarde: Getal, duizend: boolean): string {
  const shown = maakBedrag(duizend ? waarde.div(1000) : waarde);
  return shown.soort === 'bedrag' ? notatie(shown.waarde) : '';
}

function notatie(waarde: Getal): string {
  const [whole = '0', cents] = waarde
    .abs()
    .toFixed(waarde.isInteger() ? 0 : 2)
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${waarde.isNegative() && !waarde.isZero() ? '-' : ''}${grouped}${cents === undefined ? '' : `,${cents}`}`;
}
