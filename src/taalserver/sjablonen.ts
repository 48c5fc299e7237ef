import { VOORSTELBESTAND } from '../domain/bestanden.ts';
import type { EditingParts } from './editing.ts';

/** A municipality whose templates can be used, with the kinds of proposal that it has. */
interface Gemeente {
  /** The folder of its templates: what is typed behind `gemeente:`. */
  readonly map: string;
  readonly naam: string;
  /** In the order in which they are offered. */
  readonly soorten: readonly { readonly soort: string; readonly naam: string }[];
}

/** Answers a request of our own: which templates there are for a new proposal in a folder; those that cannot be read are left out. */
export function sjablonen({ connection, workspace, answers: { answer } }: EditingParts): void {
  connection.onRequest(
    'raadsvoorstel/sjablonen',
    answer('het zoeken van sjablonen', [], async (params: unknown): Promise<readonly Gemeente[]> => {
      const uri = (params as { readonly uri?: unknown } | null)?.uri;
      const { session } = workspace.placeOf(
        typeof uri === 'string' ? `${uri}/${VOORSTELBESTAND}` : '',
      ).folder;
      const known = session.sjablonen();
      const loaded = await Promise.all(known.gemeenten.map((map) => known.load(map)));
      return loaded.flatMap(({ value }) => {
        if (!value) return [];
        const { map, gemeente, soorten } = value.sjabloon;
        return {
          map,
          naam: gemeente,
          soorten: Object.entries(soorten).map(([soort, { naam }]) => ({ soort, naam })),
        };
      });
    }),
  );
}
