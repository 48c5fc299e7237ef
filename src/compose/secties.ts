import { metBron } from '../document/bron.ts';
import type { Block, Bronplaats, Heading, ListItem } from '../document/nodes.ts';
import { bronIn, bronVan } from '../domain/bronplaats.ts';
import { drukKopnummer, type Kopnotatie, leesKopnummer } from '../domain/kopnotatie.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import type { Huisnotatie } from '../domain/veld.ts';
import { type Argument, argumentLabel, type EerderBesluit, type Sectie } from '../domain/voorstel.ts';
import { eerderBesluitRegel } from '../gegevens/eerdere-besluiten.ts';
import { convertBlocks } from './convert-blocks.ts';
import { convertInlines } from './convert-inline.ts';
import type { Voorstelomgeving } from './create-environment.ts';
import type { Environment } from './environment.ts';

/** A section as it is printed. */
export interface GedrukteSectie {
  readonly sleutel: string;
  readonly kop: string;
  readonly blocks: readonly Block[];
  /** Where its author typed a heading for it. */
  readonly bron?: Bronplaats;
}

/**
 * The sections in the order and with the headings of the template, then the author's own ones in theirs.
 * A section that the author left out is left out, unless the frontmatter has something to print in it.
 */
export function gedrukteSecties(
  sjabloon: SoortSjabloon,
  environment: Voorstelomgeving,
): readonly GedrukteSectie[] {
  const { secties, eerdereBesluiten } = environment.voorstel;
  const known = sjabloon.secties.map(({ sleutel, kop, tussenkop }): GedrukteSectie => {
    const sectie = secties.find((found) => !found.vrij && found.sleutel === sleutel);
    const blocks = sectie ? inhoud(sectie, environment) : [];
    const typed = tussenkop ? genummerd(blocks, tussenkop) : blocks;
    const listed = sleutel === 'eerdere_besluiten' ? besluitenLijst(eerdereBesluiten, environment.huis) : [];
    const bron = sectie ? bronVan(sectie.kop.span) : bronIn(listed.length > 0 ? eerdereBesluiten : undefined);
    return { sleutel, kop, blocks: [...typed, ...listed], ...(bron && { bron }) };
  });
  const vrij = secties
    .filter((sectie) => sectie.vrij)
    .map(
      (sectie): GedrukteSectie => ({
        sleutel: sectie.sleutel,
        kop: zonderTypedNummer(sectie.kop.value, sjabloon.kopnummering.onderdeel),
        blocks: inhoud(sectie, environment),
        bron: bronVan(sectie.kop.span),
      }),
    );
  return [...known, ...vrij].filter((sectie) => sectie.blocks.length > 0);
}

/** The headings directly in a section numbered from 1, as in a verordening. */
function genummerd(blocks: readonly Block[], notatie: Kopnotatie): readonly Block[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.type !== 'heading' || block.level !== 1 || block.label !== undefined) return block;
    count += 1;
    return { ...block, ...drukKopnummer(notatie, [count]) };
  });
}

/** A heading of the author without the number that the template gives it. */
function zonderTypedNummer(kop: string, notatie: Kopnotatie | undefined): string {
  return kop.slice((notatie && leesKopnummer(notatie, kop)?.lengte) ?? 0);
}

function inhoud(sectie: Sectie, environment: Environment): Block[] {
  return [
    ...convertBlocks(sectie.inhoud, environment),
    ...sectie.argumenten.flatMap((argument) => [
      argumentKop(argument, sectie.sleutel, environment),
      ...convertBlocks(argument.inhoud, environment, { below: 1 }),
    ]),
  ];
}

function argumentKop(argument: Argument, sectie: string, environment: Environment): Heading {
  const children = convertInlines(argument.kop.value, environment);
  const { nummer } = argument;
  const label = nummer && argumentLabel(nummer);
  const name = sectie === 'kanttekeningen' ? 'kanttekening' : 'argument';
  return {
    type: 'heading',
    level: 1,
    role: label ? 'argumentkop' : 'kop3',
    id: label ? `${name}-${label.replaceAll('.', '-')}` : name,
    ...(label && { label }),
    bron: bronVan(argument.kop.span),
    children,
  };
}

function besluitenLijst(besluiten: readonly EerderBesluit[], huis: Huisnotatie): Block[] {
  if (besluiten.length === 0) return [];
  return [
    {
      type: 'list',
      role: 'opsomming',
      format: 'bullet',
      start: 1,
      items: besluiten.map((besluit): ListItem => {
        const children = eerderBesluitRegel(besluit, huis);
        const item: ListItem = { children: [{ type: 'paragraph', role: 'opsomming', children }] };
        return metBron(item, bronIn(besluit));
      }),
    },
  ];
}
