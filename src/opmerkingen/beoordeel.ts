import { diff3Merge } from 'node-diff3';
import { printer } from '../compose/voorstel-json.ts';
import { type Diagnostic, fout, tip } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Segment } from '../domain/tekst.ts';
import { resolveRevisions } from '../ooxml/word/resolve/resolve-revisions.ts';
import type { WordDocument } from '../ooxml/word/word-document.ts';
import { type CheckedVoorstel, readLezing } from '../pipeline.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import { overlayWorld } from '../world/overlay-world.ts';
import type { World } from '../world/world.ts';
import { type Gedrukt, gedrukteTeksten } from './gedrukt.ts';
import { kaal } from './gelijk.ts';
import { herdruk } from './herdruk.ts';
import { koppelAlineas } from './koppel.ts';
import { leesOpmerkingen } from './lees-opmerkingen.ts';
import { leesWijzigingen } from './lees-wijzigingen.ts';
import { maakBewerkingen } from './pas-toe.ts';

/** What a reviewed file asks of a proposal. */
export interface Beoordeling {
  /** The text of the proposal with the changes made; absent when there are none that can be made. */
  readonly tekst?: string;
  /** How many changes that are. */
  readonly wijzigingen: number;
}

export interface BeoordeelOpties {
  /** The files as they were when the Word file was made, where they have changed since. */
  readonly toen?: World | undefined;
  /** Whether messages name who remarked. */
  readonly namen: boolean;
}

/**
 * Reads what reviewers did in a Word file that was made of a proposal: comments and changes as messages at their places in
 * the proposal as it is now, and the proposal with the changes made. Where it changed since, both are merged in three
 * ways; lines that both changed are told and left alone.
 */
export async function beoordeel(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  document: WordDocument,
  { toen, namen }: BeoordeelOpties,
): Promise<Result<Beoordeling>> {
  const now = await gelezen(world, path, sjablonen);
  if (!now.value) return { diagnostics: now.diagnostics };
  const then = toen ? await gelezen(toen, path, sjablonen) : now;
  if (!then.value) return { diagnostics: then.diagnostics };
  const voor = resolveRevisions(document, 'verworpen');
  const na = resolveRevisions(document, 'aanvaard');
  const { source, onderwerp } = then.value.checked.voorstel;
  const origineel = await herdruk(toen ?? world, path, sjablonen, document, onderwerp.span);
  if (!origineel.value) return { diagnostics: origineel.diagnostics };
  const koppelingen = koppelAlineas(voor, then.value.teksten, origineel.value);
  const { bewerkingen, verwacht, diagnostics } = leesWijzigingen(voor, na, koppelingen);
  const { teksten } = now.value;
  const anders = now.value.checked.voorstel.onderwerp.span;
  const told = [...leesOpmerkingen(voor, koppelingen, { namen, anders: onderwerp.span }), ...diagnostics];
  const all = toen ? told.map((one) => verplaatst(one, teksten, anders)) : told;
  if (bewerkingen.length === 0) return { value: { wijzigingen: 0 }, diagnostics: all };
  const changed = maakBewerkingen(source.text, bewerkingen);
  if (changed === undefined)
    return { value: { wijzigingen: 0 }, diagnostics: [...all, tegenstrijdig(anders)] };
  const merged = toen ? voegSamen(source.text, now.value.checked.voorstel.source.text, changed) : changed;
  if (merged === undefined) return { value: { wijzigingen: 0 }, diagnostics: [...all, ookGewijzigd(anders)] };
  const missing = await ontbrekend(overlay(world, path, merged), path, sjablonen, verwacht);
  if (missing.length > 0)
    return {
      value: { wijzigingen: 0 },
      diagnostics: [...all, ...missing.map((text) => nietOver(text, anders))],
    };
  return { value: { tekst: merged, wijzigingen: bewerkingen.length }, diagnostics: all };
}

interface Gelezen {
  readonly checked: CheckedVoorstel;
  readonly teksten: readonly Gedrukt[];
}

async function gelezen(world: World, path: string, sjablonen: Sjablonen): Promise<Result<Gelezen>> {
  const { value, diagnostics } = await readLezing(world, path, sjablonen);
  if (!value) return { diagnostics };
  const print = printer({ ...value, variant: 'intern' });
  const druk = (segment: Segment) => print({ value: [segment], span: segment.span });
  return { value: { checked: value, teksten: gedrukteTeksten(value.voorstel, druk) }, diagnostics: [] };
}

function overlay(world: World, path: string, text: string): World {
  return overlayWorld(world, path, new TextEncoder().encode(text));
}

/** The texts that a changed proposal should say and does not: a change that means something else is not made. */
async function ontbrekend(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  verwacht: readonly string[],
): Promise<readonly string[]> {
  const read = await gelezen(world, path, sjablonen);
  const said = new Set(read.value?.teksten.map(({ letters }) => kaal(letters).letters));
  return verwacht.filter((text) => !said.has(text));
}

/** Merges line by line; undefined when both changed the same lines. */
function voegSamen(basis: string, nu: string, beoordeeld: string): string | undefined {
  const parts = diff3Merge(nu.split('\n'), basis.split('\n'), beoordeeld.split('\n'), {
    excludeFalseConflicts: true,
  });
  if (parts.some(({ conflict }) => conflict !== undefined)) return undefined;
  return parts.flatMap(({ ok }) => ok ?? []).join('\n');
}

/** A message about the text as it was, at the same text as it is now. */
function verplaatst(one: Diagnostic, teksten: readonly Gedrukt[], anders: Gedrukt['span']): Diagnostic {
  if (!one.span) return one;
  const { source, start, end } = one.span;
  const from = source.text.lastIndexOf('\n', start) + 1;
  const line = source.text.slice(
    from,
    source.text.indexOf('\n', end) === -1 ? undefined : source.text.indexOf('\n', end),
  );
  const now = anders.source.text.indexOf(line);
  const { source: here } = anders;
  if (now !== -1) return { ...one, span: { source: here, start: now + start - from, end: now + end - from } };
  const near = teksten.find(({ span }) => span.start >= start) ?? teksten.at(-1);
  return { ...one, span: near?.span ?? anders };
}

function tegenstrijdig(span: Gedrukt['span']): Diagnostic {
  return fout(
    'word-tegenstrijdig',
    'Dezelfde tekst staat twee keer in het stuk, en is op twee manieren gewijzigd.',
    span,
    {
      hint: 'Kies een van de twee en neem die zelf over; de meldingen noemen ze allebei.',
    },
  );
}

function ookGewijzigd(span: Gedrukt['span']): Diagnostic {
  return fout(
    'word-tegenstrijdig',
    'Een beoordelaar wijzigde een zin die sindsdien ook in de tekst is gewijzigd.',
    span,
    {
      hint: 'Neem de wijzigingen zelf over; elke melding noemt er een.',
    },
  );
}

function nietOver(text: string, span: Gedrukt['span']): Diagnostic {
  const shown = text.length <= 120 ? text : `${text.slice(0, 119)}…`;
  return tip(
    'word-wijziging',
    `Deze wijziging is niet over te nemen zonder iets anders te veranderen: '${shown}'.`,
    span,
    {
      hint: 'Neem haar zelf over; daarna kunnen de andere met --pas-toe.',
    },
  );
}
