import type { Font } from 'harfbuzzjs';
import type { LoadedFont } from './load-font.ts';

/** HarfBuzz as the shaper sees it: glyphs and places for a piece of text in one font. */
export interface HarfBuzz {
  /** Glyphs of `text` from left to right, lengths in font units. */
  readonly shape: (font: LoadedFont, text: string, features: readonly string[]) => readonly RawGlyph[];
}

export interface RawGlyph {
  readonly glyph: number;
  /** Index in the text (UTF-16) of the first character that the glyph stands for. */
  readonly cluster: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

let loading: Promise<HarfBuzz> | undefined;

/** Loads the WebAssembly module once; the same instance serves every document. */
export function loadHarfBuzz(): Promise<HarfBuzz> {
  loading ??= import('harfbuzzjs').then(create);
  return loading;
}

function create(hb: typeof import('harfbuzzjs')): HarfBuzz {
  const fonts = new WeakMap<LoadedFont, Font>();
  const features = new Map<string, InstanceType<typeof hb.Feature>>();
  const buffer = new hb.Buffer();

  function prepare(font: LoadedFont): Font {
    let prepared = fonts.get(font);
    if (!prepared) {
      prepared = new hb.Font(new hb.Face(new hb.Blob(font.sfnt.bytes), 0));
      fonts.set(font, prepared);
    }
    return prepared;
  }

  function feature(name: string): InstanceType<typeof hb.Feature>[] {
    const parsed = features.get(name) ?? hb.Feature.fromString(name);
    if (parsed) features.set(name, parsed);
    return parsed ? [parsed] : [];
  }

  return {
    shape(font, text, names) {
      buffer.clearContents();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      hb.shape(prepare(font), buffer, names.flatMap(feature));
      const infos = buffer.getGlyphInfos();
      const positions = buffer.getGlyphPositions();
      return infos.map((info, index) => {
        const position = positions[index];
        return {
          glyph: info.codepoint,
          cluster: info.cluster,
          advance: position?.xAdvance ?? 0,
          x: position?.xOffset ?? 0,
          y: position?.yOffset ?? 0,
        };
      });
    },
  };
}
