import { Argument, type Command } from 'commander';
import { FORMATEN, GEWONE_FORMATEN } from '../../writers/index.ts';
import type { PapierOptions } from '../actions/besluit.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { choose, command } from './command.ts';

/** The meetings to work on. */
export const MEETINGS = new Argument(
  '[pad...]',
  'de map of het bestand van een vergadering; zonder: proposals/vergaderingen/',
).default(['proposals/vergaderingen'], 'proposals/vergaderingen/');

export interface PapierWords {
  readonly uit: string;
  readonly formaat: string;
}

/** A command that makes papers of a meeting. */
export function meetingCommand(name: string, terminal: Terminal): Command {
  return command(name, terminal)
    .usage('[opties] [pad...]')
    .option('--uit <map>', 'de map waarin de documenten komen', 'out')
    .option(
      '--formaat <lijst>',
      `een of meer van ${FORMATEN.join(', ')}, met komma’s ertussen`,
      GEWONE_FORMATEN.join(','),
    );
}

/** What was asked for, checked. */
export function readPapierOptions({ uit, formaat }: PapierWords): PapierOptions {
  return {
    uit,
    formaten: formaat.split(',').map((word) => choose('formaat', word.trim(), FORMATEN)),
    templates: templatesFolder(),
  };
}
