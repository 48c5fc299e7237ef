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
