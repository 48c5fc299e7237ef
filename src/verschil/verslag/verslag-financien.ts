import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type {
  CelVerschil,
  FinancienVerschil,
  GevolgVerschil,
  RijVerschil,
  TabelVerschil,
} from '../verschil.ts';
import { shownGevolgen } from './shown-gevolgen.ts';
import type { Bedragrij, Verslagdeel } from './verslag.ts';
import { verslagGegeven } from './verslag-gegevens.ts';

/** The money: first what it comes to, then the amounts that made it so. */
export function verslagFinancien(financien: FinancienVerschil): readonly Verslagdeel[] {
  const { dekkingSluit, tabellen, uitgangspunten } = financien;
  const gevolgen = shownGevolgen(financien);
  const tables = tabellen.flatMap(tableParts);
  if (gevolgen.length + tables.length + uitgangspunten.length === 0) return [];
  return [
    { soort: 'kop', tekst: 'Bedragen' },
    ...(gevolgen.length === 0
      ? []
      : ([
          { soort: 'onderkop', tekst: 'Gevolgen' },
          { soort: 'bedragen', rijen: named(gevolgen.map(gevolgRij)) },
        ] as const)),
    ...(dekkingSluit
      ? [{ soort: 'tekst' as const, tekst: 'De dekking sluit nog steeds in alle jaren.' }]
      : []),
    ...(uitgangspunten.length === 0
      ? []
      : [{ soort: 'onderkop' as const, tekst: 'Uitgangspunten' }, ...uitgangspunten.map(verslagGegeven)]),
    ...tables,
  ];
}

function gevolgRij({ naam, jaar = '', oud, nieuw, verschil }: GevolgVerschil): Bedragrij {
  return {
    naam,
    kop: jaar,
    oud: oud.tekst,
    nieuw: nieuw.tekst,
    ...(verschil && { verschil: verschil.tekst }),
  };
}

/** The name only where it changes. */
function named(rijen: readonly Bedragrij[]): readonly Bedragrij[] {
  return rijen.map((rij, index) => (rijen[index - 1]?.naam === rij.naam ? { ...rij, naam: '' } : rij));
}

/** A table with the rows that somebody typed, and the posts that were computed; totals were told before. */
function tableParts({ titel, soort, afgeleid, rijen, details }: TabelVerschil): readonly Verslagdeel[] {
  if (afgeleid && soort === 'gewijzigd') return [];
  const listed = soort === 'gewijzigd' ? rijen.filter(isOwn) : rijen;
  if (listed.length === 0 && details.length === 0) return [];
  const shown = listed.flatMap((rij) => bedragrijen(rij, soort));
  return [
    { soort: 'onderkop', tekst: soort === 'gewijzigd' ? titel : `${titel}: tabel ${soort}` },
    ...details.map((tekst) => ({ soort: 'tekst' as const, tekst: sentence(tekst) })),
    ...(shown.length === 0 ? [] : [{ soort: 'bedragen' as const, rijen: shown }]),
  ];
}

/** Rows that are no mere consequence of others. */
function isOwn({ soort, rijsoort, rol, berekend, naamOud, details }: RijVerschil): boolean {
  if (rijsoort === 'groep') return soort !== 'gewijzigd' || naamOud !== undefined;
  if (rijsoort === 'post') return !(berekend && rol === 'overgenomen');
  if (rijsoort === 'toelichting') return !berekend;
  return soort !== 'gewijzigd' || naamOud !== undefined || details.length > 0;
}

function bedragrijen(rij: RijVerschil, tabel: TabelVerschil['soort']): readonly Bedragrij[] {
  const { soort, cellen, totaal, rijsoort } = rij;
  // Of a total that is told for another reason, the amounts were told before.
  const told = tabel === 'gewijzigd' && soort === 'gewijzigd' && ['totaal', 'saldo'].includes(rijsoort);
  const first = { ...(tabel === 'gewijzigd' && { wijziging: soort }), naam: labelOf(rij, tabel) };
  if (cellen.length === 0 || told) return [{ ...first, kop: '' }];
  return [...cellen, ...(totaal ? [totaal] : [])].map((cel, index) => ({
    ...(index === 0 ? first : { naam: '' }),
    ...celRegel(cel, soort),
  }));
}

function labelOf(rij: RijVerschil, tabel: TabelVerschil['soort']): string {
  const { soort, naam, naamOud, groep, berekend, details, rijsoort } = rij;
  const what = [
    tabel === 'gewijzigd' && soort !== 'gewijzigd' ? soort : '',
    naamOud === undefined ? '' : `heette ‘${naamOud}’`,
    ...details,
    berekend && rijsoort === 'post' && tabel === 'gewijzigd' ? 'berekend' : '',
  ].filter((part) => part !== '');
  const full = groep === undefined ? naam : `${groep}: ${naam}`;
  return `${full}${what.length === 0 ? '' : ` (${what.join('; ')})`}`;
}

function celRegel({ kop, oud, nieuw, verschil }: CelVerschil, soort: RijVerschil['soort']) {
  if (soort === 'nieuw') return { kop, nieuw: nieuw.tekst };
  if (soort === 'vervallen') return { kop, oud: oud.tekst };
  return { kop, oud: oud.tekst, nieuw: nieuw.tekst, ...(verschil && { verschil: verschil.tekst }) };
}

function sentence(text: string): string {
  return `${eersteHoofdletter(text)}.`;
}
