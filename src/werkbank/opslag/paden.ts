/** Most files that the page works on, and most bytes of one that is read or written. */
export const GRENS = { bestanden: 5_000, bytes: 50_000_000 } as const;

/** The folders that the workbench is about; where none of them is there, it is about the whole folder. */
export const MAPPEN = ['proposals', 'templates'] as const;

/** Longest step of a path, in bytes, and most steps: every disk has room for that. */
const STAP = 200;
const STAPPEN = 20;

/**
 * What a name may not hold: a way up or out, what a disk or a terminal takes for something else, and signs that are not
 * seen: some disks leave them out of a name, and they turn the order of what is seen.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const VREEMD = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}]/u;

/** Names that Windows keeps for devices, with any extension, and the short ones that it gives to hidden folders. */
const VAN_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^git~\d+$/i;

/** Whether a path lies in one of the folders that the workbench is about. */
export function isInMappen(pad: string): boolean {
  return MAPPEN.some((name) => pad.startsWith(`${name}/`));
}

/** The steps of a path from the folder that is worked in (`a/b.md`); undefined of one that may not be asked for. */
export function stappenVan(pad: string): readonly string[] | undefined {
  const steps = pad.split('/');
  return steps.length <= STAPPEN && steps.every(isStap) ? steps : undefined;
}

/** Whether a file or a folder of this name is one that the page sees: nothing hidden, no libraries of programs. */
export function isStap(name: string): boolean {
  return (
    name !== '' &&
    !name.startsWith('.') &&
    name.toLowerCase() !== 'node_modules' &&
    !VAN_WINDOWS.test(name) &&
    !/[. ]$/.test(name) &&
    !VREEMD.test(name) &&
    new TextEncoder().encode(name).length <= STAP
  );
}

/** The kinds of files that belong to a council's papers and their templates: what may be written. */
const SOORTEN = /\.(?:md|ya?ml|csv|hbs|txt|png|jpe?g|pdf|docx|xlsx|odt|ttf|otf)$/i;

/** Whether a file may be written at this path. */
export function isSchrijfbaar(pad: string): boolean {
  return stappenVan(pad) !== undefined && SOORTEN.test(pad);
}
