import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Persoon, Raad, Raadsperiode } from '../../domain/raad.ts';
import { BYTES } from '../../parse/files/bytes.ts';
import { readSource } from '../../parse/files/read-source.ts';
import { readRegel } from '../../parse/markdown/inline.ts';
import { parseYaml } from '../../parse/yaml/yaml-tree.ts';
import type { Located } from '../../source/located.ts';
import { zodDiagnostics } from '../../validate/zod-diagnostics.ts';
import type { World } from '../../world/world.ts';
import { checkRaad } from './check-raad.ts';
import { type RaadBestand, raadSchema } from './raad-schema.ts';

/** Reads a raad.yaml; undefined when there is none. With errors there is no value. */
export function readRaad(world: World, path: string): Result<Raad> | undefined {
  if (!world.info(path)) return undefined;
  const read = readSource(world, path, { most: BYTES.sjabloon });
  const source = read.value;
  if (!source) return { diagnostics: read.diagnostics };
  const tree = parseYaml(source, 0, source.text.length);
  if (!tree.value) return { diagnostics: [...read.diagnostics, ...tree.diagnostics] };
  const parsed = raadSchema.safeParse(tree.value.value);
  const found = [...read.diagnostics, ...tree.diagnostics];
  if (!parsed.success)
    return { diagnostics: [...found, ...zodDiagnostics(parsed.error, raadSchema, tree.value)] };
  const zinnen = [parsed.data.inzage, parsed.data.inspreken].map((zin) => zin && readRegel(zin));
  const [inzage, inspreken] = zinnen.map((zin) => zin?.value);
  const value: Raad = { source, ...makeRaad(parsed.data), inzage, inspreken };
  const diagnostics = [...found, ...zinnen.flatMap((zin) => zin?.diagnostics ?? []), ...checkRaad(value)];
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
}

function makeRaad(bestand: RaadBestand): Omit<Raad, 'source' | 'inzage' | 'inspreken'> {
  const perioden = bestand.perioden.map(makePeriode);
  return {
    inwoners: bestand.inwoners,
    naAmendement: bestand.na_amendement?.value ?? 'bisnummer',
    puntwoord: bestand.puntwoord?.value ?? 'besluitpunt',
    ondertekening: bestand.ondertekening?.value ?? 'beiden',
    besluitenlijst: bestand.besluitenlijst?.value ?? 'kort',
    eensgezind: bestand.eensgezind?.value ?? 'met algemene stemmen',
    stemuitslagOpBesluit: bestand.stemuitslag_op_besluit?.value ?? false,
    dekkingVerplicht: bestand.dekking_verplicht?.value ?? false,
    termijnStukken: bestand.termijn_stukken,
    perioden: perioden.toSorted((a, b) => (a.vanaf.value < b.vanaf.value ? -1 : 1)),
  };
}

function makePeriode(periode: RaadBestand['perioden'][number]): Raadsperiode {
  const { plaatsvervangers = [], plaatsvervangend_griffiers: griffiers = [], fracties } = periode;
  return {
    vanaf: periode.vanaf,
    zetels: periode.zetels,
    voorzitter: makePersoon(periode.voorzitter),
    plaatsvervangers: plaatsvervangers.map(makePersoon),
    griffier: makePersoon(periode.griffier),
    plaatsvervangendGriffiers: griffiers.map(makePersoon),
    fracties: fracties.map(({ naam, zetels, vacatures, leden = [] }) => ({
      naam,
      zetels,
      vacatures: vacatures?.value ?? 0,
      leden: leden.map((lid) => ({ ...makePersoon(lid), vanaf: lid.vanaf, tot: lid.tot })),
    })),
    span: periode.span,
  };
}

function makePersoon({
  naam,
  aanhef,
}: {
  naam: Located<string>;
  aanhef?: Located<Persoon['aanhef']> | undefined;
}): Persoon {
  return { naam, aanhef: aanhef?.value ?? 'geen' };
}
