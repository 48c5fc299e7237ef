import { printer } from '../compose/printer.ts';
import { atMost } from '../diagnostics/at-most.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { GRENZEN } from '../domain/grenzen.ts';
import { opsomming } from '../domain/opsomming.ts';
import { amendeer } from '../dossier/amendeer.ts';
import { openDossier } from '../dossier/open-dossier.ts';
import { toonAmendeer } from '../dossier/toon-amendeer.ts';
import { type CheckedVoorstel, check } from '../pipeline.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import type { World } from '../world/world.ts';

/** What a set of amendments makes of a proposal, in lines of text; the numbers that are not there are told. */
export async function amendeerVoorstel(
  world: World,
  path: string,
  nummers: readonly string[],
  sjablonen: Sjablonen,
): Promise<Result<readonly string[]>> {
  const { value, diagnostics } = await check(world, path, sjablonen);
  if (!value) return { diagnostics };
  const { stukken, basis } = openDossier(world, path, value, sjablonen.folder);
  const { amendementen, subamendementen } = stukken.value;
  const known = [...amendementen, ...subamendementen].map(({ nummer }) => nummer.value);
  const missing = nummers.filter((one) => !known.includes(one)).map((one) => geenStuk(one, known, value));
  const wanted = nummers.filter((one) => amendementen.some(({ nummer }) => nummer.value === one));
  const chosen = amendementen.filter(({ nummer }) => wanted.length === 0 || wanted.includes(nummer.value));
  const uitkomst = amendeer(basis, chosen, subamendementen, nummers);
  const print = printer({ ...value, financien: uitkomst.financien, variant: 'openbaar' });
  const all = [...diagnostics, ...stukken.diagnostics, ...missing, ...uitkomst.diagnostics];
  return { value: toonAmendeer(uitkomst, print), diagnostics: atMost(all, GRENZEN.meldingen) };
}

function geenStuk(nummer: string, known: readonly string[], { voorstel }: CheckedVoorstel): Diagnostic {
  const hint =
    known.length > 0
      ? `De amendementen zijn: ${opsomming(known)}.`
      : 'Zet amendementen in de map amendementen naast het voorstel.';
  return fout('stuk-onbekend', `Er is geen amendement '${nummer}'.`, voorstel.onderwerp.span, { hint });
}
