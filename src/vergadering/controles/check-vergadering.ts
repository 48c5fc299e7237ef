// src/vergadering/controles: what in a meeting cannot be, by the law or by itself.

import { heeftQuorum, meerDanDeHelft } from '../../besluit/stemmen/uitslag.ts';
import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import type { Raad } from '../../domain/raad.ts';
import {
  type Afwezige,
  alleAgendapunten,
  formatGrens,
  formatTijd,
  isGehouden,
  type Vergadering,
} from '../../domain/vergadering.ts';
import { behandeldIn, beslissingenVan } from '../beslissingen.ts';
import { grenzenVan } from '../tellen/aanwezigheid.ts';
import type { GeteldeVergadering } from '../tellen/tel-vergadering.ts';
import { checkAgenda } from './check-agenda.ts';
import { checkNamen } from './check-namen.ts';
import { checkOproeping } from './check-oproeping.ts';
import { checkPersonen } from './check-personen.ts';
import { checkTekst } from './check-tekst.ts';
import { checkOpenAmendementen, checkUitkomsten } from './check-uitkomst.ts';

/** Everything that a meeting shows to be wrong by itself, without its proposals. */
export function checkVergadering(geteld: GeteldeVergadering, raad: Raad): readonly Diagnostic[] {
  const { vergadering } = geteld;
  return [
    ...checkQuorum(geteld),
    ...checkAgenda(vergadering),
    ...checkTijden(vergadering),
    ...checkUitkomsten(geteld),
    ...checkOpenAmendementen(geteld),
    ...checkPersonen(geteld),
    ...checkNamen(geteld, raad),
    ...checkOproeping(vergadering, raad),
    ...checkTekst(vergadering),
  ];
}

/**
 * Article 20: with too few a meeting begins only when it was called anew, and then only for what was on the first agenda.
 * Of a meeting that is still to come it is a warning: who announced to be absent may come, and others may not.
 */
function checkQuorum({ vergadering, aanwezig, zittend }: GeteldeVergadering): readonly Diagnostic[] {
  const added = alleAgendapunten(vergadering.agenda).filter(({ laterToegevoegd }) => laterToegevoegd);
  if (!vergadering.opnieuwBelegd && added.length > 0) {
    return added.map(({ nummer }) =>
      fout(
        'quorum',
        `Punt ${nummer.value} is later toegevoegd, maar deze vergadering is niet opnieuw belegd.`,
        nummer.span,
        { hint: 'Zet `opnieuw_belegd: ja` bij de vergadering, of haal `later_toegevoegd` weg.' },
      ),
    );
  }
  if (heeftQuorum(aanwezig, zittend)) return [];
  const meld = isGehouden(vergadering) ? fout : waarschuwing;
  const nodig = meerDanDeHelft(zittend);
  if (vergadering.opnieuwBelegd) {
    return added.map(({ nummer }) =>
      meld(
        'quorum',
        `Er zijn ${aanwezig} van de ${zittend} leden aanwezig; over punt ${nummer.value} kan de raad pas besluiten met ${nodig} (artikel 20, derde lid).`,
        nummer.span,
        { hint: 'Zet het punt op de agenda van een volgende vergadering.' },
      ),
    );
  }
  const span = vergadering.afwezig[0]?.span ?? vergadering.datum.span;
  if (!isGehouden(vergadering)) {
    const melding = `Met deze afmeldingen zijn er ${aanwezig} van de ${zittend} leden; dan kan de vergadering niet beginnen (artikel 20).`;
    const hint = `Er moeten er ten minste ${nodig} zijn. Kijk na wie er komt; de agenda wordt wel gemaakt.`;
    return [waarschuwing('quorum', melding, span, { hint })];
  }
  const melding = `Er zijn ${aanwezig} van de ${zittend} leden aanwezig; de vergadering kan pas beginnen met ${nodig} (artikel 20).`;
  const hint = 'Zet `opnieuw_belegd: ja` als dit de vergadering van artikel 20, tweede lid, is.';
  return [fout('quorum', melding, span, { hint })];
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
    ...schorsingen.flatMap(({ van, tot }) => [van, tot]),
    ...beslissingenVan(agenda).map((one) => behandeldIn(one).stemming?.tijd),
    ...afwezig
      .flatMap(grenzenVan)
      .flatMap(({ value: one, span }) => (one.soort === 'tijd' ? { value: one.tijd, span } : [])),
  ].filter((one) => one !== undefined);
  const outside = moments.filter(
    ({ value }) => (aanvang && value < aanvang.value) || (einde && value > einde.value),
  );
  return [
    ...backwards,
    ...afwezig.flatMap(checkGrenzen),
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
    ...checkSchorsingen({ agenda, schorsingen }),
  ];
}

/** Nobody votes while the meeting is suspended. */
function checkSchorsingen({
  agenda,
  schorsingen,
}: Pick<Vergadering, 'agenda' | 'schorsingen'>): readonly Diagnostic[] {
  return beslissingenVan(agenda).flatMap((one) => {
    const tijd = behandeldIn(one).stemming?.tijd;
    const during =
      tijd && schorsingen.find(({ van, tot }) => van.value < tijd.value && tijd.value < tot.value);
    if (!tijd || !during) return [];
    const when = `van ${formatTijd(during.van.value)} tot ${formatTijd(during.tot.value)}`;
    const melding = `Om ${formatTijd(tijd.value)} was de vergadering geschorst (${when}); dan wordt er niet gestemd.`;
    const verwant = [{ melding: 'Hier staat de schorsing.', span: during.van.span }];
    return [fout('vergadertijd', melding, tijd.span, { verwant, hint: 'Kijk de tijden na.' })];
  });
}

/** Somebody comes and leaves at two moments, of which it is known which was first. */
function checkGrenzen({ tot, vanaf }: Afwezige): readonly Diagnostic[] {
  if (!tot || !vanaf) return [];
  if (tot.value.soort !== vanaf.value.soort) {
    const melding = 'Hier staan een tijd en een agendapunt; dan is niet te zien wat het eerst was.';
    const hint = 'Schrijf bij `tot` en `vanaf` allebei een tijd, of allebei een agendapunt.';
    return [fout('vergadertijd', melding, vanaf.span, { hint })];
  }
  const [came, left] = [tot, vanaf].map(({ value }) => formatGrens(value, 'om', 'bij'));
  if (came !== left) return [];
  const melding = `Iemand kan niet ${came} komen en ook gaan.`;
  return [fout('vergadertijd', melding, tot.span, { hint: 'Laat `tot` of `vanaf` weg.' })];
}
