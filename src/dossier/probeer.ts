import { dekkingswijzigingen } from '../amendement/dekking-in-tabellen.ts';
import { metGeldpad } from '../amendement/verzamel.ts';
import { losOp } from '../besluit/amenderen/los-op.ts';
import type { OpgelostAmendement } from '../besluit/amenderen/overzicht.ts';
import { metSubamendementen } from '../besluit/amenderen/subamendement.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Amendement, Subamendement } from '../domain/amendement.ts';
import type { Puntpad } from '../domain/besluitpunt.ts';
import { amendeerBesluit, type Geamendeerd, type Werkbasis } from './geamendeerd.ts';
import { checkEigen } from './meld-samenhang.ts';
import { beoordeelGeld, beoordeelTekst } from './oordeel.ts';

/** An amendment by itself, with what is to be said of it. */
export interface Alleen extends OpgelostAmendement {
  /** The subamendement that is tried on it. */
  readonly met?: Subamendement | undefined;
  readonly alleen: Geamendeerd;
  readonly beletsels: readonly Diagnostic[];
  readonly oordelen: readonly Diagnostic[];
}

/** Tries one amendment, as its subamendementen make it. */
export function probeer(
  basis: Werkbasis,
  typed: Amendement,
  subs: readonly Subamendement[],
  label: (pad: Puntpad) => string,
): Alleen {
  const { value: amendement, diagnostics: opSub } = metSubamendementen(typed, subs);
  const found = losOp(amendement, basis.besluit);
  const { financien } = basis.geld;
  const wijzigingen = [...found.value, ...dekkingswijzigingen(amendement, financien)].map((one) =>
    metGeldpad(one, financien),
  );
  const eigen = checkEigen(wijzigingen, label);
  const alleen = amendeerBesluit(basis, wijzigingen);
  const inTekst = beoordeelTekst(basis, alleen);
  const inGeld = beoordeelGeld(basis, amendement, alleen);
  const all = [...opSub, ...found.diagnostics, ...eigen, ...alleen.geld.diagnostics];
  const blocks = (one: Diagnostic) => one.ernst === 'fout' && (all.includes(one) || isBeletsel(one));
  const every = zonderDubbel([...all, ...inGeld, ...inTekst]);
  return {
    amendement,
    wijzigingen,
    alleen,
    beletsels: every.filter(blocks),
    oordelen: every.filter((one) => !blocks(one)),
  };
}

/** Names in the text that lead nowhere: it cannot be printed. */
export function isBeletsel({ regel, ernst }: Diagnostic): boolean {
  return ernst === 'fout' && (regel === 'onbekend-besluitpunt' || regel === 'onbekende-verwijzing');
}

/** Rules on amendments that say more of a piece of text than the rules on a decision. */
const ZEGT_MEER: ReadonlySet<string> = new Set([
  'amendement-getypt',
  'amendement-opdracht',
  'amendement-zonder-bedrag',
]);

/** Without what other rules say where one of those speaks already. */
function zonderDubbel(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ span }: Diagnostic) => span && `${span.source.path} ${span.start}`;
  const said = new Set(found.filter(({ regel }) => ZEGT_MEER.has(regel)).map(placeOf));
  return found.filter((one) => ZEGT_MEER.has(one.regel) || one.ernst === 'fout' || !said.has(placeOf(one)));
}
