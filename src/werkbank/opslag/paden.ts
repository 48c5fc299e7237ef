/** Most files that the page works on, and most bytes of one that is read or written. */
export const GRENS = { bestanden: 5_000, bytes: 50_000_000 } as const;

/** The folders that the workbench is about; where none of them is there, it is about the whole folder. */
export const MAPPEN = ['proposals', 'templates'] as const;

/** Longest step of a path, in bytes, and most steps: every disk has room for that. */
const STAP = 200;
const STAPPEN = 20;

/** What a name may not hold: a way up or out, what a disk or a terminal takes for something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const VREEMD = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f]/u;

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
    name !== 'node_modules' &&
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
