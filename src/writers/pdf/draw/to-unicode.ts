import type { FontUse } from './font-use.ts';
import { utf16Hex } from './pdf-strings.ts';

const hexCode = (code: number): string => `<${code.toString(16).padStart(4, '0').toUpperCase()}>`;

/** The text behind each code of a font, as a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function toUnicode(use: FontUse): string {
  const lines = use.texts.map((text, code) => `${hexCode(code)} <${utf16Hex(text)}>`).slice(1);
  return cMap('Adobe-Identity-UCS', { ordering: 'UCS', type: 2 }, inBlocks('bfchar', lines));
}

/** The glyph behind each code of a font, as an encoding CMap (ISO 32000-1, 9.7.5.3). */
export function codesToGlyphs(use: FontUse, name: string): string {
  const lines = use.glyphs.map((glyph, code) => `${hexCode(code)} ${glyph}`);
  return cMap(`${name}-H`, { ordering: 'Identity', type: 1 }, inBlocks('cidchar', lines));
}

/** A CMap takes at most a hundred lines a block. */
function inBlocks(operator: string, lines: readonly string[]): string {
  let blocks = '';
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks += `${block.length} begin${operator}\n${block.join('\n')}\nend${operator}\n`;
  }
  return blocks;
}

function cMap(
  name: string,
  { ordering, type }: { readonly ordering: string; readonly type: number },
  blocks: string,
): string {
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> def
/CMapName /${name} def
/CMapType ${type} def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
