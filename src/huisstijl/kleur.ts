import { leesbaar } from '../domain/scalar.ts';

/** The colours that people name, in Dutch and as CSS has them (CSS Color 4, 6.1). */
const NAMEN: Readonly<Record<string, string>> = {
  zwart: '#000000',
  black: '#000000',
  wit: '#ffffff',
  white: '#ffffff',
  grijs: '#808080',
  gray: '#808080',
  grey: '#808080',
  rood: '#ff0000',
  red: '#ff0000',
  blauw: '#0000ff',
  blue: '#0000ff',
  navy: '#000080',
  donkerblauw: '#00008b',
  darkblue: '#00008b',
  groen: '#008000',
  green: '#008000',
  donkergroen: '#006400',
  darkgreen: '#006400',
  oranje: '#ffa500',
  orange: '#ffa500',
  geel: '#ffff00',
  yellow: '#ffff00',
  paars: '#800080',
  purple: '#800080',
  teal: '#008080',
  maroon: '#800000',
  bruin: '#a52a2a',
  brown: '#a52a2a',
};

/** Reads "#rrggbb"; undefined for anything else. In lower case. */
export function leesKleur(text: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;
}

/**
 * The colour that a text means which is not written as one: without its sign, in three digits (CSS Color 4, 5.2), as
 * `rgb(…)`, or by its name. Of a name the shade is for the maker to choose.
 */
export function bedoeldeKleur(text: string): {
  readonly schrijf: readonly string[];
  readonly zeker: boolean;
} {
  const word = text.trim().toLowerCase();
  const [, digits] = /^(?:#|0x)?([0-9a-f]{6})(?:ff)?$/.exec(word) ?? [];
  const [, short] = /^#?([0-9a-f]{3})$/.exec(word) ?? [];
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(word)?.slice(1).map(Number);
  if (digits) return { schrijf: [`#${digits}`], zeker: true };
  if (short && (word.startsWith('#') || /\d/.test(short)))
    return { schrijf: [`#${[...short].map((digit) => digit + digit).join('')}`], zeker: true };
  if (rgb?.every((part) => part <= 255))
    return { schrijf: [`#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`], zeker: true };
  const named = Object.hasOwn(NAMEN, word) ? NAMEN[word] : undefined;
  return { schrijf: named === undefined ? [] : [named], zeker: false };
}

/** A colour as "#rrggbb", in lower case. */
export const kleur = leesbaar((text) => {
  const value = leesKleur(text);
  return value === undefined
    ? {
        melding: `'${text}' is geen kleur.`,
        hint: "Schrijf een hekje en zes cijfers of letters a–f tussen aanhalingstekens, zoals '#1f4e79'.",
        ...bedoeldeKleur(text),
      }
    : { value };
}).meta({ examples: ['#1f4e79'] });
