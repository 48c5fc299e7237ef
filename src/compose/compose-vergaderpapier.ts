import { ok, type Result } from '../diagnostics/result.ts';
import { mapBlocks } from '../document/map-blocks.ts';
import type { Block, Inline, RenderedDocument } from '../document/nodes.ts';
import type { VERGADERPAPIEREN } from '../domain/vergaderpapier.ts';
import type { Velden, Vullingen } from '../gegevens/variabele.ts';
import type { Gevuld } from '../template/context-shape.ts';
import type { GeladenSjabloon } from '../template/load-sjabloon.ts';
import { type Slot, SlotTable } from '../template/slots.ts';
import { VERGADERVARIABELEN } from '../template/vergadering-shape.ts';
import { besluitpuntenLijst } from './besluitpunten.ts';
import { typographRunningLines } from './compose-document.ts';
import { type ComposeSource, createEnvironment } from './create-environment.ts';
import { finishBlocks, withoutNotes } from './finish-blocks.ts';

/** Everything of a meeting that its papers print: texts as they are, decisions as blocks. */
export type Papierinhoud = Gevuld<typeof VERGADERVARIABELEN, string, readonly Block[]>;

/** Makes one of the papers of a meeting: its template filled. `datum`: day of the meeting (ISO 8601). */
export function composeVergaderpapier(
  { naam, sjabloon, titel }: (typeof VERGADERPAPIEREN)[keyof typeof VERGADERPAPIEREN],
  inhoud: Papierinhoud,
  datum: string,
  geladen: GeladenSjabloon,
): Result<RenderedDocument> {
  const slots = new SlotTable();
  const context = toSlots(VERGADERVARIABELEN, inhoud, slots);
  const { value: filled, diagnostics } = geladen.fill(sjabloon, context, slots);
  if (!filled) return { diagnostics };
  const { blocks, footnotes } = finishBlocks(filled.blocks, { bijschriften: {}, voetnoot: () => [] });
  const { organisatie, taal } = geladen.sjabloon;
  const subject = `${titel} van ${inhoud.datum ?? ''}`;
  return ok({
    name: naam,
    meta: { title: subject, language: taal, author: organisatie, subject, keywords: [], date: datum },
    ...typographRunningLines(filled),
    blocks,
    footnotes,
    attachments: [],
  });
}

/** Texts and blocks as what a template can print, by the shape of its context. */
function toSlots(velden: Velden, inhoud: object, slots: SlotTable): Vullingen<Slot> {
  const values = inhoud as Readonly<Record<string, unknown>>;
  const entries = Object.entries(velden).map(([naam, vorm]) => {
    const value = values[naam];
    switch (vorm.soort) {
      case 'lijst':
        return [naam, (value as readonly object[]).map((one) => toSlots(vorm.velden, one, slots))] as const;
      case 'blokken':
        return [naam, slots.blokken((value ?? []) as readonly Block[])] as const;
      case 'tekst':
        return [naam, slots.tekst(value as string | undefined)] as const;
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
function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((node) =>
    node.type === 'link' && node.url.startsWith('#') ? node.children : [node],
  );
}

/** Decisions in running text, numbered when there is more than one. */
export function losseBesluiten(regels: readonly string[]): readonly Block[] {
  if (regels.length === 0) return [];
  const items = regels.map((regel, index) => ({
    children: [
      {
        type: 'paragraph' as const,
        role: 'besluitpunt' as const,
        children: [
          {
            type: 'text' as const,
            value: `${regel.replace(/[.;]$/, '')}${index < regels.length - 1 ? ';' : '.'}`,
          },
        ],
      },
    ],
  }));
  const format = regels.length === 1 ? ('none' as const) : ('decimal' as const);
  return [{ type: 'list', role: 'besluitpunt', format, start: 1, items }];
}
