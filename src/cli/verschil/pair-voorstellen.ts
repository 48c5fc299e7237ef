import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readVersie, type Sjablonen } from '../../pipeline.ts';
import type { Versie } from '../../verschil/versie.ts';
import { countWords, sharedWords } from '../../verschil/words/similarity.ts';
import type { Kant } from './kant.ts';

/** A proposal on one side: read, or why it could not be. */
export interface Gelezen {
  readonly pad: string;
  readonly versie?: Versie;
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
  const changed = both.filter((pad) => !sameFolder(oud.kant, nieuw.kant, pad));
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
  paren.push(...gone.map((one) => ({ oud: one })));
  const name = ({ oud: left, nieuw: right }: VoorstelPaar) => right?.pad ?? left?.pad ?? '';
  return {
    paren: paren.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)),
    ongewijzigd: both.length - changed.length,
  };
}

/** Whether every file beside a proposal is the same on both sides, byte for byte. */
function sameFolder(oud: Kant, nieuw: Kant, pad: string): boolean {
  const folder = pad.includes('/') ? pad.slice(0, pad.lastIndexOf('/')) : '.';
  if (!sameFile(oud, nieuw, pad)) return false;
  const [left, right] = [filesBelow(oud, folder), filesBelow(nieuw, folder)];
  return (
    left.length === right.length &&
    left.every((file, index) => file === right[index] && sameFile(oud, nieuw, file))
  );
}

/** More than this is no folder of a proposal. */
const MOST_FILES = 500;

function filesBelow({ world }: Kant, folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (at: string) => {
    for (const { name, kind } of world.list(at) ?? []) {
      if (found.length > MOST_FILES || name === 'node_modules' || name.startsWith('.')) continue;
      const path = at === '.' ? name : `${at}/${name}`;
      if (kind === 'file') found.push(path);
      else walk(path);
    }
  };
  walk(folder);
  return found;
}

function sameFile(oud: Kant, nieuw: Kant, pad: string): boolean {
  const [left, right] = [oud.world.read(pad), nieuw.world.read(pad)];
  return left !== undefined && right !== undefined && Buffer.compare(left, right) === 0;
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
