import { STUKSCHEMAS, stuksoort } from '../../amendement/stuk-schema.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { eachOnce } from '../../diagnostics/each-once.ts';
import { STUKSOORTEN } from '../../domain/amendement.ts';
import { STUKKENMAP } from '../../domain/bestanden.ts';
import { describeVorm } from '../../domain/vorm.ts';
import { leesStuk } from '../../dossier/lees-stukken.ts';
import { formatSource } from '../../format/format-source.ts';
import { isDataScalar } from '../../source/data.ts';
import { componeerStukken, maakStukken, metFout } from '../../vergaderstukken/stuk/maak-stukken.ts';
import { baseOf, folderOf } from '../../world/paths.ts';
import type { Bronwerk } from '../bron.ts';
import { stuklezing } from '../lezing/stuklezing.ts';
import { bronSchema, eenVan } from './bron-schema.ts';
import { checkStukken, voorstelBij } from './check-stukken.ts';

/** Reads, checks, builds and lays out the pieces beside a proposal or a meeting; one that lies elsewhere is only read. */
export const WERK: Bronwerk = {
  async check({ world, sjablonen }, bestanden, _, haast = false) {
    const folder = voorstelmap(bestanden);
    const voorstel = await voorstelBij(world, folder, sjablonen);
    const los = bestanden.filter((path) => baseOf(folderOf(path)) !== STUKKENMAP);
    return [
      ...los.flatMap((path) => leesStuk(world, path).diagnostics),
      ...named(checkStukken(world, folder, sjablonen, voorstel, haast), bestanden),
    ];
  },
  async build({ world, sjablonen }, bestanden, map, options) {
    const folder = voorstelmap(bestanden);
    const voorstel = await voorstelBij(world, folder, sjablonen);
    const checked = named(checkStukken(world, folder, sjablonen, voorstel), bestanden);
    const bad = metFout(checked);
    // A proposal with errors is told at one of its pieces, and holds for all.
    const none = checked.some(({ regel }) => regel === 'voorstel-fouten');
    const good = bestanden.filter((path) => !none && !bad.has(path));
    if (good.length === 0) return { diagnostics: checked };
    const formaten = options.formaten.filter((formaat) => formaat !== 'json');
    const made = await maakStukken(world, good, { sjablonen, formaten, voorstel });
    const diagnostics = eachOnce([...checked, ...made.diagnostics]);
    if (!made.value) return { diagnostics };
    const refused = metFout(diagnostics);
    const geweigerd = bestanden.filter((path) => refused.has(path));
    return {
      value: { uitvoer: [{ map, artifacts: made.value }], zonderBesluit: [], geweigerd },
      diagnostics,
    };
  },
  async componeer({ world, sjablonen }, bestanden) {
    const voorstel = await voorstelBij(world, voorstelmap(bestanden), sjablonen);
    return componeerStukken(world, bestanden, { sjablonen, voorstel });
  },
  lees({ world }, path) {
    const { value, diagnostics } = leesStuk(world, path);
    return { diagnostics, ...(value && { value: stuklezing(value) }) };
  },
  schema: (sjablonen) => {
    const schemas = STUKSOORTEN.map(
      (soort) => [soort, bronSchema('', STUKSCHEMAS[soort], sjablonen)] as const,
    );
    return eenVan('Gegevens van een amendement, subamendement of motie', 'soort', schemas);
  },
  async format({ world }, path) {
    return formatSource(world, path, ({ value: { soort } }) => {
      const known = soort && isDataScalar(soort) ? stuksoort.safeParse(soort).data?.value : undefined;
      return known && describeVorm(STUKSCHEMAS[known]);
    });
  },
};

/** The folder beside which pieces lie. */
function voorstelmap(bestanden: readonly string[]): string {
  return folderOf(folderOf(bestanden[0] ?? ''));
}

/** What is wrong with these pieces; of others in their folder nothing is told. */
function named(found: readonly Diagnostic[], bestanden: readonly string[]): readonly Diagnostic[] {
  return found.filter(({ span }) => !span || bestanden.includes(span.source.path));
}
