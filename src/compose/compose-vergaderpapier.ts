import type { Result } from '../diagnostics/result.ts';
import { metBron } from '../document/bron.ts';
import { mapBlocks } from '../document/map-blocks.ts';
import type { Block, Bronplaats, Inline, ListItem, RenderedDocument } from '../document/nodes.ts';
import { formatDatum } from '../domain/datum.ts';
import { VERGADERPAPIEREN, type Vergaderpapier } from '../domain/vergaderpapier.ts';
import type { GeladenSjabloon } from '../template/geladen-sjabloon.ts';
import { VERGADERVARIABELEN } from '../template/shapes/vergadering-shape.ts';
import { besluitpuntenLijst } from './besluitpunten.ts';
import { composePapier, type Inhoud } from './compose-papier.ts';
import { type ComposeSource, createEnvironment } from './create-environment.ts';
import { withoutNotes } from './finish/finish-blocks.ts';
import { endWith } from './sentence-end.ts';

/** Everything of a meeting that its papers print. */
export type Papierinhoud = Omit<Inhoud<typeof VERGADERVARIABELEN>, 'titel'>;

/** Makes one of the papers of a meeting: its template filled. `datum`: day of the meeting (ISO 8601). */
export function composeVergaderpapier(
  papier: Vergaderpapier,
  inhoud: Papierinhoud,
  datum: string,
  geladen: GeladenSjabloon,
): Result<RenderedDocument> {
  const { titel } = VERGADERPAPIEREN[papier];
  const title = `${titel} van de raadsvergadering van ${formatDatum(datum)}`;
  const meta = { title, subject: title, keywords: [], date: datum };
  return composePapier(VERGADERPAPIEREN[papier], VERGADERVARIABELEN, { ...inhoud, titel }, meta, geladen);
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

/** Decisions in running text, numbered when there is more than one; `plaatsen` are where each was typed. */
export function losseBesluiten(
  regels: readonly (string | readonly Inline[])[],
  plaatsen: readonly (Bronplaats | undefined)[] = [],
): readonly Block[] {
  if (regels.length === 0) return [];
  const items = regels.map((regel, index): ListItem => {
    const item: ListItem = {
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
    };
    return metBron(item, plaatsen[index]);
  });
  const format = regels.length === 1 ? ('none' as const) : ('decimal' as const);
  return [{ type: 'list', role: 'besluitpunt', format, start: 1, items }];
}
