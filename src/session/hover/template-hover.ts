import { markdownText } from '../../show/markdown.ts';
import { spanText } from '../../source/source-text.ts';
import { HELPERS } from '../../template/shapes/context-shape.ts';
import type { Hover } from '../answers.ts';
import { isInExpression, scopesAt, variableAt } from '../known/template-scope.ts';
import { wordAround } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** What a variable or a helper in a template file is. */
export function templateHover(stand: Stand, offset: number): Hover | undefined {
  if (!isInExpression(stand.source.text, offset)) return undefined;
  const span = wordAround(stand.source, offset, /[\w@./]/);
  const word = spanText(span);
  const helper = Object.entries(HELPERS).find(([naam]) => naam === word)?.[1];
  const uitleg = variableAt(scopesAt(stand, offset), word)?.uitleg ?? helper;
  return uitleg === undefined || uitleg === ''
    ? undefined
    : { span, uitleg: `**${markdownText(word)}**: ${markdownText(uitleg)}` };
}
