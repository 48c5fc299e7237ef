import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import { type Basis, noemPlek } from '../besluit/amenderen/plek.ts';
import { drukTekst } from '../besluit/amenderen/snijd-tekst.ts';
import { alleGeamendeerd, type Besluittekst } from '../besluit/amenderen/volg-verwijzingen.ts';
import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { type Amendement, isGeldwijziging } from '../domain/amendement.ts';
import { formatBedrag, Getal } from '../domain/bedrag.ts';
import { CONSIDERANSLIJSTEN } from '../domain/considerans.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { padenVanBedragen } from '../financien/literal-amounts.ts';
import { lookupBedrag } from '../financien/lookup-bedrag.ts';
import type { Geldbasis, Geldverschil } from './geld.ts';
import { bedragenIn, getypteBedragen, staatVoor } from './getypte-bedragen.ts';
import { type Tekstwijziging, tekstwijziging } from './tekstwijziging.ts';
import { checkZonderBedrag } from './zonder-bedrag.ts';

/** An amendment with what it makes of the text and the money. */
export interface Bedragvraag {
  readonly amendement: Amendement;
  readonly wijzigingen: readonly Opgelost[];
  readonly basis: Basis;
  readonly geld: Geldbasis;
  readonly besluit: Besluittekst;
  readonly financien: Financien;
  readonly verschillen: readonly Geldverschil[];
}

/**
 * Whether text and tables say the same after an amendment. An amount that it types where the tables give another, and one
 * that it changes in the tables while a besluitpunt still has the old one, are errors: the council decides what is written.
 * One that it changes at one place and leaves at others is a question.
 */
export function checkBedragenInTekst(vraag: Bedragvraag): readonly Diagnostic[] {
  const changes = vraag.wijzigingen.flatMap((one) => tekstwijziging(one, vraag.basis) ?? []);
  return [
    ...changes.flatMap((one) => checkGetypt(one, vraag)),
    ...checkAchtergebleven(vraag),
    ...changes.flatMap((one) => checkOveral(one, vraag)),
    ...checkZonderBedrag(vraag.amendement, changes),
  ];
}

/** An amount that is typed in the place of one that the tables give. */
function checkGetypt(
  { oud, nieuw, plek }: Tekstwijziging,
  { amendement, basis, geld, financien }: Bedragvraag,
): readonly Diagnostic[] {
  const [before, after] = [padenVanBedragen(geld.financien), padenVanBedragen(financien)];
  if (after.size === 0) return [];
  const printed = nieuw.flatMap(({ value }) => bedragenIn(drukTekst(value, basis.druk)));
  const has = (list: readonly Getal[], waarde: Getal) => list.some((one) => one.equals(waarde));
  const gone = bedragenIn(oud).filter((one) => !has(printed, one) && before.has(one.toFixed()));
  return nieuw
    .flatMap(({ value }) => getypteBedragen(value))
    .flatMap((one) => {
      const known = [...after.keys()].some((key) => staatVoor(one, new Getal(key)));
      if (known || has(bedragenIn(oud), one.waarde)) return [];
      const nearest = gone.toSorted((a, b) =>
        a.minus(one.waarde).abs().comparedTo(b.minus(one.waarde).abs()),
      )[0];
      const path = nearest && before.get(nearest.toFixed());
      const cell = path === undefined ? undefined : lookupBedrag(financien, path);
      if (path === undefined || !cell?.ok) return [];
      const melding = `Amendement ${amendement.nummer.value} zet in ${plek} een getypt bedrag van ${one.literal}; de tabel geeft ${formatBedrag(cell.waarde)} (${path}).`;
      const hint = `Wijzig het bedrag in de tabel met \`bedrag\`, en laat hier :bedrag[${path}] staan.`;
      return [fout('amendement-getypt', melding, one.span, { hint })];
    });
}

/** Old amounts that stay behind in the decision when the tables change. */
function checkAchtergebleven({
  amendement,
  wijzigingen,
  besluit,
  verschillen,
  financien,
}: Bedragvraag): readonly Diagnostic[] {
  const cause = wijzigingen.map(({ wijziging }) => wijziging).find(isGeldwijziging);
  if (!cause || verschillen.length === 0) return [];
  const { span } = cause.pad;
  const after = [...padenVanBedragen(financien).keys()].map((key) => new Getal(key));
  return textsOf(besluit).flatMap(({ plek, tekst, besluitpunt }) =>
    getypteBedragen(tekst.value).flatMap((one): readonly Diagnostic[] => {
      const was = verschillen.find(
        (verschil) => verschil.was.soort === 'bedrag' && staatVoor(one, verschil.was.waarde.abs()),
      );
      if (!was || after.some((waarde) => staatVoor(one, waarde))) return [];
      const exact = was.was.soort === 'bedrag' && one.waarde.equals(was.was.waarde.abs());
      const melding = `Door amendement ${amendement.nummer.value} wordt ${was.rij.label} in ${was.kolom} ${formatBedrag(was.wordt)}, maar in ${plek} staat nog ${one.literal}.`;
      const verwant = [{ melding: 'Hier staat het bedrag.', span: one.span }];
      const hint = 'Wijzig ook dat bedrag, met `zinsnede`.';
      return exact && besluitpunt
        ? [fout('amendement-getypt', melding, span, { verwant, hint })]
        : [waarschuwing('amendement-overal', melding, span, { verwant, hint })];
    }),
  );
}

/** An amount that is changed here, and still stands elsewhere in the decision. */
function checkOveral({ oud, nieuw }: Tekstwijziging, { besluit, basis }: Bedragvraag): readonly Diagnostic[] {
  const printed = nieuw.flatMap(({ value }) => bedragenIn(drukTekst(value, basis.druk)));
  const [fresh] = nieuw.flatMap(({ value }) => getypteBedragen(value));
  if (!fresh) return [];
  const gone = bedragenIn(oud).filter((one) => !printed.some((other) => other.equals(one)));
  return gone.flatMap((one) => {
    const left = textsOf(besluit).flatMap(({ plek, tekst }) =>
      getypteBedragen(tekst.value).flatMap((typed) => (staatVoor(typed, one) ? [{ plek, typed }] : [])),
    );
    const [first] = left;
    if (!first) return [];
    const melding = `${first.typed.literal} wordt hier ${fresh.literal}, maar blijft staan in ${[...new Set(left.map(({ plek }) => plek))].join(', ')}.`;
    const verwant = left.map(({ typed }) => ({ melding: 'Hier staat het ook.', span: typed.span }));
    const hint = 'Voeg voor elke plaats een `zinsnede` toe, of laat het bedrag overal staan.';
    return [waarschuwing('amendement-overal', melding, fresh.span, { verwant, hint })];
  });
}

/** The texts of an amended decision, with what each is called. */
function textsOf({ besluit, considerans }: Besluittekst) {
  const points = alleGeamendeerd(besluit).map((punt) => ({
    plek: noemPlek({ punt }),
    tekst: punt.tekst,
    besluitpunt: true,
  }));
  const lines = CONSIDERANSLIJSTEN.flatMap((lijst) =>
    considerans[lijst].map((tekst, at) => ({
      plek: noemPlek({ lijst, punt: { label: String(at + 1) } }),
      tekst,
      besluitpunt: false,
    })),
  );
  return [...points, ...lines];
}
