import { nearest } from '../../diagnostics/nearest.ts';
import type { Inline } from '../../document/nodes.ts';
import { formatBedrag } from '../../domain/bedrag.ts';
import { BEDRAGNOTATIES, bedragOpmaak } from '../../domain/bedragnotatie.ts';
import { datumnotatieFout, schrijfDatum } from '../../domain/datumnotatie.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Vorm } from '../../gegevens/variabele.ts';
import type { Slot } from './slots.ts';

/** What is wrong with a word, and the one that was probably meant. */
interface Woordfout {
  readonly melding: string;
  readonly hint?: string | undefined;
  readonly bedoeld?: string | undefined;
}

/** A helper that writes a value in another way: what stands behind its name, and what is wrong with that. */
export interface Drukhulp {
  /** "een datum en een notatie tussen aanhalingstekens" */
  readonly achter: string;
  readonly voorbeeld: string;
  /** What the value must be. */
  readonly wat: string;
  past(vorm: Vorm): boolean;
  /** What is wrong with the word behind it. */
  fout(woord: string, vorm: Vorm): Woordfout | undefined;
}

const SCHEIDINGEN = ['en', 'of', 'komma', 'schuine-streep', 'puntkomma', 'regels'] as const;
type Scheiding = (typeof SCHEIDINGEN)[number];

/** The part of an item that an enumeration shows: the first of these that it has. */
const GENOEMD = ['waarde', 'naam', 'titel', 'tekst'] as const;

const HULPEN: Readonly<Record<string, Drukhulp>> = {
  notatie: {
    achter: 'een datum of bedrag en een notatie tussen aanhalingstekens',
    voorbeeld: '{{notatie vergadering "dddd d MMMM jjjj"}}',
    wat: 'datum of bedrag',
    past: (vorm) => vorm.soort === 'tekst' && (vorm.als === 'datum' || vorm.als === 'bedrag'),
    fout: (woord, vorm) =>
      vorm.soort === 'tekst' && vorm.als === 'bedrag'
        ? keuzeFout(woord, BEDRAGNOTATIES, 'is geen notatie voor een bedrag')
        : datumFout(woord),
  },
  opsomming: {
    achter: 'een lijst en een woord tussen aanhalingstekens',
    voorbeeld: '{{opsomming portefeuillehouders "en"}}',
    wat: 'lijst met namen',
    past: (vorm) => vorm.soort === 'lijst' && GENOEMD.some((naam) => vorm.velden[naam]?.soort === 'tekst'),
    fout: (woord) => keuzeFout(woord, SCHEIDINGEN, 'zegt niet wat er tussen de namen komt'),
  },
};

function datumFout(woord: string): Woordfout | undefined {
  const wrong = datumnotatieFout(woord);
  return wrong && { ...wrong, bedoeld: wrong.schrijf?.[0] };
}

function keuzeFout(woord: string, known: readonly string[], what: string) {
  if (known.includes(woord)) return undefined;
  const near = nearest(woord, known);
  const hint = `${near ? `Bedoelde u '${near}'? ` : ''}Kies uit: ${known.join(', ')}.`;
  return { melding: `'${woord}' ${what}.`, hint, bedoeld: near };
}

/** The helper of a name; undefined when there is none. */
export function drukhulp(naam: string): Drukhulp | undefined {
  return Object.hasOwn(HULPEN, naam) ? HULPEN[naam] : undefined;
}

/** What each of them prints; its arguments were checked when the template was loaded. */
export const DRUKHULPEN: Readonly<Record<string, (value: unknown, woord: string) => unknown>> = {
  notatie: (value, notatie) => {
    const { datum, bedrag } = (isSlotLike(value) && value.kern) || {};
    if (datum !== undefined) return rewrite(value, schrijfDatum(datum, notatie));
    const known = BEDRAGNOTATIES.find((one) => one === notatie);
    return bedrag ? rewrite(value, formatBedrag(bedrag, bedragOpmaak(known))) : '';
  },
  opsomming: (list, scheiding) => {
    const items: readonly unknown[] = Array.isArray(list) ? list : [];
    const named = items.flatMap((item) => {
      const values = new Map(Object.entries(typeof item === 'object' && item !== null ? item : {}));
      const value = GENOEMD.map((naam) => values.get(naam)).find((one) => isSlotLike(one));
      return isSlotLike(value) ? [value] : [];
    });
    const texts = named.map(({ tekst }) => tekst);
    return named[0]?.anders(joined(texts, scheiding as Scheiding)) ?? '';
  },
};

function rewrite(slot: unknown, text: string): unknown {
  return isSlotLike(slot) ? (slot.anders([{ type: 'text', value: text }]) ?? '') : '';
}

function joined(texts: readonly string[], scheiding: Scheiding): readonly Inline[] {
  if (scheiding === 'regels')
    return texts.flatMap((value, index): Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
      { type: 'text', value },
    ]);
  const signs = { komma: ', ', 'schuine-streep': ' / ', puntkomma: '; ' } as const;
  const value =
    scheiding === 'en' || scheiding === 'of' ? opsomming(texts, scheiding) : texts.join(signs[scheiding]);
  return [{ type: 'text', value }];
}

/** Whether a value of the context is a slot. */
export function isSlotLike(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'tekst' in value && 'toHTML' in value;
}
