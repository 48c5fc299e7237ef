import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createSource, type SourceText, type Span } from '../../source/source-text.ts';
import type { World } from '../../world/world.ts';

/** A place as it is kept: what stood in the file is read again. */
interface Plaats {
  readonly pad: string;
  readonly start: number;
  readonly end: number;
}

/** Problems as data without the texts that they are about; undefined where such a text is not what stands in its file. */
export function meldingenJson(diagnostics: readonly Diagnostic[], world: World): string | undefined {
  const texts = textsOf(world);
  let whole = true;
  const json = JSON.stringify(diagnostics, (_, value: unknown) => {
    if (!isSpan(value)) return value;
    const { source, start, end } = value;
    whole &&= texts(source.path)?.text === source.text;
    return { pad: source.path, start, end } satisfies Plaats;
  });
  return whole ? json : undefined;
}

/** The same problems, with the texts as they stand in their files. */
export function leesMeldingen(json: string, world: World): readonly Diagnostic[] {
  const texts = textsOf(world);
  return JSON.parse(json, (_, value: unknown) => {
    if (!isPlaats(value)) return value;
    const { pad, start, end } = value;
    return { source: texts(pad) ?? createSource(pad, ''), start, end } satisfies Span;
  });
}

/** Reads each file once. */
function textsOf(world: World): (path: string) => SourceText | undefined {
  const known = new Map<string, SourceText | undefined>();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (path) => {
    if (!known.has(path)) {
      const bytes = world.read(path);
      known.set(path, bytes && createSource(path, decoder.decode(bytes)));
    }
    return known.get(path);
  };
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'source' in value && 'start' in value;
}

function isPlaats(value: unknown): value is Plaats {
  return typeof value === 'object' && value !== null && 'pad' in value && 'start' in value && 'end' in value;
}
