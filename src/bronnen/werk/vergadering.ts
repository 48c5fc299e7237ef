import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { vergadermap } from '../../domain/vergaderpapier.ts';
import { describeVorm } from '../../domain/vorm.ts';
import { formatSource } from '../../format/format-source.ts';
import { vergaderingSchema } from '../../vergadering/lezen/vergadering-schema.ts';
import { openVergadering } from '../../vergadering/open-vergadering.ts';
import { openAvond } from '../../vergaderstukken/avond.ts';
import { maakBesluiten } from '../../vergaderstukken/besluiten.ts';
import { componeerPapieren, maakPapieren } from '../../vergaderstukken/papieren.ts';
import type { Bronwerk } from '../bron.ts';
import { vergaderlezing } from '../lezing/vergaderlezing.ts';
import { bronSchema } from './bron-schema.ts';

/** Reads, checks, builds and lays out meetings. */
export const WERK: Bronwerk = {
  async check({ world, sjablonen }, [path = ''], _, haast = false) {
    if (haast) return openVergadering(world, path, sjablonen.folder).diagnostics;
    return (await openAvond(world, path, sjablonen)).diagnostics;
  },
  async build({ world, sjablonen }, [path = ''], _, options) {
    const avond = await openAvond(world, path, sjablonen);
    const papieren = await maakPapieren(world, path, { sjablonen, formaten: options.formaten, avond });
    if (!papieren.value) return { diagnostics: papieren.diagnostics };
    const formaten = options.formaten.filter((formaat) => formaat !== 'json');
    const besluiten = await maakBesluiten(world, path, { sjablonen, formaten, avond });
    const diagnostics = [...papieren.diagnostics, ...besluiten.diagnostics];
    if (!besluiten.value || hasErrors(diagnostics)) return { diagnostics };
    const besloten = besluiten.value.flatMap((one) =>
      one.soort === 'besluit' ? [{ map: one.slug, artifacts: one.artifacts }] : [],
    );
    const zonderBesluit = besluiten.value.flatMap((one) => (one.soort === 'geen' ? [one] : []));
    const eigen = { map: vergadermap(papieren.value.datum), artifacts: papieren.value.artifacts };
    return { value: { uitvoer: [eigen, ...besloten], zonderBesluit }, diagnostics };
  },
  async componeer({ world, sjablonen }, [path = ''], variant) {
    return componeerPapieren(world, path, { sjablonen, variant });
  },
  lees({ world, sjablonen }, path) {
    const { value, diagnostics } = openVergadering(world, path, sjablonen.folder);
    // Whether its proposals are there says nothing of what changed in it: a version may lie by itself.
    const own = diagnostics.filter(({ regel }) => regel !== 'voorstel-onbekend');
    return { diagnostics: own, ...(value && { value: vergaderlezing(value) }) };
  },
  schema: (sjablonen) => bronSchema('Gegevens van een vergadering', vergaderingSchema, sjablonen),
  async format({ world }, path) {
    return formatSource(world, path, () => describeVorm(vergaderingSchema));
  },
};
