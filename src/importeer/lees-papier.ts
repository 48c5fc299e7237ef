import type { RootContent } from 'mdast';
import { vergelijkbaar } from '../domain/secties.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordBlock } from '../ooxml/word/word-document.ts';
import {
  type Besluittekst,
  leesBesluittekst,
  leesFormules,
  leesPunten,
  puntplaatsen,
} from './besluit/besluit.ts';
import type { Item } from './besluit/boom.ts';
import { considerans } from './besluit/considerans.ts';
import { leesOndertekening } from './besluit/ondertekening.ts';
import { leesBijlagen } from './bijlagen.ts';
import { leesDagtekening } from './datum.ts';
import type { Gevonden, Waarde } from './gevonden.ts';
import { bekendeKoppen } from './indeling/koppen.ts';
import { metRuimeNamen } from './indeling/ruime-namen.ts';
import type { Vak } from './indeling/vak.ts';
import { verdeel } from './indeling/verdeel.ts';
import { leesKopgegevens } from './kop/kopgegevens.ts';
import { sleutelsVanNamen } from './kop/kopnamen.ts';
import { leesKopregels } from './kop/kopregels.ts';
import { leesTitels } from './kop/titels.ts';
import { noemNaslag } from './naslag.ts';
import { leesOpmerkingen } from './opmerkingen.ts';
import { plaatsenVan, tekstVan } from './papier/alinea.ts';
import type { Papier } from './papier/papier.ts';
import { leesRanden } from './papier/randen.ts';
import { bereidVoor } from './papier/voorbereid.ts';
import { leesSectie } from './secties.ts';
import { leesTabellen } from './tabellen/lees-tabellen.ts';
import type { Blokkeuzes } from './tekst/naar-blokken.ts';

/** All that the passes read in a paper, each on its own. */
export type Lezing = ReturnType<typeof leesPapier>;

/** Reads a paper by the passes, with the paragraphs that its template prints itself. */
export function leesPapier(document: Papier, definitie: SoortSjabloon, vasteAlineas: readonly RegExp[]) {
  const sleutels = sleutelsVanNamen(definitie);
  const isNaam = (text: string) => sleutels.has(vergelijkbaar(text));
  const bereid = bereidVoor(document.body, isNaam);
  const known = metRuimeNamen(bekendeKoppen(definitie), definitie, bereid.body);
  const { vakken, titels } = verdeel(bereid.body, known, {
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
  const isTitel = (text: string) => known.get(vergelijkbaar(text))?.soort === 'titel';
  const titel = leesTitels(titels, kop.rest, vasteAlineas, definitie.naam, isTitel);
  const besluit = leesBesluittekst(blocksOf('besluit'));
  const gevraagd = leesPunten(blocksOf('besluitpunten'));
  const dubbel = gevraagd.punten.waarde.length > 0;
  const punten = dubbel ? gevraagd.punten : uitBesluit(besluit);
  const bijlagen = leesBijlagen(blocksOf('bijlagen'));
  const slot = [...blocksOf('ondertekening'), ...besluit.slot];
  const ondertekening = leesOndertekening(slot);
  const besluitkop = leesKopregels(besluit.kop, isNaam);
  const onderBesluit = leesKopgegevens(besluitkop.regels, definitie).waarden;
  const waarden = eersten([
    kopgegevens.waarden,
    titel.waarden,
    leesFormules(besluit),
    onderBesluit,
    rand.waarden,
    leesSlotdatum(slot),
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

  const overwegingen = considerans(besluit, namen);
  return {
    vakken,
    titels,
    kop,
    kopgegevens,
    rand,
    titel,
    besluit,
    gevraagd,
    dubbel,
    punten,
    bijlagen,
    slot,
    ondertekening,
    besluitkop,
    onderBesluit,
    waarden,
    kopbijlagen,
    tabellen,
    secties,
    eerdere,
    overwegingen,
    namen,
    opmerkingen,
    bereid,
    sleutels,
    isNaam,
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

/** The day that stands with its place above the signatures. */
function leesSlotdatum(slot: readonly WordBlock[]): ReadonlyMap<string, Gevonden<Waarde>> {
  for (const one of paragraphsOf(slot)) {
    const waarde = leesDagtekening(tekstVan(one));
    const reden = 'staat boven de ondertekening';
    if (waarde !== undefined)
      return new Map([['datum', { waarde, zekerheid: 'waarschijnlijk', reden, uit: plaatsenVan([one]) }]]);
  }
  return new Map();
}

/** Of each key the first that was found. */
function eersten(
  all: readonly ReadonlyMap<string, Gevonden<Waarde>>[],
): ReadonlyMap<string, Gevonden<Waarde>> {
  const found = new Map<string, Gevonden<Waarde>>();
  for (const one of all) for (const [key, value] of one) if (!found.has(key)) found.set(key, value);
  return found;
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
