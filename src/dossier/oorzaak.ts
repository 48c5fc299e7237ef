import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import type { Geamendeerdpunt } from '../besluit/amenderen/nummer-punten.ts';
import type { ComposeInput } from '../compose/compose-document.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isGeldwijziging } from '../domain/amendement.ts';
import { type Besluitpunt, comparePad } from '../domain/besluitpunt.ts';
import { alleSegmenten, inhoudVan, type Segment, type Tekst } from '../domain/tekst.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';

/**
 * A problem of the proposal as it was amended, at the operation that brings it. One in the text of an amendment is there
 * already; of one in the proposal that operation is meant which is about the same point, or else about the money.
 */
export function plaatsIn(
  found: Diagnostic,
  wijzigingen: readonly Opgelost[],
  { source }: ComposeInput['voorstel'],
  punten: readonly Geamendeerdpunt[],
): Diagnostic {
  const { span } = found;
  if (!span || span.source !== source) return found;
  const oorzaak = oorzaakVan(span, wijzigingen, punten);
  if (!oorzaak) return found;
  const { wijziging, stuk } = oorzaak;
  const own = 'pad' in wijziging ? wijziging.pad.span : wijziging.doel.span;
  const verwant = [
    { melding: 'Hier staat het in het voorstel.', span },
    ...found.verwant,
    { melding: `Door amendement ${stuk}.`, span: wijziging.span },
  ];
  return { ...found, span: own, verwant };
}

function oorzaakVan(
  span: Span,
  wijzigingen: readonly Opgelost[],
  punten: readonly Geamendeerdpunt[],
): Opgelost | undefined {
  const punt = punten.find(({ tekst }) => isIn(span, tekst.span));
  const onPoint = wijzigingen.find(
    ({ pad, lijst }) => pad && !lijst && punt?.vanaf && comparePad(pad, punt.vanaf) === 0,
  );
  const onMoney = wijzigingen.find(({ wijziging }) => isGeldwijziging(wijziging));
  return onPoint ?? onMoney ?? wijzigingen[0];
}

function isIn(span: Span, whole: Span): boolean {
  return span.source === whole.source && span.start >= whole.start && span.end <= whole.end;
}

/**
 * A text of which all pieces stand in one source: where an amendment put words into a sentence of the proposal, the rest
 * of that sentence stands where these words do, so that rules on the sentence speak of the amendment.
 */
export function metPlaatsIn(tekst: Located<Tekst>): Located<Tekst> {
  const { source } = tekst.span;
  const other = alleSegmenten(tekst.value).find(({ span }) => span.source !== source)?.span;
  if (!other) return tekst;
  return { value: tekst.value.map((one) => naar(one, other)), span: other };
}

function naar(segment: Segment, place: Span): Segment {
  if (segment.span.source === place.source) return segment;
  const span = { ...place, end: place.start };
  if (segment.soort === 'tekst' || segment.soort === 'code') {
    return { ...segment, span, offsets: segment.offsets.map(() => place.start) };
  }
  if (inhoudVan(segment).length > 0 && 'inhoud' in segment) {
    return { ...segment, span, inhoud: segment.inhoud.map((one) => naar(one, place)) };
  }
  return { ...segment, span };
}

/** Points of which each text stands in one source. */
export function eenBron(punten: readonly Besluitpunt[]): readonly Besluitpunt[] {
  return punten.map((punt) => ({ ...punt, tekst: metPlaatsIn(punt.tekst), sub: eenBron(punt.sub) }));
}
