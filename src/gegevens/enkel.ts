import type * as z from 'zod';
import { schrijfDatum } from '../domain/datumnotatie.ts';
import type { Located } from '../source/located.ts';
import { type Gegeven, gegeven, type Kopregel, type Lezer } from './gegeven.ts';
import { datumvariabele, tekstvariabele } from './variabele.ts';

/** What a gegeven of one word, date or text says of itself. */
interface Enkel<Sleutel extends string, T extends string> {
  readonly sleutel: Sleutel;
  /** How a report of changes calls it, and the head of a document where the template does not. */
  readonly naam: string;
  readonly schema: z.ZodType<Located<T>>;
  /** What the variable of the same name gives to templates. */
  readonly variabele: string;
  /** Every text that the variable can be, when these are few. */
  readonly waarden?: readonly T[];
  /** Whether it is a date (ISO 8601), which is written as the house does. */
  readonly datum?: true;
  /** How it is printed; without this as typed. */
  readonly druk?: (waarde: T) => string;
  /** How it is printed in the head of a document, where that is another way. */
  readonly drukInKop?: (waarde: T) => string;
}

/** A gegeven of one value that may be left out. */
export function enkelGegeven<const Sleutel extends string, T extends string>(
  enkel: Enkel<Sleutel, T>,
  nieuw?: Gegeven['nieuw'],
): Gegeven<Sleutel, Sleutel, z.ZodType<Located<T>>, Located<T> | undefined> {
  const { sleutel, schema } = enkel;
  const lees = (ruw: Located<T> | undefined) => ruw;
  return gegeven({ sleutel, eigenschap: sleutel, schema, lees }).geeft({
    ...uitvoer(enkel),
    ...(nieuw && { nieuw }),
  });
}

/** A gegeven of one text that each proposal must have. */
export function verplichtGegeven<const Sleutel extends string>(
  enkel: Enkel<Sleutel, string>,
): Gegeven<Sleutel, Sleutel, z.ZodType<Located<string>>, Located<string>> {
  const { sleutel, schema } = enkel;
  const lees = (ruw: Located<string> | undefined, { afwezig }: Lezer) => ruw ?? afwezig;
  return gegeven({ sleutel, eigenschap: sleutel, schema, nodig: () => true, lees }).geeft(uitvoer(enkel));
}

function uitvoer<T extends string>(enkel: Enkel<string, T>) {
  const { sleutel, naam, variabele, waarden, datum, druk = (waarde) => waarde } = enkel;
  const { drukInKop = druk } = enkel;
  type Waarde = Located<T> | undefined;
  const kopregel: Kopregel<Waarde> = datum
    ? { sleutel, naam, datum, waarde: (one, { huis }) => one && schrijfDatum(one.value, huis.datum) }
    : { sleutel, naam, waarde: (one) => one && drukInKop(one.value) };
  return {
    kop: [kopregel],
    variabelen: {
      [sleutel]: datum
        ? datumvariabele(variabele, (one: Waarde) => one?.value)
        : tekstvariabele(variabele, (one: Waarde) => one && druk(one.value), waarden),
    },
    json: { van: (one: Waarde) => one?.value },
    vergelijk: [{ sleutel, naam, waarde: (one: Waarde) => one?.value }],
  };
}
