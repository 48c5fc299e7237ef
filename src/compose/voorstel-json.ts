import type { PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../document/text.ts';
import type { Argument, Besluitpunt, Sectie, Tekst, Voorstel } from '../domain/voorstel.ts';
import { financienToJson } from '../financien/to-json.ts';
import type { Located } from '../source/located.ts';
import type { ComposeInput } from './compose-document.ts';
import { convertInlines } from './convert-inline.ts';
import { createEnvironment } from './create-environment.ts';

/**
 * The validated proposal with every computed table, for other programs: UTF-8 bytes of `voorstel.json`
 * (described in proposals/LEESMIJ.md, chapter 10). Text in the frontmatter is plain, with computed amounts filled in; sections are
 * the Markdown of the author without its comments. What stands under `intern` is there in the internal variant only.
 */
export function voorstelJson(input: ComposeInput): Uint8Array {
  const { voorstel, variant } = input;
  const print = printer(input);
  const json = {
    soort: voorstel.soort.value,
    gemeente: voorstel.gemeente.value,
    onderwerp: voorstel.onderwerp.value,
    zaaknummer: voorstel.zaaknummer?.value,
    status: voorstel.status?.value,
    datum: voorstel.datum.value,
    vergadering: voorstel.vergadering?.value,
    agendapunt: voorstel.agendapunt?.value,
    behandeling: voorstel.behandeling?.value,
    indieners: values(voorstel.indieners),
    portefeuillehouders: voorstel.portefeuillehouders.map(unlocated),
    programmas: values(voorstel.programmas),
    bevoegdheid: voorstel.bevoegdheid?.value,
    openbaar: voorstel.openbaar?.value,
    termijn: voorstel.termijn && unlocated(voorstel.termijn),
    ...(variant === 'intern' && { intern: unlocated(voorstel.intern) }),
    gelet_op: voorstel.geletOp.map(print),
    overwegende: voorstel.overwegende.map(print),
    gehoord: voorstel.gehoord.map(print),
    besluitpunten: voorstel.besluitpunten.map((punt) => besluitpuntJson(punt, print)),
    bijlagen: voorstel.bijlagen
      .filter((bijlage) => variant === 'intern' || bijlage.openbaar)
      .map(({ titel, bestand, openbaar }) => ({ titel: titel.value, bestand: bestand?.value, openbaar })),
    eerdere_besluiten: voorstel.eerdereBesluiten.map(unlocated),
    ondertekening: unlocated(voorstel.ondertekening),
    velden: unlocated(voorstel.velden),
    secties: voorstel.secties.map((sectie) => sectieJson(sectie, voorstel, print)),
    financien: financienToJson(input.financien),
  };
  return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
}

type Print = (tekst: Tekst) => string;

function printer(input: ComposeInput): Print {
  const environment = createEnvironment(input);
  return (tekst) => plainText(convertInlines(tekst.nodes as readonly PhrasingContent[], environment));
}

function besluitpuntJson({ nummer, tekst, sub }: Besluitpunt, print: Print): object {
  return {
    nummer,
    tekst: print(tekst),
    ...(sub.length > 0 && { sub: sub.map((punt) => besluitpuntJson(punt, print)) }),
  };
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
    nummer: nummer && `${nummer.besluitpunt}.${nummer.volgnummer}`,
    kop: print(kop),
    tekst: markdownOf(inhoud, voorstel),
  };
}

/** A comment with the blanks before it, or with the lines that it has to itself; or code, which is left alone. */
const COMMENT =
  /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|(?<!\\)(?:\n{2,}<!--[\s\S]*?-->(?=\n|$)|[ \t]*<!--[\s\S]*?-->)/g;

/** What the author wrote, from the first to the last of some blocks; comments are not for others. */
function markdownOf(nodes: readonly RootContent[], { source }: Voorstel): string {
  const start = nodes[0]?.position?.start.offset ?? 0;
  const end = nodes.at(-1)?.position?.end.offset ?? start;
  const text = source.text.slice(start, end);
  return text.replace(COMMENT, (raw, code?: string) => (code === undefined ? '' : raw)).trim();
}

function values<T>(list: readonly Located<T>[]): T[] {
  return list.map((one) => one.value);
}

/** A flat object of located values without their places. */
function unlocated(object: object): object {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && 'value' in value ? [[key, value.value]] : [],
    ),
  );
}
