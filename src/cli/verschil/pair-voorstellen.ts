import { bronOpNaam } from '../../bronnen/register.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countWords, sharedWords } from '../../matching/similarity.ts';
import { type GelezenVersie, readVersie, type Sjablonen } from '../../pipeline.ts';
import type { Versie } from '../../verschil/versie.ts';
import type { Kant } from './kant.ts';

/** A proposal on one side: read, or why it could not be. */
export interface Gelezen {
  readonly pad: string;
  readonly versie?: GelezenVersie;
  readonly diagnostics: readonly Diagnostic[];
}

/** The same proposal on both sides; on one side only it is new or gone. */
export interface VoorstelPaar {
  readonly oud?: Gelezen;
  readonly nieuw?: Gelezen;
}

/** Share of words from which on two proposals under other names are taken for one. */
const ALIKE = 0.6;

/**
 * Puts the proposals of two sides together: by their path, and what is left over by its zaaknummer, its onderwerp or
 * its words, since folders are renamed. Proposals of which no byte differs are left out, unread.
 */
export async function pairVoorstellen(
  oud: { readonly kant: Kant; readonly paden: readonly string[] },
  nieuw: { readonly kant: Kant; readonly paden: readonly string[] },
  sjablonen: Sjablonen,
): Promise<{ readonly paren: readonly VoorstelPaar[]; readonly ongewijzigd: number }> {
  const read = async (kant: Kant, pad: string): Promise<Gelezen> => {
    const { value, diagnostics } = await readVersie(kant.world, pad, sjablonen);
    return { pad, diagnostics, ...(value && { versie: value }) };
  };
  const both = nieuw.paden.filter((pad) => oud.paden.includes(pad));
  const other = both.filter((pad) => !sameBlob(oud.kant, nieuw.kant, pad));
  for (const { kant } of [oud, nieuw]) kant.prefetch(other);
  const changed = both.filter((pad) => !sameFolder(oud.kant, nieuw.kant, pad));
  for (const { kant, paden } of [oud, nieuw]) {
    const toRead = paden.filter((pad) => changed.includes(pad) || !both.includes(pad));
    kant.prefetch(toRead.flatMap((pad) => [pad, ...filesBeside(kant, pad)]));
  }
  const paren: VoorstelPaar[] = [];
  for (const pad of changed)
    paren.push({ oud: await read(oud.kant, pad), nieuw: await read(nieuw.kant, pad) });
  const gone: Gelezen[] = [];
  for (const pad of oud.paden) if (!both.includes(pad)) gone.push(await read(oud.kant, pad));
  for (const pad of nieuw.paden) {
    if (both.includes(pad)) continue;
    const came = await read(nieuw.kant, pad);
    const origin = findOrigin(came, gone);
    if (origin) gone.splice(gone.indexOf(origin), 1);
    paren.push({ nieuw: came, ...(origin && { oud: origin }) });
  }
  for (const one of gone) paren.push({ oud: one });
  const name = ({ oud: left, nieuw: right }: VoorstelPaar) => right?.pad ?? left?.pad ?? '';
  return {
    paren: paren.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)),
    ongewijzigd: both.length - changed.length,
  };
}

/** Whether every file beside a proposal is the same on both sides, byte for byte. */
function sameFolder(oud: Kant, nieuw: Kant, pad: string): boolean {
  if (!sameFile(oud, nieuw, pad)) return false;
  const [left, right] = [filesBeside(oud, pad), filesBeside(nieuw, pad)];
  return (
    left.length === right.length &&
    left.every((file, index) => file === right[index] && sameFile(oud, nieuw, file))
  );
}

/** More than this is no folder of a proposal. */
const MOST_FILES = 500;

/** Every file in the folder of a proposal and below it, but other sources: those are compared by themselves. */
function filesBeside({ world }: Kant, pad: string): readonly string[] {
  const found: string[] = [];
  const walk = (at: string) => {
    for (const { name, kind } of world.list(at) ?? []) {
      if (found.length > MOST_FILES || name === 'node_modules' || name.startsWith('.')) continue;
      const path = at === '.' ? name : `${at}/${name}`;
      if (kind === 'folder') walk(path);
      else if ((bronOpNaam(path) ?? 'voorstel') === 'voorstel') found.push(path);
    }
  };
  walk(pad.includes('/') ? pad.slice(0, pad.lastIndexOf('/')) : '.');
  return found;
}

/** Whether a file is the same on both sides, byte for byte. */
export function sameFile(oud: Kant, nieuw: Kant, pad: string): boolean {
  if (sameBlob(oud, nieuw, pad)) return true;
  const [left, right] = [oud.world.read(pad), nieuw.world.read(pad)];
  return left !== undefined && right !== undefined && Buffer.compare(left, right) === 0;
}

/** Whether git has one name for both, so that nothing needs to be read. */
function sameBlob(oud: Kant, nieuw: Kant, pad: string): boolean {
  const blob = oud.blob(pad);
  return blob !== undefined && blob === nieuw.blob(pad);
}

function findOrigin({ versie }: Gelezen, gone: readonly Gelezen[]): Gelezen | undefined {
  if (!versie) return undefined;
  const { zaaknummer, onderwerp, source } = versie.voorstel;
  const same = (test: (voorstel: Versie['voorstel']) => boolean) =>
    gone.find((one) => one.versie && test(one.versie.voorstel));
  const words = countWords(source.text);
  // Proposals of one kind share many words; another zaaknummer is another proposal.
  const mayBe = (other: Versie['voorstel']) => zaaknummer === undefined || other.zaaknummer === undefined;
  return (
    same((other) => zaaknummer !== undefined && other.zaaknummer?.value === zaaknummer.value) ??
    same((other) => other.onderwerp.value === onderwerp.value) ??
    same((other) => mayBe(other) && sharedWords(words, countWords(other.source.text)) >= ALIKE)
  );
}
