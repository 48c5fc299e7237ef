import type { Command, CommanderError } from 'commander';
import { nearest } from '../diagnostics/nearest.ts';
import { UsageError } from './terminal/usage-error.ts';

/** What commander reports, in Dutch. */
export function describeCommanderError(error: CommanderError, program: Command): UsageError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const word = quoted.split(' ')[0] ?? '';
  const hint = 'Met `raadsvoorstel --help` ziet u wat er kan.';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const names = program.commands.map((one) => one.name());
      const near = nearest(word, names);
      return new UsageError(
        `De opdracht '${word}' bestaat niet.`,
        near ? `Bedoelde u '${near}'?` : `De opdrachten zijn: ${names.join(', ')}.`,
      );
    }
    case 'commander.unknownOption': {
      const names = program.commands.flatMap((one) => one.options.map((option) => option.long ?? ''));
      const near = nearest(word, names);
      return new UsageError(`De optie '${word}' bestaat niet.`, near ? `Bedoelde u '${near}'?` : hint);
    }
    case 'commander.optionMissingArgument':
      return new UsageError(`Achter '${word}' ontbreekt een waarde.`, hint);
    case 'commander.missingArgument':
      return describeMissing(quoted, program);
    case 'commander.excessArguments':
      return new UsageError('Er staan te veel woorden op de opdrachtregel.', hint);
    case 'commander.help':
      return new UsageError('Er ontbreekt een opdracht.', hint);
    default:
      return new UsageError('Deze opdracht is niet te begrijpen.', hint);
  }
}

/** Which word a command lacks, and what that word is. */
function describeMissing(word: string, program: Command): UsageError {
  for (const command of program.commands) {
    const found = command.registeredArguments.find((one) => one.required && one.name() === word);
    if (found) {
      return new UsageError(
        `Achter '${command.name()}' ontbreekt de ${word}.`,
        `Dat is de ${found.description}.`,
      );
    }
  }
  return new UsageError(`De ${word} ontbreekt.`);
}
