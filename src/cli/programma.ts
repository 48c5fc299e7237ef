/** What the program was built from, as `.ci/build.mjs` puts it in. */
declare const GEBOUWD_UIT: string | undefined;

/** A program is known by what it was built from; unbuilt it changes while it is worked on, and has no name. */
export const PROGRAMMA: string | undefined = typeof GEBOUWD_UIT === 'string' ? GEBOUWD_UIT : undefined;
