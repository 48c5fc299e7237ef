import { fout } from '../../../diagnostics/diagnostic.ts';
import { type Bedrag, Getal, pm } from '../../../domain/bedrag.ts';
import type { InvesteringInvoer } from '../../../domain/financien/investering.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import { reeks } from '../../../domain/jaren.ts';
import type { KaartRegel } from '../../../domain/scalar.ts';
import type { Located } from '../../../source/located.ts';
import { type Blok, type Bouw, cel, formule, rekenRij, som, tabelOpties } from '../../bouw.ts';
import { leesPercentage, leesWaarde } from '../../lezen/cellen.ts';
import { invoerEenheid } from '../../lezen/invoer-eenheid.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { verwachtingen } from '../../lezen/rijen.ts';
import type { CelSpec, KolomSpec, RijSpec, Verwachting } from '../../rekenblad/model.ts';
import { isPm, min, telOp } from '../../rekenblad/reken.ts';
import { afschrijvingsschema, type Jaarlast } from './afschrijving.ts';

/** The kapitaallasten per year of all investments, and of each one its whole term in a table of its own. */
export function kapitaallastenTabellen(
  invoer: readonly KaartRegel<InvesteringInvoer>[],
  bouw: Bouw,
): readonly Blok[] {
  const schemas = invoer.map((one) => ({ ...one, schema: schemaVan(one.value, bouw) }));
  const kolommen = jaarkolommen(bouw.jaren);
  const stated: Verwachting[] = [];
  const rijen = schemas.flatMap(({ key, value, schema }) => {
    const lezen = {
      kolommen,
      invoer: invoerEenheid(bouw.invoer),
      richting: 'last',
      diagnostics: bouw.diagnostics,
    } as const;
    stated.push(...verwachtingen(value.verwacht?.kapitaallasten, key.value, lezen));
    return rijenVan(key.value, value, schema, bouw.jaren);
  });
  const [first] = invoer;
  const span = first ? sleutelVoor(first.key.span, 'investeringen') : bouw.invoer.span;
  const totaal = som(invoer.map(({ key }) => cel('kapitaallasten', key.value)));
  const totaalRij = rekenRij({
    id: 'totaal',
    label: bouw.invoer.titels?.totaal_kapitaallasten?.value ?? 'Totaal kapitaallasten',
    soort: 'totaal',
    richting: 'last',
    formule: totaal,
    span,
  });
  const perJaar: Blok = {
    afgeleid: true,
    regels: new Map(),
    spec: {
      naam: 'kapitaallasten',
      ...tabelOpties({ titel: bouw.invoer.titels?.kapitaallasten }, 'Kapitaallasten', bouw),
      kolommen,
      rijen: invoer.length > 1 ? [...rijen, totaalRij] : rijen,
      verwachtingen: stated,
      span,
    },
  };
  const looptijd = schemas.flatMap(({ key, value, schema }) =>
    Array.isArray(schema) ? [looptijdTabel(key.value, value, schema, bouw)] : [],
  );
  return [...(bouw.jaren.length > 0 ? [perJaar] : []), ...looptijd];
}

/** The years of the term; `pm` when the amount is not known; nothing when something could not be read. */
type Schema = readonly Jaarlast[] | 'pm' | undefined;

function schemaVan(value: InvesteringInvoer, bouw: Bouw): Schema {
  const { diagnostics } = bouw;
  const lezen = {
    invoer: invoerEenheid(bouw.invoer),
    richting: 'neutraal' as const,
    diagnostics: [],
  };
  const waarde = (tekst: Located<string>) => leesWaarde(tekst, 'bedrag', lezen);
  const bijdragen = telOp((value.bijdragen ?? []).map((one) => waarde(one.bedrag)));
  const bruto = waarde(value.bruto);
  const rest = value.restwaarde && leesWaarde(value.restwaarde, 'bedrag', { ...lezen, diagnostics });
  const rente = value.rente ? leesPercentage(value.rente, diagnostics) : new Getal(0);
  const jaren = termijnVan(value, bouw);
  if (!bruto || !bijdragen || !rente || !jaren || (value.restwaarde && !rest)) return undefined;
  const netto = min(bruto, bijdragen);
  if (isPm(netto)) return 'pm';
  const restwaarde = bekendOfNul(rest);
  if (restwaarde.greaterThan(bekendOfNul(netto)) && value.restwaarde) {
    const melding = 'De restwaarde is hoger dan de netto investering.';
    diagnostics.push(
      fout('afschrijving', melding, value.restwaarde.span, { hint: 'Dan is er niets af te schrijven.' }),
    );
    return undefined;
  }
  return afschrijvingsschema({
    methode: value.afschrijving.value,
    bedrag: bekendOfNul(netto),
    restwaarde,
    rente,
    jaren,
    half: value.half_jaar?.value === true,
  });
}

function bekendOfNul(value: Bedrag | undefined): Getal {
  return value === undefined || value.soort === 'leeg' ? new Getal(0) : value.waarde;
}

/** The years in which is written off, from the first. */
function termijnVan(value: InvesteringInvoer, bouw: Bouw): readonly string[] | undefined {
  const { termijn, eerste_jaar: eerste, afschrijving } = value;
  const geen = afschrijving.value === 'geen';
  const add = (melding: string, span = afschrijving.span, hint?: string): undefined => {
    bouw.diagnostics.push(fout('afschrijving', melding, span, { hint }));
    return undefined;
  };
  const start = eerste?.value ?? bouw.jaren[0];
  const isJaar = start !== undefined && /^\d{4}$/.test(start);
  if (!isJaar) {
    const hint = 'Schrijf bijvoorbeeld `eerste_jaar: 2027`.';
    add('Het eerste jaar met kapitaallasten ontbreekt of is geen jaar.', eerste?.span, hint);
  }
  if (geen) return isJaar ? bouw.jaren.filter((jaar) => jaar >= start) : undefined;
  if (!termijn)
    return add('De afschrijvingstermijn ontbreekt.', undefined, 'Voeg `termijn: 40` toe: het aantal jaren.');
  const half = value.half_jaar?.value === true;
  if (half && afschrijving.value === 'annuitair') {
    const hint = 'Kies `afschrijving: lineair`, of laat de kapitaallasten een jaar later beginnen.';
    add('Een half eerste jaar kan niet bij een annuïteit.', value.half_jaar?.span, hint);
  }
  const aantal = /^([1-9]\d?)(?: jaar)?$/.exec(termijn.value)?.[1];
  // Half a year at the start leaves half a year after the term.
  const last = aantal && isJaar ? new Getal(start).plus(aantal).minus(half ? 0 : 1) : undefined;
  const jaren = last && start !== undefined ? reeks(start, last.toFixed()) : [];
  if (jaren.length > 0) return jaren;
  return aantal && !isJaar
    ? undefined
    : add(`'${termijn.value}' is geen aantal jaren van 1 tot en met 60.`, termijn.span);
}

/** Per year: afschrijving and rente, their sum in the head row. */
function rijenVan(
  naam: string,
  value: InvesteringInvoer,
  schema: Schema,
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
  const formula = som(rijen.map((rij) => cel('kapitaallasten', rij.id)));
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
  schema: Schema,
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

const LOOPTIJD: readonly KolomSpec[] = [
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
): Blok {
  const tabel = `afschrijving_${naam}`;
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
  const spec = {
    naam: tabel,
    ...tabelOpties({}, titel, bouw),
    eersteKop: 'Jaar',
    kolommen: LOOPTIJD,
    rijen: [...rijen, totaal],
    verwachtingen: [],
    span,
  };
  return { spec, regels: new Map(), afgeleid: true };
}
