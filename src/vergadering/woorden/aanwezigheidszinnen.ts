import { opsomming } from '../../domain/opsomming.ts';
import { formatTijd } from '../../domain/vergadering.ts';
import type { HerkendeAfwezige } from '../tellen/aanwezigheid.ts';
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
export function afwezigheidswoorden(afwezigen: readonly HerkendeAfwezige[]): Afwezigheidswoorden {
  const zeg = (
    kies: (one: HerkendeAfwezige['afwezige']) => boolean,
    wanneer: (one: HerkendeAfwezige['afwezige']) => string,
  ) => {
    const found = afwezigen.filter(({ afwezige }) => kies(afwezige));
    return opsomming(found.map((one) => `${wie(one)}${wanneer(one.afwezige)}`)) || undefined;
  };
  const uur = (tijd: { readonly value: number } | undefined) => `${formatTijd(tijd?.value ?? 0)} uur`;
  const heleAvond = ({ tot, vanaf }: HerkendeAfwezige['afwezige']) => !tot && !vanaf;
  const terug = ({ tot, vanaf }: HerkendeAfwezige['afwezige']) =>
    tot !== undefined && vanaf !== undefined && vanaf.value <= tot.value;
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
      ({ tot }) => ` om ${uur(tot)}`,
    ),
    eerder: zeg(
      (one) => one.vanaf !== undefined && !terug(one),
      ({ vanaf }) => ` om ${uur(vanaf)}`,
    ),
    even: zeg(terug, ({ vanaf, tot }) => ` van ${formatTijd(vanaf?.value ?? 0)} tot ${uur(tot)}`),
  };
}

function wie({ lid, fractie, aantal }: HerkendeAfwezige): string {
  return lid
    ? `${personenreeks([lid])} (${fractie.naam.value})`
    : `${leden(aantal)} van ${fractie.naam.value}`;
}
