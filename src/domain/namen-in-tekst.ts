/**
 * Gives of these things those whose name stands in a text as words of its own, in their order; of two names of which one
 * holds the other only the longer. Words of the text are looked up, and not each name looked for: that keeps long lists fast.
 */
export function namenInTekst<T>(
  items: readonly T[],
  naamVan: (item: T) => string,
): (text: string) => readonly T[] {
  const perNaam = new Map<string, Genummerd<T>[]>();
  const lengtes = new Set<number>();
  for (const [nummer, item] of items.entries()) {
    const woorden = woordenIn(naamVan(item));
    if (woorden.length === 0) continue;
    const naam = woorden.join(' ');
    const known = perNaam.get(naam);
    const one = { item, nummer, naam: ` ${naam} ` };
    if (known) known.push(one);
    else perNaam.set(naam, [one]);
    lengtes.add(woorden.length);
  }
  return (text) => {
    const woorden = woordenIn(text);
    const found = new Set<Genummerd<T>>();
    for (const start of woorden.keys())
      for (const lengte of lengtes)
        if (start + lengte <= woorden.length)
          for (const one of perNaam.get(woorden.slice(start, start + lengte).join(' ')) ?? []) found.add(one);
    const named = [...found].sort((one, other) => one.nummer - other.nummer);
    return named
      .filter((one) => !named.some((other) => other !== one && other.naam.includes(one.naam)))
      .map(({ item }) => item);
  };
}

interface Genummerd<T> {
  readonly item: T;
  /** How many stand before it. */
  readonly nummer: number;
  /** Its words, with a space on either side. */
  readonly naam: string;
}

function woordenIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}
