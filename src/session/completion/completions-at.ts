// src/session/completion: what could stand at the cursor, with its words in Dutch.

import type { Completion } from '../answers.ts';
import { isTemplateFile } from '../known/template-scope.ts';
import { placeAt, type YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { commentIdeas } from './comments.ts';
import { directiveCompletions } from './directives.ts';
import { complete } from './idea.ts';
import { templateCompletions } from './template-file.ts';
import { textCompletions } from './text.ts';
import { keyIdeas } from './yaml-keys.ts';
import { valueIdeas } from './yaml-values.ts';

/**
 * What could stand at an offset of a text, that which is needed first. The word at the cursor is what is replaced; which
 * of these begin like it is for the editor to choose. Never fails: where nothing is known there is nothing.
 */
export function completionsAt(stand: Stand, offset: number): readonly Completion[] {
  if (isTemplateFile(stand)) return templateCompletions(stand, offset);
  const place = placeAt(stand.source, offset);
  switch (place.soort) {
    case 'yaml':
      return place.directive
        ? directiveCompletions(stand, place.directive, place.path)
        : yamlCompletions(stand, place);
    case 'tekst':
      return place.directive
        ? directiveCompletions(stand, place.directive, [])
        : textCompletions(stand, place);
    case 'opmerking':
      return commentIdeas(stand, place);
    case 'rand':
      return [];
  }
}

function yamlCompletions(stand: Stand, place: YamlPlace): readonly Completion[] {
  const { source, start, end } = place.word;
  // A value of several lines is a text that somebody wrote.
  if (place.at === 'niets' || source.text.slice(start, end).includes('\n')) return [];
  const keys = place.at === 'waarde' ? [] : keyIdeas(stand, place);
  const values = place.at === 'sleutel' ? [] : valueIdeas(stand, place);
  return complete([...keys, ...values], place.word);
}
