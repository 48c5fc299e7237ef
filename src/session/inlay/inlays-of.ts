// src/session/inlay: what is computed, shown behind what was typed.

import type { FinancieleRij } from '../../domain/financien-tabel.ts';
import { readKopnummer } from '../../domain/kopnummer.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import { short } from '../../validate/vorm-at.ts';
import type { Inlay } from '../answers.ts';
import { bedragAt, rijTotaal } from '../known/bedragen.ts';
import { puntenVan, voorstelVan, zoekPunt } from '../known/punten.ts';
import { directivesIn, headlinesIn, looseAt, looseYamlOf } from '../place/place.ts';
import type { Stand } from '../session.ts';

/**
 * What stands behind pieces of a text within a span: the amount of a `:bedrag[…]`, the number of a `:punt[…]`, the number of
 * an argument that names its besluitpunt by an id, and what rows and tables come to. In the order of the text.
 */
export function inlaysOf(stand: Stand, span: Span): readonly Inlay[] {
  const found = [...directives(stand, span), ...heads(stand, span), ...rows(stand), ...tables(stand)];
  return found.filter(({ at }) => span.start <= at && at <= span.end).toSorted((a, b) => a.at - b.at);
}

function directives(stand: Stand, { start, end }: Span): readonly Inlay[] {
  const financien = voorstelVan(stand)?.financien;
  const punten = puntenVan(stand);
  return directivesIn(stand.source, spanOf(stand.source, start, end)).flatMap(
    ({ naam, argument, closed, whole }): readonly Inlay[] => {
      if (!argument || !closed) return [];
      const typed = spanText(argument).trim();
      if (naam === 'bedrag') {
        const value = financien && bedragAt(financien, typed);
        return value === undefined ? [] : [{ at: whole.end, label: `= ${value}` }];
      }
      const punt = naam === 'punt' ? zoekPunt(punten, typed) : undefined;
      return punt ? [{ at: whole.end, label: `= ${punt.adres}`, uitleg: punt.tekst }] : [];
    },
  );
}

/** Behind the id in `### inzet.1` the number that is printed. */
function heads(stand: Stand, { start, end }: Span): readonly Inlay[] {
  const punten = puntenVan(stand);
  return headlinesIn(stand.source).flatMap(({ niveau, text, line }): readonly Inlay[] => {
    if (niveau !== 3 || line.end < start || line.start > end) return [];
    const nummer = readKopnummer(spanText(text));
    if (typeof nummer?.punt !== 'string') return [];
    const punt = zoekPunt(punten, nummer.punt);
    const at = text.start + nummer.getypt.length;
    return punt ? [{ at, label: `= ${punt.adres}.${nummer.volgnummer}`, uitleg: short(punt.tekst) }] : [];
  });
}

/** Behind a row what it comes to over the years, where that is not the one amount that stands there. */
function rows({ source, lezing }: Stand): readonly Inlay[] {
  // Places in a text as it was before it broke say nothing of where rows stand.
  if (!lezing || lezing.parsed.source.text !== source.text) return [];
  return [...lezing.financien.tabellen.values()].flatMap(({ rijen }) =>
    rijen.flatMap((rij): readonly Inlay[] => {
      const span = rij.bron?.rij && rij.soort !== 'groep' ? rij.bron.span : undefined;
      const total = rijTotaal(rij);
      if (!span || span.source.path !== source.path || total === undefined || isSingle(rij)) return [];
      const line = source.text.indexOf('\n', span.start);
      return [{ at: line === -1 ? span.end : Math.min(span.end, line), label: `= ${total}` }];
    }),
  );
}

/** Whether a row has one typed amount, which is what it comes to. */
function isSingle({ cellen, bron }: FinancieleRij): boolean {
  const filled = [...cellen.values()].filter((cel) => cel.toon !== 'tekst' && cel.waarde.soort !== 'leeg');
  return filled.length <= 1 && bron?.rij?.soort === 'post';
}

/** Behind the key of a table what all of it comes to. */
function tables({ source, lezing }: Stand): readonly Inlay[] {
  if (!lezing) return [];
  const nodes = looseYamlOf(source);
  return [...lezing.financien.tabellen.values()].flatMap(({ naam }): readonly Inlay[] => {
    const node = looseAt(nodes, ['financien', naam]) ?? looseAt(nodes, ['financien', 'tabellen', naam]);
    const total = node && bedragAt(lezing.financien, `${naam}.totaal`);
    return node?.colon !== undefined && total !== undefined ? [{ at: node.colon, label: `= ${total}` }] : [];
  });
}
