import { type Diagnostic, fout, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../../diagnostics/result.ts';
import { type Bedrag, bedrag, NUL } from '../../../domain/bedrag.ts';
import type { Controle, ControleContext } from '../../blok.ts';
import { alsInvoer, invoerEenheid, leesWaarde } from '../../lezen/cellen.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { perKolom } from '../../lezen/per-kolom.ts';
import { beschrijf } from '../../rekenblad/beschrijf.ts';
import { bekend, gelijk, isNul, min, zekerNegatief } from '../../rekenblad/reken.ts';
import { AFRONDEN, inWoorden, isDeelVanCent } from '../../rekenblad/tonen.ts';
import { RESERVES } from '../reserves/schema.ts';
import { BEGROTINGSWIJZIGING, type BegrotingswijzigingInvoer, reserveRijId } from './schema.ts';

const NAAM = BEGROTINGSWIJZIGING.naam;

/**
 * F09, F11: what a budget change adds to lasten and stortingen equals what it adds to baten and onttrekkingen, or
 * the effect on the resultaat is stated; a verschuiving leaves the sum of the lasten as it was.
 */
export const wijzigingSluit: Controle = (context) => {
  const { jaren } = context.invoer;
  const invoer = BEGROTINGSWIJZIGING.van(context.invoer);
  if (!invoer) return [];
  const years = invoer.jaar ? [invoer.jaar.value] : context.jaren;
  const stated = opgegeven(invoer, years, context);
  const found = [
    ...stated.diagnostics,
    ...years.flatMap((jaar) => jaarSluit(jaar, invoer, stated.value.get(jaar) ?? NUL, context)),
  ];
  return jaren === undefined && !invoer.jaar
    ? found
    : [...found, ...nieuwNietNegatief(context), ...reservesGelijk(years, invoer, context)];
};

function mutatie(
  rij: string,
  jaar: string,
  invoer: BegrotingswijzigingInvoer,
  { blad }: ControleContext,
): Bedrag | undefined {
  const kolom = invoer.jaar ? 'mutatie' : `${jaar}.mutatie`;
  return blad.waarde({ tabel: NAAM, rij, kolom });
}

function jaarSluit(
  jaar: string,
  invoer: BegrotingswijzigingInvoer,
  stated: Bedrag,
  context: ControleContext,
): readonly Diagnostic[] {
  const span = invoer.resultaat ? firstSpan(invoer) : context.tabellen.get(NAAM)?.span;
  const [lasten, baten, resultaat] = ['totaal_lasten', 'totaal_baten', 'resultaat'].map((rij) =>
    mutatie(rij, jaar, invoer, context),
  );
  if (!lasten || !baten || !resultaat) return [];
  const found: Diagnostic[] = [];
  if (invoer.soort?.value === 'verschuiving' && !isNul(lasten)) {
    const melding = `Een verschuiving laat het totaal van de lasten gelijk, maar in ${jaar} verandert het met ${inWoorden(lasten)}.`;
    const hint = 'Laat wat er bij het ene programma bij komt, bij het andere af gaan.';
    found.push(fout('verschuiving', melding, invoer.soort.span, { hint }));
  }
  if (gelijk(resultaat, stated)) return found;
  const reserves = bekend(resultaat).minus(bekend(baten)).plus(bekend(lasten));
  const som = `baten ${inWoorden(baten)} − lasten ${inWoorden(lasten)}${reserves.isZero() ? '' : ` en per saldo uit reserves ${inWoorden(bedrag(reserves))}`}`;
  if (resultaat.soort === 'pm' || stated.soort === 'pm') {
    const melding = `Of de begrotingswijziging van ${jaar} sluit, is door een pm-post niet te zeggen (${som}).`;
    return [
      ...found,
      waarschuwing('begrotingswijziging-pm', melding, span, {
        hint: 'Een begroting kan niet met pm worden gewijzigd; vul een bedrag in.',
      }),
    ];
  }
  const melding = isNul(stated)
    ? `De begrotingswijziging van ${jaar} sluit niet: het resultaat verandert met ${inWoorden(resultaat)} (${som}).`
    : `Het opgegeven gevolg voor het resultaat van ${jaar} is ${inWoorden(stated)}, maar de mutaties geven ${inWoorden(resultaat)} (${som}).`;
  const typed = alsInvoer(bekend(resultaat), invoerEenheid(context.invoer, invoer));
  const hint = `Maak de mutaties sluitend, of vermeld \`resultaat: ${invoer.jaar ? typed : perJaar(jaar, typed)}\` als dat het gevolg is.`;
  const klein = isDeelVanCent(min(resultaat, stated));
  return [...found, fout('begrotingswijziging-sluit', melding, span, { hint: klein ? AFRONDEN : hint })];
}

/** As it is written between braces, where a comma parts the years. */
function perJaar(jaar: string, typed: string): string {
  return `{ ${jaar}: ${typed.includes(',') ? `"${typed}"` : typed} }`;
}

function firstSpan(invoer: BegrotingswijzigingInvoer) {
  const { resultaat } = invoer;
  if (resultaat === undefined) return invoer.span;
  return 'span' in resultaat ? resultaat.span : (resultaat[0]?.key.span ?? invoer.span);
}

/** The effect on the resultaat that the author states, by year. */
function opgegeven(
  invoer: BegrotingswijzigingInvoer,
  years: readonly string[],
  context: ControleContext,
): Valued<ReadonlyMap<string, Bedrag>> {
  const lezen = { invoer: invoerEenheid(context.invoer, invoer), richting: 'saldo' } as const;
  const placed = perKolom(invoer.resultaat, jaarkolommen(years));
  const read = placed.value.map(({ kolom, cel }) => ({ kolom, ...leesWaarde(cel, 'bedrag', lezen) }));
  return ok(new Map(read.flatMap(({ kolom, value }) => (value ? [[kolom.id, value] as const] : []))), [
    ...placed.diagnostics,
    ...read.flatMap(({ diagnostics }) => diagnostics),
  ]);
}

/** A budget below zero is nearly always a wrong sign. */
function nieuwNietNegatief({ tabellen, blad }: ControleContext): readonly Diagnostic[] {
  const spec = tabellen.get(NAAM);
  if (!spec) return [];
  return spec.rijen
    .filter((rij) => rij.soort === 'post')
    .flatMap((rij) =>
      spec.kolommen.flatMap((kolom) => {
        const plek = { tabel: NAAM, rij: rij.id, kolom: kolom.id };
        const waarde = kolom.id.endsWith('nieuw') ? blad.waarde(plek) : undefined;
        if (!waarde || !zekerNegatief(waarde)) return [];
        const span = rij.cellen.get(kolom.id.replace('nieuw', 'mutatie'))?.span ?? rij.span;
        const groep = blad.register.rij(NAAM, rij.groep ?? '')?.label ?? '';
        const melding = `Bij ${groep} wordt ${beschrijf(plek, blad.register)} negatief: ${inWoorden(waarde)}.`;
        return [
          waarschuwing('begroting-negatief', melding, span, {
            hint: 'Kijk of het teken van de mutatie klopt: verlagen is met een min.',
          }),
        ];
      }),
    );
}

/** F25: what the change takes out of a reserve, alone or with the old budget, is what the course of that reserve says. */
function reservesGelijk(
  years: readonly string[],
  invoer: BegrotingswijzigingInvoer,
  context: ControleContext,
): readonly Diagnostic[] {
  return (invoer.reserves ?? []).flatMap((one) => {
    const reserve = reserveVan(one.reserve.value, context);
    return years.flatMap((jaar) =>
      (['stortingen', 'onttrekkingen'] as const).flatMap((deel) => {
        if (!reserve || !one[deel] || !context.blad.register.kolom(RESERVES.naam, jaar)) return [];
        const verloop = context.blad.waarde({
          tabel: RESERVES.naam,
          rij: `${reserve.key.value}.${deel}`,
          kolom: jaar,
        });
        const rij = `${reserveRijId(one)}.${deel}`;
        const hier = mutatie(rij, jaar, invoer, context);
        const nieuw = context.blad.waarde({
          tabel: NAAM,
          rij,
          kolom: invoer.jaar ? 'nieuw' : `${jaar}.nieuw`,
        });
        if (verloop && nieuw && gelijk(verloop, nieuw)) return [];
        if (!verloop || !hier || gelijk(verloop, hier)) return [];
        const melding = `De begrotingswijziging van ${jaar} heeft bij '${reserve.value.naam.value}' ${inWoorden(hier)} aan ${deel}, maar het verloop van de reserve ${inWoorden(min(verloop, NUL))}.`;
        const hint = 'Maak beide gelijk, of schrijf in de tekst waarom ze verschillen.';
        return [waarschuwing('begrotingswijziging-reserve', melding, one.reserve.span, { hint })];
      }),
    );
  });
}

/** The reserve of which the course is shown, by its key or by its name. */
function reserveVan(tekst: string, { invoer }: ControleContext) {
  const heetZo = (naam: string) => naam.trim().toLowerCase() === tekst.trim().toLowerCase();
  const all = RESERVES.van(invoer) ?? [];
  return all.find(({ key }) => key.value === tekst) ?? all.find(({ value }) => heetZo(value.naam.value));
}
