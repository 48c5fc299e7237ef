import type { Sjabloon } from '../../domain/sjabloon.ts';
import { zelfdePlaatsen } from '../besluit/vergelijk-besluiten.ts';
import type { Vak } from '../indeling/vak.ts';
import type { Lezing } from '../lees-papier.ts';
import { plaatsenVan } from '../papier/alinea.ts';
import type { Sectietekst } from '../secties.ts';
import { samen, type Vast, vastOm, vastVan } from './vast.ts';

/** `at` of all text of a paper that the new proposal holds, notes apart. */
export function geplaatsteTekst({
  waarden,
  punten,
  besluit,
  secties,
  bijlagen,
  ondertekening,
  onderBesluit,
  namen,
}: Lezing): ReadonlySet<number> {
  return new Set(
    [
      ...[...waarden].flatMap(([sleutel, { uit }]) => (sleutel.startsWith('leeg ') ? [] : uit)),
      ...zelfdeWaarden(waarden, onderBesluit),
      ...punten.uit,
      ...zelfdePlaatsen(punten.waarde, besluit.punten),
      ...plaatsenVan([...besluit.geletOp, ...besluit.overwegende, ...besluit.gehoord]),
      ...secties.flatMap(({ waarde, uit }) => (isLeegVak(waarde) ? [] : uit)),
      ...(bijlagen?.uit ?? []),
      ...ondertekening.uit,
    ].filter((at) => !namen.zonderPlaats.has(at)),
  );
}

/** `at` of what stands once more above the decision, and says the same. */
function zelfdeWaarden(waarden: Lezing['waarden'], again: Lezing['onderBesluit']): readonly number[] {
  return [...again].flatMap(([sleutel, { waarde, uit }]) =>
    JSON.stringify(waarden.get(sleutel)?.waarde) === JSON.stringify(waarde) ? uit : [],
  );
}

/** The text of a paper that stays out of the new proposal because it is printed anyway, or says nothing. */
export function vasteTekst(
  { bereid, titel, kop, besluitkop, secties, waarden, vakken, gevraagd, besluit, slot, rand }: Lezing,
  sjabloon: Sjabloon,
  vasteAlineas: readonly RegExp[],
): Vast {
  const koppenVan = (kind: Vak['soort']) =>
    vakken.flatMap((vak) => (vak.soort === kind ? (vak.kop ?? []) : []));
  return samen([
    bereid.vast,
    vastOm('de titel van het stuk', titel.vast),
    vastVan([...kop.rest, ...besluitkop.rest], vasteAlineas, sjabloon),
    ...secties.map(({ waarde, uit }) =>
      isLeegVak(waarde) ? new Map(uit.map((at) => [at, 'een kop zonder tekst eronder'] as const)) : new Map(),
    ),
    new Map(
      [...waarden].flatMap(([sleutel, { uit, reden }]) =>
        sleutel.startsWith('leeg ') ? uit.map((at) => [at, reden] as const) : [],
      ),
    ),
    vastOm('de kop van een lijst die het sjabloon zelf maakt', [
      ...koppenVan('besluitpunten'),
      ...koppenVan('besluit'),
      ...koppenVan('bijlagen'),
    ]),
    vastOm('de woorden boven de besluitpunten', gevraagd.vast),
    vastOm('de vaste tekst van het raadsbesluit', besluit.vast),
    vastOm('de ondertekening', slot),
    vastOm('de kop of voet van de bladzijden', rand.blocks),
  ]);
}

/** A section that held nothing but the list of earlier decisions, which a template prints. */
export function isLijstAlleen({ blokken, eerdereBesluiten }: Sectietekst): boolean {
  return blokken.length === 0 && eerdereBesluiten.length > 0;
}

/** A heading that the template does not know, right above another one. */
export function isLeegVak({ blokken, bekend, eerdereBesluiten }: Sectietekst): boolean {
  return !bekend && blokken.length === 0 && eerdereBesluiten.length === 0;
}
