import { metBron } from '../document/bron.ts';
import type { Block, Bronplaats, Inline, KeyValue, KeyValueList } from '../document/nodes.ts';
import { bronIn } from '../domain/bronplaats.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { KopgegevenDefinitie, Scheiding } from '../domain/sjabloon.ts';
import type { Huisnotatie, IngevuldVeld } from '../domain/veld.ts';
import { waarden } from '../gegevens/in-woorden.ts';
import { ALLE_GEGEVENS, type Voorstel, waardeVan } from '../gegevens/register.ts';
import { drukVeld } from '../gegevens/velden/druk-veld.ts';
import { kleinsteVeelvoud, PUNTSLEUTELS } from '../template/sjabloon/build-kopgegevens.ts';
import type { Variant } from './variant.ts';
import { geldt } from './voorwaarde.ts';

/** One entry of the head of a document. */
export interface Kopgegeven {
  /** The key of a value; empty for fixed text and the like. */
  readonly sleutel: string;
  readonly kop: string;
  readonly waarde: readonly Inline[];
  /** Points or a section, below the value. */
  readonly blokken: readonly Block[];
  /** Where the value was typed. */
  readonly bron?: Bronplaats | undefined;
  readonly definitie: KopgegevenDefinitie;
}

/** What fills a head. */
export interface KopBron {
  readonly voorstel: Voorstel;
  readonly variant: Variant;
  readonly huis: Huisnotatie;
  /** The points and the sections that stand in the head, by their keys. */
  besluitpunten(sleutel: string): readonly Block[];
  onderdeel(sleutel: string): readonly Block[];
}

/**
 * The head of a document as the template orders it. What has no value is left out, or has what the template wants there
 * (a text, or room to fill in); what is internal is left out of a public document (AVG).
 */
export function kopgegevens(
  definities: readonly KopgegevenDefinitie[],
  bron: KopBron,
): readonly Kopgegeven[] {
  return definities.flatMap((definitie): Kopgegeven[] => {
    if (definitie.als && !geldt(definitie.als, bron)) return [];
    const found = inhoud(definitie, bron);
    if (!found) return [];
    const { sleutel = '', kop } = definitie;
    if (found.waarde.length > 0 || found.blokken.length > 0) return [{ sleutel, kop, ...found, definitie }];
    const empty = leeg(definitie);
    return empty.length > 0 ? [{ sleutel, kop, waarde: empty, blokken: [], definitie }] : [];
  });
}

type Inhoud = Pick<Kopgegeven, 'waarde' | 'blokken' | 'bron'>;

/** What stands behind a name; nothing at all for what this document may not tell. */
function inhoud(definitie: KopgegevenDefinitie, bron: KopBron): Inhoud | undefined {
  const { sleutel, tekst, onderdeel, notatie } = definitie;
  if (tekst !== undefined) return { waarde: [{ type: 'text', value: tekst }], blokken: [] };
  if (onderdeel !== undefined) return { waarde: [], blokken: bron.onderdeel(onderdeel) };
  if (sleutel === undefined) return { waarde: [], blokken: [] };
  const { voorstel, variant } = bron;
  const huis = notatie === undefined ? bron.huis : { ...bron.huis, datum: notatie };
  const gegeven = ALLE_GEGEVENS.find((one) => one.kop?.some((regel) => regel.sleutel === sleutel));
  if (gegeven?.intern && variant !== 'intern') return undefined;
  const regel = gegeven?.kop?.find((one) => one.sleutel === sleutel);
  if (!gegeven || !regel) {
    if (Object.hasOwn(PUNTSLEUTELS, sleutel)) return { waarde: [], blokken: bron.besluitpunten(sleutel) };
    const veld = voorstel.velden[sleutel];
    if (!veld) return { waarde: [], blokken: [] };
    return { waarde: veldWaarde(veld, definitie.scheiding, huis), blokken: [], bron: bronIn(veld.waarde) };
  }
  const ruw = waardeVan(gegeven, voorstel);
  const bronplaats = bronIn(ruw);
  const delen = definitie.scheiding === 'opsomming' ? [] : (regel.delen?.(ruw) ?? []);
  if (delen.length > 1)
    return { waarde: gescheiden(delen, definitie.scheiding), blokken: [], bron: bronplaats };
  const value = regel.waarde(ruw, { huis, intern: variant === 'intern' });
  return { waarde: value ? [{ type: 'text', value }] : [], blokken: [], bron: bronplaats };
}

function veldWaarde(veld: IngevuldVeld, scheiding: Scheiding, huis: Huisnotatie): readonly Inline[] {
  const { waarde } = veld;
  if (waarde.soort === 'lijst' && scheiding !== 'opsomming')
    return gescheiden(waarden(waarde.delen), scheiding);
  return [{ type: 'text', value: drukVeld(veld, huis) }];
}

const TUSSEN = { komma: ', ', 'schuine-streep': ' / ' } as const;

function gescheiden(delen: readonly string[], scheiding: Scheiding): readonly Inline[] {
  if (scheiding === 'regels')
    return delen.flatMap((value, index): readonly Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
      { type: 'text', value },
    ]);
  return [
    { type: 'text', value: scheiding === 'opsomming' ? opsomming(delen) : delen.join(TUSSEN[scheiding]) },
  ];
}

function leeg({ sleutel, kop, alsLeeg, tonenAlsLeeg }: KopgegevenDefinitie): readonly Inline[] {
  const text: readonly Inline[] = alsLeeg === undefined ? [] : [{ type: 'text', value: alsLeeg }];
  if (!tonenAlsLeeg) return text;
  const name = sleutel ?? kop.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [{ type: 'fillIn', name, label: kop, children: text }];
}

/**
 * The head as one block. Entries that share a row stand beside each other, the others below each other, or in as many
 * columns as the house style has. In the place of an entry that is not there the one beside it becomes wider.
 */
export function kopBlok(
  gevonden: readonly Kopgegeven[],
  definities: readonly KopgegevenDefinitie[],
  kolommen: number,
): KeyValueList | undefined {
  if (gevonden.length === 0) return undefined;
  const totals = definities.map((one) => rowTotal(one, definities));
  const columns = [...totals, kolommen].reduce(kleinsteVeelvoud, 1);
  const entries = gevonden.map(({ definitie, kop, waarde, blokken, bron }, index): KeyValue => {
    const part = definitie.rij === undefined ? 1 / kolommen : partOfRow(definitie, gevonden, definities);
    const entry: KeyValue = {
      key: [{ type: 'text', value: kop }],
      value: waarde,
      ...(blokken.length > 0 && { body: blokken }),
      ...(columns > 1 && { span: Math.round(part * columns) }),
      ...(columns > 1 && definitie.rij !== gevonden[index - 1]?.definitie.rij && { newRow: true }),
    };
    return metBron(entry, bron);
  });
  return { type: 'keyValueList', ...(columns > 1 && { columns }), entries };
}

/** The breadths of a row together; 1 for an entry that asks for no row. */
function rowTotal({ rij }: KopgegevenDefinitie, definities: readonly KopgegevenDefinitie[]): number {
  if (rij === undefined) return 1;
  return definities.filter((one) => one.rij === rij).reduce((sum, { breedte }) => sum + breedte, 0);
}

/** The part of its row that an entry takes, with the places before it (or, for the first, behind it) that are empty. */
function partOfRow(
  definitie: KopgegevenDefinitie,
  gevonden: readonly Kopgegeven[],
  definities: readonly KopgegevenDefinitie[],
): number {
  const row = definities.filter((one) => one.rij === definitie.rij);
  const there = row.filter((one) => gevonden.some((found) => found.definitie === one));
  const next = there[there.indexOf(definitie) + 1];
  const from = there[0] === definitie ? 0 : row.indexOf(definitie);
  const to = next ? row.indexOf(next) : row.length;
  const own = row.slice(from, to).reduce((sum, { breedte }) => sum + breedte, 0);
  return own / rowTotal(definitie, definities);
}
