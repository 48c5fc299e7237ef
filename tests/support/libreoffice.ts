import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './examples.ts';

/** Lets LibreOffice find the open fonts with the metrics of Arial and Calibri, whatever is installed. */
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(ROOT, 'templates', 'standaard', 'fonts')}</dir>
  ${replaced('Arial', 'Arimo')}
  ${replaced('Calibri', 'Carlito')}
</fontconfig>`;

function replaced(name: string, open: string): string {
  return `<match target="pattern">
    <test name="family"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${open}</string></edit>
  </match>`;
}

/** Lets LibreOffice make a PDF of each Word file, all in one call, as its start is slow. */
export function convertToPdf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return convert(files, 'pdf');
}

/** Lets LibreOffice open each Word file and save it as a Word file of its own making. */
export function saveAgain(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return convert(files, 'docx');
}

function convert(
  files: ReadonlyMap<string, Uint8Array>,
  format: 'pdf' | 'docx',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  const made = join(folder, 'gemaakt');
  try {
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, FONTS);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', made, ...paths], {
      stdio: 'pipe',
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    });
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(made, `${name}.${format}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
