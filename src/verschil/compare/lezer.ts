import { verwijsnaam } from '../../compose/finish/bijschriften.ts';
import { typography } from '../../compose/finish/typography.ts';
import { type Besluitpunt, findPuntById } from '../../domain/besluitpunt.ts';
import { datumFout, formatDatum } from '../../domain/datum.ts';
import type { Financien } from '../../domain/financien-tabel.ts';
import { type Bijschriftverwijzing, nooit, type Segment, type Tekst } from '../../domain/tekst.ts';
import { alleBlokken, tekstenIn } from '../../domain/tekstblok.ts';
import { puntenVanBeide, type Voetnoot } from '../../domain/voorstel.ts';
import { lookupBedrag } from '../../financien/lookup-bedrag.ts';
import { toonWaarde } from '../../financien/rekenblad/tonen.ts';
import type { Versie } from '../versie.ts';

/** A piece of running text as a reader meets it, and as it was typed. */
export interface Regel {
  /** Without marks, with computed amounts filled in, one kind of space and typographic quotes. */
  readonly tekst: string;
  /** The same with `:bedrag[path]` where a computed amount stands. */
  readonly patroon: string;
}

/** Reads running text as it is compared. */
export type Lezer = (tekst: Tekst) => Regel;

/**
 * A reader for one version: amounts are those of its own tables, footnotes stand in brackets at their mark. Where the
 * tables of a version cannot be read, `bedragen` is `als-getypt`. `punten` are those by whose numbers besluitpunten are
 * called: a number that only follows from what came above it is no change.
 */
export function createLezer(
  { voorstel, financien }: Versie,
  bedragen: 'berekend' | 'als-getypt' = 'berekend',
  punten: readonly Besluitpunt[] = puntenVanBeide(voorstel),
): Lezer {
  const { voetnoten } = voorstel;
  const typed = (path: string) => `:bedrag[${path}]`;
  const shown = bedragen === 'berekend' ? (path: string) => shownBedrag(financien, path) : typed;
  const punt = (id: string) =>
    (findPuntById(punten, id) ?? findPuntById(puntenVanBeide(voorstel), id))?.label ?? `:punt[${id}]`;
  const titel = (verwijzing: Bijschriftverwijzing) => verwijsnaam(verwijzing, voorstel, financien);
  return (tekst) => ({
    tekst: tidy(leesTekst(tekst, { voetnoten, punt, titel, bedrag: shown })),
    patroon: tidy(leesTekst(tekst, { voetnoten, punt, titel, bedrag: typed })),
  });
}

/** A reader for text that stands outside a proposal: what a proposal would compute reads as it was typed. */
export function createLosseLezer(voetnoten: ReadonlyMap<string, Voetnoot>): Lezer {
  const context: Context = {
    voetnoten,
    bedrag: (path) => `:bedrag[${path}]`,
    punt: (id) => `:punt[${id}]`,
    titel: ({ naam }) => naam,
  };
  return (tekst) => {
    const read = tidy(leesTekst(tekst, context));
    return { tekst: read, patroon: read };
  };
}

/** White space of every kind as one space, and the typography of print, so that only words differ. */
export function tidy(text: string): string {
  return typography(text.replace(/\s+/g, ' ').trim())
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ');
}

/** A value of the frontmatter as a reader knows it: a date in words. */
export function shownValue(value: string): string {
  return datumFout(value) ? tidy(value) : formatDatum(value);
}

interface Context {
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
  readonly bedrag: (path: string) => string;
  readonly punt: (id: string) => string;
  readonly titel: (verwijzing: Bijschriftverwijzing) => string;
}

function leesTekst(tekst: Tekst, context: Context): string {
  return tekst.map((segment) => leesSegment(segment, context)).join('');
}

function leesSegment(segment: Segment, context: Context): string {
  switch (segment.soort) {
    case 'tekst':
    case 'code':
      return segment.tekst;
    case 'regeleinde':
      return ' ';
    case 'nadruk':
    case 'taal':
      return leesTekst(segment.inhoud, context);
    case 'link': {
      const text = leesTekst(segment.inhoud, context);
      const bare = (url: string) => url.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '');
      return bare(text) === bare(segment.adres) ? text : `${text} (${segment.adres})`;
    }
    case 'voetnoot': {
      const { [segment.naam]: note, ...others } = Object.fromEntries(context.voetnoten);
      // A note that names itself would never end.
      const deeper = { ...context, voetnoten: new Map(Object.entries(others)) };
      const texts = note && alleBlokken(note.inhoud).flatMap(tekstenIn);
      return texts ? ` [noot: ${texts.map((tekst) => leesTekst(tekst, deeper)).join(' ')}]` : '';
    }
    case 'bedrag':
      return context.bedrag(segment.pad);
    case 'punt':
      return context.punt(segment.id);
    case 'tabel':
    case 'figuur':
      return context.titel(segment);
    default:
      return nooit(segment);
  }
}

/** A computed amount as running text has it; the path itself when it leads to nothing. */
function shownBedrag(financien: Financien, path: string): string {
  const found = lookupBedrag(financien, path);
  return found.ok ? toonWaarde({ ...found, waarde: found.getoond ?? found.waarde }) : `:bedrag[${path}]`;
}
