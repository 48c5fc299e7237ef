import { afterAll, expect } from 'vitest';
import { removeTempFolders } from './temp-folder.ts';

// Runs around each test file: files share a process, so what one leaves changed in it would change what the next one proves.
const folder = process.cwd();
const { env } = process;
const variables = { ...env };

afterAll(() => {
  removeTempFolders();
  expect(process.cwd(), 'the folder of the process').toBe(folder);
  expect(process.env, 'process.env itself: use vi.stubEnv').toBe(env);
  expect({ ...env }, 'the environment of the process').toEqual(variables);
});
