import type { Command, CommanderError } from 'commander';
import { nearest } from '../diagnostics/nearest.ts';
import { UsageError } from './terminal/usage-error.ts';

/** What commander reports of the words of a command line, in Dutch. */
export function describeCommanderError(
  error: CommanderError,
  program: Command,
  words: readonly string[],
): UsageError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const word = quoted.split(' ')[0] ?? '';
  const hint = 'Met `raadsvoorstel --help` ziet u wat er kan.';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const group = program.commands.find((one) => one.commands.length > 0 && one.name() === words[0]);
      const names = (group ?? program).commands.map((one) => one.name());
      const near = nearest(word, names);
      return new UsageError(
        `De opdracht '${group ? `${group.name()} ` : ''}${word}' bestaat niet.`,
        near ? `Bedoelde u '${near}'?` : `De opdrachten zijn: ${names.join(', ')}.`,
      );
    }
    case 'commander.unknownOption': {
      const names = allCommands(program).flatMap((one) => one.options.map((option) => option.long ?? ''));
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
  for (const command of allCommands(program)) {
    const found = command.registeredArguments.find((one) => one.required && one.name() === word);
    if (found) {
      const article = word === 'bestand' ? 'het' : 'de';
      return new UsageError(
        `Achter '${command.name()}' ontbreekt ${article} ${word}.`,
        word === 'bestand' ? `Dat is ${found.description}.` : `Dat is de ${found.description}.`,
      );
    }
  }
  return new UsageError(`De ${word} ontbreekt.`);
}

/** The commands of a program, with those within them. */
function allCommands(program: Command): readonly Command[] {
  return program.commands.flatMap((one) => [one, ...allCommands(one)]);
}
