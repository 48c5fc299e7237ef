import { markdownCode, markdownText } from '../../show/markdown.ts';
import { spanText } from '../../source/source-text.ts';
import { deelVan, vormAt } from '../../validate/vorm-at.ts';
import type { Hover } from '../answers.ts';
import { uitlegBij, vormVan, woordenVan } from '../known/vorm-van.ts';
import { unquoted, type YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { valueHover } from './value-hover.ts';

/** What a key is for, whether it must be there, what may stand behind it, and an example. */
export function keyHover(stand: Stand, place: YamlPlace): Hover | undefined {
  const naam = place.node?.naam ?? spanText(place.word);
  const root = vormVan(stand, place.nodes);
  const groep = deelVan(vormAt(root, place.path), 'groep');
  const sleutel = groep?.soort === 'groep' ? groep.sleutels.get(naam) : undefined;
  if (!sleutel) return valueHover(stand, { ...place, path: [...place.path, naam] });
  const vorm = sleutel.vorm();
  const uitleg = uitlegBij(stand, [...place.path, naam], vorm);
  const words = woordenVan(vorm);
  const examples = vorm.schema.meta()?.examples;
  const [example] = Array.isArray(examples) ? examples : [];
  const parts = [
    `**${naam}**${sleutel.verplicht ? ' (verplicht)' : ''}`,
    ...(uitleg === undefined ? [] : [`${markdownText(uitleg).replace(/\.$/, '')}.`]),
    ...(words.length > 0 ? [`Een van: ${words.map(markdownCode).join(', ')}.`] : []),
    ...(typeof example === 'string' && words.length === 0
      ? [`Voorbeeld: ${markdownCode(`${naam}: ${example}`)}`]
      : []),
    ...computed(stand, place, naam),
  ];
  return parts.length > 1 ? { span: place.word, uitleg: parts.join('\n\n') } : undefined;
}

/** Behind a key with a fixed choice of words: what the key is for, and the other words. */
export function keuzeHover(stand: Stand, place: YamlPlace): Hover | undefined {
  const key = place.path.at(-1);
  const words = woordenVan(vormAt(vormVan(stand, place.nodes), place.path));
  if (typeof key !== 'string' || !words.includes(unquoted(spanText(place.word)))) return undefined;
  return keyHover(stand, { ...place, path: place.path.slice(0, -1) });
}

/** Below the key of a block of finance what it comes to. */
function computed(stand: Stand, place: YamlPlace, naam: string): readonly string[] {
  if (place.path[0] !== 'financien' || place.path.length > 2 || place.flow) return [];
  const found = valueHover(stand, { ...place, path: [...place.path, naam], at: 'sleutel' });
  return found ? [found.uitleg] : [];
}
