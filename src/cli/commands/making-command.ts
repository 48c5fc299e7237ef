import { type Command, Option } from 'commander';
import { VARIANTEN } from '../../compose/variant.ts';
import { FORMATEN, GEWONE_FORMATEN } from '../../writers/index.ts';
import type { BouwOptions } from '../bouwen/bouw-bron.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { choose, command, PATHS } from './command.ts';

const UITVOER = [...FORMATEN, 'json'] as const;
/** What is made when nobody asks for something else. */
const GEWOON = [...GEWONE_FORMATEN, 'json'] as const;

export interface BouwWords {
  readonly uit: string;
  readonly formaat: string;
  readonly variant: string;
}

/** A command that makes documents, with the options of `bouw`. */
export function makingCommand(name: string, terminal: Terminal): Command {
  return command(name, terminal)
    .usage('[opties] [pad...]')
    .addArgument(PATHS)
    .option('--uit <map>', 'de map waarin de documenten komen', 'out')
    .option(
      '--formaat <lijst>',
      `een of meer van ${UITVOER.join(', ')}, met komma’s ertussen`,
      GEWOON.join(','),
    )
    .addOption(
      new Option('--variant <naam>', 'openbaar, of intern: met de gegevens onder `intern`').default(
        'openbaar',
      ),
    );
}

/** What was asked for, checked. */
export function readBouwOptions({ uit, formaat, variant }: BouwWords): BouwOptions {
  return {
    uit,
    formaten: formaat.split(',').map((word) => choose('formaat', word.trim(), UITVOER)),
    variant: choose('variant', variant, VARIANTEN),
    templates: templatesFolder(),
  };
}
