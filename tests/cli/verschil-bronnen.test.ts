import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeRepository } from '../support/git-repository.ts';
import { runIn } from '../support/terminal.ts';
import { RAAD_YAML } from '../support/vergadering.ts';

const { folder, git, write, commit } = makeRepository();
const AVOND = 'proposals/vergaderingen/2026-03-24/vergadering.md';
const STUK = 'proposals/brug/amendementen/A2.1.md';
const RAAD = 'templates/standaard/raad.yaml';

const avond = (uitkomst: string) => `---
soort: raadsvergadering
gemeente: standaard
datum: 2026-03-24
agenda:
  - { nr: 1, titel: Opening }
  - nr: 2
    titel: De naam van de brug
    ${uitkomst}
---
`;
const AANGEHOUDEN = avond('uitkomst: aangehouden');
const AANGENOMEN = avond(
  'uitkomst: aangenomen\n    stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }',
);
const stuk = (wordt: string) => `---
soort: amendement
nummer: A2.1
gemeente: standaard
titel: Een andere naam
bij: brug
indieners: [{ fractie: Centrum }]
wijzigingen:
  - { vervang: 1, was: de brug te bouwen, wordt: ${wordt} }
---
`;

write(RAAD, RAAD_YAML);
write(AVOND, AANGEHOUDEN);
write(STUK, stuk('de smalle brug te bouwen'));
commit('een');

afterEach(() => {
  git('reset', '-q', '--hard');
  git('clean', '-fdq');
});

describe('what changed besides proposals', () => {
  test('should be told of meetings, amendments and councils, each kind counted', async () => {
    write(AVOND, AANGENOMEN);
    write(STUK, stuk('de houten brug te bouwen'));
    write(RAAD, RAAD_YAML.replace('J. Koster', 'K. Loos'));
    const { status, out, err } = await runIn(folder, 'verschil', '--uitkomst');
    expect(err).toBe('');
    expect(status).toBe(1);
    expect(out).toContain('Punt 2: de uitkomst was aangehouden en is aangenomen (11 voor, 4 tegen)');
    expect(out).toContain('Besluitpunt 1 te laten luiden: ‘de [-smalle-]{+houten+} brug te bouwen’');
    expect(out).toContain('De griffier was J. Koster en is K. Loos');
    expect(out).toContain(`1 amendement of motie vergeleken: 1 gewijzigd.
1 vergadering vergeleken: 1 gewijzigd.
1 raad vergeleken: 1 gewijzigd.
`);
  });

  test('should be told in Markdown and in JSON too, of one path where one is named', async () => {
    write(AVOND, AANGENOMEN);
    write(STUK, stuk('de houten brug te bouwen'));
    const markdown = await runIn(folder, 'verschil', '--formaat', 'markdown', 'proposals/brug');
    expect(markdown.out).toContain('‘de <del>smalle</del><ins>houten</ins> brug te bouwen’');
    expect(markdown.out).not.toContain('vergadering');
    const { out } = await runIn(folder, 'verschil', '--formaat', 'json');
    const { bronnen, ongewijzigde_bronnen: rest, voorstellen } = JSON.parse(out);
    expect(voorstellen).toEqual([]);
    expect(rest).toEqual({ stukken: 0, vergadering: 0, raad: 1 });
    expect(bronnen).toMatchObject([
      { bron: 'stukken', pad: STUK, soort: 'gewijzigd', delen: [{ regels: [{ sleutel: 'wijzigingen' }] }] },
      {
        bron: 'vergadering',
        pad: AVOND,
        delen: [
          {
            naam: 'Punt 2',
            waarden: [
              { sleutel: 'uitkomst', oud: 'aangehouden', nieuw: 'aangenomen (11 voor, 4 tegen)' },
              { sleutel: 'stemming.wijze', oud: null, nieuw: 'fracties' },
              { sleutel: 'stemming', oud: null },
            ],
          },
        ],
      },
    ]);
  });

  test('should count the votes of each version with the council of that version', async () => {
    write(AVOND, AANGENOMEN);
    commit('twee');
    write(
      RAAD,
      RAAD_YAML.replace('zetels: 6\n        leden: [F. Aker, ', 'zetels: 5\n        leden: [').replace(
        'zetels: 4\n        leden: [',
        'zetels: 5\n        leden: [F. Aker, ',
      ),
    );
    const { out } = await runIn(folder, 'verschil');
    expect(out).toContain('was aangenomen (11 voor, 4 tegen) en is aangenomen (10 voor, 5 tegen)');
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  test('should be told of files that came, went, moved, are no other or cannot be read', async () => {
    git('mv', STUK, 'proposals/brug/amendementen/A2-1.md');
    write(
      'proposals/vergaderingen/2026-04-07/vergadering.md',
      AANGENOMEN.replace('2026-03-24', '2026-04-07'),
    );
    rmSync(join(folder, RAAD));
    write(AVOND, `${AANGEHOUDEN.replace('agenda:', '# de agenda\nagenda:   ')}\n`);
    const { out } = await runIn(folder, 'verschil', '--formaat', 'json');
    expect(JSON.parse(out).bronnen).toMatchObject([
      { pad: 'proposals/brug/amendementen/A2-1.md', padOud: STUK, soort: 'gelijk' },
      { pad: AVOND, soort: 'onleesbaar' },
      { pad: 'proposals/vergaderingen/2026-04-07/vergadering.md', soort: 'nieuw' },
      { pad: RAAD, soort: 'vervallen' },
    ]);
    git('checkout', '-q', 'HEAD', '--', RAAD);
    const comment = await runIn(folder, 'verschil', '--uitkomst', AVOND);
    expect(comment.status).toBe(0);
    expect(comment.out).toContain('1 vergadering vergeleken: 1 zonder verschil in betekenis.');
  });

  test('should be told of two files, and to git', async () => {
    write('oud.md', AANGEHOUDEN);
    write('nieuw.md', AANGENOMEN);
    const zin = 'Punt 2: de uitkomst was aangehouden en is aangenomen (11 voor, 4 tegen)';
    expect((await runIn(folder, 'verschil', 'oud.md', 'nieuw.md')).out).toContain(zin);
    const voor = ['verschil', '--voor-git', AVOND, 'oud.md', 'a', '100644', 'nieuw.md', 'b', '100644'];
    expect((await runIn(folder, ...voor)).out).toContain(zin);
    const tekst = await runIn(folder, 'verschil', '--als-tekst', 'nieuw.md');
    expect(tekst.out).toContain('de uitkomst: aangenomen (11 voor, 4 tegen)\n');
  });
});
