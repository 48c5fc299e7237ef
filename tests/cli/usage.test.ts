import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/examples.ts';
import { runIn } from '../support/terminal.ts';

describe('the command line', () => {
  test.each([
    ['no words at all', []],
    ['--help', ['--help']],
    ['hulp', ['hulp']],
    ['bouw --help', ['bouw', '--help']],
    ['controleer --help', ['controleer', '--help']],
    ['nieuw --help', ['nieuw', '--help']],
    ['opmaak --help', ['opmaak', '--help']],
    ['volg --help', ['volg', '--help']],
    ['werkbank --help', ['werkbank', '--help']],
    ['schema --help', ['schema', '--help']],
    ['verschil --help', ['verschil', '--help']],
  ])('should give help in Dutch, with examples, for %s', async (name, words) => {
    const ran = await runIn(ROOT, ...words);
    expect(ran.status).toBe(0);
    expect(ran.err).toBe('');
    expect(ran.out).toContain('Voorbeelden:');
    expect(ran.out).not.toMatch(/\b([Uu]sage|[Oo]ptions|Commands|display help|default)\b/);
    await expect(ran.out).toMatchFileSnapshot(`golden/help-${name.replace(/[^a-z]+/g, '-')}.txt`);
  });

  test('should give help for a command within a command', async () => {
    const asked = await runIn(ROOT, 'sjabloon', 'controleer', '--help');
    expect(asked.out).toContain('Gebruik: raadsvoorstel sjabloon controleer');
    for (const words of [
      ['hulp', 'sjabloon', 'controleer'],
      ['sjabloon', 'hulp', 'controleer'],
    ])
      expect(await runIn(ROOT, ...words)).toEqual(asked);
    const unknown = await runIn(ROOT, 'hulp', 'sjabloon', 'kontroleer');
    expect(unknown.out).toContain('  controleer [opties] [gemeente of pad...]');
  });

  test.each([
    ['an unknown command', ['bouwen'], "De opdracht 'bouwen' bestaat niet.", "Bedoelde u 'bouw'?"],
    ['an unknown option', ['bouw', '--uut', 'x'], "De optie '--uut' bestaat niet.", "Bedoelde u '--uit'?"],
    ['an option without its value', ['bouw', '--uit'], "Achter '--uit' ontbreekt een waarde.", ''],
    [
      'an unknown format',
      ['bouw', '--formaat', 'pdff'],
      "'pdff' kan niet bij --formaat.",
      "Bedoelde u 'pdf'?",
    ],
    [
      'an unknown variant',
      ['bouw', '--variant', 'geheim'],
      "'geheim' kan niet bij --variant.",
      'openbaar, intern',
    ],
    ['a path that is not there', ['controleer', 'nergens'], "'nergens' bestaat niet.", 'Geef een bestand'],
    [
      'the folder of a template',
      ['bouw', 'templates/standaard'],
      "In de map 'templates/standaard' staat geen voorstel.",
      'Hier staat een sjabloon; dat controleert u met `raadsvoorstel sjabloon controleer templates/standaard`.',
    ],
    [
      'a path below a file',
      ['controleer', 'README.md/voorstel.md'],
      "'README.md/voorstel.md' bestaat niet.",
      'Geef een bestand',
    ],
    [
      'a name that is too long',
      ['controleer', 'a'.repeat(300)],
      `'${'a'.repeat(300)}' bestaat niet.`,
      'Geef een bestand',
    ],
    [
      'a comparison with a path below a file',
      ['verschil', 'HEAD', 'README.md/voorstel.md'],
      "'README.md/voorstel.md' is geen revisie en ook geen bestand of map.",
      'Geef eerst de revisies',
    ],
    [
      'a proposal without its folder',
      ['controleer', 'dordrecht-pok-wijkteam'],
      "'dordrecht-pok-wijkteam' bestaat niet.",
      "Bedoelde u 'proposals/dordrecht-pok-wijkteam'?",
    ],
    [
      'a mistyped folder',
      ['bouw', 'proposals/dordrecht-pok-wijkteams'],
      "'proposals/dordrecht-pok-wijkteams' bestaat niet.",
      "Bedoelde u 'proposals/dordrecht-pok-wijkteam'?",
    ],
    [
      'a new proposal without a name',
      ['nieuw'],
      "Achter 'nieuw' ontbreekt de naam.",
      'Dat is de naam van de map',
    ],
    ['a folder without proposals', ['controleer', 'src'], "In de map 'src' staat geen voorstel.", ''],
  ])('should refuse %s with status 2, in Dutch', async (_, words, melding, hint) => {
    const ran = await runIn(ROOT, ...words);
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(`fout: ${melding}`);
    expect(ran.err).toContain(hint);
  });

  test.each([
    ['a folder', ['proposals'], 4],
    ['no path', [], 4],
    ['a file', ['proposals/dordrecht-pok-wijkteam/voorstel.md'], 1],
    [
      'the same file twice',
      ['proposals/dordrecht-pok-wijkteam', 'proposals/dordrecht-pok-wijkteam/voorstel.md'],
      1,
    ],
    ['a pattern of folders', ['proposals/dordrecht-*'], 3],
    ['a pattern of files', ['proposals/*/voorstel.md'], 4],
  ])('should find the proposals of %s', async (_, paths, least) => {
    const ran = await runIn(ROOT, 'controleer', ...paths);
    const count = Number(/^(\d+) voorstel/m.exec(ran.out)?.[1]);
    if (paths.length === 0 || paths[0] === 'proposals' || paths[0]?.endsWith('*/voorstel.md')) {
      expect(count).toBeGreaterThanOrEqual(least);
    } else {
      expect(count).toBe(least);
    }
  });
});
