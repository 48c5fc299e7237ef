import type { RootContent } from 'mdast';
import { vergelijkbaar } from '../domain/secties.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import type { WordBlock, WordParagraph } from '../ooxml/word/word-document.ts';
import { plaatsenVan, tekstVan } from './alinea.ts';
import { type Besluittekst, leesBesluittekst, leesPunten, zonderAanhef } from './besluit.ts';
import type { Item } from './boom.ts';
import type { Gevonden, Twijfel, Zekerheid } from './gevonden.ts';
import { herken } from './herken.ts';
import { leesKopgegevens, sleutelsVanNamen, type Waarde } from './kopgegevens.ts';
import { bekendeKoppen } from './koppen.ts';
import { leesKopregels } from './kopregels.ts';
import { leesNoten, type Naslag, noemNaslag } from './naslag.ts';
import type { Papier } from './papier.ts';
import { schrijfVoorstel } from './schrijf.ts';
import { leesSectie } from './secties.ts';
import { leesTabellen } from './tabellen/lees-tabellen.ts';
import type { Blokkeuzes } from './tekst/naar-blokken.ts';
import { naarInline } from './tekst/naar-inline.ts';
import { printInline } from './tekst/print-markdown.ts';
import { type Verantwoording, verantwoord } from './verantwoording.ts';
import { type Vak, verdeel } from './verdeel.ts';
import { vergelijkBesluiten } from './vergelijk-besluiten.ts';

export interface Importwens {
  /** Names of folders and of kinds; what is absent is recognised. */
  readonly gemeente?: string | undefined;
  readonly soort?: string | undefined;
}

/** What was found, for the report: what it is, how sure, and why. */
export interface Vondst {
  readonly wat: string;
  readonly zekerheid: Zekerheid;
  readonly reden: string;
}

/** A proposal that was made of a paper. */
export interface Import {
  readonly gemeente: string;
  readonly soort: string;
  /** The text of voorstel.md. */
  readonly voorstel: string;
  /** Files beside it by their path: pictures. */
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
  readonly vondsten: readonly Vondst[];
  readonly twijfels: readonly Twijfel[];
  readonly verantwoording: Verantwoording;
}

/**
 * Makes a proposal of a paper in which nothing is tracked any more. Undefined when none of the templates has anything in
 * common with it.
 */
export function importeer(
  document: Papier,
  sjablonen: readonly Sjabloon[],
  wens: Importwens = {},
): Import | undefined {
  const herkend = herken(document.body, sjablonen, wens);
  if (!herkend) return undefined;
  const { sjabloon, soort } = herkend.waarde;
  const definitie = sjabloon.soorten[soort];
  if (!definitie) return undefined;
  const { vakken, titels } = verdeel(document.body, bekendeKoppen(definitie));
  const of = (kind: Vak['soort']) => vakken.filter((vak) => vak.soort === kind);
  const blocksOf = (kind: Vak['soort']) => of(kind).flatMap(({ blocks }) => blocks.map(({ block }) => block));
  const namen = noemNaslag(document, document.body);

  const isNaam = (text: string) => sleutelsVanNamen(definitie).has(vergelijkbaar(text));
  const kop = leesKopregels(blocksOf('kop'), isNaam);
  const kopgegevens = leesKopgegevens(kop.regels, definitie);
  const besluittekst = leesBesluittekst(blocksOf('besluit'));
  const gevraagd = of('besluitpunten').length > 0 ? leesPunten(blocksOf('besluitpunten')) : undefined;
  const punten = gevraagd ?? uitBesluit(besluittekst);
  const tabellen = leesTabellen(of('sectie'));
  const keuzes: Blokkeuzes = {
    ...namen,
    tabel: (table) => {
      const found = tabellen.vondsten.get(table);
      return found && [tabelplaats(found.naam)];
    },
  };
  const secties = of('sectie').map((vak) => leesSectie(vak, keuzes, tabellen.verbruikt));
  const bijlagen = leesBijlagen(of('bijlagen'));
  const noten = leesNoten(document, namen);

  const gegevens = new Map<string, Waarde>([
    ['soort', soort],
    ['gemeente', sjabloon.map],
    ...kopwaarden(kopgegevens.waarden),
    ...considerans(besluittekst, namen),
    ...(punten.waarde.length > 0
      ? [['besluitpunten', punten.waarde.map((one) => punt(one, namen))] as const]
      : []),
    ...(tabellen.financien ? [['financien', tabellen.financien] as const] : []),
    ...(bijlagen ? [['bijlagen', bijlagen.waarde] as const] : []),
  ]);
  const voorstel = schrijfVoorstel(
    { gegevens, secties: secties.map(({ waarde }) => waarde), slot: noten.blokken },
    { velden: sjabloon.velden, soort: definitie },
  );
  const considerations = [...besluittekst.geletOp, ...besluittekst.overwegende, ...besluittekst.gehoord];
  const geplaatst = new Set([
    ...[...kopgegevens.waarden.values()].flatMap(({ uit }) => uit),
    ...punten.uit,
    ...of('besluitpunten').flatMap((vak) => (vak.kop ? plaatsenVan([vak.kop]) : [])),
    ...puntplaatsen(besluittekst.punten),
    ...plaatsenVan(considerations),
    ...secties.flatMap(({ uit }) => uit),
    ...(bijlagen?.uit ?? []),
    ...noten.uit,
  ]);
  const vast = new Set(
    plaatsenVan([
      ...titels,
      ...besluittekst.vast,
      ...blocksOf('besluitpunten'),
      ...of('besluit').flatMap(({ kop: head }) => head ?? []),
      ...of('bijlagen').flatMap(({ kop: head }) => head ?? []),
    ]),
  );
  return {
    gemeente: sjabloon.map,
    soort,
    voorstel,
    bestanden: namen.bestanden,
    vondsten: [
      { wat: 'sjabloon', zekerheid: herkend.zekerheid, reden: herkend.reden },
      ...[...kopgegevens.waarden]
        .filter(([sleutel]) => !sleutel.startsWith('leeg '))
        .map(([wat, { zekerheid, reden }]) => ({ wat, zekerheid, reden })),
      { wat: 'besluitpunten', zekerheid: punten.zekerheid, reden: punten.reden },
      ...secties.map(({ waarde, zekerheid, reden }) => ({
        wat: `onderdeel ${waarde.kop}`,
        zekerheid,
        reden,
      })),
      ...[...tabellen.vondsten.values()].map(({ naam, zekerheid, reden }) => ({
        wat: `tabel ${naam}`,
        zekerheid,
        reden,
      })),
      ...(bijlagen ? [{ wat: 'bijlagen', zekerheid: bijlagen.zekerheid, reden: bijlagen.reden }] : []),
    ],
    twijfels: [
      ...kopgegevens.twijfels,
      ...(gevraagd && besluittekst.punten.length > 0
        ? vergelijkBesluiten(gevraagd.waarde, besluittekst.punten)
        : []),
      ...tabellen.twijfels,
      ...secties.flatMap(({ waarde }) => waarde.twijfels),
    ],
    verantwoording: verantwoord(document, geplaatst, vast),
  };
}

/** "::tabel[lasten]" on a line of its own. */
function tabelplaats(naam: string): RootContent {
  return {
    type: 'leafDirective',
    name: 'tabel',
    attributes: {},
    children: [{ type: 'text', value: naam }],
  };
}

/** The keys within `intern` together; what was not filled in stays out. */
function kopwaarden(waarden: ReadonlyMap<string, Gevonden<Waarde>>): readonly (readonly [string, Waarde])[] {
  const filled = [...waarden].filter(([sleutel]) => !sleutel.startsWith('leeg '));
  const intern = filled.flatMap(([sleutel, { waarde }]) =>
    sleutel.startsWith('intern.') ? [[sleutel.slice('intern.'.length), waarde] as const] : [],
  );
  const open = filled.flatMap(([sleutel, { waarde }]) =>
    sleutel.startsWith('intern.') ? [] : [[sleutel, waarde] as const],
  );
  return [...open, ...(intern.length > 0 ? [['intern', Object.fromEntries(intern)] as const] : [])];
}

function considerans(tekst: Besluittekst, namen: Naslag): readonly (readonly [string, Waarde])[] {
  const lines = (all: readonly WordParagraph[]) =>
    all
      .map((one) => zonderAanhef(printInline(naarInline(one.children, namen, { vlak: true }))))
      .filter((one) => one !== '');
  return (['geletOp', 'overwegende', 'gehoord'] as const).flatMap((key) => {
    const found = lines(tekst[key]);
    return found.length > 0 ? [[SLEUTELS[key], found] as const] : [];
  });
}

const SLEUTELS = { geletOp: 'gelet_op', overwegende: 'overwegende', gehoord: 'gehoord' } as const;

/** A paper that has no other list of points than that of the decision. */
function uitBesluit({ punten }: Besluittekst): Gevonden<readonly Item[]> {
  return {
    waarde: punten,
    zekerheid: punten.length > 0 ? 'waarschijnlijk' : 'onzeker',
    reden: punten.length > 0 ? "ze staan achter 'besluit:'" : 'er is geen kop als Beslispunten gevonden',
    uit: puntplaatsen(punten),
  };
}

function puntplaatsen(items: readonly Item[]): readonly number[] {
  return items.flatMap(({ alinea, vervolg, sub }) => [
    ...plaatsenVan([alinea, ...vervolg]),
    ...puntplaatsen(sub),
  ]);
}

/** A point with what is below it; a paragraph that goes on behind it is part of its text. */
function punt({ alinea, vervolg, sub }: Item, namen: Naslag): Waarde {
  const paragraphs = [alinea, ...vervolg.filter((one): one is WordParagraph => one.type === 'paragraph')];
  const text = paragraphs
    .map((one) => printInline(naarInline(one.children, namen, { vlak: true })))
    .join(' ');
  const tekst = text.replace(/\s*[;,.:]?\s*(?:\ben)?\s*$/u, '');
  return sub.length === 0 ? tekst : { tekst, sub: sub.map((one) => punt(one, namen)) };
}

function leesBijlagen(vakken: readonly Vak[]): Gevonden<readonly Waarde[]> | undefined {
  const blocks: readonly WordBlock[] = vakken.flatMap((vak) => vak.blocks.map(({ block }) => block));
  const paragraphs = blocks.filter((one): one is WordParagraph => one.type === 'paragraph');
  const titels = paragraphs
    .map((one) =>
      tekstVan(one)
        .replace(/^(?:bijlage\s*\d*\s*[:.)–-]?|\d{1,2}[.)]|[-–•·])\s*/iu, '')
        .replace(/\s*[;.]$/u, ''),
    )
    .filter((one) => one !== '' && !/^(?:geen|n\.?v\.?t\.?)$/iu.test(one));
  if (titels.length === 0) return undefined;
  return {
    waarde: titels.map((titel) => ({ titel })),
    zekerheid: 'waarschijnlijk',
    reden: 'elke regel onder de kop is een bijlage; de bestanden zelf zet u erbij',
    uit: plaatsenVan(paragraphs),
  };
}
