import { opsomming } from '../../domain/opsomming.ts';
import type { Raad } from '../../domain/raad.ts';
import type { GeteldeStemming } from '../../vergadering/tellen/tel-vergadering.ts';
import { stemwoorden } from '../../vergadering/woorden/stemwoorden.ts';
import { stemuitslag, stemzin } from '../../vergadering/woorden/stemzinnen.ts';
import type { Afloop, Zaak } from '../../vergadering/woorden/uitkomstzinnen.ts';
import type { Avond, Voorstelpunt } from '../avond.ts';

/**
 * The proposal of an item, with who brought it: those who are named as its indieners, else the college. `door`: who took
 * it back, as typed.
 */
export function voorstelzaak(own: Voorstelpunt | undefined, door?: string): Zaak {
  const terug = teruggenomenDoor(door);
  if (terug) return { wat: 'het voorstel', van: terug };
  if (!own) return { wat: 'het voorstel' };
  const indieners = own.checked.voorstel.indieners.map(({ value }) => value);
  const van =
    indieners.length > 0
      ? { wie: opsomming(indieners), meer: indieners.length > 1 }
      : { wie: 'het college', meer: false };
  return { wat: 'het voorstel', van };
}

/** Who took something back, as typed: "college", "indieners", "wethouder De Wit". */
export function teruggenomenDoor(door: string | undefined): Zaak['van'] {
  if (door === undefined) return undefined;
  const woord = door.toLowerCase();
  if (woord === 'college' || woord === 'indiener')
    return { wie: `${woord === 'college' ? 'het' : 'de'} ${woord}`, meer: false };
  return woord === 'indieners' ? { wie: 'de indieners', meer: true } : { wie: door, meer: false };
}

/** How the council voted, behind "de raad besluit"; a short list has the numbers elsewhere. */
export function hoeGestemd(
  uitkomst: Afloop['uitkomst'],
  counted: GeteldeStemming | undefined,
  { raad }: Avond,
): string | undefined {
  const verdeeld = counted?.soort === 'zaak' && counted.resultaat.telling.tegen > 0;
  if (verdeeld && raad.besluitenlijst === 'kort') return undefined;
  return stemwoorden(uitkomst, counted, raad.eensgezind);
}

/** Who voted on which side, in the form that the house chose; nothing where nobody counted. */
export function stemmers(
  counted: GeteldeStemming | undefined,
  { wat }: Zaak,
  raad: Pick<Raad, 'besluitenlijst'>,
): string | undefined {
  if (counted?.soort !== 'zaak' || counted.stemming.wijze.value === 'acclamatie') return undefined;
  return raad.besluitenlijst === 'uitgebreid' ? stemzin(counted, wat) : stemuitslag(counted);
}
