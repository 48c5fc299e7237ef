import { formatDatum } from '../../domain/datum.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Tekst } from '../../domain/tekst.ts';
import {
  type Agendapunt,
  alleAgendapunten,
  type Ordevoorstel,
  type Stemming,
  type Stukbehandeling,
} from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import { stemverdeling } from '../../vergadering/stemstaat.ts';
import type { GeteldeStemming, GeteldeVergadering } from '../../vergadering/tellen/tel-vergadering.ts';
import { slugIn } from '../../vergadering/voorstelmap.ts';
import { createLosseLezer } from '../../verschil/compare/lezer.ts';
import type { Leesdeel, Leeslijst, Leeswaarde } from '../../verschil/lezing/lezing.ts';
import { blokken, lijst, lopend, naamlijst, uur, waarde } from './delen.ts';

const KOP = 'Agenda';
const lezer = createLosseLezer(new Map());

/** The items of an agenda one by one, each followed by what was proposed, and dealt with, at it. */
export function agendadelen({ vergadering, stemmingen }: GeteldeVergadering): readonly Leesdeel[] {
  return alleAgendapunten(vergadering.agenda).flatMap((punt) => [
    puntdeel(punt, stemmingen),
    ...punt.ordevoorstellen.map((one, at) => ordedeel(one, at + 1, punt, stemmingen)),
    ...punt.amendementen.map((stuk) => stukdeel('Amendement', stuk, punt, stemmingen)),
    ...punt.moties.map((stuk) => stukdeel('Motie', stuk, punt, stemmingen)),
  ]);
}

type Stemmingen = GeteldeVergadering['stemmingen'];

/** The title of an item, or the folder of its proposal, which gives it one. */
function titelVan({ titel, voorstel, nummer }: Agendapunt): string {
  return titel?.value ?? (voorstel ? slugIn(voorstel.value) : nummer.value);
}

function puntdeel(punt: Agendapunt, stemmingen: Stemmingen): Leesdeel {
  const { nummer, titel, voorstel } = punt;
  const tekst = (one: Located<Tekst> | undefined) => one && lezer(one.value).tekst;
  return {
    kop: KOP,
    naam: `Punt ${nummer.value}`,
    over: titelVan(punt),
    kenmerken: [
      voorstel && `voorstel ${slugIn(voorstel.value)}`,
      titel && `titel ${titel.value}`,
      undefined,
      `nummer ${nummer.value}`,
    ],
    waarden: [
      waarde('titel', 'de titel', titel?.value, titel?.value),
      waarde('voorstel', 'het voorstel', voorstel && slugIn(voorstel.value)),
      lopend('toelichting', 'de toelichting', tekst(punt.toelichting)),
      waarde('besloten', 'de behandeling', punt.besloten ? 'besloten' : 'openbaar', 'openbaar'),
      waarde(
        'besluit_openbaar',
        'het besluit',
        punt.besloten && punt.besluitOpenbaar ? 'openbaar' : undefined,
      ),
      waarde('aanvang', 'de aanvang', uur(punt.aanvang)),
      waarde('einde', 'het einde', uur(punt.einde)),
      waarde('portefeuillehouder', 'de portefeuillehouder', punt.portefeuillehouder?.value),
      waarde('behandeling', 'de wijze van behandelen', punt.behandeling?.value),
      waarde('later_toegevoegd', 'het punt', punt.laterToegevoegd ? 'later toegevoegd' : undefined),
      waarde('vervolg_van', 'de eerdere vergadering', punt.vervolgVan?.value),
      ...afloop(punt, stemmingen),
    ],
    lijsten: [
      lijst(
        'stukken',
        'stuk',
        punt.stukken.map(({ value }) => value),
      ),
      lijst(
        'besluit',
        'besluit',
        punt.besluit.map(({ value }) => lezer(value).tekst),
      ),
      ...stemlijsten(punt.stemming, stemmingen),
      lijst(
        'stemverklaringen',
        'stemverklaring',
        punt.stemverklaringen.map((one) => `${one.door.value}: ${lezer(one.tekst.value).tekst}`),
      ),
      lijst(
        'aantekeningen',
        'aantekening',
        punt.aantekeningen.map((one) => `${one.lid.value}: ${lezer(one.tekst.value).tekst}`),
      ),
      lijst(
        'toezeggingen',
        'toezegging',
        punt.toezeggingen.map(({ door, tekst: wat, termijn }) => {
          const when = termijn ? ` (uiterlijk ${formatDatum(termijn.value)})` : '';
          return `${door.value}: ${lezer(wat.value).tekst}${when}`;
        }),
      ),
    ],
    tekst: blokken(punt.inhoud, lezer),
  };
}

function stukdeel(
  soort: 'Amendement' | 'Motie',
  stuk: Stukbehandeling,
  punt: Agendapunt,
  stemmingen: Stemmingen,
): Leesdeel {
  return {
    kop: KOP,
    naam: `${/^S/i.test(stuk.stuk.value) ? 'Subamendement' : soort} ${stuk.stuk.value}`,
    over: stuk.titel?.value ?? '',
    kenmerken: [undefined, undefined, `stuk ${stuk.stuk.value}`],
    waarden: [
      waarde('agendapunt', 'het agendapunt', `‘${titelVan(punt)}’`),
      waarde('titel', 'de titel', stuk.titel?.value, stuk.titel?.value),
      waarde('preadvies.door', 'wie adviseerde', stuk.preadvies?.door?.value),
      lopend('preadvies', 'het preadvies', stuk.preadvies && lezer(stuk.preadvies.tekst.value).tekst),
      ...afloop(stuk, stemmingen),
    ],
    lijsten: [
      naamlijst(
        'indieners',
        'indiener',
        stuk.indieners.map(({ value }) => [value, value] as const),
      ),
      ...stemlijsten(stuk.stemming, stemmingen),
    ],
    tekst: [],
  };
}

/** A proposal about the order of the meeting; it has no number of its own. */
function ordedeel(voorstel: Ordevoorstel, at: number, punt: Agendapunt, stemmingen: Stemmingen): Leesdeel {
  const { door, tekst, stemming } = voorstel;
  const over = lezer(tekst.value).tekst;
  return {
    kop: KOP,
    naam: `Punt ${punt.nummer.value}, voorstel van orde van ${door.value}`,
    over,
    kenmerken: [undefined, `orde ${over}`, undefined, `orde ${punt.nummer.value} ${at}`],
    waarden: [
      waarde('ordevoorstellen.door', 'wie het voorstelt', door.value, door.value),
      { ...lopend('ordevoorstellen.tekst', 'het voorstel', over), vanzelf: over },
      ...afloop(voorstel, stemmingen),
    ],
    lijsten: stemlijsten(stemming, stemmingen),
    tekst: [],
  };
}

/** What became of an item, a proposal, an amendment or a motion, with the numbers of the vote. */
function afloop(
  { uitkomst, reden, ingetrokkenDoor, stemming }: Agendapunt | Stukbehandeling | Ordevoorstel,
  stemmingen: Stemmingen,
): readonly Leeswaarde[] {
  const counted = stemming && stemmingen.get(stemming);
  const words = uitkomst?.value === 'zonder-stemming' ? 'aangenomen zonder stemming' : uitkomst?.value;
  return [
    waarde('uitkomst', 'de uitkomst', words && `${words}${aantallen(counted)}`),
    lopend('reden', 'de reden', reden && lezer(reden.value).tekst),
    waarde('ingetrokken_door', 'wie het introk', ingetrokkenDoor?.value),
    waarde('stemming.wijze', 'de wijze van stemmen', stemming?.wijze.value),
    waarde('stemming.tijd', 'de tijd van de stemming', uur(stemming?.tijd)),
    waarde('stemming.over', 'de aard van de stemming', stemming?.personen?.over.value),
    lopend('stemming', 'de stemmen', counted && stemverdeling(counted)),
    waarde(
      'stemming.stembureau',
      'het stembureau',
      opsomming((stemming?.personen?.stembureau ?? []).map(({ value }) => value)) || undefined,
    ),
    waarde('stemming.loting', 'de uitslag van de loting', stemming?.personen?.loting?.value),
    waarde(
      'stemming.acclamatie',
      'wie bij acclamatie is gekozen',
      opsomming((stemming?.personen?.acclamatie ?? []).map(({ value }) => value)) || undefined,
    ),
  ];
}

/** " (12 voor, 7 tegen)" */
function aantallen(counted: GeteldeStemming | undefined): string {
  if (counted?.soort !== 'zaak') return '';
  const { voor, tegen } = counted.resultaat.telling;
  return ` (${voor} voor, ${tegen} tegen)`;
}

/** The votes that are known by name, and who had to abstain. */
function stemlijsten(stemming: Stemming | undefined, stemmingen: Stemmingen): readonly Leeslijst[] {
  const counted = stemming && stemmingen.get(stemming);
  const opNaam =
    counted?.soort === 'zaak' &&
    (counted.stemming.wijze.value === 'hoofdelijk' || noemtLeden(counted.stemming));
  const stemmen = opNaam ? [...counted.resultaat.leden] : [];
  return [
    naamlijst(
      'stemming.leden',
      'stem',
      stemmen.map(([{ naam }, stem]) => [naam.value, `${naam.value}: ${stem}`] as const),
    ),
    naamlijst(
      'stemming.onthouden',
      'onthouding',
      (stemming?.onthouden ?? []).map(
        ({ lid, grond }) => [lid.value, `${lid.value}${grond ? ` (${grond.value})` : ''}`] as const,
      ),
    ),
  ];
}

/** Whether members of groups are named one by one. */
function noemtLeden({ voor, tegen }: Stemming): boolean {
  return [voor, tegen].some(
    (kant) => kant.soort === 'genoemd' && kant.stemmers.some(({ leden }) => leden.length > 0),
  );
}
