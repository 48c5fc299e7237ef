import type { Weigering } from '../../domain/weigering.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeFiles } from './write-files.ts';

/**
 * Gives what writes files in folders below one, each whole or not at all (`map` has slashes between its steps, and may be
 * empty). What stands in the way comes back as the reason.
 */
export function writeIn(
  root: string,
): (map: string, naam: string, bytes: Uint8Array) => Weigering | undefined {
  const elsewhere = 'Vraag de eigenaar van deze map of u er mag schrijven.';
  return (map, naam, bytes) => {
    try {
      writeFiles({ root, below: map }, [{ name: naam, bytes }], { elsewhere });
      return undefined;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return { melding: error.message, hint: error.hint };
    }
  };
}
