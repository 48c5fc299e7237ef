import { adresVan } from '../../domain/besluitpunt.ts';
import { readKopnummer } from '../../domain/kopnummer.ts';
import { nieuweSectie } from '../../domain/nieuwe-sectie.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import { short } from '../../validate/vorm-at.ts';
import type { Completion } from '../answers.ts';
import { filesBeside } from '../known/folders.ts';
import { puntenVan, zoekPunt } from '../known/punten.ts';
import { isGenummerd, sectieMet } from '../known/secties.ts';
import { soortVan } from '../known/vorm-van.ts';
import { headlinesIn, type TextPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { rechtIdeas } from './articles.ts';
import { complete, type Idea } from './idea.ts';

/** In the Markdown of a text: headings, numbers of arguments, files, references to the law. */
export function textCompletions(stand: Stand, place: TextPlace): readonly Completion[] {
  const { kop, adres, word, line } = place;
  if (adres) {
    const files = filesBeside(stand, adres.beeld ? /\.(?:png|jpe?g)$/i : /./);
    return complete(
      files.map((label) => ({ label, kind: 'bestand' })),
      adres.span,
    );
  }
  if (kop) {
    // Right behind the hashes a space is still to come.
    const glued = kop.text.start === kop.text.end && spanText(kop.line).trimEnd() === spanText(kop.line);
    const before = glued ? ' ' : '';
    const ideas =
      kop.niveau === 2 ? sectieIdeas(stand, place) : kop.niveau === 3 ? nummerIdeas(stand, place) : [];
    const span = kop.niveau === 3 ? numberOf(kop.text) : kop.text;
    return complete(
      ideas.map((one) => ({ ...one, tekst: `${before}${one.tekst ?? one.label}` })),
      span,
    );
  }
  if (spanText(line).trim() !== '') return complete(rechtIdeas(spanText(word)), word);
  const heads = sectieIdeas(stand, place).map((one) => ({ ...one, tekst: `## ${one.tekst ?? one.label}` }));
  const numbers = nummerIdeas(stand, place).map((one) => ({
    ...one,
    label: `### ${one.label}`,
    tekst: `### ${one.tekst}`,
  }));
  return complete([...numbers, ...heads, ...tabelIdeas(stand)], word);
}

/** Of the head of an argument only its number is replaced: the claim behind it stays. */
function numberOf(text: TextPlace['line']): TextPlace['line'] {
  const typed = spanText(text);
  const nummer = readKopnummer(typed);
  const length = nummer?.lengte ?? /^[\w.]*/.exec(typed)?.[0].length ?? 0;
  return spanOf(text.source, text.start, text.start + length);
}

/** The sections of the template that are not there yet, those that it asks for first. */
function sectieIdeas(stand: Stand, { kop }: TextPlace): readonly Idea[] {
  const soort = soortVan(stand);
  if (!soort) return [];
  const there = headlinesIn(stand.source)
    .filter(({ niveau, line }) => niveau === 2 && line.start !== kop?.line.start)
    .map(({ text }) => sectieMet(soort, spanText(text))?.sleutel);
  const filled = kop !== undefined && /^\s*[^\s#]/.test(stand.source.text.slice(kop.line.end));
  return soort.secties
    .filter(({ sleutel }) => !there.includes(sleutel))
    .map((sectie, order): Idea => {
      const { kop: label, verplicht, uitleg } = sectie;
      const tekst = filled ? label : `${nieuweSectie(sectie).slice(3)}\n\n`;
      return {
        label,
        kind: 'kop',
        detail: verplicht ? 'verplicht' : 'mag',
        uitleg,
        tekst,
        order: order + (verplicht ? 0 : 50),
      };
    });
}

/** For each besluitpunt the number of its next argument, by its id where it has one. */
function nummerIdeas(stand: Stand, { sectie, kop }: TextPlace): readonly Idea[] {
  const soort = soortVan(stand);
  if (!sectie || !isGenummerd(soort, spanText(sectie.text))) return [];
  const punten = puntenVan(stand);
  const counts = new Map<string, number>();
  for (const head of headlinesIn(stand.source)) {
    if (head.niveau === 2 && head.line.start > sectie.line.start) break;
    if (head.niveau !== 3 || head.line.start < sectie.line.start || head.line.start === kop?.line.start)
      continue;
    const nummer = readKopnummer(spanText(head.text));
    if (!nummer) continue;
    const naam = typeof nummer.punt === 'string' ? nummer.punt : adresVan(nummer.punt);
    const adres = zoekPunt(punten, naam)?.adres ?? naam;
    counts.set(adres, Math.max(counts.get(adres) ?? 0, nummer.volgnummer));
  }
  return punten.flatMap(({ adres, id, tekst }, order) => {
    const next = (counts.get(adres) ?? 0) + 1;
    const idea = (naam: string): Idea => ({
      label: `${naam}.${next}`,
      kind: 'verwijzing',
      detail: short(tekst),
      uitleg: tekst,
      tekst: `${naam}.${next} `,
      // What has no argument yet comes first.
      order: order + (next === 1 ? 0 : 50) + (adres.length > 1 ? 25 : 0),
    });
    return id === undefined ? [idea(adres)] : [idea(id), idea(adres)];
  });
}

/** Tables of the proposal that stand nowhere in its text yet. */
function tabelIdeas({ source, lezing }: Stand): readonly Idea[] {
  const tabellen = [...(lezing?.financien.tabellen.values() ?? [])];
  return tabellen
    .filter(({ naam, afgeleid }) => !afgeleid && !source.text.includes(`::tabel[${naam}]`))
    .map(({ naam, titel }) => ({
      label: `::tabel[${naam}]`,
      kind: 'blok',
      detail: titel,
      order: 80,
    }));
}
