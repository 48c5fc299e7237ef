// src/session/known: what a session knows around a text: its schema, its proposal, its council, what lies beside it.

import { STUKSCHEMAS, stuksoort } from '../../amendement/stuk-schema.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import { describeVorm, type Vorm } from '../../domain/vorm.ts';
import { anyVoorstelSchema, voorstelSchema } from '../../gegevens/voorstel-schema.ts';
import type { DataPath } from '../../parse/yaml/locate.ts';
import { SJABLOONSCHEMAS, uitlegVan } from '../../sjabloonwerk/sleutels.ts';
import { vergaderingSchema } from '../../vergadering/lezen/vergadering-schema.ts';
import { raadSchema } from '../../vergadering/raad/raad-schema.ts';
import { baseOf } from '../../world/paths.ts';
import { type LooseNode, looseText, looseYamlOf } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** What kind of YAML a text holds: that of a source, or a file of a template. */
export type Yamlsoort = Stand['soort'] | 'sjabloon' | 'huisstijl';

/** What kind of YAML a text holds. */
export function yamlsoortVan({ path, soort }: Pick<Stand, 'path' | 'soort'>): Yamlsoort {
  const name = baseOf(path);
  if (name === 'sjabloon.yaml') return 'sjabloon';
  return name === 'huisstijl.yaml' ? 'huisstijl' : soort;
}

/** What may stand in the YAML of a text. Of a proposal that is what its template and its kind ask; `nodes` tell its kind. */
export function vormVan(stand: Stand, nodes: readonly LooseNode[]): Vorm {
  const welk = yamlsoortVan(stand);
  switch (welk) {
    case 'sjabloon':
    case 'huisstijl':
      return describeVorm(SJABLOONSCHEMAS[welk]);
    case 'raad':
      return describeVorm(raadSchema);
    case 'vergadering':
      return describeVorm(vergaderingSchema);
    case 'stukken': {
      const typed = looseText(stand.source.text, nodes, ['soort']) ?? '';
      const at = { value: typed, span: { source: stand.source, start: 0, end: 0 } };
      return describeVorm(STUKSCHEMAS[stuksoort.safeParse(at).data?.value ?? 'amendement']);
    }
    case 'voorstel':
      return vormVanVoorstel(soortVan(stand));
  }
}

/** The kind of a proposal as its template has it; undefined as long as that is not known. */
export function soortVan({
  source,
  lezing,
  sjabloon,
}: Pick<Stand, 'source' | 'lezing' | 'sjabloon'>): SoortSjabloon | undefined {
  const typed = looseText(source.text, looseYamlOf(source), ['soort']) ?? '';
  const last = lezing?.geladen.sjabloon.soorten[lezing.voorstel.soort.value];
  return sjabloon && Object.hasOwn(sjabloon.soorten, typed) ? sjabloon.soorten[typed] : last;
}

function vormVanVoorstel(soort: SoortSjabloon | undefined): Vorm {
  return describeVorm(soort ? voorstelSchema(soort) : ELK_VOORSTEL);
}

/** What fits every proposal, for one of which the kind or the template is not known. */
const ELK_VOORSTEL = anyVoorstelSchema([]);

/** What a key is for, in Dutch; `path` leads to the key itself. */
export function uitlegBij(stand: Stand, path: DataPath, vorm: Vorm | undefined): string | undefined {
  const welk = yamlsoortVan(stand);
  if (welk !== 'sjabloon' && welk !== 'huisstijl') return vorm?.uitleg;
  const names = path.filter((step): step is string => typeof step === 'string');
  return uitlegVan(welk, names, vorm?.uitleg);
}

/** The words that alone may stand somewhere. */
export function woordenVan(vorm: Vorm | undefined): readonly string[] {
  if (vorm?.soort === 'keus') return vorm.opties.flatMap(woordenVan);
  return vorm?.soort === 'woord' ? (vorm.woorden ?? []) : [];
}
