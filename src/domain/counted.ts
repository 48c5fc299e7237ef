/** A number with what is counted: "1 voorstel", "2 voorstellen". */
export function counted(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
