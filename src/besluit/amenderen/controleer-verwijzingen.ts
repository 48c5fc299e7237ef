import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { allePunten, comparePad, type Puntpad } from '../../domain/besluitpunt.ts';
import { CONSIDERANSLIJSTEN } from '../../domain/considerans.ts';
import { alleSegmenten, inhoudVan, type Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import type { Opgelost } from './los-op.ts';
import { type Puntnoeming, vindPuntnoemingen } from './noemt-punt.ts';
import type { Geamendeerdpunt } from './nummer-punten.ts';
import { type Basis, noemPlek, zoekPunt } from './plek.ts';
import { alleGeamendeerd, type Besluittekst } from './volg-verwijzingen.ts';

interface Invoer {
  readonly basis: Basis;
  readonly wijzigingen: readonly Opgelost[];
  readonly besluit: Besluittekst;
}

/** A text of the amended decision, with the place that it has there. */
interface Plaatstekst {
  readonly plek: string;
  readonly tekst: Located<Tekst>;
}

/**
 * References to besluitpunten that an amendment makes wrong, or may make wrong. By `:punt[id]`: the point lapses. By a
 * literal number: the point lapses or has another number in the amended decision. What other amendments would do to such a
 * number, `checkGetypteNummers` tells.
 */
export function checkVerwijzingen(invoer: Invoer): readonly Diagnostic[] {
  const all = alleGeamendeerd(invoer.besluit.besluit);
  return textsOf(invoer.besluit, all).flatMap((one) => [
    ...checkPuntverwijzingen(one, all, invoer),
    ...checkNummers(one, all, invoer),
  ]);
}

function textsOf({ considerans }: Besluittekst, all: readonly Geamendeerdpunt[]): readonly Plaatstekst[] {
  const lines = CONSIDERANSLIJSTEN.flatMap((lijst) =>
    considerans[lijst].map((tekst, at) => ({
      plek: noemPlek({ lijst, punt: { label: String(at + 1) } }),
      tekst,
    })),
  );
  const points = all
    .filter(({ wat }) => wat !== 'vervallen')
    .map((punt) => ({ plek: noemPlek({ punt }), tekst: punt.tekst }));
  return [...lines, ...points];
}

function checkPuntverwijzingen(
  { plek, tekst }: Plaatstekst,
  all: readonly Geamendeerdpunt[],
  { basis, wijzigingen }: Invoer,
): readonly Diagnostic[] {
  return alleSegmenten(tekst.value).flatMap((one): readonly Diagnostic[] => {
    if (one.soort !== 'punt') return [];
    const there = all.find(({ id }) => id?.value === one.id);
    if (there && there.wat !== 'vervallen') return [];
    const was = zoekPunt(basis.punten, { value: one.id });
    if (!was) {
      const melding = `Geen besluitpunt heeft het id '${one.id}'.`;
      const hint = 'Noem het nummer of het id van een besluitpunt uit het vastgelegde besluit.';
      return [fout('onbekend-besluitpunt', melding, one.span, { hint })];
    }
    const cause = causeOf(was.pad, wijzigingen);
    const melding = `In ${plek} staat een verwijzing naar besluitpunt ${was.label}, dat ${cause ? `door amendement ${cause.stuk} ` : ''}vervalt.`;
    const hint = 'Wijzig ook die verwijzing, met `zinsnede`.';
    // A point that keeps its number without its text can still be named; one that is gone has no number.
    return [
      atCause(melding, hint, one.span, basis, cause, there ? 'amendement-verwijst' : 'onbekend-besluitpunt'),
    ];
  });
}

function checkNummers(
  text: Plaatstekst,
  all: readonly Geamendeerdpunt[],
  invoer: Invoer,
): readonly Diagnostic[] {
  return genoemdIn(text).flatMap((one) => checkNummer(one, all, invoer));
}

/** Each point that a text names by its number. */
function genoemdIn(text: Plaatstekst): readonly Genoemd[] {
  const letters = lettersOf(text.tekst.value);
  return vindPuntnoemingen(letters.text).flatMap((noeming) => {
    const span = letters.span(noeming.start, noeming.end);
    const words = letters.text.slice(noeming.start, noeming.end);
    return noeming.adressen.map((adres) => ({ adres, words, span, noeming, text }));
  });
}

/**
 * Literal numbers in the new text of an amendment that are right when it is adopted alone, and wrong when another one is
 * too. `naast`: the decision that each other amendment makes alone; what none of them moves, no set of them moves.
 */
export function checkGetypteNummers(
  { basis, besluit }: Pick<Invoer, 'basis' | 'besluit'>,
  naast: readonly { readonly stuk: string; readonly besluit: readonly Geamendeerdpunt[] }[],
): readonly Diagnostic[] {
  const own = alleGeamendeerd(besluit.besluit);
  const others = naast.map((one) => ({ stuk: one.stuk, all: alleGeamendeerd(one.besluit) }));
  const labelIn = (all: readonly Geamendeerdpunt[], pad: Puntpad) =>
    all.find(({ vanaf, wat }) => wat !== 'vervallen' && vanaf && comparePad(vanaf, pad) === 0)?.label;
  return textsOf(besluit, own)
    .flatMap(genoemdIn)
    .flatMap(({ adres, words, span }): readonly Diagnostic[] => {
      const was = isFrom(span.source, basis) ? undefined : zoekPunt(basis.punten, { value: adres });
      if (!was || labelIn(own, was.pad) !== was.label) return [];
      const mover = others.find(({ all }) => labelIn(all, was.pad) !== was.label);
      if (!mover) return [];
      const gone = labelIn(mover.all, was.pad) === undefined;
      const melding = `‘${words}’ in de nieuwe tekst klopt niet meer als ook ${mover.stuk} wordt aangenomen: dat punt ${gone ? 'vervalt dan' : 'krijgt dan een ander nummer'}.`;
      const hint = gone
        ? 'Zeg in de tekst waar het over gaat, zonder het punt te noemen.'
        : `Schrijf \`:punt[${was.id?.value ?? adres}]\`: dat nummer verandert mee.`;
      return [waarschuwing('amendement-verwijst', melding, span, { hint })];
    });
}

interface Genoemd {
  readonly adres: string;
  readonly words: string;
  readonly span: Span;
  readonly noeming: Puntnoeming;
  readonly text: Plaatstekst;
}

function checkNummer(
  { adres, words, span, noeming, text }: Genoemd,
  all: readonly Geamendeerdpunt[],
  { basis, wijzigingen }: Invoer,
): readonly Diagnostic[] {
  const isNew = !isFrom(span.source, basis);
  const was = zoekPunt(basis.punten, { value: adres });
  if (!was) {
    // A new point may be named by the number that it gets: a house that adds letters never takes it away.
    if (!isNew || !noeming.zeker || all.some(({ label }) => label === adres)) return [];
    const melding = `Het vastgelegde besluit heeft geen besluitpunt ${adres}.`;
    const hint = 'Geef het nieuwe besluitpunt een `id`, en schrijf hier `:punt[id]`.';
    return [fout('amendement-verwijst', melding, span, { hint })];
  }
  const there = all.find(({ vanaf }) => vanaf && comparePad(vanaf, was.pad) === 0);
  const repair = `\`:punt[${was.id?.value ?? adres}]\``;
  if (!there || there.wat === 'vervallen') {
    const cause = causeOf(was.pad, wijzigingen);
    const melding = `‘${words}’ in ${text.plek} verwijst naar een besluitpunt dat ${cause ? `door amendement ${cause.stuk} ` : ''}vervalt.`;
    const hint = 'Wijzig ook die verwijzing, met `zinsnede`.';
    return [
      isNew
        ? fout('amendement-verwijst', melding, span, { hint })
        : atCause(melding, hint, span, basis, cause),
    ];
  }
  const moved = there.label !== was.label;
  if (isNew && moved) {
    const melding = `‘${words}’ in de nieuwe tekst is na vernummeren verkeerd.`;
    return [
      fout('amendement-verwijst', melding, span, { hint: `Schrijf ${repair}: dat nummer verandert mee.` }),
    ];
  }
  if (!moved) return [];
  const cause = renumberedBy(was.pad, wijzigingen);
  const melding = `‘${words}’ in ${text.plek} is na vernummeren verkeerd: het wordt besluitpunt ${there.label}.`;
  const hint = `Wijzig ook die verwijzing: een \`zinsnede\` met als \`wordt\` ${repair}.`;
  return [atCause(melding, hint, span, basis, cause)];
}

/** A problem in a text of the frozen decision, told at the operation that makes it one. */
function atCause(
  melding: string,
  hint: string,
  span: Span,
  basis: Basis,
  cause: Opgelost | undefined,
  regel: Diagnostic['regel'] = 'amendement-verwijst',
): Diagnostic {
  if (!cause || !isFrom(span.source, basis)) return fout(regel, melding, span, { hint });
  const verwant = [{ melding: 'Hier staat de verwijzing.', span }];
  return fout(regel, melding, cause.wijziging.span, { hint, verwant });
}

/** Whether a text is one of the frozen decision. */
function isFrom(source: SourceText, { punten, considerans }: Basis): boolean {
  const known = allePunten(punten)[0]?.tekst ?? Object.values(considerans).flat()[0];
  return known?.span.source === source;
}

/** The operation by which a point is gone. */
function causeOf(pad: Puntpad, wijzigingen: readonly Opgelost[]): Opgelost | undefined {
  return wijzigingen.find(
    ({ wijziging, pad: own, lijst }) =>
      own &&
      !lijst &&
      (wijziging.soort === 'schrap' || wijziging.soort === 'vervang') &&
      own.every((number, level) => pad[level] === number),
  );
}

/** An operation that shifts the numbers at the level of a point. */
function renumberedBy(pad: Puntpad, wijzigingen: readonly Opgelost[]): Opgelost | undefined {
  const shifts = wijzigingen.filter(
    ({ wijziging: { soort }, lijst, pad: own }) =>
      own && !lijst && ['voeg_toe', 'schrap', 'verplaats', 'opdracht'].includes(soort),
  );
  return shifts.find(({ pad: own }) => own && own.length <= pad.length) ?? shifts[0];
}

/** The letters of a text in one line, with their places; what is computed is one sign that no pattern knows. */
function lettersOf(tekst: Tekst): { readonly text: string; span(start: number, end: number): Span } {
  const parts: { readonly text: string; readonly source: SourceText; readonly offsets: readonly number[] }[] =
    [];
  const walk = (pieces: Tekst): void => {
    for (const one of pieces) {
      const { source, start } = one.span;
      if (one.soort === 'tekst' || one.soort === 'code') {
        parts.push({ text: one.tekst, source, offsets: one.offsets });
      } else if (inhoudVan(one).length > 0) walk(inhoudVan(one));
      else parts.push({ text: one.soort === 'regeleinde' ? ' ' : '\uFFFC', source, offsets: [start, start] });
    }
  };
  walk(tekst);
  const placeAt = (at: number) => {
    let from = 0;
    for (const { text, source, offsets } of parts) {
      if (at < from + text.length) return { source, offset: offsets[at - from] ?? 0 };
      from += text.length;
    }
    return undefined;
  };
  return {
    text: parts.map(({ text }) => text).join(''),
    span: (start, end) => {
      const [first, last] = [placeAt(start), placeAt(end - 1)];
      const source = first?.source ?? parts[0]?.source;
      if (!source) throw new Error('a match in no text');
      const from = first?.offset ?? 0;
      return spanOf(source, from, last?.source === source ? last.offset + 1 : from);
    },
  };
}
