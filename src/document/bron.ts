/** Where something was typed: what lies between two offsets (UTF-16) in the text of a file. */
export interface Bronplaats {
  /** The path of the file as the program knows it, with forward slashes. */
  readonly bestand: string;
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** A part of a document that may know where it was typed; what only a template says does not. No writer prints it. */
export interface Placed {
  readonly bron?: Bronplaats;
}

/** The least place that holds all these that stand in the file of the first; nothing for none. */
export function omvattend(places: readonly (Bronplaats | undefined)[]): Bronplaats | undefined {
  const known = places.filter((place) => place !== undefined);
  const [first] = known;
  if (!first) return undefined;
  const same = known.filter(({ bestand }) => bestand === first.bestand);
  return {
    bestand: first.bestand,
    start: same.reduce((least, { start }) => Math.min(least, start), first.start),
    end: same.reduce((most, { end }) => Math.max(most, end), first.end),
  };
}

/** Whether two places are one. */
export function isSamePlace(one: Bronplaats, other: Bronplaats): boolean {
  return one.start === other.start && one.end === other.end && one.bestand === other.bestand;
}

/** A part with the place where it was typed, when that is known and the part has none of its own. */
export function metBron<T extends Placed>(part: T, bron: Bronplaats | undefined): T {
  return bron === undefined || part.bron !== undefined ? part : { ...part, bron };
}

/** Plain data of a document without places, for who compares what documents say. */
export function zonderBron<T>(node: T): T {
  if (Array.isArray(node)) return node.map(zonderBron) as T;
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'bron' ? [] : [[key, zonderBron(value)]])),
  ) as T;
}
