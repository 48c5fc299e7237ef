import { weekdagVan } from '../../checks/tekst/dag.ts';
import { dagenTussen, datumFout, formatDatum } from '../../domain/datum.ts';
import { findFractie, findLid } from '../../domain/raad.ts';
import { markdownInline, markdownText } from '../../show/markdown.ts';
import { spanText } from '../../source/source-text.ts';
import { slugIn } from '../../vergadering/voorstelmap.ts';
import type { Hover } from '../answers.ts';
import { rijAt } from '../known/bedragen.ts';
import { eigenVoorstelmap, stukkenBij, voorstelMet } from '../known/folders.ts';
import { puntenVan, voorstelVan, zoekPunt } from '../known/punten.ts';
import { raadVan, zittendeRaad } from '../known/raad.ts';
import { yamlsoortVan } from '../known/vorm-van.ts';
import { looseText, unquoted, type YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { bedragUitleg, rijUitleg, tabelUitleg } from './bedrag-hover.ts';
import { puntUitleg } from './directive-hover.ts';

/** What a value of the YAML means: a row, a point, a proposal, somebody, a day. */
export function valueHover(stand: Stand, place: YamlPlace): Hover | undefined {
  const uitleg = financieel(stand, place) ?? genoemd(stand, place);
  return uitleg === undefined ? undefined : { span: place.word, uitleg };
}

/** Under `financien`: the table of a block at its key, and the row of an entry. */
function financieel(stand: Stand, { path, word, at }: YamlPlace): string | undefined {
  const financien = stand.lezing?.financien;
  if (path[0] !== 'financien' || !financien) return undefined;
  const names = path.filter((step): step is string => typeof step === 'string');
  const naam = names[1] === 'tabellen' ? names[2] : names[1];
  if (at === 'sleutel' && names.length <= 3 && path.every((step) => typeof step === 'string')) {
    const tabel = names.length === (names[1] === 'tabellen' ? 3 : 2) && financien.tabellen.get(naam ?? '');
    return tabel ? tabelUitleg(tabel) : undefined;
  }
  const row = rijAt(financien, word.start, stand.source.path);
  return row && rijUitleg(row.tabel, row.rij);
}

/** Behind these keys of an amendment stands a besluitpunt. */
const DOELEN = /^(?:vervang|zinsnede|voeg_toe_(?:na|voor|onder)|schrap|verplaats|na|voor|onder|bij)$/;

function genoemd(stand: Stand, place: YamlPlace): string | undefined {
  const names = place.path.filter((step): step is string => typeof step === 'string');
  const key = names.at(-1) ?? '';
  const value = unquoted(spanText(place.word));
  if (value === '') return undefined;
  if (datumFout(value) === undefined) return dag(stand, place, key, value);
  switch (yamlsoortVan(stand)) {
    case 'stukken':
      return inStuk(stand, key, value, names) ?? lid(stand, place, value);
    case 'vergadering':
      return inVergadering(stand, place, key, value) ?? lid(stand, place, value);
    default:
      return undefined;
  }
}

function inStuk(stand: Stand, key: string, value: string, names: readonly string[]): string | undefined {
  if (key === 'bij' && names.length === 1) {
    const amendement = stukkenBij(stand, eigenVoorstelmap(stand), ['amendement']).find(
      ({ naam }) => naam === value,
    );
    return amendement ? `Amendement ${value}: ${markdownInline(amendement.titel)}` : voorstel(stand, value);
  }
  const lezing = voorstelVan(stand);
  if ((key === 'bedrag' || key === 'uit' || key === 'rijen') && lezing)
    return bedragUitleg(stand.world, lezing, value);
  const punt = DOELEN.test(key) ? zoekPunt(puntenVan(stand), value) : undefined;
  return punt && puntUitleg(punt);
}

function inVergadering(stand: Stand, place: YamlPlace, key: string, value: string): string | undefined {
  if (key === 'voorstel') return voorstel(stand, slugIn(value));
  if (key !== 'stuk') return undefined;
  const at = place.path.findLastIndex((step) => step === 'amendementen' || step === 'moties');
  const slug = looseText(stand.source.text, place.nodes, [...place.path.slice(0, at), 'voorstel']) ?? '';
  const found = stukkenBij(stand, slugIn(slug), ['amendement', 'subamendement', 'motie']).find(
    ({ naam }) => naam === value,
  );
  return found && `**${markdownInline(value)}** – ${markdownInline(found.titel)}`;
}

function voorstel(stand: Stand, slug: string): string | undefined {
  const found = voorstelMet(stand, slug);
  if (!found) return undefined;
  const status = found.status === undefined ? '' : `\n\nStatus: ${markdownText(found.status)}`;
  return `**${markdownInline(found.titel)}**${status}`;
}

/** A group with its seats and members, or a member with the group. */
function lid(stand: Stand, { nodes }: YamlPlace, value: string): string | undefined {
  const periode = zittendeRaad(stand, nodes);
  const fractie = periode && findFractie(periode, value);
  if (fractie) {
    const zetels = fractie.zetels.value === 1 ? '1 zetel' : `${fractie.zetels.value} zetels`;
    const leden = fractie.leden.map(({ naam }) => naam.value).join(', ');
    return [
      `**${markdownInline(fractie.naam.value)}** – ${zetels}`,
      ...(leden === '' ? [] : [markdownText(leden)]),
    ].join('\n\n');
  }
  const zetel = periode && findLid(periode, value);
  return zetel && `**${markdownInline(zetel.lid.naam.value)}** – ${markdownInline(zetel.fractie.naam.value)}`;
}

/** The weekday of a date, and how it lies to the meeting. */
function dag(stand: Stand, { nodes }: YamlPlace, key: string, iso: string): string {
  const told = `**${weekdagVan(iso)} ${formatDatum(iso)}**`;
  const other = key === 'datum' ? looseText(stand.source.text, nodes, ['vergadering']) : undefined;
  if (key === 'datum' && other !== undefined && datumFout(other) === undefined) {
    const days = dagenTussen(iso, other);
    if (days >= 0) return `${told}\n\n${aantal(days)} voor de vergadering van ${formatDatum(other)}.`;
  }
  const termijn = key === 'vergadering' ? raadVan(stand, nodes)?.termijnStukken?.value : undefined;
  if (termijn === undefined) return told;
  return `${told}\n\nDe stukken zijn er uiterlijk ${aantal(termijn)} ervoor.`;
}

function aantal(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}
