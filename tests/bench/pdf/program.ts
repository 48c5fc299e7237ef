import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Maker } from './contender.ts';
import { type Content, content } from './content.ts';

/** The program as built, from a Markdown file with its frontmatter: it makes a raadsbesluit of one page as well. */
export async function openProgram(length = 1): Promise<Maker> {
  const path = 'dist/index.js';
  if (!existsSync(path)) throw new Error('bench: npm run build first');
  const { build, createDiskWorld, createMemoryWorld, openSjablonen } = (await import(
    pathToFileURL(path).href
  )) as typeof import('../../../src/index.ts');
  const sjablonen = await openSjablonen(createDiskWorld('.'), 'templates');
  return async (number) => {
    const world = createMemoryWorld({ 'voorstel.md': markdownOf(content(number, length)) });
    const { value, diagnostics } = await build(world, 'voorstel.md', {
      sjablonen,
      formaten: ['pdf'],
      variant: 'openbaar',
    });
    if (!value?.[0]) throw new Error(`bench: no PDF; ${diagnostics.map(({ melding }) => melding).join(' ')}`);
    return value[0].bytes;
  };
}

/** The content as a proposal that the template `standaard` takes. */
export function markdownOf({ title, sections }: Content): string {
  const head = [
    '---',
    'soort: raadsvoorstel',
    'gemeente: standaard',
    `onderwerp: ${title}`,
    'zaaknummer: 2026-0001',
    'datum: 2026-03-03',
    'portefeuillehouder: A. Voorbeeld',
    'gelet_op: [artikel 189 van de Gemeentewet]',
    'besluitpunten: [het voorstel vast te stellen]',
    '---',
  ];
  const body = sections.flatMap(({ heading, level, paragraphs, points, table }) => [
    `${'#'.repeat(level)} ${heading}`,
    ...paragraphs,
    points.map((point) => `- ${point}`).join('\n'),
    ...(table
      ? [
          [
            `| ${table.head.join(' | ')} |`,
            `| --- | ${table.head
              .slice(1)
              .map(() => '---:')
              .join(' | ')} |`,
            ...table.rows.map((row) => `| ${row.join(' | ')} |`),
          ].join('\n'),
        ]
      : []),
  ]);
  return `${head.join('\n')}\n\n${body.join('\n\n')}\n`;
}
