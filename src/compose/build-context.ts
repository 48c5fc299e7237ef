import type { Inline } from '../document/nodes.ts';
import { formatDatum } from '../domain/datum.ts';
import type { DocumentDefinitie, Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Tekst, Voorstel } from '../domain/voorstel.ts';
import type { TemplateContext } from '../template/load-sjabloon.ts';
import type { Slot, SlotTable } from '../template/slots.ts';
import { besluitpuntenLijst } from './besluitpunten.ts';
import { convertInlines } from './convert-inline.ts';
import { eerderBesluitTitel } from './eerder-besluit.ts';
import type { Environment } from './environment.ts';
import { jaNee, kopgegevens, metFunctie, namenlijst } from './kopgegevens.ts';
import { gedrukteSecties } from './secties.ts';
import { endWith } from './sentence-end.ts';
import type { Variant } from './variant.ts';

/** Everything of a proposal that a template can print (see context-shape.ts), as slots. */
export function buildContext(
  definitie: DocumentDefinitie,
  sjabloon: Sjabloon,
  soort: SoortSjabloon,
  environment: Environment,
  variant: Variant,
  slots: SlotTable,
): TemplateContext {
  const { voorstel } = environment;
  const tekst = (value: string | undefined): Slot | undefined => slots.tekst(value);
  const datum = (located: { readonly value: string } | undefined) =>
    tekst(located && formatDatum(located.value));
  const regels = (lines: readonly Tekst[], opening: RegExp) =>
    lines.map((line) => ({ tekst: slots.tekst(clause(line, opening, environment)) }));
  return {
    gemeente: tekst(sjabloon.gemeente),
    organisatie: tekst(sjabloon.organisatie),
    soort: tekst(voorstel.soort.value),
    soort_naam: tekst(soort.naam),
    titel: tekst(definitie.titel),
    onderwerp: tekst(voorstel.onderwerp.value),
    zaaknummer: tekst(voorstel.zaaknummer?.value),
    status: tekst(voorstel.status?.value),
    datum: datum(voorstel.datum),
    vergadering: datum(voorstel.vergadering),
    agendapunt: tekst(voorstel.agendapunt?.value),
    behandeling: tekst(voorstel.behandeling?.value),
    indiener: tekst(namenlijst(voorstel.indieners.map((indiener) => indiener.value))),
    indieners: voorstel.indieners.map((indiener) => ({ naam: tekst(indiener.value) })),
    portefeuillehouder: tekst(namenlijst(voorstel.portefeuillehouders.map(metFunctie))),
    programma: tekst(namenlijst(voorstel.programmas.map((programma) => programma.value))),
    bevoegdheid: tekst(voorstel.bevoegdheid?.value),
    openbaar: tekst(voorstel.openbaar && jaNee(voorstel.openbaar.value)),
    termijn: voorstel.termijn && {
      datum: datum(voorstel.termijn.datum),
      reden: tekst(voorstel.termijn.reden?.value),
    },
    kopgegevens: kopgegevens(soort.kopgegevens, voorstel, variant).map(({ sleutel, kop, waarde }) => ({
      sleutel: tekst(sleutel),
      kop: tekst(kop),
      waarde: slots.tekst(waarde),
    })),
    besluitpunten: besluitpunten(soort, environment, slots),
    secties: gedrukteSecties(soort, environment).map(({ sleutel, kop, blocks }) => ({
      sleutel: tekst(sleutel),
      kop: tekst(kop),
      inhoud: slots.blokken(blocks),
    })),
    gelet_op: regels(voorstel.geletOp, /^(en\s+)?gelet\s+op\s+/i),
    overwegende: regels(voorstel.overwegende, /^(overwegende\s*,?\s*)?dat\s+/i),
    gehoord: regels(voorstel.gehoord, /^gehoord\s+/i),
    eerdere_besluiten: voorstel.eerdereBesluiten.map((besluit) => ({
      titel: slots.tekst(eerderBesluitTitel(besluit)),
      datum: datum(besluit.datum),
      kenmerk: tekst(besluit.kenmerk?.value),
    })),
    bijlagen: voorstel.bijlagen
      .filter((bijlage) => bijlage.openbaar || variant === 'intern')
      .map((bijlage) => ({ titel: tekst(bijlage.titel.value), openbaar: bijlage.openbaar })),
    ...ondertekenaars(voorstel, tekst),
    velden: Object.fromEntries(
      Object.entries(voorstel.velden).map(([sleutel, waarde]) => [sleutel, tekst(waarde.value)]),
    ),
    concept: voorstel.status?.value === 'concept',
    intern: variant === 'intern',
  };
}

function ondertekenaars({ ondertekening }: Voorstel, tekst: (value: string | undefined) => Slot | undefined) {
  return {
    griffier: tekst(ondertekening.griffier?.value),
    voorzitter: tekst(ondertekening.voorzitter?.value),
    secretaris: tekst(ondertekening.secretaris?.value),
    burgemeester: tekst(ondertekening.burgemeester?.value),
  };
}

function besluitpunten(soort: SoortSjabloon, environment: Environment, slots: SlotTable): Slot | undefined {
  const { besluitpunten: punten } = environment.voorstel;
  return punten.length === 0
    ? undefined
    : slots.blokken([besluitpuntenLijst(punten, soort.nummering, environment)]);
}

/** A recital without the words before it and the sign behind it: the template has them, some authors type them too. */
function clause(line: Tekst, opening: RegExp, environment: Environment): readonly Inline[] {
  const [first, ...rest] = convertInlines(line.nodes, environment);
  const start: Inline[] =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(opening, '') }] : first ? [first] : [];
  return endWith([...start, ...rest], '');
}
