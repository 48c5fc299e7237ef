import { isStukregel, runStukregels } from '../../checks/run-stukregels.ts';
import { atMost } from '../../diagnostics/at-most.ts';
import { type Diagnostic, fout, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { GRENZEN } from '../../domain/grenzen.ts';
import { nieuweIds, stuktekst } from '../../domain/stuktekst.ts';
import { amendeer } from '../../dossier/amendeer.ts';
import { checkStuktekst } from '../../dossier/check-stuktekst.ts';
import { leesStukken } from '../../dossier/lees-stukken.ts';
import { alsBehandeld } from '../../dossier/na-aanneming.ts';
import { openDossier } from '../../dossier/open-dossier.ts';
import { readVastgelegd } from '../../dossier/vastgelegd.ts';
import { type CheckedVoorstel, check } from '../../pipeline.ts';
import type { Sjablonen } from '../../template/open-sjablonen.ts';
import { uitslagVan } from '../../vergaderstukken/stuk/uitkomst.ts';
import { pathIn } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';

/** What holds for a set of amendments and not for one of them: that is for `amendeer` and for the meeting to say. */
const SAMEN: readonly Diagnostic['regel'][] = ['amendement-botst', 'amendement-samen'];

/** The proposal in whose folder pieces lie, checked for errors; undefined where they lie beside a meeting. */
export async function voorstelBij(
  world: World,
  folder: string,
  sjablonen: Sjablonen,
): Promise<Result<CheckedVoorstel> | undefined> {
  const path = pathIn(folder, VOORSTELBESTAND);
  return world.info(path) && (await check(world, path, sjablonen, 'fouten'));
}

/**
 * What is wrong with the pieces in the folder of a proposal: each by itself, and each amendment against the proposal with
 * its tables; with `haast` it is not tried on that. Of a proposal that has errors nothing can be said to fit it; pieces beside a
 * meeting stand by themselves.
 */
export function checkStukken(
  world: World,
  folder: string,
  sjablonen: Sjablonen,
  voorstel: Result<CheckedVoorstel> | undefined,
  haast = false,
): readonly Diagnostic[] {
  const path = pathIn(folder, VOORSTELBESTAND);
  const stukken = leesStukken(world, folder, readVastgelegd(world, folder).value ?? []);
  const { amendementen, subamendementen, moties } = stukken.value;
  const all = [...amendementen, ...subamendementen, ...moties];
  const [first] = all;
  const checked = voorstel?.value;
  const soort = checked?.geladen.sjabloon.soorten[checked.voorstel.soort.value];
  const gelezen = [
    ...stukken.diagnostics,
    ...all.flatMap((stuk) => runStukregels(stuk, soort?.regels ?? [])),
  ];
  if (!first || !voorstel) return gelezen;
  const { value, diagnostics } = voorstel;
  if (!value || hasErrors(diagnostics)) {
    const melding = `Het voorstel waar ${first.nummer.value} bij hoort heeft fouten; het is er niet mee vergeleken.`;
    const hint = `Verbeter eerst ${path}.`;
    return [...gelezen, fout('voorstel-fouten', melding, (first.bij ?? first.nummer).span, { hint })];
  }
  const teksten = all.flatMap((stuk) =>
    checkStuktekst(stuktekst(stuk, value.voorstel.besluitpunten), value.financien, nieuweIds(stuk)),
  );
  // A name that is not there cannot be printed, nor tried.
  if (hasErrors(teksten)) return [...gelezen, ...teksten];
  if (haast) return gelezen;
  const { basis } = openDossier(world, path, value, sjablonen.folder);
  const tried = amendeer(basis, amendementen, subamendementen, []);
  const behandeld = all
    .filter((stuk) => uitslagVan(world, folder, stuk, sjablonen.folder).value)
    .map(({ source }) => source.path);
  const found = tried.diagnostics
    .filter(({ regel, ernst }) => ernst === 'fout' || !SAMEN.includes(regel))
    // Of its own words a piece was told above, unless a comment in it says why they stand.
    .filter(({ regel, span }) => !isStukregel(regel) || span?.source.path === path)
    .map((one) =>
      behandeld.includes(one.span?.source.path ?? '') ? alsBehandeld(one, tried.beletsels) : one,
    );
  return atMost([...gelezen, ...found], GRENZEN.meldingen);
}
