import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patchVan } from '../../src/opmerkingen/patch.ts';
import { letterForLetter } from '../../src/show/shown.ts';
import { makeRepository } from '../support/git-repository.ts';

const repository = makeRepository();

describe('patchVan', () => {
  test.each([
    ['line ends of Windows', 'brug.md', 'a\r\nb\r\nc\r\n', 'a\r\nx\r\nc\r\n'],
    ['both kinds of line ends', 'brug.md', 'a\r\nb\nc\r\n', 'a\r\nb\nx\r\n'],
    ['tabs at the end and a byte order mark', 'brug.md', '\ufeffa\t\nb\t\nc\n', '\ufeffa\t\nx\t\nc\n'],
    ['no line end at the end', 'brug.md', 'a\nb', 'a\nx'],
    ['a name with spaces and accents', 'een brug/voorstel é.md', 'a\nb\n', 'a\nx\n'],
    ['a line of dashes and of equals signs', 'brug.md', '--- a\n====\nb\n', '--- a\n====\nx\n'],
  ])('should be what git apply takes: %s', (_, path, was, wordt) => {
    repository.write(path, was);
    repository.commit(path);
    const shown = letterForLetter(patchVan(path, was, wordt));
    repository.write('patch', `${shown}`);
    repository.git('apply', 'patch');
    expect(readFileSync(join(repository.folder, path), 'utf8')).toBe(wordt);
  });

  test('should not be shown with signs in it that steer who reads it', () => {
    expect(letterForLetter(patchVan('brug.md', 'a\n', 'a\u202eb\n'))).toBeUndefined();
    expect(letterForLetter(patchVan('brug.md', 'a\n', 'a\u001b[2Jb\n'))).toBeUndefined();
    expect(letterForLetter(patchVan('brug.md', 'a\n', 'a\rb\n'))).toBeUndefined();
  });
});
