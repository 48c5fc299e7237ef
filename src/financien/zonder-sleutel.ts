/**
 * A path without the keys under which its table stands in the frontmatter ("tabellen.kosten.huur", "financien.lasten"),
 * which are no part of a name; undefined where it has none.
 */
export function zonderSleutel(pad: string): string | undefined {
  const bare = pad.replace(/^(?:financien\.(?:tabellen\.)?|tabellen\.)/, '');
  return bare === pad ? undefined : bare;
}
