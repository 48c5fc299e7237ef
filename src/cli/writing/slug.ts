import { UsageError } from '../terminal/usage-error.ts';

/** Letters of Dutch and its neighbours, digits, and some signs; on any disk a name may be made of them. */
const LETTERS = 'A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f';
const NAME = new RegExp(`^[${LETTERS}](?:[${LETTERS} ._,()+&'=@!#-]*[${LETTERS})])?$`);

/** Names that mean a device to Windows, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Most bytes of a name: every disk has room for 255, and documents of the folder stand in it. */
const LONGEST = 200;

/** Whether the name of a folder or a file that the program makes can be this one. */
export function isFileName(name: string): boolean {
  return NAME.test(name) && !DEVICE.test(name) && Buffer.byteLength(name) <= LONGEST;
}

/** Equal for names that are the same to some disk: those that make no difference of capitals or of how é is written. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}

/** The error for a proposal whose documents would come in a folder that cannot have its name. */
export function slugFout(slug: string): UsageError | undefined {
  if (isFileName(slug)) return undefined;
  return new UsageError(
    `De documenten zouden in de map '${slug}' komen, en zo kan een map niet heten.`,
    `Geef de map van het voorstel een naam van letters en cijfers, met streepjes of spaties ertussen, van ten hoogste ${LONGEST} tekens.`,
  );
}
