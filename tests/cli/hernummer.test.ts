import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository } from '../support/git-repository.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const OUD = proposal().replace(
  /^besluitpunten:\n(?: {2}.*\n)+/m,
  'besluitpunten:\n  - de brug te bouwen\n  - de brug in 2029 te evalueren\n',
);

test('a besluitpunt that came between is seen against git, and its arguments go along on request', {
  timeout: 60_000,
}, async () => {
  const repository = makeRepository();
  const path = 'proposals/brug/voorstel.md';
  const heads =
    '## Argumenten\n\n### 1.1 De brug is veilig\n\nDat is gemeten.\n\n### 2.1 Meten leert ons wat beter kan\n\nDat bleek eerder.\n\n';
  const oud = OUD.replace(/^## Argumenten\n[\s\S]*?(?=^## )/m, heads);
  repository.write(path, oud);
  repository.commit('eerst');
  const run = (...words: readonly string[]) => runIn(repository.folder, ...words);
  expect((await run('controleer', path)).out).not.toContain('punt-verschoven');
  repository.write(path, oud.replace('  - de brug in', '  - bewoners te laten meedenken\n  - de brug in'));
  const { out } = await run('controleer', path);
  expect(out).toContain('Argument 2.1 staat nu bij besluitpunt 2 (‘bewoners te laten meedenken’)');
  expect(out).toContain('‘de brug in 2029 te evalueren’: dat is nu besluitpunt 3.');
  expect(out).not.toContain('argument-ontbreekt');
  const verschil = await run('verschil');
  expect(verschil.out.replace(/\s+/g, ' ')).toContain(
    'hoort nu bij besluitpunt 2 ‘bewoners te laten meedenken’ en hoorde bij ‘de brug in 2029 te evalueren’ (nu besluitpunt 3)',
  );
  await run('opmaak', path);
  expect(readFileSync(join(repository.folder, path), 'utf8')).toContain('### 2.1 Meten');
  repository.write('proposals/nieuw/voorstel.md', oud);
  const renumbered = await run('opmaak', '--hernummer');
  expect(renumbered.err).toContain(
    'proposals/nieuw/voorstel.md: de nummers van besluitpunten zijn niet vergeleken',
  );
  expect(renumbered.err).not.toContain(path);
  expect(readFileSync(join(repository.folder, path), 'utf8')).toContain('### 3.1 Meten');
  expect((await run('controleer', path)).out).not.toContain('punt-verschoven');
});
