import { checkDekking } from '../amendement/dekking.ts';
import { type Geldbasis, type Geldverschil, openGeld, rekenGeld } from '../amendement/geld.ts';
import { kleinsteFouteSets } from '../amendement/samen.ts';
import { losOp, type Opgelost } from '../besluit/amenderen/los-op.ts';
import { type Geamendeerdpunt, nummerPunten } from '../besluit/amenderen/nummer-punten.ts';
import {
  type OpgelostAmendement,
  type Paar,
  type Stemplaats,
  stelVolgordeVoor,
  vergelijkAmendementen,
} from '../besluit/amenderen/overzicht.ts';
import { compareNummers, pasToe, pasToeOpConsiderans } from '../besluit/amenderen/pas-toe.ts';
import { zoekPunt } from '../besluit/amenderen/plek.ts';
import { type Druk, drukTekst } from '../besluit/amenderen/snijd-tekst.ts';
import { metSubamendementen } from '../besluit/amenderen/subamendement.ts';
import { vernummering } from '../besluit/amenderen/was-wordt.ts';
import { vernummerzin, zinVan } from '../besluit/amenderen/zinnen.ts';
import type { ComposeInput } from '../compose/compose-document.ts';
import { type Diagnostic, fout, hasErrors, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Amendement, Subamendement, Wijziging } from '../domain/amendement.ts';
import { findPunt, type Puntpad } from '../domain/besluitpunt.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { Raad } from '../domain/raad.ts';
import type { FinancienOpties } from '../financien/compute-financien.ts';
import { drukVan, puntwoorden } from './puntwoorden.ts';

/** What amendments are tried on. */
export interface Amendeerbasis {
  readonly voorstel: Omit<ComposeInput, 'variant'>;
  readonly opties: FinancienOpties;
  readonly raad: Pick<Raad, 'naAmendement' | 'dekkingVerplicht' | 'puntwoord'>;
}

/** One amendment by itself, or as a subamendement that is not chosen would make it. */
export interface AmendementUitkomst {
  readonly amendement: Amendement;
  readonly met?: Subamendement | undefined;
  /** What each operation asks, and how points are numbered then. */
  readonly zinnen: readonly string[];
  readonly verschillen: readonly Geldverschil[];
}

/** What a set of amendments makes of a proposal. */
export interface AmendeerUitkomst {
  readonly amendementen: readonly AmendementUitkomst[];
  readonly paren: readonly Paar[];
  readonly volgorde: readonly Stemplaats[];
  /** The decision when all of them are adopted; absent when they exclude each other. */
  readonly besluit?: readonly Geamendeerdpunt[] | undefined;
  /** All operations of the set, each with its place. */
  readonly wijzigingen: readonly Opgelost[];
  readonly financien: Financien;
  readonly verschillen: readonly Geldverschil[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tries a set of amendments: each alone, each two together, and all of them at once. Of the subamendementen on them those
 * that are chosen count as adopted; each other one is tried by itself.
 */
export function amendeer(
  basis: Amendeerbasis,
  stukken: readonly Amendement[],
  subamendementen: readonly Subamendement[],
  gekozen: readonly string[],
): AmendeerUitkomst {
  const { voorstel } = basis.voorstel;
  const punten = voorstel.besluitpunten;
  const geld = openGeld({
    invoer: voorstel.financien,
    financien: basis.voorstel.financien,
    opties: basis.opties,
  });
  const druk = drukVan(basis.voorstel);
  const sorted = [...stukken].sort((a, b) => compareNummers(a.nummer.value, b.nummer.value));
  const diagnostics: Diagnostic[] = [];
  const note = (found: readonly Diagnostic[]) => {
    for (const one of found) diagnostics.push(one);
  };
  const resolve = (amendement: Amendement, own: readonly Subamendement[]): OpgelostAmendement => {
    const changed = metSubamendementen(amendement, own);
    note(changed.diagnostics);
    const { value: wijzigingen, diagnostics: found } = losOp(changed.value, { punten, druk });
    note(found);
    return { amendement: changed.value, wijzigingen };
  };
  const reckon = (one: OpgelostAmendement, door: Amendement | Subamendement): Alleen => {
    const computed = rekenGeld(geld, one.wijzigingen);
    note(computed.diagnostics.map((found) => bijStuk(found, door)));
    note(checkDekking(one.amendement, computed.value.verschillen, geld.financien, basis.raad));
    return { ...one, geld: computed };
  };
  const onIt = (amendement: Amendement) =>
    subamendementen.filter(({ bij }) => bij.value === amendement.nummer.value);
  const isGekozen = ({ nummer }: Subamendement) => gekozen.includes(nummer.value);
  const opgelost = sorted.map((amendement) => resolve(amendement, onIt(amendement).filter(isGekozen)));
  const alone = opgelost.map((one) => reckon(one, one.amendement));
  const tried = sorted.flatMap((amendement) =>
    onIt(amendement)
      .filter((sub) => !isGekozen(sub))
      .map((met): Alleen => ({ ...reckon(resolve(amendement, [met]), met), met })),
  );
  const label = (pad: Puntpad) => findPunt(punten, pad)?.label ?? pad.join('.');
  const paren = vergelijkAmendementen(opgelost, label, raaktTekst(basis, geld));
  note(paren.flatMap((paar) => checkPaar(paar, sorted)));
  const all = opgelost.flatMap(({ wijzigingen }) => wijzigingen);
  const together = rekenGeld(geld, all);
  note(checkSamen(alone, geld));
  const exclusive = paren.some(({ verhouding }) => verhouding.soort === 'sluit-uit');
  const nummering = basis.voorstel.geladen.sjabloon.soorten[voorstel.soort.value]?.nummering ?? [
    'cijfers',
    'letters',
    'romeins-klein',
  ];
  const besluitMet = (wijzigingen: readonly Opgelost[]) =>
    nummerPunten(pasToe(punten, wijzigingen, druk), { nummering, na: basis.raad.naAmendement });
  return {
    amendementen: [...alone, ...tried].map(({ amendement, wijzigingen, geld: one, met }) => ({
      amendement,
      met,
      zinnen: zinnenVan(amendement.wijzigingen, basis, besluitMet(wijzigingen)),
      verschillen: one.value.verschillen,
    })),
    paren,
    volgorde: stelVolgordeVoor(opgelost, subamendementen, paren),
    besluit: exclusive ? undefined : besluitMet(all),
    wijzigingen: all,
    financien: together.value.financien,
    verschillen: together.value.verschillen,
    diagnostics,
  };
}

/** What the operations of an amendment ask, in sentences; `besluit` is the decision with it alone. */
function zinnenVan(
  wijzigingen: readonly Wijziging[],
  { voorstel, raad }: Amendeerbasis,
  besluit: readonly Geamendeerdpunt[],
): readonly string[] {
  const woorden = puntwoorden(voorstel, raad.puntwoord, besluit);
  const numbers = vernummerzin(vernummering(voorstel.voorstel.besluitpunten, besluit), woorden);
  return [...wijzigingen.map((one) => zinVan(one, woorden)), ...(numbers === undefined ? [] : [numbers])];
}

/** Tells whether a point prints an amount that an operation on the money changes; each operation is computed once. */
function raaktTekst(basis: Amendeerbasis, geld: Geldbasis): (money: Opgelost, words: Opgelost) => boolean {
  const before = drukVan(basis.voorstel);
  const after = new Map<Opgelost, Druk>();
  const drukNa = (money: Opgelost): Druk => {
    const { financien } = rekenGeld(geld, [money]).value;
    return drukVan({ ...basis.voorstel, financien });
  };
  return (money, words) => {
    const takes = ['vervang', 'zinsnede', 'schrap'].includes(words.wijziging.soort);
    const punt = takes && words.pad && findPunt(basis.voorstel.voorstel.besluitpunten, words.pad);
    if (!punt) return false;
    const druk = after.get(money) ?? drukNa(money);
    after.set(money, druk);
    return drukTekst(punt.tekst.value, before) !== drukTekst(punt.tekst.value, druk);
  };
}

/** A problem of the money with the amendment that brings it. */
function bijStuk(found: Diagnostic, { soort, nummer, titel }: Amendement | Subamendement): Diagnostic {
  return {
    ...found,
    verwant: [...found.verwant, { melding: `Door ${soort} ${nummer.value}.`, span: titel.span }],
  };
}

/** Two amendments that cannot both be adopted; before the vote that is something to know, not a mistake. */
function checkPaar({ een, ander, verhouding }: Paar, stukken: readonly Amendement[]): readonly Diagnostic[] {
  const [first, second] = [een, ander].map((nummer) => stukken.find((one) => one.nummer.value === nummer));
  if (!first || !second || verhouding.soort === 'verenigbaar') return [];
  const verwant = [{ melding: `Dit is ${een}.`, span: first.nummer.span }];
  const { span } = second.nummer;
  switch (verhouding.soort) {
    case 'dubbel':
      return [
        waarschuwing('amendement-botst', `${een} en ${ander} zeggen hetzelfde.`, span, {
          verwant,
          hint: 'Eén van beide kan worden ingetrokken.',
        }),
      ];
    case 'volgorde':
      return [
        waarschuwing(
          'amendement-botst',
          `${een} en ${ander}: ${verhouding.reden}; eerst komt ${een}.`,
          span,
          { verwant },
        ),
      ];
    case 'sluit-uit': {
      const melding = `${een} en ${ander} sluiten elkaar uit (${verhouding.reden}): hooguit één kan worden aangenomen.`;
      return [
        waarschuwing('amendement-botst', melding, span, {
          verwant,
          hint: `Wordt ${een} aangenomen, dan vervalt ${ander}.`,
        }),
      ];
    }
  }
}

interface Alleen extends OpgelostAmendement {
  /** The subamendement that is tried on it. */
  readonly met?: Subamendement | undefined;
  readonly geld: ReturnType<typeof rekenGeld>;
}

/** The smallest sets that go wrong together though each of them alone does not. */
function checkSamen(alone: readonly Alleen[], geld: Geldbasis): readonly Diagnostic[] {
  const good = alone.filter(
    (one) => one.geld.value.verschillen.length > 0 && !hasErrors(one.geld.diagnostics),
  );
  const touched = (one: Alleen) =>
    new Set(one.geld.value.verschillen.map(({ tabel, rij, kolom }) => `${tabel.naam} ${rij.id} ${kolom}`));
  const errorsOf = (set: readonly Alleen[]) =>
    rekenGeld(
      geld,
      set.flatMap(({ wijzigingen }) => wijzigingen),
    ).diagnostics.filter(({ ernst }) => ernst === 'fout');
  return kleinsteFouteSets(good, touched, (set) => set.length > 1 && errorsOf(set).length > 0).flatMap(
    (set) => {
      const [first] = errorsOf(set);
      const names = opsomming(set.map(({ amendement }) => amendement.nummer.value));
      const last = set.at(-1)?.amendement;
      if (!first || !last) return [];
      const melding = `${names} kunnen elk alleen, maar niet samen: ${first.melding}`;
      return [
        fout('amendement-samen', melding, last.nummer.span, {
          hint: 'Pas de dekking van een van deze amendementen aan.',
        }),
      ];
    },
  );
}
