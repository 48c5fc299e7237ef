import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const YEARS = Array.from({ length: 10 }, (_, index) => 2024 + index);

/** The tools of the bench: how it runs the program, and how it prints what it measured. */
interface Bench {
  /** A folder to work in. */
  readonly work: string;
  run(args: readonly string[]): {
    readonly seconds: number;
    readonly cpu: number;
    readonly megabytes: number;
  };
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
}

const ROWS = 50;
const COLUMNS = 12;
const FORMATS = ['json', 'html', 'pdf', 'docx'];

/**
 * Measures proposals with tables of 50 rows by 12 columns, read, computed and checked, then printed; and those with one
 * table of many rows: in the frontmatter, in a file beside it, and typed in the text.
 */
export function finance(bench: Bench): void {
  manyTables(bench, [25, 50, 100, 200]);
  longTables(bench, [1000, 2000, 4000, 10_000]);
}

/** `cells/s` counts the whole process; `more cells/s` only what the cells beside those of the size before it took. */
function manyTables({ work, run, table }: Bench, counts: readonly number[]): void {
  const rows = [undefined, ...FORMATS].flatMap((formaat) => {
    let before = { cells: 0, seconds: 0, cpu: 0 };
    return counts.map((count, index) => {
      const folder = join(work, `finance-${count}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'voorstel.md'), financeProposal(count));
      const { seconds, cpu, megabytes } = run(command(work, folder, formaat));
      const cells = count * ROWS * COLUMNS;
      const more = (now: number, then: number) =>
        index === 0 ? '' : Math.round((cells - before.cells) / (now - then)).toString();
      const row = [
        formaat ?? 'controleer',
        String(count),
        seconds.toFixed(2),
        Math.round(cells / seconds).toString(),
        more(seconds, before.seconds),
        more(cpu, before.cpu),
        megabytes.toFixed(0),
      ];
      before = { cells, seconds, cpu };
      return row;
    });
  });
  const head = ['command', 'tables', 's', 'cells/s', 'more cells/s', 'by CPU', 'MB'];
  table('Tables of 50 rows by 12 columns', head, rows);
}

/** One table in three places; `times` is how many times as long as the size before it, beside that of the rows. */
function longTables({ work, run, table }: Bench, sizes: readonly number[]): void {
  const rows = Object.entries(LONG_TABLES).flatMap(([place, write]) =>
    [undefined, 'html', 'pdf', 'docx'].flatMap((formaat) => {
      let before: { readonly size: number; readonly seconds: number } | undefined;
      return sizes.map((size) => {
        const folder = join(work, `rows-${place}-${size}`);
        mkdirSync(folder, { recursive: true });
        for (const [name, text] of Object.entries(write(size))) writeFileSync(join(folder, name), text);
        const { seconds, megabytes } = run(command(work, folder, formaat));
        const times = before ? `${(seconds / before.seconds).toFixed(2)} / ${size / before.size}` : '';
        before = { size, seconds };
        return [
          place,
          formaat ?? 'controleer',
          String(size),
          seconds.toFixed(2),
          times,
          megabytes.toFixed(0),
        ];
      });
    }),
  );
  table('One table of many rows by 12 columns', ['place', 'command', 'rows', 's', 'times', 'MB'], rows);
}

function command(work: string, folder: string, formaat: string | undefined): readonly string[] {
  if (formaat === undefined) return ['controleer', folder];
  return ['bouw', folder, '--uit', join(work, 'out-finance'), '--formaat', formaat, '--opnieuw'];
}

/** The files of a proposal with one table of so many rows, by the place of that table. */
const LONG_TABLES: Readonly<Record<string, (rows: number) => Readonly<Record<string, string>>>> = {
  frontmatter: (rows) => ({
    'voorstel.md': proposal(
      `  tabellen:\n    lang:\n      titel: Lang\n      totaalkolom: ja\n      rijen:\n${lines(rows, (row) => `        - { post: Onderdeel ${row}, bedragen: { ${YEARS.map((year, at) => `${year}: ${amount(row, at)}`).join(', ')} } }`)}        - { post: Totaal, formule: som }\n`,
      '::tabel[lang]',
    ),
  }),
  csv: (rows) => ({
    'voorstel.md': proposal(
      '  tabellen:\n    lang:\n      titel: Lang\n      totaalkolom: ja\n      bestand: lang.csv\n      rijen:\n        - { post: Totaal, formule: som }\n',
      '::tabel[lang]',
    ),
    'lang.csv': `Post;${YEARS.join(';')}\n${lines(rows, (row) => `Onderdeel ${row};${YEARS.map((_, at) => amount(row, at)).join(';')}`)}`,
  }),
  text: (rows) => ({
    'voorstel.md': proposal(
      '',
      `| Onderdeel | ${YEARS.join(' | ')} | Samen |\n| --- |${YEARS.map(() => ' ---: |').join('')} ---: |\n${lines(rows, (row) => `| Onderdeel ${row} | ${YEARS.map((_, at) => amount(row, at)).join(' | ')} | ${row} |`)}`,
    ),
  }),
};

function lines(count: number, line: (row: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index + 1)}\n`).join('');
}

function amount(row: number, year: number): string {
  const thousands = (row * 7919 + year * 31) % 999;
  return `${thousands + 1}.${String((thousands * 7) % 1000).padStart(3, '0')}`;
}

/** A proposal with so many tables, each with groups, subtotals, a total over the years and a share in it. */
export function financeProposal(tables: number): string {
  const names = Array.from({ length: tables }, (_, index) => `tabel_${index + 1}`);
  return proposal(
    `  tabellen:\n${names.map(financeTable).join('')}`,
    names.map((name) => `::tabel[${name}]`).join('\n\n'),
  );
}

/** A proposal with these tables, of which this stands in its text. */
function proposal(tables: string, text: string): string {
  return `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Meetwaarde met tabellen
zaaknummer: 2024-000001
datum: 2024-03-12
vergadering: 2024-04-18
portefeuillehouder: Anna de Vries
gelet_op:
  - artikel 189 van de Gemeentewet
besluitpunten:
  - de begroting vast te stellen
financien:
  jaren: 2024 t/m 2033
${tables}---

## Aanleiding

De begroting loopt af.

## Doel

Een nieuwe begroting.

## Argumenten

### 1.1 De begroting is sluitend

De tabellen laten het zien.

## Kanttekeningen

### 1.1 Ramingen blijven ramingen

De werkelijkheid kan anders zijn.

## Financiën

${text}

## Vervolg

De begroting gaat naar de provincie.
`;
}

/** 50 rows: five groups of eight posts with head and subtotal; 12 columns: ten years, their total, a share in it. */
function financeTable(name: string, seed: number): string {
  const groups = ['Jeugd', 'Wmo', 'Werk en inkomen', 'Sport', 'Ruimte'].map((groep, at) => {
    const posts = Array.from({ length: 8 }, (_, post) => {
      const cells = YEARS.map((year, index) => {
        const amount = (seed * 7919 + at * 613 + post * 97 + index * 31) % 1000;
        return `${year}: ${(amount % 999) + 1}.${String((amount * 7) % 1000).padStart(3, '0')}`;
      });
      return `            - { post: ${groep} onderdeel ${post + 1}, bedragen: { ${cells.join(', ')} } }\n`;
    });
    return `        - groep: ${groep}\n          subtotaal: onder\n          rijen:\n${posts.slice(at === 0 ? 1 : 0).join('')}`;
  });
  const kolommen = [...YEARS, 'Totaal'].map((year) =>
    typeof year === 'number' ? year : '{ id: totaal, kop: Totaal, formule: som }',
  );
  return `    ${name}:
      titel: Tabel ${seed + 1}
      kolommen: [${kolommen.join(', ')}, { kop: Aandeel, soort: percentage, formule: totaal / totaal.totaal }]
      rijen:
${groups.join('')}        - { post: Totaal, formule: som }
`;
}
