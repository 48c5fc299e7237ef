/** An id made from a label: "Onttrekking reserve (2e)" becomes "onttrekking_reserve_2e". */
export function slug(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (plain === '') return 'rij';
  return /^\d/.test(plain) ? `r_${plain}` : plain;
}

/** "a, b en c" */
export function opsomming(parts: readonly string[], woord = 'en'): string {
  const last = parts.at(-1);
  const rest = parts.slice(0, -1);
  if (last === undefined) return '';
  return rest.length === 0 ? last : `${rest.join(', ')} ${woord} ${last}`;
}
