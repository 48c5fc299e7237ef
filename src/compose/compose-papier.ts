import { ok, type Result } from '../diagnostics/result.ts';
import { metBron } from '../document/bron.ts';
import type { Block, DocumentMeta, Inline, Placed, RenderedDocument } from '../document/nodes.ts';
import { schrijfDatum } from '../domain/datumnotatie.ts';
import type { Velden, Vullingen } from '../gegevens/variabele.ts';
import { type Slot, SlotTable } from '../template/fill/slots.ts';
import type { GeladenSjabloon } from '../template/geladen-sjabloon.ts';
import type { Gevuld } from '../template/shapes/context-shape.ts';
import { typographRunningLines } from './compose-document.ts';
import { type Afwerking, finishBlocks } from './finish/finish-blocks.ts';

/**
 * What a paper prints, in the form that its template asks: texts as they are, or as running text, and whole blocks. A date
 * is ISO 8601. Parts that were typed know where (`bron`), and so do all texts in them.
 */
export type Inhoud<V extends Velden> = Gevuld<V, string | readonly Inline[], readonly Block[]>;

/** A paper that is not one of the documents of a proposal: the name of its file, and its template. */
export interface Papier {
  readonly naam: string;
  readonly sjabloon: string;
}

/** Makes a paper by filling its template. `velden` is the shape that its template was checked against. */
export function composePapier<V extends Velden>(
  { naam, sjabloon }: Papier,
  velden: V,
  inhoud: Inhoud<V>,
  meta: Pick<DocumentMeta, 'title' | 'subject' | 'keywords' | 'date'>,
  geladen: GeladenSjabloon,
  afwerking: Afwerking = { bijschriften: {}, voetnoot: () => [] },
): Result<RenderedDocument> {
  const slots = new SlotTable();
  const { value: filled, diagnostics } = geladen.fill(
    sjabloon,
    toSlots(velden, inhoud, slots, geladen.sjabloon.notatie.datum),
    slots,
  );
  if (!filled) return { diagnostics };
  const { blocks, footnotes } = finishBlocks(filled.blocks, afwerking);
  const { organisatie, taal } = geladen.sjabloon;
  return ok({
    name: naam,
    meta: { ...meta, language: taal, author: organisatie },
    ...typographRunningLines(filled),
    blocks,
    footnotes,
    attachments: [],
  });
}

/** Texts and blocks as what a template can print, by the shape of its context. */
function toSlots(
  velden: Velden,
  inhoud: Placed,
  slots: SlotTable,
  datumnotatie: string,
  around?: Placed['bron'],
): Vullingen<Slot> {
  const values = inhoud as Readonly<Record<string, unknown>>;
  const bron = inhoud.bron ?? around;
  const entries = Object.entries(velden).map(([naam, vorm]) => {
    const value = values[naam];
    switch (vorm.soort) {
      case 'lijst':
        return [
          naam,
          (value as readonly Placed[]).map((one) => toSlots(vorm.velden, one, slots, datumnotatie, bron)),
        ] as const;
      case 'groep':
        return [
          naam,
          value === undefined ? undefined : toSlots(vorm.velden, value as Placed, slots, datumnotatie, bron),
        ] as const;
      case 'blokken': {
        const blocks = (value ?? []) as readonly Block[];
        return [naam, slots.blokken(blocks.map((block) => metBron(block, bron)))] as const;
      }
      case 'tekst':
        if (vorm.als === 'datum' && typeof value === 'string')
          return [naam, slots.tekst(schrijfDatum(value, datumnotatie), { datum: value }, bron)] as const;
        return [naam, slots.tekst(value as string | readonly Inline[] | undefined, undefined, bron)] as const;
      default:
        return [naam, value as boolean | undefined] as const;
    }
  });
  return Object.fromEntries(entries);
}
