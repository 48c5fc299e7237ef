import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beoordeeld } from '../support/beoordeeld.ts';
import { makeRepository } from '../support/git-repository.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';
import { wordFile } from '../support/word.ts';

const PATH = 'proposals/brug/voorstel.md';

test('what reviewers did comes back to a text that went on meanwhile, by way of git', {
  timeout: 60_000,
}, async () => {
  const repository = makeRepository();
  const oud = proposal().replace(
    /^## Aanleiding\n[\s\S]*?(?=^## )/m,
    '## Aanleiding\n\nDe oude brug is versleten.\nFietsers rijden om.\nDat kost tijd.\n\n',
  );
  const dos = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  repository.write(PATH, dos(oud));
  repository.commit('eerst');
  const run = (...words: readonly string[]) => runIn(repository.folder, ...words);
  expect((await run('bouw', PATH, '--formaat', 'docx')).status).toBe(0);
  const made = readFileSync(join(repository.folder, 'out/brug/raadsvoorstel.docx'));
  const bestand = 'beoordeeld.docx';
  const file = beoordeeld(new Uint8Array(made), [
    { soort: 'vervang', was: 'is versleten', wordt: 'is op' },
    { soort: 'vervang', was: 'rijden om', wordt: 'fietsen om' },
    { soort: 'opmerking', bij: 'Dat kost', tekst: 'Hoeveel?' },
  ]);
  writeFileSync(join(repository.folder, bestand), file);

  const patch = await run('opmerkingen', bestand, '--patch');
  expect(patch.out).toContain(`--- a/${PATH}`);
  expect(patch.out).toContain('\n-Fietsers rijden om.\r\n');
  expect(patch.out).toContain('\n+Fietsers fietsen om.\r\n');
  repository.write('wijziging.patch', patch.out);
  repository.git('apply', 'wijziging.patch');
  const patched = readFileSync(join(repository.folder, PATH), 'utf8');
  expect(patched).toBe(dos(oud.replace('is versleten', 'is op').replace('rijden om', 'fietsen om')));

  const nu = oud.replace('is versleten', 'is stuk').replace('---\n', '---\n# vooraf\n');
  repository.write(PATH, dos(nu));
  const line = (words: string) => nu.split('\n').findIndex((one) => one.includes(words)) + 1;
  const { out, status } = await run('opmerkingen', bestand, '--pas-toe');
  expect(status).toBe(1);
  expect(out).toContain(`${PATH}:${line('Dat kost')}:1: tip [word-opmerking] Opmerking: Hoeveel?`);
  expect(out).toContain(`${PATH}:${line('is stuk')}:1: fout [word-tegenstrijdig]`);
  expect(out).toContain(
    "er staat nu 'De oude brug is stuk.', en een beoordelaar heeft er 'De oude brug is op.' van gemaakt",
  );
  expect(out).toContain('overgenomen');
  const written = readFileSync(join(repository.folder, PATH), 'utf8');
  expect(written).toBe(dos(nu.replace('rijden om', 'fietsen om')));
});

test('a file of which the source is not known asks which proposal it is', { timeout: 60_000 }, async () => {
  const repository = makeRepository();
  repository.write(PATH, proposal());
  const run = (...words: readonly string[]) => runIn(repository.folder, ...words);
  await run('bouw', PATH, '--formaat', 'docx');
  repository.write(PATH, proposal().replace('## Aanleiding\n', '## Aanleiding\n\nVooraf.\n'));
  const { status, err } = await run('opmerkingen', 'out/brug/raadsvoorstel.docx');
  expect(status).toBe(2);
  expect(err).toContain('staat niet in proposals/ en ook niet in git');
  expect(err).toContain('--bij');
  const named = await run('opmerkingen', 'out/brug/raadsvoorstel.docx', '--bij', PATH);
  expect(named.status).not.toBe(2);
  const made = readFileSync(join(repository.folder, 'out/brug/raadsvoorstel.docx'));
  const document = '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>';
  const hostile: readonly (readonly [string | Uint8Array, string])[] = [
    ['PK\u0003\u0004 geen zip', 'beschadigd'],
    [made.subarray(0, made.length / 2), 'beschadigd'],
    [wordFile('', { parts: { 'word/document.xml': document } }), 'verwijzing naar tekst van buiten'],
  ];
  for (const [bytes, words] of hostile) {
    writeFileSync(join(repository.folder, 'stuk.docx'), bytes);
    const damaged = await run('opmerkingen', 'stuk.docx', '--pas-toe');
    expect(damaged.status).toBe(2);
    expect(damaged.err).toContain('stuk.docx');
    expect(damaged.err).toContain(words);
  }
});

test('a file that may be of two proposals asks which one', { timeout: 60_000 }, async () => {
  const repository = makeRepository();
  const kopie = 'proposals/een brug é/voorstel.md';
  repository.write(PATH, proposal());
  const run = (...words: readonly string[]) => runIn(repository.folder, ...words);
  await run('bouw', PATH, '--formaat', 'docx');
  repository.write(kopie, proposal());
  repository.commit('allebei');
  const both = `de tekst van '${PATH}' en '${kopie}'`;
  const nu = await run('opmerkingen', 'out/brug/raadsvoorstel.docx');
  expect(nu.status).toBe(2);
  expect(nu.err).toContain(`${both} is gelijk`);
  expect(nu.err).toContain('--bij');
  expect((await run('opmerkingen', 'out/brug/raadsvoorstel.docx', '--bij', kopie)).status).toBe(0);

  for (const path of [PATH, kopie])
    repository.write(path, proposal().replace('## Aanleiding\n', '## Aanleiding\n\nVooraf.\n'));
  const toen = await run('opmerkingen', 'out/brug/raadsvoorstel.docx');
  expect(toen.status).toBe(2);
  expect(toen.err).toContain(`${both} was gelijk`);
});
