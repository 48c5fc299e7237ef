/** "raadsvoorstel" for "raadsvoorstel.hbs". */
export function nameOf(file: string): string {
  return file.replace(/\.hbs$/, '');
}
