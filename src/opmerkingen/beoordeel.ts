// src/opmerkingen: what reviewers did in a Word file, brought back to the text that it was made of.

import { readSkelet } from '../besluit/read-skelet.ts';
import { findVerschovenKoppen } from '../besluit/verschuiving.ts';
import type { Variant } from '../compose/compose-document.ts';
import { printer } from '../compose/printer.ts';
import type { Result } from '../diagnostics/result.ts';
import { adresVan } from '../domain/besluitpunt.ts';
import type { Segment } from '../domain/tekst.ts';
import { resolveRevisions } from '../ooxml/word/resolve/resolve-revisions.ts';
import type { WordDocument } from '../ooxml/word/word-document.ts';
import { type Lezing, readLezing } from '../pipeline.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import { overlayWorld } from '../world/overlay-world.ts';
import type { World } from '../world/world.ts';
import { type Gedrukt, gedrukteTeksten } from './gedrukt/gedrukt.ts';
import { kaal } from './gedrukt/gelijk.ts';
import type { Herdruk } from './gedrukt/herdruk.ts';
import { isDitStuk, koppel } from './gedrukt/koppel.ts';
import { alineasVan, regelsVan, tekstregel } from './gedrukt/regels-van.ts';
import { merkletters } from './gedrukt/tekstverschil.ts';
import { waardenIn } from './gedrukt/waarden.ts';
import { leesOpmerkingen } from './lees-opmerkingen.ts';
import { anderStuk } from './meldingen.ts';
import { alsGeweigerd, beproef } from './proef.ts';
import { naarNu } from './verplaats.ts';
import { voegSamen } from './voeg-samen.ts';
import { leesWijzigingen } from './wijzigingen/lees-wijzigingen.ts';

/** What a reviewed file asks of a proposal. */
export interface Beoordeling {
  /** The text of the proposal as it is. */
  readonly was: string;
  /** The text of the proposal with the changes made; absent when there are none that can be made. */
  readonly tekst?: string;
  /** How many places that are. */
  readonly wijzigingen: number;
}

export interface BeoordeelOpties {
  /** The file as the program made it of the same text (`herdruk`). */
  readonly gemaakt: Herdruk;
  /** The files as they were when the Word file was made, where they have changed since. */
  readonly toen?: World | undefined;
  /** Whether messages name who remarked. */
  readonly namen: boolean;
  /** Whether what was changed without tracking is made too; it is told either way. */
  readonly ookOngevolgd?: boolean;
}

/**
 * Reads what reviewers did in a Word file that was made of a proposal: comments and changes as messages at their places in
 * the proposal as it is now, and the proposal with the changes made. Where it changed since, both are merged in three
 * ways; lines that both changed are told and left alone.
 */
export async function beoordeel(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  document: WordDocument,
  { gemaakt, toen, namen, ookOngevolgd = false }: BeoordeelOpties,
): Promise<Result<Beoordeling>> {
  const now = await gelezen(world, path, sjablonen);
  if (!now.value) return { diagnostics: now.diagnostics };
  const then = toen ? await gelezen(toen, path, sjablonen) : now;
  if (!then.value) return { diagnostics: then.diagnostics };
  const { lezing, teksten } = then.value;
  const { voorstel, parsed } = lezing;
  const voor = resolveRevisions(document, 'verworpen');
  const na = resolveRevisions(document, 'aanvaard');
  const waarden = waardenIn(parsed.frontmatter.value);
  const druk = regelsVan(gemaakt.document, lezing, teksten, gemaakt.variant);
  const koppelingen = koppel(alineasVan(voor), druk);
  if (!isDitStuk(koppelingen, druk.length))
    return { diagnostics: [anderStuk(now.value.lezing.voorstel.onderwerp.span)] };
  const remarks = leesOpmerkingen(voor, koppelingen.gekoppeld, { namen, anders: voorstel.onderwerp.span });
  const found = leesWijzigingen({
    ruw: alineasVan(document),
    voor: alineasVan(voor),
    na: alineasVan(na),
    koppelingen,
    voorstel,
    waarden,
    ookOngevolgd,
  });
  const told = found.filter(({ bewerkingen }) => bewerkingen.length === 0);
  const asked = found.filter(({ bewerkingen }) => bewerkingen.length > 0);
  const here = toen ?? world;
  const { text } = parsed.source;
  const inhoud = async (changed: string) => {
    const read = await gelezen(overlay(here, path, changed), path, sjablonen);
    return read.value && inhoudVan(read.value);
  };
  const proef = await beproef(text, asked, inhoud);
  const all = [
    ...remarks,
    ...told.flatMap(({ diagnostics }) => diagnostics),
    ...proef.gemaakt.flatMap(({ diagnostics }) => diagnostics),
    ...proef.geweigerd.flatMap(alsGeweigerd),
  ];
  const { source } = now.value.lezing.parsed;
  const diagnostics = toen ? all.map(naarNu(parsed.source, source)) : all;
  if (proef.gemaakt.length === 0) return { value: { was: source.text, wijzigingen: 0 }, diagnostics };
  const numbered = await hernummerd(overlay(here, path, proef.tekst), path, sjablonen, lezing);
  const merged = voegSamen(text, source, numbered ?? proef.tekst);
  const changed = merged.tekst !== source.text;
  const wijzigingen = changed ? proef.gemaakt.length : 0;
  return {
    value: { was: source.text, wijzigingen, ...(changed && { tekst: merged.tekst }) },
    diagnostics: [...diagnostics, ...merged.botsingen],
  };
}

interface Gelezen {
  readonly lezing: Lezing;
  readonly teksten: readonly Gedrukt[];
}

async function gelezen(world: World, path: string, sjablonen: Sjablonen): Promise<Result<Gelezen>> {
  const { value, diagnostics } = await readLezing(world, path, sjablonen);
  if (!value) return { diagnostics };
  const variant: Variant = 'intern';
  const print = printer({ ...value, variant });
  const druk = (segment: Segment) => print({ value: [segment], span: segment.span });
  return { value: { lezing: value, teksten: gedrukteTeksten(value.voorstel, druk) }, diagnostics: [] };
}

/** Keys of which the values are running text, and are compared as such. */
const LOPEND = ['besluitpunten', 'besluitpunten_college', 'gelet_op', 'overwegende', 'gehoord', 'onderwerp'];

/** All that a proposal says: its running text, and the values of its frontmatter. */
function inhoudVan({ lezing, teksten }: Gelezen): readonly string[] {
  const values = waardenIn(lezing.parsed.frontmatter.value).filter(
    ({ pad: [first = ''] }) => !LOPEND.includes(first),
  );
  return [
    ...teksten.map((one) => merkletters(tekstregel(one))),
    ...lezing.voorstel.secties.flatMap(({ vrij, kop }) => (vrij ? [kaal(kop.value).letters] : [])),
    ...values.map(({ waarde }) => kaal(waarde.value).letters),
  ];
}

/** The text in which arguments stayed at the numbers of besluitpunten that moved, sent after them. */
async function hernummerd(
  world: World,
  path: string,
  sjablonen: Sjablonen,
  oud: Lezing,
): Promise<string | undefined> {
  const read = await readLezing(world, path, sjablonen);
  if (!read.value) return undefined;
  const soort = oud.geladen.sjabloon.soorten[oud.voorstel.soort.value];
  const [before, after] = [readSkelet(oud.parsed, soort), readSkelet(read.value.parsed, soort)];
  let { text } = after.source;
  const moved = findVerschovenKoppen(before, after).flatMap(({ kop, nu }) => (nu ? [{ kop, nu }] : []));
  for (const { kop, nu } of moved.toSorted((a, b) => b.kop.plaats.start - a.kop.plaats.start)) {
    const { start, end } = kop.plaats;
    text = `${text.slice(0, start)}${adresVan(nu.pad)}.${kop.nummer.volgnummer}${text.slice(end)}`;
  }
  return text;
}

function overlay(world: World, path: string, text: string): World {
  return overlayWorld(world, path, new TextEncoder().encode(text));
}
