import { REGELNAMEN } from '../../diagnostics/regelnamen.ts';
import { CANONIEKE_SECTIES } from '../../domain/secties.ts';
import { jarenVan } from '../known/jaren-van.ts';
import { yamlsoortVan } from '../known/vorm-van.ts';
import type { LooseNode, YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** Maps under `financien` whose keys are years, and those where every other year can be named at once. */
const PER_JAAR = /^(?:bedragen|verwacht|stortingen|onttrekkingen|uitgaven|tekort|overschot)$/;

/** Keys that an author makes up, of which some are known: years, names of rules, who is asked something. */
export function freeKeys(stand: Stand, { path, keys, nodes }: YamlPlace): readonly string[] {
  const names = path.filter((step): step is string => typeof step === 'string');
  const last = names.at(-1) ?? '';
  return known(stand, nodes, names, last).filter((naam) => !keys.includes(naam));
}

function known(
  stand: Stand,
  nodes: readonly LooseNode[],
  names: readonly string[],
  last: string,
): readonly string[] {
  if (PER_JAAR.test(last)) {
    const jaren = jarenVan(stand, nodes);
    return [
      ...jaren,
      ...(last === 'bedragen' ? ['elk_jaar'] : []),
      ...(last === 'verwacht' ? ['totaal'] : []),
    ];
  }
  const soort = yamlsoortVan(stand);
  if (soort === 'stukken' && (last === 'verzoekt' || last === 'draagt_op'))
    return ['het college', 'de burgemeester', 'het presidium', 'de griffier'];
  if (soort !== 'sjabloon') return [];
  if (last === 'regels') return REGELNAMEN;
  return names.length === 1 && last === 'secties' ? Object.keys(CANONIEKE_SECTIES) : [];
}
