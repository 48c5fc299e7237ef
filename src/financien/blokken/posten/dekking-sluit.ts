import { type Diagnostic, fout, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { type Bedrag, Getal, NUL } from '../../../domain/bedrag.ts';
import type { BedragenInvoer } from '../../../domain/financien/cel.ts';
import type { Span } from '../../../source/source-text.ts';
import type { ControleContext } from '../../controles/controle.ts';
import { leesCellen } from '../../lezen/cellen.ts';
import { eurosPer, invoerEenheid } from '../../lezen/invoer-eenheid.ts';
import { bekend, min } from '../../rekenblad/reken.ts';
import { inWoorden } from '../../rekenblad/weergeven.ts';
import { cijfersIn } from './cijfers.ts';
import { dekkingstekort } from './tekorten.ts';

/**
 * F05, F22: the dekking of each year is lasten less baten, or the tekort (or overschot) is stated. Where an amount is
 * unknown (pm) nothing is claimed, unless the known part alone already asks more than there is.
 */
export function dekkingSluit(context: ControleContext): readonly Diagnostic[] {
  const { invoer, jaren, blad, blokken } = context;
  const { lasten, baten, dekking } = invoer;
  if (!lasten || !dekking) return [];
  const found: Diagnostic[] = [];
  const tekort = verklaard(dekking.tekort, context, found);
  const overschot = verklaard(dekking.overschot, context, found);
  const total = (tabel: string, kolom: string) => blad.waarde({ tabel, rij: 'totaal', kolom });
  const tekorten = dekkingstekort(cijfersIn(context));
  const span = blokken.get('dekking')?.spec.span;
  for (const jaar of jaren) {
    const bruto = total('lasten', jaar);
    const inkomsten = baten ? total('baten', jaar) : NUL;
    const gedekt = total('dekking', jaar);
    const gat = tekorten.get(jaar);
    if (!bruto || !inkomsten || !gedekt || !gat) continue;
    const nodig = min(bruto, inkomsten);
    const som = baten
      ? `lasten ${inWoorden(bruto)} − baten ${inWoorden(inkomsten)} = ${inWoorden(nodig)}`
      : `lasten ${inWoorden(nodig)}`;
    const stated = min(tekort.get(jaar)?.waarde ?? NUL, overschot.get(jaar)?.waarde ?? NUL);
    const at = tekort.get(jaar)?.span ?? overschot.get(jaar)?.span ?? span;
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
  if (rest.abs().lessThanOrEqualTo(room)) return [];
  if (heeftVerklaring) {
    const melding = `Het opgegeven tekort of overschot van ${jaar} klopt niet: ${som}, ${dekking}; dat scheelt ${amount}.`;
    return [
      fout('dekking', melding, span, {
        hint: `Het berekende verschil is ${inWoorden(gat)} (positief is een tekort).`,
      }),
    ];
  }
  if (rest.isPositive()) {
    const hint = `Voeg dekking toe (bijvoorbeeld een post met \`bedragen: sluitpost\`), of vermeld bij dekking \`tekort: { ${jaar}: … }\`.`;
    return [
      fout('dekking', `In ${jaar} is er een tekort van ${amount}: ${som}, ${dekking}.`, span, { hint }),
    ];
  }
  const hint = `Verlaag de dekking, of vermeld bij dekking \`overschot: { ${jaar}: … }\`.`;
  return [
    fout('dekking', `In ${jaar} is er ${amount} meer dekking dan nodig: ${som}, ${dekking}.`, span, { hint }),
  ];
}

/** Half a unit for each post of a table that says that its amounts were rounded before they were typed. */
function speling(jaar: string, { blokken, blad }: ControleContext): Getal {
  const specs = (['lasten', 'baten', 'dekking'] as const).flatMap((naam) => blokken.get(naam)?.spec ?? []);
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
function verklaard(invoer: BedragenInvoer | undefined, context: ControleContext, diagnostics: Diagnostic[]) {
  const spec = context.blokken.get('dekking')?.spec;
  const kolommen = spec?.kolommen ?? [];
  const cells = leesCellen(invoer, {
    kolommen,
    invoer: invoerEenheid(context.invoer, context.invoer.dekking),
    richting: 'neutraal',
    diagnostics,
  });
  const values = new Map<string, { waarde: Bedrag; span: Span }>();
  for (const [kolom, cel] of cells) if (cel.soort === 'gegeven') values.set(kolom, cel);
  return values;
}
