// src/validate: what was parsed to a typed proposal, with every deviation at its place.

import type * as z from 'zod';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Besluitpunt } from '../domain/besluitpunt.ts';
import type { Puntopmaak } from '../domain/puntstijl.ts';
import { GENUMMERDE_SECTIES } from '../domain/secties.ts';
import type { Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Veldwaarde } from '../domain/veld.ts';
import { puntenVanBeide, type Sectie } from '../domain/voorstel.ts';
import type { Puntlezing } from '../gegevens/gegeven.ts';
import { type Frontmatter, leesGegevens, type Voorstel } from '../gegevens/register.ts';
import { voorstelSchema } from '../gegevens/voorstel-schema.ts';
import { asTyped, parseInline } from '../parse/markdown/inline.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import { dataMap, entriesOf } from '../source/data.ts';
import type { Located } from '../source/located.ts';
import { spanText } from '../source/source-text.ts';
import { checkIds } from './check-ids.ts';
import { checkNummers } from './check-nummers.ts';
import { emptyKey } from './empty-key.ts';
import { matchSecties } from './match-secties.ts';
import { readSoort } from './read-identity.ts';
import { herstelOntbrekend } from './sleutel-herstel.ts';
import { splitArgumenten } from './split-argumenten.ts';
import { zodDiagnostics } from './zod-diagnostics.ts';

/**
 * Holds a parsed proposal against its schema and its template. All problems are reported at once: what is wrong in
 * the frontmatter is left out and the rest goes on to the next checks. A value with errors is never printed.
 */
export function validateVoorstel(parsed: ParsedDocument, sjabloon: Sjabloon): Result<Voorstel> {
  const soort = readSoort(parsed.frontmatter, sjabloon);
  const definitie = soort.found && sjabloon.soorten[soort.found.value];
  if (!soort.found || !definitie) return { diagnostics: soort.diagnostics };
  const { velden } = definitie;
  const schema = voorstelSchema(definitie);
  const read = readFrontmatter(parsed, schema);
  const { data } = read;
  const diagnostics = [...soort.diagnostics, ...read.diagnostics, ...unwantedBesluit(parsed, definitie)];
  const gegevens = leesGegevens(data, {
    soort: soort.found,
    afwezig: { value: '', span: parsed.frontmatter.span },
    punten: { raad: puntlezing(definitie), college: puntlezing(definitie.college) },
    tekst: (regel) => readTekst(regel, diagnostics),
  });
  for (const one of missingKopgegevens(parsed, definitie, Object.keys(schema.shape))) diagnostics.push(one);
  // Where the besluitpunten cannot be read, no number of an argument is wrong.
  const besluitpunten = alsGelezen(parsed, data) ? puntenVanBeide(gegevens) : undefined;
  for (const one of checkIds(puntenVanBeide(gegevens))) diagnostics.push(one);
  for (const punten of [gegevens.besluitpunten, gegevens.besluitpuntenCollege])
    for (const one of checkNummers(punten)) diagnostics.push(one);
  const value: Voorstel = {
    ...gegevens,
    source: parsed.source,
    frontmatter: parsed.frontmatter.span,
    velden: Object.fromEntries(
      velden.flatMap((veld) => {
        const waarde = (data[veld.sleutel] as Veldwaarde | undefined) ?? veld.standaard;
        return waarde ? [[veld.sleutel, { veld, waarde }]] : [];
      }),
    ),
    secties: readSecties(parsed, definitie, besluitpunten, diagnostics),
    voetnoten: parsed.body.voetnoten,
  };
  return { value, diagnostics };
}

/** How the points of one list are numbered. */
function puntlezing({ nummering, punten, voor }: Puntopmaak): Puntlezing {
  return { nummering, doorlopend: punten.doorlopend, voor };
}

/** Whether all points that there are could be read. */
function alsGelezen({ frontmatter }: ParsedDocument, data: PartialFrontmatter): boolean {
  const keys = ['besluitpunten', 'besluitpunten_college'] as const;
  const typed = keys.filter((key) => frontmatter.value[key] !== undefined);
  return typed.length > 0 && typed.every((key) => data[key] !== undefined);
}

type PartialFrontmatter = Frontmatter & Readonly<Record<string, unknown>>;

/** Reads the frontmatter; a key under which something is wrong is reported and left out. */
function readFrontmatter(
  { frontmatter }: ParsedDocument,
  schema: z.ZodObject,
): { data: PartialFrontmatter; diagnostics: Diagnostic[] } {
  const whole = schema.safeParse(frontmatter.value);
  if (whole.success) return { data: whole.data as PartialFrontmatter, diagnostics: [] };
  const wrong = new Set(
    whole.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
    ),
  );
  const entries = entriesOf(frontmatter.value).filter((entry) => !wrong.has(entry.key.value));
  const rest = schema.partial().safeParse(dataMap(entries, frontmatter.span));
  return {
    data: (rest.data ?? {}) as PartialFrontmatter,
    diagnostics: zodDiagnostics(whole.error, schema, frontmatter),
  };
}

/** Reads inline Markdown; problems are added to a list, and the text that cannot be read stays as it was typed. */
function readTekst(regel: Located<string>, diagnostics: Diagnostic[]): Located<Tekst> {
  const result = parseInline(regel);
  for (const one of result.diagnostics) diagnostics.push(one);
  return result.value ?? asTyped(regel);
}

function readSecties(
  parsed: ParsedDocument,
  definitie: SoortSjabloon,
  besluitpunten: readonly Besluitpunt[] | undefined,
  diagnostics: Diagnostic[],
): Sectie[] {
  const matched = matchSecties(parsed.body.secties, definitie);
  for (const one of matched.diagnostics) diagnostics.push(one);
  return matched.gevonden.map(({ sleutel, vrij, ruw }): Sectie => {
    const base = { sleutel, vrij, kop: ruw.kop, span: ruw.span };
    if (!GENUMMERDE_SECTIES.includes(sleutel)) return { ...base, inhoud: ruw.inhoud, argumenten: [] };
    const split = splitArgumenten(ruw.inhoud, besluitpunten);
    for (const one of split.diagnostics) diagnostics.push(one);
    return { ...base, inhoud: split.inleiding, argumenten: split.argumenten };
  });
}

/** The keys that the template asks for and the schema does not; one that was misspelt is reported already. */
function missingKopgegevens(
  { frontmatter }: ParsedDocument,
  definitie: SoortSjabloon,
  known: readonly string[],
): Diagnostic[] {
  const typed = Object.keys(frontmatter.value);
  const meant = typed.filter((key) => !known.includes(key)).map((key) => nearest(key, known));
  return definitie.kopgegevens
    .flatMap(({ sleutel, verplicht }) => (verplicht && sleutel ? [sleutel] : []))
    .filter((sleutel) => !typed.includes(sleutel) && !meant.includes(sleutel))
    .map((sleutel) => {
      const span = frontmatter.locate([sleutel], 'missing');
      if (spanText(span) === sleutel) return emptyKey(sleutel, span);
      return fout('ontbreekt', `De sleutel '${sleutel}' ontbreekt.`, span, {
        hint: `Deze gemeente vraagt erom: voeg een regel toe die begint met '${sleutel}:'.`,
        ...herstelOntbrekend(sleutel, [], frontmatter, known),
      });
    });
}

/** Besluitpunten in a kind of proposal that decides nothing, or not by the college. */
function unwantedBesluit(
  { frontmatter }: ParsedDocument,
  { naam, basis, besluitpunten, besluitpuntenCollege }: SoortSjabloon,
): readonly Diagnostic[] {
  const typed = (key: string) => frontmatter.value[key] !== undefined;
  if (typed('besluitpunten_college') && besluitpuntenCollege === 'nee') {
    const melding = `In een ${naam.toLowerCase()} van deze gemeente staat niet apart wat het college besluit.`;
    const hint =
      basis === 'collegevoorstel'
        ? 'Zet ze bij `besluitpunten`: daar staat in dit stuk wat het college besluit.'
        : 'Haal ze weg, of vraag wie het sjabloon beheert om {{besluitpunten_college}} in een document te zetten.';
    return [
      fout('onbekende-sleutel', melding, frontmatter.locate(['besluitpunten_college'], 'key'), { hint }),
    ];
  }
  if (besluitpunten !== 'nee' || !typed('besluitpunten')) return [];
  const melding = `In een ${naam.toLowerCase()} van deze gemeente wordt niets besloten: er horen geen besluitpunten in.`;
  const hint = 'Haal ze weg, of kies een soort waarmee de raad besluit.';
  return [fout('onbekende-sleutel', melding, frontmatter.locate(['besluitpunten'], 'key'), { hint })];
}
