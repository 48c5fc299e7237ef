import type { Papierinhoud } from '../../compose/compose-vergaderpapier.ts';
import { tekstdrukker } from '../../compose/vergadertekst.ts';
import { bronVan } from '../../domain/bronplaats.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { alleAgendapunten, formatTijd, isGehouden } from '../../domain/vergadering.ts';
import type { GeladenSjabloon } from '../../template/geladen-sjabloon.ts';
import { ondertekenaarsVan } from '../../vergadering/ondertekenaars.ts';
import { plekkenVan } from '../../vergadering/tellen/moment.ts';
import { afwezigheidswoorden } from '../../vergadering/woorden/aanwezigheidszinnen.ts';
import { lidMetAanhef } from '../../vergadering/woorden/namen.ts';
import type { Avond } from '../avond.ts';
import type { Papierbron } from './drukker.ts';
import { puntInhoud } from './punt-inhoud.ts';
import { stemmingenInhoud } from './stemming-inhoud.ts';

/**
 * What the papers of a meeting can print: one content for all of them. For the list of what was decided behind closed doors
 * (`intern`) that is its closed items alone, with all that happened at them (Gemeentewet, article 23, paragraph 4).
 */
export function vergaderingInhoud(avond: Avond, geladen: GeladenSjabloon, intern = false): Papierinhoud {
  const { vergadering, raad, periode } = avond;
  const bron: Papierbron = { avond, geladen, intern, ...tekstdrukker(geladen) };
  const { griffier, voorzitter, griffierAlleen } = ondertekenaarsVan(avond);
  const { aanvang, einde, plaats } = vergadering;
  const inzage = vergadering.inzage ?? raad.inzage;
  const inspreken = vergadering.inspreken ?? raad.inspreken;
  const afwezig = afwezigheidswoorden(avond.afwezigen, plekkenVan(vergadering.agenda));
  const punten = alleAgendapunten(vergadering.agenda);
  const opNaam = [...avond.stemmingen.values()].some(({ stemming }) => stemming.wijze.value === 'hoofdelijk');
  const besloten = punten.filter((punt) => punt.besloten).map(({ nummer }) => nummer.value);
  return {
    bron: bronVan(vergadering.datum.span),
    gemeente: geladen.sjabloon.gemeente,
    organisatie: geladen.sjabloon.organisatie,
    uitgebreid: raad.besluitenlijst === 'uitgebreid',
    intern,
    gehouden: isGehouden(vergadering),
    openbaar: vergadering.openbaar,
    datum: vergadering.datum.value,
    verzonden: vergadering.verzonden?.value,
    aanvang: aanvang && formatTijd(aanvang.value),
    einde: einde && formatTijd(einde.value),
    plaats: plaats?.value,
    inzage: inzage && bron.regel(inzage.value),
    inspreken: inspreken && bron.regel(inspreken.value),
    voorzitter: voorzitter.naam.value,
    voorzitter_functie: voorzitter.functie?.value ?? 'voorzitter',
    griffier: griffier.naam.value,
    griffier_functie: griffier.functie?.value ?? 'griffier',
    griffier_alleen: griffierAlleen,
    aanwezig: String(avond.aanwezig),
    leden: String(avond.zittend),
    afwezig_met_bericht: afwezig.metBericht,
    afwezig_zonder_bericht: afwezig.zonderBericht,
    later_gekomen: afwezig.later,
    eerder_vertrokken: afwezig.eerder,
    even_weg: afwezig.even,
    opnieuw_belegd: vergadering.opnieuwBelegd,
    eerste_stem:
      opNaam && vergadering.eersteStem ? lidMetAanhef(vergadering.eersteStem.value, periode) : undefined,
    besloten_punten: vergadering.openbaar ? opsomming(besloten) || undefined : undefined,
    schorsingen: vergadering.schorsingen.map(({ van, tot, reden }) => ({
      bron: bronVan(van.span),
      van: formatTijd(van.value),
      tot: formatTijd(tot.value),
      reden: reden?.value,
    })),
    punten: intern
      ? punten.filter(({ besloten }) => besloten).map((punt) => ({ ...puntInhoud(punt, bron), sub: [] }))
      : vergadering.agenda.map((punt) => ({
          ...puntInhoud(punt, bron),
          sub: alleAgendapunten(punt.sub).map((one) => puntInhoud(one, bron)),
        })),
    stemmingen: stemmingenInhoud(bron),
  };
}
