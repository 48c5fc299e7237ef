import type { Inline } from '../document/nodes.ts';
import { formatDatum } from '../domain/datum.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { KopgegevenDefinitie } from '../domain/sjabloon.ts';
import type { Intern, Portefeuillehouder, Voorstel } from '../domain/voorstel.ts';
import { INTERNE_SLEUTELS, type KopgegevenSleutel } from '../template/kopgegeven-sleutels.ts';
import type { Variant } from './variant.ts';

/** One line of the head of a document. */
export interface Kopgegeven {
  readonly sleutel: string;
  readonly kop: string;
  readonly waarde: readonly Inline[];
}

/**
 * The head of a document as the template orders it. What has no value is left out, or kept open to fill in where
 * the template asks for that; what is internal is left out of a public document (AVG).
 */
export function kopgegevens(
  definities: readonly KopgegevenDefinitie[],
  voorstel: Voorstel,
  variant: Variant,
): readonly Kopgegeven[] {
  return definities.flatMap(({ sleutel, kop, tonenAlsLeeg }): Kopgegeven[] => {
    if (isIntern(sleutel) && variant !== 'intern') return [];
    const value = waardeVan(sleutel, voorstel);
    if (value) return [{ sleutel, kop, waarde: [{ type: 'text', value }] }];
    if (!tonenAlsLeeg) return [];
    return [{ sleutel, kop, waarde: [{ type: 'fillIn', name: sleutel, label: kop, children: [] }] }];
  });
}

function waardeVan(sleutel: string, voorstel: Voorstel): string | undefined {
  if (Object.hasOwn(voorstel.velden, sleutel)) return voorstel.velden[sleutel]?.value;
  if (isIntern(sleutel)) return voorstel.intern[sleutel]?.value;
  return Object.hasOwn(LEZERS, sleutel) ? LEZERS[sleutel as Openbaar](voorstel) : undefined;
}

function isIntern(sleutel: string): sleutel is keyof Intern {
  return INTERNE_SLEUTELS.some((intern) => intern === sleutel);
}

type Openbaar = Exclude<KopgegevenSleutel, (typeof INTERNE_SLEUTELS)[number]>;

/** How each key of the frontmatter is printed. */
const LEZERS: Readonly<Record<Openbaar, (voorstel: Voorstel) => string | undefined>> = {
  onderwerp: ({ onderwerp }) => onderwerp.value,
  zaaknummer: ({ zaaknummer }) => zaaknummer?.value,
  status: ({ status }) => status && eersteHoofdletter(status.value),
  datum: ({ datum }) => formatDatum(datum.value),
  vergadering: ({ vergadering }) => vergadering && formatDatum(vergadering.value),
  agendapunt: ({ agendapunt }) => agendapunt?.value,
  behandeling: ({ behandeling }) => behandeling && eersteHoofdletter(behandeling.value),
  indieners: ({ indieners }) => namenlijst(indieners.map((indiener) => indiener.value)),
  portefeuillehouder: ({ portefeuillehouders }) => namenlijst(portefeuillehouders.map(metFunctie)),
  programma: ({ programmas }) => namenlijst(programmas.map((programma) => programma.value)),
  bevoegdheid: ({ bevoegdheid }) => bevoegdheid && eersteHoofdletter(bevoegdheid.value),
  openbaar: ({ openbaar }) => openbaar && jaNee(openbaar.value),
  termijn: ({ termijn }) =>
    termijn && `${formatDatum(termijn.datum.value)}${termijn.reden ? ` (${termijn.reden.value})` : ''}`,
};

/** "Ja" or "Nee". */
export function jaNee(value: boolean): string {
  return value ? 'Ja' : 'Nee';
}

/** "Fatima el Amrani (wethouder mobiliteit)". */
export function metFunctie({ naam, functie }: Portefeuillehouder): string {
  return functie ? `${naam.value} (${functie.value})` : naam.value;
}

/** "A", "A en B", "A, B en C"; nothing for nobody. When a name holds a comma or "en" itself, semicolons part them. */
export function namenlijst(namen: readonly string[]): string | undefined {
  if (namen.length < 2) return namen[0];
  return namen.some((naam) => /,|\ben\b/.test(naam)) ? namen.join('; ') : opsomming(namen);
}

function eersteHoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
