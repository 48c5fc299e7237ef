import { bepaalPersoon } from '../../besluit/stemmen/personen.ts';
import { bepaalUitslag } from '../../besluit/stemmen/uitslag.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { findLid, type Raadsperiode, vacaturesVan } from '../../domain/raad.ts';
import type { Personenuitslag, Telresultaat, Uitslag } from '../../domain/stemming.ts';
import {
  type Agendapunt,
  alleAgendapunten,
  type Biljettenronde,
  type Stemming,
  type Stukbehandeling,
  type Vergadering,
} from '../../domain/vergadering.ts';
import { afwezigOp, type HerkendeAfwezige, recognizeAfwezigen } from './aanwezigheid.ts';
import { afwezigBij, telStemming } from './tel-stemming.ts';

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
      /** Members who were there and may vote. */
      readonly stemgerechtigd: number;
      readonly eerste: Personenuitslag;
      readonly herstemming?: Personenuitslag | undefined;
      /** Who was chosen; absent as long as nobody is. */
      readonly gekozen?: string | undefined;
    };

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

/** A decision that a vote may have been about: a proposal, an amendment, a motion. */
export interface Beslissing {
  /** "punt 7", "amendement A7.1" */
  readonly over: string;
  readonly punt: Agendapunt;
  readonly stuk?: Stukbehandeling | undefined;
}

/** Everything of an agenda that has an outcome, amendments before the proposal, motions after it. */
export function beslissingenVan(agenda: readonly Agendapunt[]): readonly Beslissing[] {
  return alleAgendapunten(agenda).flatMap((punt) => [
    ...punt.amendementen.map((stuk) => ({ over: `amendement ${stuk.stuk.value}`, punt, stuk })),
    { over: `punt ${punt.nummer.value}`, punt },
    ...punt.moties.map((stuk) => ({ over: `motie ${stuk.stuk.value}`, punt, stuk })),
  ]);
}

/** Counts every vote of a meeting. `herhaald` tells of an item whether an earlier meeting voted on it in vain. */
export function telVergadering(
  vergadering: Vergadering,
  periode: Raadsperiode,
  herhaald: (punt: Agendapunt) => boolean,
): Valued<GeteldeVergadering> {
  const known = recognizeAfwezigen(vergadering.afwezig, periode);
  const afwezigen = known.value;
  const diagnostics: Diagnostic[] = [...known.diagnostics];
  const stemmingen = new Map<Stemming, GeteldeStemming>();
  for (const { over, punt, stuk } of beslissingenVan(vergadering.agenda)) {
    const { stemming } = stuk ?? punt;
    if (!stemming) continue;
    const ronde = {
      herhaald: stuk === undefined && herhaald(punt),
      opnieuwBelegd: vergadering.opnieuwBelegd,
    };
    const counted = stemming.personen
      ? telPersonen(stemming, over, periode, afwezigen)
      : telZaak(stemming, over, periode, afwezigen, ronde);
    for (const one of counted.diagnostics) diagnostics.push(one);
    stemmingen.set(stemming, counted.value);
  }
  const zittend = periode.zetels.value - vacaturesVan(periode);
  const missing = [...afwezigOp(afwezigen, 'opening').perFractie.values()];
  const aanwezig = zittend - missing.reduce((sum, number) => sum + number, 0);
  return ok({ vergadering, periode, afwezigen, aanwezig, zittend, stemmingen }, diagnostics);
}

function telZaak(
  stemming: Stemming,
  over: string,
  periode: Raadsperiode,
  afwezigen: readonly HerkendeAfwezige[],
  ronde: { readonly herhaald: boolean; readonly opnieuwBelegd: boolean },
): Valued<GeteldeStemming> {
  const { value: resultaat, diagnostics } = telStemming({ stemming, over, periode, afwezigen });
  const uitslag = bepaalUitslag(resultaat.telling, ronde);
  const klopt = !hasErrors(diagnostics);
  return ok({ soort: 'zaak', over, stemming, resultaat, uitslag, klopt }, diagnostics);
}

function telPersonen(
  stemming: Stemming,
  over: string,
  periode: Raadsperiode,
  afwezigen: readonly HerkendeAfwezige[],
): Valued<GeteldeStemming> {
  const { value: afwezig, diagnostics } = afwezigBij(stemming, over, afwezigen);
  const missing = [...afwezig.perFractie.values()].reduce((sum, number) => sum + number, 0);
  const abstain = stemming.onthouden.flatMap(({ lid }) => findLid(periode, lid.value)?.lid ?? []);
  const onthouden = abstain.length;
  const here = abstain.filter((lid) => !afwezig.leden.has(lid)).length;
  const raad = { zetels: periode.zetels.value, vacatures: vacaturesVan(periode), onthouden };
  const { personen } = stemming;
  const eerste = bepaalPersoon(stembiljetten(personen?.eerste), raad, 'eerste');
  const herstemming =
    personen?.herstemming && bepaalPersoon(stembiljetten(personen.herstemming), raad, 'herstemming');
  const last = herstemming ?? eerste;
  const gekozen = last.soort === 'gekozen' ? last.naam : personen?.loting?.value;
  const stemgerechtigd = raad.zetels - raad.vacatures - missing - here;
  return ok({ soort: 'personen', over, stemming, stemgerechtigd, eerste, herstemming, gekozen }, diagnostics);
}

function stembiljetten(ronde: Biljettenronde | undefined) {
  const votes = (ronde?.kandidaten ?? []).map(({ naam, stemmen }) => [naam.value, stemmen.value] as const);
  return { kandidaten: new Map(votes) };
}
