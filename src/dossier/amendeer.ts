import { type Geldbasis, type Geldverschil, rekenGeld } from '../amendement/geld.ts';
import { compareNummers } from '../besluit/amenderen/compare-nummers.ts';
import { checkGetypteNummers } from '../besluit/amenderen/controleer-verwijzingen.ts';
import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import type { Geamendeerdpunt } from '../besluit/amenderen/nummer-punten.ts';
import {
  type Paar,
  type Stemplaats,
  stelVolgordeVoor,
  vergelijkAmendementen,
} from '../besluit/amenderen/overzicht.ts';
import { type Druk, drukTekst } from '../besluit/amenderen/snijd-tekst.ts';
import { vernummering } from '../besluit/amenderen/was-wordt.ts';
import { vernummerzin, zinVan } from '../besluit/amenderen/zinnen.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Amendement, Subamendement, Wijziging } from '../domain/amendement.ts';
import { findPunt, type Puntpad } from '../domain/besluitpunt.ts';
import type { Considerans } from '../domain/considerans.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { type Amendeerbasis, amendeerBesluit, openWerkbasis, type Werkbasis } from './geamendeerd.ts';
import { checkSamen, meldPaar } from './meld-samenhang.ts';
import { beoordeelTekst } from './oordeel.ts';
import { type Alleen, isBeletsel, probeer } from './probeer.ts';
import { drukVan, puntwoorden } from './puntwoorden.ts';

export type { Amendeerbasis } from './geamendeerd.ts';

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
  /** The considerans as it was frozen, and when all of them are adopted. */
  readonly was: Considerans;
  readonly considerans?: Considerans | undefined;
  /** All operations of the set, each with its place. */
  readonly wijzigingen: readonly Opgelost[];
  readonly financien: Financien;
  readonly verschillen: readonly Geldverschil[];
  /** Errors for which the text or the tables of the decision cannot be made. */
  readonly beletsels: readonly Diagnostic[];
  /** All that is to be said, those included. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tries a set of amendments: each alone, each two together, and all of them at once. Of the subamendementen on them those
 * that are chosen count as adopted; each other one is tried by itself.
 */
export function amendeer(
  ingang: Amendeerbasis,
  stukken: readonly Amendement[],
  subamendementen: readonly Subamendement[],
  gekozen: readonly string[],
): AmendeerUitkomst {
  const basis = openWerkbasis(ingang);
  const { punten } = basis.besluit;
  const sorted = [...stukken].sort((a, b) => compareNummers(a.nummer.value, b.nummer.value));
  const onIt = (amendement: Amendement) =>
    subamendementen.filter(({ bij }) => bij.value === amendement.nummer.value);
  const isGekozen = ({ nummer }: Subamendement) => gekozen.includes(nummer.value);
  const label = (pad: Puntpad) => findPunt(punten, pad)?.label ?? pad.join('.');
  const alone = sorted.map((one) => probeer(basis, one, onIt(one).filter(isGekozen), label));
  const tried = sorted.flatMap((one) =>
    onIt(one)
      .filter((sub) => !isGekozen(sub))
      .map((met): Alleen => ({ ...probeer(basis, one, [met], label), met })),
  );
  const paren = vergelijkAmendementen(alone, label, raaktTekst(ingang, basis.geld));
  const [only, ...more] = alone;
  const together =
    only && more.length === 0
      ? only.alleen
      : amendeerBesluit(
          basis,
          alone.flatMap(({ wijzigingen }) => wijzigingen),
        );
  const exclusive = paren.some(({ verhouding }) => verhouding.soort === 'sluit-uit');
  const each = [...alone, ...tried];
  const said = [
    ...each.flatMap(({ oordelen }) => oordelen),
    // Once they are adopted, only what all of them give together counts.
    ...(basis.aangenomen ? [] : alone.flatMap((one) => nummersNaast(one, alone, paren, basis))),
  ];
  const samen =
    exclusive || alone.length < 2
      ? []
      : samenGebracht(beoordeelTekst(basis, together), said, basis.aangenomen === true);
  const oordelen = [
    ...said,
    ...paren.flatMap((paar) => meldPaar(paar, sorted)),
    ...checkSamen(alone, basis.geld),
    ...samen.filter((one) => !isBeletsel(one)),
  ];
  const beletsels = [...each.flatMap((one) => one.beletsels), ...samen.filter(isBeletsel)];
  return {
    amendementen: each.map(({ amendement, alleen, met }) => ({
      amendement,
      met,
      zinnen: zinnenVan(amendement.wijzigingen, ingang, alleen.besluit),
      verschillen: alleen.geld.value.verschillen,
    })),
    paren,
    volgorde: stelVolgordeVoor(alone, subamendementen, paren),
    besluit: exclusive ? undefined : together.besluit,
    was: basis.besluit.considerans,
    considerans: exclusive ? undefined : together.considerans,
    wijzigingen: together.wijzigingen,
    financien: together.geld.value.financien,
    verschillen: together.geld.value.verschillen,
    beletsels,
    diagnostics: [...beletsels, ...oordelen],
  };
}

/** What only all of them together bring: before the vote nobody knows whether they will all be adopted. */
function samenGebracht(
  found: readonly Diagnostic[],
  said: readonly Diagnostic[],
  aangenomen: boolean,
): readonly Diagnostic[] {
  const hint = 'Dit geldt als deze amendementen samen worden aangenomen.';
  return found
    .filter(
      ({ regel, melding, span }) =>
        !said.some(
          (one) =>
            one.regel === regel &&
            (one.melding === melding || (regel === 'amendement-verwijst' && isSamePlace(one.span, span))),
        ),
    )
    .map((one) =>
      aangenomen || one.ernst !== 'fout'
        ? one
        : { ...one, ernst: 'waarschuwing', hint: one.hint ? `${one.hint} ${hint}` : hint },
    );
}

function isSamePlace(one: Diagnostic['span'], other: Diagnostic['span']): boolean {
  return one !== undefined && one.source === other?.source && one.start === other.start;
}

/** Numbers of points in the new text of one amendment that another one, which can be adopted beside it, makes wrong. */
function nummersNaast(
  { amendement, alleen }: Alleen,
  alone: readonly Alleen[],
  paren: readonly Paar[],
  { besluit: basis }: Werkbasis,
): readonly Diagnostic[] {
  const own = amendement.nummer.value;
  const naast = alone.flatMap((one) => {
    const stuk = one.amendement.nummer.value;
    const excluded = paren.some(
      ({ een, ander, verhouding }) =>
        verhouding.soort === 'sluit-uit' && [een, ander].includes(own) && [een, ander].includes(stuk),
    );
    return stuk === own || excluded ? [] : [{ stuk, besluit: one.alleen.besluit }];
  });
  return naast.length === 0 ? [] : checkGetypteNummers({ basis, besluit: alleen }, naast);
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
