import { type Diagnostic, fout, hasErrors, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { counted } from '../../domain/counted.ts';
import {
  type Fractie,
  findFractie,
  findLid,
  type Persoon,
  type Raadsperiode,
  vacaturesVan,
} from '../../domain/raad.ts';
import type { Fractiestem, Ledenstem, Telresultaat } from '../../domain/stemming.ts';
import type { Stemming } from '../../domain/vergadering.ts';
import type { Span } from '../../source/source-text.ts';
import type { Afwezigheid } from './aanwezigheid.ts';
import { unknownLid } from './onbekend.ts';
import { type Fractiedeel, type HerkendeKant, recognizeKant } from './stemkant.ts';
import { telHanden } from './tel-handen.ts';
import { zetBijKant } from './zet-bij-kant.ts';

/** A vote on a matter, what it is about ("punt 7", "amendement A7.1"), and those who were not there at that time. */
export interface Telopdracht {
  readonly stemming: Stemming;
  readonly over: string;
  readonly periode: Raadsperiode;
  readonly afwezig: Afwezigheid;
}

/**
 * Counts a vote group by group: of each, those in favour, those against, those who must abstain and those who are
 * missing are together its sitting members (Gemeentewet, articles 28 and 32: who is there, votes). What does not add up is
 * reported with the sum.
 */
export function telStemming({ stemming, over, periode, afwezig }: Telopdracht): Valued<Telresultaat> {
  const diagnostics: Diagnostic[] = [];
  const read = <T>({ value, diagnostics: found }: Valued<T>): T => {
    for (const one of found) diagnostics.push(one);
    return value;
  };
  const { leden: onthouden, fracties: abstaining } = read(readOnthoudingen(stemming, periode));
  const kanten = {
    voor: read(recognizeKant(stemming.voor, periode)),
    tegen: read(recognizeKant(stemming.tegen, periode)),
  };
  if (stemming.voor.soort === 'aantal' || stemming.tegen.soort === 'aantal') {
    const hands = telHanden({ stemming, over, periode, afwezig, onthouden: [...onthouden.keys()] });
    return ok(hands.value, [...diagnostics, ...hands.diagnostics]);
  }
  // With a name that nobody knows, it is not known either of whom the vote is missing.
  const unknown = hasErrors(diagnostics);
  const named = checkNamen(kanten, onthouden, afwezig.leden);
  for (const { diagnostic } of named) diagnostics.push(diagnostic);
  const blamed = new Set([...abstaining, ...named.map(({ lid }) => findFractieVan(lid, periode))]);
  const wrong = new Set<Fractie>();
  const fracties = periode.fracties.map((fractie) => {
    const abstain = [...onthouden.keys()].filter((lid) => fractie.leden.includes(lid));
    // Who must abstain and is missing counts once, as one who must abstain.
    const both = abstain.filter((lid) => afwezig.leden.has(lid)).length;
    const missing = (afwezig.perFractie.get(fractie) ?? 0) - both;
    const counted = telFractie({
      fractie,
      onthouden: abstain.length,
      afwezig: missing,
      kanten,
      over,
      stemming,
    });
    if (hasErrors(counted.diagnostics) || blamed.has(fractie)) wrong.add(fractie);
    const told = counted.diagnostics.filter(({ regel }) => !(unknown && regel === 'fractie-mist'));
    return read({ value: counted.value, diagnostics: blamed.has(fractie) ? [] : told });
  });
  const sum = (kant: 'voor' | 'tegen' | 'onthouden') => fracties.reduce((total, one) => total + one[kant], 0);
  const telling = {
    zetels: periode.zetels.value,
    vacatures: vacaturesVan(periode),
    onthouden: sum('onthouden'),
    voor: sum('voor'),
    tegen: sum('tegen'),
  };
  const leden = nameVotes(fracties, kanten, new Set(onthouden.keys()), afwezig.leden);
  // A name that nobody knows may be the one that is missing; a group that nobody knows says nothing of the others.
  const lost = diagnostics.some(({ regel }) => regel === 'lid-onbekend');
  if (stemming.wijze.value === 'hoofdelijk' && !lost) {
    const right = fracties.filter(({ fractie }) => !wrong.has(fractie));
    for (const one of checkHoofdelijk(right, leden, stemming)) diagnostics.push(one);
  }
  return ok({ telling, fracties, leden }, diagnostics);
}

/** The members who must abstain; that is so by article 28 alone. A group that abstains is no member: it is named too. */
function readOnthoudingen(
  { onthouden }: Stemming,
  periode: Raadsperiode,
): Valued<{ readonly leden: ReadonlyMap<Persoon, Span>; readonly fracties: readonly Fractie[] }> {
  const diagnostics: Diagnostic[] = [];
  const leden = new Map<Persoon, Span>();
  const fracties: Fractie[] = [];
  for (const { lid, grond } of onthouden) {
    const zetel = findLid(periode, lid.value);
    const fractie = zetel ? undefined : findFractie(periode, lid.value);
    if (zetel) leden.set(zetel.lid, lid.span);
    else if (fractie) fracties.push(fractie);
    else diagnostics.push(unknownLid(lid, periode));
    const article = grond !== undefined && /(?:^|\D)28(?:\D|$)/.test(grond.value);
    if (article && !fractie) continue;
    const melding = fractie
      ? `Een fractie kan zich niet onthouden: wie aanwezig is, stemt, en alleen een lid onthoudt zich op grond van artikel 28.`
      : 'Wie aanwezig is, stemt; onthouden kan alleen op grond van artikel 28.';
    const hint = fractie
      ? `Zet ${lid.value} bij voor of tegen, of haar leden bij \`afwezig\` als zij de zaal uit waren.`
      : `Schrijf { lid: ${lid.value}, grond: artikel 28 }, of zet het lid bij voor of tegen.`;
    diagnostics.push(fout('onthouden-grond', melding, (article ? lid : (grond ?? lid)).span, { hint }));
  }
  return ok({ leden, fracties }, diagnostics);
}

function findFractieVan(lid: Persoon, { fracties }: Raadsperiode): Fractie | undefined {
  return fracties.find(({ leden }) => leden.includes(lid));
}

interface Kanten {
  readonly voor: HerkendeKant;
  readonly tegen: HerkendeKant;
}

/** Members who are named twice, or who voted while they were not there. */
function checkNamen(
  { voor, tegen }: Kanten,
  onthouden: ReadonlyMap<Persoon, Span>,
  afwezig: ReadonlySet<Persoon>,
): readonly { readonly lid: Persoon; readonly diagnostic: Diagnostic }[] {
  const namesIn = (kant: HerkendeKant) => [...kant.delen.values()].flatMap(({ leden }) => leden);
  const named = [...namesIn(voor), ...namesIn(tegen)];
  const seen = new Set(onthouden.keys());
  return named.flatMap(({ lid, span }) => {
    const naam = lid.naam.value;
    const twice = seen.has(lid);
    seen.add(lid);
    if (twice) {
      const melding = `${naam} staat bij deze stemming twee keer.`;
      const hint = 'Laat het lid aan één kant staan.';
      return [{ lid, diagnostic: fout('fractie-telling', melding, span, { hint }) }];
    }
    if (!afwezig.has(lid)) return [];
    const melding = `${naam} was er bij deze stemming niet, en stemt toch.`;
    const hint = 'Kijk de tijd van de stemming na, en wie er bij `afwezig` staat.';
    return [{ lid, diagnostic: fout('aanwezigheid', melding, span, { hint }) }];
  });
}

interface Fractietelling extends Pick<Fractiestem, 'fractie' | 'onthouden' | 'afwezig'> {
  readonly kanten: Kanten;
  readonly over: string;
  readonly stemming: Stemming;
}

function telFractie({
  fractie,
  onthouden,
  afwezig,
  kanten,
  over,
  stemming,
}: Fractietelling): Valued<Fractiestem> {
  const zittend = fractie.zetels.value - fractie.vacatures;
  const there = zittend - afwezig - onthouden;
  const [voor, tegen] = [kanten.voor.delen.get(fractie), kanten.tegen.delen.get(fractie)];
  const [named, against] = [voor?.aantal ?? 0, tegen?.aantal ?? 0];
  const rest = Math.max(0, there - named - against);
  const diagnostics: Diagnostic[] = [];
  const naam = fractie.naam.value;
  const place = (voor ?? tegen)?.span ?? stemming.span;
  const takes = (deel: Fractiedeel | undefined, kant: HerkendeKant) => deel?.rest || kant.overigen;
  const stem = {
    fractie,
    voor: named + (takes(voor, kanten.voor) && !tegen?.rest ? rest : 0),
    tegen: against + (takes(tegen, kanten.tegen) && !voor?.rest ? rest : 0),
    onthouden,
    afwezig,
  };
  const given = stem.voor + stem.tegen;
  if (there < 0) {
    const melding = `Van ${naam} (${counted(zittend, 'zittend lid', 'zittende leden')}) zijn er ${afwezig + onthouden} afwezig of onthouden zij zich.`;
    diagnostics.push(fout('fractie-telling', melding, place, { hint: 'Kijk `afwezig` en `onthouden` na.' }));
  } else if (voor?.rest && tegen?.rest) {
    const hint = `Schrijf bijvoorbeeld { fractie: ${naam}, aantal: ${there} }.`;
    diagnostics.push(
      fout('fractie-telling', `${naam} staat bij voor en bij tegen, zonder aantal.`, tegen.span, { hint }),
    );
  } else if (given > there) {
    const why =
      there === zittend
        ? `heeft ${counted(zittend, 'zetel', 'zetels')}`
        : `is er met ${counted(there, 'lid', 'leden')}`;
    const melding = `${naam} ${why}: ${stem.voor} voor + ${stem.tegen} tegen is ${given}.`;
    diagnostics.push(fout('fractie-telling', melding, place, { hint: hintFor(afwezig, onthouden) }));
  } else if (given < there && (voor || tegen)) {
    const melding = `${naam} is er met ${counted(there, 'lid', 'leden')}, maar hier ${given === 1 ? 'staat 1 stem' : `staan ${given} stemmen`} (${stem.voor} voor, ${stem.tegen} tegen).`;
    diagnostics.push(
      fout('fractie-telling', melding, place, {
        hint: 'Wie er niet was, hoort bij `afwezig`; wie niet mee mocht stemmen bij `onthouden`.',
      }),
    );
  } else if (given < there) {
    const melding = `Van de fractie ${naam} (${counted(there, 'lid', 'leden')}) staat bij ${over} niet hoe zij stemde.`;
    const hint = `Zet ${naam} bij voor of tegen, of haar leden bij \`afwezig\`.`;
    diagnostics.push(
      waarschuwing('fractie-mist', melding, stemming.span, { hint, ...zetBijKant(naam, stemming) }),
    );
  }
  return ok(stem, diagnostics);
}

function hintFor(afwezig: number, onthouden: number): string {
  const away = [afwezig > 0 ? `${afwezig} afwezig` : '', onthouden > 0 ? `${onthouden} onthouden` : ''];
  const told = away.filter((part) => part !== '').join(', ');
  return told === ''
    ? 'Kijk de aantallen na, of de zetels in raad.yaml.'
    : `Er geldt al: ${told}. Kijk de aantallen na.`;
}

/** The vote of each member as far as it is known: named, or of a group in which all others voted alike. */
function nameVotes(
  fracties: readonly Fractiestem[],
  { voor, tegen }: Kanten,
  onthouden: ReadonlySet<Persoon>,
  afwezig: ReadonlySet<Persoon>,
): ReadonlyMap<Persoon, Ledenstem> {
  const votes = new Map<Persoon, Ledenstem>();
  for (const stem of fracties) {
    const { fractie } = stem;
    const named = { voor: namesOf(voor, fractie), tegen: namesOf(tegen, fractie) };
    const open: Persoon[] = [];
    for (const lid of fractie.leden) {
      if (onthouden.has(lid)) votes.set(lid, 'onthouden');
      else if (afwezig.has(lid)) votes.set(lid, 'afwezig');
      else if (named.voor.has(lid)) votes.set(lid, 'voor');
      else if (named.tegen.has(lid)) votes.set(lid, 'tegen');
      else open.push(lid);
    }
    const left = { voor: stem.voor - named.voor.size, tegen: stem.tegen - named.tegen.size };
    const kant = left.tegen === 0 ? 'voor' : left.voor === 0 ? 'tegen' : undefined;
    if (kant !== undefined && open.length === left[kant]) for (const lid of open) votes.set(lid, kant);
  }
  return votes;
}

function namesOf({ delen }: HerkendeKant, fractie: Fractie): ReadonlySet<Persoon> {
  return new Set(delen.get(fractie)?.leden.map(({ lid }) => lid));
}

/** In a roll call each vote has a name (article 32, paragraphs 1 and 2). */
function checkHoofdelijk(
  fracties: readonly Fractiestem[],
  leden: ReadonlyMap<Persoon, Ledenstem>,
  { wijze }: Stemming,
): readonly Diagnostic[] {
  return fracties.flatMap(({ fractie, voor, tegen }) => {
    const named = fractie.leden.filter((lid) => ['voor', 'tegen'].includes(leden.get(lid) ?? ''));
    if (named.length === voor + tegen) return [];
    const naam = fractie.naam.value;
    const hint =
      fractie.leden.length === 0
        ? `Zet de leden van ${naam} in raad.yaml.`
        : `Schrijf { fractie: ${naam}, leden: [${fractie.leden[0]?.naam.value ?? ''}] }.`;
    const melding = `Bij een hoofdelijke stemming heeft elke stem een naam; van ${naam} is niet bekend wie voor en wie tegen was.`;
    return [fout('hoofdelijk-namen', melding, wijze.span, { hint })];
  });
}
