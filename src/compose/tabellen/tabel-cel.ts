import type { TableCell } from '../../document/nodes.ts';
import { asInlines } from '../../document/text.ts';
import { type Bedrag, bedrag, formatBedrag, VASTE_SPATIE } from '../../domain/bedrag.ts';
import type { Cel, FinancieleKolom, FinancieleRij, FinancieleTabel } from '../../domain/financien-tabel.ts';
import type { Weergave } from '../../domain/weergave.ts';
import { afgedrukt, getal, inEenheid, percentage, zonderTeken } from '../../financien/rekenblad/tonen.ts';
import type { Vak } from './effecten.ts';

/** What the text of a cell depends on, beside the cell itself. */
export interface CelOpmaak {
  readonly tabel: FinancieleTabel;
  readonly weergave: Weergave;
  /** The same as it is said, with signs that mean something to the ear. */
  readonly gezegd: Weergave;
  /** Show two decimals in every amount of the table. */
  readonly centen: boolean;
  /** The columns whose plain numbers have their digits in threes. */
  readonly groepen: ReadonlySet<string>;
  /** How many decimals the percentages of each column have. */
  readonly decimalen: ReadonlyMap<string, number>;
}

/** How the amounts of a table are said that are printed so; the same when they are said as they are printed. */
export function gezegd(weergave: Weergave): Weergave {
  const negatief = weergave.negatief === 'vn' ? 'vn' : 'min';
  const { kommastreep, duizendtallen, pm } = weergave;
  if (negatief === weergave.negatief && !kommastreep && duizendtallen === 'punt' && pm === 'pm')
    return weergave;
  return { ...weergave, negatief, kommastreep: false, duizendtallen: 'punt', pm: 'pm' };
}

/** The text of a cell, by the house rules; an empty text for an empty cell. */
function celTekst(rij: FinancieleRij, kolom: FinancieleKolom, opmaak: CelOpmaak): string {
  const cel = afgedrukt(rij.cellen.get(kolom.id));
  if (!cel) return leeg(rij, kolom, opmaak);
  if (cel.toon === 'tekst') return cel.tekst;
  if (cel.waarde.soort === 'leeg' || cel.somVanNiets) return leeg(rij, kolom, opmaak);
  if (cel.toon === 'bedrag') return bedragTekst(rij, cel, kolom.heel ? { ...opmaak, centen: false } : opmaak);
  if (cel.waarde.soort === 'pm') return opmaak.weergave.pm;
  return cel.toon === 'percentage'
    ? percentage(cel.waarde.waarde, opmaak.decimalen.get(kolom.id) ?? 0, true)
    : getal(cel.waarde.waarde, opmaak.groepen.has(kolom.id), opmaak.weergave.duizendtallen);
}

/** What is said in place of the text of a cell, where its signs would say less to the ear; undefined where they do not. */
function celSpraak(
  rij: FinancieleRij,
  kolom: FinancieleKolom,
  shown: string,
  opmaak: CelOpmaak,
): string | undefined {
  const cel = afgedrukt(rij.cellen.get(kolom.id));
  if (cel?.toon === 'tekst' || shown === '') return undefined;
  if (shown === '–') return cel && !cel.somVanNiets && cel.waarde.soort !== 'leeg' ? '0' : 'niets';
  const { gezegd } = opmaak;
  const said = gezegd === opmaak.weergave ? shown : celTekst(rij, kolom, { ...opmaak, weergave: gezegd });
  if (/^[€\d\s.,%]*$/.test(said)) return said === shown ? undefined : said;
  const words = said
    .replace(/\sN$/u, ' nadeel')
    .replace(/\sV$/u, ' voordeel')
    .replace(/\s\+\s(?=pm$)/u, ' plus ')
    .replace(/\bpm$/u, 'pro memorie');
  // A true minus is said as it is.
  return words === shown ? undefined : words.replace(/−\s?/u, 'min ');
}

/** The cell of one place in a row, with the word for an amount that stands over both sides. */
export function tabelCel(
  { rij, kolom, colspan, leeg: niets, kant, plaats }: Vak,
  opmaak: CelOpmaak,
): TableCell {
  const vorm = { colspan, rowspan: 1, ...(plaats && { place: plaats }) };
  const cel = rij.cellen.get(kolom.id);
  if (niets && !cel) return { ...vorm, children: [] };
  const bekende = kant === undefined ? rij : zonderPm(rij, kolom);
  const onbekend = bekende !== rij;
  const shown = celTekst(bekende, kolom, opmaak);
  const said = celSpraak(bekende, kolom, shown, opmaak);
  if (kant === undefined || shown === '')
    return { ...vorm, ...(said !== undefined && { spoken: said }), children: asInlines(shown) };
  // The word may go to the next line: a program that cannot span columns has half the room.
  const achter = (pm: string) => ` ${kant}${onbekend ? ` en${VASTE_SPATIE}${pm}` : ''}`;
  const spoken = onbekend || said !== undefined ? { spoken: `${said ?? shown}${achter('pro memorie')}` } : {};
  return { ...vorm, ...spoken, children: asInlines(`${shown}${achter(opmaak.weergave.pm)}`) };
}

/** A row with the known part of an amount. */
function zonderPm(rij: FinancieleRij, kolom: FinancieleKolom): FinancieleRij {
  const cel = rij.cellen.get(kolom.id);
  if (cel?.toon !== 'bedrag' || cel.waarde.soort !== 'pm') return rij;
  return { ...rij, cellen: new Map([[kolom.id, { ...cel, waarde: bedrag(cel.waarde.waarde) }]]) };
}

function leeg(rij: FinancieleRij, kolom: FinancieleKolom, { weergave }: CelOpmaak): string {
  if (kolom.soort === 'tekst' || rij.soort === 'groep' || weergave.niets === 'leeg') return '';
  return weergave.niets === '-' ? '–' : '0';
}

function bedragTekst(
  rij: FinancieleRij,
  cel: Cel & { waarde: Bedrag },
  { tabel, weergave, centen }: CelOpmaak,
): string {
  const shown = inEenheid(cel.waarde, tabel.eenheid);
  const total = rij.soort === 'totaal' || rij.soort === 'subtotaal' || rij.soort === 'saldo';
  const euroteken = weergave.euroteken === 'overal' || (weergave.euroteken === 'totalen' && total);
  const rules = {
    euroteken,
    decimalen: centen ? (2 as const) : (0 as const),
    duizendtallen: weergave.duizendtallen,
    slot: weergave.kommastreep && !centen && tabel.eenheid === 'euro' ? (',-' as const) : ('' as const),
    pm: weergave.pm,
  };
  if (shown.soort === 'bedrag' && shown.waarde.toDecimalPlaces(centen ? 2 : 0).isZero()) {
    if (weergave.nul === 'leeg') return '';
    return weergave.nul === '-' ? '–' : formatBedrag({ ...shown, waarde: shown.waarde.abs() }, rules);
  }
  const { waarde, negatief } = zonderTeken(shown);
  if (weergave.negatief === 'vn' && (rij.richting === 'saldo' || rij.richting === 'tekort')) {
    const nadeel = negatief === (rij.richting === 'saldo');
    return `${formatBedrag(waarde, rules)}${VASTE_SPATIE}${nadeel ? 'N' : 'V'}`;
  }
  if (!negatief || weergave.negatief === 'min' || weergave.negatief === 'vn')
    return formatBedrag(shown, rules);
  const plain = formatBedrag(waarde, rules);
  return weergave.negatief === 'haakjes' ? `(${plain})` : `${plain}${VASTE_SPATIE}−`;
}
