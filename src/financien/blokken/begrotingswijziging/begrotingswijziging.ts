import { fout } from '../../../diagnostics/diagnostic.ts';
import type { BegrotingswijzigingInvoer } from '../../../domain/financien/begrotingswijziging.ts';
import type { CellenInvoer } from '../../../domain/financien/cel.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { Richting } from '../../../domain/financien-tabel.ts';
import { isNaam } from '../../../domain/naam.ts';
import type { Span } from '../../../source/source-text.ts';
import { type Blok, type Bouw, cel, rekenRij, som, tabelOpties, verschil } from '../../bouw.ts';
import { leesCellen } from '../../lezen/cellen.ts';
import { slug } from '../../lezen/namen.ts';
import { behoud } from '../../lezen/per-kolom.ts';
import { verwachtingen } from '../../lezen/rijen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import type { KolomSpec, RijSpec, Verwachting } from '../../rekenblad/model.ts';
import { onbekendeReserve } from '../reserves/reserves.ts';

type Reservemutatie = NonNullable<BegrotingswijzigingInvoer['reserves']>[number];

const NAAM = 'begrotingswijziging';
const BLADEN = ['oud', 'mutatie', 'nieuw'] as const;
const KOPPEN = { oud: 'Oud', mutatie: 'Mutatie', nieuw: 'Nieuw' } as const;

/** A change of the budget: for each programma old, change and new of lasten and baten, then of reserves (BBV 18). */
export function wijzigingTabel(invoer: BegrotingswijzigingInvoer, bouw: Bouw): Blok {
  const opties = tabelOpties(invoer, titelVan(invoer), bouw);
  const kolommen = kolommenVan(invoer, bouw);
  const stated: Verwachting[] = [];
  const lees = (
    id: string,
    label: string,
    cells: CellenInvoer | undefined,
    richting: Richting,
    groep: string,
    span: Span,
  ) => {
    if (!cells) return [];
    const context = { kolommen, invoer: opties.invoer, richting, diagnostics: bouw.diagnostics };
    const [typed, nieuw] = splits(cells);
    stated.push(...verwachtingen(nieuw, id, context));
    return [
      rekenRij({
        id,
        label,
        soort: 'post',
        richting,
        diepte: 1,
        groep,
        cellen: leesCellen(typed, context),
        span,
        teltMee: true,
      }),
    ];
  };
  const taken = new Set<string>();
  const kop = (id: string, label: string, span: Span, leden: readonly RijSpec[]): RijSpec[] => {
    if (taken.has(id)) {
      const hint = 'Zet alle mutaties van een programma bij elkaar, of geef een van beide een eigen `id`.';
      bouw.diagnostics.push(fout('dubbel-id', `'${label}' staat er twee keer.`, span, { hint }));
      return [];
    }
    taken.add(id);
    return [
      rekenRij({ id, label, soort: 'groep', richting: 'neutraal', leden: leden.map((rij) => rij.id), span }),
      ...leden,
    ];
  };
  const programmas = invoer.programmas.flatMap((one) => {
    const id = one.id?.value ?? slug(one.programma.value);
    const { span } = one.programma;
    const lasten = lees(`${id}.lasten`, 'Lasten', one.lasten, 'last', id, span);
    return kop(id, one.programma.value, span, [
      ...lasten,
      ...lees(`${id}.baten`, 'Baten', one.baten, 'baat', id, span),
    ]);
  });
  onbekendeReserves(invoer, bouw);
  const reserves = (invoer.reserves ?? []).flatMap((one) => {
    const id = reserveRijId(one);
    const { span } = one.reserve;
    const titel = bouw.invoer.reserves?.find((reserve) => reserve.key.value === one.reserve.value)?.value.naam
      .value;
    const into = lees(`${id}.stortingen`, 'Stortingen', one.stortingen, 'last', id, span);
    const out = lees(`${id}.onttrekkingen`, 'Onttrekkingen', one.onttrekkingen, 'baat', id, span);
    return kop(id, titel ?? one.reserve.value, span, [...into, ...out]);
  });
  const span = sleutelVoor(invoer.span, NAAM);
  const rijen = [...programmas, ...reserves, ...totalen([...programmas, ...reserves], span)];
  return { spec: { naam: NAAM, ...opties, kolommen, rijen, verwachtingen: stated, span }, regels: new Map() };
}

/** The id of the rows of a reserve: its own, the key of the reserve, or made of its name where it is written in words. */
export function reserveRijId({ id, reserve }: Reservemutatie): string {
  return `reserve_${id?.value ?? (isNaam(reserve.value) ? reserve.value : slug(reserve.value))}`;
}

/** What looks like the id of a reserve must be one; a reserve of which no course is shown may be written in words. */
function onbekendeReserves(invoer: BegrotingswijzigingInvoer, bouw: Bouw): void {
  const known = (bouw.invoer.reserves ?? []).map(({ key }) => key.value);
  if (known.length === 0) return;
  for (const { reserve } of invoer.reserves ?? []) {
    if (known.includes(reserve.value) || !isNaam(reserve.value)) continue;
    bouw.diagnostics.push(onbekendeReserve(reserve, known));
  }
}

function titelVan(invoer: BegrotingswijzigingInvoer): string {
  return invoer.jaar ? `Begrotingswijziging ${invoer.jaar.value}` : 'Begrotingswijziging';
}

/** Oud, mutatie and nieuw; under each year when the change is for several. */
function kolommenVan(invoer: BegrotingswijzigingInvoer, bouw: Bouw): readonly KolomSpec[] {
  const eenJaar = invoer.jaar?.value;
  if (eenJaar !== undefined && !/^\d{4}$/.test(eenJaar)) {
    bouw.diagnostics.push(
      fout('jaren', `'${eenJaar}' is geen jaar.`, invoer.jaar?.span, { hint: 'Schrijf bijvoorbeeld 2025.' }),
    );
  }
  if (eenJaar === undefined && bouw.jaren.length === 0) {
    const hint = 'Voeg `jaar: 2025` toe, of `jaren` bovenaan in `financien`.';
    bouw.diagnostics.push(
      fout('jaren-ontbreken', 'Er staat niet voor welk jaar de begrotingswijziging is.', invoer.span, {
        hint,
      }),
    );
  }
  const jaren = eenJaar === undefined ? bouw.jaren : [eenJaar];
  return jaren.flatMap((jaar) =>
    BLADEN.map((blad): KolomSpec => {
      const prefix = eenJaar === undefined ? `${jaar}.` : '';
      const formule: Expr = som([
        { soort: 'hier', kolom: `${prefix}oud` },
        { soort: 'hier', kolom: `${prefix}mutatie` },
      ]);
      return {
        id: `${prefix}${blad}`,
        kop: KOPPEN[blad],
        soort: 'bedrag',
        telt: false,
        jaar,
        ...(eenJaar === undefined && { groep: { id: jaar, kop: jaar } }),
        ...(blad === 'nieuw' && { formule }),
      };
    }),
  );
}

/** What the author states as new is checked, not taken: it is apart from what is typed. */
function splits(cells: CellenInvoer): readonly [typed: CellenInvoer, nieuw: CellenInvoer] {
  return [behoud(cells, (key) => key !== 'nieuw'), behoud(cells, (key) => key === 'nieuw')];
}

/** Totals of lasten and baten, saldo, and with reserves the resultaat (BBV 17). */
function totalen(rijen: readonly RijSpec[], span: Span): readonly RijSpec[] {
  const van = (deel: string) =>
    rijen.filter((rij) => rij.id.endsWith(`.${deel}`)).map((rij) => cel(NAAM, rij.id));
  const rij = (id: string, label: string, richting: Richting, formule: Expr): RijSpec =>
    rekenRij({ id, label, soort: richting === 'saldo' ? 'saldo' : 'totaal', richting, formule, span });
  const saldo = rij(
    'saldo',
    'Saldo van baten en lasten',
    'saldo',
    verschil(cel(NAAM, 'totaal_baten'), cel(NAAM, 'totaal_lasten')),
  );
  const [stortingen, onttrekkingen] = [van('stortingen'), van('onttrekkingen')];
  const resultaat = verschil(som([cel(NAAM, 'saldo'), ...onttrekkingen]), som(stortingen));
  return [
    rij('totaal_lasten', 'Totaal lasten', 'last', som(van('lasten'))),
    rij('totaal_baten', 'Totaal baten', 'baat', som(van('baten'))),
    saldo,
    rij('resultaat', 'Resultaat na mutaties in reserves', 'saldo', resultaat),
  ];
}
