import { isSchrijfwijze, nearest } from '../../diagnostics/nearest.ts';

/** What is told of a name or a path that leads nowhere. */
export interface OnbekendeNaam {
  readonly melding: string;
  readonly hint: string;
  readonly bedoeld?: Bedoeld;
}

/** A word of a path that is not known, and the one that was probably meant. */
interface Bedoeld {
  readonly was: string;
  readonly near: string;
  /** It can be no other. */
  readonly zeker: boolean;
}

/** Tells of a name that is none of the known ones which was meant, or `anders`: without it, the known ones. */
export function onbekend(
  naam: string,
  known: readonly string[],
  melding: string,
  anders = `Bekend zijn: ${[...new Set(known)].slice(0, 12).join(', ')}.`,
): OnbekendeNaam {
  const whole = `${melding} '${naam}'.`;
  const near = nearest(naam, known);
  if (near === undefined) return { melding: whole, hint: anders };
  return bedoelt(whole, { was: naam, near, zeker: isSchrijfwijze(naam, near, known) });
}

/** Tells which name was meant. */
export function bedoelt(melding: string, bedoeld: Bedoeld): OnbekendeNaam {
  return { melding, hint: `Bedoelde u '${bedoeld.near}'?`, bedoeld };
}

/**
 * A path without the keys under which its table stands in the frontmatter ("tabellen.kosten.huur", "financien.lasten"),
 * which are no part of a name; undefined where it has none.
 */
export function zonderSleutel(pad: string): string | undefined {
  const bare = pad.replace(/^(?:financien\.(?:tabellen\.)?|tabellen\.)/, '');
  return bare === pad ? undefined : bare;
}
