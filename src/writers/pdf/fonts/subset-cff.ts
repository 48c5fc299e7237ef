import { readSubsetWasm } from './read-subset-wasm.ts';
import type { Subsetter } from './subset.ts';

/** What HarfBuzz's module offers (hb-subset.h); pointers are numbers, 0 is none. */
interface HarfBuzzSubset {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  readonly hb_blob_create: (data: number, size: number, mode: number, user: number, free: number) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_glyph_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, which: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

const READ_ONLY = 1;
const NO_HINTING = 0x1;
const RETAIN_GIDS = 0x2;
const NO_LAYOUT_CLOSURE = 0x200;
const DROP_TABLES = 3;

/** Tables that a font embedded by glyph number, and shaped beforehand, has no use for (ISO 32000-1, 9.9). */
const DROPPED = [
  'BASE',
  'DSIG',
  'GDEF',
  'GPOS',
  'GSUB',
  'JSTF',
  'MATH',
  'OS/2',
  'STAT',
  'cmap',
  'gasp',
  'kern',
].concat(['meta', 'name', 'post', 'vhea', 'vmtx', 'VORG']);

let loading: Promise<Subsetter> | undefined;

/** Loads HarfBuzz's subsetter, for PostScript outlines, once; the same instance serves every document. Glyphs keep their numbers. */
export function loadCffSubsetter(): Promise<Subsetter> {
  loading ??= readSubsetWasm()
    .then((bytes) => WebAssembly.instantiate(bytes))
    .then(({ instance }) => create(instance.exports as HarfBuzzSubset));
  return loading;
}

function create(hb: HarfBuzzSubset): Subsetter {
  hb._initialize();
  return (font, glyphs) => {
    const data = hb.malloc(font.bytes.length);
    new Uint8Array(hb.memory.buffer).set(font.bytes, data);
    const blob = hb.hb_blob_create(data, font.bytes.length, READ_ONLY, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
    const input = hb.hb_subset_input_create_or_fail();
    hb.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GIDS | NO_LAYOUT_CLOSURE);
    const wanted = hb.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) hb.hb_set_add(wanted, glyph);
    const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
    for (const tag of DROPPED) hb.hb_set_add(dropped, tagNumber(tag));
    const subset = hb.hb_subset_or_fail(face, input);
    hb.hb_subset_input_destroy(input);
    const result = subset === 0 ? undefined : copyFace(hb, subset);
    hb.hb_face_destroy(face);
    hb.free(data);
    return result && { bytes: result, numberOf: (glyph) => glyph };
  };
}

function copyFace(hb: HarfBuzzSubset, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(face);
  return bytes;
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}
