import { formatDatum } from '../../domain/datum.ts';
import type { Fractie, Persoon, Raad, Raadslid, Raadsperiode } from '../../domain/raad.ts';
import { createLosseLezer } from '../../verschil/compare/lezer.ts';
import type { Leesdeel, Lezing } from '../../verschil/lezing/lezing.ts';
import { lijst, lopend, naamlijst, vastDeel, waarde } from './delen.ts';

/** "mevrouw A. Bos" */
export function persoon({ naam, aanhef }: Persoon): string {
  return aanhef === 'geen' ? naam.value : `${aanhef} ${naam.value}`;
}

/** A council as it is compared: its rules of order, and of each period its offices and groups. */
export function raadlezing(raad: Raad, gemeente: string): Lezing {
  return {
    titel: `Raad van ${gemeente}`,
    delen: [regelsdeel(raad), ...raad.perioden.flatMap(periodedelen)],
  };
}

function regelsdeel(raad: Raad): Leesdeel {
  const lezer = createLosseLezer(new Map());
  const jaNee = (one: boolean) => (one ? 'ja' : 'nee');
  return vastDeel('Reglement', {
    waarden: [
      waarde('inwoners', 'het aantal inwoners', raad.inwoners && String(raad.inwoners.value)),
      waarde('na_amendement', 'de nummering na een amendement', raad.naAmendement),
      waarde('puntwoord', 'het woord voor een besluitpunt', raad.puntwoord),
      waarde('ondertekening', 'de ondertekening', raad.ondertekening),
      waarde('besluitenlijst', 'de vorm van de besluitenlijst', raad.besluitenlijst),
      waarde('eensgezind', 'het woord als niemand tegen is', raad.eensgezind),
      waarde('stemuitslag_op_besluit', 'de stemuitslag op het besluit', jaNee(raad.stemuitslagOpBesluit)),
      waarde('dekking_verplicht', 'de verplichte dekking', jaNee(raad.dekkingVerplicht)),
      waarde(
        'termijn_stukken',
        'de termijn voor de stukken',
        raad.termijnStukken && `${raad.termijnStukken.value} dagen`,
      ),
      lopend('inzage', 'de tekst over inzage', raad.inzage && lezer(raad.inzage.value).tekst),
      lopend('inspreken', 'de tekst over inspreken', raad.inspreken && lezer(raad.inspreken.value).tekst),
    ],
  });
}

function periodedelen(periode: Raadsperiode): readonly Leesdeel[] {
  const kop = `Periode vanaf ${formatDatum(periode.vanaf.value)}`;
  return [
    vastDeel(kop, {
      waarden: [
        waarde('zetels', 'het aantal zetels', String(periode.zetels.value)),
        waarde('voorzitter', 'de voorzitter', persoon(periode.voorzitter)),
        waarde('griffier', 'de griffier', persoon(periode.griffier)),
      ],
      lijsten: [
        lijst('plaatsvervangers', 'plaatsvervanger', periode.plaatsvervangers.map(persoon)),
        lijst(
          'plaatsvervangend_griffiers',
          'plaatsvervangend griffier',
          periode.plaatsvervangendGriffiers.map(persoon),
        ),
      ],
    }),
    ...periode.fracties.map((fractie) => fractiedeel(kop, fractie)),
  ];
}

function fractiedeel(kop: string, { naam, zetels, vacatures, leden }: Fractie): Leesdeel {
  return {
    kop,
    naam: `Fractie ${naam.value}`,
    over: leden.map((lid) => lid.naam.value).join(', '),
    kenmerken: [naam.value],
    waarden: [
      waarde('zetels', 'het aantal zetels', String(zetels.value)),
      waarde('vacatures', 'het aantal vacatures', String(vacatures), '0'),
    ],
    lijsten: [
      naamlijst(
        'leden',
        'lid',
        leden.map((lid) => [lid.naam.value, raadslid(lid)] as const),
      ),
    ],
    tekst: [],
  };
}

function raadslid(lid: Raadslid): string {
  const when = [
    lid.vanaf && `vanaf ${formatDatum(lid.vanaf.value)}`,
    lid.tot && `tot ${formatDatum(lid.tot.value)}`,
  ].filter((part) => part !== undefined);
  return `${persoon(lid)}${when.length > 0 ? ` (${when.join(' ')})` : ''}`;
}
