import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HANDELINGSNAMEN } from '../src/amendement/wijziging-schema.ts';
import { amendeerVoorstel } from '../src/bronnen/amendeer-voorstel.ts';
import { herstelBron } from '../src/bronnen/herstel-bron.ts';
import { formatDiagnostics } from '../src/diagnostics/format-diagnostics.ts';
import { build, check, openSjablonen } from '../src/pipeline.ts';
import { maakBesluiten } from '../src/vergaderstukken/besluiten.ts';
import { maakPapieren } from '../src/vergaderstukken/papieren.ts';
import { maakStukken } from '../src/vergaderstukken/stuk/maak-stukken.ts';
import { createDiskWorld } from '../src/world/disk-world.ts';
import { overlayWorld } from '../src/world/overlay-world.ts';
import type { World } from '../src/world/world.ts';
import { amendementOf, stukText } from './support/amendement.ts';
import { diskWith } from './support/disk-with.ts';
import { ROOT } from './support/examples.ts';
import { proposal } from './support/proposal.ts';
import { completeVoorbeeld } from './support/voorbeeld.ts';

const guide = readFileSync(join(ROOT, 'proposals', 'LEESMIJ.md'), 'utf8');
/** The fenced examples that are whole proposals. */
const examples = [...guide.matchAll(/^```markdown\n(---\n[\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

describe("the authors' guide", () => {
  test('should hold whole examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map((text, index) => ({ text, number: index + 1 })))(
    'should hold a proposal without any problem: example $number',
    async ({ text }) => {
      expect(await problemsOf(text)).toBe('');
    },
  );

  test.each(financialExamples())(
    'should hold financial data without any problem: $name',
    async ({ financien, named }) => {
      expect(await problemsOf(proposalWith(financien, named))).toBe('');
    },
  );

  test('should name every command that the program has', async () => {
    const { createProgram } = await import('../src/cli/program.ts');
    const silent = { out: () => undefined, err: () => undefined, color: false, interactive: false };
    for (const command of createProgram(silent, () => undefined).commands) {
      expect(guide).toContain(`raadsvoorstel ${command.name()}`);
    }
  });
});

test('the section on mending should show what becomes of its example', async () => {
  const [voor = '', na = ''] = ['voor', 'na'].map(
    (when) => new RegExp(`^\`\`\`yaml herstel ${when}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1],
  );
  const path = 'proef/voorstel.md';
  const world = diskWith({ [path]: completeVoorbeeld(voor) });
  const sjablonen = openSjablonen(world, 'templates');
  const checkIn = async (changed: World) => (await check(changed, path, sjablonen)).diagnostics;
  const { teksten } = await herstelBron(world, checkIn, () => true);
  expect(teksten.get(path)).toBe(completeVoorbeeld(na));
});

describe('the chapter on the meeting', () => {
  /** The example of a kind; the fences name it. */
  const example = (kind: string) =>
    new RegExp(`^\`\`\`yaml ${kind} voorbeeld\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1] ?? '';

  test('should hold a council, an amendment and a meeting of which the decision can be made', async () => {
    const files = {
      'templates/standaard/raad.yaml': example('raad\\.yaml'),
      'proposals/fietsbrug/voorstel.md': proposal(),
      'proposals/fietsbrug/amendementen/A7.1.md': `---\n${example('amendement')}---\n`,
      'proposals/fietsbrug/amendementen/M7.1.md': `---\n${example('motie')}---\n`,
      'proposals/vergaderingen/2026-04-16/vergadering.md': `---\n${example('vergadering\\.md')}---\n`,
    };
    const world = diskWith(files);
    const { value, diagnostics } = await maakBesluiten(
      world,
      'proposals/vergaderingen/2026-04-16/vergadering.md',
      { sjablonen: openSjablonen(world, 'templates'), formaten: ['html'] },
    );
    expect(formatDiagnostics(diagnostics, 'tekst')).toBe('');
    expect(value?.map(({ slug, soort }) => `${slug} ${soort}`)).toEqual(['fietsbrug besluit']);
    const stukken = ['A7.1', 'M7.1'].map((nummer) => `proposals/fietsbrug/amendementen/${nummer}.md`);
    const sjablonen = openSjablonen(world, 'templates');
    const made = await maakStukken(world, stukken, { sjablonen, formaten: ['html'] });
    expect(formatDiagnostics(made.diagnostics, 'tekst')).toBe('');
    expect(made.value?.map(({ name }) => name)).toEqual(['A7.1.html', 'M7.1.html']);
  });
});

describe('the operations of amendments in the guide', () => {
  const written = [...guide.matchAll(/^\| (`.*?) \|.*\| `(- .*)` \|$/gm)].map(([, names, op]) => ({
    names: [...(names ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    op: op ?? '',
  }));

  test('should all be there', () => {
    expect(written.flatMap(({ names }) => names)).toEqual(HANDELINGSNAMEN);
  });

  test.each(written)('should be read as they are written: $op', ({ op }) => {
    expect(amendementOf(`  ${op}`).wijzigingen).toHaveLength(1);
  });

  test('should pay for what they cost with the cover that the guide names', async () => {
    const keys = /^```yaml amendement geld\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';
    const world = diskWith({
      'p/voorstel.md': proposal(),
      'p/amendementen/A7.1.md': stukText(keys),
    });
    const found = await amendeerVoorstel(world, 'p/voorstel.md', [], openSjablonen(world, 'templates'));
    expect(formatDiagnostics(found.diagnostics, 'tekst')).toBe('');
  });
});

test('the papers of a meeting should be those that the guide says', async () => {
  const example = (kind: string) =>
    new RegExp(`^\`\`\`yaml ${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1] ?? '';
  const path = 'proposals/vergaderingen/2026-04-16/vergadering.md';
  const made = async (kind: string, formaten: readonly ('html' | 'json')[]) => {
    const world = diskWith({
      'templates/standaard/raad.yaml': example('raad\\.yaml voorbeeld'),
      'proposals/fietsbrug/voorstel.md': proposal(),
      'proposals/fietsbrug/amendementen/A7.1.md': `---\n${example('amendement voorbeeld')}---\n`,
      'proposals/fietsbrug/amendementen/M7.1.md': `---\n${example('motie voorbeeld')}---\n`,
      [path]: `---\n${example(`vergadering\\.md ${kind}`)}---\n`,
    });
    const { value, diagnostics } = await maakPapieren(world, path, {
      sjablonen: openSjablonen(world, 'templates'),
      formaten,
    });
    expect(formatDiagnostics(diagnostics, 'tekst')).toBe('');
    return value?.artifacts ?? [];
  };
  const before = await made('vooraf', ['html']);
  expect(before.map(({ name }) => name)).toEqual(['uitnodiging.html', 'agenda.html']);
  const [json] = await made('voorbeeld', ['json']);
  const written = /^### Het bestand vergadering\.json$[\s\S]*?^```json\n([\s\S]*?)^```$/m.exec(guide)?.[1];
  const known = pathsOf(JSON.parse(new TextDecoder().decode(json?.bytes)));
  const extra = ['.verzonden: string', '.schorsingen[]'];
  expect(
    pathsOf(JSON.parse(written ?? '')).filter(
      (one) => !known.includes(one) && !extra.some((own) => one.startsWith(own)),
    ),
  ).toEqual([]);
});

/** What an object in JSON holds, by path; a list stands for what is in it. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, `${path}[]`)).concat(`${path}[]`);
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`));
}

test('the example of voorstel.json should have the fields that the program writes', async () => {
  const written = /^### Het bestand voorstel\.json$[\s\S]*?^```json\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';
  const example: object = JSON.parse(written);
  const text = proposal(
    [
      'zaaknummer: 2026-001',
      `zaaknummer: 2026-001
status: aangeboden
vergadering: 2026-04-16
agendapunt: 9
behandeling: hamerstuk
indieners: [Fractie Lindewijk]
programma: Openbare ruimte
bevoegdheid: kaderstellend
openbaar: ja
termijn: { datum: 2026-05-01, reden: de prijs stijgt daarna }
intern: { team: team Openbare Ruimte }
overwegende: [de oude brug niet meer veilig is]
gehoord: [het advies van de jongerenraad]
bijlagen: [{ titel: Schets, bestand: schets.pdf }]
eerdere_besluiten: [{ titel: Fietsplan, datum: 2024-06-20, kenmerk: 2024-004321 }]
ondertekening: { griffier: M. Postma }`,
    ],
    ['portefeuillehouder: A. Voorbeeld', 'portefeuillehouder: [{ naam: A. Voorbeeld, functie: wethouder }]'],
    [
      '  - de begroting daarvoor te wijzigen',
      '  - id: begroting\n    tekst: de begroting daarvoor te wijzigen\n    sub: [de lasten, de dekking]',
    ],
    ['post: Ontwerp', 'id: toestellen, post: Ontwerp'],
  );
  const disk = createDiskWorld(ROOT);
  const world = overlayWorld(
    overlayWorld(disk, 'voorstel.md', new TextEncoder().encode(text)),
    'schets.pdf',
    Uint8Array.of(1),
  );
  const { value, diagnostics } = await build(world, 'voorstel.md', {
    sjablonen: openSjablonen(world, 'templates'),
    formaten: ['json'],
    variant: 'intern',
  });
  expect(diagnostics.filter(({ ernst }) => ernst === 'fout').map(({ melding }) => melding)).toEqual([]);
  const made: object = JSON.parse(new TextDecoder().decode(value?.[0]?.bytes));
  expect(Object.keys(example)).toEqual(Object.keys(made));
  const paths = pathsOf(made);
  expect(pathsOf(example).filter((path) => !paths.includes(path))).toEqual([]);
});

/** What the program says of a proposal, with the CSV file of the guide beside it. */
async function problemsOf(text: string): Promise<string> {
  const csv = /^```csv\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';
  const bytes = (content: string) => new TextEncoder().encode(content);
  const disk = createDiskWorld(ROOT);
  const world = overlayWorld(
    overlayWorld(disk, 'proposals/gids/voorstel.md', bytes(text)),
    'proposals/gids/begroting.csv',
    bytes(csv),
  );
  const { diagnostics } = await check(world, 'proposals/gids/voorstel.md', openSjablonen(world, 'templates'));
  return formatDiagnostics(diagnostics, 'tekst');
}

/** Each fenced example of `financien:`, with the tables and amounts that the text up to the next one names. */
function financialExamples() {
  const parts = guide.replace(/^```markdown\n[\s\S]*?^```$/gm, '').split(/^```yaml\n(?=financien:)/m);
  return parts.slice(1).map((part, index) => {
    const name = parts[index]?.match(/^### .*/gm)?.at(-1) ?? '';
    const [financien = ''] = part.split(/^```$/m);
    return { name, financien, named: new Set(part.match(/:(?:bedrag|:tabel)\[[a-z0-9_.]+\]/g)) };
  });
}

/** A proposal that is right but for what `financien` may do. */
function proposalWith(financien: string, named: ReadonlySet<string>): string {
  const data = ['soort: raadsvoorstel', 'gemeente: standaard', 'onderwerp: Speelplek', 'datum: 2026-03-03'];
  const besluit = [
    'gelet_op: artikel 192, lid 1 van de Gemeentewet',
    'besluitpunten: [de plek aan te leggen, de begroting daarvoor te wijzigen]',
  ];
  const tabel = /^ {2}(lasten|begrotingswijziging):/m.exec(financien)?.[1] ?? 'lasten';
  const shown = named.size === 0 ? [`::tabel[${tabel}]`] : named;
  const koppen = ['Aanleiding', 'Doel', 'Argumenten', 'Alternatieven', 'Kanttekeningen', 'Vervolg'];
  const body = [
    ...koppen.flatMap((kop) => [`## ${kop}`, 'Tekst over 2026.']),
    '## Financiën',
    'Tekst.',
    ...shown,
  ];
  return [
    '---',
    ...data,
    ...besluit,
    financien.trimEnd(),
    '---',
    ...body.flatMap((line) => ['', line]),
    '',
  ].join('\n');
}
