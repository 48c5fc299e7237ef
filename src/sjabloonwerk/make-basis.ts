import { composeDocument } from '../compose/compose-document.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Inline, RenderedDocument, RunningLine } from '../document/nodes.ts';
import type { Soort } from '../domain/soort.ts';
import { type Lezing, openSjablonen } from '../pipeline.ts';
import { prepareDocument } from '../prepare/prepare-document.ts';
import type { World } from '../world/world.ts';
import { loadWriter } from '../writers/index.ts';
import { addLooks } from './add-looks.ts';
import { leesVoorbeeld } from './lees-voorbeeld.ts';

/**
 * A Word file in which every style of a template stands, on the text of an invented proposal, so that Word keeps it: to be
 * adapted in Word and used as basis.docx. It is the first document, with what other documents have that looks like nothing in it. Its head has the logos alone, its foot tells the organisation and the page: what
 * stands there comes in every document. Of a template that has a basis.docx already, the styles are those of that file.
 */
export async function makeBasis(world: World, templates: string, map: string): Promise<Result<Uint8Array>> {
  const sjablonen = openSjablonen(world, templates);
  const { value: geladen, diagnostics } = await sjablonen.load(map);
  if (!geladen) return { diagnostics };
  const made: Result<RenderedDocument>[] = [];
  for (const soort of Object.keys(geladen.sjabloon.soorten)) {
    const lezing = await leesVoorbeeld(world, sjablonen, geladen.sjabloon, soort, 'volledig');
    if (lezing) made.push(...documentsOf(lezing, soort));
  }
  const [first, ...others] = made.flatMap(({ value }) => value ?? []);
  if (!first) return { diagnostics: [...diagnostics, ...made.flatMap((one) => one.diagnostics)] };
  const { watermark, ...document } = addLooks(first, others);
  const write = await loadWriter('docx');
  const text = (value: string): readonly Inline[] => [{ type: 'text', value }];
  const footer = {
    left: text(geladen.sjabloon.organisatie),
    center: [],
    right: [...text('Pagina '), { type: 'pageNumber', which: 'current' } as const],
  };
  // Of the heads only the logos: the words in them are those of the invented proposal.
  const head = ({ logos }: RunningLine): RunningLine => ({
    left: [],
    center: [],
    right: [],
    ...(logos && { logos }),
  });
  const { header, firstPage } = document;
  const plain = {
    ...document,
    header: head(header),
    footer,
    ...(firstPage && { firstPage: { header: head(firstPage.header), footer } }),
  };
  return write(prepareDocument(plain, geladen.huisstijl).value, geladen.huisstijl);
}

function documentsOf(lezing: Lezing, soort: Soort): readonly Result<RenderedDocument>[] {
  const documenten = lezing.geladen.sjabloon.soorten[soort]?.documenten ?? [];
  return documenten.map((definitie) => composeDocument(definitie, { ...lezing, variant: 'openbaar' }));
}
