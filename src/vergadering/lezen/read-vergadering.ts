import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Result, type Valued } from '../../diagnostics/result.ts';
import type {
  Afwezige,
  Agendapunt,
  Stemming,
  Stukbehandeling,
  Vergadering,
} from '../../domain/vergadering.ts';
import { readRegel } from '../../parse/markdown/inline.ts';
import type { RuweSectie } from '../../parse/markdown/split-secties.ts';
import type { ParsedDocument } from '../../parse/parse-document.ts';
import {
  type DataMap,
  type DataValue,
  dataMap,
  entriesOf,
  isDataMap,
  isDataScalar,
  spanOfMap,
} from '../../source/data.ts';
import { zodDiagnostics } from '../../validate/zod-diagnostics.ts';
import { readStemming } from './read-stemming.ts';
import {
  type AfwezigeBestand,
  type AgendapuntBestand,
  type StemmingBestand,
  type StukBestand,
  type VergaderingBestand,
  vergaderingSchema,
} from './vergadering-schema.ts';

/**
 * Holds a parsed vergadering.md against its schema. What is wrong is reported and left out, with the agenda item or key
 * that it stands in, so that the rest can be checked too; a meeting with errors is never printed.
 */
export function readVergadering(parsed: ParsedDocument): Result<Vergadering> {
  const { frontmatter } = parsed;
  const whole = vergaderingSchema.safeParse(frontmatter.value);
  if (whole.success) return makeVergadering(whole.data, parsed);
  const diagnostics = zodDiagnostics(whole.error, vergaderingSchema, frontmatter);
  const rest = vergaderingSchema.safeParse(without(frontmatter.value, whole.error.issues));
  if (!rest.success) return { diagnostics };
  const made = makeVergadering(rest.data, parsed, new Set(numbersIn(frontmatter.value)));
  return { value: made.value, diagnostics: [...diagnostics, ...made.diagnostics] };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** The frontmatter without the top keys, and of the agenda without the items, in which something is wrong. */
function without(map: DataMap, issues: readonly Issue[]): DataMap {
  const keys = new Set<PropertyKey>();
  const items = new Set<PropertyKey>();
  for (const { code, path, keys: unknown = [] } of issues) {
    const [key, item] = path;
    if (key === 'agenda' && item !== undefined) items.add(item);
    else if (key !== undefined) keys.add(key);
    else if (code === 'unrecognized_keys') for (const one of unknown) keys.add(one);
  }
  const entries = entriesOf(map).filter(({ key }) => !keys.has(key.value));
  const kept = entries.map((entry) => ({
    ...entry,
    value: entry.key.value === 'agenda' ? withoutItems(entry.value, items) : entry.value,
  }));
  return dataMap(kept, spanOfMap(map));
}

function withoutItems(agenda: DataValue, items: ReadonlySet<PropertyKey>): DataValue {
  return Array.isArray(agenda) ? agenda.filter((_, at) => !items.has(at)) : agenda;
}

/** The numbers of all agenda items as typed, good or not, so that the text below one is not called lost. */
function numbersIn(map: DataMap): readonly string[] {
  const below = (value: DataValue | undefined): readonly string[] =>
    Array.isArray(value)
      ? value.flatMap((one: DataValue) => {
          if (!isDataMap(one)) return [];
          const { nr } = one;
          return [...(nr && isDataScalar(nr) ? [nr.value] : []), ...below(one.sub)];
        })
      : [];
  return below(map.agenda);
}

function makeVergadering(
  bestand: VergaderingBestand,
  { source, frontmatter, body }: ParsedDocument,
  known: ReadonlySet<string> = new Set(),
): Valued<Vergadering> {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(result: Valued<T>): T => {
    for (const one of result.diagnostics) diagnostics.push(one);
    return result.value;
  };
  const inhoud = read(readSecties(body.secties, new Set([...known, ...agendaNumbers(bestand.agenda)])));
  const openbaar = bestand.openbaar?.value ?? true;
  const makePunt = (punt: AgendapuntBestand, boven: boolean): Agendapunt => {
    const besloten = punt.besloten?.value ?? boven;
    return {
      nummer: punt.nr,
      titel: punt.titel,
      toelichting: punt.toelichting && read(readRegel(punt.toelichting)),
      besloten,
      besluitOpenbaar: punt.besluit_openbaar?.value ?? false,
      aanvang: punt.aanvang,
      einde: punt.einde,
      portefeuillehouder: punt.portefeuillehouder,
      stukken: punt.stukken ?? [],
      voorstel: punt.voorstel,
      behandeling: punt.behandeling,
      ...read(readAfloop(punt)),
      reden: punt.reden && read(readRegel(punt.reden)),
      ingetrokkenDoor: punt.ingetrokken_door,
      laterToegevoegd: punt.later_toegevoegd?.value ?? false,
      vervolgVan: punt.vervolg_van,
      besluit: (punt.besluit ?? []).map((one) => read(readRegel(one))),
      ordevoorstellen: (punt.ordevoorstellen ?? []).map(
        ({ door, tekst, reden, ingetrokken_door: ingetrokkenDoor, span, ...afloop }) => ({
          door,
          tekst: read(readRegel(tekst)),
          ingetrokkenDoor,
          ...read(readAfloop(afloop)),
          reden: reden && read(readRegel(reden)),
          span,
        }),
      ),
      amendementen: (punt.amendementen ?? []).map(makeStuk),
      moties: (punt.moties ?? []).map(makeStuk),
      stemverklaringen: (punt.stemverklaringen ?? []).map(({ door, tekst }) => ({
        door,
        tekst: read(readRegel(tekst)),
      })),
      aantekeningen: (punt.aantekeningen ?? []).map(({ lid, tekst }) => ({
        lid,
        tekst: read(readRegel(tekst)),
      })),
      toezeggingen: (punt.toezeggingen ?? []).map(({ door, tekst, termijn }) => ({
        door,
        tekst: read(readRegel(tekst)),
        termijn,
      })),
      sub: (punt.sub ?? []).map((one) => makePunt(one, besloten)),
      inhoud: inhoud.get(punt.nr.value)?.inhoud ?? [],
      span: punt.span,
    };
  };
  const makeStuk = ({
    stuk,
    titel,
    indieners = [],
    reden,
    ingetrokken_door: ingetrokkenDoor,
    preadvies,
    span,
    ...afloop
  }: StukBestand): Stukbehandeling => ({
    stuk,
    titel,
    indieners,
    ingetrokkenDoor,
    ...read(readAfloop(afloop)),
    reden: reden && read(readRegel(reden)),
    preadvies: preadvies && { door: preadvies.door, tekst: read(readRegel(preadvies.tekst)) },
    span,
  });
  const value: Vergadering = {
    source,
    frontmatter: frontmatter.span,
    gemeente: bestand.gemeente,
    datum: bestand.datum,
    aanvang: bestand.aanvang,
    einde: bestand.einde,
    plaats: bestand.plaats,
    openbaar,
    verzonden: bestand.verzonden,
    inzage: bestand.inzage && read(readRegel(bestand.inzage)),
    inspreken: bestand.inspreken && read(readRegel(bestand.inspreken)),
    voorzitter: bestand.voorzitter && { ...bestand.voorzitter, aanhef: bestand.voorzitter.aanhef?.value },
    griffier: bestand.griffier && { ...bestand.griffier, aanhef: bestand.griffier.aanhef?.value },
    ondertekening: bestand.ondertekening,
    afwezig: (bestand.afwezig ?? []).map(makeAfwezige),
    opnieuwBelegd: bestand.opnieuw_belegd?.value ?? false,
    schorsingen: bestand.schorsingen ?? [],
    eersteStem: bestand.eerste_stem,
    agenda: bestand.agenda.map((one) => makePunt(one, !openbaar)),
  };
  return ok(value, diagnostics);
}

function makeAfwezige(one: AfwezigeBestand): Afwezige {
  if ('value' in one) {
    return { wie: { soort: 'lid', naam: one }, zonderBericht: false, span: one.span };
  }
  const rest = {
    vanaf: one.vanaf,
    tot: one.tot,
    zonderBericht: one.zonder_bericht?.value ?? false,
    span: one.span,
  };
  return 'fractie' in one
    ? { wie: { soort: 'fractie', naam: one.fractie, aantal: one.aantal }, ...rest }
    : { wie: { soort: 'lid', naam: one.naam }, ...rest };
}

function agendaNumbers(agenda: readonly AgendapuntBestand[]): readonly string[] {
  return agenda.flatMap(({ nr, sub = [] }) => [nr.value, ...agendaNumbers(sub)]);
}

/** The outcome with its vote; of a vote that cannot be read the outcome is left out too, so that it is blamed once. */
function readAfloop<U>({
  uitkomst,
  stemming,
}: {
  readonly uitkomst?: U | undefined;
  readonly stemming?: StemmingBestand | undefined;
}): Valued<{ readonly uitkomst?: U | undefined; readonly stemming?: Stemming | undefined }> {
  if (!stemming) return ok({ uitkomst });
  const { value, diagnostics } = readStemming(stemming);
  return ok(value ? { uitkomst, stemming: value } : {}, diagnostics);
}

/** The texts of the body by the number of their agenda item: "## 3" or "## 3. Mededelingen". */
function readSecties(
  secties: readonly RuweSectie[],
  numbers: ReadonlySet<string>,
): Valued<ReadonlyMap<string, RuweSectie>> {
  const found = new Map<string, RuweSectie>();
  const diagnostics: Diagnostic[] = [];
  for (const sectie of secties) {
    const { value, span } = sectie.kop;
    const nummer = /^\d[\w.]*?(?=\.?(?:\s|$))/.exec(value)?.[0];
    if (nummer === undefined || !numbers.has(nummer)) {
      const melding =
        nummer === undefined
          ? `De kop '${value}' begint niet met het nummer van een agendapunt.`
          : `Er is geen agendapunt ${nummer}.`;
      const hint = `Schrijf het nummer voorop, zoals \`## ${[...numbers][0] ?? 1}. ${value.replace(/^[\d.\s]+/, '')}\`.`;
      diagnostics.push(fout('agendapunt', melding, span, { hint }));
    } else if (found.has(nummer)) {
      diagnostics.push(
        fout('agendapunt', `Onder agendapunt ${nummer} staat al een tekst.`, span, {
          hint: 'Zet beide teksten onder één kop.',
          verwant: [{ melding: 'Hier staat de eerste.', span: found.get(nummer)?.kop.span ?? span }],
        }),
      );
    } else {
      found.set(nummer, sectie);
    }
  }
  return ok(found, diagnostics);
}
