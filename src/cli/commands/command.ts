// src/cli/commands: what each command is called, takes and shows as help.

import { Argument, Command } from 'commander';
import { laidOut } from '../../show/shown.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** Makes one command of the program; `done` receives its exit status; `line` holds the words of the command line. */
export type MakeCommand = (
  terminal: Terminal,
  done: (status: ExitStatus) => void,
  line: readonly string[],
) => Command;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat u opgeeft:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Global Options:': 'Algemene opties:',
};

/** The proposals to work on. */
export const PATHS = new Argument(
  '[pad...]',
  'een bestand, een map of een patroon; zonder: proposals/',
).default(['proposals'], 'proposals/');

/** A command with the manners of this program: help in Dutch, nothing printed but through the terminal. */
export function command(name: string, terminal: Terminal): Command {
  return new Command(name)
    .helpOption('-h, --help', 'toon deze hulp')
    .configureHelp({
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: (option) => withDefault(option.description, option.defaultValue),
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({ writeOut: (text) => terminal.out(laidOut(text)), writeErr: () => undefined })
    .exitOverride();
}

function withDefault(description: string, value: unknown): string {
  return typeof value === 'string' ? `${description} (standaard: ${value})` : description;
}

/** One of the allowed words, or a UsageError that names them. */
export function choose<const T extends string>(option: string, word: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  throw new UsageError(`'${word}' kan niet bij --${option}.`, choiceHint(word, allowed));
}
