import { type Diagnostic, fout, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../../diagnostics/result.ts';
import { type Bedrag, Getal, NUL } from '../../../domain/bedrag.ts';
import type { Span } from '../../../source/source-text.ts';
import type { ControleContext } from '../../blok.ts';
import { eurosPer, invoerEenheid, leesCellen } from '../../lezen/cellen.ts';
import { bekend, isRuis, min } from '../../rekenblad/reken.ts';
import { AFRONDEN, inWoorden, isDeelVanCent } from '../../rekenblad/tonen.ts';
import { BATEN, DEKKING, type DekkingInvoer, LASTEN, POSTENBLOKKEN } from './schema.ts';
import { cijfersIn, dekkingstekort } from './tekorten.ts';

/**
 * F05, F22: the dekking of each year is lasten less baten, or the tekort (or overschot) is stated. Where an amount is
 * unknown (pm) nothing is claimed, unless the known part alone already asks more than there is.
 */
export function dekkingSluit(context: ControleContext): readonly Diagnostic[] {
  const { invoer, jaren, blad, tabellen } = context;
  const dekking = DEKKING.van(invoer);
  if (!LASTEN.van(invoer) || !dekking) return [];
  const baten = BATEN.van(invoer);
  const tekort = verklaard(dekking, 'tekort', context);
  const overschot = verklaard(dekking, 'overschot', context);
  const found: Diagnostic[] = [...tekort.diagnostics, ...overschot.diagnostics];
  const total = (tabel: string, kolom: string) => blad.waarde({ tabel, rij: 'totaal', kolom });
  const tekorten = dekkingstekort(cijfersIn(context));
  const span = tabellen.get(DEKKING.naam)?.span;
  for (const jaar of jaren) {
    const bruto = total(LASTEN.naam, jaar);
    const inkomsten = baten ? total(BATEN.naam, jaar) : NUL;
    const gedekt = total(DEKKING.naam, jaar);
    const gat = tekorten.get(jaar);
    if (!bruto || !inkomsten || !gedekt || !gat) continue;
    const nodig = min(bruto, inkomsten);
    const som = baten
      ? `lasten ${inWoorden(bruto)} − baten ${inWoorden(inkomsten)} = ${inWoorden(nodig)}`
      : `lasten ${inWoorden(nodig)}`;
    const stated = min(tekort.value.get(jaar)?.waarde ?? NUL, overschot.value.get(jaar)?.waarde ?? NUL);
    const at = tekort.value.get(jaar)?.span ?? overschot.value.get(jaar)?.span ?? span;
    found.push(...oordeel({ jaar, som, gedekt, gat, stated, speling: speling(jaar, context), span: at }));
  }
  return found;
}

interface Jaar {
  readonly jaar: string;
  readonly som: string;
  readonly gedekt: Bedrag;
  /** Positive: a tekort. */
  readonly gat: Bedrag;
  readonly stated: Bedrag;
  /** How far typed amounts that were rounded may be off. */
  readonly speling: Getal;
  readonly span: Span | undefined;
}

function oordeel({ jaar, som, gedekt, gat, stated, speling: room, span }: Jaar): readonly Diagnostic[] {
  const rest = bekend(min(gat, stated));
  const amount = inWoorden({ soort: 'bedrag', waarde: rest.abs() });
  const dekking = `dekking ${inWoorden(gedekt)}`;
  const heeftVerklaring = !bekend(stated).isZero();
  // An unknown last only makes a tekort larger, unknown cover only an overschot: those are certain.
  const groter = gat.soort === 'pm' && gat.teken === (rest.isNegative() ? '-' : '+') && !rest.isZero();
  if (gat.soort === 'pm' && !groter) {
    const hint = 'Vul de pm-posten in, of schrijf in de tekst dat de dekking nog niet vaststaat.';
    const melding = `In ${jaar} staat een pm-post: of de dekking sluit, is nog niet te zeggen (${som}, ${dekking}).`;
    return [waarschuwing('dekking-pm', melding, span, { hint })];
  }
  if (isRuis(rest) || rest.abs().lessThanOrEqualTo(room)) return [];
  const [melding, hint] = heeftVerklaring
    ? [
        `Het opgegeven tekort of overschot van ${jaar} klopt niet: ${som}, ${dekking}; dat scheelt ${amount}.`,
        `Het berekende verschil is ${inWoorden(gat)} (positief is een tekort).`,
      ]
    : rest.isPositive()
      ? [
          `In ${jaar} is er een tekort van ${amount}: ${som}, ${dekking}.`,
          `Voeg dekking toe (bijvoorbeeld een post met \`bedragen: sluitpost\`), of vermeld bij dekking \`tekort: { ${jaar}: … }\`.`,
        ]
      : [
          `In ${jaar} is er ${amount} meer dekking dan nodig: ${som}, ${dekking}.`,
          `Verlaag de dekking, of vermeld bij dekking \`overschot: { ${jaar}: … }\`.`,
        ];
  const klein = isDeelVanCent({ soort: 'bedrag', waarde: rest });
  return [fout('dekking', melding, span, { hint: klein ? AFRONDEN : hint })];
}

/** Half a unit for each post of a table that says that its amounts were rounded before they were typed. */
function speling(jaar: string, { tabellen, blad }: ControleContext): Getal {
  const specs = POSTENBLOKKEN.flatMap(({ naam }) => tabellen.get(naam) ?? []);
  return specs
    .filter((spec) => spec.afgerond)
    .map((spec) => {
      const posten = spec.rijen.filter(
        (rij) => rij.teltMee && blad.waarde({ tabel: spec.naam, rij: rij.id, kolom: jaar })?.soort !== 'leeg',
      );
      return new Getal(eurosPer(spec.invoer)).dividedBy(2).times(posten.length);
    })
    .reduce((sum, one) => sum.plus(one), new Getal(0));
}

/** What the author states as not covered (or covered too much), by year. */
function verklaard(
  dekking: DekkingInvoer,
  deel: 'tekort' | 'overschot',
  { invoer, tabellen }: ControleContext,
): Valued<ReadonlyMap<string, { readonly waarde: Bedrag; readonly span: Span }>> {
  const { value, diagnostics } = leesCellen(dekking[deel], {
    kolommen: tabellen.get(DEKKING.naam)?.kolommen ?? [],
    invoer: invoerEenheid(invoer, dekking),
    richting: 'neutraal',
  });
  return ok(
    new Map([...value].flatMap(([kolom, cel]) => (cel.soort === 'gegeven' ? [[kolom, cel]] : []))),
    diagnostics,
  );
}
