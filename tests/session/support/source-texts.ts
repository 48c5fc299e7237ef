import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/examples.ts';

/** Of each kind of source that comes with the project some: proposals, what lies beside one, a meeting, a council, templates. */
export const SOURCE_TEXTS: readonly { readonly path: string; readonly text: string }[] = [
  'proposals/dordrecht-pok-wijkteam',
  'proposals/standaard-fietsparkeren-station',
  'proposals/stichtse-vecht-bestedingsplan-pok',
  'proposals/vergaderingen/2026-10-15',
  'templates/standaard',
  'templates/dordrecht',
]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter(
    (path) =>
      /\.(?:md|yaml)$|\/(?:raadsvoorstel|agendapunt)\.hbs$/.test(path) && !path.includes('/bijlagen/'),
  )
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
