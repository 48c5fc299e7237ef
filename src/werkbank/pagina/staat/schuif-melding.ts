import type { Melding } from '../../gesprek/verzoeken.ts';
import { verschil } from './tekstwijziging.ts';

/** What makes a problem the same one as another. */
export function meldingsleutel({ regel, melding, plek }: Melding): string {
  return `${regel}|${plek?.pad}|${plek?.van}|${melding}`;
}

/**
 * A problem of a text at its place in what the text became, without its repairs: these are for the text as it was. Nothing
 * where what it is about was changed itself.
 */
export function schuifMelding(
  { herstel, ...melding }: Melding,
  pad: string,
  was: string,
  wordt: string,
): Melding | undefined {
  const { plek } = melding;
  const change = verschil(was, wordt);
  if (!change) return herstel ? { ...melding, herstel } : melding;
  if (plek?.pad !== pad) return { ...melding, keuzes: [] };
  if (change.van < plek.tot && plek.van < change.tot) return undefined;
  if (plek.tot <= change.van) return { ...melding, keuzes: [] };
  const by = change.tekst.length - (change.tot - change.van);
  const van = plek.van + by;
  const before = wordt.slice(0, van);
  const moved = {
    ...plek,
    van,
    tot: plek.tot + by,
    lijn: before.split('\n').length,
    kolom: van - (before.lastIndexOf('\n') + 1) + 1,
  };
  return { ...melding, plek: moved, keuzes: [] };
}
