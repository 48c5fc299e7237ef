import { fout } from '../../../diagnostics/diagnostic.ts';
import type { RegelInvoer } from '../../../domain/financien/regel.ts';
import type { KolomInvoer, TabelInvoer } from '../../../domain/financien/tabel.ts';
import type { KaartRegel } from '../../../domain/scalar.ts';
import { type Blok, type Bouw, tabelOpties } from '../../bouw.ts';
import { type CsvTabel, csvTabel } from '../../lezen/csv-rijen.ts';
import { leesKolommen, totaalkolom } from '../../lezen/kolommen.ts';
import { leesRijen } from '../../lezen/rijen.ts';
import { verwachtPerRij } from '../../lezen/verwacht-per-rij.ts';
import type { KolomSpec, TabelSpec, Verwachting } from '../../rekenblad/model.ts';

/** A free table: the author says which columns and rows there are, and how they are computed. */
export function vrijeTabel({ key, value: invoer }: KaartRegel<TabelInvoer>, bouw: Bouw): Blok {
  const opties = tabelOpties(invoer, titelVan(key.value), bouw);
  const { diagnostics } = bouw;
  const csv = csvTabel(invoer.bestand, bouw);
  const kolommen = kolommenVan(invoer, csv, bouw);
  // A file that could not be read was reported already.
  if (kolommen.length === 0 && !invoer.bestand) {
    const hint = 'Zet bij deze tabel `kolommen: [2024, 2025]`, of zet `jaren` bovenaan.';
    diagnostics.push(
      fout('jaren-ontbreken', `De tabel '${key.value}' heeft geen kolommen.`, key.span, { hint }),
    );
  }
  const regels: readonly RegelInvoer[] = [...(csv?.regels ?? []), ...(invoer.rijen ?? [])];
  if (regels.length === 0 && !invoer.bestand) {
    const hint = 'Zet onder de tabel een lijst `rijen`, of haal de tabel weg.';
    diagnostics.push(fout('geen-posten', `In de tabel '${key.value}' staan geen rijen.`, key.span, { hint }));
  }
  const context = { kolommen, invoer: opties.invoer, richting: 'neutraal' as const, diagnostics };
  const gelezen = leesRijen(regels, context);
  const stated = verwachtPerKolom([...(invoer.kolommen ?? []), ...(invoer.per_jaar ?? [])], {
    kolommen,
    rijen: gelezen.rijen,
    diagnostics,
  });
  const spec = {
    naam: key.value,
    ...opties,
    kolommen,
    rijen: gelezen.rijen,
    verwachtingen: [
      ...gelezen.verwachtingen,
      ...stated,
      ...verwachtPerRij(invoer.totaalkolom?.verwacht, 'totaal', gelezen.rijen, diagnostics),
    ],
    span: invoer.titel?.span ?? key.span,
  };
  return { spec, regels: gelezen.regels };
}

/** What is stated under a column, by the name of a row; also under the columns below a head. */
function verwachtPerKolom(
  invoer: readonly KolomInvoer[],
  context: Pick<TabelSpec, 'kolommen' | 'rijen'> & Pick<Bouw, 'diagnostics'>,
): readonly Verwachting[] {
  return invoer.flatMap((kolom): readonly Verwachting[] => {
    const [own, other] = context.kolommen.filter((one) => one.span === kolom.span);
    const [first] = kolom.verwacht ?? [];
    if (first && other?.groep) {
      const naam = other.id.replace(`${other.groep.id}.`, '');
      const hint = `Zet het bij de rij: \`verwacht: { ${own?.jaar}: { ${naam}: … } }\`.`;
      const melding = 'Onder `per_jaar` staat niet van welk jaar dit is.';
      context.diagnostics.push(fout('verwacht', melding, first.key.span, { hint }));
      return [];
    }
    const stated = own ? verwachtPerRij(kolom.verwacht, own.id, context.rijen, context.diagnostics) : [];
    return [...stated, ...verwachtPerKolom(kolom.kolommen ?? [], context)];
  });
}

/** A title made from the name of a table: "beschikbare_middelen" becomes "Beschikbare middelen". */
function titelVan(naam: string): string {
  return naam.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
}

function kolommenVan(invoer: TabelInvoer, csv: CsvTabel | undefined, bouw: Bouw): readonly KolomSpec[] {
  const given =
    invoer.kolommen ??
    csv?.koppen.map((kop) => ({ kop, span: kop.span })) ??
    bouw.jaren.map((jaar) => ({ kop: { value: jaar, span: invoer.span }, span: invoer.span }));
  const naam = invoer.totaalkolom && (invoer.totaalkolom.naam ?? { value: 'ja', span: invoer.span });
  const totaal = naam && totaalkolom(naam);
  return leesKolommen(given, invoer.per_jaar, totaal, bouw.diagnostics);
}
