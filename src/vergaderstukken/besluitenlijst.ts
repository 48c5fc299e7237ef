import { drukTekst } from '../besluit/amenderen/snijd-tekst.ts';
import {
  besluitBlokken,
  composeVergaderpapier,
  losseBesluiten,
  type Papierinhoud,
} from '../compose/compose-vergaderpapier.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { type Artifact, writeDocument } from '../documenten.ts';
import { formatDatum } from '../domain/datum.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { Tekst } from '../domain/tekst.ts';
import {
  type Agendapunt,
  alleAgendapunten,
  formatTijd,
  type Stukbehandeling,
} from '../domain/vergadering.ts';
import { VERGADERPAPIEREN } from '../domain/vergaderpapier.ts';
import type { Located } from '../source/located.ts';
import type { GeladenSjabloon } from '../template/load-sjabloon.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import { ondertekenaarsVan } from '../vergadering/ondertekenaars.ts';
import type { GeteldeStemming } from '../vergadering/tellen/tel-vergadering.ts';
import { stemwoorden } from '../vergadering/woorden/stemwoorden.ts';
import { stemuitslag, stemzin, uitkomstzin } from '../vergadering/woorden/uitkomstzinnen.ts';
import type { World } from '../world/world.ts';
import type { Formaat } from '../writers/index.ts';
import { type Avond, type Beslotenpunt, openAvond } from './avond.ts';

/** Makes the list of decisions of a meeting; with an error anywhere in the meeting there is none. */
export async function maakBesluitenlijst(
  world: World,
  path: string,
  { sjablonen, formaten }: { readonly sjablonen: Sjablonen; readonly formaten: readonly Formaat[] },
): Promise<Result<{ readonly datum: string; readonly artifacts: readonly Artifact[] }>> {
  const { value: avond, diagnostics } = await openAvond(world, path, sjablonen);
  if (!avond) return { diagnostics };
  const { gemeente, datum } = avond.vergadering;
  const loaded = await sjablonen.load(gemeente.value);
  if (!loaded.value) return { diagnostics: [...diagnostics, ...loaded.diagnostics] };
  const papier = VERGADERPAPIEREN.besluitenlijst;
  const inhoud = inhoudVan(avond, loaded.value, papier.titel);
  const composed = composeVergaderpapier(papier, inhoud, datum.value, loaded.value);
  const found: Diagnostic[] = [...diagnostics, ...composed.diagnostics];
  if (!composed.value) return { diagnostics: found };
  const written = await writeDocument(composed.value, papier.naam, formaten, loaded.value);
  for (const one of written.diagnostics) found.push(one);
  if (hasErrors(found)) return { diagnostics: found };
  return { value: { datum: datum.value, artifacts: written.artifacts }, diagnostics: found };
}

/** What the papers of a meeting can print. */
function inhoudVan(avond: Avond, { sjabloon }: GeladenSjabloon, titel: string): Papierinhoud {
  const { vergadering, raad } = avond;
  const { griffier, voorzitter, griffierAlleen } = ondertekenaarsVan(avond);
  const { aanvang, einde, plaats } = vergadering;
  return {
    gemeente: sjabloon.gemeente,
    organisatie: sjabloon.organisatie,
    titel,
    uitgebreid: raad.besluitenlijst === 'uitgebreid',
    datum: formatDatum(vergadering.datum.value),
    aanvang: aanvang && formatTijd(aanvang.value),
    einde: einde && formatTijd(einde.value),
    plaats: plaats?.value,
    voorzitter: voorzitter.naam.value,
    voorzitter_functie: voorzitter.functie?.value ?? 'voorzitter',
    griffier: griffier.naam.value,
    griffier_functie: griffier.functie?.value ?? 'griffier',
    griffier_alleen: griffierAlleen,
    aanwezig: String(avond.aanwezig),
    leden: String(avond.zittend),
    afwezig: opsomming(avond.afwezigen.map(afwezigeWoorden)) || undefined,
    opnieuw_belegd: vergadering.opnieuwBelegd,
    schorsingen: vergadering.schorsingen.map(({ van, tot, reden }) => ({
      van: formatTijd(van.value),
      tot: formatTijd(tot.value),
      reden: reden?.value,
    })),
    punten: alleAgendapunten(vergadering.agenda).map((punt) => puntInhoud(punt, avond)),
  };
}

function afwezigeWoorden({ afwezige, fractie, lid, aantal }: Avond['afwezigen'][number]): string {
  const { tot, vanaf, zonderBericht } = afwezige;
  const who = lid
    ? `${lid.naam.value} (${fractie.naam.value})`
    : `${aantal} ${aantal === 1 ? 'lid' : 'leden'} van ${fractie.naam.value}`;
  const when = [
    ...(tot ? [`tot ${formatTijd(tot.value)}`] : []),
    ...(vanaf ? [`vanaf ${formatTijd(vanaf.value)}`] : []),
    ...(zonderBericht ? ['zonder bericht'] : []),
  ];
  return [who, ...when].join(' ');
}

function puntInhoud(punt: Agendapunt, avond: Avond): Papierinhoud['punten'][number] {
  const own = avond.punten.find((one) => one.punt === punt);
  const counted = punt.stemming && avond.stemmingen.get(punt.stemming);
  const uitkomst = punt.uitkomst?.value;
  const persoon = counted?.soort === 'personen' ? counted.gekozen : undefined;
  const besluit = own?.besluit
    ? besluitBlokken(own.besluit.voorstel)
    : losseBesluiten(punt.besluit.map((regel) => plat(regel)));
  const how = stemwoorden(uitkomst, counted, avond.raad.eensgezind);
  const changed = own?.besluit?.vaststelling.amendementen;
  const met = changed === undefined ? '' : `, met inachtneming van ${changed},`;
  return {
    nummer: punt.nummer.value,
    titel: punt.titel?.value ?? own?.checked.voorstel.onderwerp.value ?? '',
    zaaknummer: own?.checked.voorstel.zaaknummer?.value,
    behandeling: punt.behandeling?.value,
    besloten: punt.besloten,
    toelichting: punt.toelichting && plat(punt.toelichting),
    uitkomst: persoon
      ? `De raad kiest ${persoon}.`
      : uitkomstzin(uitkomst, counted, punt.reden && plat(punt.reden), punt.ingetrokkenDoor?.value),
    aanhef: besluit.length > 0 ? `De raad besluit${met}${how ? ` ${how}` : ''}:` : undefined,
    besluit,
    stemuitslag: stemmers(counted, avond),
    amendementen: punt.amendementen.map((one) => stukInhoud(one, avond, own)),
    moties: punt.moties.map((one) => stukInhoud(one, avond, own)),
    stemverklaringen: punt.stemverklaringen.map(({ door, tekst }) => ({
      door: door.value,
      tekst: zin(tekst),
    })),
    aantekeningen: punt.aantekeningen.map(({ lid, tekst }) => ({ lid: lid.value, tekst: zin(tekst) })),
    toezeggingen: punt.toezeggingen.map(({ door, tekst, termijn }) => ({
      door: door.value,
      tekst: zin(tekst),
      termijn: termijn && formatDatum(termijn.value),
    })),
  };
}

function stukInhoud(
  { stuk, titel, indieners, uitkomst, reden, ingetrokkenDoor, stemming }: Stukbehandeling,
  avond: Avond,
  own: Beslotenpunt | undefined,
): Papierinhoud['punten'][number]['amendementen'][number] {
  const counted = stemming && avond.stemmingen.get(stemming);
  const { amendementen = [], subamendementen = [], moties = [] } = own?.stukken ?? {};
  const piece = [...amendementen, ...subamendementen, ...moties].find(
    ({ nummer }) => nummer.value === stuk.value,
  );
  const fracties = piece
    ? [...piece.indieners, ...piece.mede].flatMap(({ fractie }) => fractie?.value ?? [])
    : indieners.map(({ value }) => value);
  const by = ingetrokkenDoor ? ` door de ${ingetrokkenDoor.value}` : '';
  const how = stemwoorden(uitkomst?.value, counted, avond.raad.eensgezind);
  const word = uitkomst?.value === 'zonder-stemming' ? 'aangenomen' : (uitkomst?.value ?? 'geen uitkomst');
  return {
    nummer: stuk.value,
    titel: piece?.titel.value ?? titel?.value,
    indieners: opsomming([...new Set(fracties)]) || undefined,
    uitkomst: `${word}${by}${how ? ` ${how}` : ''}${reden ? `: ${plat(reden)}` : ''}`,
    stemuitslag: stemmers(counted, avond),
  };
}

/** Who voted on which side, in the form that the house chose. */
function stemmers(counted: GeteldeStemming | undefined, { raad }: Avond): string | undefined {
  return raad.besluitenlijst === 'uitgebreid' ? stemzin(counted) : stemuitslag(counted);
}

/** The words of a line of the meeting; nothing in it is computed. */
function plat({ value }: Located<Tekst>): string {
  return drukTekst(value, () => '');
}

/** Without the full stop that the template prints. */
function zin(tekst: Located<Tekst>): string {
  return plat(tekst).replace(/\.$/, '');
}
