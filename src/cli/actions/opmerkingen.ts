import { bronkenmerk } from '../../besluit/vastleggen/vastlegging.ts';
import { PAGINAS } from '../../checks/register.ts';
import { atMost } from '../../diagnostics/at-most.ts';
import {
  formatDiagnostics,
  type Meldingformaat,
  sortDiagnostics,
} from '../../diagnostics/format-diagnostics.ts';
import { counted } from '../../domain/counted.ts';
import { GRENZEN } from '../../domain/grenzen.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { weigering } from '../../importeer/papier/weigering.ts';
import { OWN_PROPERTIES } from '../../ooxml/own-properties.ts';
import { readWord } from '../../ooxml/word/read-word.ts';
import { beoordeel } from '../../opmerkingen/beoordeel.ts';
import { herdruk } from '../../opmerkingen/gedrukt/herdruk.ts';
import { patchVan } from '../../opmerkingen/patch.ts';
import { laidOut, letterForLetter, type Shown, show } from '../../show/shown.ts';
import { createSource } from '../../source/source-text.ts';
import { createGitWorld } from '../../world/git/git-world.ts';
import { commitsOf, openRepository } from '../../world/git/repository.ts';
import { slashes } from '../../world/slashes.ts';
import type { World } from '../../world/world.ts';
import { expandOrNone, expandPath } from '../proposals/find-proposals.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { rewriteText, rewritten } from '../writing/rewrite-text.ts';

export interface OpmerkingenOptions {
  readonly bij: string | undefined;
  readonly pasToe: boolean;
  readonly ookOngevolgd: boolean;
  /** The changes as a patch for git, in place of messages. */
  readonly patch: boolean;
  readonly namen: boolean;
  readonly formaat: Meldingformaat;
  readonly templates: string;
}

/** Shows what reviewers did in a Word file at its place in the proposal, and makes their changes when that is asked. */
export async function opmerkingen(
  path: string,
  { bij, pasToe, ookOngevolgd, patch, namen, formaat, templates }: OpmerkingenOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const world = workingWorld();
  const bytes = world.read(slashes(path));
  if (!bytes) throw new UsageError(`'${path}' bestaat niet of is niet te lezen.`);
  const read = readWord(bytes);
  if ('refused' in read) {
    const { melding, hint } = weigering(read.refused);
    throw new UsageError(`${path}: ${melding}`, hint);
  }
  const kenmerk = read.document.properties.custom.get(OWN_PROPERTIES.source);
  const candidates = (bij === undefined ? expandOrNone('proposals') : expandPath(bij)).map((one) => one.path);
  const { voorstel, toen } = findSource(world, candidates, kenmerk, bij !== undefined, path);
  const sjablonen = openEigenSjablonen(world, templates);
  const gemaakt = await herdruk(toen ?? world, voorstel, sjablonen, read.document);
  const opties = { toen, namen, ookOngevolgd };
  const { value, diagnostics } = gemaakt.value
    ? await beoordeel(world, voorstel, sjablonen, read.document, { ...opties, gemaakt: gemaakt.value })
    : { value: undefined, diagnostics: gemaakt.diagnostics };
  const all = atMost(sortDiagnostics([...diagnostics]), GRENZEN.meldingen);
  if (patch) {
    if (value?.tekst !== undefined) terminal.out(shownPatch(voorstel, value.tekst));
    return statusOf(all);
  }
  terminal.out(laidOut(formatDiagnostics(all, formaat, { color: terminal.color, regels: PAGINAS })));
  const makes = value?.tekst !== undefined;
  if (pasToe && value?.tekst !== undefined) rewriteText(voorstel, value.tekst);
  if (formaat === 'tekst') {
    if (all.length > 0) terminal.out(show`\n`);
    const count = counted(value?.wijzigingen ?? 0, 'wijziging', 'wijzigingen');
    const done = !makes
      ? 'geen wijziging over te nemen'
      : pasToe
        ? `${count} overgenomen`
        : `${count} over te nemen met --pas-toe`;
    terminal.out(show`${voorstel}: ${countProblems(all)}; ${done}.\n`);
  }
  return statusOf(all);
}

/** The change of a file as a patch, which another program has to get as it is. */
function shownPatch(path: string, text: string): Shown {
  const { was, wordt } = rewritten(path, text);
  const shown = letterForLetter(patchVan(slashes(path), was, wordt));
  if (shown) return shown;
  throw new UsageError(
    `In '${path}' staan tekens die niet te zien zijn; een patch daarvan is niet te vertrouwen.`,
    'Haal die tekens eerst weg (`raadsvoorstel controleer` wijst ze aan), of neem de wijzigingen over met --pas-toe.',
  );
}

/** How far back in git a text is looked for. */
const COMMITS = 300;

interface Source {
  readonly voorstel: string;
  readonly toen?: World | undefined;
}

/** The proposal that a file was made of; with the files as they were then, when it changed since. */
function findSource(
  world: World,
  candidates: readonly string[],
  kenmerk: string | undefined,
  named: boolean,
  path: string,
): Source {
  const [only] = candidates;
  if (kenmerk === undefined) {
    if (named && only !== undefined) return { voorstel: only };
    throw new UsageError(
      `In '${path}' staat niet van welk voorstel het is gemaakt.`,
      'Noem het voorstel met --bij.',
    );
  }
  const now = candidates.filter((one) => markOf(world, one) === kenmerk);
  const then = now.length > 0 ? [] : candidates.flatMap((one) => inGit(one, kenmerk) ?? []);
  const [found, ...others] = [...now.map((voorstel) => ({ voorstel })), ...then];
  if (found && others.length > 0)
    throw new UsageError(
      `'${path}' kan van meer dan één voorstel zijn: de tekst van ${opsomming([found, ...others].map(({ voorstel }) => `'${voorstel}'`))} ${now.length > 0 ? 'is' : 'was'} gelijk.`,
      'Noem het voorstel met --bij.',
    );
  if (found) return found;
  if (named && only !== undefined) return { voorstel: only };
  throw new UsageError(
    `De tekst waarvan '${path}' is gemaakt, staat niet in proposals/ en ook niet in git.`,
    'Noem het voorstel met --bij; dan wordt het stuk met de tekst van nu vergeleken.',
  );
}

/** A proposal with the files as they were when its text had this mark; undefined when git does not have that. */
function inGit(voorstel: string, kenmerk: string): Source | undefined {
  const repository = openRepository(process.cwd());
  if (!repository.ok) return undefined;
  for (const commit of commitsOf(repository.value, slashes(voorstel), COMMITS)) {
    const then = createGitWorld(repository.value, commit);
    if (then.ok && markOf(then.value, voorstel) === kenmerk) return { voorstel, toen: then.value };
  }
  return undefined;
}

function markOf(world: World, path: string): string | undefined {
  const bytes = world.read(path);
  return bytes && bronkenmerk(createSource(path, new TextDecoder().decode(bytes)).text);
}
