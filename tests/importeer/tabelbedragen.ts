import { formatBedrag } from '../../src/domain/bedrag.ts';
import type { Financien } from '../../src/domain/financien-tabel.ts';
import { importeer } from '../../src/importeer/importeer.ts';
import { leesTekst } from '../../src/importeer/papier/lees-tekst.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { meldingen, reken } from '../support/financien.ts';

const sjablonen = openSjablonen(createDiskWorld(process.cwd()), 'templates');

/** What is made of tables in a paper. */
export interface Gelezen {
  /** What stands under `financien:`, without it. */
  readonly yaml: string;
  /** The doubts of the import, as "ernst: melding". */
  readonly twijfels: readonly string[];
  readonly vondsten: readonly string[];
  /** The rows of all tables once computed: the label, then the amounts with a bar between them. */
  readonly rijen: readonly string[];
  /** What the program says of the finance part. */
  readonly meldingen: readonly string[];
  readonly tekst: string;
}

/** Imports a paper with these blocks under Financiën, and computes its tables. */
export async function leesPapier(inhoud: string): Promise<Gelezen> {
  const { value } = await sjablonen.load('standaard');
  const text = `# Raadsvoorstel\n\n# Aanleiding\n\nZo is het.\n\n# Financiën\n\n${inhoud}\n`;
  const made = importeer(leesTekst(text), value ? [value] : [], { soort: 'raadsvoorstel' });
  const lines = (/^financien:\n([\s\S]*?)\n---/m.exec(made?.voorstel ?? '')?.[1] ?? '').split('\n');
  const yaml = lines.map((line) => line.replace(/^ {2}/, '')).join('\n');
  const computed = reken(yaml);
  return {
    yaml,
    twijfels: (made?.twijfels ?? []).map(
      ({ ernst, melding }) => `${ernst}: ${melding.replaceAll('\u00a0', ' ')}`,
    ),
    vondsten: (made?.vondsten ?? []).map(({ wat, zekerheid, reden }) => `${wat} · ${zekerheid} · ${reden}`),
    rijen: rijenVan(computed.financien),
    meldingen: meldingen(computed),
    tekst: made?.voorstel ?? '',
  };
}

function rijenVan({ tabellen }: Financien): readonly string[] {
  return [...tabellen.values()]
    .filter(({ afgeleid }) => !afgeleid)
    .flatMap(({ rijen, kolommen }) =>
      rijen
        .filter(({ weglaten }) => !weglaten)
        .map(({ label, cellen }) =>
          [
            label,
            ...kolommen.map(({ id }) => {
              const cel = cellen.get(id);
              if (!cel) return '';
              if (cel.toon === 'tekst') return cel.tekst;
              if (cel.toon === 'percentage' && cel.waarde.soort === 'bedrag')
                return `${cel.waarde.waarde.times(100).toDecimalPlaces(1)}%`;
              return cel.somVanNiets ? '' : formatBedrag(cel.waarde, { euroteken: false, minus: '-' });
            }),
          ].join(' | '),
        ),
    );
}
