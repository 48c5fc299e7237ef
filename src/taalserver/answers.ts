import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import type { Host } from './host.ts';

/** Runs the work behind messages so that none of it can stop the server. */
export interface Answers {
  /**
   * The handler of a request: what goes wrong in it is one line in the log of the editor, and the answer is the empty one.
   * One that was taken back while it waited is answered as such.
   */
  answer<P, R>(
    what: string,
    empty: R,
    work: (params: P, token: CancellationToken) => Promise<R> | R,
  ): (params: P, token: CancellationToken) => Promise<R>;
  /** The same for what nobody waits for. */
  guard<P extends unknown[], R>(
    what: string,
    empty: R,
    work: (...params: P) => Promise<R> | R,
  ): (...params: P) => Promise<R>;
}

export function createAnswers(connection: Connection, host: Host): Answers {
  const told = (what: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    try {
      connection.console.error(`Bij ${what} ging iets mis (${reason}). Meld dit bij de beheerder.`);
    } catch {
      // The editor is gone: there is nobody to tell.
    }
  };
  return {
    answer: (what, empty, work) => async (params, token) => {
      try {
        await host.turn();
        if (!token.isCancellationRequested) return await work(params, token);
      } catch (error) {
        // A refusal is an answer.
        if (error instanceof ResponseError) throw error;
        told(what, error);
        return empty;
      }
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'De vraag is ingetrokken.');
    },
    guard:
      (what, empty, work) =>
      async (...params) => {
        try {
          return await work(...params);
        } catch (error) {
          told(what, error);
          return empty;
        }
      },
  };
}
