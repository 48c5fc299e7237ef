import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { GENUMMERDE_SECTIES } from '../domain/secties.ts';
import type { Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import type { Besluitpunt, Sectie, Tekst, Voorstel } from '../domain/voorstel.ts';
import { type Frontmatter, voorstelSchema } from '../domain/voorstel-schema.ts';
import { parseInline } from '../parse/inline.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import type { Located } from '../source/located.ts';
import { matchSecties } from './match-secties.ts';
import { splitArgumenten } from './split-argumenten.ts';
import { zodDiagnostics } from './zod-diagnostics.ts';

/**
 * Holds a parsed proposal against its schema and its template. All problems are reported at once;
 * there is a value when nothing is wrong with the frontmatter.
 */
export function validateVoorstel(parsed: ParsedDocument, soort: Soort, sjabloon: Sjabloon): Result<Voorstel> {
  const definitie = sjabloon.soorten[soort];
  if (!definitie) return { diagnostics: [unknownKind(parsed, soort, sjabloon)] };
  const schema = voorstelSchema(soort, Object.keys(sjabloon.velden));
  const checked = schema.safeParse(parsed.frontmatter.value);
  const diagnostics: Diagnostic[] = checked.success
    ? []
    : zodDiagnostics(checked.error, schema, parsed.frontmatter);
  const texts = new TextReader(diagnostics);
  const data = checked.data as (Frontmatter & Record<string, unknown>) | undefined;
  const besluitpunten = (data?.besluitpunten ?? []).map((punt, index) => readBesluitpunt(punt, index, texts));
  if (!data) {
    diagnostics.push(...matchSecties(parsed.body.secties, definitie).diagnostics);
    return { diagnostics };
  }
  diagnostics.push(...missingKopgegevens(parsed, definitie));
  const secties = readSecties(parsed, definitie, besluitpunten, diagnostics);
  const velden = Object.fromEntries(
    Object.keys(sjabloon.velden).flatMap((veld) =>
      data[veld] ? [[veld, data[veld] as Located<string>]] : [],
    ),
  );
  const value: Voorstel = {
    source: parsed.source,
    frontmatter: parsed.frontmatter.span,
    soort: data.soort,
    gemeente: data.gemeente,
    onderwerp: data.onderwerp,
    zaaknummer: data.zaaknummer,
    status: data.status,
    vergadering: data.vergadering,
    agendapunt: data.agendapunt,
    behandeling: data.behandeling,
    bevoegdheid: data.bevoegdheid,
    openbaar: data.openbaar,
    termijn: data.termijn,
    financien: data.financien,
    datum: data.datum,
    indieners: data.indieners ?? [],
    portefeuillehouders: data.portefeuillehouder ?? [],
    programmas: data.programma ?? [],
    intern: data.intern ?? {},
    geletOp: (data.gelet_op ?? []).map((line) => texts.read(line)),
    overwegende: (data.overwegende ?? []).map((line) => texts.read(line)),
    gehoord: (data.gehoord ?? []).map((line) => texts.read(line)),
    besluitpunten,
    bijlagen: (data.bijlagen ?? []).map(({ titel, bestand, openbaar }) => ({
      titel,
      bestand,
      openbaar: openbaar?.value ?? true,
    })),
    eerdereBesluiten: data.eerdere_besluiten ?? [],
    ondertekening: data.ondertekening ?? {},
    velden,
    secties,
    voetnoten: parsed.body.voetnoten,
  };
  return { value, diagnostics };
}

/** Reads inline Markdown; problems go to one list, and the text that cannot be read stays as it was typed. */
class TextReader {
  constructor(private readonly diagnostics: Diagnostic[]) {}

  read(scalar: Located<string>): Tekst {
    const result = parseInline(scalar);
    this.diagnostics.push(...result.diagnostics);
    return (
      result.value ?? {
        nodes: [{ type: 'text', value: scalar.value }],
        span: scalar.span,
      }
    );
  }
}

function readBesluitpunt(
  punt: NonNullable<Frontmatter['besluitpunten']>[number],
  index: number,
  texts: TextReader,
): Besluitpunt {
  const sub = (punt.sub ?? []).map(
    (line, at): Besluitpunt => ({
      nummer: at + 1,
      tekst: texts.read(line),
      sub: [],
    }),
  );
  return { nummer: index + 1, tekst: texts.read(punt.tekst), sub };
}

function readSecties(
  parsed: ParsedDocument,
  definitie: SoortSjabloon,
  besluitpunten: readonly Besluitpunt[],
  diagnostics: Diagnostic[],
): Sectie[] {
  const matched = matchSecties(parsed.body.secties, definitie);
  diagnostics.push(...matched.diagnostics);
  return matched.gevonden.map(({ sleutel, vrij, ruw }): Sectie => {
    const base = { sleutel, vrij, kop: ruw.kop, span: ruw.span };
    if (!GENUMMERDE_SECTIES.includes(sleutel)) return { ...base, inhoud: ruw.inhoud, argumenten: [] };
    const split = splitArgumenten(ruw.inhoud, parsed.source, besluitpunten);
    diagnostics.push(...split.diagnostics);
    return { ...base, inhoud: split.inleiding, argumenten: split.argumenten };
  });
}

function missingKopgegevens(parsed: ParsedDocument, definitie: SoortSjabloon): Diagnostic[] {
  const { frontmatter } = parsed;
  return definitie.kopgegevens
    .filter(({ sleutel, verplicht }) => verplicht && frontmatter.value[sleutel] === undefined)
    .map(({ sleutel }) =>
      fout('ontbreekt', `De sleutel '${sleutel}' ontbreekt.`, frontmatter.locate([sleutel], 'missing'), {
        hint: `Deze gemeente vraagt erom: voeg een regel toe die begint met '${sleutel}:'.`,
      }),
    );
}

function unknownKind(parsed: ParsedDocument, soort: Soort, sjabloon: Sjabloon): Diagnostic {
  const known = Object.keys(sjabloon.soorten).join(', ');
  const span = parsed.frontmatter.locate(['soort'], 'value');
  const melding = `Het sjabloon '${sjabloon.map}' kent de soort '${soort}' niet.`;
  return fout('onbekende-soort', melding, span, {
    hint: `Kies uit: ${known}.`,
  });
}
