/** The years from `first` to `last`, both included; none when that runs backwards or over 60 years. */
export function reeks(first: string, last: string): readonly string[] {
  const length = Number(last) - Number(first) + 1;
  if (length < 1 || length > 60) return [];
  return Array.from({ length }, (_, index) => String(Number(first) + index));
}
