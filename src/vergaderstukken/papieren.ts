import { composeVergaderpapier } from '../compose/compose-vergaderpapier.ts';
import type { Variant } from '../compose/variant.ts';
import { type Diagnostic, hasErrors, tip } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { type Artifact, type Druk, drukIn, type Gecomponeerd, ongedrukt } from '../documenten.ts';
import {
  ALLE_VERGADERPAPIEREN,
  isTeMaken,
  VERGADERPAPIEREN,
  type Vergaderpapier,
} from '../domain/vergaderpapier.ts';
import type { GeladenSjabloon } from '../template/geladen-sjabloon.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import type { World } from '../world/world.ts';
import type { Formaat } from '../writers/index.ts';
import { type Avond, openAvond } from './avond.ts';
import { vergaderingInhoud } from './inhoud/vergadering-inhoud.ts';
import { vergaderingJson } from './vergadering-json.ts';

export interface PapierOpties extends Papierkeuze {
  readonly formaten: readonly (Formaat | 'json')[];
}

/** Which papers of a meeting. */
export interface Papierkeuze {
  readonly sjablonen: Sjablonen;
  /** Which papers; absent: each that can be made of the meeting as it stands. */
  readonly welke?: readonly Vergaderpapier[] | undefined;
  /** The meeting where it was opened before; absent: it is opened. */
  readonly avond?: Result<Avond> | undefined;
  /** `intern`: with what happened behind closed doors, and only that; never public. */
  readonly variant?: Variant | undefined;
}

/**
 * Makes the papers of a meeting (its file is at `path`): before it is held the call and the agenda, after it also the votes
 * and the list of decisions. `json` gives vergadering.json. The names of the files have no folder. With an error anywhere
 * in the meeting, in a proposal on its agenda or in an amendment there is no value.
 */
export async function maakPapieren(
  world: World,
  path: string,
  { formaten, ...keuze }: PapierOpties,
): Promise<Result<{ readonly datum: string; readonly artifacts: readonly Artifact[] }>> {
  const documents = formaten.filter((formaat) => formaat !== 'json');
  const { value, diagnostics } = await drukPapieren(world, path, keuze, drukIn(documents));
  if (!value) return { diagnostics };
  const { avond, geladen, artifacts } = value;
  const json = formaten.includes('json') && keuze.variant !== 'intern';
  const own = json ? [{ name: 'vergadering.json', bytes: vergaderingJson(avond, geladen) }] : [];
  return { value: { datum: avond.vergadering.datum.value, artifacts: [...artifacts, ...own] }, diagnostics };
}

/** The same papers before they are written, to look at. */
export async function componeerPapieren(
  world: World,
  path: string,
  keuze: Papierkeuze,
): Promise<Result<readonly Gecomponeerd[]>> {
  const { value, diagnostics } = await drukPapieren(world, path, keuze, ongedrukt);
  return value ? { value: value.artifacts, diagnostics } : { diagnostics };
}

async function drukPapieren<T>(
  world: World,
  path: string,
  { sjablonen, welke, variant = 'openbaar', avond: opened }: Papierkeuze,
  druk: Druk<T>,
): Promise<
  Result<{ readonly avond: Avond; readonly geladen: GeladenSjabloon; readonly artifacts: readonly T[] }>
> {
  const { value: avond, diagnostics } = opened ?? (await openAvond(world, path, sjablonen));
  if (!avond) return { diagnostics };
  const { gemeente, datum } = avond.vergadering;
  const { value: geladen, diagnostics: loading } = await sjablonen.load(gemeente.value);
  const found: Diagnostic[] = [...diagnostics, ...loading, ...onleesbareStukken(avond)];
  if (!geladen || hasErrors(found)) return { diagnostics: found };
  const intern = variant === 'intern';
  const inhoud = vergaderingInhoud(avond, geladen, intern);
  if (intern && inhoud.punten.length === 0)
    return { value: { avond, geladen, artifacts: [] }, diagnostics: [...found, nietsBesloten(avond)] };
  const artifacts: T[] = [];
  for (const papier of welke ?? ALLE_VERGADERPAPIEREN) {
    if (!isTeMaken(papier, avond.vergadering, inhoud.stemmingen.length > 0)) {
      if (welke) found.push(teVroeg(papier, avond));
      continue;
    }
    const composed = composeVergaderpapier(papier, inhoud, datum.value, geladen);
    for (const one of composed.diagnostics) found.push(one);
    if (!composed.value) continue;
    const naam = `${VERGADERPAPIEREN[papier].naam}${intern ? '-intern' : ''}`;
    const written = await druk({ document: composed.value, naam, geladen });
    for (const one of written.diagnostics) found.push(one);
    for (const one of written.artifacts) artifacts.push(one);
  }
  return hasErrors(found)
    ? { diagnostics: found }
    : { value: { avond, geladen, artifacts }, diagnostics: found };
}

/** What is wrong with pieces beside a proposal that is still to be decided on: the agenda could not name them. */
function onleesbareStukken({ punten, stukken: eigen }: Avond): readonly Diagnostic[] {
  const beside = punten.flatMap(({ besluit, stukken }) => (besluit ? [] : stukken.diagnostics));
  return [...beside, ...eigen.diagnostics];
}

/** A list of what was decided behind closed doors was asked for, and nothing was. */
function nietsBesloten({ vergadering }: Avond): Diagnostic {
  const melding = 'Er is geen besloten punt; een interne besluitenlijst is er dan niet.';
  const hint =
    'Zet bij een punt achter gesloten deuren `besloten: ja`, of bij de vergadering `openbaar: nee`.';
  return tip('papier-te-vroeg', melding, vergadering.datum.span, { hint });
}

/** A paper that was asked for, of which the meeting does not say anything yet. */
function teVroeg(papier: Vergaderpapier, { vergadering }: Avond): Diagnostic {
  const { titel, vanaf } = VERGADERPAPIEREN[papier];
  const melding = `Een ${titel.toLowerCase()} is er nog niet: bij geen agendapunt staat een ${vanaf}.`;
  const hint = 'Zet na de vergadering bij elk punt wat ervan is geworden.';
  return tip('papier-te-vroeg', melding, vergadering.datum.span, { hint });
}
