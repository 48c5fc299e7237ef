import { drukTekst } from '../../besluit/amenderen/snijd-tekst.ts';
import { type Diagnostic, hasErrors, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { ok, type Result, type Valued } from '../../diagnostics/result.ts';
import type { Amendement, Motie, Subamendement } from '../../domain/amendement.ts';
import { VERGADERBESTAND, VERGADERINGENMAP, vergaderingOp } from '../../domain/bestanden.ts';
import { formatDatum } from '../../domain/datum.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { openbaarDeel } from '../../domain/openbaar-deel.ts';
import type { Tekst } from '../../domain/tekst.ts';
import { isOpengelaten, uitkomstwoord } from '../../domain/uitkomst.ts';
import { type Agendapunt, alleAgendapunten, type Stukbehandeling } from '../../domain/vergadering.ts';
import { type GeopendeVergadering, openVergadering } from '../../vergadering/open-vergadering.ts';
import { findZelfde } from '../../vergadering/vervolg/eerdere.ts';
import { opnieuwOp } from '../../vergadering/vervolg/opnieuw.ts';
import { stemwoorden } from '../../vergadering/woorden/stemwoorden.ts';
import { folderOf, pathIn } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';
import { preadviesVan } from '../inhoud/stuk-inhoud.ts';
import { stemmers } from '../inhoud/zaak.ts';

/** What was said of a piece in a meeting, and what became of it. */
export interface Stukuitslag {
  /** What was advised on it, without a sign behind it, and by whom. */
  readonly preadvies?: { readonly van: string; readonly tekst: string } | undefined;
  /** "Het amendement is aangenomen met 14 stemmen voor en 6 stemmen tegen." */
  readonly uitkomst?: string | undefined;
  readonly stemuitslag?: string | undefined;
}

const NAAM = { amendement: 'het amendement', subamendement: 'het subamendement', motie: 'de motie' } as const;

type Stuk = Amendement | Subamendement | Motie;

/** What one meeting says of a piece. */
interface Gezegd {
  readonly behandeling: Stukbehandeling;
  readonly avond: GeopendeVergadering;
  /** The day of that meeting (ISO 8601). */
  readonly datum: string;
  readonly fouten: boolean;
}

/**
 * What the meeting that a piece names says of it, or the last one that took its item up again and says what became of it.
 * Of a meeting with errors nothing is printed, which is told where it has an outcome. `map`: the folder beside which the
 * pieces lie.
 */
export function uitslagVan(
  world: World,
  map: string,
  stuk: Stuk,
  templates: string,
): Valued<Stukuitslag | undefined> {
  const gezegd = gezegdVan(world, map, stuk, templates);
  const fout = gezegd.find(({ fouten }) => fouten);
  if (fout) return ok(undefined, [metFouten(stuk, fout.datum)]);
  const last = gezegd.findLast(({ behandeling }) => behandeling.uitkomst) ?? gezegd.at(-1);
  if (!last) return ok(undefined);
  const preadvies = gezegd.findLast(({ behandeling }) => behandeling.preadvies)?.behandeling.preadvies;
  const dag = last.datum === stuk.vergadering?.value ? undefined : last.datum;
  return ok(inWoorden({ ...last.behandeling, preadvies }, last.avond, NAAM[stuk.soort], dag));
}

/** All that meetings say of a piece, in the order of their days. */
function gezegdVan(world: World, map: string, stuk: Stuk, templates: string): readonly Gezegd[] {
  const datum = stuk.vergadering?.value;
  const path = datum === undefined ? undefined : pathOf(world, map, datum);
  const opened = path === undefined ? undefined : openVergadering(world, path, templates);
  const avond = opened?.value;
  if (path === undefined || datum === undefined || !opened || !avond) return [];
  const punten = alleAgendapunten(avond.vergadering.agenda).filter((punt) => isOver(punt, avond, map));
  const eerst = gezegdBij(punten, stuk, opened, datum);
  const vergaderingen = folderOf(folderOf(path));
  const later = punten
    .filter((punt) => isOpengelaten(punt) && isVan(punt, stuk))
    .flatMap((punt) =>
      opnieuwOp(world, vergaderingen, avond.vergadering, punt).flatMap((dag) => {
        const again = openVergadering(world, vergaderingOp(vergaderingen, dag), templates);
        const same = again.value && findZelfde(again.value.vergadering, punt);
        return same ? gezegdBij([same], stuk, again, dag) : [];
      }),
    );
  return [...eerst, ...later];
}

function gezegdBij(
  punten: readonly Agendapunt[],
  { nummer }: Stuk,
  { value, diagnostics }: Result<GeopendeVergadering>,
  datum: string,
): readonly Gezegd[] {
  const behandeling = punten
    .flatMap((punt) => openbaarDeel(punt) ?? [])
    .flatMap(({ amendementen, moties }) => [...amendementen, ...moties])
    .find(({ stuk }) => stuk.value === nummer.value);
  if (!value || !(behandeling?.uitkomst || behandeling?.preadvies)) return [];
  return [{ behandeling, avond: value, datum, fouten: hasErrors(diagnostics) }];
}

/** Whether an item is that of a piece: it is about the proposal of the piece, or the one names the other. */
function isVan({ voorstel, nummer, amendementen, moties }: Agendapunt, stuk: Stuk): boolean {
  if (voorstel) return true;
  if (nummer.value === stuk.agendapunt?.value) return true;
  return [...amendementen, ...moties].some((one) => one.stuk.value === stuk.nummer.value);
}

/** The file of a meeting: pieces lie beside a proposal, or beside the meeting itself. */
function pathOf(world: World, map: string, datum: string): string | undefined {
  const beside = `${map}/${VERGADERBESTAND}`;
  if (world.info(beside)) return beside;
  const root = folderOf(map);
  const path = vergaderingOp(pathIn(root, VERGADERINGENMAP), datum);
  return world.info(path) ? path : undefined;
}

/** Numbers of pieces are those of one proposal; an item without a proposal has its own. */
function isOver({ voorstel }: Agendapunt, { voorstellen }: GeopendeVergadering, map: string): boolean {
  const file = voorstel && voorstellen.get(voorstel.value);
  return file === undefined || folderOf(file) === map;
}

function inWoorden(
  { uitkomst, reden, stemming, preadvies }: Stukbehandeling,
  { raad, stemmingen }: GeopendeVergadering,
  naam: string,
  dag: string | undefined,
): Stukuitslag {
  const counted = stemming && stemmingen.get(stemming);
  const how = stemwoorden(uitkomst?.value, counted, raad.eensgezind);
  const word = uitkomstwoord({ uitkomst });
  const plat = ({ value }: { readonly value: Tekst }) => drukTekst(value, () => '').replace(/\.$/, '');
  const when = dag === undefined ? '' : `op ${formatDatum(dag)} `;
  const why = reden ? `: ${plat(reden)}` : '';
  return {
    preadvies: preadvies && { van: preadviesVan(preadvies), tekst: plat(preadvies.tekst) },
    uitkomst: word && `${eersteHoofdletter(naam)} is ${when}${word}${how ? ` ${how}` : ''}${why}.`,
    stemuitslag: stemmers(counted, { wat: naam }, raad),
  };
}

function metFouten({ nummer }: Stuk, datum: string): Diagnostic {
  const melding = `De vergadering van ${formatDatum(datum)} heeft fouten; wat er van ${nummer.value} is geworden, staat er niet op.`;
  const hint = `Controleer eerst de vergadering: raadsvoorstel controleer proposals/vergaderingen/${datum}.`;
  return waarschuwing('stuk-uitkomst', melding, nummer.span, { hint });
}
