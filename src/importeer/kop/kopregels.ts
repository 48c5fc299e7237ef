import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordParagraph, WordTable } from '../../ooxml/word/word-document.ts';
import { leesDagtekening } from '../datum.ts';
import { blokTekst, isHelemaal, isLeeg, plaatsenVan, tekstVan } from '../papier/alinea.ts';

/** A name in the head of a paper with what stands behind it. */
export interface Kopregel {
  readonly naam: string;
  /** Lines of text; empty where nothing was filled in. */
  readonly waarde: string;
  readonly uit: readonly number[];
  /** Number of the paragraph. */
  readonly alinea: number;
}

/** A name of which the value may go on, line by line. */
interface OpenRegel extends Omit<Kopregel, 'waarde' | 'uit'> {
  readonly lijnen: string[];
  readonly uit: number[];
}

/** The head of a paper as names and values, and what stands in it besides. */
export interface Kopinhoud {
  readonly regels: readonly Kopregel[];
  readonly rest: readonly WordBlock[];
}

/**
 * Reads names and values: cells beside each other in a table, or a name and its value in one paragraph, with a tab or a
 * colon between them. A paragraph without a name between two that have one goes on
 * with the value above it.
 */
export function leesKopregels(blocks: readonly WordBlock[], isNaam: (text: string) => boolean): Kopinhoud {
  const regels: OpenRegel[] = [];
  const rest: WordBlock[] = [];
  const lastNamed = blocks.findLastIndex((block) => block.type === 'paragraph' && inLine(block, isNaam));
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table') {
      const found = inTable(block, isNaam);
      if (found.regels.some(({ naam }) => isNaam(naam))) {
        for (const one of found.regels) regels.push(geopend(one));
        for (const one of found.rest) rest.push(one);
      } else rest.push(block);
      continue;
    }
    const line =
      inLine(block, isNaam) ?? (isAdres(block) || block.outline !== undefined ? undefined : vreemd(block));
    const above = regels.at(-1);
    const text = tekstVan(block);
    const isApart = isAdres(block) || leesDagtekening(text) !== undefined;
    const goesOn =
      above?.lijnen.length === 0
        ? isKaal(blocks[index - 1], isNaam) && isWaarde(text)
        : index < lastNamed && !isLeeg(block) && !isApart;
    if (line) regels.push(geopend(line));
    else if (above && goesOn) {
      above.lijnen.push(text);
      above.uit.push(...plaatsenVan([block]));
    } else if (isApart || !isLeeg(block)) rest.push(block);
  }
  return { regels: regels.map(({ lijnen, ...one }) => ({ ...one, waarde: lijnen.join('\n') })), rest };
}

function geopend({ waarde, uit, ...one }: Kopregel): OpenRegel {
  return { ...one, lijnen: waarde === '' ? [] : [waarde], uit: [...uit] };
}

/** A name alone on its line, which stands above its value: nothing says that the value stayed open. */
function isKaal(block: WordBlock | undefined, isNaam: (text: string) => boolean): boolean {
  return block?.type === 'paragraph' && isNaam(tekstVan(block));
}

function isWaarde(text: string): boolean {
  return text !== '' && text.length <= 200 && !text.endsWith('.');
}

/** Who it is from and who it is for: every template prints that. */
export function isAdres(paragraph: WordParagraph): boolean {
  return /^(?:van|aan|afzender|geadresseerde)\s*:?\s*(?:(?:de |het )?(?:leden van de )?(?:college|burgemeester en wethouders|b\s?&\s?w|(?:gemeente)?raad)\b.{0,60})$/i.test(
    tekstVan(paragraph).replace(/\s+/gu, ' ').replace(' :', ':'),
  );
}

/** A name that nobody knows with a value: it does not go on with the value above it. */
function vreemd(paragraph: WordParagraph): Kopregel | undefined {
  const [, naam, waarde] =
    /^(\p{Lu}[^\t:\n]{1,40}?)\s*(?:\t+\s*:?\s*|:\s+)(\S[\s\S]{0,119})$/u.exec(tekstVan(paragraph)) ?? [];
  if (naam === undefined || waarde === undefined) return undefined;
  return { naam, waarde, uit: plaatsenVan([paragraph]), alinea: paragraph.number };
}

/**
 * The names and values of a table. A cell may hold lines with their own names, or a table; one that stands beside several
 * rows is over them ("Raad" beside "Datum" and "Agendapunt"); a row that is one line, and no name, is loose text.
 */
function inTable({ rows }: WordTable, isNaam: (text: string) => boolean): Kopinhoud {
  const found = rows.map(({ cells }): Kopinhoud => {
    const filled = cells.filter(({ blocks }) => blocks.some((one) => one.type === 'table' || !isLeeg(one)));
    const [first] = filled;
    const [only] = filled.length === 1 ? (first?.blocks ?? []) : [];
    const lines = filled.map(({ blocks }) => inCell(blocks, isNaam));
    const whole = lines.flatMap((one) => one?.regels ?? []);
    if (lines.some((one) => one !== undefined))
      return {
        regels: whole,
        rest: [
          ...lines.flatMap((one) => one?.rest ?? []),
          ...filled.flatMap(({ blocks }, at) => (lines[at] ? [] : blocks)),
        ],
      };
    if (only?.type === 'paragraph' && first?.blocks.length === 1 && !inLine(only, isNaam))
      return { regels: [], rest: [only] };
    const over = first && first.rowspan > 1 && !isNaam(blokTekst(first.blocks)) && filled.length > 1;
    const inside = cells.map(({ blocks }) => blocks);
    const under = inRow(over ? inside.slice(cells.indexOf(first) + 1) : inside, isNaam);
    return over
      ? { regels: under.map((one) => onder(blokTekst(first.blocks), one, isNaam)), rest: first.blocks }
      : { regels: under, rest: [] };
  });
  return { regels: found.flatMap(({ regels }) => regels), rest: found.flatMap(({ rest }) => rest) };
}

/** "Datum" beside "Raad" is "Datum raad", where that is a name. */
function onder(over: string, regel: Kopregel, isNaam: (text: string) => boolean): Kopregel {
  const naam = [`${regel.naam} ${over}`, `${over} ${regel.naam}`].find(isNaam);
  return naam === undefined ? regel : { ...regel, naam };
}

/** A cell with a table in it, or with several lines that each have a name and a value; undefined for another cell. */
function inCell(blocks: readonly WordBlock[], isNaam: (text: string) => boolean): Kopinhoud | undefined {
  const tables = blocks.filter((one) => one.type === 'table');
  const lines = blocks.filter((one) => one.type === 'paragraph' && !isLeeg(one));
  const named = lines.flatMap((one) => (one.type === 'paragraph' ? (inLine(one, isNaam) ?? []) : []));
  const eachNamed =
    lines.length > 1 && named.length === lines.length && named.every(({ waarde }) => waarde !== '');
  return tables.length > 0 || eachNamed ? leesKopregels(blocks, isNaam) : undefined;
}

/** Cells of a row in pairs; a cell that holds both the name and the value is its own pair. */
function inRow(
  cells: readonly (readonly WordBlock[])[],
  isNaam: (text: string) => boolean,
): readonly Kopregel[] {
  const found: Kopregel[] = [];
  for (let at = 0; at < cells.length; ) {
    const cell = cells[at] ?? [];
    const [first, ...others] = paragraphsOf(cell).filter((one) => !isLeeg(one));
    if (!first) {
      at += 1;
      continue;
    }
    const name = zonderDubbelepunt(tekstVan(first));
    const line = inLine(first, isNaam);
    if (line && line.waarde !== '' && others.length === 0) {
      found.push(line);
      at += 1;
    } else if (others.length > 0 && isNaam(name)) {
      // The name above its value, in one cell.
      found.push({ naam: name, waarde: blokTekst(others), uit: plaatsenVan(cell), alinea: first.number });
      at += 1;
    } else {
      const value = cells[at + 1] ?? [];
      found.push({
        naam: name,
        waarde: blokTekst(value),
        uit: plaatsenVan([...cell, ...value]),
        alinea: first.number,
      });
      at += 2;
    }
  }
  return found;
}

function inLine(paragraph: WordParagraph, isNaam: (text: string) => boolean): Kopregel | undefined {
  const text = tekstVan(paragraph);
  const [, naam, waarde = ''] = /^([^\t:\n]{2,60}?)\s*(?:[:\t][:\t ]*|$)([\s\S]*)$/u.exec(text) ?? [];
  const known = naam !== undefined && (isNaam(naam) || (/\t/.test(text) && isHelemaalNaam(paragraph)));
  if (!known) return boldName(paragraph, isNaam) ?? numbered(paragraph, isNaam);
  return { naam, waarde: waarde.trim(), uit: plaatsenVan([paragraph]), alinea: paragraph.number };
}

/** "Nr. 2019/34": a name with nothing but a number behind it. */
function numbered(paragraph: WordParagraph, isNaam: (text: string) => boolean): Kopregel | undefined {
  const [, naam, waarde] = /^(\p{L}[\p{L} .]{1,30}?)\.?\s+(\S*\d\S*)$/u.exec(tekstVan(paragraph)) ?? [];
  if (naam === undefined || waarde === undefined || !isNaam(naam)) return undefined;
  return { naam, waarde, uit: plaatsenVan([paragraph]), alinea: paragraph.number };
}

/** "**Datum** 7 juni 2022": the name is bold and its value is not. */
function boldName(paragraph: WordParagraph, isNaam: (text: string) => boolean): Kopregel | undefined {
  const at = paragraph.children.findIndex((one) => one.type === 'run' && !one.bold && one.text.trim() !== '');
  const [before, behind] = [paragraph.children.slice(0, at), paragraph.children.slice(at)];
  if (at <= 0) return undefined;
  const naam = zonderDubbelepunt(tekstVan({ children: before }));
  if (!isNaam(naam)) return undefined;
  const waarde = tekstVan({ children: behind }).replace(/^:\s*/, '');
  return { naam, waarde, uit: plaatsenVan([paragraph]), alinea: paragraph.number };
}

function isHelemaalNaam(paragraph: WordParagraph): boolean {
  return isHelemaal({ ...paragraph, children: paragraph.children.slice(0, 1) }, ({ bold }) => bold);
}

function zonderDubbelepunt(text: string): string {
  return text.replace(/\s*:\s*$/u, '').trim();
}
