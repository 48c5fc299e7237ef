import { createTwoFilesPatch } from 'diff';

/**
 * What changed in a file as a unified diff that `git apply` takes; `path` counts from where that is run. Both texts are as
 * they stand in the file: with its line ends and its byte order mark.
 */
export function patchVan(path: string, was: string, wordt: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, was, wordt, undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/u, '');
}
