import { hasErrors } from '../diagnostics/diagnostic.ts';
import { describeVorm } from '../domain/vorm.ts';
import { formatSource } from '../format/format-source.ts';
import { vergaderingSchema } from '../vergadering/lezen/vergadering-schema.ts';
import { VERGADERING as BESTAND } from '../vergadering/vervolg/eerdere.ts';
import { openAvond } from '../vergaderstukken/avond.ts';
import { maakBesluiten } from '../vergaderstukken/besluiten.ts';
import { maakBesluitenlijst } from '../vergaderstukken/besluitenlijst.ts';
import { folderOf } from '../world/folder-of.ts';
import { type Bronsoort, baseOf } from './bron.ts';
import { bronSchema } from './bron-schema.ts';

/** A meeting: `proposals/vergaderingen/<day>/vergadering.md`. */
export const VERGADERING: Bronsoort = {
  naam: 'vergadering',
  enkelvoud: 'vergadering',
  meervoud: 'vergaderingen',
  herken: (path) => baseOf(path) === BESTAND,
  soorten: ['raadsvergadering'],
  samen: false,
  map: (full) => `vergadering-${baseOf(folderOf(full))}`,
  async check({ world, sjablonen }, [path = '']) {
    return (await openAvond(world, path, sjablonen)).diagnostics;
  },
  async build({ world, sjablonen }, [path = ''], _, options) {
    const formaten = options.formaten.filter((formaat) => formaat !== 'json');
    const lijst = await maakBesluitenlijst(world, path, { sjablonen, formaten });
    if (!lijst.value) return { diagnostics: lijst.diagnostics };
    const besluiten = await maakBesluiten(world, path, { sjablonen, formaten });
    const diagnostics = [...lijst.diagnostics, ...besluiten.diagnostics];
    if (!besluiten.value || hasErrors(diagnostics)) return { diagnostics };
    const besloten = besluiten.value.flatMap((one) =>
      one.soort === 'besluit' ? [{ map: one.slug, artifacts: one.artifacts }] : [],
    );
    const zonderBesluit = besluiten.value.flatMap((one) => (one.soort === 'geen' ? [one] : []));
    const papieren = { map: `vergadering-${lijst.value.datum}`, artifacts: lijst.value.artifacts };
    return { value: { uitvoer: [papieren, ...besloten], zonderBesluit }, diagnostics };
  },
  schema: (sjablonen) => bronSchema('Gegevens van een vergadering', vergaderingSchema, sjablonen),
  async format({ world }, path) {
    return formatSource(world, path, () => describeVorm(vergaderingSchema));
  },
};
