/** Why a text is no value, and what to write instead. */
export interface Weigering {
  readonly melding: string;
  readonly hint?: string | undefined;
  /** What its author may have meant, each as it is to be written. */
  readonly schrijf?: readonly string[] | undefined;
  /** That there is one answer, and that it means just what was typed. */
  readonly zeker?: boolean | undefined;
}
