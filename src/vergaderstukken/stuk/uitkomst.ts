import { drukTekst } from '../../besluit/amenderen/snijd-tekst.ts';
import { type Diagnostic, hasErrors, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import type { Amendement, Motie, Subamendement } from '../../domain/amendement.ts';
import { VERGADERBESTAND, VERGADERINGENMAP, vergaderingOp } from '../../domain/bestanden.ts';
import { formatDatum } from '../../domain/datum.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Tekst } from '../../domain/tekst.ts';
import { uitkomstwoord } from '../../domain/uitkomst.ts';
import { type Agendapunt, alleAgendapunten, type Stukbehandeling } from '../../domain/vergadering.ts';
import { type GeopendeVergadering, openVergadering } from '../../vergadering/open-vergadering.ts';
import { stemwoorden } from '../../vergadering/woorden/stemwoorden.ts';
import { folderOf, pathIn } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';
import { preadviesVan } from '../inhoud/stuk-inhoud.ts';
import { stemmers } from '../inhoud/zaak.ts';

/** What was said of a piece in the meeting that it names, and what became of it there. */
export interface Stukuitslag {
  /** What was advised on it, without a sign behind it, and by whom. */
  readonly preadvies?: { readonly van: string; readonly tekst: string } | undefined;
  /** "Het amendement is aangenomen met 14 stemmen voor en 6 stemmen tegen." */
  readonly uitkomst?: string | undefined;
  readonly stemuitslag?: string | undefined;
}

const NAAM = { amendement: 'het amendement', subamendement: 'het subamendement', motie: 'de motie' } as const;

/**
 * What a meeting says of a piece, where there is such a meeting and it says something. Of a meeting with errors nothing is
 * printed, which is told where it has an outcome. `map`: the folder beside which the pieces lie.
 */
export function uitslagVan(
  world: World,
  map: string,
  stuk: Amendement | Subamendement | Motie,
  templates: string,
): Valued<Stukuitslag | undefined> {
  const datum = stuk.vergadering?.value;
  const path = datum === undefined ? undefined : pathOf(world, map, datum);
  const opened = path === undefined ? undefined : openVergadering(world, path, templates);
  const avond = opened?.value;
  if (!opened || !avond || datum === undefined) return ok(undefined);
  const found = alleAgendapunten(avond.vergadering.agenda)
    .filter((punt) => isOver(punt, avond, map))
    .flatMap(({ amendementen, moties }) => [...amendementen, ...moties])
    .find((one) => one.stuk.value === stuk.nummer.value);
  if (!found?.uitkomst && !found?.preadvies) return ok(undefined);
  if (hasErrors(opened.diagnostics)) return ok(undefined, [metFouten(stuk, datum)]);
  return ok(inWoorden(found, avond, NAAM[stuk.soort]));
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
): Stukuitslag {
  const counted = stemming && stemmingen.get(stemming);
  const how = stemwoorden(uitkomst?.value, counted, raad.eensgezind);
  const word = uitkomstwoord({ uitkomst });
  const plat = ({ value }: { readonly value: Tekst }) => drukTekst(value, () => '').replace(/\.$/, '');
  const why = reden ? `: ${plat(reden)}` : '';
  return {
    preadvies: preadvies && { van: preadviesVan(preadvies), tekst: plat(preadvies.tekst) },
    uitkomst: word && `${eersteHoofdletter(naam)} is ${word}${how ? ` ${how}` : ''}${why}.`,
    stemuitslag: stemmers(counted, { wat: naam }, raad),
  };
}

function metFouten({ nummer }: Amendement | Subamendement | Motie, datum: string): Diagnostic {
  const melding = `De vergadering van ${formatDatum(datum)} heeft fouten; wat er van ${nummer.value} is geworden, staat er niet op.`;
  const hint = `Controleer eerst de vergadering: raadsvoorstel controleer proposals/vergaderingen/${datum}.`;
  return waarschuwing('stuk-uitkomst', melding, nummer.span, { hint });
}
