// src/gegevens/velden: the own fields of a template: what may be typed, and how it is printed.

import type * as z from 'zod';
import { type Bedrag, readBedrag } from '../../domain/bedrag.ts';
import { eenOfMeer } from '../../domain/samengesteld.ts';
import { datum, jaNee, keuze, leesbaar, tekst } from '../../domain/scalar.ts';
import { nooit } from '../../domain/tekst.ts';
import type { Veld, Veldwaarde } from '../../domain/veld.ts';

type Vorm = Pick<Veld, 'soort' | 'keuzes'>;

/** What an author may type in a field; without its description. */
export function veldwaardeSchema({ soort, keuzes }: Vorm): z.ZodType<Veldwaarde> {
  switch (soort) {
    case 'tekst':
      return tekst.transform((one): Veldwaarde => ({ soort, tekst: one }));
    case 'datum':
      return datum.transform((one): Veldwaarde => ({ soort, tekst: one }));
    case 'keuze':
      return keuze(keuzes ?? []).transform((one): Veldwaarde => ({ soort, tekst: one }));
    case 'lijst':
      return lijst(keuzes).transform((delen): Veldwaarde => ({ soort, delen }));
    case 'ja/nee':
      return jaNee.transform((ja): Veldwaarde => ({ soort, ja }));
    case 'bedrag':
      return bedrag.transform((one): Veldwaarde => ({ soort, bedrag: one }));
    case 'getal':
      return getal.transform((one): Veldwaarde => ({ soort, bedrag: one }));
    default:
      return nooit(soort);
  }
}

/** The schema of a field in the frontmatter, with what belongs in it as its description. */
export function veldSchema(veld: Veld): z.ZodType<Veldwaarde> {
  return veldwaardeSchema(veld).describe(veld.uitleg ?? veld.naam);
}

function lijst(keuzes: readonly string[] | undefined) {
  return eenOfMeer(keuzes ? keuze(keuzes) : tekst);
}

/** An amount as in `financien`, pm included. */
const bedrag = leesbaar((text): { readonly value: Bedrag } | { melding: string; hint: string } => {
  const read = readBedrag(text);
  if (!read.ok) return read;
  if (read.waarde.soort !== 'leeg') return { value: read.waarde };
  return {
    melding: `'${text}' is geen bedrag.`,
    hint: 'Schrijf bijvoorbeeld 25.000, of laat de sleutel weg.',
  };
}).meta({ examples: ['25.000'], bedrag: true });

/** A number in Dutch notation. */
const getal = leesbaar((text): { readonly value: Bedrag } | { melding: string; hint: string } => {
  const read = readBedrag(text);
  if (read.ok && read.waarde.soort === 'bedrag' && read.vn === undefined && !/[€a-z-]$|€/i.test(text.trim()))
    return { value: read.waarde };
  const hint =
    'Schrijf alleen cijfers, met een punt tussen de duizendtallen en een komma voor decimalen: 1.250 of 0,5.';
  return { melding: `'${text}' is geen getal.`, hint };
}).meta({ examples: ['1.250'], bedrag: true });
