import * as z from 'zod';
import { type Bouwsteen, bouwsteenOf } from './bouwsteen.ts';

/** What a schema accepts, as plain data: for the layout of a proposal and for the JSON Schema of editors. */
export type Vorm = (
  | { readonly soort: 'woord'; readonly bouwsteen?: Bouwsteen | undefined }
  | { readonly soort: 'lijst'; readonly deel: Vorm }
  | { readonly soort: 'groep'; readonly sleutels: ReadonlyMap<string, Sleutel> }
  | { readonly soort: 'kaart'; readonly waarde: Vorm }
  | { readonly soort: 'keus'; readonly opties: readonly Vorm[] }
) & {
  /** What an author puts there, in Dutch. */
  readonly uitleg?: string | undefined;
};

/** A key of a group. */
export interface Sleutel {
  readonly verplicht: boolean;
  /** Reads what belongs under the key; a group may hold itself, so this is done when asked. */
  readonly vorm: () => Vorm;
}

/** Describes a schema made of the building blocks of `scalar.ts`. One group gives one and the same object each time. */
export function describeVorm(schema: z.ZodType): Vorm {
  return new Describer().describe(schema);
}

class Describer {
  private readonly known = new Map<z.ZodType, Vorm>();

  describe(schema: z.ZodType): Vorm {
    const known = this.known.get(schema);
    if (known) return known;
    const uitleg = schema.description;
    const vorm = this.read(schema);
    const described = uitleg === undefined || uitleg === vorm.uitleg ? vorm : { ...vorm, uitleg };
    this.known.set(schema, described);
    return described;
  }

  private read(schema: z.ZodType): Vorm {
    const bouwsteen = bouwsteenOf(schema);
    switch (bouwsteen?.soort) {
      case undefined:
        return this.plain(schema);
      case 'eenOfMeer': {
        const deel = this.describe(bouwsteen.deel);
        return { soort: 'keus', opties: [deel, { soort: 'lijst', deel }] };
      }
      case 'vorm':
        return { soort: 'keus', opties: [this.describe(bouwsteen.woord), this.describe(bouwsteen.groep)] };
      case 'groep':
        return this.describe(bouwsteen.groep);
      case 'kaart':
        return { soort: 'kaart', waarde: this.describe(bouwsteen.waarde) };
      default:
        return { soort: 'woord', bouwsteen };
    }
  }

  private plain(schema: z.ZodType): Vorm {
    if (schema instanceof z.ZodOptional) return this.describe(schema.unwrap() as z.ZodType);
    if (schema instanceof z.ZodPipe) return this.describe(schema.in as z.ZodType);
    if (schema instanceof z.ZodArray)
      return { soort: 'lijst', deel: this.describe(schema.element as z.ZodType) };
    if (!(schema instanceof z.ZodObject)) return { soort: 'woord' };
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    const sleutels = Object.keys(shape).map((key): [string, Sleutel] => {
      const inner = shape[key] as z.ZodType;
      const verplicht = !(inner instanceof z.ZodOptional);
      return [key, { verplicht, vorm: () => this.describe(inner) }];
    });
    return { soort: 'groep', sleutels: new Map(sleutels) };
  }
}
