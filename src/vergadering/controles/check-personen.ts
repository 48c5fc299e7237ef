import { type Diagnostic, fout, tip } from '../../diagnostics/diagnostic.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Personenuitslag } from '../../domain/stemming.ts';
import type { Biljettenronde, Personenstemming, Stemming } from '../../domain/vergadering.ts';
import type { GeteldeStemming, GeteldeVergadering } from '../tellen/tel-vergadering.ts';

type Personen = Extract<GeteldeStemming, { soort: 'personen' }>;

/** Whether the written votes on persons went as the law says (Gemeentewet, article 31). */
export function checkPersonen({ stemmingen }: GeteldeVergadering): readonly Diagnostic[] {
  return [...stemmingen.values()].flatMap((one) => {
    const { personen } = one.stemming;
    if (one.soort !== 'personen' || !personen) return [];
    return [...checkGeheim(one.stemming), ...checkBiljetten(one, personen), ...checkRondes(one, personen)];
  });
}

function checkGeheim({ wijze }: Stemming): readonly Diagnostic[] {
  if (wijze.value === 'schriftelijk') return [];
  const melding = `Over personen stemt de raad geheim (artikel 31); hier staat '${wijze.value}'.`;
  const hint = 'Is er met briefjes gestemd, schrijf dan `wijze: schriftelijk`.';
  return [tip('persoon-geheim', melding, wijze.span, { hint })];
}

/** No more ballots than members who were there and may vote. */
function checkBiljetten(
  { over, stemgerechtigd }: Personen,
  { eerste, herstemming }: Personenstemming,
): readonly Diagnostic[] {
  return [eerste, herstemming].flatMap((ronde) => {
    const total = ronde ? ballots(ronde) : 0;
    if (!ronde || total <= stemgerechtigd) return [];
    const terms = [
      ...ronde.kandidaten.map(({ stemmen }) => stemmen.value),
      ronde.blanco,
      ronde.ongeldig,
    ].join(' + ');
    const melding = `Bij ${over} zijn er ${total} briefjes (${terms}), maar ${stemgerechtigd} leden die konden stemmen.`;
    const hint = 'Kijk de aantallen na, en wie er bij `afwezig` en `onthouden` staat.';
    return [fout('personen-telling', melding, ronde.span, { hint })];
  });
}

function ballots({ kandidaten, blanco, ongeldig }: Biljettenronde): number {
  return kandidaten.reduce((sum, { stemmen }) => sum + stemmen.value, blanco + ongeldig);
}

function checkRondes(
  { over, stemming, eerste, herstemming }: Personen,
  personen: Personenstemming,
): readonly Diagnostic[] {
  const { loting } = personen;
  if (eerste.soort === 'ongeldig') {
    const melding = `Bij ${over} zijn ${eerste.deelnemers} briefjes behoorlijk ingevuld; nodig zijn er ${eerste.nodig} (artikelen 29 en 30).`;
    return [
      fout('stemming-ongeldig', melding, personen.eerste.span, {
        hint: 'Blanco en ongeldige briefjes tellen niet mee.',
      }),
    ];
  }
  if (eerste.soort === 'gekozen' && (personen.herstemming || loting)) {
    const melding = `${eerste.naam} is in de eerste stemming gekozen; een herstemming of loting hoort daar niet bij.`;
    return [fout('herstemming', melding, loting?.span ?? personen.herstemming?.span ?? stemming.span)];
  }
  if (eerste.soort !== 'herstemming') return [];
  if (!personen.herstemming || !herstemming) {
    const melding = `Bij ${over} heeft niemand meer dan de helft van de stemmen: er volgt een herstemming tussen ${opsomming([...eerste.tussen])} (artikel 31).`;
    return [
      fout('herstemming', melding, stemming.span, {
        hint: 'Zet die erbij als `herstemming: { kandidaten: { … } }`.',
      }),
    ];
  }
  return [
    ...checkKandidaten(personen.herstemming, eerste),
    ...checkLoting(over, stemming, personen, herstemming),
  ];
}

/** A second vote is between those of the first who had the most. */
function checkKandidaten(
  { kandidaten }: Biljettenronde,
  { tussen }: Extract<Personenuitslag, { soort: 'herstemming' }>,
): readonly Diagnostic[] {
  return kandidaten
    .filter(({ naam }) => !tussen.includes(naam.value))
    .map(({ naam }) =>
      fout('herstemming', `'${naam.value}' doet niet mee aan de herstemming.`, naam.span, {
        hint: `Zij gaat tussen ${opsomming([...tussen])}.`,
      }),
    );
}

function checkLoting(
  over: string,
  stemming: Stemming,
  { loting }: Personenstemming,
  herstemming: Personenuitslag,
): readonly Diagnostic[] {
  if (herstemming.soort !== 'loting') {
    if (!loting) return [];
    return [fout('loting', 'De herstemming heeft al beslist; het lot is niet nodig.', loting.span)];
  }
  const names = opsomming([...herstemming.tussen], 'of');
  if (!loting) {
    const melding = `Bij ${over} staken de stemmen opnieuw: het lot beslist (artikel 31, derde lid).`;
    return [
      fout('loting', melding, stemming.span, {
        hint: `Zet erbij wie het lot aanwees: \`loting:\` ${names}.`,
      }),
    ];
  }
  if (herstemming.tussen.includes(loting.value)) return [];
  return [
    fout('loting', `Het lot kon '${loting.value}' niet aanwijzen.`, loting.span, {
      hint: `Het ging tussen ${names}.`,
    }),
  ];
}
