import { bepaalPersoon, ingeleverd } from '../../besluit/stemmen/personen.ts';
import { bepaalUitslag } from '../../besluit/stemmen/uitslag.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { findLid, type Raadsperiode, vacaturesVan } from '../../domain/raad.ts';
import type {
  Personenuitslag,
  Stembiljetten,
  Stemronde,
  Telresultaat,
  Uitslag,
} from '../../domain/stemming.ts';
import type { Biljettenronde, Stemming, Vergadering } from '../../domain/vergadering.ts';
import { type Beslissing, behandeldIn, beslissingenVan } from '../beslissingen.ts';
import {
  type Afwezigheid,
  afwezigOp,
  checkAantallen,
  type HerkendeAfwezige,
  recognizeAfwezigen,
} from './aanwezigheid.ts';
import { findMomenten, plekkenVan } from './moment.ts';
import { telStemming } from './tel-stemming.ts';

/** A vote with what the law makes of it. */
export type GeteldeStemming =
  | {
      readonly soort: 'zaak';
      readonly over: string;
      readonly stemming: Stemming;
      readonly resultaat: Telresultaat;
      readonly uitslag: Uitslag;
      /** Everything in it added up, so that its outcome says something. */
      readonly klopt: boolean;
    }
  | {
      readonly soort: 'personen';
      readonly over: string;
      readonly stemming: Stemming;
      readonly rondes: readonly GeteldeRonde[];
      /** Who was chosen; absent as long as nobody is. */
      readonly gekozen?: string | undefined;
    };

/** A round of a written vote, counted. */
export interface GeteldeRonde {
  readonly ronde: Biljettenronde;
  /** Members who were there and may vote. */
  readonly stemgerechtigd: number;
  /** Ballots that were handed in. */
  readonly ingeleverd: number;
  readonly uitslag: Personenuitslag;
}

/** A meeting of which every vote was counted. */
export interface GeteldeVergadering {
  readonly vergadering: Vergadering;
  readonly periode: Raadsperiode;
  readonly afwezigen: readonly HerkendeAfwezige[];
  /** Members who were there when the meeting opened, and those who sit. */
  readonly aanwezig: number;
  readonly zittend: number;
  readonly stemmingen: ReadonlyMap<Stemming, GeteldeStemming>;
}

/** What an earlier meeting left of a decision: equal votes, too few of them, both, or neither. */
export type Eerder = Omit<Stemronde, 'opnieuwBelegd'>;

/** Counts every vote of a meeting. `eerder` tells what earlier meetings left of a decision. */
export function telVergadering(
  vergadering: Vergadering,
  periode: Raadsperiode,
  eerder: (beslissing: Beslissing) => Eerder,
): Valued<GeteldeVergadering> {
  const known = recognizeAfwezigen(vergadering.afwezig, periode);
  const afwezigen = known.value;
  const momenten = findMomenten(vergadering, afwezigen);
  const plekken = plekkenVan(vergadering.agenda);
  const diagnostics: Diagnostic[] = [
    ...known.diagnostics,
    ...checkAantallen(afwezigen, ['opening', ...momenten.value.values()], plekken),
    ...momenten.diagnostics,
  ];
  const stemmingen = new Map<Stemming, GeteldeStemming>();
  for (const beslissing of beslissingenVan(vergadering.agenda)) {
    const { over, punt } = beslissing;
    const { stemming } = behandeldIn(beslissing);
    if (!stemming) continue;
    const opnieuwBelegd = vergadering.opnieuwBelegd && !punt.laterToegevoegd;
    const ronde = { ...eerder(beslissing), opnieuwBelegd };
    const moment = momenten.value.get(stemming);
    const op = {
      stemming,
      over,
      periode,
      afwezig: afwezigOp(afwezigen, moment ?? 'opening', plekken),
      ronde,
    };
    const counted = stemming.personen ? telPersonen(op) : telZaak(op, moment !== undefined);
    for (const one of counted.diagnostics) diagnostics.push(one);
    stemmingen.set(stemming, counted.value);
  }
  const zittend = periode.zetels.value - vacaturesVan(periode);
  const missing = [...afwezigOp(afwezigen, 'opening', plekken).perFractie.values()];
  const aanwezig = zittend - missing.reduce((sum, number) => sum + number, 0);
  return ok({ vergadering, periode, afwezigen, aanwezig, zittend, stemmingen }, diagnostics);
}

interface Stemmoment {
  readonly stemming: Stemming;
  readonly over: string;
  readonly periode: Raadsperiode;
  readonly afwezig: Afwezigheid;
  readonly ronde: Stemronde;
}

/** Where it is not known who was there, nothing is said of what does not add up. */
function telZaak({ ronde, ...opdracht }: Stemmoment, momentBekend: boolean): Valued<GeteldeStemming> {
  const { stemming, over } = opdracht;
  const { value: resultaat, diagnostics } = telStemming(opdracht);
  const uitslag = bepaalUitslag(resultaat.telling, ronde);
  const klopt = momentBekend && !hasErrors(diagnostics);
  const found = momentBekend ? diagnostics : diagnostics.filter(({ regel }) => !TELREGELS.has(regel));
  return ok({ soort: 'zaak', over, stemming, resultaat, uitslag, klopt }, found);
}

const TELREGELS: ReadonlySet<string> = new Set([
  'fractie-telling',
  'fractie-mist',
  'hoofdelijk-namen',
  'aanwezigheid',
]);

function telPersonen({ stemming, over, periode, afwezig, ronde }: Stemmoment): Valued<GeteldeStemming> {
  const missing = [...afwezig.perFractie.values()].reduce((sum, number) => sum + number, 0);
  const abstaining = stemming.onthouden.flatMap(({ lid }) => findLid(periode, lid.value)?.lid ?? []);
  const { rondes: ballots = [], acclamatie = [], loting } = stemming.personen ?? {};
  const rondes = ballots.map((biljetten, at): GeteldeRonde => {
    // A second vote is about those who are left: members among them do not vote (article 28, paragraph 3).
    const kandidaten =
      at === 0 ? [] : biljetten.kandidaten.flatMap(({ naam }) => findLid(periode, naam.value)?.lid ?? []);
    const abstain = new Set([...abstaining, ...kandidaten]);
    const here = [...abstain].filter((lid) => !afwezig.leden.has(lid)).length;
    const raad = {
      zetels: periode.zetels.value,
      vacatures: vacaturesVan(periode),
      onthouden: abstain.size,
    };
    const counts = stembiljetten(biljetten);
    return {
      ronde: biljetten,
      stemgerechtigd: raad.zetels - raad.vacatures - missing - here,
      ingeleverd: ingeleverd(counts),
      uitslag: bepaalPersoon(counts, raad, at === 0 ? 'eerste' : 'herstemming', ronde),
    };
  });
  const last = rondes.at(-1)?.uitslag;
  const chosen = last?.soort === 'gekozen' ? last.naam : loting?.value;
  const gekozen =
    chosen ?? (acclamatie.length > 0 ? opsomming(acclamatie.map(({ value }) => value)) : undefined);
  return ok({ soort: 'personen', over, stemming, rondes, gekozen });
}

function stembiljetten({ kandidaten, blanco, ongeldig }: Biljettenronde): Stembiljetten {
  return {
    kandidaten: new Map(kandidaten.map(({ naam, stemmen }) => [naam.value, stemmen.value])),
    tegen: kandidaten.reduce((sum, { tegen }) => sum + (tegen?.value ?? 0), 0),
    blanco,
    ongeldig,
  };
}
