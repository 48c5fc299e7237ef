/**
 * A text as words of small letters and digits without accents, with `join` between them: "Één brug, over 't Kanaal" is
 * "een-brug-over-t-kanaal". Empty when it has none.
 */
export function kaleWoorden(text: string, join: '-' | '_' | ' '): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (bare.match(/[a-z0-9]+/g) ?? []).join(join);
}
