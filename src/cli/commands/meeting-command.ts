import { Argument, type Command } from 'commander';
import { FORMATEN, GEWONE_FORMATEN } from '../../writers/index.ts';
import type { BesluitOptions } from '../actions/besluit.ts';
import type { PapierenOptions } from '../actions/papieren.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { choose, command } from './command.ts';

/** The meetings to work on. */
export const MEETINGS = new Argument(
  '[pad...]',
  'de map of het bestand van een vergadering; zonder: proposals/vergaderingen/',
).default(['proposals/vergaderingen'], 'proposals/vergaderingen/');

/** What can be made of a meeting: its papers, and vergadering.json. */
const UITVOER = [...FORMATEN, 'json'] as const;

export interface PapierWords {
  readonly uit: string;
  readonly formaat: string;
}

/** A command that makes documents of a meeting. */
export function meetingCommand(name: string, terminal: Terminal): Command {
  return withFormaat(command(name, terminal), FORMATEN, GEWONE_FORMATEN);
}

/** A command that makes papers of a meeting, with vergadering.json beside them. */
export function papierCommand(name: string, terminal: Terminal): Command {
  return withFormaat(command(name, terminal), UITVOER, [...GEWONE_FORMATEN, 'json']);
}

function withFormaat(made: Command, all: readonly string[], gewoon: readonly string[]): Command {
  return made
    .usage('[opties] [pad...]')
    .option('--uit <map>', 'de map waarin de documenten komen', 'out')
    .option('--formaat <lijst>', `een of meer van ${all.join(', ')}, met komma’s ertussen`, gewoon.join(','));
}

/** What was asked for, checked. */
export function readBesluitOptions({ uit, formaat }: PapierWords): Omit<BesluitOptions, 'wasWordt'> {
  return { uit, formaten: formatenIn(formaat, FORMATEN), templates: templatesFolder() };
}

/** The same for papers, among which vergadering.json is too. */
export function readPapierenOptions({ uit, formaat }: PapierWords): Omit<PapierenOptions, 'welke'> {
  return { uit, formaten: formatenIn(formaat, UITVOER), templates: templatesFolder() };
}

function formatenIn<const T extends string>(words: string, all: readonly T[]): readonly T[] {
  return words.split(',').map((word) => choose('formaat', word.trim(), all));
}
