// src/session/hover: what is told of the place that somebody looks at, as Markdown in plain Dutch.

import type { Hover } from '../answers.ts';
import { isTemplateFile } from '../known/template-scope.ts';
import { placeAt } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { directiveHover } from './directive-hover.ts';
import { keuzeHover, keyHover } from './key-hover.ts';
import { ruleHover } from './rule-page.ts';
import { templateHover } from './template-hover.ts';
import { textHover } from './text-hover.ts';
import { valueHover } from './value-hover.ts';
import { wordHover } from './word-hover.ts';

/**
 * What is known of what stands at an offset: a computed amount with its terms, a besluitpunt, a key, a name, an article of
 * law, a rule, a day. Undefined where nothing is known. Never fails.
 */
export function hoverAt(stand: Stand, offset: number): Hover | undefined {
  if (isTemplateFile(stand)) return templateHover(stand, offset);
  const place = placeAt(stand.source, offset);
  switch (place.soort) {
    case 'yaml':
      if (place.directive) return directiveHover(stand, place.directive);
      if (place.at === 'sleutel') return keyHover(stand, place);
      if (place.at === 'niets') return undefined;
      return valueHover(stand, place) ?? wordHover(stand, offset) ?? keuzeHover(stand, place);
    case 'tekst':
      return place.directive
        ? directiveHover(stand, place.directive)
        : (textHover(stand, place, offset) ?? wordHover(stand, offset));
    case 'opmerking':
      return ruleHover(place);
    case 'rand':
      return undefined;
  }
}
