import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { everything } from './sample.ts';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await writePdf(everything(), testHuisstijl())).value ?? new Uint8Array(0);
});

describe('pdf.js', () => {
  const open = () => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

  test('reads text, language, title, links and bookmarks', async () => {
    const pdf = await open();
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Raadsvoorstel: een <proef> & meer', Language: 'nl-NL' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Raadsvoorstel over de POK-middelen', 'Raadsbesluit']);
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('Zie de stukken en het besluit, de nadruk, vet, de 1e keer');
    const links = await page.getAnnotations();
    expect(links.some(({ url }) => url === 'https://www.example.nl/raad')).toBe(true);
    await pdf.destroy();
  });

  test('finds the structure tree of each page', async () => {
    const pdf = await open();
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'H3', 'L', 'LBody', 'Figure', 'TOC', 'Link'])
      expect(tree).toContain(`"role":"${role}"`);
    await pdf.destroy();
  });
});

/** Runs a program on the PDF; without it the test fails where all programs should be, and passes elsewhere. */
function run(program: string, ...options: string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'proef.pdf');
    writeFileSync(file, bytes);
    const { error, stdout, stderr } = spawnSync(
      program,
      [...options, file, ...(program === 'pdftotext' ? ['-'] : [])],
      { encoding: 'utf8' },
    );
    if (error && process.env.CI) throw new Error(`${program} ontbreekt: installeer poppler-utils en qpdf`);
    return error ? undefined : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('qpdf finds nothing wrong', () => {
  const said = run('qpdf', '--check');
  if (said !== undefined) expect(said).toContain('No syntax or stream encoding errors found');
});

test('poppler reads the structure in the order of the source', () => {
  const said = run('pdfinfo', '-struct-text');
  if (said === undefined) return;
  const order = [
    'Raadsvoorstel over de POK-middelen',
    'Datum',
    'Inhoud',
    'de stukken',
    'Kamerstukken',
    'eerste punt',
    'Implementaties',
    'Raadsbesluit',
    'besluit:',
    'de voorzitter,',
  ];
  const places = order.map((text) => said.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
