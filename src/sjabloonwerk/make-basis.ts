import { composeDocument } from '../compose/compose-document.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Inline, RunningLine } from '../document/nodes.ts';
import { openSjablonen } from '../pipeline.ts';
import { prepareDocument } from '../prepare/prepare-document.ts';
import type { World } from '../world/world.ts';
import { loadWriter } from '../writers/index.ts';
import { leesVoorbeeld } from './lees-voorbeeld.ts';

/**
 * A Word file in which every style of a template stands, on the text of an invented proposal, so that Word keeps it: to be
 * adapted in Word and used as basis.docx. Its head has the logos alone, its foot tells the organisation and the page: what
 * stands there comes in every document. Of a template that has a basis.docx already, the styles are those of that file.
 */
export async function makeBasis(world: World, templates: string, map: string): Promise<Result<Uint8Array>> {
  const sjablonen = openSjablonen(world, templates);
  const { value: geladen, diagnostics } = await sjablonen.load(map);
  const [soort] = Object.keys(geladen?.sjabloon.soorten ?? {});
  const definitie = geladen?.sjabloon.soorten[soort ?? '']?.documenten[0];
  if (!geladen || soort === undefined || !definitie) return { diagnostics };
  const lezing = await leesVoorbeeld(world, sjablonen, geladen.sjabloon, soort, 'volledig');
  const composed = lezing && composeDocument(definitie, { ...lezing, variant: 'openbaar' });
  if (!composed?.value) return { diagnostics: [...diagnostics, ...(composed?.diagnostics ?? [])] };
  const { watermark, ...document } = composed.value;
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
