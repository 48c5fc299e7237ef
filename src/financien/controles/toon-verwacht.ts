import { fout } from '../../diagnostics/diagnostic.ts';
import type { Controle } from '../blok.ts';
import { rijnaam } from '../rekenblad/beschrijf.ts';

/** Who asks for the stated figures to be printed (`toon: verwacht`) states some. */
export const toonVerwacht: Controle = ({ tabellen }) =>
  [...tabellen.values()].flatMap((spec) => {
    const hint = 'Zet de bedragen bij `verwacht`, of haal `toon: verwacht` weg.';
    const zonder = (wat: string) => `${wat} staat \`toon: verwacht\`, maar er is geen bedrag opgegeven.`;
    const heeft = (id: string) => spec.verwachtingen.some(({ rij }) => rij === id);
    const tabel =
      spec.toonVerwacht && spec.verwachtingen.length === 0
        ? [fout('verwacht', zonder(`Bij de tabel ‘${spec.titel}’`), spec.toonVerwacht, { hint })]
        : [];
    const rijen = spec.rijen.flatMap((rij) =>
      // What a group says, its subtotal does.
      rij.toonVerwacht &&
      !(rij.soort === 'subtotaal' && rij.bron?.rij?.soort === 'groep') &&
      !heeft(rij.id) &&
      !heeft(`${rij.id}.subtotaal`)
        ? [fout('verwacht', zonder(`Bij ${rijnaam(rij, rij.id)}`), rij.toonVerwacht, { hint })]
        : [],
    );
    return [...tabel, ...rijen];
  });
