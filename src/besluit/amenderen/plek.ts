import { bedoeldeEigennaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Puntpad } from '../../domain/besluitpunt.ts';
import { allePunten, type Besluitpunt, findPunt, findPuntById, readAdres } from '../../domain/besluitpunt.ts';
import {
  CONSIDERANSLIJSTEN,
  CONSIDERANSREGEL,
  type Considerans,
  type Consideranslijst,
} from '../../domain/considerans.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import type { Druk } from './snijd-tekst.ts';

/** The decision as it was frozen, and what its computed pieces say there. */
export interface Basis {
  readonly punten: readonly Besluitpunt[];
  readonly considerans: Considerans;
  readonly druk: Druk;
}

/** A place in the frozen decision: a point, or a line of its considerans. */
export interface Plek {
  /** The list of the considerans; absent for a besluitpunt. */
  readonly lijst?: Consideranslijst | undefined;
  readonly punt: Besluitpunt;
}

/** Stands for a whole list of the considerans: what is put under it comes at its end. */
export const HELE_LIJST: Puntpad = [0];

/** The lines of a list of the considerans as points of one level, by which all operations on points can be done on them. */
export function regelsAlsPunten(regels: readonly Located<Tekst>[]): readonly Besluitpunt[] {
  return regels.map((tekst, at) => ({ ...asPunt(at + 1), tekst }));
}

function asPunt(nummer: number): Omit<Besluitpunt, 'tekst'> {
  return { pad: [nummer], nummer: String(nummer), label: String(nummer), sub: [] };
}

const REGEL = /^(gelet[_ ]op|overwegende|gehoord|grondslag|overweging|advies)(?:[. ]\s*([1-9]\d?))?$/i;

/** "gelet_op.1", "overweging 2"; without a number the list as a whole. */
export function leesRegeladres(
  text: string,
): { readonly lijst: Consideranslijst; readonly nummer?: number } | undefined {
  const [, word, nummer] = REGEL.exec(text.trim()) ?? [];
  const key = word?.toLowerCase().replace(' ', '_');
  const lijst = CONSIDERANSLIJSTEN.find((one) => one === key || CONSIDERANSREGEL[one].een === key);
  return lijst && { lijst, ...(nummer && { nummer: Number(nummer) }) };
}

/** What a place is called in a sentence: "besluitpunt 2b", "overweging 1". */
export function noemPlek(
  {
    lijst,
    punt,
  }: { readonly lijst?: Consideranslijst | undefined; readonly punt: Pick<Besluitpunt, 'label'> },
  woord = 'besluitpunt',
): string {
  return `${lijst ? CONSIDERANSREGEL[lijst].een : woord} ${punt.label}`;
}

/** The place that an operation names. A list as a whole is a place only for what comes under it. */
export function zoekPlek(
  { punten, considerans }: Basis,
  doel: Located<string>,
  stuk: string,
  onder: boolean,
): Result<Plek> {
  const regel = leesRegeladres(doel.value);
  const known = zoekPunt(punten, doel);
  // A point may have such a word for its id.
  if (known || !regel) return known ? ok({ punt: known }) : failed(geenPunt(doel, punten, stuk));
  const { lijst, nummer } = regel;
  const regels = regelsAlsPunten(considerans[lijst]);
  if (onder && nummer === undefined) {
    return ok({ lijst, punt: { ...asPunt(0), pad: HELE_LIJST, tekst: { value: [], span: doel.span } } });
  }
  const found = nummer === undefined && regels.length > 1 ? undefined : regels[(nummer ?? 1) - 1];
  return found ? ok({ lijst, punt: found }) : failed(geenRegel(doel, lijst, regels.length, stuk));
}

/** The point that an address or an id names, in the frozen decision. */
export function zoekPunt(
  punten: readonly Besluitpunt[],
  { value }: Pick<Located<string>, 'value'>,
): Besluitpunt | undefined {
  const bare = value.replace(/^(?:besluit|beslis)?punt\s+/i, '').trim();
  // The number that is printed comes first: after an earlier amendment there may be a point 2a beside a part a of 2.
  const printed = allePunten(punten).find(({ label }) => label === bare);
  const pad = readAdres(bare);
  return printed ?? findPuntById(punten, bare) ?? (pad && findPunt(punten, pad));
}

/** Whether a place is that of a point or lies in it. */
export function isBinnen(pad: Puntpad, punt: Puntpad): boolean {
  return punt.every((number, level) => pad[level] === number);
}

function geenPunt(doel: Located<string>, punten: readonly Besluitpunt[], stuk: string): Diagnostic {
  const all = allePunten(punten);
  const ids = all.flatMap(({ id }) => id?.value ?? []);
  const known = opsomming(all.filter(({ pad }) => pad.length === 1).map(({ label }) => label));
  const own = `De besluitpunten zijn ${known}. Een tekst van een ander amendement wijzigt u met een subamendement.`;
  const meant = bedoeldeEigennaam(doel, /^[a-z]/.test(doel.value) ? ids : [], own);
  const melding = `Amendement ${stuk} wijzigt besluitpunt '${doel.value}', maar dat staat niet in het vastgelegde besluit.`;
  return fout('amendement-doel', melding, doel.span, meant);
}

function geenRegel(
  { value, span }: Located<string>,
  lijst: Consideranslijst,
  aantal: number,
  stuk: string,
): Diagnostic {
  const melding = `Amendement ${stuk} wijzigt '${value}', maar dat staat niet in het vastgelegde besluit.`;
  const hint =
    aantal === 0
      ? `Er staat niets onder \`${lijst}\`; met \`voeg_toe_onder: ${lijst}\` komt er iets bij.`
      : `Onder \`${lijst}\` ${aantal === 1 ? 'staat één regel' : `staan ${aantal} regels`}: schrijf ${opsomming(
          Array.from({ length: aantal }, (_, at) => `${lijst}.${at + 1}`).slice(0, 4),
          'of',
        )}.`;
  return fout('amendement-doel', melding, span, { hint });
}
