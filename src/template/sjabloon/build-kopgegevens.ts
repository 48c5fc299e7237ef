import { bedoeldeNaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { vervang } from '../../diagnostics/herstel.ts';
import { type Aanbod, aanbod } from '../../diagnostics/herstel-waarde.ts';
import { ok, type Result } from '../../diagnostics/result.ts';
import type { KopgegevenDefinitie } from '../../domain/sjabloon.ts';
import { kopnamen } from '../../gegevens/register.ts';
import { findBefore } from '../../source/find-before.ts';
import type { Located } from '../../source/located.ts';
import { spanOf } from '../../source/source-text.ts';
import { placeOf } from '../../source/yaml-value.ts';
import type { KopgegevenBestand } from './kopgegevens-schema.ts';
import { checkVoorwaarde } from './voorwaarde.ts';

/** What an entry of the head may name besides the gegevens of every proposal. */
export interface KopOmgeving {
  /** The own keys of the template, with their names. */
  readonly velden: ReadonlyMap<string, string>;
  /** Own keys of other kinds of proposal: the head that all kinds share may name these, and prints nothing then. */
  readonly elders: readonly string[];
  /** The sections of this soort. */
  readonly onderdelen: readonly string[];
  kopVan(onderdeel: string): string | undefined;
}

/** How many columns the rows of a head may need together: rows of 4 and 5 need 20. */
const MEESTE_KOLOMMEN = 60;

/** The points of a decision stand in the head as a list. */
export const PUNTSLEUTELS: Readonly<Record<string, string>> = {
  besluitpunten: 'Voorgesteld besluit',
  besluitpunten_college: 'Besluit van het college',
};

/**
 * The entries of a head as the file has them, with what is wrong: a name that nothing has, an entry that stands there
 * twice, one that says nothing of what stands behind it, points or a section beside something else, and rows that fit
 * no common grid. Spans are those of the keys.
 */
export function buildKopgegevens(
  gevonden: readonly (KopgegevenBestand | readonly KopgegevenBestand[])[],
  omgeving: KopOmgeving,
): Result<readonly KopgegevenDefinitie[]> {
  const rows = gevonden.map((one) => (isRow(one) ? one : [one]));
  const isHere = ({ sleutel }: KopgegevenBestand) =>
    sleutel === undefined || omgeving.velden.has(sleutel.value) || !omgeving.elders.includes(sleutel.value);
  const all = rows.flat();
  const diagnostics = [
    ...all.flatMap((entry) => checkEntry(entry, omgeving)),
    ...refuseDoubles(all),
    ...rows.flatMap(checkRow),
    ...checkGrid(rows),
  ];
  const value = gevonden.flatMap((one, rij) =>
    (isRow(one) ? one : [one])
      .filter(isHere)
      .map((entry) => definitie(entry, isRow(one) ? rij : undefined, omgeving)),
  );
  return diagnostics.length > 0 ? { diagnostics } : ok(value);
}

function isRow(one: KopgegevenBestand | readonly KopgegevenBestand[]): one is readonly KopgegevenBestand[] {
  return Array.isArray(one);
}

function definitie(
  entry: KopgegevenBestand,
  rij: number | undefined,
  omgeving: KopOmgeving,
): KopgegevenDefinitie {
  const { sleutel, tekst, onderdeel, als_leeg: alsLeeg, als } = entry;
  return {
    ...(sleutel && { sleutel: sleutel.value }),
    ...(tekst && { tekst: tekst.value }),
    ...(onderdeel && { onderdeel: onderdeel.value }),
    kop: entry.kop?.value ?? usualName(entry, omgeving) ?? '',
    verplicht: entry.verplicht?.value ?? false,
    tonenAlsLeeg: entry.tonen_als_leeg?.value ?? false,
    ...(alsLeeg && { alsLeeg: alsLeeg.value }),
    ...(entry.notatie && { notatie: entry.notatie.value }),
    scheiding: entry.scheiding?.value ?? 'opsomming',
    ...(als && { als: als.value }),
    ...(rij !== undefined && { rij }),
    breedte: entry.breedte?.value ?? 1,
  };
}

/** The name of an entry that the file gives none. */
function usualName({ sleutel, onderdeel }: KopgegevenBestand, omgeving: KopOmgeving): string | undefined {
  if (onderdeel) return omgeving.kopVan(onderdeel.value);
  if (!sleutel) return undefined;
  return omgeving.velden.get(sleutel.value) ?? PUNTSLEUTELS[sleutel.value] ?? kopnamen().get(sleutel.value);
}

function checkEntry(entry: KopgegevenBestand, omgeving: KopOmgeving): Diagnostic[] {
  const { sleutel, tekst, onderdeel, kop, als } = entry;
  const given = [sleutel, tekst, onderdeel].filter((one) => one !== undefined);
  const [first, second] = given;
  const unknown = als ? checkVoorwaarde(als, [...omgeving.velden.keys(), ...omgeving.elders]) : [];
  if (first && second) {
    const melding = 'Bij dit kopgegeven staat meer dan één van sleutel, tekst en onderdeel.';
    return [fout('sjabloon', melding, second.span, { hint: 'Laat er één staan.' }), ...unknown];
  }
  if (entry.verplicht?.value && !sleutel)
    return [...(first ? [] : checkEmpty(entry)), uselessVerplicht(entry.verplicht, onderdeel), ...unknown];
  if (!first) return [...checkEmpty(entry), ...unknown];
  if (onderdeel) return [...checkOnderdeel(onderdeel, omgeving), ...unknown];
  if (tekst && !kop) {
    const hint = 'Zet er een naam bij, zoals `{ kop: Aan, tekst: De gemeenteraad }`.';
    return [fout('sjabloon', 'Deze vaste tekst heeft geen kop.', tekst.span, { hint }), ...unknown];
  }
  return [...(sleutel ? checkSleutel(sleutel, omgeving) : []), ...unknown];
}

/** An entry without a key of the frontmatter asks nothing of the author. */
function uselessVerplicht({ span }: Located<boolean>, onderdeel: Located<string> | undefined): Diagnostic {
  const melding = onderdeel
    ? `Of het onderdeel '${onderdeel.value}' verplicht is, staat niet in de kop.`
    : 'Alleen een gegeven met een sleutel kan verplicht zijn: dit vult een auteur niet in.';
  const hint = onderdeel
    ? `Schrijf bij \`secties\` van deze soort \`{ sleutel: ${onderdeel.value}, verplicht: ja }\`, en haal verplicht hier weg.`
    : 'Haal verplicht hier weg.';
  return fout('sjabloon', melding, span, { hint });
}

/** An entry that names nothing is a place to fill in, and says so. */
function checkEmpty({
  kop,
  tonen_als_leeg: blank,
  als_leeg: text,
  ...rest
}: KopgegevenBestand): Diagnostic[] {
  if (kop && (blank?.value || text)) return [];
  const at = kop ?? blank ?? text ?? rest.breedte ?? rest.verplicht ?? rest.scheiding ?? rest.als;
  const melding = kop
    ? `Bij '${kop.value}' staat niet wat erachter komt.`
    : 'Bij dit kopgegeven staat niet wat er moet komen.';
  const naam = kop?.value ?? 'Agendapunt';
  const hint =
    'Noem met `sleutel` een gegeven, met `tekst` een vaste tekst of met `onderdeel` een onderdeel; een lege invulplek is ' +
    `\`{ kop: ${naam}, tonen_als_leeg: ja }\`.`;
  return [fout('sjabloon', melding, at?.span, { hint })];
}

function checkSleutel(sleutel: Located<string>, { velden, elders, onderdelen }: KopOmgeving): Diagnostic[] {
  const known = [...kopnamen().keys(), ...Object.keys(PUNTSLEUTELS), ...velden.keys(), ...elders];
  if (known.includes(sleutel.value)) return [];
  const meant = onderdelen.includes(sleutel.value)
    ? { hint: `Dit is een onderdeel: schrijf \`onderdeel: ${sleutel.value}\`.`, ...alsOnderdeel(sleutel) }
    : bedoeldeNaam(
        sleutel,
        known,
        `Bekend zijn: ${known.join(', ')}. Een eigen gegeven hoort ook onder 'velden'.`,
      );
  return [fout('sjabloon', `Er is geen gegeven '${sleutel.value}' voor de kop.`, sleutel.span, meant)];
}

/** A section that is named as a value of the proposal: alone in its item, or behind `sleutel`. */
function alsOnderdeel({ value, span }: Located<string>): Aanbod {
  const titel = `Schrijf 'onderdeel: ${value}'`;
  const { text } = span.source;
  const key = findBefore(text, span.start, /\bsleutel(?=:\s*["']?$)/, 20);
  if (key)
    return aanbod([
      [titel, vervang(spanOf(span.source, key.start, key.start + 'sleutel'.length), 'onderdeel')],
    ]);
  const written = placeOf(span) === 'haken' ? `{ onderdeel: ${value} }` : `onderdeel: ${value}`;
  return /[-[,]\s*$/.test(text.slice(Math.max(0, span.start - 20), span.start))
    ? aanbod([[titel, vervang(span, written)]])
    : {};
}

function checkOnderdeel(onderdeel: Located<string>, { onderdelen }: KopOmgeving): Diagnostic[] {
  if (onderdelen.includes(onderdeel.value)) return [];
  const own = `Zet het ook onder 'secties' van deze soort; daar staan: ${onderdelen.join(', ')}.`;
  const melding = `Het onderdeel '${onderdeel.value}' hoort niet bij deze soort.`;
  return [fout('sjabloon', melding, onderdeel.span, bedoeldeNaam(onderdeel, onderdelen, own))];
}

/** Points and sections are as wide as the page. */
function checkRow(row: readonly KopgegevenBestand[]): Diagnostic[] {
  if (row.length === 1) return [];
  return row.flatMap(({ sleutel, onderdeel }) => {
    const wide = onderdeel ?? (sleutel && sleutel.value in PUNTSLEUTELS ? sleutel : undefined);
    if (!wide) return [];
    const melding = `'${wide.value}' kan niet naast andere gegevens staan.`;
    const hint = 'Geef het een eigen regel in de lijst, met één streepje.';
    return [fout('sjabloon', melding, wide.span, { hint })];
  });
}

function checkGrid(rows: readonly (readonly KopgegevenBestand[])[]): Diagnostic[] {
  let columns = 1;
  for (const row of rows) {
    columns = kleinsteVeelvoud(columns, rowWidth(row));
    if (columns <= MEESTE_KOLOMMEN) continue;
    const [first] = row;
    const at = first?.sleutel ?? first?.tekst ?? first?.kop;
    const melding = 'De vakken van deze rij passen niet onder die van de rijen erboven.';
    const hint = 'Verdeel de rijen in vakken die op elkaar aansluiten, zoals 1, 2, 3, 4 of 6 naast elkaar.';
    return [fout('sjabloon', melding, at?.span, { hint })];
  }
  return [];
}

function rowWidth(row: readonly KopgegevenBestand[]): number {
  return row.reduce((sum, { breedte }) => sum + (breedte?.value ?? 1), 0);
}

/** The least number that both divide. */
export function kleinsteVeelvoud(a: number, b: number): number {
  let common = a;
  while (common % b !== 0) common += a;
  return common;
}

/** What stands in the head twice: the same value or section under the same condition. */
function refuseDoubles(all: readonly KopgegevenBestand[]): Diagnostic[] {
  const same = (a: KopgegevenBestand, b: KopgegevenBestand) =>
    nameOf(a)?.value === nameOf(b)?.value &&
    Boolean(a.onderdeel) === Boolean(b.onderdeel) &&
    a.als?.value.naam === b.als?.value.naam &&
    a.als?.value.niet === b.als?.value.niet;
  return all.flatMap((entry, index) => {
    const name = nameOf(entry);
    const earlier = name && all.slice(0, index).find((other) => same(other, entry));
    if (!name || !earlier) return [];
    const verwant = [{ melding: 'Hier staat het ook.', span: nameOf(earlier)?.span ?? name.span }];
    return [fout('sjabloon', `Het gegeven '${name.value}' staat er twee keer.`, name.span, { verwant })];
  });
}

function nameOf({ sleutel, onderdeel }: KopgegevenBestand): Located<string> | undefined {
  return sleutel ?? onderdeel;
}
