import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { failed, gather, ok, type Result, type Valued } from '../../../diagnostics/result.ts';
import { type Bedrag, Getal, pm } from '../../../domain/bedrag.ts';
import { reeks } from '../../../domain/jaren.ts';
import type { KaartRegel } from '../../../domain/samengesteld.ts';
import type { Located } from '../../../source/located.ts';
import type { Span } from '../../../source/source-text.ts';
import { type Bouw, tabelOpties, VOOR_ALLE_TABELLEN } from '../../blok.ts';
import { invoerEenheid, leesPercentage, leesWaarde } from '../../lezen/cellen.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { verwachtingen } from '../../lezen/verwachtingen.ts';
import {
  type CelSpec,
  cel,
  formule,
  type KolomSpec,
  type RijSpec,
  rekenRij,
  som,
  type TabelSpec,
} from '../../rekenblad/model.ts';
import { bekend, isPm, min, telOp } from '../../rekenblad/reken.ts';
import { LASTEN } from '../posten/schema.ts';
import { afschrijvingsschema, type Jaarlast } from './afschrijving.ts';
import { type InvesteringInvoer, KAPITAALLASTEN } from './schema.ts';

/** Before the key of an investering: the table with its whole term. */
export const LOOPTIJD = 'afschrijving_';

/** The kapitaallasten per year of all investments, and of each one its whole term in a table of its own. */
export function kapitaallastenTabellen(
  invoer: readonly KaartRegel<InvesteringInvoer>[],
  span: Span,
  bouw: Bouw,
): Valued<readonly TabelSpec[]> {
  const schemas = invoer.map((one) => ({ ...one, schema: schemaVan(one.value, bouw) }));
  const kolommen = jaarkolommen(bouw.jaren);
  const stated = gather(
    invoer.map(({ key, value }) => verwachtingen(value.verwacht?.kapitaallasten, key.value, { kolommen })),
  );
  const rijen = schemas.flatMap(({ key, value, schema }) =>
    rijenVan(key.value, value, schema.value, bouw.jaren),
  );
  const totaal = rekenRij({
    id: 'totaal',
    label: bouw.invoer.titels.totaal_kapitaallasten?.value ?? 'Totaal kapitaallasten',
    soort: 'totaal',
    richting: 'last',
    formule: som(invoer.map(({ key }) => cel(KAPITAALLASTEN, key.value))),
    span,
  });
  const perJaar: TabelSpec = {
    naam: KAPITAALLASTEN,
    ...tabelOpties({ titel: bouw.invoer.titels.kapitaallasten }, 'Kapitaallasten', bouw),
    tolerantieBij: VOOR_ALLE_TABELLEN,
    kolommen,
    rijen: invoer.length > 1 ? [...rijen, totaal] : rijen,
    verwachtingen: stated.value.flat(),
    afgeleid: true,
    deelVan: LASTEN.naam,
    span,
  };
  const looptijd = schemas.flatMap(({ key, value, schema }) =>
    Array.isArray(schema.value) ? [looptijdTabel(key.value, value, schema.value, bouw)] : [],
  );
  const diagnostics = schemas.flatMap(({ schema }) => schema.diagnostics);
  return ok(
    [...(bouw.jaren.length > 0 ? [perJaar] : []), ...looptijd],
    [...diagnostics, ...stated.diagnostics],
  );
}

/** The years of the term; `pm` when the amount is not known; nothing when something could not be read. */
type Schema = readonly Jaarlast[] | 'pm';

function schemaVan(value: InvesteringInvoer, bouw: Bouw): Result<Schema> {
  const lezen = { invoer: invoerEenheid(bouw.invoer), richting: 'neutraal' as const };
  // What cannot be read here was reported with the table of the investering.
  const waarde = (tekst: Located<string>) => leesWaarde(tekst, 'bedrag', lezen).value;
  const bijdragen = telOp((value.bijdragen ?? []).map((one) => waarde(one.bedrag)));
  const bruto = waarde(value.bruto);
  const rest: Result<Bedrag> = value.restwaarde
    ? leesWaarde(value.restwaarde, 'bedrag', lezen)
    : ok({ soort: 'leeg' });
  const rente = value.rente ? leesPercentage(value.rente) : ok(new Getal(0));
  const jaren = termijnVan(value, bouw);
  const diagnostics = [rest, rente, jaren].flatMap((deel) => deel.diagnostics);
  if (!bruto || !bijdragen || !rente.value || !jaren.value || !rest.value) return failed(...diagnostics);
  const netto = min(bruto, bijdragen);
  if (isPm(netto)) return ok('pm', diagnostics);
  const restwaarde = bekend(rest.value);
  if (restwaarde.greaterThan(bekend(netto)) && value.restwaarde) {
    const melding = 'De restwaarde is hoger dan de netto investering.';
    const hint = 'Dan is er niets af te schrijven.';
    return failed(...diagnostics, fout('afschrijving', melding, value.restwaarde.span, { hint }));
  }
  const schema = afschrijvingsschema({
    methode: value.afschrijving.value,
    bedrag: bekend(netto),
    restwaarde,
    rente: rente.value,
    jaren: jaren.value,
    half: value.half_jaar?.value === true,
  });
  return ok(schema, diagnostics);
}

/** The years in which is written off, from the first. */
function termijnVan(value: InvesteringInvoer, { jaren }: Bouw): Result<readonly string[]> {
  const { termijn, eerste_jaar: eerste, afschrijving } = value;
  const start = eerste?.value ?? jaren[0];
  const begin = start !== undefined && /^\d{4}$/.test(start) ? start : undefined;
  const found: Diagnostic[] = [];
  if (begin === undefined) {
    const melding = 'Het eerste jaar met kapitaallasten ontbreekt of is geen jaar.';
    const hint = 'Schrijf bijvoorbeeld `eerste_jaar: 2027`.';
    found.push(fout('afschrijving', melding, eerste?.span ?? afschrijving.span, { hint }));
  }
  if (afschrijving.value === 'geen') {
    return begin === undefined ? failed(...found) : ok(jaren.filter((jaar) => jaar >= begin));
  }
  if (!termijn) {
    const hint = 'Voeg `termijn: 40` toe: het aantal jaren.';
    return failed(
      ...found,
      fout('afschrijving', 'De afschrijvingstermijn ontbreekt.', afschrijving.span, { hint }),
    );
  }
  const half = value.half_jaar?.value === true;
  if (half && afschrijving.value === 'annuitair') {
    const melding = 'Een half eerste jaar kan niet bij een annuïteit.';
    const hint = 'Kies `afschrijving: lineair`, of laat de kapitaallasten een jaar later beginnen.';
    found.push(fout('afschrijving', melding, value.half_jaar?.span, { hint }));
  }
  const aantal = /^([1-9]\d?)(?: jaar)?$/.exec(termijn.value)?.[1];
  if (aantal !== undefined && begin === undefined) return failed(...found);
  // Half a year at the start leaves half a year after the term.
  const last =
    aantal &&
    begin &&
    new Getal(begin)
      .plus(aantal)
      .minus(half ? 0 : 1)
      .toFixed();
  const run = begin && last ? reeks(begin, last) : [];
  if (run.length > 0) return ok(run, found);
  const melding = `'${termijn.value}' is geen aantal jaren van 1 tot en met 60.`;
  return failed(...found, fout('afschrijving', melding, termijn.span));
}

/** Per year: afschrijving and rente, their sum in the head row. */
function rijenVan(
  naam: string,
  value: InvesteringInvoer,
  schema: Schema | undefined,
  jaren: readonly string[],
): readonly RijSpec[] {
  const span = value.naam.span;
  const delen = ['afschrijving', 'rente'] as const;
  const rijen = delen.map((deel): RijSpec => {
    const cellen = jaren.map((jaar): [string, CelSpec] => [jaar, jaarcel(schema, jaar, deel, value)]);
    const label = deel === 'rente' ? 'Rente' : 'Afschrijving';
    const id = `${naam}.${deel}`;
    return rekenRij({
      id,
      label,
      soort: 'post',
      richting: 'last',
      diepte: 1,
      groep: naam,
      cellen: new Map(cellen),
      span,
    });
  });
  const formula = som(rijen.map((rij) => cel(KAPITAALLASTEN, rij.id)));
  const kop = rekenRij({
    id: naam,
    label: value.naam.value,
    soort: 'groep',
    richting: 'last',
    leden: rijen.map((rij) => rij.id),
    formule: formula,
    span,
  });
  return [kop, ...rijen];
}

function jaarcel(
  schema: Schema | undefined,
  jaar: string,
  deel: 'afschrijving' | 'rente',
  value: InvesteringInvoer,
): CelSpec {
  if (schema === undefined) return { soort: 'onleesbaar', span: value.naam.span };
  const span = deel === 'rente' ? (value.rente?.span ?? value.naam.span) : value.afschrijving.span;
  if (schema === 'pm') return { soort: 'gegeven', waarde: pm(), span };
  const regel = schema.find((one) => one.jaar === jaar);
  return {
    soort: 'gegeven',
    waarde: regel ? { soort: 'bedrag', waarde: regel[deel] } : { soort: 'leeg' },
    span,
  };
}

const KOLOMMEN: readonly KolomSpec[] = [
  { id: 'begin', kop: 'Boekwaarde 1 januari', soort: 'bedrag', telt: false },
  { id: 'afschrijving', kop: 'Afschrijving', soort: 'bedrag', telt: false },
  { id: 'rente', kop: 'Rente', soort: 'bedrag', telt: false },
  { id: 'kapitaallasten', kop: 'Kapitaallasten', soort: 'bedrag', telt: false },
  { id: 'eind', kop: 'Boekwaarde 31 december', soort: 'bedrag', telt: false },
];

/** Each year of the term in a row, and what it all adds up to. */
function looptijdTabel(
  naam: string,
  value: InvesteringInvoer,
  schema: readonly Jaarlast[],
  bouw: Bouw,
): TabelSpec {
  const tabel = `${LOOPTIJD}${naam}`;
  const span = value.naam.span;
  const rijen = schema.map((regel): RijSpec => {
    const given = (waarde: Getal): CelSpec => ({
      soort: 'gegeven',
      waarde: { soort: 'bedrag', waarde },
      span,
    });
    const cellen = new Map<string, CelSpec>([
      ['begin', given(regel.begin)],
      ['afschrijving', given(regel.afschrijving)],
      ['rente', given(regel.rente)],
      [
        'kapitaallasten',
        formule(som([cel(tabel, regel.jaar, 'afschrijving'), cel(tabel, regel.jaar, 'rente')])),
      ],
      ['eind', given(regel.eind)],
    ]);
    return rekenRij({ id: regel.jaar, label: regel.jaar, soort: 'post', richting: 'last', cellen, span });
  });
  const sums = ['afschrijving', 'rente', 'kapitaallasten'].map((kolom): [string, CelSpec] => [
    kolom,
    formule(som(schema.map((regel) => cel(tabel, regel.jaar, kolom)))),
  ]);
  const totaal = rekenRij({
    id: 'totaal',
    label: 'Totaal',
    soort: 'totaal',
    richting: 'last',
    cellen: new Map(sums),
    span,
  });
  const titel = `Kapitaallasten over de looptijd: ${value.naam.value}`;
  return {
    naam: tabel,
    ...tabelOpties({}, titel, bouw),
    eersteKop: 'Jaar',
    kolommen: KOLOMMEN,
    rijen: [...rijen, totaal],
    verwachtingen: [],
    afgeleid: true,
    toelichtend: true,
    span,
  };
}
