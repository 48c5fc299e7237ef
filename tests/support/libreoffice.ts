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

/** What LibreOffice opens: a Word file or an OpenDocument text. */
type Kind = 'docx' | 'odt';

/** Lets LibreOffice make a PDF of each file, all in one call, as its start is slow. */
export function convertToPdf(
  files: ReadonlyMap<string, Uint8Array>,
  kind: Kind = 'docx',
): ReadonlyMap<string, Uint8Array> {
  return convert(files, kind, 'pdf');
}

/** Lets LibreOffice open each file and save it as a file of its own making, of the same kind. */
export function saveAgain(
  files: ReadonlyMap<string, Uint8Array>,
  kind: Kind = 'docx',
): ReadonlyMap<string, Uint8Array> {
  return convert(files, kind, kind);
}

function convert(
  files: ReadonlyMap<string, Uint8Array>,
  kind: Kind,
  format: 'pdf' | Kind,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  const made = join(folder, 'gemaakt');
  try {
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, FONTS);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.${kind}`);
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
