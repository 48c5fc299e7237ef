/**
 * Merges what several template files say: `over` wins from `base`, key by key, deep into groups.
 * Values with a place (Located) and lists are taken as a whole.
 */
export function mergeLayers<T extends object>(base: T, over: T): T {
  const merged: Record<string, unknown> = { ...(base as object) };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const below = merged[key];
    merged[key] = isGroup(below) && isGroup(value) ? mergeLayers(below, value) : value;
  }
  return merged as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('span' in value);
}
