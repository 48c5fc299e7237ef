import type { InvesteringInvoer } from '../../../domain/financien/investering.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { KaartRegel } from '../../../domain/scalar.ts';
import type { Located } from '../../../source/located.ts';
import { type Blok, type Bouw, cel, rekenRij, som, tabelOpties, verschil } from '../../bouw.ts';
import { leesWaarde } from '../../lezen/cellen.ts';
import { invoerEenheid } from '../../lezen/invoer-eenheid.ts';
import { slug } from '../../lezen/namen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import type { CelSpec, KolomSpec, RijSpec, Verwachting } from '../../rekenblad/model.ts';

const KOLOM: KolomSpec = { id: 'bedrag', kop: 'Bedrag', soort: 'bedrag', telt: true };

/** What each investment costs: bruto, less what others pay, is netto (BBV 62). */
export function investeringenTabel(invoer: readonly KaartRegel<InvesteringInvoer>[], bouw: Bouw): Blok {
  const opties = tabelOpties({ titel: bouw.invoer.titels?.investeringen }, 'Investeringen', bouw);
  const verwachtingen: Verwachting[] = [];
  const rijen = invoer.flatMap(({ key, value }) => {
    const netto = value.verwacht?.netto;
    if (netto) verwachtingen.push({ rij: `${key.value}.netto`, kolom: KOLOM.id, tekst: netto });
    return investeringRijen(key.value, value, bouw);
  });
  const [first] = invoer;
  const span = first ? sleutelVoor(first.key.span, 'investeringen') : bouw.invoer.span;
  const totaal = (id: string, deel: string, label: string): RijSpec =>
    rekenRij({
      id,
      label,
      soort: 'totaal',
      richting: 'last',
      formule: som(invoer.map(({ key }) => cel('investeringen', `${key.value}.${deel}`))),
      span,
    });
  const { titels } = bouw.invoer;
  const bruto = totaal('totaal_bruto', 'bruto', titels?.totaal_bruto?.value ?? 'Totaal bruto');
  const netto = totaal('totaal', 'netto', titels?.totaal_netto?.value ?? 'Totaal netto');
  const spec = {
    naam: 'investeringen',
    ...opties,
    kolommen: [KOLOM],
    rijen: invoer.length > 1 ? [...rijen, bruto, netto] : rijen,
    verwachtingen,
    span,
  };
  return { spec, regels: new Map() };
}

function investeringRijen(naam: string, value: InvesteringInvoer, bouw: Bouw): readonly RijSpec[] {
  const lezen = (tekst: Located<string>): ReadonlyMap<string, CelSpec> => {
    const invoer = invoerEenheid(bouw.invoer);
    const waarde = leesWaarde(tekst, 'bedrag', {
      invoer,
      richting: 'neutraal',
      diagnostics: bouw.diagnostics,
    });
    return new Map([
      [
        KOLOM.id,
        waarde ? { soort: 'gegeven', waarde, span: tekst.span } : { soort: 'onleesbaar', span: tekst.span },
      ],
    ]);
  };
  const shared = { diepte: 1, groep: naam, richting: 'neutraal' as const };
  const bijdragen = (value.bijdragen ?? []).map((one): RijSpec => {
    const id = `${naam}.${one.id?.value ?? slug(one.post.value)}`;
    const label = `Af: ${one.post.value}`;
    return rekenRij({ ...shared, id, label, soort: 'post', cellen: lezen(one.bedrag), span: one.post.span });
  });
  const bruto: Expr = cel('investeringen', `${naam}.bruto`);
  const derden = som(bijdragen.map((rij) => cel('investeringen', rij.id)));
  const kop = rekenRij({
    id: naam,
    label: value.naam.value,
    soort: 'groep',
    richting: 'neutraal',
    leden: [],
    span: value.naam.span,
  });
  const brutoRij = rekenRij({
    ...shared,
    id: `${naam}.bruto`,
    label: 'Investering bruto',
    soort: 'post',
    cellen: lezen(value.bruto),
    span: value.bruto.span,
  });
  const netto = rekenRij({
    ...shared,
    id: `${naam}.netto`,
    label: 'Investering netto',
    soort: 'subtotaal',
    formule: bijdragen.length > 0 ? verschil(bruto, derden) : bruto,
    span: value.naam.span,
  });
  return [kop, brutoRij, ...bijdragen, netto];
}
