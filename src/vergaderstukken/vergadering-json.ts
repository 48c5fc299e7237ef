import { type Tekstdrukker, tekstdrukker } from '../compose/vergadertekst.ts';
import { besluitpuntenJson, markdownOf, withoutSoft } from '../compose/voorstel-json.ts';
import { openbaarDeel } from '../domain/openbaar-deel.ts';
import type { Tekst } from '../domain/tekst.ts';
import { type Agendapunt, formatTijd, type Grens, type Stukbehandeling } from '../domain/vergadering.ts';
import type { Located } from '../source/located.ts';
import type { GeladenSjabloon } from '../template/geladen-sjabloon.ts';
import { type Ondertekenaar, ondertekenaarsVan } from '../vergadering/ondertekenaars.ts';
import type { GeteldeStemming } from '../vergadering/tellen/tel-vergadering.ts';
import { rondesVan } from '../vergadering/woorden/personenzinnen.ts';
import type { Avond, Voorstelpunt } from './avond.ts';
import { portefeuillehouders, titelVan } from './inhoud/punt-inhoud.ts';
import { preadviesVan, vindStuk } from './inhoud/stuk-inhoud.ts';
import { stukkenBij } from './inhoud/stukken-bij.ts';

/**
 * A meeting with every vote counted, for other programs: UTF-8 bytes of `vergadering.json` (described in
 * proposals/LEESMIJ.md, chapter De vergadering). Dates are ISO 8601, times as "19:30". Of an item behind closed doors only
 * its number and title are there.
 */
export function vergaderingJson(avond: Avond, geladen: GeladenSjabloon): Uint8Array {
  const { vergadering, periode } = avond;
  const { griffier, voorzitter } = ondertekenaarsVan(avond);
  const bron = { avond, geladen, ...tekstdrukker(geladen) };
  const json = {
    soort: 'raadsvergadering',
    gemeente: vergadering.gemeente.value,
    datum: vergadering.datum.value,
    aanvang: tijd(vergadering.aanvang),
    einde: tijd(vergadering.einde),
    plaats: vergadering.plaats?.value,
    openbaar: vergadering.openbaar,
    verzonden: vergadering.verzonden?.value,
    voorzitter: functionaris(voorzitter),
    griffier: functionaris(griffier),
    opnieuw_belegd: vergadering.opnieuwBelegd,
    zetels: periode.zetels.value,
    leden: avond.zittend,
    aanwezig: avond.aanwezig,
    afwezig: avond.afwezigen.map(({ afwezige, lid, fractie, aantal }) => ({
      naam: lid?.naam.value,
      fractie: fractie.naam.value,
      aantal,
      tot: tijd(grenstijd(afwezige.tot)),
      tot_punt: grenspunt(afwezige.tot),
      vanaf: tijd(grenstijd(afwezige.vanaf)),
      vanaf_punt: grenspunt(afwezige.vanaf),
      zonder_bericht: afwezige.zonderBericht,
    })),
    schorsingen: vergadering.schorsingen.map(({ van, tot, reden }) => ({
      van: tijd(van),
      tot: tijd(tot),
      reden: reden?.value,
    })),
    agenda: vergadering.agenda.map((punt) => puntJson(punt, bron)),
  };
  return new TextEncoder().encode(`${JSON.stringify(json, withoutSoft, 2)}\n`);
}

interface Bron extends Tekstdrukker {
  readonly avond: Avond;
  readonly geladen: GeladenSjabloon;
}

function tijd(value: Located<number> | undefined): string | undefined {
  return value && formatTijd(value.value);
}

/** The time at which somebody came or left, where a time was typed. */
function grenstijd(one: Located<Grens> | undefined): Located<number> | undefined {
  return one?.value.soort === 'tijd' ? { value: one.value.tijd, span: one.span } : undefined;
}

/** The number of the item at which somebody came or left, where an item was typed. */
function grenspunt(one: Located<Grens> | undefined): string | undefined {
  return one?.value.soort === 'punt' ? one.value.nummer : undefined;
}

function functionaris({ naam, functie }: Ondertekenaar): object {
  return { naam: naam.value, functie: functie?.value };
}

function puntJson(punt: Agendapunt, bron: Bron): object {
  const { avond } = bron;
  const own = avond.punten.find((one) => one.punt === punt);
  const deel = openbaarDeel(punt);
  return {
    nummer: punt.nummer.value,
    titel: titelVan(punt, own),
    besloten: punt.besloten,
    ...(deel && openbaarJson(deel, own, bron)),
    sub: punt.sub.map((one) => puntJson(one, bron)),
  };
}

function openbaarJson(punt: Agendapunt, own: Voorstelpunt | undefined, bron: Bron): object {
  const plat = (tekst: Located<Tekst> | undefined) => tekst && bron.plat(tekst.value);
  const voorstel = own?.checked.voorstel;
  return {
    voorstel: own?.slug,
    zaaknummer: voorstel?.zaaknummer?.value,
    behandeling: punt.behandeling?.value ?? voorstel?.behandeling?.value,
    aanvang: tijd(punt.aanvang),
    einde: tijd(punt.einde),
    portefeuillehouder: punt.portefeuillehouder?.value ?? portefeuillehouders(own),
    toelichting: plat(punt.toelichting),
    tekst: markdownOf(punt.inhoud, bron.avond.vergadering) || undefined,
    stukken: stukkenBij(punt, own, bron).map(({ naam }) => naam),
    vervolg_van: punt.vervolgVan?.value,
    uitkomst: punt.uitkomst?.value,
    ingetrokken_door: punt.ingetrokkenDoor?.value,
    reden: plat(punt.reden),
    geamendeerd: own?.besluit && own.besluit.vaststelling.amendementen !== undefined,
    besluit: own?.besluit
      ? besluitpuntenJson({ ...own.besluit.voorstel, variant: 'openbaar' })
      : punt.besluit.map((regel, at) => ({ nummer: at + 1, tekst: plat(regel) })),
    stemming: stemmingJson(punt.stemming && bron.avond.stemmingen.get(punt.stemming), bron.avond),
    ordevoorstellen: punt.ordevoorstellen.map((one) => ({
      door: one.door.value,
      tekst: plat(one.tekst),
      uitkomst: one.uitkomst?.value,
      ingetrokken_door: one.ingetrokkenDoor?.value,
      reden: plat(one.reden),
      stemming: stemmingJson(one.stemming && bron.avond.stemmingen.get(one.stemming), bron.avond),
    })),
    amendementen: punt.amendementen.map((one) => stukJson(one, own, bron)),
    moties: punt.moties.map((one) => stukJson(one, own, bron)),
    stemverklaringen: punt.stemverklaringen.map(({ door, tekst }) => ({
      door: door.value,
      tekst: plat(tekst),
    })),
    aantekeningen: punt.aantekeningen.map(({ lid, tekst }) => ({ lid: lid.value, tekst: plat(tekst) })),
    toezeggingen: punt.toezeggingen.map(({ door, tekst, termijn }) => ({
      door: door.value,
      tekst: plat(tekst),
      termijn: termijn?.value,
    })),
  };
}

function stukJson(
  { stuk: nummer, titel, indieners, uitkomst, reden, ingetrokkenDoor, stemming, preadvies }: Stukbehandeling,
  own: Voorstelpunt | undefined,
  bron: Bron,
): object {
  const stuk = vindStuk(own, nummer.value, bron.avond);
  const wie = (all: NonNullable<typeof stuk>['indieners'] = []) =>
    all.map(({ naam, fractie }) => ({ naam: naam?.value, fractie: fractie?.value }));
  return {
    nummer: nummer.value,
    soort: stuk?.soort,
    titel: stuk?.titel.value ?? titel?.value,
    indieners: stuk ? wie(stuk.indieners) : indieners.map(({ value }) => ({ naam: value })),
    mede: wie(stuk?.mede),
    uitkomst: uitkomst?.value,
    ingetrokken_door: ingetrokkenDoor?.value,
    reden: reden && bron.plat(reden.value),
    preadvies: preadvies && {
      door: preadviesVan(preadvies),
      tekst: bron.plat(preadvies.tekst.value),
    },
    stemming: stemmingJson(stemming && bron.avond.stemmingen.get(stemming), bron.avond),
  };
}

/** A vote with its sums; the names of members only where each voted by name. */
function stemmingJson(counted: GeteldeStemming | undefined, { periode }: Avond): object | undefined {
  if (!counted) return undefined;
  const { wijze, tijd: at } = counted.stemming;
  const base = { wijze: wijze.value, tijd: tijd(at) };
  if (counted.soort === 'personen') {
    return {
      ...base,
      over: counted.stemming.personen?.over.value,
      rondes: rondesVan(counted).map(({ kop, biljetten }) => ({
        ronde: kop.toLowerCase(),
        biljetten: biljetten.map(([wat, aantal]) => ({ wat, aantal })),
      })),
      gekozen: counted.gekozen,
    };
  }
  const { telling, fracties, leden } = counted.resultaat;
  const opNaam = wijze.value === 'hoofdelijk';
  return {
    ...base,
    uitslag: counted.uitslag.soort,
    voor: telling.voor,
    tegen: telling.tegen,
    onthouden: telling.onthouden,
    fracties: fracties.map(({ fractie, voor, tegen, onthouden, afwezig }) => ({
      naam: fractie.naam.value,
      voor,
      tegen,
      onthouden,
      afwezig,
    })),
    leden: opNaam
      ? periode.fracties.flatMap((fractie) =>
          fractie.leden.flatMap((lid) => {
            const stem = leden.get(lid);
            return stem ? [{ naam: lid.naam.value, fractie: fractie.naam.value, stem }] : [];
          }),
        )
      : undefined,
  };
}
