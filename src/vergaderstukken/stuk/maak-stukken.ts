import { geldregels } from '../../amendement/geldregels.ts';
import type { GelezenStuk } from '../../amendement/read-stuk.ts';
import { composePapier } from '../../compose/compose-papier.ts';
import { losseBesluiten } from '../../compose/compose-vergaderpapier.ts';
import { convertBlocks } from '../../compose/convert-blocks.ts';
import type { Environment } from '../../compose/environment.ts';
import { stukomgeving } from '../../compose/stuk-environment.ts';
import { geldTabel } from '../../compose/tabellen/geld-tabel.ts';
import { type Diagnostic, fout, hasErrors } from '../../diagnostics/diagnostic.ts';
import { eachOnce } from '../../diagnostics/each-once.ts';
import type { Result } from '../../diagnostics/result.ts';
import { type Artifact, type Druk, drukIn, type Gecomponeerd, ongedrukt } from '../../documenten.ts';
import type { Amendement, Subamendement } from '../../domain/amendement.ts';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { bronIn, bronVan } from '../../domain/bronplaats.ts';
import { STUKSJABLONEN, stuknaam } from '../../domain/stukpapier.ts';
import { nieuweIds, stuktekst } from '../../domain/stuktekst.ts';
import { type Amendeerbasis, type AmendeerUitkomst, amendeer } from '../../dossier/amendeer.ts';
import { checkStuktekst } from '../../dossier/check-stuktekst.ts';
import { leesStukken, type Stukken } from '../../dossier/lees-stukken.ts';
import { alsBehandeld } from '../../dossier/na-aanneming.ts';
import { openDossier } from '../../dossier/open-dossier.ts';
import { loadFiles } from '../../parse/files/load-files.ts';
import { type CheckedVoorstel, check } from '../../pipeline.ts';
import type { Sjablonen } from '../../template/open-sjablonen.ts';
import { STUKVARIABELEN } from '../../template/shapes/stuk-shape.ts';
import { folderOf, pathIn } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';
import type { Formaat } from '../../writers/index.ts';
import { dekkingInhoud, type Stukinhoud, stukInhoud } from './inhoud.ts';
import { uitslagVan } from './uitkomst.ts';
import { wasWordtBlokken } from './was-wordt.ts';

interface Opties {
  readonly sjablonen: Sjablonen;
  /** The proposal that they are about, where it was read before; absent: it is read. */
  readonly voorstel?: Result<CheckedVoorstel> | undefined;
}

/**
 * Makes the papers of amendments, subamendementen and moties: of each file in `bestanden`, all of one folder, a document
 * with its number as name. Of a piece with an error there is none, and of no piece when the proposal has one.
 */
export function maakStukken(
  world: World,
  bestanden: readonly string[],
  { formaten, ...opties }: Opties & { readonly formaten: readonly Formaat[] },
): Promise<Result<readonly Artifact[]>> {
  return drukStukken(world, bestanden, opties, drukIn(formaten));
}

/** The same papers before they are written, to look at. */
export function componeerStukken(
  world: World,
  bestanden: readonly string[],
  opties: Opties,
): Promise<Result<readonly Gecomponeerd[]>> {
  return drukStukken(world, bestanden, opties, ongedrukt);
}

async function drukStukken<T>(
  world: World,
  bestanden: readonly string[],
  { sjablonen, voorstel }: Opties,
  druk: Druk<T>,
): Promise<Result<readonly T[]>> {
  const map = folderOf(folderOf(bestanden[0] ?? ''));
  const opened = await openStukken(world, map, sjablonen, voorstel);
  const named = (one: Diagnostic) => !one.span || bestanden.includes(one.span.source.path);
  const diagnostics: Diagnostic[] = [
    ...opened.stukken.diagnostics.filter(named),
    ...(opened.voorstel?.value ? [] : (opened.voorstel?.diagnostics ?? [])),
  ];
  const artifacts: T[] = [];
  const { amendementen, subamendementen, moties } = opened.stukken.value;
  const bad = metFout(diagnostics);
  for (const stuk of [...amendementen, ...subamendementen, ...moties]) {
    const { path } = stuk.source;
    if (!bestanden.includes(path) || bad.has(path)) continue;
    const made = await maakStuk(world, map, stuk, opened, sjablonen, druk);
    for (const one of made.diagnostics) diagnostics.push(one);
    if (!hasErrors(made.diagnostics)) artifacts.push(...(made.value ?? []));
  }
  const found = eachOnce(diagnostics);
  const nothing = artifacts.length === 0 || (opened.voorstel && !opened.voorstel.value);
  return hasErrors(found) && nothing ? { diagnostics: found } : { value: artifacts, diagnostics: found };
}

/** The files in which there is an error. */
export function metFout(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const errors = diagnostics.filter(({ ernst }) => ernst === 'fout');
  return new Set(errors.flatMap(({ span }) => span?.source.path ?? []));
}

interface Geopend {
  readonly stukken: ReturnType<typeof leesStukken>;
  /** Absent where the pieces lie beside a meeting. */
  readonly voorstel?: Result<CheckedVoorstel> | undefined;
  readonly basis?: Amendeerbasis | undefined;
}

async function openStukken(
  world: World,
  map: string,
  sjablonen: Sjablonen,
  known: Result<CheckedVoorstel> | undefined,
): Promise<Geopend> {
  const path = pathIn(map, VOORSTELBESTAND);
  if (!world.info(path)) return { stukken: leesStukken(world, map, []) };
  const voorstel = known ?? (await check(world, path, sjablonen, 'fouten'));
  if (!voorstel.value) return { stukken: leesStukken(world, map, []), voorstel };
  return { ...openDossier(world, path, voorstel.value, sjablonen.folder), voorstel };
}

async function maakStuk<T>(
  world: World,
  map: string,
  stuk: GelezenStuk,
  { stukken, voorstel, basis }: Geopend,
  sjablonen: Sjablonen,
  druk: Druk<T>,
): Promise<Result<readonly T[]>> {
  const checked = voorstel?.value;
  const loaded = checked
    ? { value: checked.geladen, diagnostics: [] }
    : await sjablonen.load(stuk.gemeente.value);
  const geladen = loaded.value;
  if (!geladen) return { diagnostics: loaded.diagnostics };
  const tekst = stuktekst(stuk, checked?.voorstel.besluitpunten ?? []);
  const files = loadFiles(world, folderOf(stuk.source.path), { ...tekst, bijlagen: [] });
  const environment = stukomgeving(tekst, {
    geladen,
    images: files.value ?? new Map(),
    financien: checked?.financien,
  });
  const uitslag = uitslagVan(world, map, stuk, sjablonen.folder);
  const first: Diagnostic[] = [
    ...loaded.diagnostics,
    ...files.diagnostics,
    ...checkStuktekst(tekst, environment.financien, nieuweIds(stuk)),
    ...uitslag.diagnostics,
  ];
  if (hasErrors(first)) return { diagnostics: first };
  const eigen = eigenInhoud(stuk, stukken.value, basis, uitslag.value !== undefined);
  const found = [...first, ...eigen.diagnostics];
  if (hasErrors(found)) return { diagnostics: found };
  const inhoud = stukInhoud(
    stuk,
    { geladen, environment, voorstel: checked?.voorstel, uitslag: uitslag.value },
    eigen.value,
  );
  const written = await drukStuk(stuk, inhoud, environment, geladen, druk);
  return { ...written, diagnostics: [...found, ...written.diagnostics] };
}

async function drukStuk<T>(
  stuk: GelezenStuk,
  inhoud: Stukinhoud,
  environment: Environment,
  geladen: CheckedVoorstel['geladen'],
  druk: Druk<T>,
): Promise<Result<readonly T[]>> {
  const naam = stuk.nummer.value;
  const title = `${stuknaam(stuk)} ${naam}: ${stuk.titel.value}`;
  const composed = composePapier(
    { naam, sjabloon: STUKSJABLONEN[stuk.soort] },
    STUKVARIABELEN,
    inhoud,
    { title, subject: stuk.titel.value, keywords: [naam], date: stuk.vergadering?.value ?? '' },
    geladen,
    {
      bijschriften: {},
      voetnoot: (index) => convertBlocks(environment.notes.content(index), environment, { role: 'voetnoot' }),
    },
  );
  if (!composed.value) return { diagnostics: composed.diagnostics };
  const { artifacts, diagnostics } = await druk({ document: composed.value, naam, geladen });
  return { value: artifacts, diagnostics: [...composed.diagnostics, ...diagnostics] };
}

/** What an amendment or a subamendement changes; nothing for a motion. */
function eigenInhoud(
  stuk: GelezenStuk,
  { amendementen }: Stukken,
  basis: Amendeerbasis | undefined,
  behandeld: boolean,
): Result<Partial<Stukinhoud>> {
  if (stuk.soort === 'motie') return { value: {}, diagnostics: [] };
  const amendement =
    stuk.soort === 'amendement' ? stuk : amendementen.find(({ nummer }) => nummer.value === stuk.bij.value);
  if (!basis || !amendement) {
    const hint = 'Zet het in de map amendementen naast het voorstel.';
    return {
      diagnostics: [
        fout(
          'stuk-onbekend',
          `Het voorstel of amendement van ${stuk.nummer.value} is er niet.`,
          stuk.bij.span,
          { hint },
        ),
      ],
    };
  }
  const subs = stuk.soort === 'subamendement' ? [stuk] : [];
  const uitkomst = amendeer(
    basis,
    [amendement],
    subs,
    subs.map(({ nummer }) => nummer.value),
  );
  const [one] = uitkomst.amendementen;
  const { besluit, beletsels } = uitkomst;
  const diagnostics = behandeld
    ? uitkomst.diagnostics.map((one) => alsBehandeld(one, beletsels))
    : uitkomst.diagnostics;
  if (!one || !besluit || hasErrors(diagnostics)) return { diagnostics };
  const zinnen = one.zinnen;
  const eigen =
    stuk.soort === 'amendement'
      ? {
          wijzigingen: losseBesluiten(
            zinnen,
            amendement.wijzigingen.map(({ span }) => bronVan(span)),
          ),
        }
      : {
          amendement: { nummer: amendement.nummer.value, titel: amendement.titel.value },
          wijzigingen: losseBesluiten(
            subzinnen(stuk, amendement, zinnen),
            stuk.wijzigingen.map((one) => bronIn(one)),
          ),
          gewijzigd_amendement: losseBesluiten(zinnen),
        };
  return {
    value: { ...eigen, ...tabellen(stuk, uitkomst, basis) },
    diagnostics,
  };
}

/** What a subamendement asks: each operation that it puts in the place of another, or strikes. */
function subzinnen(
  { wijzigingen }: Subamendement,
  amendement: Amendement,
  zinnen: readonly string[],
): readonly string[] {
  const struck = wijzigingen.filter(({ wordt }) => !wordt).map(({ doel }) => doel.value);
  const kept = amendement.wijzigingen.map((_, at) => at + 1).filter((number) => !struck.includes(number));
  return wijzigingen.map(({ doel, wordt }) => {
    const what = amendement.wijzigingen.length === 1 ? 'De wijziging' : `Wijziging ${doel.value}`;
    return wordt
      ? `${what} te laten luiden: “${zinnen[kept.indexOf(doel.value)] ?? ''}”`
      : `${what} te laten vervallen`;
  });
}

function tabellen(
  stuk: Amendement | Subamendement,
  { besluit = [], considerans, was, financien, wijzigingen, verschillen }: AmendeerUitkomst,
  { voorstel, raad: { puntwoord } }: Amendeerbasis,
): Pick<Stukinhoud, 'was_wordt' | 'geld' | 'dekking' | 'punten'> {
  const naam = `${stuk.soort} ${stuk.nummer.value}`;
  return {
    punten: `${puntwoord}en`,
    was_wordt: wasWordtBlokken(
      { bron: voorstel, besluit, considerans: considerans ?? was, financien, wijzigingen },
      { titel: `Wijzigingen door ${naam}`, puntwoord, metDoor: false },
    ),
    geld: geldTabel(geldregels(verschillen), `Wat ${naam} in de bedragen verandert`),
    dekking: dekkingInhoud(stuk.dekking, financien),
  };
}
