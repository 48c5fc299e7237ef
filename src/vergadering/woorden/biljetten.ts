import type { Biljettenronde } from '../../domain/vergadering.ts';

/** What stood on the ballots of a round, each with how often: the candidates, then "tegen", "blanco" and "ongeldig". */
export function biljetten({
  kandidaten,
  blanco,
  ongeldig,
}: Biljettenronde): readonly (readonly [what: string, number: number])[] {
  const against = kandidaten.reduce((sum, { tegen }) => sum + (tegen?.value ?? 0), 0);
  const rest = [
    ['tegen', against],
    ['blanco', blanco],
    ['ongeldig', ongeldig],
  ] as const;
  return [
    ...kandidaten.map(({ naam, stemmen }) => [naam.value, stemmen.value] as const),
    ...rest.filter(([, number]) => number > 0),
  ];
}
