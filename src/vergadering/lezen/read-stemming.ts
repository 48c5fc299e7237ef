import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { KaartRegel } from '../../domain/samengesteld.ts';
import type { Biljettenronde, Personenstemming, Stemkant, Stemming } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import type { StemmingBestand } from './stemming-schema.ts';

/** Makes a vote of what was typed: votes on a matter have sides, those on persons have candidates, never both. */
export function readStemming(bestand: StemmingBestand): Result<Stemming> {
  const { kandidaten, over, stembureau = [], herstemming, loting, span } = bestand;
  const [voor, tegen] = [bestand.voor, bestand.tegen];
  const persons =
    kandidaten !== undefined || over !== undefined || herstemming !== undefined || loting !== undefined;
  const base = {
    wijze: bestand.wijze,
    tijd: bestand.tijd,
    voor: makeKant(voor, span),
    tegen: makeKant(tegen, span),
    onthouden: bestand.onthouden ?? [],
    span,
  };
  if (!persons) {
    const wrong = checkKanten(bestand);
    return wrong.length > 0 ? failed(...wrong) : ok(base);
  }
  if (!kandidaten || !over) {
    const hint = 'Schrijf bijvoorbeeld `over: benoeming` en `kandidaten: { G. Braas: 28 }`.';
    const melding = `Bij een stemming over personen ${kandidaten ? 'staat waarover zij gaat' : 'staan de kandidaten met hun stemmen'}.`;
    return failed(fout('stemming-personen', melding, span, { hint }));
  }
  const personen: Personenstemming = {
    over,
    stembureau,
    eerste: makeRonde({ ...bestand, kandidaten }),
    herstemming: herstemming && makeRonde(herstemming),
    loting,
  };
  if (voor === undefined && tegen === undefined) return ok({ ...base, personen });
  const melding = 'Bij een stemming over personen horen kandidaten, en geen stemmen voor of tegen.';
  return failed(fout('stemming-personen', melding, span, { hint: 'Haal `voor` en `tegen` weg.' }));
}

function checkKanten({ voor, tegen, span }: StemmingBestand): readonly Diagnostic[] {
  const hint = 'Schrijf bijvoorbeeld `voor: [CDA, D66]` en `tegen: [SP]`, of `voor: overigen`.';
  if (voor === undefined && tegen === undefined) {
    return [fout('stemming', 'Bij deze stemming staat niet wie voor en wie tegen was.', span, { hint })];
  }
  if (isOverigen(voor) && isOverigen(tegen)) {
    return [fout('stemming', 'Voor en tegen kunnen niet allebei `overigen` zijn.', span, { hint })];
  }
  return [];
}

type KantBestand = StemmingBestand['voor'];

function isOverigen(kant: KantBestand): kant is Located<'overigen'> {
  return kant !== undefined && 'value' in kant;
}

function makeKant(kant: KantBestand, span: Span): Stemkant {
  if (kant === undefined) return { soort: 'genoemd', stemmers: [] };
  return isOverigen(kant)
    ? { soort: 'overigen', span: kant.span ?? span }
    : { soort: 'genoemd', stemmers: kant };
}

function makeRonde(ronde: {
  readonly kandidaten: readonly KaartRegel<Located<number>>[];
  readonly blanco?: Located<number> | undefined;
  readonly ongeldig?: Located<number> | undefined;
  readonly span: Span;
}): Biljettenronde {
  return {
    kandidaten: ronde.kandidaten.map(({ key, value }) => ({ naam: key, stemmen: value })),
    blanco: ronde.blanco?.value ?? 0,
    ongeldig: ronde.ongeldig?.value ?? 0,
    span: ronde.span,
  };
}
