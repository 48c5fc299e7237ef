import type { Regelpagina } from './regel.ts';

/*
 * What the pages of the rules on meetings share. Their examples are pieces of a meeting of one council: Dorpsbelang 6, Groen
 * en Sociaal 5, Centrum 4.
 */

/** The agenda of an example: one item, with these lines below its title. */
export function item(rest: string): string {
  return `agenda:\n  - nr: 3\n    titel: Motie over de bushalte\n${rest}`;
}

/** The pages of rules on meetings. Without what is an error no paper can be made: those are fixed. */
export function vergaderpaginas(
  paginas: readonly Omit<Regelpagina, 'groep' | 'vast'>[],
): readonly Regelpagina[] {
  return paginas.map((pagina) => ({
    in: 'vergadering',
    groep: 'vergadering',
    ...(pagina.ernst === 'fout' && { vast: true }),
    ...pagina,
  }));
}
