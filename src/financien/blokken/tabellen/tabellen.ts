// src/financien/blokken/tabellen: tables of the author's own.

import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { failed, gather, ok, type Result, type Valued } from '../../../diagnostics/result.ts';
import { isNaam } from '../../../domain/naam.ts';
import type { KaartRegel } from '../../../domain/samengesteld.ts';
import { group } from '../../../source/group.ts';
import type { Located } from '../../../source/located.ts';
import { type Blok, type Bouw, tabelOpties } from '../../blok.ts';
import { type CsvTabel, csvTabel } from '../../lezen/csv.ts';
import { leesKolommen, totaalkolom } from '../../lezen/kolommen.ts';
import { leesRijen } from '../../lezen/rijen.ts';
import { verwachtPerRij } from '../../lezen/verwachtingen.ts';
import type { KolomSpec, RijSpec, TabelSpec, Verwachting } from '../../rekenblad/model.ts';
import type { KolomInvoer } from '../../schema/tabel.ts';
import { TABELLEN, type TabelInvoer } from './schema.ts';

/** Tables of the author's own: the author says which columns and rows there are, and how they are computed. */
export const tabellen: Blok = {
  sleutels: [TABELLEN],
  maakt: () => false,
  maak: (bouw) => gather((TABELLEN.van(bouw.invoer) ?? []).map((one) => tabelVan(one, bouw))),
};

function tabelVan({ key, value: invoer }: KaartRegel<TabelInvoer>, bouw: Bouw): Result<TabelSpec> {
  const naam = naamKlopt(key, bouw);
  if (naam) return failed(naam);
  const opties = tabelOpties(invoer, titelVan(key.value), bouw);
  const csv = csvTabel(invoer.bestand, bouw.readCsv);
  const columns = kolommenVan(invoer, csv.value, bouw);
  const kolommen = columns.value;
  const getypt = [...(csv.value?.rijen ?? []), ...(invoer.rijen ?? [])];
  const gelezen = leesRijen(getypt, {
    pad: [TABELLEN.naam, key.value],
    kolommen,
    invoer: opties.invoer,
    richting: 'neutraal',
    tekens: opties.tekens,
    effecten: opties.effecten !== undefined,
  });
  const { rijen } = gelezen.value;
  const perKolom = verwachtPerKolom([...(invoer.kolommen ?? []), ...(invoer.per_jaar ?? [])], {
    kolommen: group(kolommen.map((one) => [one.span, one])),
    rijen,
  });
  const inTotaal = verwachtPerRij(invoer.totaalkolom?.verwacht, 'totaal', rijen);
  const tabel = {
    naam: key.value,
    ...opties,
    kolommen,
    rijen,
    verwachtingen: [...gelezen.value.verwachtingen, ...perKolom.value, ...inTotaal.value],
    span: invoer.titel?.span ?? key.span,
  };
  // A file that could not be read was reported already.
  const leeg = invoer.bestand ? [] : watOntbreekt(key, tabel);
  const delen = [gelezen, perKolom, inTotaal].flatMap((deel) => deel.diagnostics);
  return ok(tabel, [...csv.diagnostics, ...columns.diagnostics, ...leeg, ...delen]);
}

/** A table may not take the name of one that the tool makes, and its name must do in a formula. */
function naamKlopt(key: Located<string>, { isVast }: Bouw): Diagnostic | undefined {
  const vast = isVast(key.value);
  if (!vast && isNaam(key.value)) return undefined;
  const melding = vast
    ? `De naam '${key.value}' is van een vaste tabel en kan hier niet.`
    : `'${key.value}' kan geen naam van een tabel zijn.`;
  const hint = 'Gebruik kleine letters, cijfers en _, en begin met een letter; bijvoorbeeld beschikbaar.';
  return fout('tabelnaam', melding, key.span, { hint });
}

function watOntbreekt(key: Located<string>, { kolommen, rijen }: TabelSpec): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (kolommen.length === 0) {
    const hint = 'Zet bij deze tabel `kolommen: [2024, 2025]`, of zet `jaren` bovenaan.';
    found.push(fout('jaren-ontbreken', `De tabel '${key.value}' heeft geen kolommen.`, key.span, { hint }));
  }
  if (rijen.length === 0) {
    const hint = 'Zet onder de tabel een lijst `rijen`, of haal de tabel weg.';
    found.push(fout('geen-posten', `In de tabel '${key.value}' staan geen rijen.`, key.span, { hint }));
  }
  return found;
}

/** What is stated under a column, by the name of a row; also under the columns below a head. Columns by their place. */
function verwachtPerKolom(
  invoer: readonly KolomInvoer[],
  context: {
    readonly kolommen: ReadonlyMap<KolomSpec['span'], readonly KolomSpec[]>;
    readonly rijen: readonly RijSpec[];
  },
): Valued<readonly Verwachting[]> {
  const delen = invoer.map((kolom): Valued<readonly Verwachting[]> => {
    const [own, other] = context.kolommen.get(kolom.span) ?? [];
    const [first] = kolom.verwacht ?? [];
    if (first && other?.groep) {
      const naam = other.id.replace(`${other.groep.id}.`, '');
      const hint = `Zet het bij de rij: \`verwacht: { ${own?.jaar}: { ${naam}: … } }\`.`;
      const melding = 'Onder `per_jaar` staat niet van welk jaar dit is.';
      return ok([], [fout('verwacht', melding, first.key.span, { hint })]);
    }
    const stated = own ? verwachtPerRij(kolom.verwacht, own.id, context.rijen) : ok([]);
    const below = verwachtPerKolom(kolom.kolommen ?? [], context);
    return ok([...stated.value, ...below.value], [...stated.diagnostics, ...below.diagnostics]);
  });
  const { value, diagnostics } = gather(delen);
  return ok(value.flat(), diagnostics);
}

/** A title made from the name of a table: "beschikbare_middelen" becomes "Beschikbare middelen". */
function titelVan(naam: string): string {
  return naam.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
}

function kolommenVan(
  invoer: TabelInvoer,
  csv: CsvTabel | undefined,
  { jaren }: Bouw,
): Valued<readonly KolomSpec[]> {
  const given =
    invoer.kolommen ??
    csv?.koppen.map((kop) => ({ kop, span: kop.span })) ??
    jaren.map((jaar) => ({ kop: { value: jaar, span: invoer.span }, span: invoer.span }));
  const naam = invoer.totaalkolom && (invoer.totaalkolom.naam ?? { value: 'ja', span: invoer.span });
  return leesKolommen(given, invoer.per_jaar, naam && totaalkolom(naam));
}
