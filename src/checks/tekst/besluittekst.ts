import { type Besluitpunt, type Orgaan, orgaanVan, type Puntcijfer } from '../../domain/besluitpunt.ts';
import { alleSegmenten } from '../../domain/tekst.ts';
import { puntenVanBeide } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Passage, passageOf } from './passage.ts';

/** The text of a besluitpunt or of a part of one. */
export interface Besluittekst {
  /** Who decides it. */
  readonly orgaan: Orgaan;
  /** Number of the besluitpunt to which it belongs, 1-based. */
  readonly nummer: Puntcijfer;
  /** What it is called: "2", "2a". */
  readonly label: string;
  readonly passage: Passage;
  /** What leads to a part (a, i): the text of all that it is a part of. */
  readonly hoofd?: { readonly text: string };
  readonly heeftDelen: boolean;
  /** With the text of all its parts. */
  readonly geheel: string;
  /** The paths of `:bedrag[…]` in it. */
  readonly paden: readonly string[];
}

/** The besluitpunten of the council with their parts, in order. */
export function readBesluitteksten(voorstel: Voorstel): Besluittekst[] {
  return voorstel.besluitpunten.flatMap((punt) => withParts(punt));
}

/** The same with those of the college behind them: for rules about how a point is written, whoever decides it. */
export function readAlleBesluitteksten(voorstel: Voorstel): Besluittekst[] {
  return puntenVanBeide(voorstel).flatMap((punt) => withParts(punt));
}

function withParts(punt: Besluitpunt, hoofd?: { readonly text: string }): Besluittekst[] {
  const main = readOne(punt);
  const lead = { text: hoofd ? `${hoofd.text} ${main.passage.text}` : main.passage.text };
  const parts = punt.sub.flatMap((sub) => withParts(sub, lead));
  const geheel = [main, ...parts].map(({ passage }) => passage.text).join(' ');
  return [{ ...main, geheel, ...(hoofd && { hoofd }) }, ...parts];
}

function readOne({ pad, label, tekst, sub }: Besluitpunt): Omit<Besluittekst, 'geheel'> {
  return {
    orgaan: orgaanVan(pad),
    nummer: pad[0],
    label,
    passage: passageOf('besluitpunt', tekst),
    heeftDelen: sub.length > 0,
    paden: alleSegmenten(tekst.value).flatMap((one) => (one.soort === 'bedrag' ? [one.pad] : [])),
  };
}
