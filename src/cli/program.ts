// src/cli: the face on the command line: reads arguments, prints, writes, exits.

import type { Command } from 'commander';
import { agendaCommand } from './commands/agenda.ts';
import { amendeerCommand } from './commands/amendeer.ts';
import { besluitCommand } from './commands/besluit.ts';
import { besluitenlijstCommand } from './commands/besluitenlijst.ts';
import { bouwCommand } from './commands/bouw.ts';
import { command } from './commands/command.ts';
import { controleerCommand } from './commands/controleer.ts';
import { importeerCommand } from './commands/importeer.ts';
import { legVastCommand } from './commands/leg-vast.ts';
import { nieuwCommand } from './commands/nieuw.ts';
import { opmaakCommand } from './commands/opmaak.ts';
import { opmerkingenCommand } from './commands/opmerkingen.ts';
import { schemaCommand } from './commands/schema.ts';
import { sjabloonCommand } from './commands/sjabloon.ts';
import { stemCommand } from './commands/stem.ts';
import { taalserverCommand } from './commands/taalserver.ts';
import { uitlegCommand } from './commands/uitleg.ts';
import { verschilCommand } from './commands/verschil.ts';
import { volgCommand } from './commands/volg.ts';
import { werkbankCommand } from './commands/werkbank.ts';
import type { ExitStatus, Terminal } from './terminal/terminal.ts';

/** In the order of the help. */
const COMMANDS = [
  bouwCommand,
  controleerCommand,
  nieuwCommand,
  importeerCommand,
  opmaakCommand,
  volgCommand,
  werkbankCommand,
  verschilCommand,
  opmerkingenCommand,
  legVastCommand,
  agendaCommand,
  amendeerCommand,
  stemCommand,
  besluitCommand,
  besluitenlijstCommand,
  sjabloonCommand,
  schemaCommand,
  uitlegCommand,
  taalserverCommand,
];

/**
 * The command line: its commands, options and help, all in Dutch. `done` receives the exit status of a command,
 * `line` holds the words to parse.
 */
export function createProgram(
  terminal: Terminal,
  done: (status: ExitStatus) => void,
  line: readonly string[] = [],
): Command {
  const program = command('raadsvoorstel', terminal)
    .usage('<opdracht> [opties]')
    .description('Schrijf, controleer en maak raadsvoorstellen en raadsbesluiten.')
    .helpCommand('hulp [opdracht]', 'toon de hulp bij een opdracht')
    .addHelpText('after', PROGRAM_EXAMPLES);
  for (const make of COMMANDS) program.addCommand(make(terminal, done, line));
  return program;
}

const PROGRAM_EXAMPLES = `
Voorbeelden:
  raadsvoorstel bouw                               maak alle documenten van proposals/ in out/
  raadsvoorstel controleer proposals/zwembad       controleer één voorstel
  raadsvoorstel hulp bouw                          alle opties van een opdracht
`;
