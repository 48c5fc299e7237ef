import { describe, expect, test } from 'vitest';
import { createSession } from '../../src/session/session.ts';
import { diskWith } from '../support/disk-with.ts';
import { proposal } from '../support/proposal.ts';

const PATH = 'proef/voorstel.md';
const session = (text = proposal()) =>
  createSession({ world: diskWith({ [PATH]: text }), templates: 'templates' });

describe('a session', () => {
  test('should tell what is wrong with what is typed, not with what is saved', async () => {
    const one = session();
    expect(await one.diagnostics(PATH)).toEqual([]);
    one.open(PATH, proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    expect((await one.diagnostics(PATH)).map(({ regel }) => regel)).toEqual(['waarde']);
    one.close(PATH);
    expect(await one.diagnostics(PATH)).toEqual([]);
  });

  test('should tell what is wrong with a text that was never saved', async () => {
    const one = session();
    one.open('untitled:Untitled-1', proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    expect((await one.diagnostics('untitled:Untitled-1')).map(({ regel }) => regel)).toEqual(['waarde']);
    one.open('untitled:Untitled-2', '---\nsoort: motie\n---\n');
    expect((await one.diagnostics('untitled:Untitled-2')).map(({ regel }) => regel)).toContain('ontbreekt');
  });

  test('should keep what it knew of a proposal while its text is broken', async () => {
    const one = session();
    await one.stand(PATH);
    one.open(PATH, proposal(['datum: 2026-03-03', 'datum: [']));
    const { lezing, source } = await one.stand(PATH);
    expect(source.text).toContain('datum: [');
    expect(lezing?.financien.jaren).toEqual(['2026', '2027']);
  });
});
