import type { Sjabloon } from '../domain/sjabloon.ts';
import { tabellenBijPunten } from './besluit/besluit.ts';
import { vergelijkBesluiten } from './besluit/vergelijk-besluiten.ts';
import type { Twijfel, Zekerheid } from './gevonden.ts';
import { herken } from './herken.ts';
import { maakGegevens } from './kop/voorgegevens.ts';
import { type Lezing, leesPapier } from './lees-papier.ts';
import { leesNoten } from './naslag.ts';
import { losseOpmerkingen, opmerkingsplaatsen } from './opmerkingsplaatsen.ts';
import type { Papier } from './papier/papier.ts';
import { schrijfVoorstel } from './schrijf.ts';
import { geplaatsteTekst, isLeegVak, isLijstAlleen, vasteTekst } from './verslag/plaatsing.ts';
import { onbekendeKopregel, twijfelsOver } from './verslag/twijfels.ts';
import { type Verantwoording, verantwoord } from './verslag/verantwoording.ts';

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
  const lezing = leesPapier(document, definitie, vasteAlineas);
  const { kopgegevens, waarden, punten, besluit, dubbel, bijlagen, ondertekening, tabellen, secties, namen } =
    lezing;
  const tekst = geplaatsteTekst(lezing);
  const noten = leesNoten(document, namen, tekst);
  const voorstel = schrijfVoorstel(
    {
      gegevens: maakGegevens(lezing, { soort, gemeente: sjabloon.map }),
      secties: secties.flatMap(({ waarde }) => (isLijstAlleen(waarde) || isLeegVak(waarde) ? [] : [waarde])),
      slot: noten.blokken,
      opmerkingen: opmerkingsplaatsen(lezing),
      los: losseOpmerkingen(lezing),
    },
    { velden: sjabloon.velden, soort: definitie },
  );
  const vondsten = [
    ...vondst('sjabloon', herkend, herkend.waarde.twijfels.length > 0),
    ...[...waarden]
      .filter(([sleutel]) => !sleutel.startsWith('leeg '))
      .flatMap(([wat, one]) => vondst(wat, one)),
    // That there are none is told by the check of the proposal.
    ...vondst('besluitpunten', punten, punten.waarde.length === 0),
    ...secties.flatMap((one) =>
      isLeegVak(one.waarde) ? [] : vondst(`onderdeel ${one.waarde.kop}`, one, one.waarde.twijfels.length > 0),
    ),
    ...[...tabellen.vondsten.values()].flatMap((one) =>
      vondst(`tabel ${one.naam}`, one, one.twijfels.length > 0),
    ),
    ...vondst('bijlagen', bijlagen),
    ...(ondertekening.namen.size > 0
      ? vondst('ondertekening', { zekerheid: 'waarschijnlijk', reden: 'de namen staan onder hun functie' })
      : []),
  ];
  return {
    gemeente: sjabloon.map,
    soort,
    voorstel,
    bestanden: namen.bestanden,
    vondsten: vondsten.map(({ wat, zekerheid, reden }) => ({ wat, zekerheid, reden })),
    twijfels: [
      ...herkend.waarde.twijfels,
      ...kopgegevens.twijfels,
      ...aantalBijlagen(lezing),
      ...kopgegevens.onbekend.filter(({ naam }) => !lezing.isNaam(naam)).map(onbekendeKopregel),
      ...(dubbel && besluit.punten.length > 0 ? vergelijkBesluiten(punten.waarde, besluit.punten) : []),
      ...tabellenBijPunten(punten.waarde),
      ...tabellen.twijfels,
      ...secties.flatMap(({ waarde }) => waarde.twijfels),
      ...vondsten.flatMap(onzekereVondst),
      ...twijfelsOver(document, namen),
    ],
    verantwoording: verantwoord(
      document,
      new Set([...tekst, ...noten.uit]),
      vasteTekst(lezing, sjabloon, vasteAlineas),
    ),
  };
}

/** The head of a paper says how many bijlagen there are, and the list has not as many. */
function aantalBijlagen({ waarden, bijlagen, kopbijlagen }: Lezing): readonly Twijfel[] {
  const said = waarden.get('leeg bijlagen')?.waarde;
  const count = typeof said === 'string' && said !== '' ? Number.parseInt(said, 10) : undefined;
  const found = (bijlagen?.waarde.length ?? 0) + kopbijlagen.length;
  if (count === undefined || Number.isNaN(count) || count === found) return [];
  const melding = `De kop noemt ${count === 1 ? '1 bijlage' : `${count} bijlagen`}; in de lijst ${found === 1 ? 'staat er 1' : `staan er ${found}`}.`;
  return [{ ernst: 'waarschuwing', melding, hint: 'Kijk in het oude stuk welke bijlagen erbij horen.' }];
}

interface GewogenVondst extends Vondst {
  /** Whether something is told of it already. */
  readonly gemeld: boolean;
}

function vondst(
  wat: string,
  one: { readonly zekerheid: Zekerheid; readonly reden: string } | undefined,
  gemeld = false,
): readonly GewogenVondst[] {
  return one ? [{ wat, zekerheid: one.zekerheid, reden: one.reden, gemeld }] : [];
}

/** A find that is uncertain is to be looked at, also when nothing in particular is told of it. */
function onzekereVondst({ wat, zekerheid, reden, gemeld }: GewogenVondst): readonly Twijfel[] {
  if (zekerheid !== 'onzeker' || gemeld) return [];
  return [{ ernst: 'tip', melding: `Niet zeker is '${wat}': ${reden}.`, hint: 'Kijk na of dit klopt.' }];
}
