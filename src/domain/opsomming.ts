/** Words or names in one line of running text: "a", "a en b", "a, b en c"; empty for none. */
export function opsomming(parts: readonly string[], woord: 'en' | 'of' = 'en'): string {
  const last = parts.at(-1) ?? '';
  const rest = parts.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} ${woord} ${last}`;
}
