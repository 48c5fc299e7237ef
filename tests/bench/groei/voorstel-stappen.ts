import { CHECKS } from '../../../src/checks/checks.ts';
import { REGELS } from '../../../src/checks/register.ts';
import { readPassages } from '../../../src/checks/tekst/passage.ts';
import { composeDocument } from '../../../src/compose/compose-document.ts';
import { documentenVan } from '../../../src/compose/documenten-van.ts';
import { voorstelJson } from '../../../src/compose/voorstel-json.ts';
import { formatDiagnostics, MELDINGFORMATEN } from '../../../src/diagnostics/format-diagnostics.ts';
import { computeFinancien } from '../../../src/financien/compute-financien.ts';
import { formatFile } from '../../../src/format/format-file.ts';
import { leesFormulier } from '../../../src/formulier/lees-formulier.ts';
import { loadFiles } from '../../../src/parse/files/load-files.ts';
import { splitFrontmatter } from '../../../src/parse/frontmatter.ts';
import { parseBody } from '../../../src/parse/markdown/body.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml-tree.ts';
import { check, checkLezing, openSjablonen, readLezing, readVersie } from '../../../src/pipeline.ts';
import { prepareDocument } from '../../../src/prepare/prepare-document.ts';
import { drukProef } from '../../../src/proefdruk/proefdruk.ts';
import { createSource } from '../../../src/source/source-text.ts';
import { validateVoorstel } from '../../../src/validate/validate-voorstel.ts';
import { compareVoorstellen } from '../../../src/verschil/compare-voorstellen.ts';
import { mergeDocuments } from '../../../src/verschil/document/merge-documents.ts';
import { makeVerslag } from '../../../src/verschil/verslag/make-verslag.ts';
import { createDiskWorld } from '../../../src/world/disk-world.ts';
import { overlayTexts } from '../../../src/world/overlay-world.ts';
import { FORMATEN, loadWriter } from '../../../src/writers/index.ts';
import type { Clock } from './meet.ts';

export const PAD = 'proef/voorstel.md';
const disk = createDiskWorld('.');
const sjablonen = openSjablonen(disk, 'templates');

export const geladenSjabloon = async () => {
  const { value } = await sjablonen.load('standaard');
  if (!value) throw new Error('bench: the template cannot be read');
  return value;
};
const wereld = (text: string) => overlayTexts(disk, new Map([[PAD, text]]));

/** Each stage that reads a proposal, and each rule. */
export async function leesStappen(text: string, clock: Clock): Promise<void> {
  const { sjabloon, characters, vasteTekens } = await geladenSjabloon();
  const source = await clock('bron', () => createSource(PAD, text));
  const parts = splitFrontmatter(source).value;
  if (!parts) return;
  await clock('yaml', () => parseYaml(source, parts.yamlStart, parts.yamlEnd));
  await clock('markdown', () => parseBody(source, parts.bodyStart));
  const { value: parsed } = parseDocument(source);
  const world = wereld(text);
  await clock('opmaak', () => formatFile(world, PAD, sjablonen));
  const { value: voorstel } = parsed ? await clock('valideer', () => validateVoorstel(parsed, sjabloon)) : {};
  if (voorstel) {
    await clock('financien', () => computeFinancien(voorstel.financien));
    await clock('bestanden', () => loadFiles(world, 'proef', voorstel));
  }
  const read = await readLezing(world, PAD, sjablonen);
  let { diagnostics } = read;
  const lezing = read.value;
  if (lezing) {
    const passages = await clock('passages', () => readPassages(lezing.voorstel));
    const input = { ...lezing, sjabloon, characters, vasteTekens, passages };
    for (const { naam, check } of REGELS) await clock(`regel ${naam}`, () => check(input));
    for (const check of CHECKS) await clock(`regels ${check.name}`, () => check(input));
    ({ diagnostics } = await clock('alle regels', () => checkLezing(lezing)));
  }
  for (const formaat of MELDINGFORMATEN)
    await clock(`meldingen als ${formaat}`, () => formatDiagnostics(diagnostics, formaat));
}

/** Each stage that makes documents of a proposal in which nothing is wrong. */
export async function maakStappen(text: string, clock: Clock): Promise<void> {
  const { value: checked } = await check(wereld(text), PAD, sjablonen);
  if (!checked) return;
  const { huisstijl, sjabloon } = checked.geladen;
  await clock('json', () => voorstelJson({ ...checked, variant: 'openbaar' }));
  for (const definitie of documentenVan(checked.voorstel, sjabloon, 'openbaar')) {
    const { value } = await clock('compose', () =>
      composeDocument(definitie, { ...checked, variant: 'openbaar' }),
    );
    if (!value) return;
    const prepared = await clock('prepare', () => prepareDocument(value, huisstijl));
    for (const formaat of FORMATEN) {
      const write = await loadWriter(formaat);
      await clock(formaat, () => write(prepared.value, huisstijl));
    }
    await clock('proefdruk', () => drukProef(value, huisstijl));
  }
}

/** What is done with a proposal and a version of it in which every paragraph changed a little; and the form of it. */
export async function vergelijkStappen(text: string, clock: Clock): Promise<void> {
  const { value: oud } = await readVersie(wereld(text), PAD, sjablonen);
  const { value: nieuw } = await readVersie(wereld(gewijzigd(text)), PAD, sjablonen);
  if (!oud || !nieuw) return;
  const { sjabloon } = oud.lezing.geladen;
  const soort = sjabloon.soorten[oud.voorstel.soort.value];
  if (soort)
    await clock('formulier', () => leesFormulier(text, soort, { tekst: text, financien: oud.financien }));
  const verschil = await clock('verschil', () => compareVoorstellen(oud, nieuw));
  await clock('verslag', () => makeVerslag(verschil));
  const [definitie] = documentenVan(oud.voorstel, sjabloon, 'openbaar');
  const compose = ({ lezing }: typeof oud) =>
    definitie && composeDocument(definitie, { ...lezing, variant: 'openbaar', voorlopig: true }).value;
  const [left, right] = [compose(oud), compose(nieuw)];
  if (!left || !right) return;
  const { huisstijl } = oud.lezing.geladen;
  const merged = await clock('verschil in document', () => mergeDocuments(left, right, { author: 'Proef' }));
  const prepared = await clock('prepare verschil', () => prepareDocument(merged, huisstijl));
  const write = await loadWriter('docx');
  await clock('docx verschil', () => write(prepared.value, huisstijl));
}

/** The same proposal with a letter more in its short words. */
function gewijzigd(text: string): string {
  const at = text.indexOf('\n---\n', 4) + 5;
  return text.slice(0, at) + text.slice(at).replace(/(?<![:\w])([a-z]{1,3})(?![\w[])/gu, '$1e');
}
