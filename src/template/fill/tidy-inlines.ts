import type { Inline } from '../../document/nodes.ts';
import { withoutEnd } from '../../source/without-end.ts';

/**
 * Inlines as a paragraph wants them: line ends and repeated spaces are one space, none at the start, the end or
 * beside a line break; neighbouring texts are one; marks without content vanish. Fixed spaces stay.
 */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const state = { spaced: true };
  return trimEnd(tidy(inlines, state));
}

function tidy(inlines: readonly Inline[], state: { spaced: boolean }): readonly Inline[] {
  const result: Inline[] = [];
  for (const node of inlines) {
    if (node.type === 'text') {
      let value = node.value.replace(/[ \t\n\r\f]+/g, ' ');
      if (state.spaced && value.startsWith(' ')) value = value.slice(1);
      if (value === '') continue;
      state.spaced = value.endsWith(' ');
      const last = result.at(-1);
      if (last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value + value };
      else result.push({ type: 'text', value });
    } else if (node.type === 'lineBreak') {
      const before = trimEnd(result);
      result.splice(0, result.length, ...before, node);
      state.spaced = true;
    } else if ('children' in node) {
      const children = tidy(node.children, state);
      if (children.length > 0 || node.type === 'fillIn') {
        result.push({ ...node, children });
        if (children.length === 0) state.spaced = false;
      }
    } else {
      result.push(node);
      state.spaced = false;
    }
  }
  return result;
}

/** Takes the space off the end, also inside the last mark. */
function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (!last) return inlines;
  const rest = inlines.slice(0, -1);
  if (last.type === 'text') {
    const value = withoutEnd(last.value, /[ \t\n\r\f]/);
    return value === '' ? trimEnd(rest) : [...rest, { ...last, value }];
  }
  if (last.type === 'lineBreak') return trimEnd(rest);
  if (!('children' in last) || last.type === 'fillIn') return inlines;
  const children = trimEnd(last.children);
  return children.length === 0 ? trimEnd(rest) : [...rest, { ...last, children }];
}
