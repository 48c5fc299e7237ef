import { isNaam } from '../../domain/naam.ts';
import type { Twijfel, Waarde } from '../gevonden.ts';
import { maakBlok } from './maak-blok.ts';
import { ontleed } from './ontleding.ts';
import { alsPostentabel, POSTENBLOKKEN, type Postenblok } from './postenblok.ts';
import { leesRaster } from './raster.ts';
import { alsReserves } from './reserves.ts';
import { type Celplaats, leesTabeltekst } from './tabeltekst.ts';

/** A table that was pasted, as it stands under `financien`. */
export interface LosseTabel {
  readonly financien: { readonly [sleutel: string]: Waarde };
  readonly reden: string;
  readonly twijfels: readonly (Twijfel & { readonly plaats?: Celplaats })[];
}

/** Why a text cannot be the table that was asked for. */
export interface GeenTabel {
  readonly melding: string;
  readonly hint: string;
}

/**
 * Makes a finance block of a pasted table. `als` is `lasten`, `baten`, `dekking`, `reserves`, or the name of a table of
 * one's own.
 */
export function leesLosseTabel(text: string, als: string): LosseTabel | GeenTabel {
  const read = leesTabeltekst(text);
  if (!read)
    return {
      melding: 'Hier staat geen tabel met minstens twee kolommen en twee regels.',
      hint: 'Tussen de cellen hoort een tab te staan (kopieer uit Excel of Word), of een puntkomma (CSV uit Excel).',
    };
  const raster = leesRaster(read.table, false);
  if (!raster)
    return {
      melding: `In de ${read.table.rows.length} regels staat geen kolom met bedragen.`,
      hint: 'De eerste kolom bevat de omschrijvingen, de andere de bedragen; een tabel heeft hoogstens 400 regels en 40 kolommen.',
    };
  const ontleding = ontleed(raster);
  const plaats = (twijfels: readonly Twijfel[]) =>
    twijfels.map((one) => {
      const found = one.alinea === undefined ? undefined : read.plaatsen.get(one.alinea);
      return { ...one, ...(found && { plaats: found }) };
    });
  const vast = POSTENBLOKKEN.find((one) => one === als);
  if (vast) return alsBlok(vast);
  if (als === 'reserves') {
    const reserves = alsReserves(ontleding, undefined);
    return reserves
      ? {
          financien: { jaren: reserves.jaren, ...reserves.waarde },
          reden: 'elke stand is die van het jaar ervoor met wat erbij komt en eraf gaat',
          twijfels: [],
        }
      : {
          melding: 'Deze tabel is geen verloop van reserves.',
          hint: 'Nodig zijn jaren als kolommen, en de rijen Stand op 1 januari, Toevoegingen, Onttrekkingen en Stand op 31 december, met standen die kloppen.',
        };
  }
  if (!isNaam(als))
    return {
      melding: `'${als}' kan geen naam van een tabel zijn.`,
      hint: `Kies ${[...POSTENBLOKKEN, 'reserves'].join(', ')}, of een eigen naam met kleine letters, cijfers en _.`,
    };
  const blok = maakBlok(ontleding, undefined);
  const jaren = [...new Set(blok.jaren)].sort((a, b) => a - b).map(String);
  return {
    financien: { ...(jaren.length > 0 && { jaren }), tabellen: { [als]: blok.waarde } },
    reden: blok.reden,
    twijfels: plaats(blok.twijfels),
  };

  function alsBlok(naam: Postenblok): LosseTabel | GeenTabel {
    const found = alsPostentabel(ontleding, undefined, naam);
    if (!found)
      return {
        melding: `Deze tabel past niet in het blok \`${naam}\`.`,
        hint: 'Daarin zijn de kolommen jaren, en staat er onder de posten hoogstens één totaal. Zonder --als komt zij onder `tabellen`.',
      };
    return {
      financien: { jaren: found.jaren, [naam]: found.waarde },
      reden: 'de kolommen zijn jaren, en onder de posten staat hun totaal',
      twijfels: plaats(found.twijfels),
    };
  }
}
