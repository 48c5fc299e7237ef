/** What a question to git gave, or in Dutch why it gave nothing. */
export type GitAntwoord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly melding: string; readonly hint?: string };

/** An answer that there is. */
export function gegeven<T>(value: T): GitAntwoord<T> {
  return { ok: true, value };
}

/** An answer that there is not. */
export function geweigerd(melding: string, hint?: string): GitAntwoord<never> {
  return { ok: false, melding, ...(hint !== undefined && { hint }) };
}
