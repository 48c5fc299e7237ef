import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Huisstijl } from '../../src/huisstijl/huisstijl.ts';
import { ROOT } from '../support/examples.ts';
import { marked, placeOf } from '../support/marked.ts';
import { loadProef } from '../support/templates.ts';

/** A house style that extends `standaard`, and what was said of it. */
export interface Proef {
  readonly huisstijl: Huisstijl | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** "huisstijl.yaml:2:3 message", without the folder of the template. */
  readonly found: readonly string[];
  /** Where the markers stood, as in `found`. */
  readonly places: readonly string[];
}

/** Reads a huisstijl.yaml with markers, beside other files of the template. */
export async function readProef(
  yaml: string,
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Proef> {
  const { source, places } = marked(yaml, 'huisstijl.yaml');
  const { geladen, diagnostics } = await loadProef({
    'sjabloon.yaml': 'breidt_uit: standaard\n',
    'huisstijl.yaml': source.text,
    ...extra,
  });
  return {
    huisstijl: geladen?.huisstijl,
    diagnostics,
    found: diagnostics.map(({ span, melding }) => {
      const path = span?.source.path.replace(/^templates\/proef\//, '');
      return `${path}:${placeOf(span)} ${melding}`;
    }),
    places: places.map((place) => `huisstijl.yaml:${place}`),
  };
}

/** The real file of a font of `standaard`: "Carlito-Regular". */
export function fontFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, 'templates', 'standaard', 'fonts', `${name}.ttf`)));
}
