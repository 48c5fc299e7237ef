/**
 * A function that works something out of a thing that never changes: many ask, and it does so once for each
 * thing, for as long as that is there.
 */
export function oncePer<Thing extends object, Found>(make: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = make(thing);
    known.set(thing, { found });
    return found;
  };
}
