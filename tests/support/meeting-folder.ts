import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './examples.ts';
import { proposal } from './proposal.ts';
import { tempFolder } from './temp-folder.ts';

export const MEETING = 'proposals/vergaderingen/2026-10-15/vergadering.md';
export const STATION = 'proposals/standaard-fietsparkeren-station';

/** A folder to work in with the meeting of the examples, the proposal that it decides on, and one that it does not. */
export interface MeetingFolder {
  readonly path: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Puts other words in the place of some, which must be there. */
  change(file: string, from: string | RegExp, to: string): void;
}

export function meetingFolder(): MeetingFolder {
  const path = tempFolder('avond');
  for (const one of ['templates/standaard', STATION, dirname(MEETING)]) {
    cpSync(join(ROOT, one), join(path, one), { recursive: true });
  }
  const read = (file: string) => readFileSync(join(path, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  write('proposals/brug/voorstel.md', proposal());
  return {
    path,
    read,
    write,
    change(file, from, to) {
      const before = read(file);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`no ${from} in ${file}`);
      write(file, after);
    },
  };
}
