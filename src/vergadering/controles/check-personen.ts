import { bedoeldeEigennaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, tip } from '../../diagnostics/diagnostic.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Biljettenronde, Stemming } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import type { GeteldeRonde, GeteldeStemming, GeteldeVergadering } from '../tellen/tel-vergadering.ts';
import { biljetten } from '../woorden/biljetten.ts';

type Personen = Extract<GeteldeStemming, { soort: 'personen' }>;

/** Whether the votes on persons went as the law says (Gemeentewet, article 31). */
export function checkPersonen({ stemmingen }: GeteldeVergadering): readonly Diagnostic[] {
  return [...stemmingen.values()].flatMap((one) =>
    one.soort === 'personen'
      ? [
          ...checkGeheim(one.stemming),
          ...one.rondes.flatMap((ronde) => checkBiljetten(one, ronde)),
          ...checkRondes(one),
        ]
      : [],
  );
}

function checkGeheim({ wijze }: Stemming): readonly Diagnostic[] {
  if (wijze.value === 'schriftelijk') return [];
  const melding = `Over personen stemt de raad geheim (artikel 31); hier staat '${wijze.value}'.`;
  const hint = 'Is er met briefjes gestemd, schrijf dan `wijze: schriftelijk`.';
  return [tip('persoon-geheim', melding, wijze.span, { hint })];
}

/** No more ballots than members who were there and may vote. */
function checkBiljetten(
  { over }: Personen,
  { ronde, stemgerechtigd, ingeleverd }: GeteldeRonde,
): readonly Diagnostic[] {
  if (ingeleverd <= stemgerechtigd) return [];
  const terms = biljetten(ronde)
    .map(([, number]) => number)
    .join(' + ');
  const melding = `Bij ${over} zijn er ${ingeleverd} briefjes (${terms}), maar ${stemgerechtigd} leden die konden stemmen.`;
  const hint =
    ronde.kandidaten.length > 1
      ? 'Kijk de aantallen na, en wie er bij `afwezig` en `onthouden` staat. Zijn er meer plaatsen, geef dan elke plaats een eigen stemming in een punt bij `sub`.'
      : 'Kijk de aantallen na, en wie er bij `afwezig` en `onthouden` staat.';
  return [fout('personen-telling', melding, ronde.span, { hint })];
}

/** Each round leads to the next, until somebody is chosen. */
function checkRondes(personen: Personen): readonly Diagnostic[] {
  return personen.rondes.flatMap((_, at) => checkRonde(personen, at));
}

function checkRonde(personen: Personen, at: number): readonly Diagnostic[] {
  const { rondes, over, stemming } = personen;
  const loting = stemming.personen?.loting;
  const [current, next] = rondes.slice(at);
  if (!current) return [];
  const { uitslag, ronde } = current;
  switch (uitslag.soort) {
    case 'ongeldig': {
      const melding = `Bij ${over} leverden ${uitslag.deelnemers} leden een briefje in; nodig zijn er ${uitslag.nodig} (artikelen 28 en 29).`;
      const hint = 'Ook blanco en ongeldige briefjes tellen hierbij mee; zet ze erbij.';
      return [fout('stemming-ongeldig', melding, ronde.span, { hint })];
    }
    case 'gekozen': {
      const place = next?.ronde.span ?? loting?.span;
      if (!place) return [];
      const melding = `${uitslag.naam} is in de ${at === 0 ? 'eerste stemming' : 'herstemming'} gekozen; een herstemming of loting hoort daar niet bij.`;
      return [fout('herstemming', melding, place, { hint: 'Kijk de aantallen na, of haal weg wat volgt.' })];
    }
    case 'afgewezen':
      return [];
    case 'herstemming':
      return next ? checkKandidaten(next.ronde, ronde) : [zonderHerstemming(personen, uitslag.tussen)];
    case 'loting':
      return next ? checkKandidaten(next.ronde, ronde) : checkLoting(personen, uitslag.tussen, loting);
  }
}

function zonderHerstemming({ over, stemming }: Personen, tussen: readonly string[]): Diagnostic {
  const melding =
    tussen.length === 1
      ? `Bij ${over} staken de stemmen over ${tussen[0]}: er volgt een herstemming (artikel 31).`
      : `Bij ${over} heeft niemand meer dan de helft van de stemmen: er volgt een herstemming tussen ${opsomming([...tussen])} (artikel 31).`;
  const hint = 'Zet die erbij als `herstemming: { kandidaten: { … } }`.';
  return fout('herstemming', melding, stemming.span, { hint });
}

/** A second vote is on those of the first. */
function checkKandidaten(
  { kandidaten }: Biljettenronde,
  { kandidaten: before }: Biljettenronde,
): readonly Diagnostic[] {
  const names = before.map(({ naam }) => naam.value);
  return kandidaten
    .filter(({ naam }) => !names.includes(naam.value))
    .map(({ naam }) => {
      const meant = bedoeldeEigennaam(naam, names, `Zij gaat tussen ${opsomming(names)}.`);
      return fout('herstemming', `'${naam.value}' doet niet mee aan de herstemming.`, naam.span, meant);
    });
}

function checkLoting(
  { over, stemming }: Personen,
  tussen: readonly string[],
  loting: Located<string> | undefined,
): readonly Diagnostic[] {
  const names = opsomming([...tussen], 'of');
  if (!loting) {
    const melding = `Bij ${over} staken de stemmen opnieuw: het lot beslist (artikel 31, derde lid).`;
    const hint = `Zet erbij wie het lot aanwees: \`loting:\` ${names}.`;
    return [fout('loting', melding, stemming.span, { hint })];
  }
  if (tussen.includes(loting.value)) return [];
  const hint = `Het ging tussen ${names}.`;
  return [fout('loting', `Het lot kon '${loting.value}' niet aanwijzen.`, loting.span, { hint })];
}
