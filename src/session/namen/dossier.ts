import { bronOpNaam } from '../../bronnen/register.ts';
import {
  raadbestandVan,
  STUKKENMAP,
  VERGADERBESTAND,
  VERGADERINGENMAP,
  VOORSTELBESTAND,
} from '../../domain/bestanden.ts';
import { leesCsv } from '../../financien/lezen/csv.ts';
import { slug } from '../../financien/lezen/rijnamen.ts';
import { readSource } from '../../parse/files/read-source.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import { baseOf, folderOf, pathIn } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';
import { belongsTo } from '../belongs-to.ts';
import { looseAt, looseText, looseYamlOf } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { vermeldingenInRaad, vermeldingenInStuk, vermeldingenInVergadering } from './in-stuk.ts';
import { vermeldingenInTekst } from './in-tekst.ts';
import { vermeldingenInVoorstel } from './in-voorstel.ts';
import type { Vermelding } from './vermelding.ts';

/** What a text names, by its own kind. */
export function vermeldingenIn({ source, soort }: Pick<Stand, 'source' | 'soort'>): readonly Vermelding[] {
  const nodes = looseYamlOf(source);
  switch (soort) {
    case 'voorstel':
      return [...vermeldingenInVoorstel(source, nodes), ...vermeldingenInTekst(source)];
    case 'stukken':
      return [...vermeldingenInStuk(source, nodes), ...vermeldingenInTekst(source)];
    case 'vergadering':
      return [...vermeldingenInVergadering(source, nodes), ...vermeldingenInTekst(source)];
    case 'raad':
      return vermeldingenInRaad(source, nodes);
  }
}

/**
 * What is named in a text and in all files that hang together with it: the proposal, its tables in CSV, the amendments and
 * motions beside it, the meetings, and the council.
 */
export function vermeldingenRond(stand: Stand): readonly Vermelding[] {
  const voorstel = voorstelVanTabel(stand);
  if (voorstel) {
    const here = (span: Span) => (span.source.path === stand.path ? { ...span, source: stand.source } : span);
    return vermeldingenRond(voorstel).map((one) => ({
      ...one,
      span: here(one.span),
      whole: here(one.whole),
    }));
  }
  const own = vermeldingenIn(stand);
  const others = sourcesRond(stand).flatMap(({ source, soort }) => vermeldingenIn({ source, soort }));
  return [...own, ...others, ...tabellenRond(stand), ...voorstellenRond(stand)];
}

/** Of a table in CSV the proposal in whose folder it lies. */
function voorstelVanTabel(stand: Stand): Stand | undefined {
  const { path, world, sjablonen } = stand;
  const whole = path.endsWith('.csv') ? belongsTo(world, path, sjablonen) : undefined;
  const source = whole?.soort === 'voorstel' ? readSource(world, whole.path).value : undefined;
  return source && { path: source.path, source, soort: 'voorstel', world, sjablonen };
}

interface Bij {
  readonly source: SourceText;
  readonly soort: Stand['soort'];
}

function sourcesRond({ path, soort, world, source, sjablonen }: Stand): readonly Bij[] {
  const map = mapVan(path, soort);
  const gemeente = looseText(source.text, looseYamlOf(source), ['gemeente']);
  const paths = [
    ...(soort === 'stukken' ? [pathIn(map, VOORSTELBESTAND)] : []),
    ...(soort === 'voorstel' || soort === 'stukken' ? filesIn(world, pathIn(map, STUKKENMAP)) : []),
    ...(soort === 'vergadering' ? stukkenVan(world, path, source) : vergaderingen(world, map)),
    ...(gemeente ? [raadbestandVan(sjablonen.folder, gemeente)] : []),
  ];
  return [...new Set(paths)]
    .filter((one) => one !== path)
    .flatMap((one) => {
      const kind = bronOpNaam(one);
      const read = world.info(one) && readSource(world, one).value;
      return kind && read ? [{ source: read, soort: kind }] : [];
    });
}

/** The folder of the proposal that a source is or lies beside. */
function mapVan(path: string, soort: Stand['soort']): string {
  return soort === 'stukken' ? folderOf(folderOf(path)) : folderOf(path);
}

function filesIn(world: World, folder: string): readonly string[] {
  return (world.list(folder) ?? []).flatMap(({ name, kind }) =>
    kind === 'file' && name.endsWith('.md') ? [pathIn(folder, name)] : [],
  );
}

/** The meetings beside a proposal. */
function vergaderingen(world: World, map: string): readonly string[] {
  const folder = pathIn(folderOf(map), VERGADERINGENMAP);
  return (world.list(folder) ?? []).flatMap(({ name, kind }) =>
    kind === 'folder' ? [`${folder}/${name}/${VERGADERBESTAND}`] : [],
  );
}

/** The proposals on the agenda of a meeting, with what lies beside them and beside the meeting itself. */
function stukkenVan(world: World, path: string, source: SourceText): readonly string[] {
  const slugs = voorstellenIn(source);
  const root = folderOf(folderOf(folderOf(path)));
  const folders = [...slugs.map((one) => pathIn(root, one)), folderOf(path)];
  return folders.flatMap((folder) => filesIn(world, pathIn(folder, STUKKENMAP)));
}

function voorstellenIn(source: SourceText): readonly string[] {
  return vermeldingenInVergadering(source, looseYamlOf(source))
    .filter(({ soort }) => soort === 'voorstel')
    .flatMap(({ namen }) => namen);
}

/** Proposals by the names of their folders: the one that a text is or lies beside, and those on an agenda. */
function voorstellenRond({ path, soort, world, source }: Stand): readonly Vermelding[] {
  const root = folderOf(folderOf(folderOf(path)));
  const paths =
    soort === 'vergadering'
      ? voorstellenIn(source).map((one) => `${pathIn(root, one)}/${VOORSTELBESTAND}`)
      : soort === 'raad'
        ? []
        : [pathIn(mapVan(path, soort), VOORSTELBESTAND)];
  return paths.flatMap((one) => {
    const read = one === path ? source : world.info(one) && readSource(world, one).value;
    if (!read || baseOf(one) !== VOORSTELBESTAND) return [];
    const naam = baseOf(folderOf(one));
    const span = spanOf(read, 0, 0);
    return [{ soort: 'voorstel' as const, namen: [naam], span, whole: span, rol: 'bepaalt' as const }];
  });
}

/** The rows of tables that stand in CSV files beside the proposal. */
function tabellenRond({ path, soort, world, source }: Stand): readonly Vermelding[] {
  const map = mapVan(path, soort);
  const voorstel = soort === 'voorstel' ? source : readSource(world, pathIn(map, VOORSTELBESTAND)).value;
  if (!voorstel || soort === 'vergadering' || soort === 'raad') return [];
  const financien = looseAt(looseYamlOf(voorstel), ['financien'])?.children ?? [];
  const tabellen = financien.flatMap((one) => (one.naam === 'tabellen' ? one.children : [one]));
  return tabellen.flatMap((tabel) => {
    const bestand = looseText(voorstel.text, tabel.children, ['bestand']);
    const read = bestand?.endsWith('.csv') && readSource(world, pathIn(map, bestand)).value;
    return read ? rijenInCsv(read, tabel.naam) : [];
  });
}

function rijenInCsv(source: SourceText, tabel: string): readonly Vermelding[] {
  const [kop, ...rijen] = leesCsv(source).value ?? [];
  const ids = kop?.findIndex(({ value }) => value.toLowerCase() === 'id') ?? -1;
  return rijen.flatMap((rij) => {
    const id = ids === -1 ? undefined : rij[ids];
    const told = id && id.value !== '' ? id : rij[0];
    if (!told || told.value === '') return [];
    const eigen = told === id;
    const whole = spanOf(
      source,
      rij[0]?.span.start ?? told.span.start,
      rij.at(-1)?.span.end ?? told.span.end,
    );
    const naam = eigen ? told.value : slug(told.value);
    return [
      {
        soort: 'rij' as const,
        namen: [`${tabel}.${naam}`],
        span: told.span,
        whole,
        rol: 'bepaalt' as const,
        eigen,
      },
    ];
  });
}
