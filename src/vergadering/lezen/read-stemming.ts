import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { KaartRegel } from '../../domain/samengesteld.ts';
import type { Biljettenronde, Personenstemming, Stemkant, Stemming } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import type { StemmingBestand } from './stemming-schema.ts';

/** Makes a vote of what was typed: votes on a matter have sides, those on persons have candidates, never both. */
export function readStemming(bestand: StemmingBestand): Result<Stemming> {
  const { kandidaten, over, herstemming, loting } = bestand;
  const persons = kandidaten !== undefined || over !== undefined || herstemming || loting;
  return persons ? readPersonen(bestand) : readZaak(bestand);
}

function readZaak(bestand: StemmingBestand): Result<Stemming> {
  const { voor, tegen, span } = bestand;
  // By acclamation: nobody asked for a vote, so all who were there agree.
  if (bestand.wijze.value === 'acclamatie' && voor === undefined && tegen === undefined)
    return ok({ ...baseOf(bestand), voor: { soort: 'overigen', span } });
  const wrong = checkKanten(bestand);
  return wrong.length > 0 ? failed(...wrong) : ok(baseOf(bestand));
}

function readPersonen(bestand: StemmingBestand): Result<Stemming> {
  const { kandidaten, over, stembureau = [], herstemming = [], loting, span, wijze } = bestand;
  if (!kandidaten || !over || kandidaten.length === 0) {
    const hint = 'Schrijf bijvoorbeeld `over: benoeming` en `kandidaten: { G. Braas: 28 }`.';
    const melding = `Bij een stemming over personen ${kandidaten?.length ? 'staat waarover zij gaat' : 'staan de kandidaten met hun stemmen'}.`;
    return failed(fout('stemming-personen', melding, span, { hint }));
  }
  if (bestand.voor !== undefined || bestand.tegen !== undefined) {
    const melding = 'Bij een stemming over personen horen kandidaten, en geen stemmen voor of tegen.';
    const hint =
      'Haal `voor` en `tegen` weg. Waren er briefjes tegen de enige kandidaat, schrijf dan `kandidaten: { G. Braas: { voor: 20, tegen: 8 } }`.';
    return failed(fout('stemming-personen', melding, span, { hint }));
  }
  const counted = kandidaten.flatMap((one) => ('key' in one ? one : []));
  const named = kandidaten.flatMap((one) => ('key' in one ? [] : one));
  if (named.length > 0 && wijze.value !== 'acclamatie') {
    const melding = 'Bij deze kandidaten staat niet hoeveel stemmen zij kregen.';
    const hint = `Schrijf \`kandidaten: { ${named[0]?.value}: 28 }\`. Is er niet gestemd, schrijf dan \`wijze: acclamatie\`.`;
    return failed(fout('stemming-personen', melding, named[0]?.span ?? span, { hint }));
  }
  const personen: Personenstemming = {
    over,
    stembureau,
    rondes:
      counted.length > 0
        ? [makeRonde({ ...bestand, kandidaten: counted }), ...herstemming.map(makeRonde)]
        : [],
    acclamatie: named,
    loting,
  };
  return ok({ ...baseOf(bestand), personen });
}

function baseOf({ wijze, tijd, voor, tegen, onthouden, span }: StemmingBestand): Stemming {
  return {
    wijze,
    tijd,
    voor: makeKant(voor, span),
    tegen: makeKant(tegen, span),
    onthouden: onthouden ?? [],
    span,
  };
}

function checkKanten({ wijze, voor, tegen, span }: StemmingBestand): readonly Diagnostic[] {
  const hint = 'Schrijf bijvoorbeeld `voor: [CDA, D66]` en `tegen: [SP]`, of `voor: overigen`.';
  if (voor === undefined && tegen === undefined) {
    return [fout('stemming', 'Bij deze stemming staat niet wie voor en wie tegen was.', span, { hint })];
  }
  const [left, right] = [makeKant(voor, span), makeKant(tegen, span)];
  if (left.soort === 'overigen' && right.soort === 'overigen') {
    return [fout('stemming', 'Voor en tegen kunnen niet allebei `overigen` zijn.', span, { hint })];
  }
  const number = [left, right].find((one) => one.soort === 'aantal')?.aantal;
  if (number && wijze.value !== 'handopsteken' && wijze.value !== 'schriftelijk') {
    const melding = `Bij '${wijze.value}' staat wie voor en wie tegen was; hier staat alleen het aantal ${number.value}.`;
    return [
      fout('stemming', melding, number.span, { hint: `${hint} Een aantal kan bij \`wijze: handopsteken\`.` }),
    ];
  }
  if (number && [left, right].some((one) => one.soort === 'genoemd' && one.stemmers.length > 0)) {
    const melding = 'Aan de ene kant staat een aantal, en aan de andere staan namen.';
    return [
      fout('stemming', melding, number.span, { hint: 'Schrijf bij de kant met het aantal `overigen`.' }),
    ];
  }
  if (wijze.value === 'acclamatie' && (right.soort !== 'genoemd' || right.stemmers.length > 0)) {
    const melding = 'Bij acclamatie is niemand tegen; hier staan tegenstemmers.';
    return [
      fout('stemming', melding, wijze.span, { hint: 'Is er gestemd, schrijf dan `wijze: handopsteken`.' }),
    ];
  }
  return [];
}

type KantBestand = StemmingBestand['voor'];

function makeKant(kant: KantBestand, span: Span): Stemkant {
  if (kant === undefined) return { soort: 'genoemd', stemmers: [] };
  if (!('value' in kant)) return { soort: 'genoemd', stemmers: kant };
  const { value } = kant;
  return value === 'overigen'
    ? { soort: 'overigen', span: kant.span ?? span }
    : { soort: 'aantal', aantal: { ...kant, value } };
}

interface Kandidaatstemmen {
  readonly voor: Located<number>;
  readonly tegen?: Located<number> | undefined;
}

function makeRonde(ronde: {
  readonly kandidaten: readonly KaartRegel<Kandidaatstemmen>[];
  readonly blanco?: Located<number> | undefined;
  readonly ongeldig?: Located<number> | undefined;
  readonly span: Span;
}): Biljettenronde {
  return {
    kandidaten: ronde.kandidaten.map(({ key, value: { voor, tegen } }) => ({
      naam: key,
      stemmen: voor,
      tegen,
    })),
    blanco: ronde.blanco?.value ?? 0,
    ongeldig: ronde.ongeldig?.value ?? 0,
    span: ronde.span,
  };
}
