import { bedoeldeNaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { vervang } from '../../diagnostics/herstel.ts';
import { aanbod, schrijfTitel, schrijfWeigering } from '../../diagnostics/herstel-waarde.ts';
import type { Result } from '../../diagnostics/result.ts';
import { BEDRAGNOTATIES } from '../../domain/bedragnotatie.ts';
import { datumnotatieFout } from '../../domain/datumnotatie.ts';
import { alsNaam, isNaam } from '../../domain/naam.ts';
import type { KaartRegel } from '../../domain/samengesteld.ts';
import type { Veld, Veldnotatie, Veldsoort, Veldwaarde } from '../../domain/veld.ts';
import type { Weigering } from '../../domain/weigering.ts';
import { ALLE_GEGEVENS, kopnamen } from '../../gegevens/register.ts';
import { veldwaardeSchema } from '../../gegevens/velden/veld-schema.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import { plainIssues } from '../../validate/plain-issues.ts';
import type { Layer } from '../read/read-layers.ts';
import type { VeldBestand } from './sjabloon-schema.ts';
import { type Lijn, soortIn } from './soort-lijn.ts';

type Regel = KaartRegel<VeldBestand>;

/** The own fields of one kind of proposal: those of all kinds, then its own; what the nearest file says wins. */
export function buildVelden(layers: readonly Layer[], lijn: Lijn): Result<readonly Veld[]> {
  const found = new Map<string, Regel>();
  for (const layer of [...layers].reverse()) {
    const own = [...lijn].reverse().flatMap((soort) => soortIn(layer, soort)?.velden ?? []);
    for (const regel of [...(layer.sjabloon.velden ?? []), ...own]) found.set(regel.key.value, regel);
  }
  const built = [...found.values()].map(buildVeld);
  return {
    value: built.flatMap(({ value }) => value ?? []),
    diagnostics: built.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The keys of the own fields of all kinds of proposal. */
export function veldsleutels(layers: readonly Layer[]): readonly string[] {
  return layers.flatMap((layer) => regelsIn(layer).map(({ key }) => key.value));
}

function regelsIn({ sjabloon }: Layer): readonly Regel[] {
  const soorten = (sjabloon.soorten ?? []).flatMap(({ value }) =>
    value === 'nee' ? [] : (value.velden ?? []),
  );
  return [...(sjabloon.velden ?? []), ...soorten];
}

/** Fields with one name that hold something else in another kind of proposal: a template could not print both. */
export function otherKinds(
  all: readonly (readonly Veld[])[],
  layers: readonly Layer[],
): readonly Diagnostic[] {
  const first = new Map<string, Veld>();
  return all.flat().flatMap((veld) => {
    const known = first.get(veld.sleutel) ?? veld;
    first.set(veld.sleutel, known);
    if (known.soort === veld.soort) return [];
    const at = layers
      .flatMap(regelsIn)
      .find(({ key, value }) => key.value === veld.sleutel && soortVan(value) === veld.soort);
    const melding = `Het veld '${veld.sleutel}' is hier '${veld.soort}', en in een andere soort voorstel '${known.soort}'.`;
    return fout('sjabloon', melding, at?.key.span, { hint: 'Geef een van beide een andere naam.' });
  });
}

function soortVan({ soort, keuzes }: VeldBestand): Veldsoort {
  return soort?.value ?? (keuzes ? 'keuze' : 'tekst');
}

function buildVeld({ key, value }: Regel): Result<Veld> {
  const soort = soortVan(value);
  const keuzes = value.keuzes?.map((one) => one.value);
  const vorm = { soort, ...(keuzes && { keuzes }) };
  const notatie = readNotatie(value.notatie, soort);
  const standaard = keuzes || soort !== 'keuze' ? readStandaard(value, vorm) : { diagnostics: [] };
  const veld: Veld = {
    ...vorm,
    sleutel: key.value,
    naam: value.naam.value,
    verplicht: value.verplicht?.value ?? false,
    ...(value.uitleg && { uitleg: value.uitleg.value }),
    ...(notatie.value && { notatie: notatie.value }),
    ...(standaard.value && { standaard: standaard.value }),
  };
  const diagnostics = [
    ...nameProblems(key),
    ...keuzeProblems(key, soort, value),
    ...notatie.diagnostics,
    ...standaard.diagnostics,
  ];
  return { value: veld, diagnostics };
}

/** A field is typed, put in templates and sometimes hidden by its name: that must be a name, and not one of the program. */
function nameProblems({ value, span }: Located<string>): readonly Diagnostic[] {
  const gegevens = ALLE_GEGEVENS.map(({ sleutel }) => sleutel);
  const hint = `Geef het eigen veld een andere naam, zoals ${value}_inhoud.`;
  if (gegevens.includes(value))
    return [fout('sjabloon', `'${value}' is al een gegeven van elk voorstel.`, span, { hint })];
  if (kopnamen().has(value)) {
    const intern = ALLE_GEGEVENS.some(
      (one) => one.intern === true && one.kop?.some(({ sleutel }) => sleutel === value),
    );
    const melding = intern
      ? `'${value}' is al een gegeven van elk voorstel, onder 'intern': het staat nooit in een openbaar stuk.`
      : `'${value}' is al een gegeven van elk voorstel.`;
    return [fout('sjabloon', melding, span, { hint })];
  }
  if (isNaam(value)) return [];
  const better = alsNaam(value);
  const usable = isNaam(better) ? `, bijvoorbeeld ${better}; hoe het heet, zegt u met 'naam'.` : '.';
  return [
    fout('sjabloon', `'${value}' kan geen sleutel van een veld zijn.`, span, {
      hint: `Gebruik kleine letters zonder accenten, cijfers en _${usable}`,
      ...(isNaam(better) && aanbod([[schrijfTitel(better), vervang(span, better)]])),
    }),
  ];
}

function keuzeProblems(key: Located<string>, soort: Veldsoort, value: VeldBestand): readonly Diagnostic[] {
  if (soort === 'keuze' && !value.keuzes) {
    const hint = 'Schrijf bijvoorbeeld `keuzes: [kaderstellend, controlerend]`.';
    return [
      fout(
        'sjabloon',
        `Bij het veld '${key.value}' staat niet waaruit te kiezen is.`,
        value.soort?.span ?? key.span,
        { hint },
      ),
    ];
  }
  if (!value.keuzes || soort === 'keuze' || soort === 'lijst') return [];
  const hint = "Haal 'keuzes' weg, of maak er `soort: keuze` of `soort: lijst` van.";
  const melding = `Bij een veld van de soort '${soort}' valt niets te kiezen.`;
  return [fout('sjabloon', melding, value.keuzes[0]?.span ?? key.span, { hint })];
}

function readNotatie(notatie: Located<string> | undefined, soort: Veldsoort): Result<Veldnotatie> {
  if (!notatie) return { diagnostics: [] };
  const { value, span } = notatie;
  if (soort === 'datum') {
    const wrong = datumnotatieFout(value);
    if (!wrong) return { value: { datum: value }, diagnostics: [] };
    return {
      diagnostics: [
        fout('sjabloon', wrong.melding, span, { hint: wrong.hint, ...schrijfWeigering(span, wrong) }),
      ],
    };
  }
  if (soort !== 'bedrag') {
    const melding = `Alleen een datum en een bedrag hebben een notatie, een veld van de soort '${soort}' niet.`;
    return { diagnostics: [fout('sjabloon', melding, span, { hint: "Haal 'notatie' weg." })] };
  }
  const found = BEDRAGNOTATIES.find((one) => one === value);
  if (found) return { value: { bedrag: found }, diagnostics: [] };
  return { diagnostics: [wrongBedragnotatie(notatie)] };
}

function wrongBedragnotatie(notatie: Located<string>): Diagnostic {
  const all = `Kies uit: ${BEDRAGNOTATIES.map((one) => `"${one}"`).join(', ')}.`;
  const { hint, ...herstel } = bedoeldeNaam(notatie, BEDRAGNOTATIES, undefined);
  return fout('sjabloon', `'${notatie.value}' is geen notatie voor een bedrag.`, notatie.span, {
    hint: hint ? `${hint} ${all}` : all,
    ...herstel,
  });
}

/** What holds when an author fills nothing in; it must be what an author could type. */
function readStandaard(
  { standaard, naam }: VeldBestand,
  vorm: Pick<Veld, 'soort' | 'keuzes'>,
): Result<Veldwaarde> {
  if (!standaard) return { diagnostics: [] };
  const read = veldwaardeSchema(vorm).safeParse(standaard);
  if (read.success) return { value: read.data, diagnostics: [] };
  const [issue] = plainIssues(read.error.issues);
  const told = issue?.soort === 'waarde' ? issue : undefined;
  const melding = told?.melding ?? `Dit past niet bij het veld '${naam.value}' van de soort '${vorm.soort}'.`;
  return { diagnostics: [weigering(melding, [standaard].flat()[0]?.span, told)] };
}

function weigering(
  melding: string,
  span: Span | undefined,
  told: Pick<Weigering, 'hint' | 'schrijf' | 'zeker'> = {},
): Diagnostic {
  return fout('sjabloon', melding, span, { hint: told.hint, ...(span && schrijfWeigering(span, told)) });
}
