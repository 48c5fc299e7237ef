import type { Tekstblok } from '../domain/tekstblok.ts';
import { type Argument, argumentLabel, type Sectie } from '../domain/voorstel.ts';
import { financienToJson } from '../financien/to-json.ts';
import { besluitpunten } from '../gegevens/besluitpunten.ts';
import { ALLE_GEGEVENS, type Voorstel, waardeVan } from '../gegevens/register.ts';
import { veldJson } from '../gegevens/velden/druk-veld.ts';
import type { ComposeInput } from './compose-document.ts';
import { type Print, printer } from './printer.ts';

/**
 * The validated proposal with every computed table, for other programs: UTF-8 bytes of `voorstel.json`
 * (described in proposals/LEESMIJ.md, chapter 10). Text in the frontmatter is plain, with computed amounts filled in; sections are
 * the Markdown of the author without its comments. What stands under `intern` is there in the internal variant only.
 */
export function voorstelJson(input: ComposeInput): Uint8Array {
  const { voorstel, variant } = input;
  const print = printer(input);
  const context = { intern: variant === 'intern', tekst: print };
  const gegevens = ALLE_GEGEVENS.filter((one) => !one.intern || context.intern).flatMap((one) => {
    const { json, sleutel } = one;
    return json ? [[json.naam ?? sleutel, json.van(waardeVan(one, voorstel), context)] as const] : [];
  });
  const json = {
    ...Object.fromEntries(gegevens),
    velden: Object.fromEntries(
      Object.entries(voorstel.velden).map(([sleutel, veld]) => [sleutel, veldJson(veld)]),
    ),
    secties: voorstel.secties.map((sectie) => sectieJson(sectie, voorstel, print)),
    financien: financienToJson(input.financien),
  };
  return new TextEncoder().encode(`${JSON.stringify(json, withoutSoft, 2)}\n`);
}

/** The points of a decision as JSON, with the computed amounts in their texts. */
export function besluitpuntenJson(input: ComposeInput): unknown {
  const context = { intern: false, tekst: printer(input) };
  return besluitpunten.json?.van(input.voorstel.besluitpunten, context);
}

/** Soft hyphens and characters without width say nothing to a program, and hide a word from who looks for it. */
export function withoutSoft(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[\u00ad\u200b\u2060\ufeff]/g, '') : value;
}

function sectieJson({ sleutel, kop, inhoud, argumenten }: Sectie, voorstel: Voorstel, print: Print): object {
  return {
    sleutel,
    kop: kop.value,
    tekst: markdownOf(inhoud, voorstel),
    ...(argumenten.length > 0 && { argumenten: argumenten.map((one) => argumentJson(one, voorstel, print)) }),
  };
}

function argumentJson({ nummer, kop, inhoud }: Argument, voorstel: Voorstel, print: Print): object {
  return {
    nummer: nummer && argumentLabel(nummer),
    kop: print(kop),
    tekst: markdownOf(inhoud, voorstel),
  };
}

/** A comment with the blanks before it, or with the lines that it has to itself; or code, which is left alone. */
const COMMENT =
  /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|(?<!\\)(?:\n{2,}<!--[\s\S]*?-->(?=\n|$)|[ \t]*<!--[\s\S]*?-->)/g;

/** What the author wrote, from the first to the last of some blocks; comments are not for others. */
export function markdownOf(blokken: readonly Tekstblok[], { source }: Pick<Voorstel, 'source'>): string {
  const start = blokken[0]?.span.start ?? 0;
  const end = blokken.at(-1)?.span.end ?? start;
  const text = source.text.slice(start, end);
  return text.replace(COMMENT, (raw, code?: string) => (code === undefined ? '' : raw)).trim();
}
