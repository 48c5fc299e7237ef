import { opsomming } from '../../domain/opsomming.ts';
import { type Afwezige, formatGrens, formatTijd } from '../../domain/vergadering.ts';
import { type HerkendeAfwezige, isTerugGekomen, type Plekken } from '../tellen/aanwezigheid.ts';
import { leden, personenreeks } from './namen.ts';

/** Who was not there, or not all evening; each as an enumeration, undefined when there is nobody. */
export interface Afwezigheidswoorden {
  readonly metBericht?: string | undefined;
  readonly zonderBericht?: string | undefined;
  /** "de heer W. Zandstra (Vrij Voorbeeldstad) om 20:15 uur" */
  readonly later?: string | undefined;
  readonly eerder?: string | undefined;
  /** Left and came back. */
  readonly even?: string | undefined;
}

/** Says who was absent, came later or left early. */
export function afwezigheidswoorden(
  afwezigen: readonly HerkendeAfwezige[],
  plekken: Plekken,
): Afwezigheidswoorden {
  const zeg = (kies: (one: Afwezige) => boolean, wanneer: (one: Afwezige) => string) => {
    const found = afwezigen.filter(({ afwezige }) => kies(afwezige));
    return opsomming(found.map((one) => `${wie(one)}${wanneer(one.afwezige)}`)) || undefined;
  };
  const heleAvond = ({ tot, vanaf }: Afwezige) => !tot && !vanaf;
  const terug = (one: Afwezige) => isTerugGekomen(one, plekken);
  return {
    metBericht: zeg(
      (one) => heleAvond(one) && !one.zonderBericht,
      () => '',
    ),
    zonderBericht: zeg(
      (one) => heleAvond(one) && one.zonderBericht,
      () => '',
    ),
    later: zeg(
      (one) => one.tot !== undefined && !terug(one),
      ({ tot }) => grens(tot, 'om', 'bij'),
    ),
    eerder: zeg(
      (one) => one.vanaf !== undefined && !terug(one),
      ({ vanaf }) => grens(vanaf, 'om', 'vóór'),
    ),
    even: zeg(terug, ({ vanaf, tot }) =>
      tot?.value.soort === 'punt'
        ? `${grens(vanaf, 'om', 'vóór')}, terug${grens(tot, 'om', 'bij')}`
        : ` van ${vanaf?.value.soort === 'tijd' ? formatTijd(vanaf.value.tijd) : ''}${grens(tot, 'tot', '')}`,
    ),
  };
}

/** " om 20:15 uur", " vóór punt 8" */
function grens(one: Afwezige['tot'], om: string, bij: string): string {
  if (!one) return '';
  return ` ${formatGrens(one.value, om, bij)}${one.value.soort === 'tijd' ? ' uur' : ''}`;
}

function wie({ lid, fractie, aantal }: HerkendeAfwezige): string {
  return lid
    ? `${personenreeks([lid])} (${fractie.naam.value})`
    : `${leden(aantal)} van ${fractie.naam.value}`;
}
