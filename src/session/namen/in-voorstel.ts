import {
  adresVan,
  deelCijfer,
  leesCijfer,
  maakCijfer,
  nummerReeks,
  type Orgaan,
  type Puntpad,
} from '../../domain/besluitpunt.ts';
import { slug } from '../../financien/lezen/rijnamen.ts';
import { type SourceText, type Span, spanOf, spanText } from '../../source/source-text.ts';
import { type LooseNode, looseAt, unquoted } from '../place/place.ts';
import { vanPad } from './in-tekst.ts';
import type { Vermelding } from './vermelding.ts';

/** Besluitpunten, tables, rows and files that the frontmatter of a proposal defines and names. */
export function vermeldingenInVoorstel(
  source: SourceText,
  nodes: readonly LooseNode[],
): readonly Vermelding[] {
  const financien = looseAt(nodes, ['financien'])?.children ?? [];
  return [
    ...punten(source, looseAt(nodes, ['besluitpunten']), 'raad'),
    ...punten(source, looseAt(nodes, ['besluitpunten_college']), 'college'),
    ...financien.flatMap((node) =>
      node.naam === 'tabellen'
        ? node.children.flatMap((one) => tabel(source, one, true))
        : tabel(source, node, false),
    ),
    ...(looseAt(nodes, ['bijlagen'])?.children ?? []).flatMap((one) => bestand(source, one)),
  ];
}

function punten(source: SourceText, node: LooseNode | undefined, orgaan: Orgaan): readonly Vermelding[] {
  const items = node?.children.filter(({ soort }) => soort === 'punt') ?? [];
  const nummers = nummerReeks(items.map((item) => leesCijfer(textAt(source, item, 'nummer') ?? '')));
  return items.flatMap((item, index) => {
    const { getal, letter } = deelCijfer(nummers[index] ?? index + 1);
    return punt(source, item, [maakCijfer(getal, letter, orgaan)]);
  });
}

function punt(source: SourceText, item: LooseNode, pad: Puntpad): readonly Vermelding[] {
  const id = looseAt(item.children, ['id'])?.value;
  const tekst = looseAt(item.children, ['tekst'])?.value ?? item.value;
  const whole = spanOf(source, item.start, item.end);
  const span = id ? spanOf(source, id.start, id.end) : tekst ? spanOf(source, tekst.start, tekst.end) : whole;
  const own: Vermelding = {
    soort: 'punt',
    namen: [...(id ? [unquoted(spanText(span))] : []), adresVan(pad)],
    span,
    whole,
    rol: 'bepaalt',
    eigen: id !== undefined,
  };
  const sub = looseAt(item.children, ['sub'])?.children.filter(({ soort }) => soort === 'punt') ?? [];
  return [own, ...(pad.length < 3 ? sub.flatMap((one, at) => punt(source, one, [...pad, at + 1])) : [])];
}

function tabel(source: SourceText, node: LooseNode, eigen: boolean): readonly Vermelding[] {
  if (node.soort !== 'sleutel' || node.children.length === 0) return [];
  const own: Vermelding = {
    soort: 'tabel',
    namen: [node.naam],
    span: spanOf(source, node.start, node.keyEnd),
    whole: spanOf(source, node.start, node.end),
    rol: 'bepaalt',
    eigen,
  };
  return [
    own,
    ...node.children.flatMap((child) => inTabel(source, child, node.naam, [])),
    ...bestand(source, node),
  ];
}

/** What stands in a table: rows under any key with a list, by their id or their words, groups within groups. */
function inTabel(
  source: SourceText,
  node: LooseNode,
  naam: string,
  groepen: readonly string[],
): readonly Vermelding[] {
  if (node.soort === 'sleutel') {
    const named = node.value ? formule(source, node, naam) : [];
    return [...named, ...node.children.flatMap((child) => inTabel(source, child, naam, groepen))];
  }
  const id = looseAt(node.children, ['id'])?.value;
  const woorden = ['post', 'groep', 'naam', 'titel', 'kop'].flatMap(
    (key) => looseAt(node.children, [key])?.value ?? [],
  )[0];
  const told = id ?? woorden;
  const below = node.children.flatMap((child) =>
    inTabel(source, child, naam, told ? [...groepen, rijnaam(source, told, id !== undefined)] : groepen),
  );
  if (!told) return below;
  const eigen = rijnaam(source, told, id !== undefined);
  const steps = [...groepen, eigen];
  const own: Vermelding = {
    soort: 'rij',
    namen: steps.map((_, from) => `${naam}.${steps.slice(from).join('.')}`),
    span: spanOf(source, told.start, told.end),
    whole: spanOf(source, node.start, node.end),
    rol: 'bepaalt',
    eigen: id !== undefined,
  };
  return [own, ...below];
}

function rijnaam(source: SourceText, { start, end }: { start: number; end: number }, isId: boolean): string {
  const typed = unquoted(source.text.slice(start, end));
  return isId ? typed : slug(typed);
}

const MET_PADEN = /^(?:formule|gelijk_aan|som|van|uit|per_jaar|cumulatief|reserve|maximaal|minimaal)$/;

/** The tables and rows that a formula or a path names: within its own table a row by its name alone. */
function formule(source: SourceText, node: LooseNode, naam: string): readonly Vermelding[] {
  const { value } = node;
  if (!value) return [];
  const typed = source.text.slice(value.start, value.end);
  if (!MET_PADEN.test(node.naam) && !/^["']?=/.test(typed)) return [];
  return [...typed.matchAll(/[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*/g)].flatMap(({ 0: pad, index }) => {
    const span = spanOf(source, value.start + index, value.start + index + pad.length);
    const eigen: Vermelding = { soort: 'rij', namen: [`${naam}.${pad}`], span, whole: span, rol: 'noemt' };
    return pad.includes('.') ? [...vanPad(span), eigen] : [eigen];
  });
}

function bestand(source: SourceText, node: LooseNode): readonly Vermelding[] {
  const value = looseAt(node.children, ['bestand'])?.value;
  if (!value) return [];
  const span = spanOf(source, value.start, value.end);
  return [{ soort: 'bestand', namen: [unquoted(spanText(span))], span, whole: span, rol: 'noemt' }];
}

function textAt(source: SourceText, node: LooseNode, key: string): string | undefined {
  const value = looseAt(node.children, [key])?.value;
  return value && unquoted(source.text.slice(value.start, value.end));
}

/** The value of a node without its quotes, as a place. */
export function valueSpan(source: SourceText, { value }: LooseNode): Span | undefined {
  if (!value) return undefined;
  const quoted = /^["'].*["']$/s.test(source.text.slice(value.start, value.end)) ? 1 : 0;
  return spanOf(source, value.start + quoted, value.end - quoted);
}
