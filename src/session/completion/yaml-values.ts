import { spanText } from '../../source/source-text.ts';
import { writeScalar, writeText } from '../../source/yaml-scalar.ts';
import { deelVan, vormAt } from '../../validate/vorm-at.ts';
import { uitlegBij, vormVan, woordenVan } from '../known/vorm-van.ts';
import type { YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { rechtIdeas } from './articles.ts';
import { divided } from './divided.ts';
import type { Idea } from './idea.ts';
import { namedValues } from './named-values.ts';

/** What may stand behind a key or a dash: fixed words, and names that are known around the text. */
export function valueIdeas(stand: Stand, place: YamlPlace): readonly Idea[] {
  const { node, at, path, flow } = place;
  // A value right behind a key that has its keys below it would break them.
  if (at === 'waarde' && node && (node.children.length > 0 || node.brackets)) return [];
  const vorm = vormAt(vormVan(stand, place.nodes), path);
  const list = deelVan(vorm, 'lijst');
  const onlyList = list?.soort === 'lijst' && !deelVan(vorm, 'woord');
  const inner = onlyList ? list.deel : vorm;
  const uitleg = uitlegBij(stand, path, vorm);
  const words = woordenVan(inner).map((label, order): Idea => ({ label, kind: 'waarde', uitleg, order }));
  const typed = spanText(place.word);
  const wet = /^(?:gelet_op|gehoord|overwegende)$/.test(String(path[0])) ? rechtIdeas(typed) : [];
  return [...words, ...namedValues(stand, place), ...wet].map((idea) =>
    divided(place, asTyped(place, idea, onlyList && typeof path.at(-1) === 'string', flow)),
  );
}

/** A value as YAML takes it there, with the dash or the space that is still to come. */
function asTyped(
  { before, dash, column, at, node }: YamlPlace,
  idea: Idea,
  list: boolean,
  flow: boolean,
): Idea {
  const text = idea.tekst ?? idea.label;
  const [first = '', ...lines] = text.split('\n');
  const quoted = flow ? (writeScalar(first, 'haken') ?? JSON.stringify(first)) : writeText(first);
  const safe = [idea.yaml ? first : quoted, ...lines].join('\n');
  if (list && flow) return { ...idea, tekst: `${before}[${safe}]` };
  if (list && at === 'waarde') return { ...idea, tekst: `\n${' '.repeat(column)}- ${safe}` };
  const item = dash || (list && at === 'open' && node?.soort !== 'punt');
  return { ...idea, tekst: item ? `- ${safe}` : `${before}${safe}` };
}
