import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What of the surroundings tells whether somebody sees a browser, and with which program it is opened. */
interface Omgeving {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The program that opens an address, with its arguments; undefined where nobody would see a browser: in CI, over ssh, on a
 * Linux without screen. No shell reads the address.
 */
export function browserProgram(
  { platform, env }: Omgeving,
  adres: string,
): readonly [program: string, ...args: string[]] | undefined {
  if (env.CI || env.SSH_CONNECTION || env.SSH_TTY) return undefined;
  switch (platform) {
    case 'win32':
      // By its whole path: a program of this name in the folder where somebody works is not meant.
      return [
        join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'rundll32.exe'),
        'url.dll,FileProtocolHandler',
        adres,
      ];
    case 'darwin':
      return ['/usr/bin/open', adres];
    default:
      return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', adres] : undefined;
  }
}

/** Opens addresses in the browser of who sits at this terminal; absent where there is none to be seen. */
export function browserOpTerminal(omgeving: Omgeving): ((adres: string) => void) | undefined {
  if (!browserProgram(omgeving, '')) return undefined;
  return (adres) => {
    const [program, ...args] = browserProgram(omgeving, adres) ?? [];
    if (program === undefined) return;
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    // Where it cannot be opened, the address stands in the terminal.
    child.on('error', () => undefined);
    child.unref();
  };
}
