import type { RootContent } from 'mdast';
import { vergelijkbaar } from '../domain/secties.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import { plaatsenVan } from './alinea.ts';
import {
  type Besluittekst,
  leesBesluittekst,
  leesFormules,
  leesPunten,
  puntplaatsen,
  tabellenBijPunten,
} from './besluit.ts';
import { leesBijlagen } from './bijlagen.ts';
import type { Item } from './boom.ts';
import { considerans, punt } from './considerans.ts';
import type { Gevonden, Twijfel, Waarde, Zekerheid } from './gevonden.ts';
import { herken } from './herken.ts';
import { leesKopgegevens, sleutelsVanNamen } from './kopgegevens.ts';
import { bekendeKoppen } from './koppen.ts';
import { leesKopregels } from './kopregels.ts';
import { leesNoten, noemNaslag } from './naslag.ts';
import { leesOndertekening } from './ondertekening.ts';
import { bijAlineas, leesOpmerkingen } from './opmerkingen.ts';
import type { Papier } from './papier.ts';
import { leesRanden } from './randen.ts';
import { type Opmerkingsplaats, schrijfVoorstel } from './schrijf.ts';
import { leesSectie, type Sectietekst } from './secties.ts';
import { leesTabellen } from './tabellen/lees-tabellen.ts';
import type { Blokkeuzes } from './tekst/naar-blokken.ts';
import { leesTitels } from './titels.ts';
import { onbekendeKopregel, twijfelsOver } from './twijfels.ts';
import { samen, vastOm, vastVan } from './vast.ts';
import { type Verantwoording, verantwoord } from './verantwoording.ts';
import { type Vak, verdeel } from './verdeel.ts';
import { vergelijkBesluiten, zelfdePlaatsen } from './vergelijk-besluiten.ts';
import { bereidVoor } from './voorbereid.ts';

export interface Importwens {
  /** Names of folders and of kinds; what is absent is recognised. */
  readonly gemeente?: string | undefined;
  readonly soort?: string | undefined;
}

/** A template to read by, with the paragraphs that it prints itself. */
export interface Importsjabloon {
  readonly sjabloon: Sjabloon;
  readonly vasteAlineas: readonly RegExp[];
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
  sjablonen: readonly Importsjabloon[],
  wens: Importwens = {},
): Import | undefined {
  const herkend = herken(
    document.body,
    sjablonen.map((one) => one.sjabloon),
    wens,
  );
  if (!herkend) return undefined;
  const { sjabloon, soort } = herkend.waarde;
  const definitie = sjabloon.soorten[soort];
  if (!definitie) return undefined;
  const vasteAlineas = sjablonen.find((one) => one.sjabloon === sjabloon)?.vasteAlineas ?? [];
  const sleutels = sleutelsVanNamen(definitie);
  const isNaam = (text: string) => sleutels.has(vergelijkbaar(text));
  const bereid = bereidVoor(document.body, isNaam);
  const { vakken, titels } = verdeel(bereid.body, bekendeKoppen(definitie), {
    isNaam,
    vrijeSecties: definitie.vrijeSecties,
  });
  const of = (kind: Vak['soort']) => vakken.filter((vak) => vak.soort === kind);
  const blocksOf = (kind: Vak['soort']) => of(kind).flatMap(({ blocks }) => blocks.map(({ block }) => block));
  const namen = noemNaslag(document, bereid.body);
  const opmerkingen = leesOpmerkingen(document.comments);

  const kop = leesKopregels(blocksOf('kop'), isNaam);
  const kopgegevens = leesKopgegevens(kop.regels, definitie);
  const rand = leesRanden(document.sections, definitie, isNaam);
  const titel = leesTitels(titels, kop.rest, vasteAlineas, definitie.naam);
  const besluit = leesBesluittekst(blocksOf('besluit'));
  const gevraagd = leesPunten(blocksOf('besluitpunten'));
  const dubbel = gevraagd.punten.waarde.length > 0;
  const punten = dubbel ? gevraagd.punten : uitBesluit(besluit);
  const bijlagen = leesBijlagen(blocksOf('bijlagen'));
  const slot = [...blocksOf('ondertekening'), ...besluit.slot];
  const ondertekening = leesOndertekening(slot);
  const besluitkop = leesKopregels(besluit.kop, isNaam);
  const waarden = eersten([
    kopgegevens.waarden,
    titel.waarden,
    leesFormules(besluit),
    leesKopgegevens(besluitkop.regels, definitie).waarden,
    rand.waarden,
  ]);

  const inKop = waarden.get('bijlagen')?.waarde;
  const kopbijlagen: readonly Waarde[] = Array.isArray(inKop) ? inKop : [];

  const tabellen = leesTabellen(of('sectie'));
  const keuzes: Blokkeuzes = {
    ...namen,
    opmerkingen,
    tabel: (table) => {
      const found = tabellen.vondsten.get(table);
      return found && [tabelplaats(found.naam)];
    },
  };
  const secties = of('sectie').map((vak) => leesSectie(vak, keuzes, tabellen.verbruikt));
  const eerdere = secties.flatMap(({ waarde }) => waarde.eerdereBesluiten);
  const noten = leesNoten(document, namen);

  const overwegingen = considerans(besluit, namen);
  const gegevens = new Map<string, Waarde>([
    ['soort', soort],
    ['gemeente', sjabloon.map],
    ...kopwaarden(waarden),
    ...[...overwegingen].map(([key, all]) => [key, all.map(({ waarde }) => waarde)] as const),
    ...(punten.waarde.length > 0
      ? [['besluitpunten', punten.waarde.map((one) => punt(one, namen))] as const]
      : []),
    ...(tabellen.financien ? [['financien', tabellen.financien] as const] : []),
    ...(bijlagen
      ? [['bijlagen', [...kopbijlagen, ...bijlagen.waarde.map(({ waarde }) => waarde)]] as const]
      : []),
    ...(eerdere.length > 0 ? [['eerdere_besluiten', eerdere.map(({ waarde }) => waarde)] as const] : []),
    ...(ondertekening.namen.size > 0
      ? [
          [
            'ondertekening',
            Object.fromEntries([...ondertekening.namen].map(([ambt, one]) => [ambt, ondertekenaar(one)])),
          ] as const,
        ]
      : []),
  ]);

  const geplaatst = new Set(
    [
      ...[...waarden].flatMap(([sleutel, { uit }]) => (sleutel.startsWith('leeg ') ? [] : uit)),
      ...punten.uit,
      ...zelfdePlaatsen(punten.waarde, besluit.punten),
      ...plaatsenVan([...besluit.geletOp, ...besluit.overwegende, ...besluit.gehoord]),
      ...secties.flatMap(({ waarde, uit }) => (isLeegVak(waarde) ? [] : uit)),
      ...(bijlagen?.uit ?? []),
      ...ondertekening.uit,
      ...noten.uit,
    ].filter((at) => !namen.zonderPlaats.has(at)),
  );
  const koppenVan = (kind: Vak['soort']) => of(kind).flatMap((vak) => vak.kop ?? []);
  const vast = samen([
    bereid.vast,
    vastOm('de titel van het stuk', titel.vast),
    vastVan([...kop.rest, ...besluitkop.rest], vasteAlineas, sjabloon),
    ...secties.map(({ waarde, uit }) =>
      isLeegVak(waarde) ? new Map(uit.map((at) => [at, 'een kop zonder tekst eronder'] as const)) : new Map(),
    ),
    new Map(
      [...waarden].flatMap(([sleutel, { uit }]) =>
        sleutel.startsWith('leeg ') ? uit.map((at) => [at, 'een naam waar niets achter staat'] as const) : [],
      ),
    ),
    vastOm('de kop van een lijst die het sjabloon zelf maakt', [
      ...koppenVan('besluitpunten'),
      ...koppenVan('besluit'),
      ...koppenVan('bijlagen'),
    ]),
    vastOm('de woorden boven de besluitpunten', gevraagd.vast),
    vastOm('de vaste tekst van het raadsbesluit', besluit.vast),
    vastOm('de ondertekening', slot),
    vastOm('de kop of voet van de bladzijden', rand.blocks),
  ]);
  const plaatsen: readonly Opmerkingsplaats[] = [
    ...kop.regels.flatMap(({ naam, alinea }) => {
      const sleutel = sleutels.get(vergelijkbaar(naam))?.split('.');
      return sleutel ? [{ pad: sleutel, alineas: [alinea] }] : [];
    }),
    ...[...overwegingen].flatMap(([key, all]) =>
      all.map(({ alinea }, index) => ({ pad: [key, index], alineas: [alinea] })),
    ),
    ...puntplekken(punten.waarde, ['besluitpunten']),
    ...puntplekken(dubbel ? besluit.punten : [], ['besluitpunten']),
    ...(bijlagen?.waarde ?? []).map(({ alinea }, index) => ({
      pad: ['bijlagen', kopbijlagen.length + index],
      alineas: [alinea],
    })),
    ...eerdere.map(({ alinea }, index) => ({ pad: ['eerdere_besluiten', index], alineas: [alinea] })),
  ].map(({ pad, alineas }) => ({ pad, teksten: bijAlineas(opmerkingen, alineas) }));
  const gelezen = new Set([
    ...secties.flatMap(({ waarde }) => waarde.alineas),
    ...kop.regels.filter(({ naam }) => isNaam(naam)).map(({ alinea }) => alinea),
    ...[...overwegingen.values(), bijlagen?.waarde ?? [], eerdere].flatMap((all) =>
      all.map(({ alinea }) => alinea),
    ),
    ...[...punten.waarde, ...besluit.punten].flatMap(puntalineas),
  ]);
  const los = [...opmerkingen].flatMap(([alinea, teksten]) => (gelezen.has(alinea) ? [] : teksten));
  const voorstel = schrijfVoorstel(
    {
      gegevens,
      secties: secties.flatMap(({ waarde }) => (isLijstAlleen(waarde) || isLeegVak(waarde) ? [] : [waarde])),
      slot: noten.blokken,
      opmerkingen: plaatsen,
      los,
    },
    { velden: sjabloon.velden, soort: definitie },
  );
  const found = (
    wat: string,
    one: { readonly zekerheid: Zekerheid; readonly reden: string } | undefined,
  ): readonly Vondst[] => (one ? [{ wat, zekerheid: one.zekerheid, reden: one.reden }] : []);
  return {
    gemeente: sjabloon.map,
    soort,
    voorstel,
    bestanden: namen.bestanden,
    vondsten: [
      ...found('sjabloon', herkend),
      ...[...waarden]
        .filter(([sleutel]) => !sleutel.startsWith('leeg '))
        .flatMap(([wat, one]) => found(wat, one)),
      ...found('besluitpunten', punten),
      ...secties.flatMap((one) => (isLeegVak(one.waarde) ? [] : found(`onderdeel ${one.waarde.kop}`, one))),
      ...[...tabellen.vondsten.values()].flatMap((one) => found(`tabel ${one.naam}`, one)),
      ...found('bijlagen', bijlagen),
      ...(ondertekening.namen.size > 0
        ? found('ondertekening', { zekerheid: 'waarschijnlijk', reden: 'de namen staan onder hun functie' })
        : []),
    ],
    twijfels: [
      ...kopgegevens.twijfels,
      ...kopgegevens.onbekend.filter(({ naam }) => !isNaam(naam)).map(onbekendeKopregel),
      ...(dubbel && besluit.punten.length > 0 ? vergelijkBesluiten(punten.waarde, besluit.punten) : []),
      ...tabellenBijPunten(punten.waarde),
      ...tabellen.twijfels,
      ...secties.flatMap(({ waarde }) => waarde.twijfels),
      ...twijfelsOver(document, namen),
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

/** A section that held nothing but the list of earlier decisions, which a template prints. */
function isLijstAlleen({ blokken, eerdereBesluiten }: Sectietekst): boolean {
  return blokken.length === 0 && eerdereBesluiten.length > 0;
}

/** A heading that the template does not know, right above another one. */
function isLeegVak({ blokken, bekend, eerdereBesluiten }: Sectietekst): boolean {
  return !bekend && blokken.length === 0 && eerdereBesluiten.length === 0;
}

/** Of each key the first that was found. */
function eersten(
  all: readonly ReadonlyMap<string, Gevonden<Waarde>>[],
): ReadonlyMap<string, Gevonden<Waarde>> {
  const found = new Map<string, Gevonden<Waarde>>();
  for (const one of all) for (const [key, value] of one) if (!found.has(key)) found.set(key, value);
  return found;
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

function ondertekenaar({ naam, functie }: { readonly naam: string; readonly functie?: string }): Waarde {
  return functie === undefined ? naam : { naam, functie };
}

/** A paper that has no other list of points than that of the decision. */
function uitBesluit({ punten }: Besluittekst): Gevonden<readonly Item[]> {
  return {
    waarde: punten,
    zekerheid: punten.length > 0 ? 'waarschijnlijk' : 'onzeker',
    reden: punten.length > 0 ? "ze staan achter 'besluit:'" : 'er is geen kop als Beslispunten gevonden',
    uit: puntplaatsen(punten),
  };
}

interface Plek {
  readonly pad: readonly (string | number)[];
  readonly alineas: readonly number[];
}

/** Where points and the points below them stand in the frontmatter, with the paragraphs that each was read from. */
function puntplekken(items: readonly Item[], above: readonly (string | number)[]): readonly Plek[] {
  return items.flatMap((item, index): readonly Plek[] => {
    const pad = [...above, index];
    return [
      { pad, alineas: paragraphsOf([item.alinea, ...item.vervolg]).map(({ number }) => number) },
      ...puntplekken(item.sub, [...pad, 'sub']),
    ];
  });
}

function puntalineas(item: Item): readonly number[] {
  return puntplekken([item], []).flatMap(({ alineas }) => alineas);
}
