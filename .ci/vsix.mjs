// Packs the extension of Visual Studio Code, with the built program in it: node .ci/vsix.mjs dist/raadsvoorstel.vsix
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { PATTERNS } from './bundle-plugins.mjs';

const SOURCE = 'src/taalserver/vscode';

/** Of the built program what an editor runs: not the pages of the browser, the bench, or what V8 made for one Node. */
const NOT_PACKED = /^(?:bench|sjablonen|werkbank)\b|\.vsix$|^gebouwd-uit\.txt$|\.cjs\.\w+\.v[\d.]+-/;

/** Files of a folder and those below it, by their path in it. */
function filesBelow(folder, wanted = () => true) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile() && wanted(name))
    .sort();
}

/** What goes into the package below `extension/`: bytes by path. */
async function contents() {
  if (!existsSync('dist/main.js')) throw new Error('there is no dist/: run npm run build first');
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, 'extension.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    ...PATTERNS,
    external: ['vscode'],
    minify: true,
    write: false,
    outfile: 'extension.cjs',
    logLevel: 'warning',
  });
  const files = { 'extension.cjs': outputFiles[0].contents, 'LICENSE.txt': readFileSync('LICENSE') };
  const add = (folder, below, wanted) => {
    for (const name of filesBelow(folder, wanted)) {
      // A package tells what a file is by its extension.
      const path = /\.[^./]+$/.test(name) ? name : `${name}.txt`;
      files[`${below}${path}`] = readFileSync(join(folder, name));
    }
  };
  add(SOURCE, '', (name) => /\.(?:json|md)$|^icoon\.png$/.test(name));
  files['README.md'] = withPictures(readFileSync(join(SOURCE, 'README.md'), 'utf8'));
  add('dist', 'server/dist/', (name) => !NOT_PACKED.test(name));
  add('templates', 'server/templates/');
  add('node_modules/harfbuzzjs', 'server/node_modules/harfbuzzjs/', (name) =>
    /^(?:package\.json|LICENSE|dist\/.*\.(?:m?js|wasm))$/.test(name),
  );
  files['server/package.json'] = Buffer.from('{ "type": "module" }\n');
  return files;
}

/** The page of the extension with its pictures in it: VS Code knows no other place to find them. */
function withPictures(markdown) {
  const text = markdown.replace(/\]\(([\w-]+\.png)\)/g, (_, name) => {
    return `](data:image/png;base64,${readFileSync(join(SOURCE, name)).toString('base64')})`;
  });
  return Buffer.from(text);
}

/** The two files that make a zip a package (Open Packaging Conventions, ECMA-376-2; VSIX 2.0). */
function frame(files) {
  const { name, displayName, description, version, publisher, engines, categories } = JSON.parse(
    readFileSync(join(SOURCE, 'package.json'), 'utf8'),
  );
  const types = [...new Set(Object.keys(files).map((path) => /\.([^./]+)$/.exec(path)?.[1] ?? ''))]
    .filter((extension) => extension !== '')
    .sort()
    .map((extension) => `<Default Extension=".${extension}" ContentType="application/octet-stream"/>`);
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension=".vsixmanifest" ContentType="text/xml"/>${types.join('')}</Types>`,
    'extension.vsixmanifest': `<?xml version="1.0" encoding="utf-8"?><PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011"><Metadata><Identity Language="nl" Id="${name}" Version="${version}" Publisher="${publisher}"/><DisplayName>${displayName}</DisplayName><Description xml:space="preserve">${description}</Description><Categories>${categories.join(',')}</Categories><Properties><Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/></Properties><License>extension/LICENSE.txt</License><Icon>extension/icoon.png</Icon></Metadata><Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation><Dependencies/><Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/><Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/><Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/icoon.png" Addressable="true"/></Assets></PackageManifest>`,
  };
}

/** A day of its own for every file: the same sources give the same bytes. */
const MTIME = new Date(2020, 0, 1);

const [target = 'dist/raadsvoorstel.vsix'] = process.argv.slice(2);
const files = await contents();
const encoder = new TextEncoder();
const parts = [
  ...Object.entries(frame(files)).map(([path, text]) => [path, encoder.encode(text)]),
  ...Object.entries(files).map(([path, bytes]) => [`extension/${path}`, new Uint8Array(bytes)]),
];
const zip = zipSync(Object.fromEntries(parts), { level: 9, mtime: MTIME });
writeFileSync(target, zip);
console.log(
  `${relative('.', resolve(target))}: ${(zip.length / 1e6).toFixed(1)} MB, ${parts.length} bestanden`,
);
