import { mapnaamFout } from '../../domain/mapnaam.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** Letters of Dutch and its neighbours, with marks, and digits. */
const LETTERS = 'A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f';

/** Signs that people put in names, and that every disk takes. */
const SIGNS = "_,()+&'=@!#~;{}^\\[\\]\u2013\u2014\u2018\u2019\u201c\u201d\u20ac";

/** A dash, a dot or a space is not first, and a dot or a space not last. */
const NAME = new RegExp(`^[${LETTERS}${SIGNS}](?:[${LETTERS}${SIGNS} .-]*[${LETTERS}${SIGNS}-])?$`);

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

/** The error for documents that would come in a folder (steps with slashes between them) that cannot have its name. */
export function slugFout(slug: string): UsageError | undefined {
  if (slug.split('/').every(isFileName)) return undefined;
  return new UsageError(
    `De documenten zouden in de map '${slug}' komen, en zo kan een map niet heten.`,
    `Geef de map van het voorstel een naam van letters en cijfers, zonder vreemde tekens, van ten hoogste ${LONGEST} tekens.`,
  );
}

/** Refuses the name of a new folder that is not one of small letters, digits and hyphens; `what` gets the folder. */
export function checkMapnaam(slug: string, what: string): void {
  const wrong = mapnaamFout(slug, what);
  if (wrong) throw new UsageError(wrong.melding, wrong.hint);
}
