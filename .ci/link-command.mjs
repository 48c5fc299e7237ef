// Makes `npx raadsvoorstel` work inside this checkout: npm links the commands of dependencies, not those of the
// package itself, and not every version of npx finds these.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('node_modules', '.bin');
const command = join(folder, 'raadsvoorstel');
chmodSync(join('dist', 'main.js'), 0o755);
mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(`${command}.cmd`, '@node "%~dp0\\..\\..\\dist\\main.js" %*\r\n');
} else {
  rmSync(command, { force: true });
  symlinkSync(join('..', '..', 'dist', 'main.js'), command);
}
