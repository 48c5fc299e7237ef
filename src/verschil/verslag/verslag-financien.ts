import { heelDeel } from '../deel.ts';
import type {
  CelVerschil,
  FinancienVerschil,
  GevolgVerschil,
  RijVerschil,
  TabelVerschil,
} from '../verschil.ts';
import type { Bedragregel, Verslagdeel } from './verslag.ts';
import { verslagGegeven } from './verslag-gegevens.ts';

/** The money: first what it comes to, then the amounts that made it so. */
export function verslagFinancien({
  gevolgen,
  tabellen,
  uitgangspunten,
}: FinancienVerschil): readonly Verslagdeel[] {
  const tables = tabellen.flatMap(tableParts);
  if (gevolgen.length + tables.length + uitgangspunten.length === 0) return [];
  return [
    { soort: 'kop', tekst: 'Bedragen' },
    ...(gevolgen.length === 0
      ? []
      : ([
          { soort: 'onderkop', tekst: 'Gevolgen' },
          { soort: 'bedragen', diepte: 0, regels: named(gevolgen.map(gevolgRegel)) },
        ] as const)),
    ...(uitgangspunten.length === 0
      ? []
      : [{ soort: 'onderkop' as const, tekst: 'Uitgangspunten' }, ...uitgangspunten.map(verslagGegeven)]),
    ...tables,
  ];
}

function gevolgRegel({ naam, jaar = '', oud, nieuw, verschil }: GevolgVerschil): Bedragregel {
  return {
    naam,
    kop: jaar,
    oud: oud.tekst,
    nieuw: nieuw.tekst,
    ...(verschil && { verschil: verschil.tekst }),
  };
}

/** The name only where it changes. */
function named(regels: readonly Bedragregel[]): readonly Bedragregel[] {
  return regels.map((regel, index) =>
    regels[index - 1]?.naam === regel.naam ? { ...regel, naam: '' } : regel,
  );
}

/** A table with the rows that somebody typed, and the posts that were computed; totals were told before. */
function tableParts(tabel: TabelVerschil): readonly Verslagdeel[] {
  const { titel, soort, afgeleid, rijen, details } = tabel;
  const shown = rijen.filter(({ rijsoort }) => !['totaal', 'subtotaal', 'saldo', 'groep'].includes(rijsoort));
  const groups = rijen.filter(
    (rij) => rij.rijsoort === 'groep' && (rij.soort !== 'gewijzigd' || rij.naamOud),
  );
  const listed = soort === 'gewijzigd' ? [...groups, ...shown] : rijen;
  if (afgeleid && soort === 'gewijzigd') return [];
  if (listed.length === 0 && details.length === 0) return [];
  const head = soort === 'gewijzigd' ? titel : `${titel}: tabel ${soort === 'nieuw' ? 'nieuw' : 'vervallen'}`;
  const sorted = rijen.filter((rij) => listed.includes(rij));
  return [
    { soort: 'onderkop', tekst: head },
    ...details.map((tekst) => ({
      soort: 'tekst' as const,
      tekst: `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`,
    })),
    ...sorted.flatMap((rij) => rijParts(rij, soort)),
  ];
}

function rijParts(rij: RijVerschil, tabel: TabelVerschil['soort']): readonly Verslagdeel[] {
  const { soort, naam, naamOud, berekend, cellen, totaal, details, rijsoort } = rij;
  const what = [
    tabel !== 'gewijzigd' ? '' : soort === 'gewijzigd' && cellen.length > 0 && !naamOud ? '' : wordFor(rij),
    naamOud === undefined ? '' : `heette ‘${naamOud}’`,
    ...details,
    berekend && rijsoort === 'post' ? 'berekend' : '',
  ].filter((part) => part !== '');
  const label = `${naam}${what.length === 0 ? '' : ` (${what.join('; ')})`}`;
  return [
    {
      soort: 'punt',
      wijziging: soort,
      diepte: 0,
      naam: label,
      delen: heelDeel('gelijk', ''),
      letterlijk: true,
    },
    ...(cellen.length === 0
      ? []
      : [
          {
            soort: 'bedragen' as const,
            diepte: 1,
            regels: [...cellen, ...(totaal ? [totaal] : [])].map((cel) => celRegel(cel, soort)),
          },
        ]),
  ];
}

function wordFor({ soort, naamOud, cellen, details }: RijVerschil): string {
  if (soort !== 'gewijzigd') return soort;
  return naamOud !== undefined || cellen.length > 0 || details.length > 0 ? '' : 'gewijzigd';
}

function celRegel({ kop, oud, nieuw, verschil }: CelVerschil, soort: RijVerschil['soort']): Bedragregel {
  if (soort === 'nieuw') return { naam: '', kop, nieuw: nieuw.tekst };
  if (soort === 'vervallen') return { naam: '', kop, oud: oud.tekst };
  return { naam: '', kop, oud: oud.tekst, nieuw: nieuw.tekst, ...(verschil && { verschil: verschil.tekst }) };
}
