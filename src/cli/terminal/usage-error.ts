/** Wrong use of the command line, or a file that cannot be read or written: told in Dutch, exit status 2. */
export class UsageError extends Error {
  constructor(
    melding: string,
    readonly hint?: string,
  ) {
    super(melding);
    this.name = 'UsageError';
  }
}
