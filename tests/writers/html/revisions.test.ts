import { beforeAll, expect, test } from 'vitest';
import type { RenderedDocument } from '../../../src/document/nodes.ts';
import { contrastRatio } from '../../../src/huisstijl/contrast.ts';
import { mergeDocuments } from '../../../src/verschil/document/merge-documents.ts';
import { axeViolations, browserTest } from '../../support/axe.ts';
import { list, paragraph, text } from '../../support/builders.ts';
import { exampleVersions } from '../../support/example-versions.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { writeHtml } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { parseHtml } from './parse-html.ts';

let html = '';
beforeAll(async () => {
  const { oud, nieuw, huisstijl } = await exampleVersions();
  const [before, after] = [oud.get('raadsvoorstel'), nieuw.get('raadsvoorstel')];
  if (!before || !after) throw new Error('geen raadsvoorstel');
  html = await write(mergeDocuments(before, after, { author: 'v1 → v2' }), huisstijl);
}, 30_000);

async function write(document: RenderedDocument, huisstijl = testHuisstijl()): Promise<string> {
  const { value } = await writeHtml(document, huisstijl);
  return new TextDecoder().decode(value);
}

function merged(before: RenderedDocument['blocks'], after: RenderedDocument['blocks']): RenderedDocument {
  const base: RenderedDocument = { ...sampleDocument, footnotes: [] };
  return mergeDocuments({ ...base, blocks: before }, { ...base, blocks: after }, { author: 'v1 → v2' });
}

browserTest(
  'axe finds nothing in a document that shows changes',
  { timeout: 60_000 },
  async ({ browser }) => {
    expect(await axeViolations(browser, html)).toEqual([]);
  },
);

test('each change has words around it for who cannot see the marks', async () => {
  const marks = html.match(/<(ins|del)(?: class="verplaatst")?>(?!<span class="voorgelezen">)/g) ?? [];
  expect(marks).toEqual([]);
  const shown = await write(merged([paragraph('Het kost € 5.')], [paragraph('Het kost € 6.')]));
  expect(shown).toContain(
    '<del><span class="voorgelezen">vervallen: </span>€ 5<span class="voorgelezen"> einde vervallen tekst </span></del>' +
      '<ins><span class="voorgelezen">ingevoegd: </span>€ 6<span class="voorgelezen"> einde invoeging </span></ins>',
  );
});

test('changes are underlined or struck out, in colours that everybody can read', () => {
  const rules = [...html.matchAll(/^\s*((?:ins|del)[\w.]*) \{([^}]*)\}/gm)].filter(([, , body = '']) =>
    body.includes('background'),
  );
  expect(rules.map(([, selector]) => selector)).toEqual(['ins', 'del', 'ins.verplaatst', 'del.verplaatst']);
  for (const [, , body = ''] of rules) {
    const [background = '', color = ''] = ['background', 'color'].map(
      (name) => new RegExp(`\\b${name}: (#\\w{6})`).exec(body)?.[1] ?? '',
    );
    expect(contrastRatio(color, background)).toBeGreaterThanOrEqual(4.5);
    expect(body).toMatch(/text-decoration: (underline|line-through)/);
  }
});

test('an item that is gone shows its old number and takes none from the others', async () => {
  const items = [
    'de eerste maatregel te nemen',
    'de tweede nota vast te stellen',
    'het derde plan af te wijzen',
  ];
  const kept = items.filter((_, index) => index !== 1);
  const shown = await write(
    merged([list('besluitpunt', 'decimal', items)], [list('besluitpunt', 'decimal', kept)]),
  );
  expect(shown).toContain('<li class="gewijzigd"><del class="nummer">2.</del><del>');
  expect(shown).toContain('<li value="2">het derde plan af te wijzen</li>');
});

test('what moved says so, and leads to its other place', () => {
  const { elements, text: words } = parseHtml(html);
  const links = elements.filter(({ attributes }) => attributes.href?.startsWith('#verplaatst.'));
  const ids = new Set(elements.map(({ attributes }) => attributes.id));
  expect(links.map(({ attributes }) => attributes.href)).toEqual(['#verplaatst.1.naar', '#verplaatst.1.van']);
  for (const { attributes } of links) expect(ids).toContain(attributes.href?.slice(1));
  expect(words).toContain('Verplaatst naar een andere plek');
});

test('a legend says which versions are compared; a document without changes has none of this', async () => {
  expect(html).toContain('<p class="wijzigingen">v1 → v2: ');
  const same = [paragraph([text('Er verandert niets.')])];
  expect(await write(merged(same, same))).toContain('er is in dit document niets gewijzigd');
  expect(await write(sampleDocument)).not.toMatch(/wijziging|<ins|<del|ins,/);
});
