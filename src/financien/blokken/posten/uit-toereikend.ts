import { type Diagnostic, fout, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { type Aanbod, schrijfWoordIn } from '../../../diagnostics/herstel-waarde.ts';
import { failed, ok, type Result } from '../../../diagnostics/result.ts';
import { type Bedrag, NUL } from '../../../domain/bedrag.ts';
import { opsomming } from '../../../domain/opsomming.ts';
import type { Located } from '../../../source/located.ts';
import type { Controle, ControleContext } from '../../blok.ts';
import { parseFormule } from '../../rekenblad/formule.ts';
import type { KolomSpec, Plek, RijSpec } from '../../rekenblad/model.ts';
import { bekend, isNul, isPm, min, plus, telOp, zekerNegatief } from '../../rekenblad/reken.ts';
import type { Rekenblad } from '../../rekenblad/rekenblad-type.ts';
import { inWoorden } from '../../rekenblad/tonen.ts';
import { type Doel, TOTAAL } from '../../rekenblad/verwijzing.ts';
import { RESTANT } from '../restant/schema.ts';
import { BATEN, DEKKING, LASTEN } from './schema.ts';

/** A post of baten or dekking that says where it comes from (`uit`). */
interface Vraag {
  readonly tabel: string;
  readonly rij: string;
  readonly uit: Located<string>;
}

/** The cells out of which posts take, and all posts that take out of them. */
interface Bron {
  readonly naam: string;
  readonly cellen: readonly (Plek & { readonly jaar?: string })[];
  readonly vragen: readonly Vraag[];
}

/** F16: posts take no more out of a source together than it has so far, and what they leave is named. */
export const uitToereikend: Controle = (context) => {
  const gevonden = vragenIn(context).map((vraag) => ({ vraag, ...cellenVan(vraag, context.blad) }));
  const bronnen = new Map<string, Bron>();
  for (const { vraag, value: cellen } of gevonden) {
    if (!cellen) continue;
    const key = cellen.map(sleutel).toSorted().join(' ');
    const known = bronnen.get(key);
    const vragen = [...(known?.vragen ?? []), vraag];
    bronnen.set(key, { naam: known?.naam ?? vraag.uit.value, cellen, vragen });
  }
  const all = [...bronnen.values()];
  return [
    ...lasten(context),
    ...gevonden.flatMap(({ diagnostics }) => diagnostics),
    ...all.flatMap((bron) => oordeel(bron, all, context)),
  ];
};

function vragenIn({ tabellen }: ControleContext): readonly Vraag[] {
  return [BATEN, DEKKING].flatMap(({ naam: tabel }) =>
    (tabellen.get(tabel)?.rijen ?? []).flatMap((rij) => {
      const uit = uitVan(rij);
      return uit ? [{ tabel, rij: rij.id, uit }] : [];
    }),
  );
}

function uitVan({ bron }: RijSpec): Located<string> | undefined {
  return bron?.rij && bron.rij.soort !== 'groep' ? bron.rij.uit : undefined;
}

/** What is spent does not come out of anything: what pays for it does. */
function lasten({ tabellen }: ControleContext): readonly Diagnostic[] {
  const hint = 'Zet `uit` bij de post onder `dekking` of `baten` die ervoor betaalt.';
  return (tabellen.get(LASTEN.naam)?.rijen ?? []).flatMap((rij) => {
    const uit = uitVan(rij);
    return uit ? [fout('onbekende-verwijzing', 'Een last komt nergens uit.', uit.span, { hint })] : [];
  });
}

function sleutel({ tabel, rij, kolom }: Plek): string {
  return `${tabel}/${rij}/${kolom}`;
}

/** The cells that `uit` names; what it cannot mean is reported. Without a value there is nothing to compare with. */
function cellenVan({ tabel: eigen, rij, uit }: Vraag, blad: Rekenblad): Result<Bron['cellen']> {
  const refuse = (melding: string, hint: string | undefined, aanbod: Aanbod = {}) =>
    failed<Bron['cellen']>(fout('onbekende-verwijzing', melding, uit.span, { hint, ...aanbod }));
  const expr = parseFormule(uit);
  if (!expr.value) return failed(...expr.diagnostics);
  if (expr.value.soort !== 'naam') return refuse(`'${uit.value}' is geen rij.`, undefined);
  const found = blad.register.zoekRij(expr.value.pad, { tabel: eigen, rij, kolom: '' });
  if (!('doel' in found)) {
    const { melding, hint, bedoeld } = found;
    return refuse(
      melding,
      hint,
      bedoeld && schrijfWoordIn(uit.span, bedoeld.was, [bedoeld.near], bedoeld.zeker),
    );
  }
  const { tabel, rijen } = found.doel;
  const kolommen = kolommenVan(found.doel, blad);
  // A table of which no column can be added up has nothing to compare with.
  if (kolommen.length === 0) return failed();
  const jaren = kolommen.map(({ jaar }) => jaar);
  if (new Set(jaren).size < jaren.length) {
    const koppen = [...new Set(kolommen.map(({ kop }) => kop))].join(', ');
    const melding = `In '${uit.value}' staan meer bedragen naast elkaar (${koppen}); uit welk de dekking komt, is niet te zeggen.`;
    return refuse(melding, 'Noem de kolom erbij, of verwijs naar een rij met één bedrag per jaar.');
  }
  return ok(
    rijen.flatMap((id) =>
      kolommen.map(({ id: kolom, jaar }) => ({ tabel, rij: id, kolom, ...(jaar !== undefined && { jaar }) })),
    ),
  );
}

/** The column that was named, or all years; of a table without years its amounts. */
function kolommenVan({ tabel, kolom }: Doel, { register }: Rekenblad): readonly KolomSpec[] {
  const named = kolom === undefined || kolom === TOTAAL ? undefined : register.kolom(tabel, kolom);
  if (named) return [named];
  const open = (register.tabellen.get(tabel)?.kolommen ?? []).filter((one) => one.telt);
  const jaren = open.filter((one) => one.jaar !== undefined);
  return jaren.length > 0 ? jaren : open;
}

function oordeel(bron: Bron, all: readonly Bron[], context: ControleContext): readonly Diagnostic[] {
  const vragen = all.filter((one) => isDeel(one, bron)).flatMap((one) => one.vragen);
  const verloop = overPerJaar(bron, vragen, context);
  const last = vragen.at(-1);
  if (!verloop || !last) return [];
  const short = verloop.find(({ over }) => zekerNegatief(over));
  if (short) return [teVeel(bron, vragen, short.jaar, short.over, last, context)];
  const over = verloop.at(-1)?.over ?? NUL;
  const deel = all.some((one) => one !== bron && isDeel(bron, one));
  if (deel || isPm(over) || isNul(over) || RESTANT.van(context.invoer)) return [];
  const melding = `Van '${bron.naam}' blijft ${inWoorden(over)} over zonder bestemming.`;
  const hint = 'Laat het zien met een blok `restant`, of geef het een bestemming.';
  return [waarschuwing('restant-onbenoemd', melding, bron.vragen[0]?.uit.span, { hint })];
}

/** Whether all cells of one source are cells of another: who takes from a row, takes from its group. */
function isDeel(deel: Bron, geheel: Bron): boolean {
  const keys = new Set(geheel.cellen.map(sleutel));
  return deel.cellen.every((one) => keys.has(sleutel(one)));
}

/** What is left at the end of each year; undefined where an error left no amount. */
function overPerJaar({ cellen }: Bron, vragen: readonly Vraag[], { blad, jaren }: ControleContext) {
  const years = [...new Set([...jaren, ...cellen.flatMap(({ jaar }) => jaar ?? [])])].toSorted();
  // A balance is not added up: it is all that there is at that moment.
  const stand = cellen.some(({ tabel, rij }) => {
    const spec = blad.register.rij(tabel, rij);
    return spec !== undefined && blad.isStand(spec);
  });
  const result: { readonly jaar: string; readonly over: Bedrag }[] = [];
  let [erin, eruit]: [Bedrag, Bedrag] = [NUL, NUL];
  for (const jaar of years) {
    const own = cellen.filter((one) => (one.jaar ?? years[0]) === jaar);
    const had = telOp(own.map((one) => blad.waarde(one)));
    const nodig = jaren.includes(jaar)
      ? telOp(vragen.map(({ tabel, rij }) => blad.waarde({ tabel, rij, kolom: jaar })))
      : NUL;
    if (!had || !nodig) return undefined;
    erin = stand ? had : plus(erin, had);
    eruit = plus(eruit, nodig);
    result.push({ jaar, over: min(erin, eruit) });
  }
  return result;
}

function teVeel(
  { naam }: Bron,
  vragen: readonly Vraag[],
  jaar: string,
  over: Bedrag,
  last: Vraag,
  { blad }: ControleContext,
): Diagnostic {
  const namen = vragen.map(({ tabel, rij }) => `'${blad.register.rij(tabel, rij)?.label ?? rij}'`);
  const samen = vragen.length > 1;
  const tekort = inWoorden({ soort: 'bedrag', waarde: bekend(over).abs() });
  const melding = `${opsomming(namen)} ${samen ? 'vragen samen' : 'vraagt'} tot en met ${jaar} ${tekort} meer dan er in '${naam}' beschikbaar is.`;
  const hint = `Verlaag ${samen ? 'deze posten' : 'deze post'}, of zoek extra dekking.`;
  const verwant = vragen
    .filter((one) => one !== last)
    .map(({ uit }) => ({ melding: 'Ook deze post komt hieruit.', span: uit.span }));
  return fout('inzet-te-hoog', melding, last.uit.span, { hint, verwant });
}
