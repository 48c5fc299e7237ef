import { hasErrors } from '../diagnostics/diagnostic.ts';
import { htmlProef, type Proefdocument } from '../proefdruk/proefdruk.ts';
import { proevenVan } from '../proefdruk/proeven.ts';
import { type EditingParts, standOf } from './editing.ts';
import { positionOf } from './places.ts';
import type { Problems } from './problems.ts';

/** What the extension shows beside a text. */
interface Voorbeeld {
  readonly naam: string;
  readonly documenten: readonly Proefdocument[];
  /** The page; `data-lijn="3-5"` are the lines (from 0) of the text that a part of it was typed on. */
  readonly html: string;
}

/** Answers a request of our own: a document of a source as HTML, with the lines of the text that its parts come from. */
export function voorbeeld(parts: EditingParts & { readonly problems: Problems }): void {
  const {
    connection,
    workspace,
    problems,
    answers: { answer },
  } = parts;
  connection.onRequest(
    'raadsvoorstel/voorbeeld',
    answer('het voorbeeld', null, async (params: unknown): Promise<Voorbeeld | null> => {
      const { uri, naam } = readParams(params);
      const place = workspace.placeOf(uri);
      const fouten = hasErrors(await problems.check(place));
      const { stand, typed } = await standOf(parts, uri);
      const { value } = await proevenVan(stand, place.path, { variant: 'intern', fouten });
      const first = value?.documenten.find((one) => one.naam === naam) ?? value?.documenten[0];
      const made = first && value?.componeer(first.naam).value;
      if (!value || !made) return null;
      const line = (offset: string) => positionOf(stand.source, Number(offset), typed).line;
      const html = htmlProef(made.document, made.geladen.huisstijl).replace(
        / data-bron="(\d+)-(\d+)" data-bestand="([^"]*)"/g,
        (_, start: string, end: string, path: string) =>
          path === place.path ? ` data-lijn="${line(start)}-${line(end)}"` : '',
      );
      return { naam: made.naam, documenten: value.documenten, html };
    }),
  );
}

function readParams(params: unknown): { readonly uri: string; readonly naam?: unknown } {
  const { textDocument, naam } = (params ?? {}) as { textDocument?: { uri?: unknown }; naam?: unknown };
  return { uri: typeof textDocument?.uri === 'string' ? textDocument.uri : '', naam };
}
