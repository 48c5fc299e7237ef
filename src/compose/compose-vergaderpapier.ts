import { ok, type Result } from '../diagnostics/result.ts';
import { mapBlocks } from '../document/map-blocks.ts';
import type { Block, Inline, RenderedDocument } from '../document/nodes.ts';
import { formatDatum } from '../domain/datum.ts';
import { schrijfDatum } from '../domain/datumnotatie.ts';
import { VERGADERPAPIEREN, type Vergaderpapier } from '../domain/vergaderpapier.ts';
import type { Velden, Vullingen } from '../gegevens/variabele.ts';
import type { Gevuld } from '../template/context-shape.ts';
import type { GeladenSjabloon } from '../template/load-sjabloon.ts';
import { type Slot, SlotTable } from '../template/slots.ts';
import { VERGADERVARIABELEN } from '../template/vergadering-shape.ts';
import { besluitpuntenLijst } from './besluitpunten.ts';
import { typographRunningLines } from './compose-document.ts';
import { type ComposeSource, createEnvironment } from './create-environment.ts';
import { finishBlocks, withoutNotes } from './finish-blocks.ts';
import { endWith } from './sentence-end.ts';

/** A text as it is, or as parsed nodes. */
type Regel = string | readonly Inline[];

/** Everything of a meeting that its papers print; dates as ISO 8601. */
export type Papierinhoud = Omit<Gevuld<typeof VERGADERVARIABELEN, Regel, readonly Block[]>, 'titel'>;

/** Makes one of the papers of a meeting: its template filled. `datum`: day of the meeting (ISO 8601). */
export function composeVergaderpapier(
  papier: Vergaderpapier,
  inhoud: Papierinhoud,
  datum: string,
  geladen: GeladenSjabloon,
): Result<RenderedDocument> {
  const { naam, sjabloon, titel } = VERGADERPAPIEREN[papier];
  const slots = new SlotTable();
  const context = toSlots(VERGADERVARIABELEN, { ...inhoud, titel }, slots, geladen.sjabloon.notatie.datum);
  const { value: filled, diagnostics } = geladen.fill(sjabloon, context, slots);
  if (!filled) return { diagnostics };
  const { blocks, footnotes } = finishBlocks(filled.blocks, { bijschriften: {}, voetnoot: () => [] });
  const { organisatie, taal } = geladen.sjabloon;
  const title = `${titel} van de raadsvergadering van ${formatDatum(datum)}`;
  return ok({
    name: naam,
    meta: { title, language: taal, author: organisatie, subject: title, keywords: [], date: datum },
    ...typographRunningLines(filled),
    blocks,
    footnotes,
    attachments: [],
  });
}

/** Texts and blocks as what a template can print, by the shape of its context. */
function toSlots(velden: Velden, inhoud: object, slots: SlotTable, datumnotatie: string): Vullingen<Slot> {
  const values = inhoud as Readonly<Record<string, unknown>>;
  const entries = Object.entries(velden).map(([naam, vorm]) => {
    const value = values[naam];
    switch (vorm.soort) {
      case 'lijst': {
        const items = value as readonly object[];
        return [naam, items.map((one) => toSlots(vorm.velden, one, slots, datumnotatie))] as const;
      }
      case 'blokken':
        return [naam, slots.blokken((value ?? []) as readonly Block[])] as const;
      case 'tekst':
        if (vorm.als === 'datum' && typeof value === 'string')
          return [naam, slots.tekst(schrijfDatum(value, datumnotatie), { datum: value })] as const;
        return [naam, slots.tekst(value as Regel | undefined)] as const;
      default:
        return [naam, value as boolean | undefined] as const;
    }
  });
  return Object.fromEntries(entries);
}

/** The points of a decision, the same to the letter as in its raadsbesluit; notes and links stay behind. */
export function besluitBlokken(source: ComposeSource): readonly Block[] {
  const { voorstel, geladen } = source;
  const soort = geladen.sjabloon.soorten[voorstel.soort.value];
  if (!soort || voorstel.besluitpunten.length === 0) return [];
  const list = besluitpuntenLijst(voorstel.besluitpunten, soort, createEnvironment(source));
  return mapBlocks([list], { inlines: (line) => withoutLinks(withoutNotes(line)) });
}

/** A link to a point would lead to that of another decision. */
export function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((node) =>
    node.type === 'link' && node.url.startsWith('#') ? node.children : [node],
  );
}

/** Decisions in running text, numbered when there is more than one. */
export function losseBesluiten(regels: readonly Regel[]): readonly Block[] {
  if (regels.length === 0) return [];
  const items = regels.map((regel, index) => ({
    children: [
      {
        type: 'paragraph' as const,
        role: 'besluitpunt' as const,
        children: endWith(
          typeof regel === 'string' ? [{ type: 'text', value: regel }] : regel,
          index < regels.length - 1 ? ';' : '.',
        ),
      },
    ],
  }));
  const format = regels.length === 1 ? ('none' as const) : ('decimal' as const);
  return [{ type: 'list', role: 'besluitpunt', format, start: 1, items }];
}
