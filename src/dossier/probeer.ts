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
  const wijzigingen = found.value.map((one) => metGeldpad(one, basis.geld.financien));
  const eigen = checkEigen(wijzigingen, label);
  const alleen = amendeerBesluit(basis, wijzigingen);
  const inTekst = beoordeelTekst(basis, alleen);
  const inGeld = beoordeelGeld(basis, amendement, alleen);
  const all = [...opSub, ...found.diagnostics, ...eigen, ...alleen.geld.diagnostics];
  const blocks = (one: Diagnostic) => one.ernst === 'fout' && (all.includes(one) || isBeletsel(one));
  const every = [...all, ...zonderDubbel([...inGeld, ...inTekst])];
  return {
    amendement,
    wijzigingen,
    alleen,
    beletsels: every.filter(blocks),
    oordelen: every.filter((one) => !blocks(one)),
  };
}

/** Names in the text that lead nowhere: it cannot be printed. */
function isBeletsel({ regel }: Diagnostic): boolean {
  return regel === 'onbekend-besluitpunt' || regel === 'onbekende-verwijzing';
}

/** What a rule on the text says of an amount or a point of which the amendment's own rules say more. */
function zonderDubbel(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const at = (regels: readonly string[]) =>
    found.flatMap(({ regel, span }) => (regels.includes(regel) && span ? [span.start] : []));
  const [typed, without] = [at(['amendement-getypt']), at(['amendement-zonder-bedrag'])];
  return found.filter(({ regel, span }) => {
    if (regel === 'bedrag-niet-in-tabel' || regel === 'bedrag-factor-duizend')
      return !span || !typed.includes(span.start);
    return regel !== 'besluitpunt-geld' || !span || !without.includes(span.start);
  });
}
