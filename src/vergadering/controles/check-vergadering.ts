// src/vergadering/controles: what in a meeting cannot be, by the law or by itself.

import { heeftQuorum, meerDanDeHelft } from '../../besluit/stemmen/uitslag.ts';
import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { findLid, type Raad } from '../../domain/raad.ts';
import { alleAgendapunten, formatTijd, type Vergadering } from '../../domain/vergadering.ts';
import { unknownLid } from '../tellen/onbekend.ts';
import type { GeteldeVergadering } from '../tellen/tel-vergadering.ts';
import { checkOproeping } from './check-oproeping.ts';
import { checkPersonen } from './check-personen.ts';
import { checkOpenAmendementen, checkUitkomsten } from './check-uitkomst.ts';

/** Everything that a meeting shows to be wrong by itself, without its proposals. */
export function checkVergadering(geteld: GeteldeVergadering, raad: Raad): readonly Diagnostic[] {
  const { vergadering } = geteld;
  return [
    ...checkQuorum(geteld),
    ...checkAgenda(vergadering),
    ...checkTijden(vergadering),
    ...checkNamen(geteld),
    ...checkUitkomsten(geteld),
    ...checkOpenAmendementen(geteld),
    ...checkPersonen(geteld),
    ...checkOndertekening(vergadering, raad),
    ...checkOproeping(vergadering, raad),
  ];
}

/** Article 20, paragraphs 1 and 2. */
function checkQuorum({ vergadering, aanwezig, zittend }: GeteldeVergadering): readonly Diagnostic[] {
  if (vergadering.opnieuwBelegd || heeftQuorum(aanwezig, zittend)) return [];
  const melding = `Er zijn ${aanwezig} van de ${zittend} leden aanwezig; de vergadering kan pas beginnen met ${meerDanDeHelft(zittend)} (artikel 20).`;
  const hint = 'Zet `opnieuw_belegd: ja` als dit de vergadering van artikel 20, tweede lid, is.';
  return [fout('quorum', melding, vergadering.afwezig[0]?.span ?? vergadering.datum.span, { hint })];
}

/** Each number once. */
function checkAgenda({ agenda }: Vergadering): readonly Diagnostic[] {
  const seen = new Map<string, (typeof agenda)[number]>();
  return alleAgendapunten(agenda).flatMap((punt) => {
    const { value, span } = punt.nummer;
    const first = seen.get(value);
    if (!first) {
      seen.set(value, punt);
      return punt.titel || punt.voorstel ? [] : [withoutTitle(value, span)];
    }
    const verwant = [{ melding: 'Hier staat het eerste.', span: first.nummer.span }];
    return [
      fout('agendapunt', `Agendapunt ${value} staat er twee keer.`, span, {
        verwant,
        hint: 'Geef elk punt een eigen nummer.',
      }),
    ];
  });
}

function withoutTitle(nummer: string, span: Diagnostic['span']): Diagnostic {
  const hint = 'Voeg `titel:` toe, of `voorstel:` met de naam van de map van het voorstel.';
  return fout('agendapunt', `Agendapunt ${nummer} heeft geen titel en geen voorstel.`, span, { hint });
}

/** No end before its beginning, and nothing outside the meeting. */
function checkTijden({ aanvang, einde, schorsingen, agenda, afwezig }: Vergadering): readonly Diagnostic[] {
  const pairs = [
    { van: aanvang, tot: einde },
    ...schorsingen,
    ...alleAgendapunten(agenda).map((punt) => ({ van: punt.aanvang, tot: punt.einde })),
  ];
  const backwards = pairs.flatMap(({ van, tot }) => {
    if (!van || !tot || van.value <= tot.value) return [];
    const melding = `Het einde (${formatTijd(tot.value)}) ligt voor het begin (${formatTijd(van.value)}).`;
    return [fout('vergadertijd', melding, tot.span, { hint: 'Na middernacht telt u door: 24:10.' })];
  });
  const moments = [
    ...alleAgendapunten(agenda).flatMap(({ stemming, amendementen, moties }) =>
      [stemming, ...amendementen.map((one) => one.stemming), ...moties.map((one) => one.stemming)].map(
        (one) => one?.tijd,
      ),
    ),
    ...afwezig.flatMap(({ tot, vanaf }) => [tot, vanaf]),
  ].filter((one) => one !== undefined);
  const outside = moments.filter(
    ({ value }) => (aanvang && value < aanvang.value) || (einde && value > einde.value),
  );
  return [
    ...backwards,
    ...outside.map(({ value, span }) => {
      const when = [
        aanvang ? `om ${formatTijd(aanvang.value)} begon` : '',
        einde ? `om ${formatTijd(einde.value)} eindigde` : '',
      ];
      const told = when.filter((part) => part !== '').join(' en ');
      return fout('vergadertijd', `${formatTijd(value)} valt buiten de vergadering, die ${told}.`, span, {
        hint: 'Kijk de tijden na.',
      });
    }),
  ];
}

/** Members who are named beside a vote. */
function checkNamen({ vergadering, periode }: GeteldeVergadering): readonly Diagnostic[] {
  const aantekeningen = alleAgendapunten(vergadering.agenda).flatMap((punt) =>
    punt.aantekeningen.map(({ lid }) => lid),
  );
  const names = [...aantekeningen, ...(vergadering.eersteStem ? [vergadering.eersteStem] : [])];
  return names.filter(({ value }) => !findLid(periode, value)).map((naam) => unknownLid(naam, periode));
}

/** The griffier alone signs where the council decided so (article 32a, paragraph 2). */
function checkOndertekening({ ondertekening }: Vergadering, raad: Raad): readonly Diagnostic[] {
  if (ondertekening?.value !== 'griffier' || raad.ondertekening === 'griffier') return [];
  const melding =
    'De griffier tekent hier alleen; dat mag als de raad dat heeft bepaald (artikel 32a, tweede lid).';
  const hint = 'Heeft de raad dat bepaald, zet dan in raad.yaml `ondertekening: griffier`.';
  return [waarschuwing('ondertekening', melding, ondertekening.span, { hint })];
}
