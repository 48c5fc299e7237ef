import type { Financien } from '../../domain/financien-tabel.ts';
import { knownPaths } from '../../financien/lookup-bedrag.ts';
import type { DataPath } from '../../parse/yaml/locate.ts';
import { spanText } from '../../source/source-text.ts';
import { short } from '../../validate/vorm-at.ts';
import type { Completion } from '../answers.ts';
import { bedragAt } from '../known/bedragen.ts';
import { figurenIn } from '../known/figuren.ts';
import { puntenVan, voorstelVan } from '../known/punten.ts';
import type { Directive } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { complete, type Idea } from './idea.ts';

/** What each directive is for. */
const NAMEN: Readonly<Record<string, string>> = {
  bedrag: 'Een berekend bedrag uit een tabel',
  punt: 'Het nummer van een besluitpunt',
  tabel: 'Een verwijzing naar een tabel',
  figuur: 'Een verwijzing naar een afbeelding',
  taal: 'Woorden in een andere taal',
};

/** Names of directives, and what may stand between their brackets with what it stands for. */
export function directiveCompletions(
  stand: Stand,
  directive: Directive,
  path: DataPath,
): readonly Completion[] {
  const { naam, blok, at, argument, closed, nameSpan } = directive;
  if (at === 'naam') return complete(names(stand, blok, argument !== undefined, path), nameSpan);
  if (!argument) return [];
  const ideas = inside(stand, naam, blok, spanText(argument), path);
  if (closed) return complete(ideas, argument);
  const close = (one: Idea): Idea => {
    const tekst = one.tekst ?? one.label;
    return tekst.endsWith('.') ? one : { ...one, tekst: `${tekst}]` };
  };
  return complete(ideas.map(close), argument);
}

function names(stand: Stand, blok: boolean, filled: boolean, path: DataPath): readonly Idea[] {
  // In a besluitpunt a reference to a table cannot stand: the decision has a text of its own.
  const besluit = path.length > 0;
  const fits = blok ? ['tabel'] : besluit ? ['bedrag', 'punt', 'taal'] : Object.keys(NAMEN);
  const tabellen = voorstelVan(stand)?.financien.tabellen.size ?? 0;
  return fits.map((naam, order) => ({
    label: naam,
    kind: 'verwijzing',
    detail: blok ? 'Zet een tabel hier neer' : NAMEN[naam],
    tekst: filled ? naam : `${naam}[`,
    order: tabellen === 0 && (naam === 'bedrag' || naam === 'tabel') ? 50 + order : order,
  }));
}

function inside(stand: Stand, naam: string, blok: boolean, typed: string, path: DataPath): readonly Idea[] {
  const financien = voorstelVan(stand)?.financien;
  switch (naam) {
    case 'bedrag':
      return financien ? bedragIdeas(financien, typed) : [];
    case 'tabel':
      return financien && (path.length === 0 || blok) ? tabelIdeas(stand, financien, blok) : [];
    case 'punt':
      return puntIdeas(stand);
    case 'figuur':
      return figurenIn(stand).map(({ naam: label, alt }) => ({ label, kind: 'verwijzing', detail: alt }));
    default:
      return [];
  }
}

/**
 * Paths of amounts with what stands there: the names of the tables, and every whole path that goes on from what is typed
 * up to its last full stop.
 */
export function bedragIdeas(financien: Financien, typed: string): readonly Idea[] {
  const prefix = typed.slice(0, typed.lastIndexOf('.') + 1);
  const paths = knownPaths(financien).filter((pad) => pad.startsWith(prefix));
  const whole = paths.slice(0, 400).map((pad): Idea => {
    const [tabel = '', rij = ''] = pad.split('.');
    const found = financien.tabellen.get(tabel);
    const row = found?.rijen.find(({ id }) => pad === `${tabel}.${id}` || pad.startsWith(`${tabel}.${id}.`));
    return {
      label: pad,
      kind: 'verwijzing',
      detail: bedragAt(financien, pad) ?? 'leeg',
      uitleg: `${row?.label ?? rij} – ${found?.titel ?? tabel}`,
      order: (rij === 'totaal' ? 20 : 30) + pad.split('.').length + (found?.afgeleid ? 20 : 0),
    };
  });
  const tabellen = prefix === '' ? [...financien.tabellen.values()] : [];
  const steps = tabellen.map(({ naam, titel, afgeleid }): Idea => {
    return { label: `${naam}.`, kind: 'verwijzing', detail: titel, order: afgeleid ? 15 : 10 };
  });
  return [...steps, ...whole];
}

function tabelIdeas({ source }: Stand, financien: Financien, blok: boolean): readonly Idea[] {
  return [...financien.tabellen.values()].map(({ naam, titel, afgeleid, rijen }) => {
    const placed = source.text.includes(`::tabel[${naam}]`);
    const total = rijen.some(({ id }) => id === 'totaal') ? bedragAt(financien, `${naam}.totaal`) : undefined;
    const detail = [
      titel,
      blok && placed && 'staat al in de tekst',
      !blok && !placed && 'staat nog niet in de tekst',
    ];
    return {
      label: naam,
      kind: 'verwijzing',
      detail: detail.filter(Boolean).join(' – '),
      uitleg: total === undefined ? undefined : `Totaal ${total}`,
      order: (placed === blok ? 40 : 10) + (afgeleid ? 20 : 0),
    };
  });
}

function puntIdeas(stand: Stand): readonly Idea[] {
  return puntenVan(stand).flatMap(({ id, adres, tekst }, order) =>
    id === undefined
      ? []
      : [{ label: id, kind: 'verwijzing', detail: `${adres}: ${short(tekst)}`, uitleg: tekst, order }],
  );
}
