import { type FinancieleRij, type FinancieleTabel, kolomnaam } from '../../domain/financien-tabel.ts';
import { herkomstVan } from '../../financien/herkomst.ts';
import { lookupBedrag, type Opgezocht } from '../../financien/lookup-bedrag.ts';
import { inEenheid, toonWaarde } from '../../financien/rekenblad/tonen.ts';
import { readTable } from '../../parse/files/read-table.ts';
import type { Lezing } from '../../pipeline.ts';
import { markdownCode, markdownInline, markdownText } from '../../show/markdown.ts';
import { folderOf } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';
import { celText, rijTotaal } from '../known/bedragen.ts';

/** The most rows or columns of a table that are told. */
const MOST = 30;

/** A computed amount with what it was computed from, or why the path leads nowhere. */
export function bedragUitleg(world: World, lezing: Lezing, pad: string): string {
  const found = lookupBedrag(lezing.financien, pad);
  if (!found.ok) return [markdownText(found.melding), markdownText(found.hint)].join('\n\n');
  return [heading(found), ...origin(world, lezing, found), ...printed(found)].join('\n\n');
}

type Gevonden = Extract<Opgezocht, { ok: true }>;

function heading({ tabel, rij, kolom, ...found }: Gevonden): string {
  const { getoond, waarde, ...rest } = found;
  const shown = getoond ?? waarde;
  const value = shown.soort === 'leeg' ? 'geen bedrag' : toonWaarde({ ...rest, waarde: shown });
  const column = kolom === undefined ? undefined : tabel.kolommen.find(({ id }) => id === kolom);
  const kop = column && kolomnaam(column);
  const where = [rij.label || rij.id, kop ?? (tabel.kolommen.length > 1 ? 'alle jaren samen' : undefined)];
  return `**${value}** – ${markdownInline(where.filter(Boolean).join(', '))} (${markdownInline(tabel.titel)})`;
}

/** The terms of an amount, and the formula that its author typed. */
function origin(
  world: World,
  { voorstel, parsed }: Lezing,
  { tabel, rij, kolom }: Gevonden,
): readonly string[] {
  const { financien } = voorstel;
  if (!financien) return [];
  const folder = folderOf(parsed.source.path);
  const plek = { tabel: tabel.naam, rij: rij.id, kolom };
  const found = herkomstVan(financien, plek, { readCsv: (file) => readTable(world, folder, file) });
  const formule = typedFormule(tabel, rij, kolom);
  const told = formule === undefined ? [] : [`Formule: ${markdownCode(formule)}`];
  if (!found) return told.length > 0 ? told : ['Dit bedrag is ingevuld.'];
  const [only, second] = found.delen;
  if (only && !second) return [`Komt van: ${markdownInline(only.naam)}.`, ...told];
  const rows = found.delen
    .slice(0, MOST)
    .map(({ naam, waarde }) => `| ${markdownInline(naam)} | ${markdownInline(waarde)} |`);
  return [
    `= ${markdownInline(found.optelling)}`,
    ['| Onderdeel | Bedrag |', '| --- | ---: |', ...rows].join('\n'),
    ...told,
  ];
}

/** The formula of a row, or of a column, as it was typed. */
function typedFormule(
  { kolommen }: FinancieleTabel,
  { bron }: FinancieleRij,
  kolom: string | undefined,
): string | undefined {
  if (bron?.rij?.soort === 'berekend') return bron.rij.formule.value;
  return kolommen.find(({ id }) => id === kolom)?.getypteFormule;
}

/** What a reader sees that differs from the value itself. */
function printed({ tabel, waarde, getoond, toon }: Gevonden): readonly string[] {
  const stated = getoond ? ['In het document staat het bedrag dat bij `verwacht` staat.'] : [];
  if (tabel.eenheid === 'euro' || toon !== 'bedrag' || waarde.soort === 'leeg') return stated;
  const thousands = toonWaarde({ waarde: inEenheid(waarde, tabel.eenheid), toon }, { euroteken: false });
  return [...stated, `In de tabel staat ${thousands} (x € 1.000).`];
}

/** A row with its cells, as a table of one row. */
export function rijUitleg(tabel: FinancieleTabel, rij: FinancieleRij): string {
  return `**${markdownInline(rij.label || rij.id)}** – ${markdownInline(tabel.titel)}\n\n${tableOf(tabel, [rij])}`;
}

/** A table as it comes in the document, in euros. */
export function tabelUitleg(tabel: FinancieleTabel): string {
  const rows = tabel.rijen.filter(({ weglaten }) => !weglaten);
  const rest = rows.length > MOST ? [`… en nog ${rows.length - MOST} rijen.`] : [];
  return [`**${markdownInline(tabel.titel)}**`, tableOf(tabel, rows.slice(0, MOST)), ...rest].join('\n\n');
}

function tableOf({ kolommen, eersteKop }: FinancieleTabel, rijen: readonly FinancieleRij[]): string {
  const shown = kolommen.slice(0, MOST);
  const totals =
    shown.length > 1 && !shown.some(({ id }) => id === 'totaal') && rijen.some((rij) => rijTotaal(rij));
  const heads = [eersteKop ?? '', ...shown.map(kolomnaam), ...(totals ? ['Totaal'] : [])];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const align = heads.map((_, at) => (at === 0 ? '---' : '---:'));
  const body = rijen.map((rij) => {
    const strong = rij.soort === 'totaal' || rij.soort === 'subtotaal';
    const label = markdownInline(rij.label || rij.id);
    const cells = shown.map(({ id }) => markdownInline(celText(rij.cellen.get(id))));
    return line([
      strong ? `**${label}**` : label,
      ...cells,
      ...(totals ? [markdownInline(rijTotaal(rij) ?? '')] : []),
    ]);
  });
  return [line(heads.map(markdownInline)), line(align), ...body].join('\n');
}
