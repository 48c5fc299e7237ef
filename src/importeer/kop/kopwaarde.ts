import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import { withoutEnd } from '../../source/without-end.ts';
import { leesBijlage } from '../bijlagen.ts';
import { leesDatum } from '../datum.ts';
import type { Waarde } from '../gevonden.ts';

/** A value, or in Dutch why it is none. */
export type Gelezen = { readonly waarde: Waarde } | { readonly twijfel: string };

/** Reads what stands behind a name in the head as the value of a key. */
export function leesWaarde(sleutel: string, text: string, soort: SoortSjabloon): Gelezen {
  const line = text.replace(/\s*\n\s*/g, ' ');
  const veld = soort.velden.find((one) => one.sleutel === sleutel);
  if (sleutel === 'datum' || sleutel === 'vergadering' || veld?.soort === 'datum') {
    const datum = leesDatum(line);
    return datum === undefined
      ? { twijfel: `'${line}' is geen datum die het programma kan lezen.` }
      : { waarde: datum };
  }
  if (sleutel === 'openbaar' || veld?.soort === 'ja/nee') {
    const ja = /^(?:ja|openbaar)\b/i.test(line);
    const nee = /^(?:nee|niet|geheim|besloten|vertrouwelijk)\b/i.test(line);
    return ja || nee ? { waarde: ja ? 'ja' : 'nee' } : { twijfel: `'${line}' zegt niet ja of nee.` };
  }
  if (sleutel === 'behandeling') {
    const word = /\b(hamerstuk|bespreekstuk|debatstuk)\b/i.exec(line)?.[1]?.toLowerCase();
    return word === undefined
      ? { twijfel: `'${line}' is geen hamerstuk, bespreekstuk of debatstuk.` }
      : { waarde: word };
  }
  if (sleutel === 'intern.auteur') return { waarde: auteurVan(line) };
  if (sleutel === 'bijlagen') {
    const found = regelsVan(text).flatMap((one) => leesBijlage(one) ?? []);
    return found.length === 0
      ? { twijfel: `'${line}' noemt geen bijlagen bij hun naam.` }
      : { waarde: found };
  }
  if (sleutel === 'termijn') {
    const at = line.search(line.endsWith(')') ? /[(:;]/ : /[:;]/);
    const datum = leesDatum(at === -1 ? line : line.slice(0, at));
    const reden = at === -1 ? '' : line[at] === '(' ? line.slice(at + 1, -1) : line.slice(at + 1).trimStart();
    return datum === undefined
      ? { twijfel: `'${line}' is geen datum die het programma kan lezen.` }
      : { waarde: { datum, ...(reden && { reden }) } };
  }
  // The head of a paper begins it with a capital; the words themselves have none.
  if (sleutel === 'bevoegdheid')
    return { waarde: line.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) };
  if (sleutel === 'portefeuillehouder') return { waarde: oneOrMore(namenVan(text).map(metFunctie)) };
  if (sleutel === 'programma' || sleutel === 'indieners' || veld?.soort === 'lijst')
    return { waarde: oneOrMore(regelsVan(text)) };
  return { waarde: line };
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const TELEFOON = /(?:tel(?:efoon)?\.?:?\s*)?(?:\+31[\s-]?\d|0\d)[\d\s()-]{7,13}\d/i;

/** The address and number that stand behind the name of an author on one line. */
export function ernaast(sleutel: string, text: string): readonly (readonly [string, string])[] {
  if (sleutel !== 'intern.auteur') return [];
  const email = EMAIL.exec(text)?.[0];
  const telefoon = TELEFOON.exec(text)?.[0].replace(/^tel\w*\.?:?\s*/i, '');
  return [
    ...(email === undefined ? [] : [['intern.email', email] as const]),
    ...(telefoon === undefined ? [] : [['intern.telefoon', telefoon] as const]),
  ];
}

function auteurVan(line: string): string {
  const name = withoutEnd(line.replace(EMAIL, '').replace(TELEFOON, ''), /[\s,;()/–-]/)
    .replace(/(?:[,;]\s*){2,}/gu, ', ')
    .trim();
  return name === '' ? line : name;
}

function oneOrMore(all: readonly Waarde[]): Waarde {
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
}

function regelsVan(text: string): readonly string[] {
  return text
    .split(/\n|;\s+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** "A. Bos (wethouder zorg) en B. Vos (wethouder financiën)": names apart; an "en" within brackets does not part them. */
function namenVan(text: string): readonly string[] {
  return regelsVan(text)
    .flatMap((line) =>
      line.split(
        /(?:,\s*|\s+en\s+|\s*\/\s*)(?![^(]*\))(?=(?:de heer |mevrouw |wethouder |burgemeester )?\p{Lu})/u,
      ),
    )
    .map((one) => one.trim());
}

function metFunctie(text: string): Waarde {
  const [, office, name] = /^(wethouder|burgemeester)\s+(\p{Lu}.*)$/iu.exec(text) ?? [];
  if (office !== undefined && name !== undefined) return { naam: name, functie: office.toLowerCase() };
  if (!text.endsWith(')')) return text;
  const at = text.indexOf('(', text.lastIndexOf(')', text.length - 2) + 1);
  const [naam, functie] = at === -1 ? [] : [text.slice(0, at).trimEnd(), text.slice(at + 1, -1)];
  return naam && functie ? { naam, functie } : text;
}
