import { adresVan } from '../domain/besluitpunt.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { argumentvlakken, padVan, skeletVan } from './punten/koppen.ts';
import { kern, leesSecties, zetKern, zetSectie } from './secties.ts';
import type { Plek, Puntlijst } from './wens.ts';

/** A piece of a numbered section, about a point. */
export interface Argument {
  readonly sleutel: string;
  /** Its place among those of its section. */
  readonly index: number;
  /** The address of the point: "2", "2a". */
  readonly punt: string;
  /** "1.2", "krediet.1": as it was typed. */
  readonly nummer: string;
  readonly bewering: string;
  /** Of the words of the head. */
  readonly kopvan: number;
  readonly koptot: number;
  readonly start: number;
  readonly end: number;
  /** Of the text below it. */
  readonly van: number;
  readonly tot: number;
}

/** All arguments and kanttekeningen of a text, in their order. */
export function leesArgumenten(tekst: string, soort: SoortSjabloon): readonly Argument[] {
  const skelet = skeletVan(tekst, soort);
  if (!skelet) return [];
  const counts = new Map<string, number>();
  return argumentvlakken(skelet).map(({ kop, start, end }) => {
    const index = counts.get(kop.sleutel) ?? 0;
    counts.set(kop.sleutel, index + 1);
    return {
      sleutel: kop.sleutel,
      index,
      punt: adresVan(kop.punt),
      nummer: kop.nummer.getypt,
      bewering: tekst.slice(kop.behind, kop.span.end).trim(),
      kopvan: kop.behind,
      koptot: kop.span.end,
      start,
      end,
      ...kern(tekst, kop.span.end, end),
    };
  });
}

/** Changes the head or the text of an argument. */
export function zetArgument(
  tekst: string,
  soort: SoortSjabloon,
  { sleutel, index }: Pick<Argument, 'sleutel' | 'index'>,
  {
    bewering,
    tekst: inhoud,
  }: { readonly bewering?: string | undefined; readonly tekst?: string | undefined },
): string {
  const find = (text: string) =>
    leesArgumenten(text, soort).find((one) => one.sleutel === sleutel && one.index === index);
  const first = find(tekst);
  const filled = first && inhoud !== undefined ? zetKern(tekst, first, inhoud) : tekst;
  const own = find(filled);
  if (!own || bewering === undefined) return filled;
  const line = bewering.replace(/\s+/g, ' ').trim();
  const space = /\s$/.test(filled.slice(0, own.kopvan)) ? '' : ' ';
  return filled.slice(0, own.kopvan) + space + line + filled.slice(own.koptot);
}

/** Puts an empty argument behind the others about its point; the section is begun where it is not there. */
export function nieuwArgument(
  tekst: string,
  soort: SoortSjabloon,
  sleutel: string,
  { lijst, plek }: { readonly lijst: Puntlijst; readonly plek: Plek },
): string {
  const begun = leesSecties(tekst, soort).some((one) => one.sleutel === sleutel)
    ? tekst
    : zetSectie(tekst, soort, sleutel, '');
  const skelet = skeletVan(begun, soort);
  const sectie = leesSecties(begun, soort).find((one) => one.sleutel === sleutel);
  const pad = skelet && padVan(skelet.punten, lijst, plek);
  if (!skelet || !sectie || !pad) return tekst;
  const all = leesArgumenten(begun, soort).filter((one) => one.sleutel === sleutel);
  const adres = adresVan(pad);
  const own = all.filter((one) => one.punt === adres);
  const order = volgordeVan(skelet.punten.flatMap(metDelen).map((one) => adresVan(one.pad)));
  const before = own.at(-1) ?? all.findLast((one) => order(one.punt) < order(adres));
  const id = own
    .map(({ nummer }) => /^([A-Za-z]\w+)\.\d+$/.exec(nummer)?.[1])
    .find((one) => one !== undefined);
  const piece = `### ${id ?? adres}.${own.length + 1} `;
  const headEnd = begun.indexOf('\n', sectie.start);
  const first = begun === tekst ? Math.max(sectie.tot, headEnd) : headEnd;
  const at = before?.end ?? all[0]?.start ?? first;
  const left = begun.slice(0, at).trimEnd();
  const right = begun.slice(at).trimStart();
  return `${left}\n\n${piece}\n${right === '' ? '' : `\n${right}`}`;
}

/** Takes an argument away; comments stay. */
export function neemArgumentWeg(
  tekst: string,
  soort: SoortSjabloon,
  { sleutel, index }: Pick<Argument, 'sleutel' | 'index'>,
): string {
  const own = leesArgumenten(tekst, soort).find((one) => one.sleutel === sleutel && one.index === index);
  if (!own) return tekst;
  const comments = tekst.slice(own.start, own.end).match(/<!--[\s\S]*?-->/g) ?? [];
  return tekst.slice(0, own.start) + comments.map((one) => `${one}\n\n`).join('') + tekst.slice(own.end);
}

interface Metdelen<P> {
  readonly sub: readonly P[];
}

function metDelen<P extends Metdelen<P>>(punt: P): readonly P[] {
  return [punt, ...punt.sub.flatMap(metDelen)];
}

function volgordeVan(adressen: readonly string[]): (adres: string) => number {
  return (adres) => adressen.indexOf(adres);
}
