// src/financien/blokken/investeringen: investments, their krediet and the kapitaallasten that follow.

import { gather, ok, type Valued } from '../../../diagnostics/result.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { KaartRegel } from '../../../domain/samengesteld.ts';
import { tekst } from '../../../domain/scalar.ts';
import type { Located } from '../../../source/located.ts';
import type { Span } from '../../../source/source-text.ts';
import { type Blok, type Bouw, tabelOpties, VOOR_ALLE_TABELLEN } from '../../blok.ts';
import { bedragCel, invoerEenheid } from '../../lezen/cellen.ts';
import { idsKloppen, slug } from '../../lezen/rijnamen.ts';
import {
  cel,
  type KolomSpec,
  type RijSpec,
  rekenRij,
  som,
  type TabelSpec,
  verschil,
} from '../../rekenblad/model.ts';
import { investeringKrediet } from './investering-krediet.ts';
import { kapitaallastenTabellen, LOOPTIJD } from './kapitaallasten.ts';
import { INVESTERINGEN, type InvesteringInvoer, KAPITAALLASTEN } from './schema.ts';
import { investeringUitgangspunten } from './uitgangspunten.ts';

const KOLOM: KolomSpec = { id: 'bedrag', kop: 'Bedrag', soort: 'bedrag', telt: true };

/** What each investment costs, and the kapitaallasten that follow from it: per year, and over its whole term. */
export const investeringen: Blok = {
  sleutels: [INVESTERINGEN],
  titels: {
    investeringen: tekst.describe('Titel boven de investeringen').optional(),
    totaal_bruto: tekst.describe('Naam van de regel met alle investeringen samen, bruto').optional(),
    totaal_netto: tekst.describe('Naam van de regel met alle investeringen samen, netto').optional(),
    kapitaallasten: tekst.describe('Titel boven de kapitaallasten per jaar').optional(),
    totaal_kapitaallasten: tekst.describe('Naam van de regel met alle kapitaallasten samen').optional(),
  },
  vooraf: true,
  maakt: (tabel) => [INVESTERINGEN.naam, KAPITAALLASTEN].includes(tabel) || tabel.startsWith(LOOPTIJD),
  maak(bouw) {
    const invoer = INVESTERINGEN.van(bouw.invoer) ?? [];
    const [first] = invoer;
    if (!first) return ok([]);
    const span = sleutelVoor(first.key.span, INVESTERINGEN.naam);
    const kosten = investeringenTabel(invoer, span, bouw);
    const lasten = kapitaallastenTabellen(invoer, span, bouw);
    return ok(
      [kosten.value, ...lasten.value],
      [...idsKloppen(invoer), ...kosten.diagnostics, ...lasten.diagnostics],
    );
  },
  controles: [investeringKrediet],
  uitgangspunten: investeringUitgangspunten,
};

/** What each investment costs: bruto, less what others pay, is netto (BBV 62). */
function investeringenTabel(
  invoer: readonly KaartRegel<InvesteringInvoer>[],
  span: Span,
  bouw: Bouw,
): Valued<TabelSpec> {
  const delen = gather(invoer.map(({ key, value }) => investeringRijen(key.value, value, bouw)));
  const rijen = delen.value.flat();
  const { titels } = bouw.invoer;
  const totaal = (id: string, deel: string, label: string): RijSpec => {
    const formule = som(invoer.map(({ key }) => cel(INVESTERINGEN.naam, `${key.value}.${deel}`)));
    return rekenRij({ id, label, soort: 'totaal', richting: 'last', formule, span });
  };
  const totalen = [
    totaal('totaal_bruto', 'bruto', titels.totaal_bruto?.value ?? 'Totaal bruto'),
    totaal('totaal', 'netto', titels.totaal_netto?.value ?? 'Totaal netto'),
  ];
  const tabel = {
    naam: INVESTERINGEN.naam,
    ...tabelOpties({ titel: titels.investeringen }, 'Investeringen', bouw),
    tolerantieBij: VOOR_ALLE_TABELLEN,
    kolommen: [KOLOM],
    rijen: invoer.length > 1 ? [...rijen, ...totalen] : rijen,
    verwachtingen: invoer.flatMap(({ key, value: { verwacht } }) =>
      verwacht?.netto ? [{ rij: `${key.value}.netto`, kolom: KOLOM.id, tekst: verwacht.netto }] : [],
    ),
    span,
  };
  return ok(tabel, delen.diagnostics);
}

function investeringRijen(naam: string, value: InvesteringInvoer, bouw: Bouw): Valued<readonly RijSpec[]> {
  const shared = { diepte: 1, groep: naam, richting: 'neutraal' as const };
  const getypt = (deel: string, label: string, bedrag: Located<string>, span: Span): Valued<RijSpec> => {
    const cell = bedragCel(bedrag, { invoer: invoerEenheid(bouw.invoer), richting: 'neutraal' });
    const rij = rekenRij({
      ...shared,
      id: `${naam}.${deel}`,
      label,
      soort: 'post',
      cellen: new Map([[KOLOM.id, cell.value]]),
      span,
      bron: { pad: [INVESTERINGEN.naam, naam, deel], span: bedrag.span },
    });
    return ok(rij, cell.diagnostics);
  };
  const bijdragen = gather(
    (value.bijdragen ?? []).map(({ id, post, bedrag }) =>
      getypt(id?.value ?? slug(post.value), `Af: ${post.value}`, bedrag, post.span),
    ),
  );
  const bruto = getypt('bruto', 'Investering bruto', value.bruto, value.bruto.span);
  const { span } = value.naam;
  const kop = rekenRij({
    id: naam,
    label: value.naam.value,
    soort: 'groep',
    richting: 'neutraal',
    leden: [],
    span,
    bron: { pad: [INVESTERINGEN.naam, naam], span: value.span },
  });
  const eigen = (rij: RijSpec) => cel(INVESTERINGEN.naam, rij.id);
  const derden = som(bijdragen.value.map(eigen));
  const netto = rekenRij({
    ...shared,
    id: `${naam}.netto`,
    label: 'Investering netto',
    soort: 'subtotaal',
    formule: bijdragen.value.length > 0 ? verschil(eigen(bruto.value), derden) : eigen(bruto.value),
    span,
  });
  return ok([kop, bruto.value, ...bijdragen.value, netto], [...bijdragen.diagnostics, ...bruto.diagnostics]);
}
