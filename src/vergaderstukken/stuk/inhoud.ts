import { clause } from '../../compose/clause.ts';
import type { Inhoud } from '../../compose/compose-papier.ts';
import { convertBlocks } from '../../compose/convert-blocks.ts';
import type { Environment } from '../../compose/environment.ts';
import type { Inline, Placed } from '../../document/nodes.ts';
import type { Amendement, Dekkingsregel, Indiener, Motie, Subamendement } from '../../domain/amendement.ts';
import { formatBedrag, readBedrag } from '../../domain/bedrag.ts';
import { bronIn, bronVan } from '../../domain/bronplaats.ts';
import { schrijfDatum } from '../../domain/datumnotatie.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Financien } from '../../domain/financien-tabel.ts';
import { stuknaam } from '../../domain/stukpapier.ts';
import type { Tekst } from '../../domain/tekst.ts';
import { lookupBedrag } from '../../financien/lookup-bedrag.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Located } from '../../source/located.ts';
import type { GeladenSjabloon } from '../../template/geladen-sjabloon.ts';
import type { STUKVARIABELEN } from '../../template/shapes/stuk-shape.ts';
import type { Stukuitslag } from './uitkomst.ts';

export type Stukinhoud = Inhoud<typeof STUKVARIABELEN>;

/** What a piece is printed with besides itself. */
export interface Stukomgeving {
  readonly geladen: GeladenSjabloon;
  readonly environment: Environment;
  /** Absent for a motion outside the agenda. */
  readonly voorstel?: Voorstel | undefined;
  readonly uitslag?: Stukuitslag | undefined;
}

/** The parts of a paper that amendments have and motions do not, and the other way round. */
type Eigen = Pick<
  Stukinhoud,
  'amendement' | 'wijzigingen' | 'gewijzigd_amendement' | 'was_wordt' | 'geld' | 'dekking' | 'punten'
>;

const NIETS: Eigen = {
  amendement: undefined,
  punten: undefined,
  wijzigingen: undefined,
  gewijzigd_amendement: undefined,
  was_wordt: undefined,
  geld: undefined,
  dekking: [],
};

/** The place of what was typed, for a part of the content. */
function plaats(typed: unknown): Placed {
  const bron = bronIn(typed);
  return bron ? { bron } : {};
}

/** What the template of a piece can print; `eigen` is what an amendment changes. */
export function stukInhoud(
  stuk: Amendement | Subamendement | Motie,
  { geladen, environment, voorstel, uitslag }: Stukomgeving,
  eigen: Partial<Eigen> = {},
): Stukinhoud {
  const { gemeente, organisatie, soorten } = geladen.sjabloon;
  const regels = (lines: readonly Located<Tekst>[], opening: RegExp) =>
    lines.map((line) => ({ tekst: clause(line, opening, environment), bron: bronVan(line.span) }));
  const motie = stuk.soort === 'motie' ? stuk : undefined;
  const vergadering = stuk.vergadering ?? voorstel?.vergadering;
  return {
    ...NIETS,
    ...eigen,
    bron: bronVan(stuk.titel.span),
    gemeente,
    organisatie,
    soort: stuk.soort,
    soort_naam: stuknaam(stuk),
    nummer: stuk.nummer.value,
    versie: stuk.versie > 1 ? String(stuk.versie) : undefined,
    titel: stuk.titel.value,
    vergadering: vergadering && schrijfDatum(vergadering.value, geladen.sjabloon.notatie.datum),
    agendapunt: (stuk.agendapunt ?? voorstel?.agendapunt)?.value,
    voorstel: voorstel && {
      ...plaats(stuk.bij),
      soort: (soorten[voorstel.soort.value]?.naam ?? 'voorstel').toLowerCase(),
      nummer: voorstel.zaaknummer?.value,
      titel: voorstel.onderwerp.value,
    },
    constaterende: regels(stuk.constaterende, /^\s*(?:constaterende\s+)?dat\s+/i),
    overwegende: regels(stuk.overwegende, /^\s*(?:overwegende\s+)?dat\s+/i),
    van_mening: regels(motie?.vanMening ?? [], /^\s*(?:van mening(?: zijnde)?,?\s+)?dat\s+/i),
    uitspraken: regels(motie?.uitspraken ?? [], /^\s*(?:spreekt uit,?\s+)?(?:dat\s+)?/i),
    verzoeken: motie ? verzoeken(motie, environment) : [],
    secties: stuk.secties.map(({ kop, inhoud }) => ({
      bron: bronVan(kop.span),
      kop: kop.value,
      inhoud: convertBlocks(inhoud, environment),
    })),
    indieners: stuk.indieners.map(indiener),
    mede_indieners: stuk.mede.map(indiener),
    preadvies: uitslag?.preadvies?.tekst,
    preadvies_van: uitslag?.preadvies?.van,
    uitkomst: uitslag?.uitkomst,
    stemuitslag: uitslag?.stemuitslag,
  };
}

function indiener(one: Indiener): Stukinhoud['indieners'][number] {
  return { naam: one.naam?.value, fractie: one.fractie?.value, ...plaats(one) };
}

/** What a motion asks or orders, together for each of whom it is asked. */
function verzoeken({ verzoekt }: Motie, environment: Environment): Stukinhoud['verzoeken'] {
  const keys = [...new Set(verzoekt.map(({ hoe, aan }) => `${hoe} ${aan}`))];
  return keys.map((key) => {
    const own = verzoekt.filter(({ hoe, aan }) => `${hoe} ${aan}` === key);
    const { hoe, aan } = own[0] ?? { hoe: 'verzoekt', aan: '' };
    return {
      aanhef: hoe === 'verzoekt' ? `verzoekt ${aan}` : `draagt ${aan} op`,
      punten: own.map(({ tekst }) => ({
        tekst: clause(tekst, /^\s*(?:om\s+)/i, environment),
        bron: bronVan(tekst.span),
      })),
      ...plaats(own),
    };
  });
}

/** Where the money comes from, in words. */
export function dekkingInhoud(
  dekking: readonly Dekkingsregel[],
  financien: Financien,
): Stukinhoud['dekking'] {
  return dekking.map(({ uit, bedragen, aard }) => ({
    ...plaats(uit),
    uit: eersteHoofdletter(bronnaam(uit.value, financien)),
    bedragen: [...bedragen].map(([jaar, { value }]) => `${jaar}: ${euro(value)}`).join('; ') || undefined,
    aard: aard?.value,
  }));
}

/** What a path in the tables is called, or the words that stand there. */
function bronnaam(pad: string, financien: Financien): string {
  const [tabel = '', naam = ''] = pad.split('.');
  const reserve = tabel === 'reserves' && financien.tabellen.get(tabel)?.rijen.find(({ id }) => id === naam);
  if (reserve) return reserve.label;
  const found = lookupBedrag(financien, pad);
  if (!found.ok) return financien.tabellen.get(pad)?.titel ?? pad;
  return found.rij.soort === 'totaal' ? found.tabel.titel : found.rij.label;
}

function euro(typed: string): string {
  const read = readBedrag(typed);
  return read.ok ? formatBedrag(read.waarde) : typed;
}

/** Sentences as lines of running text. */
export function zin(value: string): readonly Inline[] {
  return [{ type: 'text', value }];
}
